/// A part of a network with parameters to learn.
package protocol Layer {
    /// By their names, as a file of weights has them; those of a part within are `part.name`.
    var parameters: [String: Tensor] { get }
}

extension Layer {
    /// The parameters of the layers that this one is made of, each name after that of its part.
    package func parameters(of parts: KeyValuePairs<String, (any Layer)?>) -> [String: Tensor] {
        var result: [String: Tensor] = [:]
        for (part, layer) in parts {
            for (name, tensor) in layer?.parameters ?? [:] { result["\(part).\(name)"] = tensor }
        }
        return result
    }
}

/// Where layers draw what they leave to chance in training. In use there is none.
///
/// A training step makes one with a seed of its own: `Randomness(seed: random.next())`.
package final class Randomness {
    package var generator: SplitMix64

    package init(seed: UInt64) { generator = SplitMix64(seed: seed) }
}

extension Tensor {
    /// Dropout in training; the tensor itself in use, where there is no randomness.
    package func dropout(_ rate: Float, by randomness: Randomness?) -> Tensor {
        guard let randomness else { return self }
        return dropout(rate, using: &randomness.generator)
    }
}
