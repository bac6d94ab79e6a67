import ArgumentParser
import DomainModel
import Foundation
import LearnerModel

/// Measures how well the learner model foretells the next answer, beside simpler models.
///
/// Protocol: learners are split by a column of the file. What is learnt about exercises comes from the training learners
/// alone; every row of a scored learner is foretold from their earlier rows, and all rows count but those whose place is a
/// multiple of 200.
struct KnowledgeTracing: AsyncParsableCommand {
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
        let rows = try AnswerTable(path: data, split: split)
        let scored = Set(score)
        let training = rows.learners.filter { !scored.contains($0.part) && !leave.contains($0.part) }
        let test = rows.learners.filter { scored.contains($0.part) }
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
            ("Elo, skills and exercises", Elo(usesItems: true)), ("Cria", Folded(rows.skills, parameters)),
        ]
        for number in models.indices {
            let start = ContinuousClock.now
            for learner in training {
                models[number].1.begin()
                for row in learner.rows { models[number].1.learn(row, aboutItems: true) }
            }
            var accuracy = Accuracy()
            for learner in test {
                models[number].1.begin()
                for row in learner.rows {
                    if row.order % 200 != 0 { accuracy.add(models[number].1.chance(row), row.isRight) }
                    models[number].1.learn(row, aboutItems: false)
                }
            }
            let seconds = start.duration(to: .now).microseconds / 1e6
            print(
                "  \(models[number].0.padding(toLength: 26, withPad: " ", startingAt: 0)) \(accuracy), \(String(format: "%.1f", seconds)) s"
            )
        }
    }
}

/// Answers by learner, in order.
struct AnswerTable {
    struct Row {
        var order: Int
        var item: ExerciseID
        var skills: [SkillID]
        var isRight: Bool
    }
    struct Learner {
        var part: String
        var rows: [Row] = []
    }

    var learners: [Learner] = []
    var skills: Set<SkillID> = []

    init(path: String, split: String) throws {
        let lines = try Self.text(path).split(separator: "\n")
        let names = lines.first?.split(separator: ",").map(String.init) ?? []
        func column(_ name: String) throws -> Int {
            guard let column = names.firstIndex(of: name) else {
                throw ValidationError("\(path) has no column “\(name)”")
            }
            return column
        }
        let columns = try ["learner", "order", "item", "skills", "correct", split].map(column)
        var last: Substring?
        for line in lines.dropFirst() {
            let fields = line.split(separator: ",", omittingEmptySubsequences: false)
            guard fields.count == names.count, let order = Int(fields[columns[1]]) else {
                throw ValidationError("\(path): cannot read “\(line)”")
            }
            if last != fields[columns[0]] { learners.append(Learner(part: String(fields[columns[5]]))) }
            last = fields[columns[0]]
            let row = Row(
                order: order, item: String(fields[columns[2]]),
                skills: fields[columns[3]].split(separator: ";").map(String.init), isRight: fields[columns[4]] == "1")
            skills.formUnion(row.skills)
            learners[learners.count - 1].rows.append(row)
        }
    }

    private static func text(_ path: String) throws -> String {
        guard path.hasSuffix(".gz") else { return try String(contentsOfFile: path, encoding: .utf8) }
        let gzip = Process()
        let output = Pipe()
        gzip.executableURL = URL(filePath: "/usr/bin/env")
        gzip.arguments = ["gzip", "-dc", path]
        gzip.standardOutput = output
        try gzip.run()
        return String(decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    }
}

/// Area under the ROC curve (ties count half), log loss, and expected calibration error over 15 bins.
struct Accuracy: CustomStringConvertible {
    private var foretold: [(chance: Double, isRight: Bool)] = []

    mutating func add(_ chance: Double, _ isRight: Bool) { foretold.append((chance, isRight)) }

    var area: Double {
        let sorted = foretold.sorted { $0.chance < $1.chance }
        var rankSum = 0.0
        var start = 0
        while start < sorted.count {
            var end = start
            while end < sorted.count && sorted[end].chance == sorted[start].chance { end += 1 }
            rankSum += Double(sorted[start..<end].count { $0.isRight }) * Double(start + end + 1) / 2
            start = end
        }
        let right = Double(sorted.count { $0.isRight })
        return (rankSum - right * (right + 1) / 2) / (right * (Double(sorted.count) - right))
    }

    var logLoss: Double {
        -foretold.reduce(0) { sum, next in
            let chance = min(max(next.chance, 1e-6), 1 - 1e-6)
            return sum + log(next.isRight ? chance : 1 - chance)
        } / Double(foretold.count)
    }

    var calibrationError: Double {
        let bins = Dictionary(grouping: foretold) { min(14, Int($0.chance * 15)) }
        return bins.values.reduce(0) { sum, bin in
            sum + abs(bin.reduce(0) { $0 + $1.chance - ($1.isRight ? 1 : 0) })
        } / Double(foretold.count)
    }

    var description: String {
        String(format: "AUC %.4f, log loss %.4f, ECE %.4f, n ", area, logLoss, calibrationError) + "\(foretold.count)"
    }
}

/// A model that follows one learner after another.
protocol Foreteller {
    mutating func begin()
    func chance(_ row: AnswerTable.Row) -> Double
    mutating func learn(_ row: AnswerTable.Row, aboutItems: Bool)
}

struct Constant: Foreteller {
    private var right = 0.0
    private var count = 0.0

    mutating func begin() {}
    func chance(_ row: AnswerTable.Row) -> Double { right / count }
    mutating func learn(_ row: AnswerTable.Row, aboutItems: Bool) {
        guard aboutItems else { return }
        right += row.isRight ? 1 : 0
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
    private var own: [[SkillID]: Term] = [:]
    private var skills: [[SkillID]: Term] = [:]
    private var items: [ExerciseID: Term] = [:]

    init(usesItems: Bool) { self.usesItems = usesItems }

    mutating func begin() {
        learner = Term()
        own = [:]
    }

    func chance(_ row: AnswerTable.Row) -> Double {
        logistic(
            learner.value + (own[row.skills]?.value ?? 0) - (skills[row.skills]?.value ?? 0)
                - (usesItems ? items[row.item]?.value ?? 0 : 0))
    }

    mutating func learn(_ row: AnswerTable.Row, aboutItems: Bool) {
        let surprise = (row.isRight ? 1 : 0) - chance(row)
        learner.move(surprise, 0.6)
        own[row.skills, default: Term()].move(surprise, 0.8)
        guard aboutItems else { return }
        skills[row.skills, default: Term()].move(-surprise, 0.5)
        items[row.item, default: Term()].move(-surprise, 0.8)
    }
}

/// The learner model as it is served: ``LearnerFold`` over attempts without help.
struct Folded: Foreteller {
    private let fold: LearnerFold
    private let start: LearnerState
    private var state: LearnerState
    private var items: [ExerciseID: ItemState] = [:]

    init(_ skills: Set<SkillID>, _ parameters: LearnerFold.Parameters) {
        fold = LearnerFold(parameters: parameters)
        var state = fold.start
        var none: ItemState?
        let enrolment = Enrolment(skills: Dictionary(uniqueKeysWithValues: skills.map { ($0, 0) }))
        fold.fold(.enrolled(enrolment), at: 1, into: &state, item: &none)
        start = state
        self.state = state
    }

    mutating func begin() { state = start }

    func chance(_ row: AnswerTable.Row) -> Double {
        let item = items[row.item] ?? ItemState(prior: 0)
        guard var ability = row.skills.first.flatMap(state.ability) else { return 0.5 }
        ability.variance += item.variance
        return ability.success(difficulty: item.difficulty)
    }

    mutating func learn(_ row: AnswerTable.Row, aboutItems: Bool) {
        let attempt = Attempt(
            activity: "", exercise: row.item, step: "", answer: .text(""),
            verdict: row.isRight ? .correct : .incorrect, score: row.isRight ? 1 : 0, number: 1, aid: .none,
            responseTime: 0, guess: 0, difficulty: 0, evidence: row.skills.map { .init(skill: $0, loading: 1) },
            finishesActivity: true)
        var item = items[row.item]
        fold.fold(.attempted(attempt), at: 1, into: &state, item: &item)
        if aboutItems { items[row.item] = item }
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
