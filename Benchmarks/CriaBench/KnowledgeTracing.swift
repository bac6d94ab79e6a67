import ArgumentParser
import DomainModel
import Foundation
import KnowledgeTracing
import LearnerModel

/// Measures how well the learner model foretells the next answer, beside simpler models.
///
/// Protocol: learners are split by a column of the file. What is learnt about exercises comes from the training learners
/// alone; every row of a scored learner is foretold from their earlier rows, and all rows count but those whose place is a
/// multiple of 200.
struct TracingBench: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "kt", abstract: "Foretell answers of a public data set: AUC and log loss beside simpler models.",
        discussion: """
            The file has the columns learner, order, item, skills (separated by “;”), correct, and at least one that splits the
            learners. Tune with --score on a validation part; read a test part once.
            """)

    @Option(help: "CSV file, may be compressed with gzip.") var data: String
    @Option(help: "Column that splits the learners.") var split = "akt_fold"
    @Option(help: "Its values whose learners are scored.") var score: [String] = ["1"]
    @Option(help: "Its values whose learners are left out altogether.") var leave: [String] = []
    @Option(help: "Change a parameter of the model, such as learningGain=0.1.") var set: [String] = []

    func run() async throws {
        let table = try InteractionTable(contentsOfFile: data, foldColumn: split)
        let scored = Set(score)
        let training = table.learners.filter { !scored.contains($0.fold) && !leave.contains($0.fold) }
        let test = table.learners.filter { scored.contains($0.fold) }
        guard !training.isEmpty, !test.isEmpty else {
            throw ValidationError(
                "“\(split)” has no learners to train on, or none with the value \(score.joined(separator: ", "))")
        }
        print(
            "\(data): trained on \(training.count) learners, scored on \(test.count) (\(split) \(score.joined(separator: ", ")))"
        )
        var parameters = LearnerFold.Parameters()
        for assignment in set { try parameters.set(assignment) }
        var models: [(String, any Foreteller)] = [
            ("share of right answers", Constant()), ("Elo, skills", Elo(usesItems: false)),
            ("Elo, skills and exercises", Elo(usesItems: true)), ("Cria", Folded(table.vocabulary, parameters)),
        ]
        for number in models.indices {
            let start = ContinuousClock.now
            for learner in training {
                models[number].1.begin()
                for answer in learner.answers { models[number].1.learn(answer, aboutItems: true) }
            }
            var (predictions, outcomes): ([Double], [Bool]) = ([], [])
            for learner in test {
                models[number].1.begin()
                for (order, answer) in learner.answers.enumerated() {
                    if ScoringProtocol.q200.scores(order: order) {
                        predictions.append(models[number].1.chance(answer.question))
                        outcomes.append(answer.isCorrect)
                    }
                    models[number].1.learn(answer, aboutItems: false)
                }
            }
            let quality = PredictionQuality(predictions, outcomes)
            let seconds = start.duration(to: .now).microseconds / 1e6
            print(
                "  \(models[number].0.padding(toLength: 26, withPad: " ", startingAt: 0)) "
                    + String(
                        format: "AUC %.4f, log loss %.4f, ECE %.4f, %.1f s, n ", quality.auc, quality.logLoss,
                        quality.calibrationError, seconds) + "\(quality.count)"
            )
        }
    }
}

/// A model that follows one learner after another.
protocol Foreteller {
    mutating func begin()
    func chance(_ question: TracedQuestion) -> Double
    mutating func learn(_ answer: TracedAnswer, aboutItems: Bool)
}

struct Constant: Foreteller {
    private var right = 0.0
    private var count = 0.0

    mutating func begin() {}
    func chance(_ question: TracedQuestion) -> Double { right / count }
    mutating func learn(_ answer: TracedAnswer, aboutItems: Bool) {
        guard aboutItems else { return }
        right += answer.isCorrect ? 1 : 0
        count += 1
    }
}

/// Elo rating with terms for the learner, the learner on a skill, the skill, and the exercise; gains a/(1 + 0.05 n).
struct Elo: Foreteller {
    private struct Term {
        var value = 0.0
        var count = 0.0
        mutating func move(_ surprise: Double, _ gain: Double) {
            value += gain / (1 + 0.05 * count) * surprise
            count += 1
        }
    }

    let usesItems: Bool
    private var learner = Term()
    private var own: [Int: Term] = [:]
    private var skills: [Int: Term] = [:]
    private var items: [Int: Term] = [:]

    init(usesItems: Bool) { self.usesItems = usesItems }

    mutating func begin() {
        learner = Term()
        own = [:]
    }

    func chance(_ question: TracedQuestion) -> Double {
        logistic(
            learner.value + (own[question.skillSet]?.value ?? 0) - (skills[question.skillSet]?.value ?? 0)
                - (usesItems ? items[question.item]?.value ?? 0 : 0))
    }

    mutating func learn(_ answer: TracedAnswer, aboutItems: Bool) {
        let surprise = (answer.isCorrect ? 1 : 0) - chance(answer.question)
        learner.move(surprise, 0.6)
        own[answer.question.skillSet, default: Term()].move(surprise, 0.8)
        guard aboutItems else { return }
        skills[answer.question.skillSet, default: Term()].move(-surprise, 0.5)
        items[answer.question.item, default: Term()].move(-surprise, 0.8)
    }
}

/// The learner model as it is served: ``LearnerFold`` over attempts without help.
struct Folded: Foreteller {
    private let fold: LearnerFold
    private let start: LearnerState
    private let vocabulary: Vocabulary
    private var state: LearnerState
    private var items: [Int: ItemState] = [:]

    init(_ vocabulary: Vocabulary, _ parameters: LearnerFold.Parameters) {
        fold = LearnerFold(parameters: parameters)
        var state = fold.start
        var none: ItemState?
        let enrolment = Enrolment(skills: Dictionary(uniqueKeysWithValues: vocabulary.skills.map { ($0, 0) }))
        fold.fold(.enrolled(enrolment), at: 1, into: &state, item: &none)
        start = state
        self.state = state
        self.vocabulary = vocabulary
    }

    mutating func begin() { state = start }

    func chance(_ question: TracedQuestion) -> Double {
        let item = items[question.item] ?? ItemState(prior: 0)
        guard var ability = question.skills.first.flatMap({ state.ability(vocabulary.skills[$0]) }) else { return 0.5 }
        ability.variance += item.variance
        return ability.success(difficulty: item.difficulty)
    }

    mutating func learn(_ answer: TracedAnswer, aboutItems: Bool) {
        let attempt = Attempt(
            activity: "", exercise: vocabulary.items[answer.question.item], step: "", answer: .text(""),
            verdict: answer.isCorrect ? .correct : .incorrect, score: answer.isCorrect ? 1 : 0, number: 1, aid: .none,
            responseTime: 0, guess: 0, difficulty: 0,
            evidence: answer.question.skills.map { .init(skill: vocabulary.skills[$0], loading: 1) },
            finishesActivity: true)
        var item = items[answer.question.item]
        fold.fold(.attempted(attempt), at: 1, into: &state, item: &item)
        if aboutItems { items[answer.question.item] = item }
    }
}

extension LearnerFold.Parameters {
    private static var names: [String: WritableKeyPath<Self, Double>] {
        [
            "generalVariance": \.generalVariance, "skillVariance": \.skillVariance, "learningGain": \.learningGain,
            "learningVariance": \.learningVariance, "itemVariance": \.itemVariance,
            "learningHalf": \.learningHalf,
        ]
    }

    /// - Parameter assignment: `name=value`.
    fileprivate mutating func set(_ assignment: String) throws {
        let parts = assignment.split(separator: "=")
        guard parts.count == 2, let path = Self.names[String(parts[0])], let value = Double(parts[1]) else {
            throw ValidationError(
                "“\(assignment)” is not one of \(Self.names.keys.sorted().joined(separator: ", ")) with a value")
        }
        self[keyPath: path] = value
    }
}
