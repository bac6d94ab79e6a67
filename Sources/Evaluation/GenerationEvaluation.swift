package import Content
package import DomainModel
import Foundation

/// Scores a batch of content: what the checks say, and how relevant, supported, varied and readable it is.
package struct GenerationEvaluation: Sendable {
    let material: Material
    let checker: ArtefactChecker

    package init(_ course: Course, language: String) {
        material = Material(course, language: language)
        checker = ArtefactChecker(material)
    }

    /// Checks what has no verdicts yet.
    ///
    /// - Returns: for each check the share of its parts that passed (of those it applies to), and the batch's scores.
    package func measures(of artefacts: [Artefact], keys: [String: String], progress: (Int, Int) -> Void) async
        -> [Measure]
    {
        var verdicts: [[Verdict]] = []
        let count = artefacts.reduce(0) { $0 + $1.parts.count }
        for artefact in artefacts {
            for part in artefact.parts {
                verdicts.append(
                    part.verdicts.isEmpty ? await checker.verdicts(on: part, of: artefact) : part.verdicts)
                progress(verdicts.count, count)
            }
        }
        return passRates(verdicts, keys) + scores(artefacts, keys)
    }

    /// The same for the course's own exercises and lessons.
    package func measures(keys: [String: String], most: Int, progress: (Int, Int) -> Void) async -> [Measure] {
        let exercises = material.course.exercises.prefix(most)
        var verdicts: [[Verdict]] = []
        for (number, exercise) in exercises.enumerated() {
            verdicts.append(await checker.verdicts(on: exercise))
            progress(number + 1, exercises.count)
        }
        let texts = exercises.map { $0.duplicateText(in: material.language).joined(separator: "\n") }
        let lessons = material.course.lessons.compactMap {
            Readability.grade(of: $0.body.text(in: material.language), in: material.language)
        }
        return passRates(verdicts, keys) + diversity(texts, keys) + level(lessons, keys)
    }

    private func passRates(_ verdicts: [[Verdict]], _ keys: [String: String]) -> [Measure] {
        func rate(_ name: String, _ outcomes: [Verdict.Outcome], _ passes: (Verdict.Outcome) -> Bool) -> Measure? {
            guard !outcomes.isEmpty else { return nil }
            let hits = outcomes.count(where: passes)
            let bounds = Wilson.bounds(hits, of: outcomes.count)
            return Measure(
                "generation.passed", Double(hits) / Double(outcomes.count), low: bounds.lowerBound,
                high: bounds.upperBound, n: outcomes.count, keys: keys.merging(["check": name]) { $1 })
        }
        let whole = verdicts.map { list in list.allSatisfy(\.outcome.passes) ? Verdict.Outcome.passed : .failed }
        return [rate("all", whole, \.passes)].compactMap { $0 }
            + Verdict.Check.allCases.compactMap { check in
                rate(
                    check.rawValue,
                    verdicts.flatMap { $0 }.filter { $0.check == check && $0.outcome != .notApplicable }.map(\.outcome),
                    { $0 == .passed })
            }
    }

    private func scores(_ artefacts: [Artefact], _ keys: [String: String]) -> [Measure] {
        let language = material.language
        let texts = artefacts.flatMap { $0.parts.map(\.text) }
        var measures = diversity(texts, keys)
        // The topic is found by the text when the passages that the text is nearest to are those of the topic.
        let ranks = artefacts.flatMap { artefact -> [Double] in
            let topic = artefact.brief.topic.isEmpty ? artefact.title : artefact.brief.topic
            let wanted = Set(material.index.search(topic, limit: 3).map(\.passage.lesson))
            guard !wanted.isEmpty else { return [] }
            return artefact.parts.map { part in
                let found = material.index.search(String(part.text.prefix(600)), limit: 10)
                return found.firstIndex { wanted.contains($0.passage.lesson) }.map { 1 / Double($0 + 1) } ?? 0
            }
        }
        if !ranks.isEmpty {
            measures.append(
                Measure(
                    "generation.relevance", ranks.reduce(0, +) / Double(ranks.count), n: ranks.count, keys: keys))
        }
        measures += level(texts.compactMap { Readability.grade(of: $0, in: language) }, keys)
        let prose = artefacts.flatMap(\.parts).filter { $0.form != .exercise }
        let support = prose.map { checker.supportShare(of: $0) }.reduce((0, 0)) {
            ($0.0 + $1.supported, $0.1 + $1.claims)
        }
        if support.1 > 0 {
            let bounds = Wilson.bounds(support.0, of: support.1)
            measures.append(
                Measure(
                    "generation.supported", Double(support.0) / Double(support.1), low: bounds.lowerBound,
                    high: bounds.upperBound, n: support.1, keys: keys))
        }
        return measures
    }

    private func level(_ grades: [Double], _ keys: [String: String]) -> [Measure] {
        grades.isEmpty
            ? []
            : [
                Measure(
                    "generation.reading_grade", grades.reduce(0, +) / Double(grades.count), n: grades.count, keys: keys)
            ]
    }

    /// distinct-2 (Li et al. 2016): different pairs of words over all pairs; and the mean share of pairs that a text has in
    /// common with the text that it is most like.
    private func diversity(_ texts: [String], _ keys: [String: String]) -> [Measure] {
        let pairs = texts.map { text -> [String] in
            var words = ""
            for character in text.lowercased() { words += character.isWide ? " \(character) " : String(character) }
            let tokens = words.split { !$0.isLetter && !$0.isNumber }
            return zip(tokens, tokens.dropFirst()).map { "\($0) \($1)" }
        }
        let all = pairs.flatMap { $0 }
        guard !all.isEmpty else { return [] }
        var measures = [
            Measure("generation.distinct_2", Double(Set(all).count) / Double(all.count), n: texts.count, keys: keys)
        ]
        let sets = pairs.map { Set($0) }
        if (2...400).contains(sets.count) {
            let nearest = sets.indices.map { index in
                sets.indices.filter { $0 != index }.map { other -> Double in
                    let union = sets[index].union(sets[other]).count
                    return union == 0 ? 0 : Double(sets[index].intersection(sets[other]).count) / Double(union)
                }.max() ?? 0
            }
            measures.append(
                Measure(
                    "generation.self_similarity", nearest.reduce(0, +) / Double(nearest.count), n: nearest.count,
                    keys: keys))
        }
        return measures
    }
}
