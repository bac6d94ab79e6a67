import DomainModel
import Foundation
import Synchronization
import TestSupport
import Testing

@testable import Content

/// A site on loopback: pages by their paths.
private func site(_ pages: [String: String], status: [String: String] = [:]) async throws -> QuirkServer {
    try await QuirkServer { _, request in
        let path = request.split(separator: " ").dropFirst().first.map(String.init) ?? "/"
        guard let page = pages[path] else {
            return [.response(status[path] ?? "404 Not Found", headers: "Connection: close\r\n", "gone"), .close]
        }
        if page.hasPrefix("->") {
            return [
                .response("302 Found", headers: "Location: \(page.dropFirst(2))\r\nConnection: close\r\n", ""), .close,
            ]
        }
        let type =
            path.hasSuffix(".txt") ? "text/plain" : path.hasSuffix(".png") ? "image/png" : "text/html; charset=utf-8"
        return [.response("200 OK", headers: "Content-Type: \(type)\r\nConnection: close\r\n", page), .close]
    }
}

private func page(_ title: String, _ links: String...) -> String {
    let list = links.map { "<a href=\"\($0)\">to \($0)</a>" }.joined(separator: " ")
    return
        "<html lang=en><head><title>\(title)</title></head><body><nav>\(list)</nav><main><h1>\(title)</h1><p>The text of \(title).</p></main></body></html>"
}

private func options(_ pages: Int = 1, isPrivate: Bool = true) -> WebOptions {
    WebOptions(pages: pages, allowsPrivate: isPrivate, delay: 0, patience: 600)
}

@Suite struct ImportWebTests {
    private func root(_ server: QuirkServer) -> String { "http://127.0.0.1:\(server.port)" }

    private func paths(_ server: QuirkServer) -> [String] {
        server.requests.map { $0.split(separator: " ").dropFirst().first.map(String.init) ?? "" }
    }

    @Test("One address gives one page's text, with the address as its source")
    func onePage() async throws {
        let server = try await site(["/a/": page("Sums", "b.html")])
        let data = try TemporaryFolder()
        let report = try await CourseImport(paths: [root(server) + "/a/#part"], data: data.url, web: options()).run()
        let course = try #require(CourseFolder.load(from: URL(filePath: report.folder)).course)
        #expect(course.title.text(in: "en") == "Sums" && course.lessons.count == 1)
        #expect(course.attribution.source == root(server) + "/a/")
        #expect(paths(server) == ["/robots.txt", "/a/"])
        #expect(server.requests.allSatisfy { $0.contains("User-Agent: cria/") })
        #expect(!data.files.contains { $0.contains("web-") })
    }

    @Test("A site is read breadth first, within its path, up to the limit, each page once")
    func crawl() async throws {
        let server = try await site([
            "/book/index.html": page(
                "Book", "one.html", "two.html#x", "/other/", "https://example.com/", "mailto:a@b", "pic.png", "one.html"
            ),
            "/book/one.html": page("One", "deep/three.html", "index.html", "moved.html"),
            "/book/two.html": page("Two", "missing.html", "out.html"),
            "/book/deep/three.html": page("Three", "four.html"), "/book/deep/four.html": page("Four"),
            "/book/moved.html": "->/book/two.html", "/book/out.html": "->/other/", "/other/": page("Other"),
        ])
        let address = root(server) + "/book/index.html"
        let data = try TemporaryFolder()
        let report = try await CourseImport(paths: [address], data: data.url, web: options(50)).run()
        let course = try #require(CourseFolder.load(from: URL(filePath: report.folder)).course)
        #expect(course.lessons.map { $0.title.text(in: "en") } == ["Book", "One", "Two", "Three", "Four"])
        #expect(!paths(server).contains("/book/pic.png"))
        #expect(
            Set(paths(server)).count + 2 >= paths(server).count,
            "each page is fetched once, redirects aside: \(paths(server))")
        #expect(report.leftOut("pages") == 2, "\(report.leftOut)")

        let two = try await CourseImport(paths: [address], id: "two", data: data.url, web: options(2)).run()
        #expect(
            two.read("pages") == 2 && two.leftOut.contains { $0.why.contains("--pages") && $0.count == 3 },
            "\(two.leftOut)")
    }

    @Test("An import that breaks off goes on with the pages it has")
    func resumes() async throws {
        let server = try await QuirkServer { _, request in
            let path = request.split(separator: " ").dropFirst().first.map(String.init) ?? "/"
            let close = "Content-Type: text/html\r\nConnection: close\r\n"
            switch path {
            case "/robots.txt": return [.response("404 Not Found", headers: close, ""), .close]
            case "/": return [.response("200 OK", headers: close, page("Start", "a.html")), .close]
            default: return [.response("200 OK", headers: close, page("A")), .close]
            }
        }
        let data = try TemporaryFolder(["courses": "a file in the way"])
        let importer = { CourseImport(paths: ["http://127.0.0.1:\(server.port)/"], data: data.url, web: options(5)) }
        await #expect(throws: ImportError.self) { try await importer().run() }
        let before = server.requests.count
        #expect(data.files.filter { $0.contains(".importing/web-") }.count == 2)
        try FileManager.default.removeItem(at: data.url.appending(path: "courses"))
        let report = try await importer().run()
        #expect(report.read("pages") == 2 && server.requests.count == before, "nothing was fetched twice")
        #expect(!data.files.contains { $0.contains(".importing/") })
    }

    @Test("robots.txt is obeyed, also behind a redirect, and a server error there forbids everything")
    func robots() async throws {
        let server = try await site([
            "/robots.txt": "User-agent: *\nDisallow: /private\n", "/": page("Home", "private/a.html", "b.html"),
            "/b.html": page("B"),
            "/private/a.html": page("Secret"), "/jump": "->/private/a.html",
        ])
        let data = try TemporaryFolder()
        let report = try await CourseImport(paths: [root(server) + "/"], data: data.url, web: options(9)).run()
        #expect(report.read("pages") == 2 && report.leftOut.contains { $0.why.contains("robots.txt") })
        for path in ["/private/a.html", "/jump"] {
            let error = await #expect(throws: ImportError.self) {
                try await CourseImport(paths: [root(server) + path], data: data.url, web: options()).run()
            }
            #expect(error?.message.contains("robots.txt") == true)
        }
        #expect(!paths(server).contains("/private/a.html"))
        let broken = try await site(["/": page("Home")], status: ["/robots.txt": "500 Internal Server Error"])
        await #expect(throws: ImportError.self) {
            try await CourseImport(paths: [root(broken) + "/"], data: data.url, web: options()).run()
        }
    }

    @Test("What robots.txt means: own group, longest match, wildcards, ends, delays")
    func robotsRules() throws {
        func allows(_ path: String, _ text: String) throws -> Bool {
            RobotsRules(Data(text.utf8)).allow(try #require(URL(string: "https://example.org" + path)))
        }
        let cases: [(String, String, Bool)] = [
            ("/a", "", true), ("/a", "User-agent: *\nDisallow:", true), ("/a", "User-agent: *\nDisallow: /", false),
            ("/a/b", "User-agent: *\nDisallow: /a\nAllow: /a/b", true),
            ("/a/b", "User-agent: *\nAllow: /a/b\nDisallow: /a/b", true),
            ("/a", "User-agent: other\nDisallow: /", true),
            ("/a", "User-agent: *\nDisallow: /\nUser-agent: Cria\nAllow: /", true),
            ("/a", "User-agent: x\nUser-agent: cria/2.0\nDisallow: /a # why", false),
            ("/x.pdf", "User-agent: *\nDisallow: /*.pdf$", false),
            ("/x.pdf?y", "User-agent: *\nDisallow: /*.pdf$", true), ("/q?a=1", "User-agent: *\nDisallow: /q?", false),
            ("/%7Ea/", "User-agent: *\nDisallow: /~a/", false), ("/数", "User-agent: *\nDisallow: /数", false),
            ("/robots.txt", "User-agent: *\nDisallow: /", true),
        ]
        for (path, text, expected) in cases { #expect(try allows(path, text) == expected, "\(path) with \(text)") }
        #expect(RobotsRules(Data("User-agent: cria\nCrawl-delay: 2.5".utf8)).delay == 2.5)
        // As many stars as a line can hold take no time.
        let stars = "User-agent: *\nDisallow: /" + String(repeating: "*a", count: 900) + "$"
        #expect(try allows("/" + String(repeating: "a", count: 4000) + "b", stars))
    }

    @Test("Which addresses are public, private and never asked")
    func addresses() {
        let expected: [(NetworkAddress.Reach, [String])] = [
            (
                .public,
                [
                    "1.1.1.1", "93.184.216.34", "100.63.255.255", "172.32.0.1", "2606:4700::1111", "::ffff:1.1.1.1",
                    "2002:101:101::",
                ]
            ),
            (
                .private,
                [
                    "127.0.0.1", "127.1.2.3", "10.0.0.1", "172.16.0.1", "192.168.1.1", "169.254.1.1", "100.64.0.1",
                    "::1", "fc00::1",
                    "fe80::1", "::ffff:10.0.0.1", "::127.0.0.1", "64:ff9b::7f00:1", "2002:7f00:1::", "64:ff9b:1::1",
                ]
            ),
            (
                .forbidden,
                [
                    "0.0.0.0", "255.255.255.255", "224.0.0.1", "240.0.0.1", "169.254.169.254", "100.100.100.200",
                    "168.63.129.16", "::",
                    "ff02::1", "fd00:ec2::254", "::ffff:169.254.169.254", "64:ff9b::a9fe:a9fe", "2001:db8::1",
                    "192.0.2.1", "2001::1",
                    "198.18.0.1", "4000::1",
                ]
            ),
        ]
        for (reach, addresses) in expected {
            for address in addresses { #expect(NetworkAddress(address)?.reach == reach, "\(address)") }
        }
    }

    @Test(
        "Addresses of this machine, odd spellings, schemes and ports are refused before anything is sent",
        arguments: [
            "http://127.0.0.1:8080/", "http://localhost:8080/", "http://2130706433/", "http://0x7f.1/",
            "http://0177.0.0.1/", "http://[::1]/",
            "http://[::ffff:127.0.0.1]/", "http://169.254.169.254/latest/meta-data/", "http://10.0.0.1/", "http://0/",
            "ftp://example.org/a",
            "file:///etc/passwd", "gopher://127.0.0.1/", "http://user:secret@127.0.0.1/", "https://127.0.0.1:25/",
            "http://127。0。0。1/", "http:///x",
        ])
    func refused(address: String) async throws {
        let data = try TemporaryFolder()
        let error = await #expect(throws: ImportError.self) {
            try await CourseImport(paths: [address], data: data.url, web: options(isPrivate: false)).run()
        }
        #expect(error?.message.isEmpty == false && error?.remedy.isEmpty == false)
        #expect(error?.message.contains("cannot be reached") == false, "\(address): \(error.map { "\($0)" } ?? "")")
        #expect(data.files == [])
    }

    @Test("A redirect into the machine or to its cloud's secrets is not followed")
    func redirects() async throws {
        let server = try await site([
            "/meta": "->http://169.254.169.254/latest/meta-data/", "/file": "->file:///etc/passwd",
            "/circle": "->/circle", "/none": "->http://[bad",
        ])
        let data = try TemporaryFolder()
        for (path, words) in [("/meta", "reserved"), ("/file", "Only http"), ("/circle", "circle"), ("/none", "")] {
            let error = await #expect(throws: ImportError.self) {
                try await CourseImport(paths: [root(server) + path], data: data.url, web: options()).run()
            }
            #expect(error?.message.contains(words) == true || words.isEmpty, "\(path): \(error.map { "\($0)" } ?? "")")
        }
    }

    @Test("Large, endless, compressed, foreign and failing answers end with a reason")
    func answers() async throws {
        let data = try TemporaryFolder()
        let cases: [(String, @Sendable () -> [QuirkServer.Act], String)] = [
            ("image", { [.response("200 OK", headers: "Content-Type: image/png\r\n", "PNG")] }, "no text"),
            (
                "huge",
                { [.text("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 99999999999\r\n\r\n")] },
                "more than"
            ),
            (
                "endless",
                {
                    let piece = QuirkServer.Act.chunk([UInt8](repeating: 0x61, count: 1 << 20))
                    return [.text("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n")]
                        + Array(repeating: piece, count: 40)
                }, "more than"
            ),
            (
                "gzip",
                { [.response("200 OK", headers: "Content-Type: text/html\r\nContent-Encoding: gzip\r\n", "x")] },
                "compressed"
            ),
            ("error", { [.response("500 Oops", "x")] }, "status 500"),
            ("reset", { [.text("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nx"), .reset] }, "reached or broke off"),
            (
                "empty", { [.response("200 OK", headers: "Content-Type: text/html\r\n", "<script>app()</script>")] },
                "no text"
            ),
        ]
        for (name, acts, words) in cases {
            let server = try await QuirkServer { _, request in
                request.contains("/robots.txt") ? [.response("404 Not Found", "")] : acts()
            }
            let error = await #expect(throws: ImportError.self) {
                try await CourseImport(paths: [root(server) + "/x"], data: data.url, web: options()).run()
            }
            #expect(error?.message.contains(words) == true, "\(name): \(error.map { "\($0)" } ?? "")")
        }
    }

    @Test("The connection goes to the address that was checked, whatever the name stands for a moment later")
    func pinned() async throws {
        let server = try await site(["/": page("Home")])
        let url = try #require(URL(string: "http://rebinding.test:\(server.port)/"))
        let loopback = try #require(NetworkAddress("127.0.0.1"))
        let metadata = try #require(NetworkAddress("169.254.169.254"))
        let asked = Mutex(0)
        // No resolver knows the name, and the second answer would be another one.
        let fetcher = WebFetcher(options: options()) { _ in
            asked.withLock {
                $0 += 1
                return $0 == 1 ? [loopback] : [metadata]
            }
        }
        let page = try await fetcher.get(url, limit: 1 << 20) { _ in true }
        #expect(page.status == 200 && asked.withLock { $0 } == 1)
        #expect(server.requests.first?.lowercased().contains("host: rebinding.test:\(server.port)") == true)
        // One bad address among good ones is enough.
        let mixed = WebFetcher(options: options()) { _ in [loopback, metadata] }
        let error = await #expect(throws: ImportError.self) { try await mixed.get(url, limit: 1 << 20) { _ in true } }
        #expect(error?.message.contains("reserved") == true && server.requests.count == 1)
        let closed = WebFetcher(options: options(isPrivate: false)) { _ in [loopback] }
        let plain = try #require(URL(string: "http://rebinding.test/"))
        let refusal = await #expect(throws: ImportError.self) {
            try await closed.get(plain, limit: 1 << 20) { _ in true }
        }
        #expect(refusal?.remedy.contains("--allow-private") == true)
    }
}
