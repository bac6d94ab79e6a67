package import Content
import DomainModel
import Foundation

/// How well prerequisites are found from texts or names, with the known ones hidden.
package enum PrerequisiteEvaluation {
    /// Labelled pairs of concepts.
    package struct Task: Sendable {
        package var name: String
        package var concepts: [Concept]
        /// Whether the concepts stand in the order of teaching.
        package var isOrdered: Bool
        /// Pairs to judge: the first needs the second, or not.
        package var pairs: [Pair]
        /// Pairs for choosing the threshold, of other concepts; empty when there are none.
        package var tuning: [Pair] = []
        /// The concepts of ``tuning``, where they are those of another data set.
        package var tuningConcepts: [Concept] = []
    }

    package struct Pair: Hashable, Sendable {
        package var skill: Int
        package var other: Int
        package var isNeeded: Bool
    }

    package static func measures(_ task: Task) -> [Measure] {
        let proposer = PrerequisiteProposer(task.concepts, isOrdered: task.isOrdered)
        let bare = PrerequisiteProposer(
            task.concepts.map { Concept(id: $0.id, title: $0.title, text: "") }, isOrdered: task.isOrdered)
        let keys = ["data": task.name]
        let positives = task.pairs.count(where: \.isNeeded)
        let share = Double(positives) / Double(max(1, task.pairs.count))
        var measures = [
            Measure("prerequisites.f1", 2 * share / (1 + share), n: task.pairs.count, keys: keys.with("all positive")),
            Measure("prerequisites.ap", share, n: task.pairs.count, keys: keys.with("all positive")),
        ]
        if task.isOrdered {
            // Each concept needs the one before.
            let chain = task.pairs.map { ($0.other == $0.skill - 1 ? 1.0 : 0, $0.isNeeded) }
            measures.append(
                Measure("prerequisites.f1", f1(chain, 0.5), n: task.pairs.count, keys: keys.with("the one before")))
        }
        for (method, proposer) in [("names only", bare), ("text", proposer)] {
            func judge(
                _ pairs: [Pair], by proposer: PrerequisiteProposer
            ) -> [(score: Double, isNeeded: Bool)] {
                pairs.map { (proposer.confidence(of: $0.skill, needing: $0.other), $0.isNeeded) }
            }
            let judged = judge(task.pairs, by: proposer)
            let tuner =
                task.tuningConcepts.isEmpty
                ? proposer : PrerequisiteProposer(task.tuningConcepts, isOrdered: task.isOrdered)
            let threshold =
                task.tuning.isEmpty ? proposer.threshold : bestThreshold(judge(task.tuning, by: tuner))
            let f1Interval = Bootstrap.interval(count: judged.count, resamples: judged.count > 20_000 ? 100 : 1000) {
                f1($0.map { judged[$0] }, threshold)
            }
            let needed = task.pairs.filter(\.isNeeded)
            let directions = needed.map { pair -> Double in
                let forth = proposer.confidence(of: pair.skill, needing: pair.other)
                let back = proposer.confidence(of: pair.other, needing: pair.skill)
                return forth > back ? 1 : forth == back ? 0.5 : 0
            }
            let keys = keys.with(method)
            let interval = Bootstrap.interval(directions)
            measures += [
                Measure(
                    "prerequisites.f1", f1(judged, threshold), low: f1Interval?.low, high: f1Interval?.high,
                    baseline: 2 * share / (1 + share), n: judged.count, keys: keys),
                Measure("prerequisites.ap", averagePrecision(judged), baseline: share, n: judged.count, keys: keys),
                Measure(
                    "prerequisites.direction", directions.reduce(0, +) / Double(max(1, directions.count)),
                    low: interval?.low, high: interval?.high, baseline: 0.5, n: directions.count, keys: keys),
            ]
        }
        return measures + graphMeasures(proposer, task, keys)
    }

    /// Of the graph that is proposed: how many of its edges are right, and that it has no cycle.
    private static func graphMeasures(
        _ proposer: PrerequisiteProposer, _ task: Task, _ keys: [String: String]
    ) -> [Measure] {
        let proposals = proposer.proposals()
        let known = Dictionary(
            task.pairs.map { ([task.concepts[$0.skill].id, task.concepts[$0.other].id], $0.isNeeded) },
            uniquingKeysWith: { $0 || $1 })
        let judged = proposals.compactMap { known[[$0.skill, $0.prerequisite]] }
        let skills = task.concepts.map { concept in
            Skill(
                id: concept.id, title: [:],
                prerequisites: proposals.filter { $0.skill == concept.id }.map(\.prerequisite))
        }
        let keys = keys.with("proposed graph")
        return [
            Measure(
                "prerequisites.precision", judged.isEmpty ? 0 : Double(judged.count { $0 }) / Double(judged.count),
                n: judged.count, keys: keys),
            Measure(
                "prerequisites.acyclic", PrerequisiteGraph.cycle(in: skills) == nil ? 1 : 0, n: proposals.count,
                keys: keys),
        ]
    }

    static func f1(_ judged: [(score: Double, isNeeded: Bool)], _ threshold: Double) -> Double {
        let proposed = judged.count { $0.score >= threshold }
        let right = judged.count { $0.score >= threshold && $0.isNeeded }
        let needed = judged.count(where: \.isNeeded)
        return proposed + needed == 0 ? 0 : 2 * Double(right) / Double(proposed + needed)
    }

    /// The mean of the precision at each right pair; equal scores count as one step.
    static func averagePrecision(_ judged: [(score: Double, isNeeded: Bool)]) -> Double {
        let sorted = judged.sorted { $0.score > $1.score }
        var (seen, right, sum, start) = (0, 0, 0.0, 0)
        while start < sorted.count {
            let end = sorted[start...].firstIndex { $0.score != sorted[start].score } ?? sorted.count
            let new = sorted[start..<end].count(where: \.isNeeded)
            seen += end - start
            right += new
            sum += Double(new) * Double(right) / Double(seen)
            start = end
        }
        return right == 0 ? 0 : sum / Double(right)
    }

    private static func bestThreshold(_ judged: [(score: Double, isNeeded: Bool)]) -> Double {
        // Every hundredth of the pairs, and of those that are right.
        let scores = [judged, judged.filter(\.isNeeded)].flatMap { part in
            let sorted = part.map(\.score).sorted()
            return stride(from: 0, to: sorted.count, by: max(1, sorted.count / 100)).map { sorted[$0] }
        }
        return scores.map { ($0, f1(judged, $0)) }.max { $0.1 < $1.1 }?.0 ?? 0.5
    }
}

extension [String: String] {
    fileprivate func with(_ method: String) -> [String: String] { merging(["method": method]) { $1 } }
}
