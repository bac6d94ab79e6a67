import Foundation

/// Where a run of training stands.
package struct TrainingProgress: Hashable, Sendable {
    /// Updates of the parameters so far, in all processes that worked on the run.
    package var step: Int
    /// Updates in all epochs; training may stop earlier.
    package var steps: Int
    /// The first step of this process: more than 0 after a resumption.
    package var firstStep: Int
    /// The epoch at work, from 1.
    package var epoch: Int
    package var epochs: Int
    /// The loss of the last batch.
    package var loss: Double
    /// After the last epoch that was finished; nil before.
    package var validationLoss: Double?

    /// Seconds to go if each step takes as long as those of this process did.
    ///
    /// - Parameter elapsed: seconds since this process began to train.
    package func secondsLeft(after elapsed: Double) -> Double? {
        step > firstStep ? elapsed / Double(step - firstStep) * Double(steps - step) : nil
    }

    /// `epoch 2/10 · step 150/1000 · loss 0.5214 · validation 0.5302 · 1:05 left`
    package func line(after elapsed: Double) -> String {
        var parts = ["epoch \(epoch)/\(epochs)", "step \(step)/\(steps)", String(format: "loss %.4f", loss)]
        if let validationLoss { parts.append(String(format: "validation %.4f", validationLoss)) }
        if let seconds = secondsLeft(after: elapsed), seconds.isFinite {
            let whole = Int(min(max(seconds, 0), 1e9).rounded(.up))
            let (hours, minutes) = (whole / 3600, whole / 60 % 60)
            parts.append(
                (hours > 0
                    ? String(format: "%d:%02d:%02d", hours, minutes, whole % 60)
                    : String(format: "%d:%02d", minutes, whole % 60)) + " left")
        }
        return parts.joined(separator: " · ")
    }
}
