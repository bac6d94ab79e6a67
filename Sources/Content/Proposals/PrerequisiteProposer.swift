package import DomainModel
import Foundation

/// A prerequisite that a text suggests, for a person to accept or for a course that has none.
package struct PrerequisiteProposal: Hashable, Sendable {
    /// What is learned.
    package var skill: String
    /// What should be known before.
    package var prerequisite: String
    /// 0…1; on texts like those it was measured on, about the share of such proposals that are right.
    package var confidence: Double
    package var reason: LocalizedText
    /// The sentence that speaks for it; nil when it rests on titles alone.
    package var evidence: String?

    package init(
        skill: String, prerequisite: String, confidence: Double, reason: LocalizedText, evidence: String? = nil
    ) {
        self.skill = skill
        self.prerequisite = prerequisite
        self.confidence = confidence
        self.reason = reason
        self.evidence = evidence
    }
}

/// Proposes prerequisites from texts, without a model: a text that uses the names of another concept, and is not used by it,
/// needs that concept (the idea of reference distance: Liang et al. 2015).
///
/// The confidence is a logistic function of ``features(of:needing:)``, with weights that were fitted on one half of the
/// concepts of Metacademy, and of the distance where the order of teaching is known; docs/evaluation.md has the figures on
/// the other half and elsewhere.
package struct PrerequisiteProposer: Sendable {
    package let concepts: [Concept]
    /// Whether the concepts stand in the order in which they are taught: then only earlier ones are proposed.
    package let isOrdered: Bool
    private let names: ConceptNames
    private let vectors: [SparseVector]

    /// - Complexity: quadratic in the number of concepts.
    package init(_ concepts: [Concept], isOrdered: Bool) {
        self.concepts = concepts
        self.isOrdered = isOrdered
        names = ConceptNames(concepts)
        let texts = concepts.map { $0.title + "\n" + $0.text }
        let embedding = HashedNgramEmbedding(fittedOn: texts)
        vectors = texts.map(embedding.vector)
    }

    package static let featureNames = [
        "uses", "used by", "uses, by rarity", "used by, by rarity", "likeness", "title within", "title around",
        "title words", "title words, reversed", "more general",
    ]

    /// What speaks for and against that the concept numbered `skill` needs the one numbered `other`; see ``featureNames``.
    package func features(of skill: Int, needing other: Int) -> [Double] {
        let total = log(Double(concepts.count + 1))
        func strength(_ reader: Int, _ named: Int) -> Double {
            min(1, log(1 + Double(names.mentions[reader][named] ?? 0)) / 3)
        }
        func rarity(_ concept: Int) -> Double {
            log(Double(concepts.count + 1) / Double(names.usage[concept] + 1)) / total
        }
        let generality = { (concept: Int) in log(1 + Double(names.usage[concept])) / total }
        let (uses, usedBy) = (strength(skill, other), strength(other, skill))
        return [
            uses, usedBy, uses * rarity(other), usedBy * rarity(skill), Double(vectors[skill].dot(vectors[other])),
            names.contains(skill, other) ? 1 : 0, names.contains(other, skill) ? 1 : 0,
            names.coverage(of: other, in: skill), names.coverage(of: skill, in: other),
            generality(other) - generality(skill),
        ]
    }

    private static let bias = -6.0
    private static let weights = [1.0, -0.2, 1.1, 0, 2.7, 0.1, -0.8, 3.8, 1.3, 1.8]
    /// Where the order is known, the text counts less than how shortly before a concept is taught: fitted on the
    /// prerequisites that the authors of the bundled courses gave.
    private static let orderBias = -2.07
    private static let textWeight = 0.385
    private static let nearness = 4.34

    /// How likely it is that `skill` needs `other`, 0…1; 0 against the order of teaching.
    package func confidence(of skill: Int, needing other: Int) -> Double {
        guard skill != other, !isOrdered || other < skill else { return 0 }
        let sum = zip(Self.weights, features(of: skill, needing: other)).reduce(Self.bias) { $0 + $1.0 * $1.1 }
        let logit =
            isOrdered ? Self.orderBias + Self.textWeight * sum + Self.nearness / Double(skill - other) : sum
        return 1 / (1 + exp(-logit))
    }

    /// Where F1 is best on what the weights were fitted on.
    package var threshold: Double { isOrdered ? 0.35 : 0.12 }

    /// The best proposals, at most `limit` for each concept, without a cycle.
    ///
    /// - Parameter least: confidence; ``threshold`` by default.
    package func proposals(limit: Int = 3, above least: Double? = nil) -> [PrerequisiteProposal] {
        let threshold = least ?? threshold
        let pairs = concepts.indices.flatMap { skill in
            concepts.indices.map { (skill, $0, confidence(of: skill, needing: $0)) }
                .filter { $0.2 >= threshold && $0.2 > confidence(of: $0.1, needing: $0.0) }
                .sorted { ($1.2, $0.1) < ($0.2, $1.1) }.prefix(limit)
        }
        var graph = AcyclicGraph(count: concepts.count)
        return pairs.sorted { ($1.2, $0.0, $0.1) < ($0.2, $1.0, $1.1) }
            .filter { graph.add($0.0, needing: $0.1) }
            .map { proposal($0.0, $0.1, $0.2) }
    }

    /// How often the text of `reader` names the concept `named`.
    func mentions(_ reader: Int, _ named: Int) -> Int { names.mentions[reader][named] ?? 0 }

    func proposal(_ skill: Int, _ other: Int, _ confidence: Double) -> PrerequisiteProposal {
        let (own, needed) = (concepts[skill].title, concepts[other].title)
        let count = names.mentions[skill][other] ?? 0
        let evidence = count > 0 ? names.sentence(of: skill, naming: other) : nil
        let order = isOrdered
        let reason: LocalizedText =
            if count > 0 {
                [
                    "en": "The text of “\(own)” speaks of “\(needed)” \(count == 1 ? "once" : "\(count) times")"
                        + (order ? ", which is taught before." : "."),
                    "zh": "“\(own)”的正文\(count)次提到“\(needed)”" + (order ? "，而后者先讲。" : "。"),
                ]
            } else if names.contains(skill, other) {
                ["en": "“\(own)” is a kind of “\(needed)”, by its title.", "zh": "从标题看，“\(own)”是“\(needed)”的一种。"]
            } else if order {
                ["en": "“\(needed)” is taught shortly before “\(own)”.", "zh": "“\(needed)”在“\(own)”之前不久讲授。"]
            } else {
                [
                    "en": "The texts of “\(own)” and “\(needed)” are about the same.",
                    "zh": "“\(own)”与“\(needed)”的正文内容相近。",
                ]
            }
        return PrerequisiteProposal(
            skill: concepts[skill].id, prerequisite: concepts[other].id, confidence: confidence, reason: reason,
            evidence: evidence)
    }
}

/// A graph that takes no edge that would close a cycle.
struct AcyclicGraph {
    private var prerequisites: [Set<Int>]

    init(count: Int) { prerequisites = Array(repeating: [], count: count) }

    /// - Returns: whether the edge was taken.
    mutating func add(_ skill: Int, needing other: Int) -> Bool {
        guard skill != other, !reaches(other, skill) else { return false }
        prerequisites[skill].insert(other)
        return true
    }

    /// Whether `goal` is among what `start` needs, directly or not, or is `start` itself.
    func reaches(_ start: Int, _ goal: Int) -> Bool {
        var seen: Set<Int> = [start]
        var open = [start]
        while let next = open.popLast() {
            if next == goal { return true }
            open += prerequisites[next].filter { seen.insert($0).inserted }
        }
        return false
    }
}

extension SparseVector {
    /// The inner product; both by rising bucket.
    func dot(_ other: SparseVector) -> Float {
        var (left, right, sum) = (0, 0, Float(0))
        while left < count, right < other.count {
            if self[left].bucket == other[right].bucket {
                sum += self[left].value * other[right].value
                left += 1
                right += 1
            } else if self[left].bucket < other[right].bucket {
                left += 1
            } else {
                right += 1
            }
        }
        return sum
    }
}
