/// On whose behalf a model is called: who has to consent, who pays, whose names must not leave.
package struct ModelCaller: Hashable, Sendable {
    package enum Consent: Hashable, Sendable {
        /// The learner allows it.
        case given
        case withheld
        /// No learner's data is in it: an operator or a teacher works with material.
        case notNeeded
    }

    package var consent: Consent
    /// The learner's consent covers what cannot be redacted: images, and recordings of a voice.
    package var sharesMedia = false
    /// Budgets that the call is charged to, besides the site's; such as a learner's id and a class.
    package var learner: String?
    package var group: String?
    /// Full names of people that are replaced in what leaves, with their parts.
    package var names: [String]
    /// What the call is for, in traces and reports: `tutor`, `generation`, `check`, `ask`, `api`. Never a person's name.
    package var purpose: String
    /// Answers may come from the cache even when the temperature is not 0.
    package var repeatable = false

    package init(
        consent: Consent, learner: String? = nil, group: String? = nil, names: [String] = [], purpose: String
    ) {
        self.consent = consent
        self.learner = learner
        self.group = group
        self.names = names
        self.purpose = purpose
    }
}
