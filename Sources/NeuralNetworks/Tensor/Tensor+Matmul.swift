/// Matrix products.
extension Tensor {
    /// The matrix product of the last two axes: [..., m, k] by [..., k, n] is [..., m, n].
    ///
    /// `other` is one matrix for the whole batch, or has the same leading axes.
    ///
    /// - Parameter isTransposed: `other` is given as [..., n, k]; nothing is copied for it.
    package func matmul(_ other: Tensor, transposed isTransposed: Bool = false) -> Tensor {
        let (a, b) = (self, other)
        requireShape(a.rank >= 2 && b.rank >= 2, "matmul", "\(a.shape) and \(b.shape) have to be matrices")
        let isShared = b.rank == 2
        let (rows, depth) = (a.shape[a.rank - 2], a.shape[a.rank - 1])
        let (bDepth, columns) =
            isTransposed
            ? (b.shape[b.rank - 1], b.shape[b.rank - 2]) : (b.shape[b.rank - 2], b.shape[b.rank - 1])
        requireShape(
            depth == bDepth && (isShared || a.shape.dropLast(2) == b.shape.dropLast(2)), "matmul",
            "\(a.shape) does not fit \(b.shape)\(isTransposed ? " transposed" : "")")
        let batch = isShared ? 1 : a.shape.dropLast(2).reduce(1, *)
        let m = isShared ? a.shape.dropLast().reduce(1, *) : rows
        let (x, y) = (a.values, b.values)

        let product = multiply(batch, m, columns, depth, (x, false), (y, isTransposed))
        return Tensor.operation(on: [a, b], shape: a.shape.dropLast() + [columns], values: product) { g in
            // C = A·B: dA = dC·Bᵀ, dB = Aᵀ·dC; and with C = A·Bᵀ: dA = dC·B, dB = dCᵀ·A.
            [
                a.requiresGradient ? multiply(batch, m, depth, columns, (g, false), (y, !isTransposed)) : nil,
                !b.requiresGradient
                    ? nil
                    : isTransposed
                        ? multiply(batch, columns, depth, m, (g, true), (x, false))
                        : multiply(batch, depth, columns, m, (x, true), (g, false)),
            ]
        }
    }

    /// x·Wᵀ + b for each vector x of the last axis: a layer of neurons with one row of weights each.
    ///
    /// - Parameters:
    ///   - weight: [outputs, inputs], as PyTorch stores it.
    ///   - bias: [outputs] or nil.
    package func linear(_ weight: Tensor, _ bias: Tensor? = nil) -> Tensor {
        requireShape(
            weight.rank == 2 && shape.last == weight.shape.last, "linear", "\(shape) by weights \(weight.shape)")
        let (outputs, inputs) = (weight.shape[0], weight.shape[1])
        requireShape(
            bias == nil || bias?.shape == [outputs], "linear", "\(outputs) outputs with a bias \(bias?.shape ?? [])")
        let rows = count / Swift.max(inputs, 1)
        let (x, w) = (values, weight.values)
        let result = multiply(1, rows, outputs, inputs, (x, false), (w, true), startingFrom: bias?.values)
        let all = [self, weight] + (bias.map { [$0] } ?? [])
        return Tensor.operation(on: all, shape: shape.dropLast() + [outputs], values: result) { [self] g in
            [
                requiresGradient ? multiply(1, rows, inputs, outputs, (g, false), (w, false)) : nil,
                weight.requiresGradient ? multiply(1, outputs, inputs, rows, (g, true), (x, false)) : nil,
                bias?.requiresGradient == true ? Broadcast.sum(g, of: [rows, outputs], to: [outputs]) : nil,
            ]
        }
    }
}

/// The products of `batch` pairs of matrices, [rows, depth] by [depth, columns]; a transposed one is stored the other way round.
///
/// - Parameter bias: a row that is added to each row of the product.
private func multiply(
    _ batch: Int, _ rows: Int, _ columns: Int, _ depth: Int, _ a: (values: [Float], isTransposed: Bool),
    _ b: (values: [Float], isTransposed: Bool), startingFrom bias: [Float]? = nil
) -> [Float] {
    [Float](count: batch * rows * columns) { out in
        if let bias {
            withPointers(bias) { bias in
                Kernel.rows(rows, length: columns) { first, count in
                    for row in first..<first + count { (out + row * columns).update(from: bias.start, count: columns) }
                }
            }
        }
        let multiplied: Void? = withPointers(a.values, b.values) { x, y in
            func product(_ index: Int) {
                Kernel.multiply(
                    rows, columns, depth,
                    Kernel.Matrix(
                        x.start + index * rows * depth, width: a.isTransposed ? rows : depth,
                        isTransposed: a.isTransposed),
                    Kernel.Matrix(
                        y.start + index * depth * columns, width: b.isTransposed ? depth : columns,
                        isTransposed: b.isTransposed), into: out + index * rows * columns, accumulating: bias != nil)
            }
            if batch == 1 { return product(0) }
            let work = Swift.max(rows * columns * depth, 1)
            Threads.forEachPart(of: batch, size: Swift.max(1, (1 << 18) / work)) { $0.forEach(product) }
        }
        // A sum of no terms.
        if multiplied == nil && bias == nil { out.update(repeating: 0, count: batch * rows * columns) }
    }
}
