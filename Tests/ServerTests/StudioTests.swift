import Content
import Foundation
import Hummingbird
import HummingbirdTesting
import Platform
import Storage
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
}
