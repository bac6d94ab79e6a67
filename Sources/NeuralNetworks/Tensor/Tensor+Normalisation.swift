import CKernels

/// What brings each row, the vector of the last axis, to a common scale.
extension Tensor {
    /// e^x/Σ e^x of each row: positive, and 1 in sum.
    package func softmax() -> Tensor {
        let length = rowLength("softmax")
        let y = mapRows(values, length) { x, out, rows in ck_softmax(rows, length, x, out) }
        return Tensor.operation(on: [self], shape: shape, values: y) { g in
            [mapRows(y, g, length) { y, g, out, rows in ck_softmax_gradient(rows, length, y, g, out) }]
        }
    }

    /// The logarithm of softmax, without the overflow of taking one after the other.
    package func logSoftmax() -> Tensor {
        let length = rowLength("logSoftmax")
        let y = mapRows(values, length) { x, out, rows in ck_log_softmax(rows, length, x, out) }
        return Tensor.operation(on: [self], shape: shape, values: y) { g in
            [mapRows(y, g, length) { y, g, out, rows in ck_log_softmax_gradient(rows, length, y, g, out) }]
        }
    }

    /// gain·(x − mean)/√(variance + epsilon) + bias of each row (Ba, Kiros and Hinton 2016).
    ///
    /// - Parameters:
    ///   - gain: [length of a row].
    ///   - bias: the same.
    package func layerNorm(gain: Tensor, bias: Tensor, epsilon: Float = 1e-5) -> Tensor {
        normalised(gain: gain, bias: bias, epsilon: epsilon, "layerNorm")
    }

    /// gain·x/√(mean of x² + epsilon) of each row (Zhang and Sennrich 2019).
    ///
    /// - Parameter gain: [length of a row].
    package func rmsNorm(gain: Tensor, epsilon: Float = 1e-6) -> Tensor {
        normalised(gain: gain, bias: nil, epsilon: epsilon, "rmsNorm")
    }

    private func normalised(gain: Tensor, bias: Tensor?, epsilon: Float, _ operation: String) -> Tensor {
        let length = rowLength(operation)
        requireShape(
            gain.shape == [length] && (bias ?? gain).shape == [length], operation,
            "\(shape) with gain \(gain.shape)\(bias.map { " and bias \($0.shape)" } ?? "")")
        let isCentred: Int32 = bias == nil ? 0 : 1
        let rows = count / length
        let (x, gainValues, biasValues) = (values, gain.values, bias?.values)
        var means = [Float](repeating: 0, count: rows)
        var scales = means
        let result = means.withUnsafeMutableBufferPointer { means in
            scales.withUnsafeMutableBufferPointer { scales in
                [Float](count: count) { out in
                    guard let means = means.baseAddress, let scales = scales.baseAddress else { return }
                    withPointers(x, gainValues) { x, gain in
                        func norm(_ bias: Values?) {
                            Kernel.rows(rows, length: length) { row, count in
                                let start = row * length
                                ck_norm(
                                    count, length, isCentred, epsilon, x.start + start, gain.start, bias, out + start,
                                    means + row, scales + row)
                            }
                        }
                        if let biasValues { withPointers(biasValues) { norm($0.start) } } else { norm(nil) }
                    }
                }
            }
        }
        let inputs = [self, gain] + (bias.map { [$0] } ?? [])
        return Tensor.operation(on: inputs, shape: shape, values: result) { [means, scales] g in
            // Each group of rows adds up its own share of the gain's and the bias's gradient.
            let group = 64
            let groups = (rows + group - 1) / group
            var gains = [Float](repeating: 0, count: groups * length)
            var biases = gains
            let dx = gains.withUnsafeMutableBufferPointer { gains in
                biases.withUnsafeMutableBufferPointer { biases in
                    [Float](count: g.count) { out in
                        guard let gains = gains.baseAddress, let biases = biases.baseAddress else { return }
                        withPointers(x, g, gainValues) { x, g, gain in
                            withPointers(means, scales) { means, scales in
                                Threads.forEachPart(of: rows, size: group) { part in
                                    let start = part.lowerBound * length
                                    let share = part.lowerBound / group * length
                                    ck_norm_gradient(
                                        part.count, length, isCentred, x.start + start, gain.start,
                                        means.start + part.lowerBound, scales.start + part.lowerBound,
                                        g.start + start, out + start, gains + share,
                                        isCentred == 1 ? biases + share : nil)
                                }
                            }
                        }
                    }
                }
            }
            return [
                dx, Broadcast.sum(gains, of: [groups, length], to: [length]),
                Broadcast.sum(biases, of: [groups, length], to: [length]),
            ]
        }
    }

    private func rowLength(_ operation: String) -> Int {
        requireShape((shape.last ?? 0) > 0, operation, "\(shape) has no rows")
        return shape.last ?? 1
    }
}

/// An array like `x` that `body(x, out, rows)` writes group of rows by group of rows.
private func mapRows(
    _ x: [Float], _ length: Int, _ body: (Values, MutableValues, Int) -> Void
) -> [Float] {
    mapRows(x, x, length) { x, _, out, rows in body(x, out, rows) }
}

/// An array like `x` and `y` that `body(x, y, out, rows)` writes group of rows by group of rows.
private func mapRows(
    _ x: [Float], _ y: [Float], _ length: Int, _ body: (Values, Values, MutableValues, Int) -> Void
) -> [Float] {
    [Float](count: x.count) { out in
        withPointers(x, y) { x, y in
            Kernel.rows(x.count / length, length: length) { row, count in
                let start = row * length
                body(x.start + start, y.start + start, out + start, count)
            }
        }
    }
}
