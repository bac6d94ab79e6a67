/// Numbers in a grid of any rank, and what is needed to find out how a loss changes with each of them.
///
/// Values are single precision and row-major: the last axis is contiguous. Every operation on tensors gives a new tensor, which
/// remembers its inputs and how to send a gradient back to them (reverse-mode automatic differentiation, define by run):
///
/// ```swift
/// let w = Tensor([0.5, -0.3], shape: [2], requiresGradient: true)
/// let x = Tensor([2, 1], shape: [2])
/// let loss = (w * x).sum().squared()
/// loss.backward()
/// w.gradient  // 2·(w·x)·x = [2.8, 1.4]
/// ```
///
/// - Only tensors that were made with `requiresGradient` keep a gradient. It is *added to* by each `backward()` until `gradient`
///   is set to nil: that is how the gradients of several losses, or of several uses of a weight, come together.
/// - `backward()` lets go of the operations that led to the loss; calculate the loss anew before the next one.
/// - Inside `Tensor.withoutGradients { … }` nothing is remembered: for validation and for use after training.
/// - Shapes that do not fit are a programming error and stop the program with both shapes in the message.
/// - A tensor belongs to one thread at a time. Operations spread over threads by themselves (see ``Threads``) and give the same
///   bits on any number of them.
package final class Tensor {
    /// Length of each axis; empty for a single number.
    package let shape: [Int]
    /// Row-major; optimisers change the values of parameters in place.
    package var values: [Float] {
        didSet { requireShape(values.count == count, "values", "\(values.count) values for \(shape)") }
    }
    /// Whether a loss made of this tensor can be differentiated with respect to it or to something it was made of.
    package let requiresGradient: Bool
    /// The gradient of the losses so far, row-major as the values; nil before the first `backward()`.
    package var gradient: [Float]?
    /// Whether each row is a vector of its own, as an embedding's, rather than a part of a map between vectors: optimisers
    /// for matrices leave such a table to others.
    package private(set) var isTable = false
    private var operation: Operation?

    /// How a tensor came about.
    private struct Operation {
        let inputs: [Tensor]
        /// From the gradient of the result those of the inputs, in their order; nil for one that needs none.
        let backward: (_ gradient: [Float]) -> [[Float]?]
    }

    package init(_ values: [Float], shape: [Int], requiresGradient: Bool = false) {
        requireShape(
            shape.allSatisfy { $0 >= 0 } && values.count == shape.elements, "Tensor",
            "\(values.count) values for \(shape)")
        self.values = values
        self.shape = shape
        self.requiresGradient = requiresGradient
    }

    /// A single number, of rank 0.
    package convenience init(_ value: Float) { self.init([value], shape: []) }

    /// A tensor filled with one value.
    package convenience init(repeating value: Float, shape: [Int], requiresGradient: Bool = false) {
        self.init([Float](repeating: value, count: shape.elements), shape: shape, requiresGradient: requiresGradient)
    }

    /// Draws from the normal distribution with mean 0.
    package static func normal(
        shape: [Int], deviation: Float = 1, requiresGradient: Bool = false, using generator: inout SplitMix64
    ) -> Tensor {
        let values = (0..<shape.elements).map { _ in deviation * generator.normal() }
        return Tensor(values, shape: shape, requiresGradient: requiresGradient)
    }

    /// Parameters whose rows are vectors of their own, [rows, width], drawn from the normal distribution with mean 0.
    package static func table(
        _ rows: Int, width: Int, deviation: Float, using generator: inout SplitMix64
    ) -> Tensor {
        let table = normal(shape: [rows, width], deviation: deviation, requiresGradient: true, using: &generator)
        table.isTable = true
        return table
    }

    /// Draws from the uniform distribution on −limit..<limit.
    package static func uniform(
        shape: [Int], limit: Float = 1, requiresGradient: Bool = false, using generator: inout SplitMix64
    ) -> Tensor {
        let values = (0..<shape.elements).map { _ in limit * (2 * generator.uniform() - 1) }
        return Tensor(values, shape: shape, requiresGradient: requiresGradient)
    }

    package var count: Int { shape.elements }
    package var rank: Int { shape.count }

    /// The value of a tensor that has just one.
    package var item: Float {
        requireShape(count == 1, "item", "\(shape) has \(count) values")
        return values[0]
    }

    // MARK: - Differentiation

    /// Adds the gradient of this tensor, usually a loss, to that of every tensor it was made of.
    ///
    /// - Parameter seed: the gradient of some later quantity with respect to this tensor; a single 1 for a loss.
    package func backward(_ seed: [Float]? = nil) {
        precondition(
            operation != nil,
            "backward: the tensor is no result of operations on tensors that require a gradient, or backward() has run")
        requireShape((seed?.count ?? 1) == count, "backward", "a gradient of \(seed?.count ?? 1) for \(shape)")
        add(gradient: seed ?? [1])
        var order = inputsFirst()
        while let tensor = order.popLast() {
            guard let operation = tensor.operation, let gradient = tensor.gradient else { continue }
            tensor.operation = nil
            tensor.gradient = nil
            for (input, part) in zip(operation.inputs, operation.backward(gradient)) where input.requiresGradient {
                if let part { input.add(gradient: part) }
            }
        }
    }

    private func add(gradient part: [Float]) {
        requireShape(part.count == count, "backward", "a gradient of \(part.count) for \(shape)")
        if gradient == nil {
            gradient = part
        } else {
            gradient?.withUnsafeMutableBufferPointer { sum in
                part.withUnsafeBufferPointer { Kernel.add($0, to: sum) }
            }
        }
    }

    /// The tensors that this one was made of by operations, each after its inputs; itself last.
    private func inputsFirst() -> [Tensor] {
        var order: [Tensor] = []
        var seen: Set<ObjectIdentifier> = []
        var stack: [(tensor: Tensor, isExpanded: Bool)] = [(self, false)]
        while let (tensor, isExpanded) = stack.popLast() {
            if isExpanded {
                order.append(tensor)
            } else if let operation = tensor.operation, seen.insert(ObjectIdentifier(tensor)).inserted {
                stack.append((tensor, true))
                stack += operation.inputs.map { ($0, false) }
            }
        }
        return order
    }

    @TaskLocal private static var isRecording = true

    /// Runs `body` without remembering how its tensors come about.
    package static func withoutGradients<Result, Failure: Error>(
        _ body: () throws(Failure) -> Result
    ) throws(Failure) -> Result {
        var result: Swift.Result<Result, Failure>?
        $isRecording.withValue(false) {
            do throws(Failure) { result = .success(try body()) } catch { result = .failure(error) }
        }
        guard let result else { preconditionFailure("withValue runs its body") }
        return try result.get()
    }

    /// The result of an operation.
    ///
    /// - Parameters:
    ///   - inputs: the tensors it was made of.
    ///   - backward: from the gradient of the result those of the inputs, in their order; nil for one that has none.
    package static func operation(
        on inputs: [Tensor], shape: [Int], values: [Float],
        backward: @escaping (_ gradient: [Float]) -> [[Float]?]
    ) -> Tensor {
        let isDifferentiable = isRecording && inputs.contains { $0.requiresGradient }
        let result = Tensor(values, shape: shape, requiresGradient: isDifferentiable)
        if isDifferentiable { result.operation = Operation(inputs: inputs, backward: backward) }
        return result
    }

    /// The same values, as if they had not been calculated.
    package func detached() -> Tensor { Tensor(values, shape: shape) }
}

extension Tensor: CustomStringConvertible {
    package var description: String {
        "Tensor\(shape) "
            + (count > 16 ? "[\(values.prefix(16).map(\.description).joined(separator: ", ")), …]" : "\(values)")
    }
}

/// Stops the program when shapes do not fit.
func requireShape(_ condition: Bool, _ operation: @autoclosure () -> String, _ problem: @autoclosure () -> String) {
    precondition(condition, "\(operation()): \(problem())")
}

extension [Int] {
    /// How many values a tensor of this shape has.
    package var elements: Int { reduce(1, *) }
}
