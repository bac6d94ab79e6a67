import CKernels

/// Arithmetic element by element. Shapes are broadcast: aligned at their last axes, where an axis of length 1 or a missing one
/// repeats; [8, 1, 3] and [5, 3] give [8, 5, 3].
extension Tensor {
    package static func + (a: Tensor, b: Tensor) -> Tensor {
        let fit = Broadcast(a.shape, b.shape, "+")
        return operation(on: [a, b], shape: fit.shape, values: fit.apply(CK_ADD, a.values, b.values)) { g in
            [a.share(of: g, shaped: fit.shape), b.share(of: g, shaped: fit.shape)]
        }
    }

    package static func - (a: Tensor, b: Tensor) -> Tensor {
        let fit = Broadcast(a.shape, b.shape, "-")
        return operation(on: [a, b], shape: fit.shape, values: fit.apply(CK_SUBTRACT, a.values, b.values)) { g in
            [a.share(of: g, shaped: fit.shape), b.share(of: scaled(g, by: -1), shaped: fit.shape)]
        }
    }

    package static func * (a: Tensor, b: Tensor) -> Tensor {
        let fit = Broadcast(a.shape, b.shape, "*")
        let (x, y) = (a.values, b.values)
        return operation(on: [a, b], shape: fit.shape, values: fit.apply(CK_MULTIPLY, x, y)) { g in
            [
                a.share(of: Broadcast(fit.shape, b.shape, "*").apply(CK_MULTIPLY, g, y), shaped: fit.shape),
                b.share(of: Broadcast(fit.shape, a.shape, "*").apply(CK_MULTIPLY, g, x), shaped: fit.shape),
            ]
        }
    }

    /// The quotient a/b has the slopes 1/b and −(a/b)/b.
    package static func / (a: Tensor, b: Tensor) -> Tensor {
        let fit = Broadcast(a.shape, b.shape, "/")
        let divisor = b.values
        let quotient = fit.apply(CK_DIVIDE, a.values, divisor)
        return operation(on: [a, b], shape: fit.shape, values: quotient) { g in
            let perDivisor = Broadcast(fit.shape, b.shape, "/").apply(CK_DIVIDE, g, divisor)
            let product = Broadcast(fit.shape, fit.shape, "/").apply(CK_MULTIPLY, perDivisor, quotient)
            return [
                a.share(of: perDivisor, shaped: fit.shape),
                b.share(of: scaled(product, by: -1), shaped: fit.shape),
            ]
        }
    }

    package static func + (a: Tensor, b: Float) -> Tensor { a + Tensor(b) }
    package static func - (a: Tensor, b: Float) -> Tensor { a - Tensor(b) }
    package static func - (a: Float, b: Tensor) -> Tensor { Tensor(a) - b }
    package static func * (a: Tensor, b: Float) -> Tensor { a * Tensor(b) }
    package static func * (a: Float, b: Tensor) -> Tensor { b * Tensor(a) }
    package static func / (a: Tensor, b: Float) -> Tensor { a * Tensor(1 / b) }
    package static func / (a: Float, b: Tensor) -> Tensor { Tensor(a) / b }
    package static prefix func - (a: Tensor) -> Tensor { a * -1 }

    /// Of a gradient that has the shape of the result, what goes to this input.
    private func share(of gradient: @autoclosure () -> [Float], shaped shape: [Int]) -> [Float]? {
        requiresGradient ? Broadcast.sum(gradient(), of: shape, to: self.shape) : nil
    }
}

/// `factor` times each value.
func scaled(_ values: [Float], by factor: Float) -> [Float] {
    map(values) { x, out, count in ck_scale(count, factor, x, out) }
}

/// An array of the same length that `body(from, to, count)` writes part by part.
func map(_ values: [Float], _ body: (Values, MutableValues, Int) -> Void) -> [Float] {
    [Float](count: values.count) { out in
        values.withUnsafeBufferPointer { values in
            guard let start = values.baseAddress else { return }
            Kernel.elements(values.count) { offset, count in body(start + offset, out + offset, count) }
        }
    }
}
