import DomainModel
import Foundation
import Hummingbird
import HummingbirdTesting
import Platform
import Storage
import Testing

@testable import Server

@Suite struct APITests {
    /// Talks JSON with a learner's token.
    struct Client: Sendable {
        let http: any TestClientProtocol
        var token: String?

        func call(
            _ method: HTTPRequest.Method, _ path: String, _ body: String? = nil
        ) async throws -> (status: HTTPResponse.Status, type: String, json: [String: Any]) {
            var headers: HTTPFields = [.accept: "application/json"]
            if body != nil { headers[.contentType] = "application/json" }
            if let token { headers[.authorization] = "Bearer \(token)" }
            let response = try await http.executeRequest(
                uri: "/api/v1\(path)", method: method, headers: headers, body: body.map { ByteBuffer(string: $0) })
            let json = try JSONSerialization.jsonObject(with: Data(response.body.readableBytesView))
            return (
                response.status, response.headers[.contentType] ?? "", json as? [String: Any] ?? ["list": json]
            )
        }

        func signedIn() async throws -> Client {
            let guest = try await call(.post, "/guests", "{}")
            return Client(http: http, token: guest.json["token"] as? String)
        }
    }

    @Test func theLoopRunsThroughTheAPI() async throws {
        let server = try await TestServer()
        try await server.run { browser in
            let client = try await Client(http: browser.client).signedIn()
            let next = try await client.call(.post, "/courses/kinds/next", #"{"skill": "numeric"}"#)
            #expect(next.status == .ok)
            let activity = try #require(next.json["activity"] as? String)
            let chance = try #require((next.json["forecast"] as? [String: Any])?["chance"] as? Double)
            #expect(chance > 0 && chance < 1)
            let help = #"{"activity": "\#(activity)", "step": "1"}"#
            #expect(try await client.call(.post, "/courses/kinds/solutions", help).status == .forbidden)
            let hints = try await client.call(.post, "/courses/kinds/hints", help)
            #expect((hints.json["hints"] as? [Any])?.count == 1 && hints.json["remaining"] as? Int == 1)
            let answer = #"{"activity": "\#(activity)", "step": "1", "answer": {"text": "7"}, "advance": true}"#
            let graded = try await client.call(.post, "/courses/kinds/answers", answer)
            #expect(graded.json["verdict"] as? String == "correct" && graded.json["isFinished"] as? Bool == true)
            #expect((graded.json["next"] as? [String: Any])?["activity"] as? String != activity)
            // The same request again, as a client on a bad line would send it, records nothing twice.
            #expect(try await client.call(.post, "/courses/kinds/answers", answer).status == .conflict)
            let beliefs = try await client.call(.get, "/courses/kinds/beliefs").json["list"] as? [[String: Any]]
            let numeric = beliefs?.first { $0["skill"] as? String == "numeric" }
            #expect(numeric?["attempts"] as? Int == 1)
        }
    }

    @Test func errorsAreProblemDetailsThatNameThePlace() async throws {
        let server = try await TestServer()
        try await server.run { browser in
            let stranger = Client(http: browser.client)
            let client = try await stranger.signedIn()
            let cases: [(Client, String, String, HTTPResponse.Status, String)] = [
                (stranger, "/courses/kinds/next", "{}", .unauthorized, "guests"),
                (client, "/courses/none/next", "{}", .notFound, "none"),
                (client, "/courses/kinds/next", "{", .badRequest, "body"),
                (client, "/courses/kinds/next", #"{"skill": 7}"#, .badRequest, "skill"),
                (client, "/courses/kinds/answers", #"{"activity": "x", "step": "1"}"#, .badRequest, "answer"),
                (
                    client, "/courses/kinds/answers", #"{"activity": "x", "step": "1", "answer": {"text": "1"}}"#,
                    .conflict, "exercise"
                ),
                (client, "/guests", #"{"language": "tlh"}"#, .badRequest, "language"),
            ]
            for (client, path, body, status, word) in cases {
                let problem = try await client.call(.post, path, body)
                #expect(problem.status == status, "\(path) \(body)")
                #expect(problem.type == "application/problem+json")
                #expect((problem.json["detail"] as? String)?.contains(word) == true, "\(problem.json)")
            }
        }
    }

    /// Every route of the description is there, and answers a stranger as described.
    @Test func theDescriptionIsTrue() async throws {
        let server = try await TestServer()
        try await server.run { browser in
            let description = try #require(
                try JSONSerialization.jsonObject(with: Data(Assets.all["openapi.json"] ?? [])) as? [String: Any])
            let paths = try #require(description["paths"] as? [String: [String: Any]])
            for (path, methods) in paths {
                for (method, operation) in methods where method != "parameters" {
                    let responses = (operation as? [String: Any])?["responses"] as? [String: Any] ?? [:]
                    let answer = try await Client(http: browser.client).call(
                        method == "get" ? .get : .post, path.replacing("{course}", with: "kinds"),
                        method == "get" ? nil : "{}")
                    #expect(responses["\(answer.status.code)"] != nil, "\(method) \(path): \(answer.status)")
                }
            }
        }
    }

    /// Bodies that no client of ours sends: refused with a 4xx, nothing recorded, nothing broken.
    @Test func malformedRequestsAreRefused() async throws {
        let server = try await TestServer()
        try await server.run { browser in
            let client = try await Client(http: browser.client).signedIn()
            try await browser.begin()
            let open = try await client.call(.post, "/courses/kinds/next", #"{"skill": "cloze"}"#)
            let activity = try #require(open.json["activity"] as? String)
            let seeds = [
                #"{"activity": "\#(activity)", "step": "1", "answer": {"blanks": ["1", "a"]}, "advance": true}"#,
                #"{"activity": "\#(activity)", "step": "1", "answer": {"matches": {"1": "2"}}}"#,
                #"{"skill": "cloze", "advance": false}"#, #"{"language": "en"}"#,
            ]
            let paths = ["next", "answers", "hints", "solutions"].map { "/courses/kinds/\($0)" } + ["/guests"]
            var generator = SplitMix64(seed: 5)
            let before = try await server.services.record.store.read { try $0.interactionCount() }
            var refused = 0
            for round in 0..<1000 {
                let body = generator.mutate(seeds[round % seeds.count])
                let path = paths[Int(generator.next() % UInt64(paths.count))]
                var headers: HTTPFields = [.contentType: "application/json", .accept: "application/json"]
                headers[.authorization] = "Bearer \(client.token ?? "")"
                let response = try await browser.client.executeRequest(
                    uri: "/api/v1\(path)", method: .post, headers: headers, body: ByteBuffer(bytes: body))
                #expect(response.status.code < 500, "\(path) \(String(decoding: body, as: UTF8.self))")
                refused += response.status.code >= 400 ? 1 : 0
            }
            for round in 0..<300 {
                let fields = [
                    "csrf", "step", "text", "choice", "blank.0", "order.1", "hint", "skill", "question", "back",
                ]
                let form = (0..<4).map { _ in
                    fields[Int(generator.next() % UInt64(fields.count))] + "="
                        + String(decoding: generator.mutate("%E4%BD%A0+1/2"), as: UTF8.self)
                }.joined(separator: "&")
                let action = ["answer", "hint", "scaffold", "solution", "skip"][round % 5]
                let page = try await browser.client.executeRequest(
                    uri: "/c/kinds/activities/\(activity)/\(action)", method: .post,
                    headers: [.contentType: "application/x-www-form-urlencoded"], body: ByteBuffer(string: form))
                #expect(page.status.code < 500, "\(action) \(form)")
            }
            #expect(refused > 700)
            let after = try await server.services.record.store.read { try $0.interactionCount() }
            #expect(after >= before)
            #expect(try await Replay(store: server.services.record.store).run().isIdentical)
        }
    }
}

/// Breaks texts, the same way for the same seed.
extension SplitMix64 {
    fileprivate mutating func mutate(_ text: String) -> [UInt8] {
        var bytes = Array(text.utf8)
        for _ in 0...Int(next() % 3) {
            let place = bytes.isEmpty ? 0 : Int(next() % UInt64(bytes.count))
            switch next() % 6 {
            case 0: bytes.removeSubrange(place...)
            case 1: bytes.insert(UInt8(truncatingIfNeeded: next()), at: place)
            case 2: if !bytes.isEmpty { bytes[place] = UInt8(truncatingIfNeeded: next()) }
            case 3: bytes.insert(contentsOf: Array(repeating: UInt8(ascii: "["), count: 300), at: place)
            case 4: bytes.insert(contentsOf: Array("9e999".utf8), at: place)
            default: if !bytes.isEmpty { bytes.remove(at: place) }
            }
        }
        return bytes
    }
}
