import Foundation
import LanguageModels
import Platform
import Storage
import TestSupport
import Testing

@Suite struct SpendRecordTests {
    @Test("What was spent is still spent after a restart, and a day's budget with it")
    func restart() async throws {
        let path = FileManager.default.temporaryDirectory.appending(path: "cria-spend-\(UUID().uuidString).sqlite").path
        defer { for end in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + end) } }
        var policies = ModelPolicies()
        policies.learnerBudget = .init(tokens: 30)
        policies.cacheBytes = 0
        func ask(_ learner: String) async throws {
            let gateway = ModelGateway(
                chat: [
                    ScriptedChatModel("Twenty words or so are more than a budget of thirty tokens will bear twice.")
                ],
                policies: policies, ledger: SpendRecord(try Store(path: path)))
            let caller = ModelCaller(consent: .given, learner: learner, purpose: "tutor")
            let model = try #require(gateway.chat(for: caller))
            for try await _ in model.reply(to: ChatRequest([ChatMessage(.user, "Say something of some length.")])) {}
        }
        try await ask("ana")
        await #expect(throws: ChatModelError.self) { try await ask("ana") }
        try await ask("li")
        let store = try Store(path: path)
        let day = try await store.read { transaction in
            try transaction.spend(on: Self.today)
        }
        #expect(Set(day.map(\.account)).isSuperset(of: ["site", "learner:ana", "learner:li", "purpose:tutor"]))
        #expect(day.first { $0.account == "site" }?.calls == 2)
    }

    private static var today: String {
        let parts = Calendar(identifier: .gregorian).dateComponents([.year, .month, .day], from: .now)
        return String(format: "%04d-%02d-%02d", parts.year ?? 0, parts.month ?? 0, parts.day ?? 0)
    }
}
