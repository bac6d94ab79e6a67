import CKernels

/// Losses: each is one number, the mean over what counts.
extension Tensor {
    /// The mean of (prediction − target)².
    package func meanSquaredError(_ target: Tensor) -> Tensor {
        requireShape(shape == target.shape, "meanSquaredError", "predictions \(shape) and targets \(target.shape)")
        return (self - target).squared().mean()
    }

    /// Cross-entropy of softmax: the mean of −Σ q·ln softmax(z) over the rows that count, where z is a row of this tensor
    /// [..., classes] and q is 1 − smoothing for the true class plus smoothing/classes for each (Szegedy et al. 2016).
    ///
    /// - Parameters:
    ///   - targets: for each row its true class, in 0..<classes; any number in a row that does not count.
    ///   - mask: which rows count; nil for all.
    ///   - labelSmoothing: in 0...1.
    package func softmaxCrossEntropy(
        _ targets: [Int], mask: [Bool]? = nil, labelSmoothing: Float = 0
    ) -> Tensor {
        let classes = shape.last ?? 0
        let rows = shape.dropLast().reduce(1, *)
        requireShape(
            classes > 0 && targets.count == rows && (mask ?? []).count == (mask == nil ? 0 : rows),
            "softmaxCrossEntropy", "scores \(shape) with \(targets.count) targets, mask \(mask?.count ?? rows)")
        let counted = targets.indices.map { row -> Int32 in
            if mask?[row] == false { return -1 }
            precondition(
                (0..<classes).contains(targets[row]),
                "softmaxCrossEntropy: the target \(targets[row]) of row \(row) is not in 0..<\(classes)")
            return Int32(targets[row])
        }
        let total = Float(Swift.max(1, counted.count { $0 >= 0 }))
        let z = values
        var losses = [Float](repeating: 0, count: rows)
        var logSums = losses
        losses.withUnsafeMutableBufferPointer { losses in
            logSums.withUnsafeMutableBufferPointer { logSums in
                counted.withUnsafeBufferPointer { targets in
                    guard let losses = losses.baseAddress, let logSums = logSums.baseAddress,
                        let targets = targets.baseAddress
                    else { return }
                    withPointers(z) { z in
                        Kernel.rows(rows, length: classes) { row, count in
                            ck_cross_entropy(
                                count, classes, labelSmoothing, z.start + row * classes, targets + row, losses + row,
                                logSums + row)
                        }
                    }
                }
            }
        }
        let loss = (withPointers(losses) { ck_sum($0.count, $0.start) } ?? 0) / total
        return Tensor.operation(on: [self], shape: [], values: [loss]) { [logSums] g in
            [
                [Float](count: z.count) { out in
                    counted.withUnsafeBufferPointer { targets in
                        guard let targets = targets.baseAddress else { return }
                        withPointers(z, logSums) { z, logSums in
                            Kernel.rows(rows, length: classes) { row, count in
                                ck_cross_entropy_gradient(
                                    count, classes, labelSmoothing, g[0] / total, z.start + row * classes,
                                    targets + row, logSums.start + row, out + row * classes)
                            }
                        }
                    }
                }
            ]
        }
    }

    /// Cross-entropy of sigmoid: the mean of −(y·ln σ(z) + (1 − y)·ln(1 − σ(z))) over the elements z that count, without
    /// overflow for any z. Its slope is σ(z) − y.
    ///
    /// - Parameters:
    ///   - targets: y for each element, in 0...1.
    ///   - weights: how much each element counts, 0 for padding; nil for 1 each. The mean is divided by their sum.
    ///   - labelSmoothing: y becomes y·(1 − smoothing) + smoothing/2.
    package func binaryCrossEntropy(
        _ targets: [Float], weights: [Float]? = nil, labelSmoothing: Float = 0
    ) -> Tensor {
        requireShape(
            targets.count == count && (weights?.count ?? count) == count, "binaryCrossEntropy",
            "scores \(shape) with \(targets.count) targets, \(weights?.count ?? count) weights")
        let z = values
        let y = labelSmoothing == 0 ? targets : targets.map { $0 * (1 - labelSmoothing) + labelSmoothing / 2 }
        let losses = [Float](count: count) { out in
            withPointers(z, y) { z, y in
                Kernel.elements(z.count) { offset, count in
                    ck_binary_cross_entropy(count, z.start + offset, y.start + offset, out + offset)
                }
            }
        }
        let weights = weights ?? [Float](repeating: 1, count: count)
        let total = Swift.max(withPointers(weights) { ck_sum($0.count, $0.start) } ?? 0, .leastNormalMagnitude)
        let loss = (withPointers(losses, weights) { ck_dot($0.count, $0.start, $1.start) } ?? 0) / total
        return Tensor.operation(on: [self], shape: [], values: [loss]) { g in
            let factor = g[0] / total
            return [
                [Float](count: z.count) { out in
                    withPointers(z, y, weights) { z, y, weights in
                        ck_unary(Int32(CK_SIGMOID), z.count, z.start, out)
                        for i in 0..<z.count { out[i] = (out[i] - y.start[i]) * weights.start[i] * factor }
                    }
                }
            ]
        }
    }
}
