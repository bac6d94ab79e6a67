import Foundation
package import NeuralNetworks

/// A recurrent network over what a learner did: deep knowledge tracing (Piech et al. 2015) that knows items, too.
///
///     hₜ = LSTM(hₜ₋₁, e[skill set, outcome] ± v[item] + (outcome − σ(b[item]))·u)
///     P(right) = σ(hₜ·q[skill set] + c[skill set] + b[item])
///
/// e, v, u and q are vectors, c and b numbers, all learned; + after a right answer and − after a wrong one. Items and skill sets
/// that training did not have count as common ones.
package struct RecurrentTracing: KnowledgeTracer {
    package struct Options: Codable, Hashable, Sendable {
        /// Elements of the state and of every vector.
        package var width = 128
        /// Of the states in training, in 0..<1.
        package var dropout: Float = 0.5
        /// Answers after which training begins anew with an empty state.
        package var window = 200
        package var training = HyperParameters(
            batchSize: 32, epochs: 20, optimizer: .adamW(decay: 0.1), learningRate: LearningRate(2e-3), patience: 3)

        package init() {}
    }

    private let network: Network

    func fits(_ vocabulary: Vocabulary) -> Bool {
        network.itemCount == vocabulary.items.count && network.skillSetCount == vocabulary.skillSets.count
    }

    package var start: Recurrent.State {
        var state = network.layer.initialState()
        network.step(nil, &state)
        return state
    }

    package func probability(of question: TracedQuestion, given state: Recurrent.State) -> Double {
        network.probability(of: question, given: state.hidden)
    }

    package func update(_ state: inout Recurrent.State, with answer: TracedAnswer) { network.step(answer, &state) }

    /// The whole sequence at once, where nothing of it has to be forgotten.
    package func predictions(for answers: [TracedAnswer], history: Int?) -> [Double] {
        guard let history, answers.count > history else {
            return Tensor.withoutGradients { network.logits(of: [answers], nil) }.values.map { logistic(Double($0)) }
        }
        return answers.indices.map { place in
            let seen = answers[max(0, place - history)...place]
            return Tensor.withoutGradients { network.logits(of: [Array(seen)], nil) }.values.last
                .map { logistic(Double($0)) } ?? 0.5
        }
    }

    /// - Parameters:
    ///   - validation: learners that tell when to stop.
    ///   - progress: told the share of all epochs that is done, in 0…1.
    package init(
        fitting learners: [InteractionTable.Learner], validation: [InteractionTable.Learner], vocabulary: Vocabulary,
        options: Options = Options(), progress: (Double) -> Void = { _ in }
    ) throws {
        let network = Network(items: vocabulary.items.count, skillSets: vocabulary.skillSets.count, options)
        network.beginWithItems(of: learners)
        let windows = { (learners: [InteractionTable.Learner]) in
            learners.flatMap { learner in
                stride(from: 0, to: learner.answers.count, by: options.window).map { start in
                    Array(learner.answers[start..<min(start + options.window, learner.answers.count)])
                }
            }
        }
        let (training, held) = (windows(learners), windows(validation))
        var trainer = Trainer(
            parameters: network.parameters, lengths: training.map(\.count), hyperParameters: options.training)
        try trainer.run(
            validate: {
                var (sum, count) = (0.0, 0)
                for start in stride(from: 0, to: held.count, by: 64) {
                    let batch = Array(held[start..<min(start + 64, held.count)])
                    let answers = batch.reduce(0) { $0 + $1.count }
                    sum += Double(network.loss(of: batch, nil).item) * Double(answers)
                    count += answers
                }
                return sum / Double(count)
            },
            report: { progress(Double($0.step) / Double($0.steps)) },
            loss: { batch, random in
                network.loss(of: batch.map { training[$0] }, Randomness(seed: random.next()))
            })
        self.network = network
    }
}

/// The network and its parameters, which stay as they are once it is trained.
private final class Network: Layer, @unchecked Sendable {
    let options: RecurrentTracing.Options
    let (itemCount, skillSetCount): (Int, Int)
    let layer: Recurrent
    /// e: [2·(skill sets + 1) + 1, width]; the last row begins a sequence, the two before are of unknown sets.
    let interactions: Tensor
    /// v and b: [items + 1, width] and [items + 1, 1]; the last row is of unknown items.
    let items, itemBiases: Tensor
    /// u: [1, width].
    let surprise: Tensor
    /// q and c: [skill sets + 1, width] and [skill sets + 1, 1]; the last row is of unknown sets.
    let queries, queryBiases: Tensor

    init(items itemCount: Int, skillSets: Int, _ options: RecurrentTracing.Options) {
        var random = SplitMix64(seed: options.training.seed)
        let width = options.width
        func table(_ rows: Int, _ width: Int, _ deviation: Float) -> Tensor {
            .normal(shape: [rows, width], deviation: deviation, requiresGradient: true, using: &random)
        }
        self.options = options
        (self.itemCount, skillSetCount) = (itemCount, skillSets)
        layer = Recurrent(.lstm, inputs: width, width: width, using: &random)
        interactions = table(2 * (skillSets + 1) + 1, width, 0.1)
        items = table(itemCount + 1, width, 0)
        itemBiases = table(itemCount + 1, 1, 0)
        surprise = table(1, width, 0.1)
        queries = table(skillSets + 1, width, 0.1)
        queryBiases = table(skillSets + 1, 1, 0)
    }

    /// Biases of items begin at the logits of their shares of right answers, drawn towards the share of all as if so many more
    /// answers had come out like those: few items are met often enough to learn theirs step by step.
    func beginWithItems(of learners: [InteractionTable.Learner]) {
        let strength = 5.0
        var counts = [(right: Double, all: Double)](repeating: (0, 0), count: itemCount + 1)
        for answer in learners.lazy.flatMap(\.answers) {
            for row in [item(answer.question), itemCount] {
                counts[row].right += answer.isCorrect ? 1 : 0
                counts[row].all += 1
            }
        }
        let share = (counts[itemCount].right + 1) / (counts[itemCount].all + 2)
        itemBiases.values = counts.enumerated().map { row, count in
            Float(logit(row == itemCount ? share : (count.right + strength * share) / (count.all + strength)))
        }
    }

    var parameters: [String: Tensor] {
        parameters(of: ["layer": layer]).merging([
            "interactions": interactions, "items": items, "itemBiases": itemBiases,
            "surprise": surprise, "queries": queries, "queryBiases": queryBiases,
        ]) { first, _ in first }
    }

    private func item(_ question: TracedQuestion) -> Int { min(question.item, itemCount) }
    private func skillSet(_ question: TracedQuestion) -> Int { min(question.skillSet, skillSetCount) }

    /// How much better than others an answer is.
    private func surprise(of answer: TracedAnswer) -> Float {
        (answer.isCorrect ? 1 : 0) - Float(logistic(Double(itemBiases.values[item(answer.question)])))
    }

    /// Row of ``interactions``; nil is what comes before the first answer.
    private func interaction(_ answer: TracedAnswer?) -> Int {
        answer.map { 2 * skillSet($0.question) + ($0.isCorrect ? 1 : 0) } ?? 2 * (skillSetCount + 1)
    }

    /// The mean loss of sequences, each answer foretold from those before it.
    func loss(of batch: [[TracedAnswer]], _ randomness: Randomness?) -> Tensor {
        let logits = logits(of: batch, randomness)
        let places = batch.flatMap { answers in (0..<logits.shape[1]).map { $0 < answers.count ? answers[$0] : nil } }
        return logits.binaryCrossEntropy(
            places.map { $0?.isCorrect == true ? 1 : 0 }, weights: places.map { $0 == nil ? 0 : 1 })
    }

    /// Of each answer of the sequences from those before it: [sequences, steps of the longest].
    func logits(of batch: [[TracedAnswer]], _ randomness: Randomness?) -> Tensor {
        let shape = [batch.count, batch.map(\.count).max() ?? 0]
        var (past, pastItems, signs, surprises) = ([Int](), [Int](), [Float](), [Float]())
        var (sets, asked, isThere) = ([Int](), [Int](), [Bool]())
        for answers in batch {
            for step in 0..<shape[1] {
                let before = step > 0 && step <= answers.count ? answers[step - 1] : nil
                let now = step < answers.count ? answers[step].question : nil
                past.append(interaction(before))
                pastItems.append(before.map { item($0.question) } ?? itemCount)
                signs.append(before.map { $0.isCorrect ? 1 : -1 } ?? 0)
                surprises.append(before.map(surprise(of:)) ?? 0)
                sets.append(now.map(skillSet) ?? skillSetCount)
                asked.append(now.map(item) ?? itemCount)
                isThere.append(now != nil)
            }
        }
        let x =
            interactions.gathered(past, shape: shape)
            + items.gathered(pastItems, shape: shape) * Tensor(signs, shape: shape + [1])
            + Tensor(surprises, shape: shape + [1]) * surprise
        let states = layer(x, mask: isThere).dropout(options.dropout, by: randomness)
        let biases = itemBiases.gathered(asked, shape: shape) + queryBiases.gathered(sets, shape: shape)
        return (states * queries.gathered(sets, shape: shape)).sum(axis: -1) + biases.reshaped(shape)
    }

    func step(_ answer: TracedAnswer?, _ state: inout Recurrent.State) {
        let width = options.width
        var x = Array(interactions.values[interaction(answer) * width..<(interaction(answer) + 1) * width])
        if let answer {
            let row = item(answer.question) * width
            let (sign, strength): (Float, Float) = (answer.isCorrect ? 1 : -1, surprise(of: answer))
            for place in 0..<width { x[place] += sign * items.values[row + place] + strength * surprise.values[place] }
        }
        _ = layer(Tensor(x, shape: [1, 1, width]), continuing: &state)
    }

    func probability(of question: TracedQuestion, given hidden: [Float]) -> Double {
        let (item, set) = (item(question), skillSet(question))
        var logit = itemBiases.values[item] + queryBiases.values[set]
        let row = set * options.width
        for place in 0..<options.width { logit += hidden[place] * queries.values[row + place] }
        return logistic(Double(logit))
    }
}

extension RecurrentTracing: Codable {
    private enum CodingKeys: CodingKey { case options, items, skillSets, weights }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let options = try container.decode(Options.self, forKey: .options)
        let (items, sets) = (
            try container.decode(Int.self, forKey: .items), try container.decode(Int.self, forKey: .skillSets)
        )
        let weights = try Safetensors(bytes: Array(container.decode(Data.self, forKey: .weights)))
        guard items >= 0, sets >= 0, (1...4096).contains(options.width),
            weights.arrays["items"]?.shape == [items + 1, options.width],
            weights.arrays["queries"]?.shape == [sets + 1, options.width]
        else {
            throw DecodingError.dataCorruptedError(
                forKey: .weights, in: container, debugDescription: "its weights do not have the sizes that it states")
        }
        network = Network(items: items, skillSets: sets, options)
        for (name, parameter) in network.parameters {
            parameter.values = try weights.values(named: name, shape: parameter.shape)
        }
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(network.options, forKey: .options)
        try container.encode(network.itemCount, forKey: .items)
        try container.encode(network.skillSetCount, forKey: .skillSets)
        let weights = Safetensors(network.parameters.mapValues { .init($0.values, shape: $0.shape) })
        try container.encode(Data(weights.bytes), forKey: .weights)
    }
}
