import CKernels

/// Sums, means and maxima.
extension Tensor {
    /// Of all elements, as a tensor of rank 0.
    package func sum() -> Tensor {
        let total = withPointers(values) { ck_sum($0.count, $0.start) } ?? 0
        let count = count
        return Tensor.operation(on: [self], shape: [], values: [total]) { g in
            [[Float](repeating: g[0], count: count)]
        }
    }

    /// Of all elements, as a tensor of rank 0.
    package func mean() -> Tensor { sum() / Float(count) }

    /// Along an axis, which vanishes, or stays with length 1 if `keepingAxis`. Negative axes count from the last, −1.
    package func sum(axis: Int, keepingAxis: Bool = false) -> Tensor {
        let (outer, length, inner) = split(at: axis, "sum")
        let result = [Float](zeros: outer * inner) { out in
            withPointers(values) { x in
                Kernel.rows(outer, length: length * inner) { first, count in
                    for i in first..<first + count {
                        if inner == 1 {
                            out[i] = ck_sum(length, x.start + i * length)
                        } else {
                            for j in 0..<length {
                                ck_add_scaled(inner, 1, x.start + (i * length + j) * inner, out + i * inner)
                            }
                        }
                    }
                }
            }
        }
        let shape = reduced(axis: axis, keepingAxis)
        return Tensor.operation(on: [self], shape: shape, values: result) { g in
            [repeated(g, outer: outer, length: length, inner: inner)]
        }
    }

    /// The inner product of each vector of the last axis with a row of a table, such as an embedding's: [..., n] to [...].
    ///
    /// - Parameters:
    ///   - indices: which row for each vector; each in 0..<rows.
    ///   - table: [rows, n].
    package func dot(rows indices: [Int], of table: Tensor) -> Tensor {
        let length = shape.last ?? 0
        requireShape(
            table.rank == 2 && table.shape[1] == length && indices.count * length == count
                && indices.allSatisfy { (0..<table.shape[0]).contains($0) }, "dot",
            "\(shape) with \(indices.count) rows of \(table.shape)")
        let (x, y) = (values, table.values)
        let products = [Float](count: indices.count) { out in
            withPointers(x, y) { x, y in
                Kernel.rows(indices.count, length: length) { first, count in
                    for i in first..<first + count {
                        out[i] = ck_dot(length, x.start + i * length, y.start + indices[i] * length)
                    }
                }
            }
        }
        return Tensor.operation(on: [self, table], shape: shape.dropLast(), values: products) { g in
            let dx = [Float](count: x.count) { out in
                withPointers(g, y) { g, y in
                    Kernel.rows(indices.count, length: length) { first, count in
                        for i in first..<first + count {
                            ck_scale(length, g.start[i], y.start + indices[i] * length, out + i * length)
                        }
                    }
                }
            }
            let dy = [Float](zeros: y.count) { out in
                withPointers(g, x) { g, x in
                    Kernel.ownColumns(of: length, rows: indices.count) { first, count in
                        for (i, index) in indices.enumerated() {
                            ck_add_scaled(
                                count, g.start[i], x.start + i * length + first, out + index * length + first)
                        }
                    }
                }
            }
            return [dx, dy]
        }
    }

    /// As `sum`, divided by the length of the axis.
    package func mean(axis: Int, keepingAxis: Bool = false) -> Tensor {
        sum(axis: axis, keepingAxis: keepingAxis) / Float(split(at: axis, "mean").length)
    }

    /// The greatest along an axis. The gradient goes to the first of equal ones.
    package func max(axis: Int, keepingAxis: Bool = false) -> Tensor {
        let (outer, length, inner) = split(at: axis, "max")
        requireShape(length > 0, "max", "axis \(axis) of \(shape) is empty")
        let values = values
        let greatest = (0..<outer * inner).map { index in
            let start = index / inner * length * inner + index % inner
            return (0..<length).reduce(start) { best, j in
                values[start + j * inner] > values[best] ? start + j * inner : best
            }
        }
        let shape = reduced(axis: axis, keepingAxis)
        return Tensor.operation(on: [self], shape: shape, values: greatest.map { values[$0] }) { g in
            var gradient = [Float](repeating: 0, count: values.count)
            for (index, g) in zip(greatest, g) { gradient[index] += g }
            return [gradient]
        }
    }

    /// Elements before, along and after an axis.
    func split(at axis: Int, _ operation: String) -> (outer: Int, length: Int, inner: Int) {
        let index = axis < 0 ? axis + rank : axis
        requireShape(shape.indices.contains(index), operation, "\(shape) has no axis \(axis)")
        return (shape[..<index].reduce(1, *), shape[index], shape[(index + 1)...].reduce(1, *))
    }

    private func reduced(axis: Int, _ keepingAxis: Bool) -> [Int] {
        var result = shape
        let index = axis < 0 ? axis + rank : axis
        if keepingAxis { result[index] = 1 } else { result.remove(at: index) }
        return result
    }
}

/// `length` copies of each inner block.
private func repeated(_ values: [Float], outer: Int, length: Int, inner: Int) -> [Float] {
    [Float](count: outer * length * inner) { out in
        withPointers(values) { x in
            Kernel.rows(outer, length: length * inner) { first, count in
                for i in first..<first + count {
                    for j in 0..<length {
                        (out + (i * length + j) * inner).update(from: x.start + i * inner, count: inner)
                    }
                }
            }
        }
    }
}
