import Foundation

/// How large the optimiser's steps are as training goes on: a linear warm-up to `peak`, then one of several ways down.
///
/// Large steps early move fast, small ones late settle; the warm-up keeps Adam's first steps, whose moments rest on a few
/// gradients, from throwing the weights far off.
package struct LearningRate: Codable, Hashable, Sendable {
    /// The way on after the warm-up; steps are counted from its end.
    package enum Decay: Codable, Hashable, Sendable {
        case constant
        /// Half a cosine from the peak down to `floor` × peak, reached after `steps` (Loshchilov & Hutter 2017).
        case cosine(steps: Int, floor: Double = 0)
        /// Times `factor` after every `steps`.
        case step(every: Int, factor: Double)
        /// As 1/√t, where the warm-up's length is t = 1; a warm-up of zero counts as one step (Vaswani et al. 2017).
        case inverseSquareRoot
    }

    package var peak: Double
    /// Steps of the linear warm-up; the last of them is made at the peak.
    package var warmUp: Int
    package var decay: Decay

    package init(_ peak: Double, warmUp: Int = 0, decay: Decay = .constant) {
        self.peak = peak
        self.warmUp = warmUp
        self.decay = decay
    }

    /// The rate of the step that comes after `step` others (from 0).
    package func rate(at step: Int) -> Double {
        if step < warmUp { return peak * Double(step + 1) / Double(warmUp) }
        let after = Double(step - warmUp)
        switch decay {
        case .constant: return peak
        case .cosine(let steps, let floor):
            let progress = min(after / Double(max(steps, 1)), 1)
            return peak * (floor + (1 - floor) * (1 + cos(.pi * progress)) / 2)
        case .step(let every, let factor):
            return peak * pow(factor, (after / Double(max(every, 1))).rounded(.down))
        case .inverseSquareRoot:
            let length = Double(max(warmUp, 1))
            return peak * (length / (length + after)).squareRoot()
        }
    }
}
