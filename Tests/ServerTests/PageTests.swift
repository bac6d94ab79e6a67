import DomainModel
import Foundation
import Hummingbird
import HummingbirdTesting
import Server
import Testing

@Suite struct PageTests {
    @Test(arguments: ["en", "zh"]) func everyPageOpensAndIsFilled(language: String) async throws {
        let server = try await TestServer()
        try await server.run { browser in
            await browser.setLanguage(language)
            let start = try await browser.get("/")
            #expect(start.body.contains(language == "zh" ? "（Every kind）" : "Every kind"))
            try await browser.begin()
            let paths = [
                "/home", "/courses", "/settings", "/c/kinds", "/c/kinds/beliefs", "/c/kinds/lessons/lesson",
                "/c/kinds/placement", "/c/kinds/practice?skill=numeric", "/c/kinds/tutor",
            ]
            for path in paths {
                let page = try await browser.get(path)
                #expect(page.status == .ok, "\(path)")
                #expect(page.body.contains("<html lang=\"\(language == "zh" ? "zh-Hans" : "en")\""))
                #expect(page.body.firstMatch(of: /\{\{|%\d|Optional\(/) == nil, "\(path) has unfilled text")
                #expect(!page.body.contains("tex-fault"), "\(path)")
                #expect(page.headers[.contentSecurityPolicy]?.contains("default-src 'self'") == true)
            }
            let chance = language == "zh" ? /按 Cria 对你的了解，.*：\d+ %/ : /first answer is right .* about you: \d+ %/
            #expect(try await browser.get("/c/kinds/practice").body.contains(chance))
        }
    }

    /// Each kind of question: an empty answer gets a message, a right one is taken, and a reload keeps the outcome.
    @Test(
        arguments: [
            ("choice", [("choice", "a")]), ("choices", [("choice", "a")]), ("numeric", [("text", "７ cm")]),
            ("expression", [("text", "2(1+x)")]), ("text", [("text", "斜率")]), ("sentence", [("text", "rise over run")]),
            ("cloze", [("blank.0", "1"), ("blank.1", "a")]),
            ("order", [("order.1", "1"), ("order.2", "2"), ("order.3", "3")]),
            ("match", [("match.1", "1"), ("match.2", "2")]),
        ] as [(String, [(String, String)])])
    func everyKindOfAnswerIsTaken(skill: String, fields: [(String, String)]) async throws {
        let server = try await TestServer()
        try await server.run { browser in
            try await browser.begin()
            let exercise = try await browser.get("/c/kinds/practice?skill=\(skill)")
            let action = try #require(exercise.body.firstGroup("action=\"([^\"]*)/answer\""))
            if skill != "order" {  // An order always has an answer: the one shown.
                let empty = try await browser.post("\(action)/answer", [("step", "1")])
                #expect(empty.status == .unprocessableContent)
                #expect(empty.body.contains("feedback unreadable"))
            }
            let hinted = try await browser.post("\(action)/hint", [("step", "1")])
            #expect(hinted.body.contains("A hint."))
            let right = try await browser.post("\(action)/answer", fields + [("step", "1")])
            #expect(right.body.contains("class=\"finished\""))
            #expect(right.body.contains("feedback correct"))
            #expect(try await browser.get(right.path).body.contains("class=\"finished\""))
            let next = try await browser.post("/c/kinds/practice/next")
            #expect(!next.body.contains("class=\"finished\""))
        }
    }

    @Test func aScaffoldIsCheckedAndTheSolutionOpensOnlyAfterAttempts() async throws {
        let server = try await TestServer()
        try await server.run { browser in
            try await browser.begin()
            let exercise = try await browser.get("/c/kinds/practice?skill=numeric")
            let action = try #require(exercise.body.firstGroup("action=\"([^\"]*)/answer\""))
            #expect(try await browser.post("\(action)/solution", [("step", "1")]).status == .forbidden)
            for _ in 0..<2 { _ = try await browser.post("\(action)/hint", [("step", "1")]) }
            let scaffold = [("step", "1"), ("hint", "1")]
            let wrong = try await browser.post("\(action)/scaffold", scaffold + [("text", "4")])
            #expect(wrong.body.contains("feedback incorrect") && wrong.body.contains("value=\"4\""))
            let right = try await browser.post("\(action)/scaffold", scaffold + [("text", "3")])
            #expect(right.body.contains("feedback correct") && !right.body.contains("class=\"finished\""))
            let attempt = try await browser.post("\(action)/answer", [("step", "1"), ("text", "8")])
            #expect(attempt.body.contains("feedback incorrect") && attempt.body.contains("value=\"8\""))
            let solution = try await browser.post("\(action)/solution", [("step", "1")])
            #expect(solution.body.contains("The solution.") && solution.body.contains("class=\"finished\""))
        }
    }

    @Test func formsOfOtherSitesAndWithoutTokenAreRefused() async throws {
        let server = try await TestServer()
        try await server.run { browser in
            try await browser.begin()
            #expect(try await browser.post("/settings", [("name", "x")], token: "wrong").status == .badRequest)
            let foreign = try await browser.client.executeRequest(
                uri: "/settings", method: .post, headers: [.origin: "https://elsewhere.example"], body: nil)
            #expect(foreign.status == .forbidden)
        }
    }

    @Test func strangersAreLedToTheStartAndUnknownThingsAreNotFound() async throws {
        let server = try await TestServer()
        try await server.run { browser in
            #expect(try await browser.get("/home").path == "/")
            try await browser.begin()
            let paths = [
                "/nowhere", "/c/none", "/c/kinds/lessons/none", "/c/kinds/practice?skill=none",
                "/c/kinds/figures/../../cria.sqlite", "/c/kinds/figures/%2e%2e%2fcria.sqlite", "/assets/katex/../x",
                "/assets/none.css",
            ]
            for path in paths {
                let page = try await browser.get(path)
                #expect(page.status == .notFound, "\(path)")
                #expect(page.body.contains("<h1>"), "\(path)")
            }
        }
    }

    @Test func settingsAreKeptAndSetPageAndMaterialApart() async throws {
        let server = try await TestServer()
        try await server.run { browser in
            try await browser.begin()
            let fields = [("name", "<b>Ana</b>"), ("language", "zh"), ("contentLanguage", "en"), ("theme", "dark")]
            let saved = try await browser.post("/settings", fields)
            #expect(saved.body.contains("data-theme=\"dark\"") && saved.body.contains("lang=\"zh-Hans\""))
            let home = try await browser.get("/home")
            #expect(home.body.contains("&lt;b&gt;Ana") && !home.body.contains("<b>Ana"))
            #expect(try await browser.get("/c/kinds/lessons/lesson").body.contains("<h1>A lesson</h1>"))
            #expect(
                try await browser.post("/language", [("language", "en"), ("back", "//evil.example")]).path == "/home")
        }
    }

    @Test func everyTextExistsInEveryLanguage() {
        #expect(Strings.of("en").keys == Strings.of("zh").keys)
        #expect(Strings.of("en").keys.count > 150)
    }

    @Test("Every text that a page names exists, and every text is named")
    func everyNamedTextExists() throws {
        let server = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Sources/Server")
        let files = try FileManager.default.subpathsOfDirectory(atPath: server.path)
            .filter { $0.hasSuffix(".swift") || $0.hasSuffix(".mustache") }
        var named: Set<String> = []
        var sources = ""
        for file in files {
            let text = try String(contentsOf: server.appending(path: file), encoding: .utf8)
            for match in text.matches(of: #/(?:strings\[|self\[|\{\{#t\}\})"?([a-zA-Z]+\.[a-zA-Z.]+)(?:"|\{\{\/t)/#) {
                named.insert(String(match.output.1))
            }
            sources += text
        }
        #expect(named.count > 150)
        #expect(named.subtracting(Strings.of("en").keys).sorted() == [])
        // Some names are put together: their first part has to be there.
        let idle = Strings.of("en").keys.subtracting(named).filter { key in
            let start = key.prefix { $0 != "." }
            return !["\(key)\"", "\(start).\\(", "\(start)\""].contains { sources.contains("\"\($0)") }
        }
        #expect(idle.sorted() == [])
    }
}
