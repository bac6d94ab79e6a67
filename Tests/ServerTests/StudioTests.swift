import Foundation
import Hummingbird
import HummingbirdTesting
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
}
