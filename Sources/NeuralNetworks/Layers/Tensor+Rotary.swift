import Foundation

extension Tensor {
    /// Rotary position embedding (Su et al. 2021): in each head's vector, the elements i and i + depth/2 are turned as a pair by
    /// the angle position·base^(−2i/depth), so that products of queries and keys depend on their distance.
    ///
    /// This tensor is [batch, length, heads·depth], the depth even.
    ///
    /// - Parameter firstPosition: of the first row.
    package func rotary(heads: Int, firstPosition: Int = 0, base: Float = 10_000) -> Tensor {
        requireShape(
            rank == 3 && heads > 0 && shape[2] % (2 * heads) == 0, "rotary", "\(shape) with \(heads) heads")
        let (length, width) = (shape[1], shape[2])
        let half = width / heads / 2
        let turns = (0..<half).map { pow(Double(base), -Double($0) / Double(half)) }
        let angles = (0..<length * half).map { Double(firstPosition + $0 / half) * turns[$0 % half] }
        let (cosines, sines) = (angles.map { Float(cos($0)) }, angles.map { Float(sin($0)) })
        func turned(_ values: [Float], _ direction: Float) -> [Float] {
            [Float](count: values.count) { out in
                withPointers(values, cosines, sines) { x, cosines, sines in
                    Kernel.rows(x.count / width, length: width) { first, count in
                        for row in first..<first + count {
                            let table = row % length * half
                            for head in stride(from: row * width, to: (row + 1) * width, by: 2 * half) {
                                for i in 0..<half {
                                    let (a, b) = (x.start[head + i], x.start[head + half + i])
                                    let (c, s) = (cosines.start[table + i], direction * sines.start[table + i])
                                    out[head + i] = a * c - b * s
                                    out[head + half + i] = a * s + b * c
                                }
                            }
                        }
                    }
                }
            }
        }
        return Tensor.operation(on: [self], shape: shape, values: turned(values, 1)) { g in [turned(g, -1)] }
    }
}
