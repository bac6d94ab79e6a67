import CKernels

/// What a recurrent layer computes at each step from its input x and its last state.
///
/// `S` is the sum of a step: the input's part W·x + b and the state's part U·h + c, in blocks of the layer's width. The order
/// of blocks and the place of the reset gate are those of PyTorch, whose weights can be used.
package enum RecurrentCell: String, Codable, Hashable, Sendable {
    /// h′ = tanh(S) (Elman 1990).
    case simple
    /// r, z = σ(S₁), σ(S₂); n = tanh(W₃·x + b₃ + r∘(U₃·h + c₃)); h′ = (1 − z)∘n + z∘h (Cho et al. 2014).
    case gru
    /// i, f, g, o = σ(S₁), σ(S₂), tanh(S₃), σ(S₄); c′ = f∘c + i∘g; h′ = o∘tanh(c′) (Hochreiter & Schmidhuber 1997).
    case lstm

    /// Blocks of the layer's width in a step's sum.
    package var blocks: Int {
        switch self {
        case .simple: 1
        case .gru: 3
        case .lstm: 4
        }
    }
}

/// A recurrent layer on its way through some sequences: what the steps computed, kept for the way back.
///
/// All is laid out step by step, [steps, rows, …], so that a step is one matrix product and one pass over contiguous memory.
/// The memory is the object's own: one thread works on it at a time.
final class RecurrentPass {
    private let cell: RecurrentCell
    private let rows: Int
    private let steps: Int
    private let width: Int
    /// Width of a step's sum: blocks·width.
    private let sumWidth: Int
    /// Numbers of one state: rows·width.
    private let size: Int
    /// false where a sequence has ended, [rows, steps]: its state stays as it was. nil: none has.
    private let mask: [Bool]?
    /// Which row of the inputs each step of a sequence reads, [rows, steps]; nil: one of its own.
    private let indices: [Int]?

    /// The gates, [steps, rows, blocks·width], after their sigmoids and tanh; unused by the simple cell.
    private let gates: MutableValues
    /// GRU: the state's part of the candidate, U₃·h + c₃, [steps, rows, width].
    private let candidates: MutableValues
    /// h before the first and after each step, [steps + 1, rows, width].
    private let hidden: MutableValues
    /// LSTM: c likewise.
    private let cells: MutableValues

    /// The first state is zero; ``start(hidden:cells:)`` sets another.
    ///
    /// - Parameters:
    ///   - mask: false where a sequence has ended, [rows, steps]; nil: none has.
    ///   - indices: of rows of the inputs, [rows, steps]; nil: the inputs have a row for each step of each sequence.
    init(_ cell: RecurrentCell, rows: Int, steps: Int, width: Int, mask: [Bool]? = nil, indices: [Int]? = nil) {
        (self.cell, self.rows, self.steps, self.width) = (cell, rows, steps, width)
        (self.mask, self.indices) = (mask, indices)
        sumWidth = cell.blocks * width
        size = rows * width
        gates = Self.memory(cell == .simple ? 0 : steps * rows * sumWidth)
        candidates = Self.memory(cell == .gru ? steps * size : 0)
        hidden = Self.memory((steps + 1) * size)
        cells = Self.memory(cell == .lstm ? (steps + 1) * size : 0)
        hidden.update(repeating: 0, count: size)
        if cell == .lstm { cells.update(repeating: 0, count: size) }
    }

    deinit { for memory in [gates, candidates, hidden, cells] { memory.deallocate() } }

    /// Memory that is written before it is read.
    private static func memory(_ count: Int) -> MutableValues { .allocate(capacity: max(count, 1)) }

    private static func zeros(_ count: Int) -> MutableValues {
        let memory = memory(count)
        memory.initialize(repeating: 0, count: count)
        return memory
    }

    private func isMasked(_ row: Int, _ step: Int) -> Bool { mask?[row * steps + step] == false }

    /// Where the step's row of the inputs begins.
    private func inputStart(_ row: Int, _ step: Int) -> Int {
        let place = row * steps + step
        return (indices?[place] ?? place) * sumWidth
    }

    // MARK: The states

    /// h and c (LSTM) before the first step, [rows, width].
    func start(hidden first: [Float], cells firstCells: [Float]) {
        hidden.update(from: first, count: size)
        if cell == .lstm { cells.update(from: firstCells, count: size) }
    }

    /// h after the last step, [rows, width].
    var lastHidden: [Float] { Array(UnsafeBufferPointer(start: hidden + steps * size, count: size)) }

    /// c after the last step, [rows, width]; none but for an LSTM.
    var lastCells: [Float] { cell == .lstm ? Array(UnsafeBufferPointer(start: cells + steps * size, count: size)) : [] }

    // MARK: Forward

    /// Goes through the sequences.
    ///
    /// - Parameters:
    ///   - inputs: the inputs' parts of the sums, [rows, steps, blocks·width], or rows that `indices` names.
    ///   - weight: Uᵀ, [width, blocks·width].
    ///   - bias: c, [blocks·width].
    ///   - output: h after each step, [rows, steps, width].
    func forward(inputs: Values, weight: Kernel.Matrix, bias: Values, output: MutableValues) {
        let stateParts = Self.memory(cell == .lstm ? 0 : rows * sumWidth)
        let sums = Self.memory(cell == .lstm ? 0 : rows * sumWidth)
        defer { for memory in [stateParts, sums] { memory.deallocate() } }
        let weight = Kernel.RightFactor(weight, rows: rows, columns: sumWidth, depth: width)
        for step in 0..<steps {
            let last = hidden + step * size
            let next = last + size
            if cell == .lstm {
                // The gates are made in their place: x's part and c, then h's part.
                let gates = gates + step * rows * sumWidth
                for row in 0..<rows {
                    let input = inputs + inputStart(row, step)
                    ck_binary(Int32(CK_ADD), sumWidth, input, 1, bias, 1, gates + row * sumWidth)
                }
                weight.multiply(last, into: gates, accumulating: true)
                let lastCells = cells + step * size
                ck_lstm_cell(rows, width, gates, lastCells, lastCells + size, next)
            } else {
                for row in 0..<rows { (stateParts + row * sumWidth).update(from: bias, count: sumWidth) }
                weight.multiply(last, into: stateParts, accumulating: true)
                advance(step, inputs: inputs, stateParts: stateParts, sums: sums)
            }
            for row in 0..<rows {
                if isMasked(row, step) {
                    (next + row * width).update(from: last + row * width, count: width)
                    if cell == .lstm {
                        let lastCell = cells + step * size + row * width
                        (lastCell + size).update(from: lastCell, count: width)
                    }
                }
                (output + (row * steps + step) * width).update(from: next + row * width, count: width)
            }
        }
    }

    /// One step of a simple cell or a GRU for all rows; `sums` is scratch.
    private func advance(
        _ step: Int, inputs: Values, stateParts: Values, sums: MutableValues
    ) {
        let last = hidden + step * size
        let next = last + size
        let gates = gates + step * rows * sumWidth
        for row in 0..<rows {
            let input = inputs + inputStart(row, step)
            ck_binary(Int32(CK_ADD), sumWidth, input, 1, stateParts + row * sumWidth, 1, sums + row * sumWidth)
        }
        if cell == .simple {
            ck_unary(Int32(CK_TANH), size, sums, next)
        } else {
            for row in 0..<rows {
                let (sum, reset) = (sums + row * sumWidth, gates + row * sumWidth)
                let (update, candidate) = (reset + width, reset + 2 * width)
                let statePart = stateParts + row * sumWidth + 2 * width
                let input = inputs + inputStart(row, step) + 2 * width
                (candidates + step * size + row * width).update(from: statePart, count: width)
                ck_unary(Int32(CK_SIGMOID), 2 * width, sum, reset)
                for index in 0..<width { sum[index] = input[index] + reset[index] * statePart[index] }
                ck_unary(Int32(CK_TANH), width, sum, candidate)
                let (last, next) = (last + row * width, next + row * width)
                for index in 0..<width {
                    next[index] = candidate[index] + update[index] * (last[index] - candidate[index])
                }
            }
        }
    }

    // MARK: Backward

    /// Goes the way back: from the gradient of the output to those of all that the output came from.
    ///
    /// - Parameters:
    ///   - outputGradient: [rows, steps, width].
    ///   - inputGradient: of the inputs' parts of the sums, [rows, steps, blocks·width]; overwritten, but added to where
    ///     `indices` names its rows.
    ///   - weightGradient: [blocks·width, width]; added to.
    ///   - biasGradient: [blocks·width]; added to.
    func backward(
        outputGradient: Values, weight: Values,
        inputGradient: MutableValues, weightGradient: MutableValues,
        biasGradient: MutableValues
    ) {
        // Gradients of h and c after the step at hand, of the earlier h, and of the state's part of all sums.
        let dHidden = Self.zeros(size)
        let dEarlier = Self.memory(size)
        let dCells = Self.zeros(size)
        let dStateParts = Self.memory(steps * rows * sumWidth)
        defer { for memory in [dHidden, dEarlier, dCells, dStateParts] { memory.deallocate() } }
        let factor = Kernel.RightFactor(
            Kernel.Matrix(weight, width: width), rows: rows, columns: width, depth: sumWidth)
        for step in (0..<steps).reversed() {
            let gates = gates + step * rows * sumWidth
            let dSums = dStateParts + step * rows * sumWidth
            for row in 0..<rows {
                ck_add_scaled(width, 1, outputGradient + (row * steps + step) * width, dHidden + row * width)
            }
            retreat(step, dHidden: dHidden, dCells: dCells, dSums: dSums)
            for row in 0..<rows {
                let dSum = dSums + row * sumWidth
                if isMasked(row, step) { dSum.update(repeating: 0, count: sumWidth) }
                let input = inputGradient + inputStart(row, step)
                if indices == nil {
                    input.update(from: dSum, count: sumWidth)
                } else {
                    ck_add_scaled(sumWidth, 1, dSum, input)
                }
                if cell == .gru {
                    // The candidate sees its state's part through the reset gate.
                    for index in 0..<width { dSum[2 * width + index] *= gates[row * sumWidth + index] }
                }
                ck_add_scaled(sumWidth, 1, dSum, biasGradient)
            }
            factor.multiply(dSums, into: dEarlier, accumulating: false)
            for row in 0..<rows {
                let (later, earlier) = (dHidden + row * width, dEarlier + row * width)
                if isMasked(row, step) { continue }
                if cell == .gru {
                    let update = gates + row * sumWidth + width
                    for index in 0..<width { earlier[index] += later[index] * update[index] }
                }
                later.update(from: earlier, count: width)
            }
        }
        ck_matmul(
            sumWidth, width, steps * rows, dStateParts, 1, sumWidth, hidden, width, 1, weightGradient, width, 1)
    }

    /// The gradient of a step's sums from those of its states; `dCells` goes on to the step before.
    private func retreat(
        _ step: Int, dHidden: Values, dCells: MutableValues,
        dSums: MutableValues
    ) {
        let last = hidden + step * size
        let gates = gates + step * rows * sumWidth
        switch cell {
        case .simple:
            ck_unary_gradient(Int32(CK_TANH), size, last + size, last + size, dHidden, dSums)
        case .lstm:
            let masked = (0..<rows).filter { isMasked($0, step) }.map { row in
                (row, Array(UnsafeBufferPointer(start: dCells + row * width, count: width)))
            }
            let lastCells = cells + step * size
            ck_lstm_cell_gradient(rows, width, gates, lastCells, lastCells + size, dHidden, dCells, dSums)
            for (row, kept) in masked { (dCells + row * width).update(from: kept, count: width) }
        case .gru:
            for row in 0..<rows {
                let (r, z) = (gates + row * sumWidth, gates + row * sumWidth + width)
                let (n, dSum) = (z + width, dSums + row * sumWidth)
                let statePart = candidates + step * size + row * width
                for index in 0..<width {
                    let gradient = dHidden[row * width + index]
                    let dCandidate = gradient * (1 - z[index]) * (1 - n[index] * n[index])
                    let difference = last[row * width + index] - n[index]
                    dSum[index] = dCandidate * statePart[index] * r[index] * (1 - r[index])
                    dSum[width + index] = gradient * difference * z[index] * (1 - z[index])
                    dSum[2 * width + index] = dCandidate
                }
            }
        }
    }
}
