import CKernels

/// Functions of each element.
extension Tensor {
    package func exp() -> Tensor { unary(CK_EXP) }
    /// Natural logarithm.
    package func log() -> Tensor { unary(CK_LOG) }
    package func squareRoot() -> Tensor { unary(CK_SQRT) }
    package func squared() -> Tensor { unary(CK_SQUARE) }
    /// Absolute value; its slope at 0 is taken as 0.
    package func magnitude() -> Tensor { unary(CK_ABS) }
    /// σ(x) = 1/(1 + e⁻ˣ)
    package func sigmoid() -> Tensor { unary(CK_SIGMOID) }
    package func tanh() -> Tensor { unary(CK_TANH) }
    /// max(0, x); its slope at 0 is taken as 0.
    package func relu() -> Tensor { unary(CK_RELU) }
    /// x·Φ(x), where Φ is the normal distribution function (Hendrycks and Gimpel 2016; the exact form, not that with tanh).
    package func gelu() -> Tensor { unary(CK_GELU) }
    /// x·σ(x), also called swish.
    package func silu() -> Tensor { unary(CK_SILU) }

    private func unary(_ function: Int) -> Tensor {
        let function = Int32(function)
        let x = values
        let y = map(x) { x, out, count in ck_unary(function, count, x, out) }
        return Tensor.operation(on: [self], shape: shape, values: y) { g in
            [
                [Float](count: g.count) { out in
                    withPointers(x, y, g) { x, y, g in
                        Kernel.elements(y.count) { offset, count in
                            ck_unary_gradient(
                                function, count, x.start + offset, y.start + offset, g.start + offset, out + offset)
                        }
                    }
                }
            ]
        }
    }

    /// In training: each element is 0 with probability `rate`, and the others are divided by 1 − rate, so that sums keep their
    /// mean (Srivastava et al. 2014). Which ones depends on the generator alone; the gradient draws them again.
    ///
    /// - Parameter rate: in 0..<1; 0 changes nothing and draws nothing.
    package func dropout(_ rate: Float, using generator: inout SplitMix64) -> Tensor {
        precondition((0..<1).contains(rate), "dropout: the rate \(rate) is not in 0..<1")
        if rate == 0 { return self }
        let key = generator.next()
        func dropped(_ values: [Float]) -> [Float] {
            [Float](count: values.count) { out in
                withPointers(values) { x in
                    Kernel.elements(x.count) { offset, count in
                        ck_dropout(count, rate, key, offset, x.start + offset, out + offset)
                    }
                }
            }
        }
        return Tensor.operation(on: [self], shape: shape, values: dropped(values)) { g in [dropped(g)] }
    }
}
