import ArgumentParser
import Foundation
import NeuralNetworks

/// Measures matrix products, and training and use of networks that trace knowledge.
struct Networks: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "networks",
        abstract: "Matrix products, or a network's training step, use and greatest memory: one JSON line for each.",
        discussion: """
            One process measures one thing, so that its memory is its own. Benchmarks/peers/pytorch_speed.py is the same in \
            PyTorch; make bench-peers runs both.
            """)

    enum Subject: String, ExpressibleByArgument, CaseIterable {
        case matmul, dkt, simplekt, akt
    }

    @Argument(help: "What to measure.") var subject: Subject
    @Option(help: "How many threads may work.") var threads = 2
    @Option(help: "How long to repeat each measurement, whose fastest run counts.") var seconds = 4.0

    mutating func run() throws {
        Memory.keepFreed()
        Threads.$maximum.withValue(threads) {
            if subject == .matmul {
                for size in [128, 256, 512, 1024] { product(size) }
            } else {
                network(TracingShape(subject))
            }
        }
    }

    private func product(_ size: Int) {
        var random = SplitMix64(seed: 1)
        let a = Tensor.normal(shape: [size, size], using: &random)
        let b = Tensor.normal(shape: [size, size], using: &random)
        let seconds = fastest { _ = a.matmul(b) }
        report("\(size)×\(size)", "gflops", 2e-9 * pow(Double(size), 3) / seconds)
    }

    private func network(_ network: TracingShape) {
        let rows = Double(network.batch.count)
        var optimizer = Optimizer(.adam())
        let parameters = network.parameters.sorted { $0.key < $1.key }.map(\.value)
        var random = SplitMix64(seed: 1)
        let step = fastest {
            let logits = network.logits(of: network.batch, Randomness(seed: random.next()))
            logits.binaryCrossEntropy(network.batch.outcomes).backward()
            optimizer.update(parameters, rate: 1e-3)
            for parameter in parameters { parameter.gradient = nil }
        }
        report("training", "rows/s", rows / step)
        Tensor.withoutGradients {
            report("inference", "rows/s", rows / fastest { _ = network.logits(of: network.batch) })
            let learner = AnswerBatch(learners: 1)
            report("one learner of 200 answers", "ms", 1e3 * fastest { _ = network.logits(of: learner) })
            report("one answer after 200", "ms", 1e3 * network.secondsOfOneAnswer(after: learner, fastest))
        }
        report("peak memory", "MB", peakMemory)
    }

    /// Seconds of the fastest run.
    private func fastest(_ body: () -> Void) -> Double {
        let clock = ContinuousClock()
        let end = clock.now + .seconds(seconds)
        var times = (0..<3).map { _ in clock.measure(body) }
        while clock.now < end { times.append(clock.measure(body)) }
        return (times.min() ?? .zero) / .seconds(1)
    }

    /// Greatest resident memory of this process so far, in megabytes; not a number where the system does not say.
    private var peakMemory: Double {
        let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)
        let line = status?.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
        return line?.split(separator: " ").dropFirst().first.flatMap { Double($0) }.map { $0 / 1024 } ?? .nan
    }

    private func report(_ measure: String, _ unit: String, _ value: Double) {
        print(
            #"{"subject": "\#(subject)", "measure": "\#(measure)", "unit": "\#(unit)", "threads": \#(threads), "value": \#(value)}"#
        )
    }
}

/// Answers of some learners, 200 each, by a rule that both sides of the comparison share: place t of learner l is on item
/// (17l + 31t) mod 2000, on skill item mod 100, and right unless (7l + 13t + item) mod 10 < 3.
struct AnswerBatch {
    static let (steps, items, skills) = (200, 2000, 100)
    let shape: [Int]
    /// By learner and place.
    private(set) var asked: [Int] = []
    private(set) var outcomes: [Float] = []
    /// The item before, and 2·skill + outcome before; ``items`` and 2·``skills`` at the start.
    private(set) var earlierItems: [Int] = []
    private(set) var earlierOutcomes: [Int] = []

    var count: Int { asked.count }
    var skills: [Int] { asked.map { $0 % Self.skills } }

    init(learners: Int, steps: Int = Self.steps) {
        shape = [learners, steps]
        for learner in 0..<learners {
            var earlier = (item: Self.items, outcome: 2 * Self.skills)
            for step in 0..<steps {
                let item = (17 * learner + 31 * step) % Self.items
                let outcome = (7 * learner + 13 * step + item) % 10 < 3 ? 0 : 1
                asked.append(item)
                outcomes.append(Float(outcome))
                earlierItems.append(earlier.item)
                earlierOutcomes.append(earlier.outcome)
                earlier = (item, 2 * (item % Self.skills) + outcome)
            }
        }
    }
}

/// A published model's shape: embeddings, a core that reads them in order, and the product of its state with what is asked.
///
/// - `dkt` (Piech et al. 2015): the outcomes so far into an LSTM of width 128, whose state is multiplied with the asked skill's row.
/// - `simplekt` (Liu et al. 2023): outcome and asked skill into two causal blocks of width 64 and 8 heads.
/// - `akt` (Ghosh et al. 2020): the same, with Rasch terms (a number for each item times a direction of its skill), and attention
///   that fades with the distance by a learned slope for each head.
struct TracingShape: Layer {
    private enum Core {
        case lstm(Recurrent)
        case transformer(Transformer)
    }

    let batch = AnswerBatch(learners: 64)
    private let core: Core
    private let outcomes: Embedding, skills: Embedding, queries: Embedding
    private let difficulties: Embedding, outcomeVariations: Embedding, skillVariations: Embedding
    private let hasSkills: Bool, hasRaschTerms: Bool

    init(_ subject: Networks.Subject) {
        var random = SplitMix64(seed: 1)
        let width = subject == .dkt ? 128 : 64
        hasSkills = subject != .dkt
        hasRaschTerms = subject == .akt
        if subject == .dkt {
            core = .lstm(Recurrent(.lstm, inputs: width, width: width, using: &random))
        } else {
            var options = TransformerOptions()
            (options.width, options.hidden, options.heads) = (width, 4 * width, 8)
            options.positions = subject == .akt ? .distances : .none
            core = .transformer(Transformer(options, using: &random))
        }
        outcomes = Embedding(2 * AnswerBatch.skills + 1, width: width, using: &random)
        outcomeVariations = Embedding(2 * AnswerBatch.skills + 1, width: width, using: &random)
        skills = Embedding(AnswerBatch.skills, width: width, using: &random)
        skillVariations = Embedding(AnswerBatch.skills, width: width, using: &random)
        queries = Embedding(AnswerBatch.skills, width: width, using: &random)
        difficulties = Embedding(AnswerBatch.items + 1, width: 1, using: &random)
    }

    var parameters: [String: Tensor] {
        let layer: any Layer =
            switch core {
            case .lstm(let layer): layer
            case .transformer(let layer): layer
            }
        return parameters(of: [
            "core": layer, "outcomes": outcomes, "queries": queries, "skills": hasSkills ? skills : nil,
            "difficulties": hasRaschTerms ? difficulties : nil,
            "outcomeVariations": hasRaschTerms ? outcomeVariations : nil,
            "skillVariations": hasRaschTerms ? skillVariations : nil,
        ])
    }

    /// Of each answer from those before it: [learners, steps].
    func logits(of batch: AnswerBatch, _ randomness: Randomness? = nil) -> Tensor {
        switch core {
        case .lstm(let layer):
            return logits(batch, layer(rows: batch.earlierOutcomes, of: outcomes.weight, shape: batch.shape))
        case .transformer(let layer):
            return logits(batch, layer(inputs(batch), visibility: .causal, randomness))
        }
    }

    /// - Parameter measure: gives the seconds of what it is told to do.
    func secondsOfOneAnswer(after learner: AnswerBatch, _ measure: (() -> Void) -> Double) -> Double {
        let answer = AnswerBatch(learners: 1, steps: 1)
        switch core {
        case .lstm(let layer):
            var past = layer.initialState()
            _ = layer(inputs(learner), continuing: &past)
            return measure {
                var state = past
                _ = logits(answer, layer(inputs(answer), continuing: &state))
            }
        case .transformer(let layer):
            var past = layer.initialState()
            _ = layer(inputs(learner), continuing: &past)
            return measure {
                var state = past
                _ = logits(answer, layer(inputs(answer), continuing: &state))
            }
        }
    }

    private func inputs(_ batch: AnswerBatch) -> Tensor {
        var x = outcomes(batch.earlierOutcomes, shape: batch.shape)
        if hasSkills { x = x + skills(batch.skills, shape: batch.shape) }
        if hasRaschTerms {
            x =
                x + difficulties(batch.earlierItems, shape: batch.shape)
                * outcomeVariations(batch.earlierOutcomes, shape: batch.shape)
                + difficulties(batch.asked, shape: batch.shape) * skillVariations(batch.skills, shape: batch.shape)
        }
        return x
    }

    private func logits(_ batch: AnswerBatch, _ states: Tensor) -> Tensor {
        states.dot(rows: batch.skills, of: queries.weight)
    }
}
