import CKernels

extension Tensor {
    /// A recurrent layer's way through sequences, as one operation: see ``RecurrentCell`` for what a step computes. The state
    /// before the first step is zero.
    ///
    /// - Parameters:
    ///   - cell: the kind of cell; `blocks` below is its number of sums.
    ///   - inputs: the inputs' parts of the sums, [rows, steps, blocks·width]; with `indices`, [any number, blocks·width].
    ///   - indices: which row of the inputs each step of a sequence reads, and [rows, steps]; so rows that come often are stored
    ///     once, and their gradients are added up.
    ///   - weight: U, [blocks·width, width].
    ///   - bias: c, [blocks·width].
    ///   - mask: false where a sequence has ended, [rows, steps]: its state stays as it was.
    /// - Returns: the state h after each step, [rows, steps, width].
    package static func recurrence(
        _ cell: RecurrentCell, inputs: Tensor, indices: (places: [Int], shape: [Int])? = nil, weight: Tensor,
        bias: Tensor,
        mask: [Bool]? = nil
    ) -> Tensor {
        let shape = (indices?.shape ?? Array(inputs.shape.dropLast())) + [inputs.shape.last ?? 0]
        requireShape(
            shape.count == 3 && weight.rank == 2 && weight.shape[0] == cell.blocks * weight.shape[1]
                && shape[2] == weight.shape[0] && bias.shape == [weight.shape[0]], "recurrence",
            "inputs \(shape), weight \(weight.shape) and bias \(bias.shape) do not fit; expected [rows, steps, "
                + "\(cell.blocks)·width], [\(cell.blocks)·width, width] and [\(cell.blocks)·width]")
        let (rows, steps, sumWidth, width) = (shape[0], shape[1], shape[2], weight.shape[1])
        requireShape(
            mask == nil || mask?.count == rows * steps, "recurrence",
            "a mask of \(mask?.count ?? 0) for [\(rows), \(steps)]")
        if let indices {
            requireShape(
                inputs.rank == 2 && indices.places.count == rows * steps
                    && indices.places.allSatisfy { (0..<inputs.shape[0]).contains($0) }, "recurrence",
                "\(indices.places.count) indices of rows of \(inputs.shape) for [\(rows), \(steps)]")
        }

        // Groups of rows go through the sequences on their own, each with its thread.
        let groups = stride(from: 0, to: rows, by: rowsPerGroup).map { first in
            let range = first..<Swift.min(first + rowsPerGroup, rows)
            let places = range.lowerBound * steps..<range.upperBound * steps
            return (
                start: places.lowerBound,
                pass: RecurrentPass(
                    cell, rows: range.count, steps: steps, width: width, mask: mask.map { Array($0[places]) },
                    indices: indices.map { Array($0.places[places]) })
            )
        }
        // Each step reads U by rows of what it multiplies: the copy is cheap beside doing so column by column.
        let transposed = weight.detached().transposed().values
        let values = [Float](count: rows * steps * width) { output in
            withPointers(inputs.values, transposed, bias.values) { inputs, transposed, bias in
                Threads.forEachPart(of: groups.count, size: 1) { part in
                    let (start, pass) = groups[part.lowerBound]
                    pass.forward(
                        inputs: inputs.start + (indices == nil ? start * sumWidth : 0),
                        weight: Kernel.Matrix(transposed.start, width: sumWidth), bias: bias.start,
                        output: output + start * width)
                }
            }
        }
        let isIndexed = indices != nil
        return operation(on: [inputs, weight, bias], shape: [rows, steps, width], values: values) { gradient in
            // What each group adds up, which is then summed in the groups' order: the gradients of weight, bias and, where they
            // are indexed, inputs.
            let (weights, size) = (width * sumWidth, (width + 1) * sumWidth + (isIndexed ? inputs.count : 0))
            func goBack(_ parts: MutableValues, _ inputGradient: MutableValues?) {
                withPointers(gradient, weight.values) { gradient, weight in
                    Threads.forEachPart(of: groups.count, size: 1) { part in
                        let (start, pass) = groups[part.lowerBound]
                        let own = parts + part.lowerBound * size
                        pass.backward(
                            outputGradient: gradient.start + start * width, weight: weight.start,
                            inputGradient: inputGradient.map { $0 + start * sumWidth } ?? own + weights + sumWidth,
                            weightGradient: own, biasGradient: own + weights)
                    }
                }
            }
            var inputGradient: [Float] = []
            let parts = [Float](zeros: groups.count * size) { parts in
                if isIndexed {
                    goBack(parts, nil)
                } else {
                    inputGradient = [Float](count: inputs.count) { goBack(parts, $0) }
                }
            }
            let sum = [Float](zeros: size) { sum in
                withPointers(parts) { parts in
                    Kernel.elements(size) { offset, count in
                        for group in groups.indices {
                            ck_add_scaled(count, 1, parts.start + group * size + offset, sum + offset)
                        }
                    }
                }
            }
            return [
                isIndexed ? Array(sum[(weights + sumWidth)...]) : inputGradient, Array(sum[..<weights]),
                Array(sum[weights..<weights + sumWidth]),
            ]
        }
    }
}

/// Sequences that go through a recurrent layer together: enough for the matrix product of a step, few enough that the groups
/// of a batch keep several threads busy.
private let rowsPerGroup = 16
