import DomainModel
import Foundation
import KnowledgeTracing
import Testing

@Suite struct PredictionQualityTests {
    @Test func areaIsTheShareOfPairsInOrder() {
        var generator = SplitMix64(seed: 3)
        // Few values, so that there are many ties.
        let predictions = (0..<300).map { _ in Double(generator.below(12)) / 12 + 0.02 }
        let outcomes = predictions.map { generator.unit() < $0 }
        var (inOrder, pairs) = (0.0, 0.0)
        for (right, _) in zip(predictions, outcomes).filter(\.1) {
            for (wrong, _) in zip(predictions, outcomes).filter({ !$0.1 }) {
                inOrder += right > wrong ? 1 : right == wrong ? 0.5 : 0
                pairs += 1
            }
        }
        #expect(abs(PredictionQuality(predictions, outcomes).auc - inOrder / pairs) < 1e-12)
    }

    @Test func measuresByHand() {
        let quality = PredictionQuality([0.9, 0.8, 0.3, 0.5], [true, false, false, true])
        #expect(quality.auc == 0.75 && quality.accuracy == 0.75 && quality.count == 4)
        #expect(abs(quality.logLoss + (log(0.9) + log(0.2) + log(0.7) + log(0.5)) / 4) < 1e-12)
        // Each prediction is in a bin of its own.
        #expect(abs(quality.calibrationError - (0.1 + 0.8 + 0.3 + 0.5) / 4) < 1e-12)
    }

    @Test func withoutWrongAnswersThereIsNoArea() {
        #expect(PredictionQuality([0.5, 1], [true, true]).auc.isNaN)
    }
}
