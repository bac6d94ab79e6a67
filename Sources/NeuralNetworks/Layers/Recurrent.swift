/// A layer that reads sequences step by step and keeps a state: simple RNN, GRU or LSTM.
///
/// At each step, the state is made from the input and the last state as ``RecurrentCell`` says. Weights have the shapes and the
/// order of PyTorch's (`weight_ih_l0`, `bias_ih_l0`, `weight_hh_l0`, `bias_hh_l0`), and start as there: uniform within
/// ±1/√width.
///
/// ```swift
/// let layer = Recurrent(.lstm, inputs: 32, width: 64, using: &random)
/// let states = layer(x)                             // [rows, steps, 32] → [rows, steps, 64]
/// var state = layer.initialState()                  // in use, as inputs come in
/// let next = layer(input, continuing: &state)       // [1, 1, 32] → [1, 1, 64]
/// ```
package struct Recurrent: Layer {
    package let cell: RecurrentCell
    /// W and b: [blocks·width, inputs] and [blocks·width].
    package let input: Linear
    /// U, [blocks·width, width].
    package let weight: Tensor
    /// c, [blocks·width].
    package let bias: Tensor

    package init(_ cell: RecurrentCell, inputs: Int, width: Int, using generator: inout SplitMix64) {
        func uniform(_ shape: [Int]) -> Tensor {
            .uniform(shape: shape, limit: 1 / Float(width).squareRoot(), requiresGradient: true, using: &generator)
        }
        self.cell = cell
        input = Linear(weight: uniform([cell.blocks * width, inputs]), bias: uniform([cell.blocks * width]))
        weight = uniform([cell.blocks * width, width])
        bias = uniform([cell.blocks * width])
    }

    package var width: Int { weight.shape[1] }

    package var parameters: [String: Tensor] {
        parameters(of: ["input": input]).merging(["weight": weight, "bias": bias]) { first, _ in first }
    }

    /// The states after each step, [rows, steps, width], of sequences [rows, steps, inputs].
    ///
    /// - Parameter mask: false where a sequence has ended, [rows, steps]: its state stays as it was.
    package func callAsFunction(_ x: Tensor, mask: [Bool]? = nil) -> Tensor {
        .recurrence(cell, inputs: input(x), weight: weight, bias: bias, mask: mask)
    }

    /// The same for sequences whose inputs are rows of a table, such as an embedding's: each row's part of the sums is calculated
    /// once, however often it comes.
    ///
    /// - Parameters:
    ///   - indices: of the rows, as many as `shape`, [rows, steps], has elements.
    ///   - table: [its rows, inputs].
    package func callAsFunction(rows indices: [Int], of table: Tensor, shape: [Int], mask: [Bool]? = nil) -> Tensor {
        .recurrence(cell, inputs: input(table), indices: (indices, shape), weight: weight, bias: bias, mask: mask)
    }

    // MARK: As inputs come in

    /// What a layer knows of some sequences.
    package struct State: Hashable, Sendable {
        /// h, [rows, width].
        package var hidden: [Float]
        /// c of an LSTM, [rows, width]; empty for other cells.
        package var cells: [Float]
    }

    /// The state before the first step: zeros.
    package func initialState(rows: Int = 1) -> State {
        let zeros = [Float](repeating: 0, count: rows * width)
        return State(hidden: zeros, cells: cell == .lstm ? zeros : [])
    }

    /// The states after each further step, [rows, steps, width], of sequences that go on with `x`, [rows, steps, inputs].
    ///
    /// Nothing is remembered for differentiation.
    package func callAsFunction(_ x: Tensor, continuing state: inout State) -> Tensor {
        requireShape(
            x.rank == 3 && x.shape[0] * width == state.hidden.count, "Recurrent",
            "\(x.shape) for the state of \(state.hidden.count / width) sequences")
        let sums = Tensor.withoutGradients { input(x) }
        let pass = RecurrentPass(cell, rows: x.shape[0], steps: x.shape[1], width: width)
        pass.start(hidden: state.hidden, cells: state.cells)
        let values = [Float](count: sums.count / cell.blocks) { output in
            withPointers(sums.values, weight.values, bias.values) { sums, weight, bias in
                pass.forward(
                    inputs: sums.start, weight: Kernel.Matrix(weight.start, width: width, isTransposed: true),
                    bias: bias.start, output: output)
            }
        }
        state = State(hidden: pass.lastHidden, cells: pass.lastCells)
        return Tensor(values, shape: [x.shape[0], x.shape[1], width])
    }
}

extension Linear {
    fileprivate init(weight: Tensor, bias: Tensor) {
        self.weight = weight
        self.bias = bias
    }
}
