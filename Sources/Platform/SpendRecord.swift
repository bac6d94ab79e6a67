package import LanguageModels
package import Storage

/// Keeps in the store what calls of models have cost, so that a day's budgets hold across restarts and processes.
package struct SpendRecord: SpendLedger {
    private let store: Store

    package init(_ store: Store) {
        self.store = store
    }

    package func spent(on day: String) async throws -> [SpendAccount: Spend] {
        try await store.read { try $0.spend(on: day) }.reduce(into: [:]) { accounts, row in
            guard let account = SpendAccount(name: row.account) else { return }
            var spend = Spend()
            spend.calls = row.calls
            spend.inputTokens = row.inputTokens
            spend.outputTokens = row.outputTokens
            spend.estimatedTokens = row.estimatedTokens
            spend.money = row.money
            accounts[account] = spend
        }
    }

    package func add(_ spend: Spend, to accounts: [SpendAccount], on day: String) async throws {
        let rows = accounts.map {
            SpendRow(
                account: $0.name, calls: spend.calls, inputTokens: spend.inputTokens, outputTokens: spend.outputTokens,
                estimatedTokens: spend.estimatedTokens, money: spend.money)
        }
        try await store.write { transaction in
            for row in rows { try transaction.addSpend(row, on: day) }
        }
    }
}

extension SpendAccount {
    /// `site`, or the kind and the identifier: `learner:…`.
    fileprivate var name: String {
        switch self {
        case .site: "site"
        case .group(let id): "group:\(id)"
        case .learner(let id): "learner:\(id)"
        case .model(let id): "model:\(id)"
        case .purpose(let id): "purpose:\(id)"
        }
    }

    fileprivate init?(name: String) {
        let parts = name.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        switch (parts[0], parts.dropFirst().first) {
        case ("site", nil): self = .site
        case ("group", let id?): self = .group(id)
        case ("learner", let id?): self = .learner(id)
        case ("model", let id?): self = .model(id)
        case ("purpose", let id?): self = .purpose(id)
        default: return nil
        }
    }
}
