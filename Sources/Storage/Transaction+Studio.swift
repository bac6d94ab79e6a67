package import DomainModel
import GRDB

/// What the studio keeps: artefacts in versions that are appended, decisions of reviewers, and jobs.
extension Transaction {
    // MARK: Artefacts

    package func addArtefact(_ id: String, course: CourseID, state: String, created: Int64) throws {
        try db.execute(
            sql: "INSERT INTO artefact (id, course, state, created) VALUES (?, ?, ?, ?)",
            arguments: [id, course, state, created])
    }

    package func setArtefactState(_ state: String, of id: String) throws {
        try db.execute(sql: "UPDATE artefact SET state = ? WHERE id = ?", arguments: [state, id])
    }

    package func artefact(_ id: String) throws -> ArtefactRow? {
        try Row.fetchOne(db, sql: ArtefactRow.select + " WHERE a.id = ?", arguments: [id]).map(ArtefactRow.init)
    }

    /// The newest first, each in its latest version.
    ///
    /// - Parameter course: all courses when nil.
    package func artefacts(in course: CourseID?) throws -> [ArtefactRow] {
        try Row.fetchAll(
            db,
            sql: ArtefactRow.select + (course == nil ? "" : " WHERE a.course = ?") + " ORDER BY a.created DESC, a.id",
            arguments: course.map { [$0] } ?? []
        ).map(ArtefactRow.init)
    }

    /// Appends a version; its number must be the next one.
    ///
    /// - Returns: whether it was; if not, somebody else was faster and nothing is changed.
    package func appendVersion(_ version: ArtefactVersionRow, of id: String) throws -> Bool {
        let latest = try Int64.fetchOne(
            db, sql: "SELECT MAX(number) FROM artefact_version WHERE artefact = ?", arguments: [id])
        guard version.number == (latest ?? 0) + 1 else { return false }
        try db.execute(
            sql: "INSERT INTO artefact_version (artefact, number, time, note, body) VALUES (?, ?, ?, ?, ?)",
            arguments: [id, version.number, version.time, version.note, version.body])
        return true
    }

    /// The newest first.
    package func versions(of id: String) throws -> [ArtefactVersionRow] {
        try Row.fetchAll(
            db,
            sql: "SELECT number, time, note, body FROM artefact_version WHERE artefact = ? ORDER BY number DESC",
            arguments: [id]
        ).map { ArtefactVersionRow(number: $0[0], time: $0[1], note: $0[2], body: $0[3]) }
    }

    // MARK: Decisions

    package func appendDecision(_ row: ReviewDecisionRow, on artefact: String) throws {
        try db.execute(
            sql: """
                INSERT INTO review_decision (artefact, part, text, decision, reason, time) VALUES (?, ?, ?, ?, ?, ?)
                """,
            arguments: [artefact, row.part, row.text, row.decision, row.reason, row.time])
    }

    /// In the order in which they were taken.
    package func decisions(on artefact: String) throws -> [ReviewDecisionRow] {
        try Row.fetchAll(
            db,
            sql: "SELECT part, text, decision, reason, time FROM review_decision WHERE artefact = ? ORDER BY seq",
            arguments: [artefact]
        ).map { ReviewDecisionRow(part: $0[0], text: $0[1], decision: $0[2], reason: $0[3], time: $0[4]) }
    }

    // MARK: Jobs

    /// Keeps how far a job is; an earlier state of it is replaced.
    package func setJob(_ job: StudioJobRow) throws {
        try db.execute(
            sql: """
                INSERT INTO studio_job (artefact, status, error, draft, changed) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (artefact) DO UPDATE SET
                status = excluded.status, error = excluded.error, draft = excluded.draft, changed = excluded.changed
                """,
            arguments: [job.artefact, job.status, job.error, job.draft, job.changed])
    }

    package func job(_ artefact: String) throws -> StudioJobRow? {
        try Row.fetchOne(
            db, sql: "SELECT artefact, status, error, draft, changed FROM studio_job WHERE artefact = ?",
            arguments: [artefact]
        ).map(StudioJobRow.init)
    }

    /// The latest changed first.
    ///
    /// - Parameter statuses: only jobs in one of them; all when empty.
    package func jobs(in statuses: [String] = [], limit: Int) throws -> [StudioJobRow] {
        let marks = statuses.map { _ in "?" }.joined(separator: ", ")
        let filter = statuses.isEmpty ? "" : "WHERE status IN (\(marks))"
        return try Row.fetchAll(
            db,
            sql: """
                SELECT artefact, status, error, draft, changed FROM studio_job \(filter)
                ORDER BY changed DESC, artefact LIMIT ?
                """,
            arguments: StatementArguments(statuses) + [limit]
        ).map(StudioJobRow.init)
    }
}

/// An artefact in its latest version.
package struct ArtefactRow: Hashable, Sendable {
    package var id: String
    package var course: CourseID
    package var state: String
    /// Milliseconds since 1970.
    package var created: Int64
    package var version: ArtefactVersionRow

    static let select = """
        SELECT a.id, a.course, a.state, a.created, v.number, v.time, v.note, v.body FROM artefact a
        JOIN artefact_version v ON v.artefact = a.id
        AND v.number = (SELECT MAX(number) FROM artefact_version WHERE artefact = a.id)
        """

    init(_ row: Row) {
        id = row[0]
        course = row[1]
        state = row[2]
        created = row[3]
        version = ArtefactVersionRow(number: row[4], time: row[5], note: row[6], body: row[7])
    }
}

package struct ArtefactVersionRow: Hashable, Sendable {
    /// From 1.
    package var number: Int64
    /// Milliseconds since 1970.
    package var time: Int64
    /// What was done.
    package var note: String
    /// The whole artefact, as its owner wrote it.
    package var body: String

    package init(number: Int64, time: Int64, note: String, body: String) {
        self.number = number
        self.time = time
        self.note = note
        self.body = body
    }
}

package struct ReviewDecisionRow: Hashable, Sendable {
    package var part: String
    /// Fingerprint of the text that was decided on: the decision holds for no other.
    package var text: String
    package var decision: String
    package var reason: String
    /// Milliseconds since 1970.
    package var time: Int64

    package init(part: String, text: String, decision: String, reason: String, time: Int64) {
        self.part = part
        self.text = text
        self.decision = decision
        self.reason = reason
        self.time = time
    }
}

package struct StudioJobRow: Hashable, Sendable {
    package var artefact: String
    package var status: String
    /// What went wrong; empty when nothing did.
    package var error: String
    /// What is done so far, as its owner wrote it.
    package var draft: String
    /// Milliseconds since 1970.
    package var changed: Int64

    package init(artefact: String, status: String, error: String = "", draft: String, changed: Int64) {
        self.artefact = artefact
        self.status = status
        self.error = error
        self.draft = draft
        self.changed = changed
    }

    init(_ row: Row) {
        self.init(artefact: row[0], status: row[1], error: row[2], draft: row[3], changed: row[4])
    }
}
