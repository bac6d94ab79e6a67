/// What calls of models have cost.
package struct Spend: Hashable, Sendable {
    package var calls = 0
    package var inputTokens = 0
    package var outputTokens = 0
    /// In the currency of ``ModelConfiguration/inputPrice``.
    package var money = 0.0
    /// How many of the tokens are estimated because the server reported none.
    package var estimatedTokens = 0

    package init() {}

    package var tokens: Int { inputTokens + outputTokens }

    package static func += (sum: inout Spend, other: Spend) {
        sum.calls += other.calls
        sum.inputTokens += other.inputTokens
        sum.outputTokens += other.outputTokens
        sum.money += other.money
        sum.estimatedTokens += other.estimatedTokens
    }
}

/// Who or what a call is charged to. The first three have budgets.
package enum SpendAccount: Hashable, Sendable {
    case site
    case group(String)
    case learner(String)
    case model(String)
    case purpose(String)
}

/// Keeps what was spent, so that budgets survive a restart. `Storage` can implement it; without one, counting starts anew.
package protocol SpendLedger: Sendable {
    /// What each account has spent on a day.
    ///
    /// - Parameter day: such as `2026-11-27`, in the machine's time zone.
    func spent(on day: String) async throws -> [SpendAccount: Spend]
    /// Adds the cost of one call to each of the accounts.
    func add(_ spend: Spend, to accounts: [SpendAccount], on day: String) async throws
}

/// A rough count of tokens for servers that report none: a token for four characters of Latin script (a little more than
/// English takes), one for each character of any other, as Chinese takes at most with common vocabularies.
struct TokenEstimate {
    private var latin = 0
    private var other = 0

    var tokens: Int { (latin + 3) / 4 + other }

    mutating func add(_ text: String) {
        for scalar in text.unicodeScalars { if scalar.value < 0x250 { latin += 1 } else { other += 1 } }
    }

    /// Of a request, with four tokens around each message and a thousand for an image.
    static func tokens(_ request: ChatRequest) -> Int {
        let images = request.messages.reduce(0) { $0 + $1.images.count }
        return tokens(request.texts) + 4 * request.messages.count + 1000 * images
    }

    static func tokens(_ texts: [String]) -> Int {
        var estimate = TokenEstimate()
        for text in texts { estimate.add(text) }
        return estimate.tokens
    }
}
