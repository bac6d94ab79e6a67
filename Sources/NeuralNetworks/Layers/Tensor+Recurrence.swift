import CKernels

extension Tensor {
    /// A recurrent layer's way through sequences, as one operation: see ``RecurrentCell`` for what a step computes. The state
    /// before the first step is zero.
    ///
    /// - Parameters:
    ///   - cell: the kind of cell; `blocks` below is its number of sums.
    ///   - inputs: the inputs' parts of the sums, [rows, steps, blocks·width].
    ///   - weight: U, [blocks·width, width].
    ///   - bias: c, [blocks·width].
    ///   - mask: false where a sequence has ended, [rows, steps]: its state stays as it was.
    /// - Returns: the state h after each step, [rows, steps, width].
    package static func recurrence(
        _ cell: RecurrentCell, inputs: Tensor, weight: Tensor, bias: Tensor, mask: [Bool]? = nil
    ) -> Tensor {
        requireShape(
            inputs.rank == 3 && weight.rank == 2 && weight.shape[0] == cell.blocks * weight.shape[1]
                && inputs.shape[2] == weight.shape[0] && bias.shape == [weight.shape[0]], "recurrence",
            "inputs \(inputs.shape), weight \(weight.shape) and bias \(bias.shape) do not fit; expected [rows, steps, "
                + "\(cell.blocks)·width], [\(cell.blocks)·width, width] and [\(cell.blocks)·width]")
        let (rows, steps, sumWidth, width) = (inputs.shape[0], inputs.shape[1], weight.shape[0], weight.shape[1])
        requireShape(
            mask == nil || mask?.count == rows * steps, "recurrence",
            "a mask of \(mask?.count ?? 0) for [\(rows), \(steps)]")

        // Groups of rows go through the sequences on their own, each with its thread.
        let groups = stride(from: 0, to: rows, by: rowsPerGroup).map { first in
            let range = first..<Swift.min(first + rowsPerGroup, rows)
            let mask = mask.map { Array($0[range.lowerBound * steps..<range.upperBound * steps]) }
            return (
                start: first * steps,
                pass: RecurrentPass(cell, rows: range.count, steps: steps, width: width, mask: mask)
            )
        }
        // Each step reads U by rows of what it multiplies: the copy is cheap beside doing so column by column.
        let transposed = weight.detached().transposed().values
        let values = [Float](count: rows * steps * width) { output in
            withPointers(inputs.values, transposed, bias.values) { inputs, transposed, bias in
                Threads.forEachPart(of: groups.count, size: 1) { part in
                    let (start, pass) = groups[part.lowerBound]
                    pass.forward(
                        inputs: inputs.start + start * sumWidth,
                        weight: Kernel.Matrix(transposed.start, width: sumWidth), bias: bias.start,
                        output: output + start * width)
                }
            }
        }
        return operation(on: [inputs, weight, bias], shape: [rows, steps, width], values: values) { gradient in
            // The gradients of weight and bias of each group, which are then summed in the groups' order.
            let size = (width + 1) * sumWidth
            var inputGradient: [Float] = []
            let parts = [Float](zeros: groups.count * size) { parts in
                inputGradient = [Float](count: inputs.count) { inputGradient in
                    withPointers(gradient, weight.values) { gradient, weight in
                        Threads.forEachPart(of: groups.count, size: 1) { part in
                            let (start, pass) = groups[part.lowerBound]
                            let weightGradient = parts + part.lowerBound * size
                            pass.backward(
                                outputGradient: gradient.start + start * width, weight: weight.start,
                                inputGradient: inputGradient + start * sumWidth, weightGradient: weightGradient,
                                biasGradient: weightGradient + width * sumWidth)
                        }
                    }
                }
            }
            let sum = [Float](zeros: size) { sum in
                withPointers(parts) { parts in
                    for group in groups.indices { ck_add_scaled(size, 1, parts.start + group * size, sum) }
                }
            }
            return [inputGradient, Array(sum[..<(width * sumWidth)]), Array(sum[(width * sumWidth)...])]
        }
    }
}

/// Sequences that go through a recurrent layer together: enough for the matrix product of a step, few enough that the groups
/// of a batch keep several threads busy.
private let rowsPerGroup = 32
