package import DomainModel
import Foundation

/// Proposes tags (skills, knowledge points) for an exercise, from exercises that have some.
///
/// Three witnesses are added: like exercises (nearest neighbours), the mean vector of all exercises with the tag, and the words
/// of the tag itself, through which a tag with one example is found as well.
package struct SkillTagger: Sendable {
    package struct Example: Hashable, Sendable {
        /// All that is known of the exercise: stem, choices, solution.
        package var text: String
        package var tags: [String]

        package init(text: String, tags: [String]) {
            self.text = text
            self.tags = tags
        }
    }

    package struct Tag: Hashable, Sendable {
        package var id: String
        /// Share of what speaks for any tag, 0…1.
        package var confidence: Double
    }

    private let index: SparseVectorIndex
    private let tags: [String]
    private let exampleTags: [[Int]]
    private let means: SparseVectorRows
    private let names: SparseVectorRows

    private static let neighbours = 60
    private static let power: Float = 1.3
    private static let meanWeight: Float = 0.3
    private static let nameWeight: Float = 0.3

    /// - Parameter names: a text for each tag, such as a skill's title; by default the tag itself.
    package init(_ examples: [Example], names: [String: String] = [:]) {
        index = SparseVectorIndex(examples.map(\.text))
        let tags = Set(examples.flatMap(\.tags)).union(names.keys).sorted()
        let numbers = Dictionary(uniqueKeysWithValues: zip(tags, tags.indices))
        self.tags = tags
        exampleTags = examples.map { $0.tags.compactMap { numbers[$0] } }
        var sums = [[UInt32: Float]](repeating: [:], count: tags.count)
        for (example, own) in zip(examples, exampleTags) {
            let vector = index.embedding.vector(of: example.text)
            for tag in own { for (bucket, value) in vector { sums[tag][bucket, default: 0] += value } }
        }
        means = SparseVectorRows(sums.map { $0.map { ($0.key, $0.value) } }, size: index.embedding.size)
        let embedding = index.embedding
        self.names = SparseVectorRows(tags.map { embedding.vector(of: names[$0] ?? $0) }, size: embedding.size)
    }

    /// The most likely tags, the most likely first.
    package func tags(for text: String, limit: Int = 5) -> [Tag] {
        guard !tags.isEmpty, limit > 0 else { return [] }
        let vector = index.embedding.vector(of: text)
        let cosines = index.scores(vector)
        var scores = [Float](repeating: 0, count: tags.count)
        let nearest = cosines.indices.filter { cosines[$0] > 0 }.sorted { (cosines[$1], $0) < (cosines[$0], $1) }
            .prefix(Self.neighbours)
        let all = nearest.reduce(Float(0)) { $0 + pow(cosines[$1], Self.power) }
        for example in nearest {
            let share = pow(cosines[example], Self.power) / all
            for tag in exampleTags[example] { scores[tag] += share }
        }
        let (means, names) = (means.cosines(vector), names.cosines(vector))
        for tag in scores.indices {
            scores[tag] += Self.meanWeight * max(0, means[tag]) + Self.nameWeight * max(0, names[tag])
        }
        let total = scores.reduce(0, +)
        return scores.indices.sorted { (scores[$1], $0) < (scores[$0], $1) }.prefix(limit).filter { scores[$0] > 0 }
            .map { Tag(id: tags[$0], confidence: Double(scores[$0] / total)) }
    }
}

extension SkillTagger {
    /// Learns from the exercises of a course, the titles of its skills and the lessons that teach one of them.
    ///
    /// - Parameter some: the skills to choose from; all by default.
    package init(_ course: Course, among some: Set<SkillID>? = nil, language: String) {
        let chosen = { (skills: [SkillID]) in some.map { some in skills.filter(some.contains) } ?? skills }
        let titles = course.skills.filter { !chosen([$0.id]).isEmpty }.map {
            ($0.id, "\($0.title.text(in: language)) \($0.summary.text(in: language))")
        }
        let practised = course.exercises.compactMap { exercise -> Example? in
            let tags = chosen(exercise.skills)
            return tags.isEmpty ? nil : Example(text: exercise.fullText(in: language), tags: tags)
        }
        // Of a choice among the skills of one lesson, its text says nothing.
        let taught =
            some != nil
            ? []
            : course.lessons.flatMap { lesson in
                lesson.passages(in: language).map {
                    Example(text: $0.path + "\n" + $0.text, tags: Array(lesson.skills.prefix(1)))
                }
            }
        self.init(
            practised + taught,
            names: Dictionary(titles, uniquingKeysWith: { first, _ in first }))
    }

    /// From which confidence on the best tag may be taken, and how often it was right then.
    package struct Reliability: Hashable, Sendable {
        package var confidence: Double
        package var right: Int
        package var of: Int
    }

    /// The least confidence from which on at least two thirds of the best tags are right, measured on examples that were
    /// held out: at most 300, spread over all.
    ///
    /// - Returns: nil when there are fewer than 50 examples, or when no confidence shows at least ten tags to be reliable.
    package static func reliability(on examples: [Example]) -> Reliability? {
        guard examples.count >= 50 else { return nil }
        let step = max(5, (examples.count + 299) / 300)
        let parts = Dictionary(grouping: examples.indices, by: { $0.isMultiple(of: step) })
        let tagger = Self(parts[false, default: []].map { examples[$0] })
        let tried = parts[true, default: []].compactMap { number -> (confidence: Double, isRight: Bool)? in
            let example = examples[number]
            return tagger.tags(for: example.text, limit: 1).first.map { ($0.confidence, example.tags.contains($0.id)) }
        }.sorted { $0.confidence > $1.confidence }
        var right = 0
        var found: Reliability?
        for (number, one) in tried.enumerated() {
            if one.isRight { right += 1 }
            let all = number + 1
            if all >= 10, 3 * right >= 2 * all {
                found = Reliability(confidence: one.confidence, right: right, of: all)
            }
        }
        return found
    }
}

extension Exercise {
    /// Stem, steps and solutions together.
    package func fullText(in language: String) -> String {
        ([title, text] + steps.flatMap { [$0.text, $0.solution] } + [solution])
            .map { $0.text(in: language) }.filter { !$0.isEmpty }.joined(separator: "\n")
    }
}

/// Vectors of unit length that are all compared with one other.
struct SparseVectorRows: Sendable {
    private let count: Int
    private let columns: [UInt32: [(row: Int, value: Float)]]

    init(_ rows: [SparseVector], size: Int) {
        count = rows.count
        var columns: [UInt32: [(row: Int, value: Float)]] = [:]
        for (row, vector) in rows.enumerated() {
            let length = vector.reduce(Float(0)) { $0 + $1.value * $1.value }.squareRoot()
            guard length > 0 else { continue }
            for (bucket, value) in vector { columns[bucket, default: []].append((row, value / length)) }
        }
        self.columns = columns
    }

    func cosines(_ vector: SparseVector) -> [Float] {
        var cosines = [Float](repeating: 0, count: count)
        for (bucket, value) in vector {
            for entry in columns[bucket] ?? [] { cosines[entry.row] += value * entry.value }
        }
        return cosines
    }
}
