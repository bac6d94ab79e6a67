import DomainModel
import Foundation

/// How much each term of a course tells: its inverse document frequency over the passages.
struct TermWeights: Sendable {
    private let counts: [Term: Int32]
    private let passages: Int

    init(_ passages: [Passage]) {
        var counts: [Term: Int32] = [:]
        for passage in passages {
            for term in Set(Term.all(in: passage.text)).union(Term.all(in: passage.heading)) {
                counts[term, default: 0] += 1
            }
        }
        self.counts = counts
        self.passages = max(1, passages.count)
    }

    /// 0 for words without content; ln(1 + N/n) otherwise, half of it for a single Chinese character, whose pairs count too.
    func weight(_ term: Term) -> Double {
        if Self.empty.contains(term) { return 0 }
        if term.isSingle, term.code >> 63 == 0 { return 0 }
        if term.pair?.contains(where: Self.empty.contains) == true { return 0 }
        return log(1 + Double(passages) / Double(max(1, counts[term] ?? 0))) * (term.isSingle ? 0.5 : 1)
    }

    /// Whether the course uses the term at all.
    func isKnown(_ term: Term) -> Bool { counts[term] != nil }

    /// The share of the content of `terms` that is among `present`, 0…1; 0 where there is no content.
    func coverage(of terms: Set<Term>, by present: Set<Term>) -> Double {
        var (all, common) = (0.0, 0.0)
        for term in terms {
            let weight = weight(term)
            all += weight
            if present.contains(term) { common += weight }
        }
        return all > 0 ? common / all : 0
    }

    /// Function words of both languages.
    static let empty = Set(
        Term.all(
            in: """
                a an the is are was were be been being am do does did done can could should would will may must might
                shall i you he she it we they me him her us them my your his its our their this that these those there
                here what which who whom whose when where why how of to in on for with by from at as and or not no nor
                if so than then also too very just about into over under between through during before after above
                below up down out off again further once only own same such each both all any some most other more
                less few many much because while although though however therefore thus have has had having get got
                e.g i.e etc
                """)
    ).union(
        Term.all(
            in: "的 了 是 在 有 和 与 或 也 就 都 而 及 着 把 被 让 给 我 你 他 她 它 们 这 那 其 之 以 于 为 对 从 到 个 则 所 并 但 因 会 能 可 要 将 很 又 再 更 最"
        ).filter { $0.pair == nil })
}
