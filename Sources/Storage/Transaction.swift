package import DomainModel
import Foundation
import GRDB

/// What can be done inside ``Store/write(_:)`` and ``Store/read(_:)``.
package struct Transaction: ~Copyable {
    let db: Database

    // MARK: The record

    /// Appends to the record; an entry cannot be changed or deleted.
    package func append(_ entry: Entry) throws {
        let interaction = entry.interaction
        let statement = try db.cachedStatement(
            sql: "INSERT INTO interaction (learner, course, number, time, kind, body) VALUES (?, ?, ?, ?, ?, ?)")
        try statement.execute(arguments: [
            interaction.learner, interaction.course, interaction.number, interaction.time,
            interaction.event.kind.rawValue, entry.body,
        ])
    }

    /// Interactions of a learner in a course, the latest last.
    ///
    /// - Parameters:
    ///   - kinds: all kinds when empty.
    ///   - number: only those with greater numbers.
    ///   - limit: at most so many of the latest.
    package func interactions(
        of learner: LearnerID, in course: CourseID, kinds: [Interaction.Event.Kind] = [], after number: Int64 = 0,
        limit: Int = .max
    ) throws -> [Interaction] {
        let names = kinds.map { "'\($0.rawValue)'" }.joined(separator: ", ")
        let filter = kinds.isEmpty ? "" : "AND kind IN (\(names))"
        let rows = try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT learner, course, number, time, body FROM interaction
                    WHERE learner = ? AND course = ? AND number > ? \(filter) ORDER BY number DESC LIMIT ?
                    """), arguments: [learner, course, number, limit])
        return try rows.reversed().map(Self.interaction)
    }

    /// Hands interactions to `body` in the order of recording, each with its place in it, without holding them in memory.
    ///
    /// - Parameter place: only those recorded after it; 0 for all.
    package func forEachInteraction(after place: Int64 = 0, _ body: (Int64, Interaction) throws -> Void) throws {
        let rows = try Row.fetchCursor(
            db, sql: "SELECT learner, course, number, time, body, seq FROM interaction WHERE seq > ? ORDER BY seq",
            arguments: [place])
        while let row = try rows.next() { try body(row[5], Self.interaction(row)) }
    }

    package func interactionCount() throws -> Int {
        try Int.fetchOne(db, sql: "SELECT COUNT(*) FROM interaction") ?? 0
    }

    static func interaction(_ row: Row) throws -> Interaction {
        Interaction(
            learner: row[0], course: row[1], number: row[2], time: row[3],
            event: try JSON.value(Interaction.Event.self, row[4]))
    }

    // MARK: Folded state

    /// The folded state of a learner in a course, as its owner wrote it; nil when there is none.
    package func state(of learner: LearnerID, in course: CourseID) throws -> [UInt8]? {
        let statement = try db.cachedStatement(sql: "SELECT body FROM learner_state WHERE learner = ? AND course = ?")
        return try Data.fetchOne(statement, arguments: [learner, course]).map { [UInt8]($0) }
    }

    /// How many interactions the stored state was folded from; 0 when there is none.
    package func revision(of learner: LearnerID, in course: CourseID) throws -> Int64 {
        let statement = try db.cachedStatement(
            sql: "SELECT revision FROM learner_state WHERE learner = ? AND course = ?")
        return try Int64.fetchOne(statement, arguments: [learner, course]) ?? 0
    }

    package func setState(
        _ body: [UInt8], revision: Int64, of learner: LearnerID, in course: CourseID
    ) throws {
        let statement = try db.cachedStatement(
            sql: """
                INSERT INTO learner_state (learner, course, revision, body) VALUES (?, ?, ?, ?)
                ON CONFLICT (learner, course) DO UPDATE SET revision = excluded.revision, body = excluded.body
                """)
        try statement.execute(arguments: [learner, course, revision, Data(body)])
    }

    /// Hands every learner's folded state to `body`, one at a time.
    package func forEachState(_ body: (LearnerID, CourseID, [UInt8]) throws -> Void) throws {
        let rows = try Row.fetchCursor(db, sql: "SELECT learner, course, body FROM learner_state")
        while let row = try rows.next() { try body(row[0], row[1], [UInt8](row[2] as Data)) }
    }

    /// Courses a learner has a state in.
    package func courses(of learner: LearnerID) throws -> [CourseID] {
        try String.fetchAll(
            db, sql: "SELECT course FROM learner_state WHERE learner = ? ORDER BY course", arguments: [learner])
    }

    package func item(_ exercise: ExerciseID, in course: CourseID) throws -> ItemRow? {
        let statement = try db.cachedStatement(
            sql: "SELECT exercise, difficulty, variance, attempts FROM item_state WHERE course = ? AND exercise = ?")
        return try Row.fetchOne(statement, arguments: [course, exercise]).map(ItemRow.init)
    }

    package func items(in course: CourseID) throws -> [ItemRow] {
        try Row.fetchAll(
            db, sql: "SELECT exercise, difficulty, variance, attempts FROM item_state WHERE course = ?",
            arguments: [course]
        ).map(ItemRow.init)
    }

    package func allItems() throws -> [(course: CourseID, item: ItemRow)] {
        try Row.fetchAll(db, sql: "SELECT exercise, difficulty, variance, attempts, course FROM item_state").map {
            ($0[4], ItemRow($0))
        }
    }

    package func setItem(_ item: ItemRow, in course: CourseID) throws {
        let statement = try db.cachedStatement(
            sql: """
                INSERT INTO item_state (course, exercise, difficulty, variance, attempts) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (course, exercise) DO UPDATE SET
                difficulty = excluded.difficulty, variance = excluded.variance, attempts = excluded.attempts
                """)
        try statement.execute(arguments: [course, item.exercise, item.difficulty, item.variance, item.attempts])
    }

    /// Forgets all folded state, to be rebuilt from the record.
    package func clearFoldedState() throws {
        try db.execute(sql: "DELETE FROM learner_state; DELETE FROM item_state")
    }

    // MARK: Learners

    package func addLearner(_ id: LearnerID, created: Int64, preferences: Preferences) throws {
        try db.execute(
            sql: "INSERT INTO learner (id, created, preferences) VALUES (?, ?, ?)",
            arguments: [id, created, try JSON.string(preferences)])
    }

    package func setPreferences(_ preferences: Preferences, of learner: LearnerID) throws {
        try db.execute(
            sql: "UPDATE learner SET preferences = ? WHERE id = ?",
            arguments: [try JSON.string(preferences), learner])
    }

    package func preferences(of learner: LearnerID) throws -> Preferences? {
        let statement = try db.cachedStatement(sql: "SELECT preferences FROM learner WHERE id = ?")
        return try String.fetchOne(statement, arguments: [learner]).map { try JSON.value(Preferences.self, $0) }
    }

    /// The learner's name, if they gave one. Person data: never part of the record or of a model call.
    package func name(of learner: LearnerID) throws -> String? {
        let statement = try db.cachedStatement(sql: "SELECT name FROM person WHERE learner = ?")
        return try String.fetchOne(statement, arguments: [learner])
    }

    package func setName(_ name: String?, of learner: LearnerID) throws {
        if let name, !name.isEmpty {
            try db.execute(
                sql: """
                    INSERT INTO person (learner, name) VALUES (?, ?)
                    ON CONFLICT (learner) DO UPDATE SET name = excluded.name
                    """, arguments: [learner, name])
        } else {
            try db.execute(sql: "DELETE FROM person WHERE learner = ?", arguments: [learner])
        }
    }

    package func addSession(_ token: String, of learner: LearnerID, created: Int64) throws {
        try db.execute(
            sql: "INSERT INTO session (token, learner, created) VALUES (?, ?, ?)", arguments: [token, learner, created])
    }

    /// Who is signed in with `token`: one look-up, since every request begins with it.
    package func signedIn(
        _ token: String
    ) throws -> (learner: LearnerID, name: String?, preferences: Preferences)? {
        let statement = try db.cachedStatement(
            sql: """
                SELECT learner.id, person.name, learner.preferences FROM session
                JOIN learner ON learner.id = session.learner LEFT JOIN person ON person.learner = session.learner
                WHERE session.token = ?
                """)
        return try Row.fetchOne(statement, arguments: [token]).map { row in
            (row[0], row[1], try JSON.value(Preferences.self, row[2]))
        }
    }

    package func learnerCount() throws -> Int {
        try Int.fetchOne(db, sql: "SELECT COUNT(*) FROM learner") ?? 0
    }
}

/// An interaction with its recorded form, made before the transaction so that others need not wait for it.
package struct Entry: Sendable {
    package let interaction: Interaction
    let body: String

    package init(_ interaction: Interaction) throws {
        self.interaction = interaction
        body = try JSON.string(interaction.event)
    }
}

/// What is stored about an exercise's difficulty; its owner gives the numbers their meaning.
package struct ItemRow: Hashable, Sendable {
    package var exercise: ExerciseID
    package var difficulty: Double
    package var variance: Double
    package var attempts: Int64

    package init(exercise: ExerciseID, difficulty: Double, variance: Double, attempts: Int64) {
        self.exercise = exercise
        self.difficulty = difficulty
        self.variance = variance
        self.attempts = attempts
    }

    init(_ row: Row) {
        self.init(exercise: row[0], difficulty: row[1], variance: row[2], attempts: row[3])
    }
}

/// How a learner wants to be addressed, and what they allow.
package struct Preferences: Codable, Hashable, Sendable {
    package enum Theme: String, Codable, Hashable, Sendable, CaseIterable {
        case system, light, dark
    }

    /// Language of the pages.
    package var language: String
    /// Language in which the tutor answers and material is shown; follows ``language`` when nil.
    package var contentLanguage: String?
    package var theme: Theme
    /// Whether what the learner writes to the tutor may be sent to the configured model.
    package var allowsModel: Bool

    package init(language: String, contentLanguage: String? = nil, theme: Theme = .system, allowsModel: Bool = false) {
        self.language = language
        self.contentLanguage = contentLanguage
        self.theme = theme
        self.allowsModel = allowsModel
    }

    package var material: String { contentLanguage ?? language }
}

private enum JSON {
    static func string(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }

    static func value<T: Decodable>(_ type: T.Type, _ text: String) throws -> T {
        do {
            return try JSONDecoder().decode(type, from: Data(text.utf8))
        } catch {
            throw StorageError(
                .damaged, "an entry of the store cannot be read as \(type); it was written by another version of Cria")
        }
    }
}
