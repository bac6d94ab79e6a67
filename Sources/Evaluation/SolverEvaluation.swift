import Content
import DomainModel

/// What a solver of a stated accuracy adds to the checks, on the answers that nothing else settles.
package struct SolverReport: Sendable {
    package enum Errors: String, CaseIterable, Sendable {
        /// Each sample errs by itself.
        case independent
        /// All samples of an exercise err alike.
        case systematic
    }

    package var accuracy: Double
    package var errors: Errors
    /// Exercises that were looked at, each once with its own key and once with a wrong one.
    package var items = 0
    /// Good ones that the answer check passed, and that it failed.
    package var passed = 0
    package var failed = 0
    /// Wrong keys that it did not pass, and among them those that it failed.
    package var caught = 0
    package var refuted = 0

    package func measures(_ keys: [String: String]) -> [Measure] {
        guard items > 0 else { return [] }
        let keys = keys.merging(["accuracy": "\(accuracy)", "errors": errors.rawValue]) { $1 }
        return [
            ("solver_keys_caught", caught), ("solver_keys_failed", refuted), ("solver_false_alarms", failed),
            ("solver_settled", passed),
        ].map { name, hits in
            let bounds = Wilson.bounds(hits, of: items)
            return Measure(
                "generation.\(name)", Double(hits) / Double(items), low: bounds.lowerBound, high: bounds.upperBound,
                n: items, keys: keys)
        }
    }
}

extension FaultEvaluation {
    /// Plants wrong keys in exercises of one question whose answer is ``Verdict/Outcome/unsure`` without a model.
    ///
    /// - Parameters:
    ///   - accuracy: how often the simulated solver is right, 0…1.
    ///   - count: exercises to look at.
    package func solver(
        accuracy: Double, errors: SolverReport.Errors, count: Int, seed: UInt64,
        progress: (Int, Int) -> Void = { _, _ in }
    ) async -> SolverReport {
        var report = SolverReport(accuracy: accuracy, errors: errors)
        var planter = FaultPlanter(seed: seed, language: language)
        for exercise in planter.generator.shuffle(course.exercises) where report.items < count {
            guard exercise.steps.count == 1, exercise.parameters == nil,
                let fault = planter.plant(.key, in: exercise), case .exercise(let faulty) = fault.item,
                await outcome(of: exercise, checker) == .unsure
            else { continue }
            let seed = planter.generator.next()
            let solver = SimulatedSolver(
                exercise.steps[0].question, in: language, accuracy: accuracy, errors: errors, seed: seed)
            let good = await outcome(of: exercise, checker.solving(with: solver))
            let again = SimulatedSolver(
                exercise.steps[0].question, in: language, accuracy: accuracy, errors: errors, seed: seed)
            let wrong = await outcome(of: faulty, checker.solving(with: again))
            report.items += 1
            report.passed += good == .passed ? 1 : 0
            report.failed += good == .failed ? 1 : 0
            report.caught += wrong == .passed ? 0 : 1
            report.refuted += wrong == .failed ? 1 : 0
            progress(report.items, count)
        }
        return report
    }

    private func outcome(of exercise: Exercise, _ checker: ArtefactChecker) async -> Verdict.Outcome? {
        await checker.verdicts(on: exercise).first { $0.check == .answer }?.outcome
    }
}
