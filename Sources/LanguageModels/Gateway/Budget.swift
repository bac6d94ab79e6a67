import Foundation

/// What is spent today by each learner, group and the site, and how much of it may be.
///
/// What calls under way are likely to cost is counted until they end, so that many at a time do not overdraw together; an
/// account can be overdrawn by what the last call costs beyond its estimate.
actor Budget {
    /// What a call under way has been granted.
    struct Grant {
        var day: String
        var limited: [SpendAccount]
        var tokens: Int
        var money: Double
    }

    private let policies: ModelPolicies
    private let ledger: (any SpendLedger)?
    private let clock: GatewayClock
    private var day = ""
    private var loading: Task<[SpendAccount: Spend], any Error>?
    private var spent: [SpendAccount: Spend] = [:]
    private var pending: [SpendAccount: (tokens: Int, money: Double)] = [:]

    init(_ policies: ModelPolicies, ledger: (any SpendLedger)?, clock: GatewayClock) {
        self.policies = policies
        self.ledger = ledger
        self.clock = clock
    }

    /// What has been spent today.
    func today() async throws -> [SpendAccount: Spend] {
        try await turnPage()
        return spent
    }

    /// - Parameters:
    ///   - tokens: what the call is likely to take.
    ///   - money: what that would cost; 0 on a machine of one's own, which may be asked when the money is used up.
    /// - Throws: ``ChatModelError`` with the code `budget`.
    func grant(_ caller: ModelCaller, tokens: Int, money: Double) async throws -> Grant {
        try await turnPage()
        let limited = limits(of: caller)
        for (account, limit) in limited {
            let used = spent[account] ?? Spend()
            let pending = pending[account] ?? (0, 0)
            if let most = limit.tokens, used.tokens + pending.tokens >= most {
                throw Self.exhausted(account, "\(most) tokens")
            }
            if let most = limit.money, money > 0, used.money + pending.money >= most {
                throw Self.exhausted(account, "\(most) of money")
            }
        }
        for (account, _) in limited {
            pending[account, default: (0, 0)].tokens += tokens
            pending[account, default: (0, 0)].money += money
        }
        return Grant(day: day, limited: limited.map(\.0), tokens: tokens, money: money)
    }

    /// Ends a call that was granted: what it did cost counts from now on.
    func settle(_ grant: Grant, _ spend: Spend, _ accounts: [SpendAccount]) async throws {
        if grant.day == day {
            for account in grant.limited {
                pending[account]?.tokens -= grant.tokens
                pending[account]?.money -= grant.money
                if pending[account]?.tokens == 0 { pending[account] = nil }
            }
        }
        guard spend != Spend() else { return }
        try? await turnPage()
        for account in accounts { spent[account, default: Spend()] += spend }
        try await ledger?.add(spend, to: accounts, on: day)
    }

    private func limits(of caller: ModelCaller) -> [(SpendAccount, ModelPolicies.Allowance)] {
        var limits = [(SpendAccount.site, policies.siteBudget)]
        if let group = caller.group { limits.append((.group(group), policies.groupBudget)) }
        if let learner = caller.learner { limits.append((.learner(learner), policies.learnerBudget)) }
        return limits.filter { $0.1 != ModelPolicies.Allowance() }
    }

    /// Starts a new page on a new day, with what the ledger already knows of it.
    private func turnPage() async throws {
        let today = Self.day(clock.date())
        if today != day {
            day = today
            spent = [:]
            pending = [:]
            loading = ledger.map { ledger in Task { try await ledger.spent(on: today) } }
        }
        guard let loading else { return }
        do {
            let known = try await loading.value
            guard self.loading == loading else { return }
            self.loading = nil
            for (account, spend) in known { spent[account, default: Spend()] += spend }
        } catch {
            if self.loading == loading { day = "" }
            throw ChatModelError(
                .budget,
                "What the models have cost today cannot be read, so nothing is spent: see the log of the store.")
        }
    }

    static func day(_ date: Date) -> String {
        let parts = Calendar.current.dateComponents([.year, .month, .day], from: date)
        return String(format: "%04d-%02d-%02d", parts.year ?? 0, parts.month ?? 0, parts.day ?? 0)
    }

    private static func exhausted(_ account: SpendAccount, _ limit: String) -> ChatModelError {
        let whose =
            switch account {
            case .learner: "This learner's"
            case .group: "This group's"
            default: "This site's"
            }
        return ChatModelError(
            .budget,
            "\(whose) budget for language models is used up for today (\(limit)): wait until tomorrow or raise it.")
    }
}
