import Foundation

/// A small generator of random numbers whose whole state is one number, so that a checkpoint can hold it.
///
/// DomainModel has one as well: neither of the two targets knows the other, and this one draws what networks need.
///
/// Source: Steele, Lea and Flood, "Fast splittable pseudorandom number generators" (2014).
package struct SplitMix64: RandomNumberGenerator, Codable, Hashable, Sendable {
    package var state: UInt64

    package init(seed: UInt64) { state = seed }

    package mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    /// Uniform on 0..<1.
    package mutating func uniform() -> Float { Float(next() >> 40) * 0x1p-24 }

    /// From the standard normal distribution, by Box and Muller's method.
    package mutating func normal() -> Float {
        let radius = (-2 * log(1 - Double(next() >> 11) * 0x1p-53)).squareRoot()
        return Float(radius * cos(2 * .pi * Double(next() >> 11) * 0x1p-53))
    }
}
