package import DomainModel
import Foundation
package import Storage

/// Who is at the keyboard: guests who start with one click, their sessions, preferences and, if they give one, a name.
package struct Accounts: Sendable {
    private let store: Store
    private let now: @Sendable () -> Int64

    package init(_ record: LearnerRecord) {
        store = record.store
        now = record.now
    }

    /// A learner as pages address them.
    package struct Visitor: Hashable, Sendable {
        package var id: LearnerID
        package var name: String?
        package var preferences: Preferences

        package init(id: LearnerID, name: String? = nil, preferences: Preferences) {
            self.id = id
            self.name = name
            self.preferences = preferences
        }
    }

    /// Makes a guest and signs them in.
    ///
    /// - Returns: the session's token, to be kept in a cookie.
    package func startGuest(_ preferences: Preferences) async throws -> (token: String, learner: LearnerID) {
        let learner = LearnerID.random()
        let token = String.random() + String.random()
        let time = now()
        try await store.write { transaction in
            try transaction.addLearner(learner, created: time, preferences: preferences)
            try transaction.addSession(token, of: learner, created: time)
        }
        return (token, learner)
    }

    /// The learner signed in by `token`; nil for an unknown one.
    package func visitor(token: String) async throws -> Visitor? {
        guard token.count == 64 else { return nil }
        return try await store.read { transaction in
            try transaction.signedIn(token).map {
                Visitor(id: $0.learner, name: $0.name, preferences: $0.preferences)
            }
        }
    }

    package func setPreferences(_ preferences: Preferences, of learner: LearnerID) async throws {
        try await store.write { try $0.setPreferences(preferences, of: learner) }
    }

    /// Longest name that is kept, in characters.
    package static let nameLimit = 60

    /// - Parameter name: empty to forget the name.
    package func setName(_ name: String, of learner: LearnerID) async throws {
        let visible = name.filter {
            !$0.isNewline && $0.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
        }
        let trimmed = String(visible.trimmingPrefix { $0.isWhitespace }.prefix(Self.nameLimit))
        try await store.write { try $0.setName(trimmed, of: learner) }
    }

    /// Courses the learner has begun.
    package func courses(of learner: LearnerID) async throws -> [CourseID] {
        try await store.read { try $0.courses(of: learner) }
    }
}
