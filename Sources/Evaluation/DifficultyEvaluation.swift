import Content
import DomainModel
import Foundation

/// How well predicted levels follow the given ones.
package enum DifficultyEvaluation {
    package static func measures(_ bank: ItemBank, on part: ItemBank.Part = .test) throws(EvaluationError) -> [Measure]
    {
        let training = bank.items(.training).compactMap { item in
            item.level.map { DifficultyPredictor.Example(text: item.problem, solution: item.solution, level: $0) }
        }
        let test = bank.items(part).filter { $0.level != nil }
        let clock = ContinuousClock()
        let start = clock.now
        guard let predictor = DifficultyPredictor(training), test.count > 2 else {
            throw EvaluationError(
                "There are too few items with `difficulty` (at least \(DifficultyPredictor.leastExamples) of different levels)"
            )
        }
        let levels = test.compactMap(\.level)
        let rows: [(String, [Double])] = [
            ("length of the problem", test.map { Double($0.problem.count) }),
            ("length of the solution", test.map { Double($0.solution.count) }),
            ("predictor, problem only", test.map { predictor.level(of: $0.problem) }),
            ("predictor", test.map { predictor.level(of: $0.problem, solution: $0.solution) }),
        ]
        let seconds = (clock.now - start) / .seconds(1)
        let baseline = RankCorrelation.spearman(rows[0].1, levels)
        let error = zip(rows[3].1, levels).map { abs($0 - $1) }
        let usual = training.map(\.level).mean
        return rows.enumerated().map { number, row in
            let interval = Bootstrap.interval(count: levels.count) { sample in
                RankCorrelation.spearman(sample.map { row.1[$0] }, sample.map { levels[$0] })
            }
            return Measure(
                "difficulty.spearman", RankCorrelation.spearman(row.1, levels), low: interval?.low,
                high: interval?.high,
                baseline: number == 0 ? nil : baseline, n: levels.count, seconds: number == 3 ? seconds : nil,
                keys: ["part": part.rawValue, "method": row.0])
        } + [
            Measure(
                "difficulty.mae", error.mean, baseline: levels.map { abs($0 - usual) }.mean, n: levels.count,
                keys: ["part": part.rawValue, "method": "predictor"])
        ]
    }
}
