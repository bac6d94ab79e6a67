import Content
import DomainModel
import Foundation

/// How often the right knowledge point is among the first tags that are proposed.
package enum TaggingEvaluation {
    /// - Parameter part: what is measured on; learned is always on the training part.
    package static func measures(_ bank: ItemBank, on part: ItemBank.Part = .test) throws(EvaluationError) -> [Measure]
    {
        let training = bank.items(.training).filter { !$0.routes.isEmpty }
        let test = bank.items(part).filter { !$0.routes.isEmpty }
        guard !training.isEmpty, !test.isEmpty else {
            throw EvaluationError("There are too few items with `knowledge_point_routes` to learn from and to test on")
        }
        let clock = ContinuousClock()
        let start = clock.now
        let baseline = NearestItems(training)
        let tagger = SkillTagger(training.map { .init(text: $0.fullText, tags: $0.routes) })
        let hits = test.map { item in
            (
                baseline: hit(baseline.routes(for: item.problem), item),
                own: hit(tagger.tags(for: item.fullText, limit: 5).map(\.id), item)
            )
        }
        let seconds = (clock.now - start) / .seconds(1)
        let known = Set(training.flatMap(\.routes))
        let reachable = test.count { !known.isDisjoint(with: $0.routes) }
        let keys = ["part": part.rawValue]
        return [("top_1", 1), ("top_5", 5)].flatMap { name, limit in
            let base = hits.map { $0.baseline.map { $0 < limit } == true ? 1.0 : 0 }
            let own = hits.map { $0.own.map { $0 < limit } == true ? 1.0 : 0 }
            return [("TF-IDF neighbours", base), ("tagger", own)].map { method, values in
                let interval = Bootstrap.interval(values)
                return Measure(
                    "tagging.\(name)", values.mean, low: interval?.low, high: interval?.high,
                    baseline: method == "tagger" ? base.mean : nil, n: values.count,
                    seconds: method == "tagger" && limit == 1 ? seconds : nil,
                    keys: keys.merging(["method": method]) { $1 })
            }
        } + [
            Measure(
                "tagging.reachable", Double(reachable) / Double(test.count), n: test.count,
                keys: keys.merging(["method": "a route that training has"]) { $1 })
        ]
    }

    /// The rank of the first right route.
    private static func hit(_ routes: [String], _ item: ItemBank.Item) -> Int? {
        routes.firstIndex(where: item.routes.contains)
    }
}

/// The baseline: the ten nearest items by plain TF-IDF of words and Chinese characters, each with a vote for its routes.
private struct NearestItems {
    private let items: [ItemBank.Item]
    private let vectors: [[String: Double]]
    private let rarity: [String: Double]

    init(_ items: [ItemBank.Item]) {
        self.items = items
        let counts = items.map { Self.counts($0.problem) }
        var frequency: [String: Int] = [:]
        for count in counts { for term in count.keys { frequency[term, default: 0] += 1 } }
        let rarity = frequency.mapValues { log(Double(items.count + 1) / Double($0 + 1)) + 1 }
        self.rarity = rarity
        vectors = counts.map { Self.vector($0, rarity) }
    }

    func routes(for text: String) -> [String] {
        let vector = Self.vector(Self.counts(text), rarity)
        let likeness = vectors.map { other in vector.reduce(0) { $0 + $1.value * (other[$1.key] ?? 0) } }
        var votes: [String: Double] = [:]
        for number in likeness.indices.sorted(by: { (likeness[$1], $0) < (likeness[$0], $1) }).prefix(10) {
            for route in items[number].routes { votes[route, default: 0] += likeness[number] }
        }
        return votes.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(5).map(\.key)
    }

    private static func counts(_ text: String) -> [String: Double] {
        var counts: [String: Double] = [:]
        for part in text.lowercased().split(whereSeparator: { !($0.isLetter || $0.isNumber) }) {
            if part.contains(where: \.isWide) {
                for character in part { counts[String(character), default: 0] += 1 }
                for pair in zip(part, part.dropFirst()) { counts["\(pair.0)\(pair.1)", default: 0] += 1 }
            } else {
                counts[String(part), default: 0] += 1
            }
        }
        return counts
    }

    private static func vector(_ counts: [String: Double], _ rarity: [String: Double]) -> [String: Double] {
        let weighted = counts.reduce(into: [String: Double]()) { $0[$1.key] = $1.value * (rarity[$1.key] ?? 0) }
        let length = weighted.values.reduce(0) { $0 + $1 * $1 }.squareRoot()
        return length > 0 ? weighted.mapValues { $0 / length } : [:]
    }
}

extension [Double] {
    var mean: Double { isEmpty ? 0 : reduce(0, +) / Double(count) }
}
