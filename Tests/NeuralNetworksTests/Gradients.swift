import NeuralNetworks
import Testing

/// Compares the gradient of Σ r·f(inputs), with random weights r, with central differences, for several seeds.
///
/// - Parameters:
///   - shapes: of the inputs, which are drawn from the normal distribution, or uniformly from `range`.
///   - tolerance: of the difference, relative to 1 + |slope|.
func checkGradients(
    of shapes: [[Int]], in range: ClosedRange<Float>? = nil, tolerance: Float = 1e-2, seeds: [UInt64] = [1, 2, 3],
    location: SourceLocation = #_sourceLocation, _ function: ([Tensor]) -> Tensor
) {
    for seed in seeds {
        var generator = SplitMix64(seed: seed)
        let inputs = shapes.map { shape in
            let values = (0..<shape.elements).map { _ in
                range.map { $0.lowerBound + generator.uniform() * ($0.upperBound - $0.lowerBound) }
                    ?? generator.normal()
            }
            return Tensor(values, shape: shape, requiresGradient: true)
        }
        let result = function(inputs)
        let weights = (0..<result.count).map { _ in generator.normal() }
        result.backward(weights)
        /// The weighted sum in double precision, so that its differences keep their digits.
        func loss() -> Double {
            Tensor.withoutGradients {
                zip(function(inputs).values, weights).reduce(0) { $0 + Double($1.0) * Double($1.1) }
            }
        }
        for (number, input) in inputs.enumerated() {
            guard let gradient = input.gradient else {
                Issue.record("input \(number) has no gradient", sourceLocation: location)
                continue
            }
            for index in 0..<input.count {
                let step: Float = 1e-2
                let value = input.values[index]
                input.values[index] = value + step
                let up = loss()
                let above = Double(input.values[index])
                input.values[index] = value - step
                let down = loss()
                let slope = Float((up - down) / (above - Double(input.values[index])))
                input.values[index] = value
                #expect(
                    abs(slope - gradient[index]) <= tolerance * (1 + abs(slope)),
                    "seed \(seed), input \(number), element \(index): \(gradient[index]), by differences \(slope)",
                    sourceLocation: location)
            }
        }
    }
}

/// Values of the same number, each within the tolerance.
func expectClose(
    _ a: [Float], _ b: [Float], tolerance: Float = 1e-5, location: SourceLocation = #_sourceLocation
) {
    #expect(a.count == b.count, sourceLocation: location)
    for (index, (x, y)) in zip(a, b).enumerated() {
        #expect(abs(x - y) <= tolerance * (1 + abs(y)), "element \(index): \(x), not \(y)", sourceLocation: location)
    }
}
