import GRDB

/// What calls of models have cost, by day and account.
extension Transaction {
    /// Adds to what an account has spent on a day.
    package func addSpend(_ row: SpendRow, on day: String) throws {
        let statement = try db.cachedStatement(
            sql: """
                INSERT INTO model_spend (day, account, calls, input_tokens, output_tokens, estimated_tokens, money)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (day, account) DO UPDATE SET
                calls = calls + excluded.calls, input_tokens = input_tokens + excluded.input_tokens,
                output_tokens = output_tokens + excluded.output_tokens,
                estimated_tokens = estimated_tokens + excluded.estimated_tokens, money = money + excluded.money
                """)
        try statement.execute(arguments: [
            day, row.account, row.calls, row.inputTokens, row.outputTokens, row.estimatedTokens, row.money,
        ])
    }

    package func spend(on day: String) throws -> [SpendRow] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT account, calls, input_tokens, output_tokens, estimated_tokens, money FROM model_spend
                WHERE day = ? ORDER BY account
                """, arguments: [day]
        ).map {
            SpendRow(
                account: $0[0], calls: $0[1], inputTokens: $0[2], outputTokens: $0[3], estimatedTokens: $0[4],
                money: $0[5])
        }
    }
}

package struct SpendRow: Hashable, Sendable {
    /// As its owner names it.
    package var account: String
    package var calls: Int
    package var inputTokens: Int
    package var outputTokens: Int
    package var estimatedTokens: Int
    package var money: Double

    package init(
        account: String, calls: Int, inputTokens: Int, outputTokens: Int, estimatedTokens: Int, money: Double
    ) {
        self.account = account
        self.calls = calls
        self.inputTokens = inputTokens
        self.outputTokens = outputTokens
        self.estimatedTokens = estimatedTokens
        self.money = money
    }
}
