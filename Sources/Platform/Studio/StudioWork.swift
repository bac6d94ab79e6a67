package import Content
package import DomainModel
import Storage

/// An artefact as the studio keeps it, in its latest version, with what reviewers have decided.
package struct StudioWork: Sendable {
    package enum State: String, Sendable {
        /// Not seen by learners.
        case draft
        /// Part of its course.
        case published
        /// Taken out of its course again.
        case withdrawn
    }

    package var id: String
    package var course: CourseID
    package var state: State
    package var artefact: Artefact
    /// From 1; an edit has to name the one it is made on.
    package var version: Int64
    /// Milliseconds since 1970.
    package var changed: Int64
    /// The last decision on each part, if it was taken on the part's present text.
    var decisions: [String: ReviewDecisionRow]

    /// How a part stands. This is the one place that says what may reach a learner.
    package enum Standing: Sendable, Equatable {
        /// Every check has passed.
        case checked
        /// A check failed or could not decide: a person has to.
        case waiting
        /// A person has approved this very text.
        case approved
        case rejected(String)

        /// Whether learners may see the part.
        package var mayBePublished: Bool { self == .checked || self == .approved }
    }

    package func standing(of part: Artefact.Part) -> Standing {
        switch decisions[part.id].flatMap({ $0.text == part.fingerprint ? $0 : nil }) {
        case let decision? where decision.decision == "approve": .approved
        case let decision?: .rejected(decision.reason)
        case nil: part.isChecked ? .checked : .waiting
        }
    }

    package var publishable: [Artefact.Part] { artefact.parts.filter { standing(of: $0).mayBePublished } }
    package var waiting: [Artefact.Part] { artefact.parts.filter { standing(of: $0) == .waiting } }
}

extension Artefact.Part {
    /// Of its text: a decision holds for the text it was taken on and for no other.
    var fingerprint: String {
        var fingerprint = Fingerprint()
        fingerprint.add(heading.utf8)
        fingerprint.add([0])
        fingerprint.add(text.utf8)
        return fingerprint.text
    }
}

/// One version in an artefact's history.
package struct StudioVersion: Sendable {
    package var number: Int64
    /// Milliseconds since 1970.
    package var time: Int64
    /// What was done, such as `made`, `edited 2`.
    package var note: String
    package var artefact: Artefact
}

/// How far something that is being made is.
package struct StudioJob: Sendable {
    package enum Status: String, Sendable {
        case queued, running, done, failed, cancelled

        package var isOpen: Bool { self == .queued || self == .running }
    }

    /// Of the artefact that it makes.
    package var id: String
    package var status: Status
    /// Why it stopped; empty when it did not.
    package var error: LocalizedText
    /// What is done so far.
    package var draft: Artefact
    /// The parts to come, in their order, once that is known in this process.
    package var planned: [(id: String, heading: String)] = []
    /// The part that a model is writing, and what there is of it; unchecked.
    package var writing: (part: String, text: String)?
    /// Parts that could not be made, and why.
    package var dropped: [(part: String, why: LocalizedText)] = []
}
