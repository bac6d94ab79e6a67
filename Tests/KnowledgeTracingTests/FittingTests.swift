import DomainModel
import Foundation
import Testing

@testable import KnowledgeTracing

@Suite struct FittingTests {
    @Test(arguments: [false, true]) func bayesianKnowledgeTracingRecoversItsParameters(forgets: Bool) {
        var truth = BayesianKnowledgeTracing.Parameters()
        (truth.prior, truth.learn, truth.guess, truth.slip) = (0.3, 0.2, 0.15, 0.1)
        truth.forget = forgets ? 0.05 : 0
        let learners = SimulatedLearners.bayesian(truth, learners: 800, answers: 12, seed: 5)
        let fitted = BayesianKnowledgeTracing(fitting: learners, skillSetCount: 1, forgets: forgets).parameters[0]
        #expect(abs(fitted.prior - truth.prior) < 0.05)
        #expect(abs(fitted.learn - truth.learn) < 0.05)
        #expect(abs(fitted.forget - truth.forget) < 0.03)
        #expect(abs(fitted.guess - truth.guess) < 0.05)
        #expect(abs(fitted.slip - truth.slip) < 0.05)
    }

    @Test func gradientOfTheLogisticRegressionIsThatOfFiniteDifferences() {
        var generator = SplitMix64(seed: 8)
        var rows = SparseRows(width: 6)
        for _ in 0..<50 {
            var row = FeatureRow()
            row.add(0)
            row.add(1 + generator.below(5), 2 * generator.unit() - 1)
            rows.append(row, outcome: generator.unit() < 0.4)
        }
        let regression = LogisticRegression(penalties: [0.1, 1, 2, 1, 1, 3], threads: 2)
        let weights = (0..<6).map { _ in generator.unit() - 0.5 }
        var (gradient, other) = ([Double](repeating: 0, count: 6), [Double](repeating: 0, count: 6))
        _ = regression.objective(rows, weights, &gradient)
        for column in 0..<6 {
            var (up, down) = (weights, weights)
            up[column] += 1e-5
            down[column] -= 1e-5
            let slope = (regression.objective(rows, up, &other) - regression.objective(rows, down, &other)) / 2e-5
            #expect(abs(gradient[column] - slope) < 1e-6)
        }
        // At the optimum it is 0.
        _ = regression.objective(rows, regression.fit(rows), &gradient)
        #expect(gradient.allSatisfy { abs($0) < 0.01 })
    }

    @Test func theMinimumOfABentValleyIsFound() {
        // Rosenbrock's function; its minimum is 0 at (1, 1).
        let best = LBFGS(tolerance: 1e-12).minimise(from: [-1.2, 1]) { point, gradient in
            let (x, y) = (point[0], point[1])
            gradient = [-2 * (1 - x) - 400 * x * (y - x * x), 200 * (y - x * x)]
            return (1 - x) * (1 - x) + 100 * (y - x * x) * (y - x * x)
        }
        #expect(best.allSatisfy { abs($0 - 1) < 1e-3 })
    }

    @Test func calibrationFindsTheSlopeAndTheBias() {
        var generator = SplitMix64(seed: 4)
        let truths = (0..<20_000).map { _ in 0.05 + 0.9 * generator.unit() }
        let outcomes = truths.map { generator.unit() < $0 }
        let bold = truths.map { logistic(2 * logit($0) + 0.6) }
        let calibration = Calibration(bold, outcomes)
        #expect(abs(calibration.slope - 0.5) < 0.03 && abs(calibration.bias + 0.3) < 0.05)
    }

    @Test func threadsDoNotChangeTheResult() throws {
        let table = try SimulatedLearners.table(learners: 30)
        for model in TracingModel.allCases {
            let fits = try [1, 3].map { threads in
                let trained = try TrainedTracer(
                    model, on: try Split(table, test: ["1"], validation: ["2"]), of: table,
                    foldColumn: "fold", threads: threads)
                return trained.tracer.predictions(for: table.learners[0].answers, history: nil)
            }
            #expect(fits[0] == fits[1], "\(model)")
        }
    }
}
