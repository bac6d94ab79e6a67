import DomainModel
import KnowledgeTracing
import LearnerModel
import Storage

/// An answer of the record as models of knowledge tracing see it: whether a learner can do a step without help.
///
/// It is the first answer to a step of an activity, which is what ``LearnerFold`` takes as full evidence; later answers to the
/// same step know what was wrong with the first. Assisted success is not mastery: the answer counts as right only when it was
/// right and no help had been given, as ``LearnerState/unaidedSuccesses`` counts it. The item is the step of the exercise, since
/// each step is answered and graded by itself; the skills are those that the step had when it was answered.
struct UnaidedAnswer: Hashable, Sendable {
    var item: String
    var skills: [String]
    var isCorrect: Bool

    /// - Returns: nil for an answer that is no such evidence.
    init?(_ attempt: Attempt, in course: CourseID) {
        guard attempt.number == 1, attempt.verdict != .unreadable else { return nil }
        item = Self.item(attempt.exercise, attempt.step, in: course)
        skills = attempt.evidence.filter { $0.loading == 1 }.map { Self.skill($0.skill, in: course) }
        isCorrect = attempt.verdict == .correct && attempt.aid == .none
        if skills.isEmpty { return nil }
    }

    static func item(_ exercise: ExerciseID, _ step: StepID, in course: CourseID) -> String {
        "\(course)/\(exercise)/\(step)"
    }

    static func skill(_ skill: SkillID, in course: CourseID) -> String { "\(course)/\(skill)" }
}

extension Vocabulary {
    mutating func answer(_ answer: UnaidedAnswer) -> TracedAnswer {
        TracedAnswer(question: question(item: answer.item, skills: answer.skills), isCorrect: answer.isCorrect)
    }
}

/// All that models of knowledge tracing learn from and are compared on: each learner's unaided answers, course by course, as
/// beliefs about a learner are kept. Learners are pseudonyms; no name is read.
struct TracedRecord: Sendable {
    struct Answer: Hashable, Sendable {
        var unaided: UnaidedAnswer
        /// Milliseconds since 1970.
        var time: Int64
        /// Probability of it that followed from what Cria believed of learner and exercise just before: what ``Policy`` goes by.
        var believed: Double
        /// Part of a placement test. Its questions are chosen otherwise, and “I don't know” is recorded as an answer that cannot
        /// be guessed, which ``believed`` must not be credited with.
        var isPlacement: Bool
    }

    /// A learner in one course.
    struct Learner: Sendable {
        var id: LearnerID
        /// In the order of time.
        var answers: [Answer] = []
    }

    /// In the order of their first answers.
    private(set) var learners: [Learner] = []

    /// Folds the record once more, noting each answer.
    ///
    /// - Throws: ``StorageError`` when the record has a gap.
    init(_ store: Store, fold: LearnerFold) async throws {
        learners = try await store.read { transaction in
            var learners: [Learner] = []
            var places: [[String]: Int] = [:]
            func note(_ interaction: Interaction, _ state: LearnerState, _ item: ItemState?) {
                guard case .attempted(let attempt) = interaction.event,
                    let unaided = UnaidedAnswer(attempt, in: interaction.course)
                else { return }
                let ability = attempt.evidence.first.flatMap { state.ability($0.skill) } ?? state.general
                let key = [interaction.learner, interaction.course]
                if places[key] == nil {
                    places[key] = learners.count
                    learners.append(Learner(id: interaction.learner))
                }
                learners[places[key, default: 0]].answers.append(
                    Answer(
                        unaided: unaided, time: interaction.time,
                        believed: ability.success(
                            difficulty: item?.difficulty ?? attempt.difficulty, guess: attempt.guess),
                        isPlacement: state.open?.activity.purpose == .placement))
            }
            var rebuilt = Rebuilt()
            try rebuilt.take(from: transaction, with: fold, witness: note)
            return learners
        }
    }
}
