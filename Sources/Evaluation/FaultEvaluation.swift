package import Content
package import DomainModel
import Foundation

/// Measures which planted faults the checks find, and how often they fail what is good.
package struct FaultEvaluation: Sendable {
    package let course: Course
    package let language: String
    let checker: ArtefactChecker
    private let level: GenerationBrief.Level
    private let passages: [Passage]

    /// - Parameter level: of the course's texts.
    package init(_ course: Course, language: String, level: GenerationBrief.Level) {
        let material = Material(course, language: language)
        (self.course, self.language, self.level) = (course, language, level)
        passages = material.index.passages.filter { !$0.isDefinition }
        checker = ArtefactChecker(material)
    }

    /// What became of the faults of one kind.
    package struct Tally: Codable, Hashable, Sendable {
        package var planted = 0
        /// A check that passed the good item does not pass the faulty one, so that it is not shown.
        package var caught = 0
        /// Items that the kind's check could not settle even without a fault; not among the planted.
        package var open = 0

        static func += (a: inout Tally, b: Tally) {
            a.planted += b.planted
            a.caught += b.caught
            a.open += b.open
        }
    }

    package struct Report: Sendable {
        package var kinds: [PlantedFault.Kind: Tally] = [:]
        /// Good items with a failed verdict, by check; the items themselves; and those that a person has to decide on.
        package var alarms: [Verdict.Check: Int] = [:]
        package var items = 0
        package var alarmed = 0
        package var unsure: [Verdict.Check: Int] = [:]
        package var undecided = 0
        /// Exercises with the letters and digits of another one of the course: no good items, so not among them.
        package var repeated = 0
        /// For each alarm and each miss: where, and why.
        package var notes: [String] = []

        package static func += (a: inout Report, b: Report) {
            a.kinds.merge(b.kinds) { old, new in
                var sum = old
                sum += new
                return sum
            }
            a.alarms.merge(b.alarms, uniquingKeysWith: +)
            a.unsure.merge(b.unsure, uniquingKeysWith: +)
            a.items += b.items
            a.alarmed += b.alarmed
            a.undecided += b.undecided
            a.repeated += b.repeated
            a.notes += b.notes
        }
    }

    /// - Parameters:
    ///   - count: faults to plant, the same number of each kind as far as the course has places for them.
    ///   - most: good exercises to look at for false alarms.
    package func run(
        count: Int, seed: UInt64, most: Int = .max, progress: (Int, Int) -> Void = { _, _ in }
    ) async -> Report {
        var report = Report()
        var planter = FaultPlanter(seed: seed, language: language)
        let exercises = Array(planter.generator.shuffle(course.exercises).prefix(most))
        let all = exercises.count + count
        var good: [ExerciseID: [Verdict]] = [:]
        let counts = course.exercises.reduce(into: [String: Int]()) { $0[print($1), default: 0] += 1 }
        for (number, exercise) in exercises.enumerated() {
            progress(number + 1, all)
            if (counts[print(exercise)] ?? 0) > 1 {
                report.repeated += 1
                continue
            }
            let verdicts = await checker.verdicts(on: exercise)
            good[exercise.id] = verdicts
            report.note(verdicts, on: "\(course.id)/\(exercise.id)")
        }
        let kinds = PlantedFault.Kind.allCases
        for (number, kind) in kinds.enumerated() {
            let share = count / kinds.count + (number < count % kinds.count ? 1 : 0)
            var tally = Tally()
            for attempt in 0..<(share * 12) where tally.planted < share {
                let isProse =
                    [.support, .level, .length].contains(kind)
                    || (kind != .key && kind != .twoRight && kind != .leak && attempt % 4 == 3)
                if kind == .schema, attempt % 4 == 1, let exercise = planter.generator.pick(exercises) {
                    await plantInText(exercise, &planter, &tally, &report)
                } else if isProse {
                    await plantInProse(kind, &planter, &tally, &report)
                } else if let exercise = planter.generator.pick(exercises), let before = good[exercise.id] {
                    await plant(kind, in: exercise, before, &planter, &tally, &report)
                }
            }
            report.kinds[kind] = tally
            progress(exercises.count + count * (number + 1) / kinds.count, all)
        }
        return report
    }

    private func plant(
        _ kind: PlantedFault.Kind, in exercise: Exercise, _ before: [Verdict], _ planter: inout FaultPlanter,
        _ tally: inout Tally, _ report: inout Report
    ) async {
        guard let fault = planter.plant(kind, in: exercise), case .exercise(let faulty) = fault.item else { return }
        guard Self.outcome(kind.check, before).passes, kind != .key || Self.outcome(.answer, before) == .passed else {
            tally.open += 1
            return
        }
        let after = await checker.verdicts(on: faulty, besides: fault.siblings)
        report.count(before, after, fault, "\(course.id)/\(exercise.id)", &tally)
    }

    /// Breaks the YAML of an exercise that a model would have written.
    private func plantInText(
        _ exercise: Exercise, _ planter: inout FaultPlanter, _ tally: inout Tally, _ report: inout Report
    ) async {
        let brief = GenerationBrief(.quiz, course: course.id, language: language, level: level)
        let part = Artefact.Part(id: "1", form: .exercise, text: exercise.yaml(in: language))
        let artefact = Artefact(brief: brief, title: "", parts: [part])
        let before = await checker.verdicts(on: part, of: artefact)
        guard let fault = planter.plantText(in: part, of: artefact), case .part(let faulty, let whole) = fault.item
        else { return }
        guard Self.outcome(.schema, before).passes else {
            tally.open += 1
            return
        }
        let after = await checker.verdicts(on: faulty, of: whole)
        report.count(before, after, fault, "\(course.id)/\(exercise.id)", &tally)
    }

    private func plantInProse(
        _ kind: PlantedFault.Kind, _ planter: inout FaultPlanter, _ tally: inout Tally, _ report: inout Report
    ) async {
        let brief = GenerationBrief(.article, course: course.id, language: language, level: level)
        guard let (part, foreign) = planter.part(from: passages, brief) else { return }
        let artefact = Artefact(brief: brief, title: "", parts: [part])
        let before = await checker.verdicts(on: part, of: artefact)
        let place = "\(course.id)/“\(part.text.prefix(60))”"
        report.note(before, on: place)
        guard let fault = planter.plant(kind, in: part, of: artefact, foreign: foreign),
            case .part(let faulty, let whole) = fault.item
        else { return }
        guard Self.outcome(kind.check, before).passes else {
            tally.open += 1
            return
        }
        let after = await checker.verdicts(on: faulty, of: whole)
        report.count(before, after, fault, place, &tally)
    }

    private func print(_ exercise: Exercise) -> String {
        let texts = exercise.duplicateText(in: language).map { $0.lowercased().filter { $0.isLetter || $0.isNumber } }
        return (texts.prefix(1) + texts.dropFirst().sorted()).joined(separator: "|")
    }

    private static func outcome(_ check: Verdict.Check, _ verdicts: [Verdict]) -> Verdict.Outcome {
        verdicts.first { $0.check == check }?.outcome ?? .notApplicable
    }
}

extension FaultEvaluation.Report {
    fileprivate mutating func note(_ verdicts: [Verdict], on place: String) {
        items += 1
        let failed = verdicts.filter { $0.outcome == .failed }
        let open = verdicts.filter { $0.outcome == .unsure }
        if !failed.isEmpty { alarmed += 1 } else if !open.isEmpty { undecided += 1 }
        for verdict in failed {
            alarms[verdict.check, default: 0] += 1
            notes.append("alarm \(verdict.check.rawValue) \(place): \(verdict.reason.text(in: "en"))")
        }
        for verdict in open {
            unsure[verdict.check, default: 0] += 1
            if verdict.check != .answer {
                notes.append("unsure \(verdict.check.rawValue) \(place): \(verdict.reason.text(in: "en"))")
            }
        }
    }

    fileprivate mutating func count(
        _ before: [Verdict], _ after: [Verdict], _ fault: PlantedFault, _ place: String,
        _ tally: inout FaultEvaluation.Tally
    ) {
        let passed = Set(before.filter(\.outcome.passes).map(\.check))
        tally.planted += 1
        if after.contains(where: { !$0.outcome.passes && passed.contains($0.check) }) {
            tally.caught += 1
        } else {
            notes.append("missed \(fault.kind.rawValue) (\(fault.way)) \(place)")
        }
    }

    /// As measures with Wilson's 95 % bounds.
    package func measures(_ keys: [String: String]) -> [Measure] {
        func measure(_ name: String, _ hits: Int, _ n: Int, _ more: [String: String] = [:]) -> Measure? {
            guard n > 0 else { return nil }
            let bounds = Wilson.bounds(hits, of: n)
            return Measure(
                name, Double(hits) / Double(n), low: bounds.lowerBound, high: bounds.upperBound, n: n,
                keys: keys.merging(more) { $1 })
        }
        let all = kinds.values.reduce(into: FaultEvaluation.Tally()) { $0 += $1 }
        var measures = [measure("generation.faults_caught", all.caught, all.planted, ["kind": "all"])]
        for kind in PlantedFault.Kind.allCases {
            guard let tally = kinds[kind] else { continue }
            measures.append(measure("generation.faults_caught", tally.caught, tally.planted, ["kind": kind.rawValue]))
        }
        if let key = kinds[.key] {
            measures.append(measure("generation.not_checkable", key.open, key.open + key.planted, ["kind": "key"]))
        }
        measures.append(measure("generation.false_alarms", alarmed, items, ["check": "all"]))
        for check in Verdict.Check.allCases {
            measures.append(measure("generation.false_alarms", alarms[check] ?? 0, items, ["check": check.rawValue]))
        }
        measures.append(measure("generation.repeated", repeated, items + repeated))
        measures.append(measure("generation.unsure", undecided, items, ["check": "all"]))
        for check in Verdict.Check.allCases where unsure[check] != nil {
            measures.append(measure("generation.unsure", unsure[check] ?? 0, items, ["check": check.rawValue]))
        }
        return measures.compactMap { $0 }
    }
}

/// Wilson's score interval of a proportion (Wilson 1927), at 95 %.
enum Wilson {
    static func bounds(_ hits: Int, of n: Int) -> ClosedRange<Double> {
        guard n > 0 else { return 0...1 }
        let (z, n, p) = (1.959964, Double(n), Double(hits) / Double(n))
        let centre = p + z * z / (2 * n)
        let spread = z * (p * (1 - p) / n + z * z / (4 * n * n)).squareRoot()
        let scale = 1 + z * z / n
        return max(0, (centre - spread) / scale)...min(1, (centre + spread) / scale)
    }
}
