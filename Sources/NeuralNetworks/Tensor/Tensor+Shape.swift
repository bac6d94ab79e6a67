import CKernels

/// The same values in another shape or order, parts of them, and several tensors as one.
extension Tensor {
    /// The same values in the same order. One length may be −1: what is left.
    package func reshaped(_ shape: [Int]) -> Tensor {
        var target = shape
        if let open = target.firstIndex(of: -1) {
            target[open] = 1
            let others = target.elements
            target[open] = others == 0 ? 0 : count / others
        }
        requireShape(target.elements == count, "reshaped", "\(self.shape) to \(shape)")
        return Tensor.operation(on: [self], shape: target, values: values) { g in [g] }
    }

    /// Axes in another order: the axis i of the result is `axes[i]` of this tensor.
    package func permuted(_ axes: [Int]) -> Tensor {
        requireShape(axes.sorted() == Array(0..<rank), "permuted", "the axes of \(shape) are no permutation \(axes)")
        var inverse = axes
        for (index, axis) in axes.enumerated() { inverse[axis] = index }
        let target = axes.map { shape[$0] }
        let values = reordered(values, shape: shape, axes: axes)
        return Tensor.operation(on: [self], shape: target, values: values) { g in
            [reordered(g, shape: target, axes: inverse)]
        }
    }

    /// Two axes exchanged, the last two if none are named. Negative axes count from the last, −1.
    package func transposed(_ first: Int = -2, _ second: Int = -1) -> Tensor {
        let (i, j) = (first < 0 ? first + rank : first, second < 0 ? second + rank : second)
        requireShape(
            shape.indices.contains(i) && shape.indices.contains(j), "transposed", "\(shape) has no \(first), \(second)")
        var axes = Array(0..<rank)
        axes.swapAt(i, j)
        return permuted(axes)
    }

    /// The part of an axis that `range` names.
    package func sliced(axis: Int, _ range: Range<Int>) -> Tensor {
        let (outer, length, inner) = split(at: axis, "sliced")
        requireShape(
            range.lowerBound >= 0 && range.upperBound <= length, "sliced", "\(range) of axis \(axis) of \(shape)")
        var target = shape
        target[axis < 0 ? axis + rank : axis] = range.count
        let block = range.count * inner
        let values = [Float](count: outer * block) { out in
            withPointers(self.values) { x in
                Kernel.rows(outer, length: block) { first, count in
                    for i in first..<first + count {
                        (out + i * block).update(
                            from: x.start + (i * length + range.lowerBound) * inner, count: block)
                    }
                }
            }
        }
        return Tensor.operation(on: [self], shape: target, values: values) { g in
            [
                [Float](zeros: outer * length * inner) { out in
                    withPointers(g) { g in
                        for i in 0..<outer {
                            (out + (i * length + range.lowerBound) * inner).update(
                                from: g.start + i * block, count: block)
                        }
                    }
                }
            ]
        }
    }

    /// Tensors one after another along an axis; the other axes are the same in all.
    package static func concatenated(_ tensors: [Tensor], axis: Int) -> Tensor {
        guard let first = tensors.first else { preconditionFailure("concatenated: there is no tensor") }
        let (outer, _, inner) = first.split(at: axis, "concatenated")
        let index = axis < 0 ? axis + first.rank : axis
        let lengths = tensors.map { tensor in
            var expected = first.shape
            if tensor.rank == first.rank { expected[index] = tensor.shape[index] }
            requireShape(
                tensor.shape == expected, "concatenated", "\(first.shape) and \(tensor.shape) along axis \(axis)")
            return tensor.shape[index]
        }
        var target = first.shape
        target[index] = lengths.reduce(0, +)
        let row = target[index] * inner
        /// Calls `body(number of the tensor, its offset in a row, its elements in a row)`.
        func forEachTensor(_ body: (Int, Int, Int) -> Void) {
            var offset = 0
            for (number, length) in lengths.enumerated() {
                body(number, offset, length * inner)
                offset += length * inner
            }
        }
        let values = [Float](count: outer * row) { out in
            forEachTensor { number, offset, count in
                withPointers(tensors[number].values) { x in
                    for i in 0..<outer { (out + i * row + offset).update(from: x.start + i * count, count: count) }
                }
            }
        }
        return operation(on: tensors, shape: target, values: values) { g in
            var parts: [[Float]?] = []
            forEachTensor { _, offset, count in
                parts.append(
                    [Float](count: outer * count) { out in
                        withPointers(g) { g in
                            for i in 0..<outer {
                                (out + i * count).update(from: g.start + i * row + offset, count: count)
                            }
                        }
                    })
            }
            return parts
        }
    }

    /// Rows of a table, such as the vectors of tokens: this tensor is [rows, width], the result `shape` + [width].
    ///
    /// The gradient of a row is the sum over its uses, taken in the order of `indices`.
    ///
    /// - Parameters:
    ///   - indices: each in 0..<rows.
    ///   - shape: that of the indices; one axis if nil.
    package func gathered(_ indices: [Int], shape: [Int]? = nil) -> Tensor {
        requireShape(rank == 2, "gathered", "\(self.shape) is no table [rows, width]")
        let shape = shape ?? [indices.count]
        requireShape(shape.elements == indices.count, "gathered", "\(indices.count) indices for \(shape)")
        let (rows, width) = (self.shape[0], self.shape[1])
        for index in indices where index < 0 || index >= rows {
            preconditionFailure("gathered: the index \(index) is not in 0..<\(rows)")
        }
        let values = [Float](count: indices.count * width) { out in
            withPointers(self.values) { x in
                Kernel.rows(indices.count, length: width) { first, count in
                    for i in first..<first + count {
                        (out + i * width).update(from: x.start + indices[i] * width, count: width)
                    }
                }
            }
        }
        return Tensor.operation(on: [self], shape: shape + [width], values: values) { g in
            [
                [Float](zeros: rows * width) { out in
                    withPointers(g) { g in
                        Kernel.ownColumns(of: width, rows: indices.count) { first, count in
                            for (i, index) in indices.enumerated() {
                                ck_add_scaled(count, 1, g.start + i * width + first, out + index * width + first)
                            }
                        }
                    }
                }
            ]
        }
    }

    /// Elements where `mask` is true; `value`, with no gradient, elsewhere.
    ///
    /// - Parameter mask: one for each element, or for each of the last axes' elements and then repeated.
    package func masked(keeping mask: [Bool], otherwise value: Float = 0) -> Tensor {
        requireShape(
            !mask.isEmpty && count % mask.count == 0, "masked", "a mask of \(mask.count) for \(shape)")
        func kept(_ values: [Float], _ otherwise: Float) -> [Float] {
            [Float](count: values.count) { out in
                withPointers(values) { x in
                    for start in stride(from: 0, to: x.count, by: mask.count) {
                        for (i, keeps) in mask.enumerated() { out[start + i] = keeps ? x.start[start + i] : otherwise }
                    }
                }
            }
        }
        return Tensor.operation(on: [self], shape: shape, values: kept(values, value)) { g in [kept(g, 0)] }
    }
}

/// Row-major values whose axes are put in another order.
private func reordered(_ values: [Float], shape: [Int], axes: [Int]) -> [Float] {
    var strides = shape
    var stride = 1
    for axis in shape.indices.reversed() {
        strides[axis] = stride
        stride *= shape[axis]
    }
    let lengths = axes.map { shape[$0] }
    let steps = axes.map { strides[$0] }
    guard let run = lengths.last, let step = steps.last, run > 0 else { return values }
    return [Float](count: values.count) { out in
        withPointers(values) { x in
            Kernel.rows(values.count / run, length: run) { first, count in
                for index in first..<first + count {
                    var rest = index
                    var source = x.start
                    for axis in lengths.indices.dropLast().reversed() {
                        source += rest % lengths[axis] * steps[axis]
                        rest /= lengths[axis]
                    }
                    let target = out + index * run
                    if step == 1 {
                        target.update(from: source, count: run)
                    } else {
                        for j in 0..<run { target[j] = source[j * step] }
                    }
                }
            }
        }
    }
}
