import Foundation
import NeuralNetworks

/// An answer, or a question that may get one, with what is known of its item before.
struct TracedStep: Sendable {
    var answer: TracedAnswer
    /// The logit of the share of learners who answer the item rightly.
    var easiness: Float
    /// 0…1: how far the vectors of the item are to be trusted, n/(n + 200) after n answers in training.
    var trust: Float
    /// What the learner did with the item: how often it came just now, 0…3, log(1 + attempts) and log(1 + wins).
    var onItem: SIMD3<Float>

    init(_ answer: TracedAnswer, _ rates: SuccessRates, _ history: LearnerHistory) {
        let item = answer.question.item
        let tally = history.items[item] ?? LearnerHistory.Tally()
        let run = history.previous?.question.item == item ? min(history.itemRun, 3) : 0
        let attempts = rates.attempts(onItem: item)
        self.answer = answer
        easiness = Float(logit(rates.chance(answer.question)))
        trust = Float(attempts / (attempts + 200))
        onItem = [Float(run), Float(log1p(tally.attempts)), Float(log1p(tally.wins))]
    }

    /// How much better than others the answer is, −1…1.
    var surprise: Float { (answer.isCorrect ? 1 : 0) - Float(logistic(Double(easiness))) }
}

/// The network of ``NeuralTracing`` and its parameters, which stay as they are once it is trained.
final class TracingNetwork: Layer, @unchecked Sendable {
    let options: NeuralTracing.Options
    private let core: Core
    /// e: [2·(skill sets + 1) + 1, width]; the last row begins a sequence, the two before are of unknown sets.
    private let outcomes: Tensor
    /// q, [skill sets + 1, width], and c, [skill sets + 1, 1]; the last row is of unknown sets.
    private let setQueries, setBiases: Tensor
    /// nil for a network that knows skill sets alone.
    private let itemTerms: ItemTerms?

    private enum Core {
        case lstm(Recurrent)
        case transformer(Transformer)

        var layer: any Layer {
            switch self {
            case .lstm(let layer): layer
            case .transformer(let layer): layer
            }
        }
    }

    /// What a network that knows items has beside.
    private struct ItemTerms: Layer {
        /// d, as the network's outcomes.
        let outcomeVariations: Tensor
        /// u: [1, width].
        let surprise: Tensor
        /// a and f: [skill sets + 1, width].
        let sets, setVariations: Tensor
        /// v, w and r: [items, width].
        let pastItems, items, itemQueries: Tensor
        /// M: [3, width].
        let onItem: Tensor

        init(items itemCount: Int, skillSets: Int, width: Int, using random: inout SplitMix64) {
            outcomeVariations = table(2 * (skillSets + 1) + 1, width, &random)
            surprise = table(1, width, &random)
            sets = table(skillSets + 1, width, &random)
            setVariations = table(skillSets + 1, width, &random)
            pastItems = table(itemCount, width, deviation: 0, &random)
            items = table(itemCount, width, deviation: 0, &random)
            itemQueries = table(itemCount, width, deviation: 0, &random)
            onItem = table(3, width, &random)
        }

        var parameters: [String: Tensor] {
            [
                "outcomeVariations": outcomeVariations, "surprise": surprise, "sets": sets,
                "setVariations": setVariations, "pastItems": pastItems, "items": items, "itemQueries": itemQueries,
                "onItem": onItem,
            ]
        }
    }

    /// - Parameter items: at least 1, as skill sets.
    init(items: Int, skillSets: Int, _ options: NeuralTracing.Options) {
        var random = SplitMix64(seed: options.training.seed)
        let width = options.width
        self.options = options
        switch options.core {
        case .dkt, .lstm: core = .lstm(Recurrent(.lstm, inputs: width, width: width, using: &random))
        case .transformer(let blocks, let heads, let reach):
            var sizes = TransformerOptions()
            (sizes.width, sizes.hidden, sizes.heads, sizes.blocks) = (width, 4 * width, heads, blocks)
            (sizes.dropout, sizes.positions, sizes.reach) = (options.dropout, .distances, reach)
            core = .transformer(Transformer(sizes, using: &random))
        }
        outcomes = table(2 * (skillSets + 1) + 1, width, &random)
        setQueries = table(skillSets + 1, width, &random)
        setBiases = table(skillSets + 1, 1, deviation: 0, &random)
        itemTerms =
            options.core == .dkt ? nil : ItemTerms(items: items, skillSets: skillSets, width: width, using: &random)
    }

    /// The network with weights from a file; nil where their shapes do not fit each other and the options.
    convenience init?(_ weights: Safetensors, _ options: NeuralTracing.Options) {
        guard let sets = weights.arrays["setQueries"]?.shape, options.isPossible, sets.count == 2, sets[0] > 1,
            sets[1] == options.width
        else { return nil }
        let items = weights.arrays["items"]?.shape ?? [1, options.width]
        guard items.count == 2, items[0] > 0, items[1] == options.width else { return nil }
        self.init(items: items[0], skillSets: sets[0] - 1, options)
        for (name, parameter) in parameters {
            guard let values = try? weights.values(named: name, shape: parameter.shape),
                values.allSatisfy(\.isFinite)
            else { return nil }
            parameter.values = values
        }
    }

    func fits(_ vocabulary: Vocabulary) -> Bool {
        unknownSet == vocabulary.skillSets.count
            && itemTerms.map { $0.items.shape[0] == max(1, vocabulary.items.count) } ?? true
    }

    var parameters: [String: Tensor] {
        parameters(of: ["core": core.layer])
            .merging(["outcomes": outcomes, "setQueries": setQueries, "setBiases": setBiases]) { first, _ in first }
            .merging(itemTerms?.parameters ?? [:]) { first, _ in first }
    }

    // MARK: Rows of the tables

    private var unknownSet: Int { setQueries.shape[0] - 1 }
    /// Row of ``outcomes`` that begins a sequence.
    private var beginning: Int { outcomes.shape[0] - 1 }

    private func set(_ question: TracedQuestion) -> Int { min(question.skillSet, unknownSet) }
    private func outcome(_ answer: TracedAnswer) -> Int { 2 * set(answer.question) + (answer.isCorrect ? 1 : 0) }
    /// Unknown items have any row: their trust is 0.
    private func item(_ question: TracedQuestion) -> Int {
        question.item < itemTerms?.items.shape[0] ?? 0 ? question.item : 0
    }

    /// Rows of skill sets that no training answer has used are still as they were drawn: they become the mean of those that were.
    func settleUnseen(after sequences: [[TracedStep]]) {
        let answers = sequences.joined().lazy.map(\.answer)
        let seen = Set(answers.map { self.set($0.question) })
        for table in [itemTerms?.sets, itemTerms?.setVariations, setQueries, setBiases] {
            table?.settle(seen) { _ in 0 }
        }
        let (met, beginning) = (Set(answers.map(outcome)).union([beginning]), beginning)
        for table in [outcomes, itemTerms?.outcomeVariations] { table?.settle(met) { $0 == beginning ? 2 : $0 % 2 } }
    }

    // MARK: Forward

    /// The mean loss of sequences, each answer foretold from those before it.
    func loss(of batch: [[TracedStep]], _ randomness: Randomness?) -> Tensor {
        let logits = logits(of: batch, randomness)
        let places = batch.flatMap { steps in (0..<logits.shape[1]).map { $0 < steps.count ? steps[$0].answer : nil } }
        return logits.binaryCrossEntropy(
            places.map { $0?.isCorrect == true ? 1 : 0 }, weights: places.map { $0 == nil ? 0 : 1 })
    }

    /// Of each answer of the sequences from those before it: [sequences, steps of the longest].
    func logits(of batch: [[TracedStep]], _ randomness: Randomness?) -> Tensor {
        let pairs = Pairs(batch, in: self)
        let states: Tensor =
            switch core {
            case .lstm(let layer):
                (itemTerms.map { layer(inputs(pairs, $0), mask: pairs.isThere) }
                    ?? layer(rows: pairs.outcomes, of: outcomes, shape: pairs.shape, mask: pairs.isThere))
                    .dropout(options.dropout, by: randomness)
            case .transformer(let layer): layer(inputs(pairs, itemTerms), visibility: .causal, randomness)
            }
        return logits(pairs, states)
    }

    /// What the core remembers.
    struct State: Sendable {
        fileprivate var lstm: Recurrent.State?
        fileprivate var transformer: Transformer.State?
    }

    var start: State {
        switch core {
        case .lstm(let layer): State(lstm: layer.initialState())
        case .transformer(let layer): State(transformer: layer.initialState())
        }
    }

    /// Goes on to a question and gives the logit of its being right.
    func logit(of next: TracedStep, after previous: TracedStep?, _ state: inout State) -> Float {
        Tensor.withoutGradients {
            let pairs = Pairs(next, after: previous, in: self)
            let x = inputs(pairs, itemTerms)
            let states =
                switch core {
                case .lstm(let layer): layer(x, continuing: &state.lstm[default: layer.initialState()])
                case .transformer(let layer): layer(x, continuing: &state.transformer[default: layer.initialState()])
                }
            return logits(pairs, states).values[0]
        }
    }

    /// zₜ: [sequences, steps, width].
    private func inputs(_ pairs: Pairs, _ terms: ItemTerms?) -> Tensor {
        func column(_ values: [Float]) -> Tensor { Tensor(values, shape: pairs.shape + [1]) }
        func rows(_ table: Tensor, _ indices: [Int]) -> Tensor { table.gathered(indices, shape: pairs.shape) }
        guard let terms else { return rows(outcomes, pairs.outcomes) }
        let past =
            rows(outcomes, pairs.outcomes) + rows(terms.outcomeVariations, pairs.outcomes) * column(pairs.pastEasiness)
            + rows(terms.pastItems, pairs.pastItems) * column(pairs.pastTrust) + column(pairs.surprises)
            * terms.surprise
        let now =
            rows(terms.sets, pairs.sets) + rows(terms.setVariations, pairs.sets) * column(pairs.easiness)
            + rows(terms.items, pairs.items) * column(pairs.trust)
        return past + now + Tensor(pairs.onItem, shape: pairs.shape + [3]).matmul(terms.onItem)
    }

    /// Of the questions from the core's states: [sequences, steps].
    private func logits(_ pairs: Pairs, _ states: Tensor) -> Tensor {
        let biases = setBiases.gathered(pairs.sets, shape: pairs.shape).reshaped(pairs.shape)
        let ofSets = states.dot(rows: pairs.sets, of: setQueries) + biases
        guard let itemTerms else { return ofSets }
        let ofItems = states.dot(rows: pairs.items, of: itemTerms.itemQueries) * Tensor(pairs.trust, shape: pairs.shape)
        return ofSets + ofItems + Tensor(pairs.easiness, shape: pairs.shape)
    }

    /// Each question of some sequences beside the answer before it, as rows and factors of the tables.
    private struct Pairs {
        let shape: [Int]
        var (outcomes, pastItems, sets, items) = ([Int](), [Int](), [Int](), [Int]())
        var (pastEasiness, pastTrust, surprises) = ([Float](), [Float](), [Float]())
        var (easiness, trust, onItem) = ([Float](), [Float](), [Float]())
        var isThere: [Bool] = []

        init(_ batch: [[TracedStep]], in network: TracingNetwork) {
            shape = [batch.count, batch.map(\.count).max() ?? 0]
            for steps in batch {
                for place in 0..<shape[1] {
                    add(
                        place < steps.count ? steps[place] : nil,
                        after: place > 0 && place <= steps.count ? steps[place - 1] : nil, network)
                }
            }
        }

        init(_ next: TracedStep, after previous: TracedStep?, in network: TracingNetwork) {
            shape = [1, 1]
            add(next, after: previous, network)
        }

        private mutating func add(_ now: TracedStep?, after past: TracedStep?, _ network: TracingNetwork) {
            outcomes.append(past.map { network.outcome($0.answer) } ?? network.beginning)
            pastItems.append(past.map { network.item($0.answer.question) } ?? 0)
            pastEasiness.append(past?.easiness ?? 0)
            pastTrust.append(past.map { $0.answer.isCorrect ? $0.trust : -$0.trust } ?? 0)
            surprises.append(past?.surprise ?? 0)
            sets.append(now.map { network.set($0.answer.question) } ?? network.unknownSet)
            items.append(now.map { network.item($0.answer.question) } ?? 0)
            easiness.append(now?.easiness ?? 0)
            trust.append(now?.trust ?? 0)
            for place in 0..<3 { onItem.append(now?.onItem[place] ?? 0) }
            isThere.append(now != nil)
        }
    }
}

private func table(_ rows: Int, _ width: Int, deviation: Float = 0.1, _ random: inout SplitMix64) -> Tensor {
    .table(rows, width: width, deviation: deviation, using: &random)
}

extension NeuralTracing.Options {
    /// False for what no network can be made of, but a damaged file may hold.
    fileprivate var isPossible: Bool {
        guard (1...4096).contains(width), (0..<1).contains(dropout) else { return false }
        switch core {
        case .dkt, .lstm: return true
        case .transformer(let blocks, let heads, let reach):
            return (1...100).contains(blocks) && heads > 0 && width % heads == 0 && reach > 0
        }
    }
}

extension Tensor {
    /// Sets the rows that are not in `seen` to the mean of those that are, among those of the same kind.
    fileprivate func settle(_ seen: Set<Int>, kind: (Int) -> Int) {
        let width = shape[1]
        var values = values
        defer { self.values = values }
        var sums: [Int: (sum: [Double], count: Double)] = [:]
        for row in seen.sorted() {
            var entry = sums[kind(row)] ?? ([Double](repeating: 0, count: width), 0)
            for place in 0..<width { entry.sum[place] += Double(values[row * width + place]) }
            entry.count += 1
            sums[kind(row)] = entry
        }
        for row in 0..<shape[0] where !seen.contains(row) {
            guard let entry = sums[kind(row)] else { continue }
            for place in 0..<width { values[row * width + place] = Float(entry.sum[place] / entry.count) }
        }
    }
}

extension Optional {
    fileprivate subscript(default fallback: @autoclosure () -> Wrapped) -> Wrapped {
        get { self ?? fallback() }
        set { self = newValue }
    }
}
