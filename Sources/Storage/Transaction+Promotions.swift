import GRDB

/// Which model foretells answers: entries that are appended, of which the latest holds.
extension Transaction {
    /// Appends an entry; its number must be the next one.
    ///
    /// - Returns: whether it was; if not, somebody else was faster and nothing is changed.
    package func appendPromotion(_ row: PromotionRow) throws -> Bool {
        guard row.number == (try latestPromotion()?.number ?? 0) + 1 else { return false }
        try db.execute(
            sql: "INSERT INTO promotion (number, time, body) VALUES (?, ?, ?)",
            arguments: [row.number, row.time, row.body])
        return true
    }

    /// In the order of their numbers.
    package func promotions() throws -> [PromotionRow] {
        try Row.fetchAll(db, sql: PromotionRow.select + " ORDER BY number").map(PromotionRow.init)
    }

    package func latestPromotion() throws -> PromotionRow? {
        let statement = try db.cachedStatement(sql: PromotionRow.select + " ORDER BY number DESC LIMIT 1")
        return try Row.fetchOne(statement).map(PromotionRow.init)
    }
}

package struct PromotionRow: Hashable, Sendable {
    /// From 1 without gaps.
    package var number: Int64
    /// Milliseconds since 1970.
    package var time: Int64
    /// As its owner wrote it.
    package var body: String

    package init(number: Int64, time: Int64, body: String) {
        self.number = number
        self.time = time
        self.body = body
    }

    fileprivate static let select = "SELECT number, time, body FROM promotion"

    fileprivate init(_ row: Row) {
        self.init(number: row[0], time: row[1], body: row[2])
    }
}
