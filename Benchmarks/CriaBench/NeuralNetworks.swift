import ArgumentParser
import CKernels
import Foundation
import NeuralNetworks

/// Measures matrix products, training and use of Transformers; Benchmarks/peers/pytorch_speed.py does the same in PyTorch.
struct Networks: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "networks",
        abstract: "Matrix products, a Transformer's training step and its use, one JSON line for each.",
        discussion: "make bench-peers runs it beside PyTorch with the same shapes.")

    @Option(help: "How many threads may work.") var threads = 2
    @Option(help: "Of how many runs the fastest counts.") var runs = 12

    mutating func run() throws {
        Threads.$maximum.withValue(threads) {
            for size in [128, 256, 512, 1024] { product(size) }
            for positions in [MultiHeadAttention.Positions.none, .distances] {
                for (width, hidden) in [(64, 256), (128, 512)] { transformer(width, hidden, positions) }
            }
        }
    }

    private func product(_ size: Int) {
        var generator = SplitMix64(seed: 1)
        let a = Tensor.normal(shape: [size, size], using: &generator)
        let b = Tensor.normal(shape: [size, size], using: &generator)
        let seconds = fastest(of: 10 * runs) { _ = a.matmul(b) }
        report("matmul \(size)", "gflops", 2e-9 * pow(Double(size), 3) / seconds)
    }

    /// Two causal blocks of 8 heads over 64 learners of 200 answers each, a score for each answer.
    private func transformer(_ width: Int, _ hidden: Int, _ positions: MultiHeadAttention.Positions) {
        var options = TransformerOptions()
        (options.width, options.hidden, options.heads, options.positions) = (width, hidden, 8, positions)
        var generator = SplitMix64(seed: 1)
        let model = Transformer(options, using: &generator)
        let head = Linear(width, 1, using: &generator)
        let x = Tensor.normal(shape: [64, 200, width], using: &generator)
        let answers = (0..<64 * 200).map { _ in Float(generator.next() % 2) }
        let parameters = Array(model.parameters.values) + Array(head.parameters.values)
        var means = parameters.map { [Float](repeating: 0, count: $0.count) }
        var squares = means
        let name = "transformer \(width)\(positions == .none ? "" : " \(positions)")"

        let step = fastest(of: runs) {
            let randomness = Randomness(seed: generator.next())
            head(model(x, visibility: .causal, randomness)).binaryCrossEntropy(answers).backward()
            for (index, parameter) in parameters.enumerated() {
                ck_adam(
                    parameter.count, 1e-3, 0.9, 0.999, 1e-8, 0, 0.1, 0.001, parameter.gradient ?? [], &means[index],
                    &squares[index], &parameter.values)
                parameter.gradient = nil
            }
        }
        report("\(name) training", "rows_per_second", 12_800 / step)

        let learner = x.sliced(axis: 0, 0..<1)
        let whole = fastest(of: 10 * runs) {
            _ = Tensor.withoutGradients { head(model(learner, visibility: .causal)) }
        }
        report("\(name) one learner of 200 answers", "milliseconds", whole * 1e3)

        var past = model.initialState()
        _ = Tensor.withoutGradients { model(learner, continuing: &past) }
        let answer = learner.sliced(axis: 1, 0..<1)
        let one = fastest(of: 10 * runs) {
            var state = past
            _ = Tensor.withoutGradients { head(model(answer, continuing: &state)) }
        }
        report("\(name) one answer after 200", "milliseconds", one * 1e3)
    }

    private func fastest(of runs: Int, _ body: () -> Void) -> Double {
        let clock = ContinuousClock()
        let fastest = (0..<runs).map { _ in clock.measure(body) }.min() ?? .zero
        return fastest / .seconds(1)
    }

    private func report(_ measure: String, _ unit: String, _ value: Double) {
        print(#"{"measure": "\#(measure)", "unit": "\#(unit)", "threads": \#(threads), "value": \#(value)}"#)
    }
}
