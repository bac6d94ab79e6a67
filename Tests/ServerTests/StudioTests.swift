import Content
import DomainModel
import Foundation
import Hummingbird
import HummingbirdTesting
import LanguageModels
import Platform
import Storage
import TestSupport
import Testing

@testable import Server

@Suite struct StudioTests {
    @Test("The studio opens with its key only, and stays open in that browser")
    func access() async throws {
        let server = try await TestServer()
        try await server.run { browser in
            let closed = try await browser.get("/studio")
            #expect(closed.status == .forbidden && closed.body.contains("cria serve"))
            for path in ["/studio/intake", "/studio/review"] {
                #expect(try await browser.get(path).status == .forbidden)
            }
            #expect(try await browser.post("/studio/open", [("key", "wrong")]).status == .forbidden)
            #expect(try await browser.get("/studio?key=wrong").status == .forbidden)
            #expect(try await browser.get("/studio").status == .forbidden)
            let open = try await browser.get("/studio?key=\(TestServer.studioKey)")
            #expect(open.status == .ok && open.path == "/studio")
            #expect(!open.body.contains(TestServer.studioKey))
            #expect(try await browser.get("/studio").status == .ok)
        }
    }

    @Test("A title is changed and parts are moved without scripts; who comes too late is told so and loses nothing")
    func retitleAndReorder() async throws {
        let server = try await TestServer()
        let parts = ["1", "2"].map { Artefact.Part(id: $0, form: .prose, heading: "Part \($0)", text: "Text \($0).") }
        let artefact = Artefact(
            brief: GenerationBrief(.article, course: "kinds", topic: "parts"), title: "Parts", parts: parts)
        let body = String(decoding: try JSONEncoder().encode(artefact), as: UTF8.self)
        try await server.services.record.store.write {
            try $0.addArtefact("work", course: "kinds", state: "draft", created: 1)
            _ = try $0.appendVersion(ArtefactVersionRow(number: 1, time: 1, note: "made", body: body), of: "work")
        }
        try await server.run { browser in
            let work = "/studio/artefacts/work"
            _ = try await browser.get("/studio?key=\(TestServer.studioKey)")
            let first = try await browser.get(work).body
            #expect(first.contains("Move down") && first.contains("Move up"))
            let moved = try await browser.post("\(work)/parts/2/move", [("version", "1"), ("to", "up")])
            #expect(moved.status == .ok && moved.path == work)
            let (earlier, later) = (moved.body.firstRange(of: "Text 2."), moved.body.firstRange(of: "Text 1."))
            #expect(try #require(earlier).lowerBound < #require(later).lowerBound)
            // Beyond the first place there is none.
            _ = try await browser.post("\(work)/parts/2/move", [("version", "2"), ("to", "up")])
            let named = try await browser.post("\(work)/title", [("version", "2"), ("text", " Two  parts ")])
            #expect(named.body.contains("<h1>Two parts</h1>"))
            let late = try await browser.post("\(work)/title", [("version", "2"), ("text", "Mine")])
            #expect(late.status == .unprocessableContent && late.body.contains("value=\"Mine\""))
            #expect(late.body.contains("<h1>Two parts</h1>") && late.body.contains("Somebody else"))
            let lateMove = try await browser.post("\(work)/parts/1/move", [("version", "1"), ("to", "up")])
            #expect(lateMove.status == .unprocessableContent && lateMove.body.contains("Somebody else"))
            await browser.setLanguage("zh")
            #expect(try await browser.post("\(work)/title", [("version", "3"), ("text", "")]).body.contains("标题须为"))
        }
    }

    // MARK: Proposed prerequisites

    /// Three skills without prerequisites; the texts speak of the skill before.
    private static let sums = Course(
        id: "sums", title: ["en": "Sums", "zh": "运算"], languages: ["en", "zh"],
        attribution: Attribution(licence: "CC0-1.0", credit: ["en": "Us", "zh": "我们"]),
        units: [
            DomainModel.Unit(id: "u", title: ["en": "Sums", "zh": "运算"], lessons: ["addition", "products", "powers"])
        ],
        skills: [
            Skill(id: "addition", title: ["en": "Addition", "zh": "加法"]),
            Skill(id: "products", title: ["en": "Multiplication", "zh": "乘法"]),
            Skill(id: "powers", title: ["en": "Powers", "zh": "乘方"]),
        ],
        lessons: [
            ("addition", "Addition", "加法", "Two and two are four.", "二加二得四。"),
            ("products", "Multiplication", "乘法", "It is repeated addition. Addition comes first.", "它是重复的加法。"),
            ("powers", "Powers", "乘方", "A power is repeated multiplication <b>.", "它是重复的乘法。"),
        ].map { id, en, zh, text, chinese in
            Lesson(id: id, title: ["en": en, "zh": zh], skills: [id], body: ["en": text, "zh": chinese])
        })

    private static func isTicked(_ pair: String, in page: String) -> Bool? {
        page.firstGroup("name=\"pair\" value=\"\(pair)\"( checked)?>").map { !$0.isEmpty }
            ?? (page.contains("value=\"\(pair)\"") ? false : nil)
    }

    @Test(
        "Prerequisites that the text suggests are shown with their reasons and accepted in one go",
        arguments: ["en", "zh"])
    func proposesPrerequisites(language: String) async throws {
        let server = try await TestServer(Self.sums, hasFiles: true)
        try await server.run { browser in
            await browser.setLanguage(language)
            _ = try await browser.get("/studio?key=\(TestServer.studioKey)")
            let outline = try await browser.get("/studio/c/sums")
            #expect(outline.body.contains(language == "zh" ? "推荐先修关系" : "Propose prerequisites"))
            let page = try await browser.post("/studio/c/sums/prerequisites")
            #expect(page.status == .ok)
            #expect(Self.isTicked("products/addition", in: page.body) == true)
            #expect(Self.isTicked("powers/products", in: page.body) == true)
            #expect(!page.body.contains("<b>."))
            #expect(page.body.contains(language == "zh" ? "而后者先讲" : "which is taught before"))
            let pairs = [("pair", "products/addition"), ("pair", "powers/products")]
            let changed = try await browser.post("/studio/c/sums/prerequisites/accept", pairs)
            #expect(changed.path == "/studio/c/sums")
            #expect(changed.body.contains(language == "zh" ? "乘方 ← 乘法" : "Powers ← Multiplication"))
            let course = try #require(server.services.library["sums"]?.course)
            #expect(course.skills.map(\.prerequisites) == [[], ["addition"], ["products"]])
            // What follows from others is not ticked, and what is there is not proposed.
            let again = try await browser.post("/studio/c/sums/prerequisites")
            #expect(Self.isTicked("products/addition", in: again.body) == nil)
            #expect(Self.isTicked("powers/addition", in: again.body) != true)
        }
    }

    @Test("Of skills that share a lesson the text proposes nothing: that it names both says nothing about their order")
    func proposesNothingWithinLessons() async throws {
        var course = Self.sums
        course.lessons[1].skills = ["products", "addition"]
        course.lessons.remove(at: 0)
        course.units[0].lessons.removeFirst()
        let server = try await TestServer(course, hasFiles: true)
        try await server.run { browser in
            _ = try await browser.get("/studio?key=\(TestServer.studioKey)")
            let page = try await browser.post("/studio/c/sums/prerequisites").body
            #expect(Self.isTicked("products/addition", in: page) == nil)
            #expect(Self.isTicked("powers/products", in: page) == true)
        }
    }

    @Test("A circle, an unknown skill or a broken pair changes nothing")
    func refusesCircles() async throws {
        let server = try await TestServer(Self.sums, hasFiles: true)
        try await server.run { browser in
            _ = try await browser.get("/studio?key=\(TestServer.studioKey)")
            let path = "/studio/c/sums/prerequisites/accept"
            let circle = try await browser.post(path, [("pair", "products/addition"), ("pair", "addition/products")])
            #expect(circle.status == .unprocessableContent && circle.body.contains("circle"))
            for pair in ["products/none", "none/products", "products/products"] {
                #expect(try await browser.post(path, [("pair", pair)]).status == .unprocessableContent, "\(pair)")
            }
            #expect(try await browser.post(path, [("pair", "products")]).status == .badRequest)
            #expect(try await browser.post(path, []).path == "/studio/c/sums")
            #expect(server.services.library["sums"]?.course.skills.allSatisfy(\.prerequisites.isEmpty) == true)
        }
    }

    @Test("Of a model's proposals those are shown that the text bears out; without its answer the text is read")
    func checksModelProposals() async throws {
        let pairs = ScriptedChatModel(name: "willing") { _ in [.say(#"{"pairs": [[2, 1], [1, 3], [3, 3]]}"#)] }
        for (model, isWilling) in [(pairs, true), (ScriptedChatModel("I cannot."), false)] {
            let server = try await TestServer(Self.sums, hasFiles: true, gateway: ModelGateway(chat: [model]))
            try await server.run { browser in
                _ = try await browser.get("/studio?key=\(TestServer.studioKey)")
                let page = try await browser.post("/studio/c/sums/prerequisites").body
                #expect(Self.isTicked("products/addition", in: page) == true)
                #expect(Self.isTicked("addition/powers", in: page) == nil)
                #expect(page.contains("willing proposed these") == isWilling)
                #expect(page.contains("2 more were left out") == isWilling)
                #expect(page.contains("did not answer") != isWilling)
                #expect((Self.isTicked("powers/products", in: page) == nil) == isWilling)
            }
        }
    }
}
