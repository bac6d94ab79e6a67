import ArgumentParser
import Foundation
import KnowledgeTracing
import NeuralNetworks

/// Measures how fast models of knowledge tracing are fitted, and how fast they follow a learner.
struct TracingSpeed: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tracing-speed",
        abstract: "Fit BKT and best-LR to a log, and follow a learner with each model: one JSON line for each figure.",
        discussion: "Benchmarks/peers/tracing_speed.py fits pyBKT and scikit-learn to the same answers.")

    @Option(help: "Log of answers, as `cria train kt` reads it; simulated when not given.") var data: String?
    @Option(help: "Where to write the log that was simulated, for others to fit.") var keep: String?
    @Option(help: "Column that splits the learners.") var foldColumn = "fold"
    @Option(help: "The fold that is measured on; the one with the next number validates.") var test = 1
    @Option(help: "How many threads may work.") var threads = 2

    mutating func run() throws {
        let table: InteractionTable
        if let data {
            table = try InteractionTable(contentsOfFile: data, foldColumn: foldColumn)
        } else {
            let log = SimulatedLog(learners: 2000, answers: 70, items: 10_000, skills: 120).csv
            if let keep { try log.write(toFile: keep, atomically: true, encoding: .utf8) }
            table = try InteractionTable(Array(log.utf8), name: "simulated log", foldColumn: foldColumn)
        }
        let split = try Split(table, test: ["\(test)"], validation: ["\(test + 1)"])
        for model in [TracingModel.bkt, .bestLR, .historyLR] {
            let start = ContinuousClock.now
            let trained = try TrainedTracer(model, on: split, of: table, foldColumn: foldColumn, threads: threads)
            report(model, "fit", "s", start.duration(to: .now) / .seconds(1))
            let scored = ScoredAnswers(trained.tracer, on: split.test, scoring: .q200, threads: threads)
            report(model, "AUC", "auc", scored.quality.auc)
            report(model, "one answer after 200", "ms", 1e3 * secondsOfOneAnswer(trained.tracer, in: table))
        }
        // Weights make no difference to the speed of a network: a few learners train it for the whole vocabulary.
        let few = SimulatedLog(learners: 60, answers: 20, items: 100, skills: 10).csv
        let small = try InteractionTable(
            Array(few.utf8), name: "simulated log", foldColumn: "fold", vocabulary: table.vocabulary)
        for model in [TracingModel.lstm, .transformer] {
            let trained = try TrainedTracer(
                model, on: Split(small, test: ["1"], validation: ["2"]), of: small, foldColumn: "fold", threads: threads
            )
            report(model, "one answer after 200", "ms", 1e3 * secondsOfOneAnswer(trained.tracer, in: table))
        }
    }

    /// Seconds to foretell an answer and take it in, mean of 50 answers that follow on 200, fastest of several times.
    private func secondsOfOneAnswer(_ tracer: some KnowledgeTracer, in table: InteractionTable) -> Double {
        let answers = Array(table.learners.lazy.flatMap(\.answers).prefix(250))
        var past = tracer.start
        for answer in answers.prefix(200) { tracer.update(&past, with: answer) }
        let clock = ContinuousClock()
        let times = (0..<40).map { _ in
            clock.measure {
                var state = past
                for answer in answers.dropFirst(200) {
                    _ = tracer.probability(of: answer.question, given: state)
                    tracer.update(&state, with: answer)
                }
            }
        }
        return (times.min() ?? .zero) / .seconds(1) / Double(answers.count - 200)
    }

    private func report(_ model: TracingModel, _ measure: String, _ unit: String, _ value: Double) {
        print(
            #"{"subject": "\#(model.rawValue)", "measure": "\#(measure)", "unit": "\#(unit)", "threads": \#(threads), "value": \#(value)}"#
        )
    }
}

/// A log of learners of different ability who learn from practice, the same each time.
struct SimulatedLog {
    let learners: Int
    /// Of a learner, on average.
    let answers: Int
    let items: Int, skills: Int

    /// Each item takes one skill, every tenth one two; learners work on a skill for some answers, then on another. `fold` counts 1…5
    /// in turn.
    var csv: String {
        var random = SplitMix64(seed: 1)
        let difficulties = (0..<items).map { _ in 3 * Double(random.uniform()) - 2 }
        var text = "learner,order,item,skills,correct,fold\n"
        for learner in 0..<learners {
            let ability = 3 * Double(random.uniform()) - 1.5
            var practice = [Double](repeating: 0, count: skills)
            var skill = 0
            for order in 0..<(1 + Int(2 * Float(answers) * random.uniform())) {
                if order % 8 == 0 { skill = Int(random.next() % UInt64(skills)) }
                let item = skill + skills * Int(random.next() % UInt64(items / skills))
                let chance = 1 / (1 + exp(difficulties[item] - ability - 0.2 * practice[skill]))
                practice[skill] += 1
                let isCorrect = Double(random.uniform()) < chance
                let names = item % 10 == 0 ? "s\(skill);s\((skill + 1) % skills)" : "s\(skill)"
                text += "l\(learner),\(order),i\(item),\(names),\(isCorrect ? 1 : 0),\(learner % 5 + 1)\n"
            }
        }
        return text
    }
}
