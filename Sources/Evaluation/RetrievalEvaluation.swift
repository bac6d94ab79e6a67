import Content
package import DomainModel
import Foundation

/// How well passages are found (recall among the first five, reciprocal rank) and how fast.
package enum RetrievalEvaluation {
    /// Ranks beyond this count as not found.
    private static let depth = 10

    /// For each ranking and kind of question, and for all kinds together (each kind with the same weight is not claimed: every
    /// question counts once).
    package static func measures(
        _ course: Course, language: String, limit: Int = 300, dimension: Int = HashedNgramEmbedding.standardDimension
    ) -> [Measure] {
        let made = RetrievalQuestions(course, language: language, limit: limit)
        guard !made.questions.isEmpty else { return [] }
        let index = PassageIndex(made.passages, dimension: dimension)
        var ranks: [PassageIndex.Ranking: [Int?]] = [:]
        let numbers = Dictionary(zip(made.passages, made.passages.indices), uniquingKeysWith: { first, _ in first })
        for ranking in PassageIndex.Ranking.allCases {
            ranks[ranking] = made.questions.map { question in
                index.search(question.text, limit: depth, by: ranking).firstIndex { hit in
                    numbers[hit.passage].map(question.answers.contains) == true
                }
            }
        }
        let kinds: [RetrievalQuestion.Kind?] = [nil] + RetrievalQuestion.Kind.allCases
        return kinds.flatMap { kind -> [Measure] in
            let chosen = made.questions.indices.filter { kind == nil || made.questions[$0].kind == kind }
            guard !chosen.isEmpty else { return [] }
            return ["recall_5", "mrr"].flatMap { name in
                func values(_ ranking: PassageIndex.Ranking) -> [Double] {
                    chosen.map { number in
                        guard let rank = ranks[ranking]?[number] else { return 0 }
                        return name == "mrr" ? 1 / Double(rank + 1) : rank < 5 ? 1 : 0
                    }
                }
                let words = values(.words)
                let baseline = words.reduce(0, +) / Double(words.count)
                return PassageIndex.Ranking.allCases.map { ranking in
                    let values = values(ranking)
                    let interval = Bootstrap.interval(values)
                    return Measure(
                        "retrieval.\(name)", values.reduce(0, +) / Double(values.count), low: interval?.low,
                        high: interval?.high, baseline: ranking == .words ? nil : baseline, n: values.count,
                        keys: [
                            "course": course.id, "language": language, "method": ranking.rawValue,
                            "kind": kind?.rawValue ?? "all",
                        ])
                }
            }
        }
    }

    /// Time to index `count` made-up passages and to search them, one query at a time.
    package static func speed(count: Int = 100_000, queries: Int = 1_000) -> [Measure] {
        var writer = PassageWriter(seed: 3)
        let passages = (0..<count).map { writer.passage($0) }
        let clock = ContinuousClock()
        var made: PassageIndex?
        let building = clock.measure { made = PassageIndex(passages) }.seconds
        guard let index = made else { return [] }
        let keys = ["data": "made-up"]
        let texts = (0..<queries).map { _ in writer.question() }
        return [
            Measure("retrieval.build_per_second", Double(count) / building, n: count, seconds: building, keys: keys)
        ]
            + PassageIndex.Ranking.allCases.flatMap { ranking -> [Measure] in
                let times = texts.map { text in
                    clock.measure { _ = index.search(text, by: ranking) }.seconds * 1000
                }.sorted()
                let keys = keys.merging(["method": ranking.rawValue]) { $1 }
                return [
                    Measure("retrieval.latency_p50_ms", times[times.count / 2], n: count, keys: keys),
                    Measure("retrieval.latency_p99_ms", times[times.count * 99 / 100], n: count, keys: keys),
                ]
            }
    }
}

extension Duration {
    fileprivate var seconds: Double { Double(components.seconds) + Double(components.attoseconds) * 1e-18 }
}

/// Writes passages of about 100 words, half in Latin letters and half in Chinese, with words as frequent as Zipf's law says.
private struct PassageWriter {
    private var generator: SplitMix64
    private let words: [String]
    private let characters: [Character]

    init(seed: UInt64) {
        var generator = SplitMix64(seed: seed)
        let parts = [
            "ba", "con", "di", "er", "fo", "gra", "hy", "in", "jo", "ka", "lu", "mi", "no", "per", "qua", "re", "st",
        ]
        var made: [String] = []
        for _ in 0..<30_000 {
            made.append((0..<(1 + generator.below(4))).map { _ in generator.pick(parts) ?? "" }.joined())
        }
        self.generator = generator
        words = made
        characters = (0..<3_000).compactMap { UnicodeScalar(0x4E00 + $0).map(Character.init) }
    }

    mutating func passage(_ number: Int) -> Passage {
        let isChinese = number % 2 == 1
        return Passage(
            lesson: "lesson-\(number / 20)", lessonTitle: text(3, isChinese), heading: text(2, isChinese),
            section: "\(number)", text: text(100, isChinese), isDefinition: false)
    }

    mutating func question() -> String { text(4 + generator.below(8), generator.below(2) == 1) }

    /// The k-th of n words with a chance of about 1/(k · ln n).
    private mutating func rank(_ count: Int) -> Int {
        min(count - 1, Int(exp(generator.unit() * log(Double(count)))) - 1)
    }

    private mutating func text(_ count: Int, _ isChinese: Bool) -> String {
        isChinese
            ? String((0..<count * 2).map { _ in characters[rank(characters.count)] })
            : (0..<count).map { _ in words[rank(words.count)] }.joined(separator: " ")
    }
}
