import Foundation
import Testing

@testable import NeuralNetworks

@Suite struct ScheduleTests {
    func rates(_ rate: LearningRate, _ steps: [Int]) -> [Double] {
        steps.map { (rate.rate(at: $0) * 1e6).rounded() / 1e6 }
    }

    @Test func schedulesFollowTheirFormulas() {
        #expect(rates(LearningRate(0.1), [0, 1000]) == [0.1, 0.1])
        #expect(rates(LearningRate(0.1, warmUp: 4), [0, 1, 3, 4, 9]) == [0.025, 0.05, 0.1, 0.1, 0.1])
        #expect(
            rates(LearningRate(1, warmUp: 1, decay: .cosine(steps: 4, floor: 0.1)), [1, 2, 3, 5, 50])
                == [1, 0.868198, 0.55, 0.1, 0.1])
        #expect(rates(LearningRate(1, decay: .step(every: 3, factor: 0.5)), [0, 2, 3, 6]) == [1, 1, 0.5, 0.25])
        #expect(rates(LearningRate(1, warmUp: 4, decay: .inverseSquareRoot), [3, 4, 16, 36]) == [1, 1, 0.5, 0.333333])
    }

    @Test func hyperParametersAreStoredAsTheyAre() throws {
        var parameters = HyperParameters()
        parameters.learningRate = LearningRate(0.002, warmUp: 10, decay: .cosine(steps: 100))
        parameters.patience = 3
        let stored = try JSONEncoder().encode(parameters)
        #expect(try JSONDecoder().decode(HyperParameters.self, from: stored) == parameters)
    }

    @Test func trainingStopsAfterPatience() {
        var stopping = EarlyStopping(patience: 2)
        #expect([0.5, 0.4, 0.4, 0.3].map { stopping.isBest($0) } == [true, true, false, true])
        #expect(!stopping.shouldStop && stopping.best == 0.3)
        #expect([Double.nan, 0.31].map { stopping.isBest($0) } == [false, false])
        #expect(stopping.shouldStop)
        var endless = EarlyStopping(patience: nil)
        for _ in 0..<100 { _ = endless.isBest(1) }
        #expect(!endless.shouldStop)
    }
}

@Suite struct LossCurveTests {
    let curve = LossCurve([
        .init(step: 10, training: 0.9, validation: 0.95), .init(step: 20, training: 0.6, validation: 0.7),
        .init(step: 30, training: 0.5, validation: 0.72), .init(step: 40, training: .nan),
    ])

    @Test func theMeanOfCurvesIsThatOfTheirPoints() {
        let other = LossCurve([
            .init(step: 10, training: 0.7, validation: 0.85), .init(step: 20, training: 0.4),
            .init(step: 30, training: 0.3, validation: 0.7),
        ])
        let mean = LossCurve(meanOf: [curve, other])
        #expect(mean.points.map(\.step) == [10, 20, 30])
        #expect(zip(mean.points, [0.8, 0.5, 0.4]).allSatisfy { abs($0.training - $1) < 1e-12 })
        #expect(mean.points.map { $0.validation.map { ($0 * 100).rounded() / 100 } } == [0.9, nil, 0.71])
        #expect(LossCurve(meanOf: [other]) == other && LossCurve(meanOf: []) == LossCurve())
    }

    @Test func thePictureSaysWhatItShows() throws {
        let svg = curve.svg(title: "DKT & <friends>")
        #expect(svg.contains("<title>DKT &amp; &lt;friends&gt;</title>"))
        #expect(svg.contains("The lowest validation loss is 0.7000, at step 20."))
        #expect(svg.contains("30: 0.5000, 0.7200; 40: none."))
        #expect(svg.contains(">training 0.5000</text>") && svg.contains(">validation 0.7200</text>"))
        #expect(svg.contains("prefers-color-scheme: dark") && svg.contains("stroke-dasharray"))
        #expect(!svg.contains("nan") && !svg.contains("inf"))
        #expect(svg == curve.svg(title: "DKT & <friends>"))
    }

    /// 0.9 … 0.5 on a grid of 0.5 … 1 stand between the bottom at 324 and the top at 64.
    @Test func pointsStandWhereTheirLossesAre() {
        let svg = curve.svg(title: "")
        #expect(svg.contains("d=\"M56.0 116.0L206.7 272.0L357.3 324.0\""))
    }

    @Test func oddCurvesAreDrawnToo() {
        for points: [LossCurve.Point] in [
            [], [.init(step: 0, training: 0)], [.init(step: 5, training: 2, validation: 2)],
            [.init(step: 1, training: .infinity)], [.init(step: 1, training: 1e30), .init(step: 2, training: -3)],
        ] {
            let svg = LossCurve(points).svg(title: "t")
            #expect(svg.hasPrefix("<svg") && !svg.contains("nan") && !svg.contains("\"inf"))
        }
    }

    @Test func theTableHasEveryNumber() {
        #expect(curve.table.split(separator: "\n").count == 6)
        #expect(curve.table.hasSuffix("| 40 | none |  |"))
    }
}
