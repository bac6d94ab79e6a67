import Foundation

/// Minimises a smooth function by the limited-memory method of Broyden, Fletcher, Goldfarb and Shanno (Nocedal & Wright 2006,
/// algorithm 7.5), with steps halved until Armijo's condition holds. The same on each run.
struct LBFGS {
    /// Steps that the curvature is estimated from.
    var memory = 10
    var maximumSteps = 300
    /// Ends when five steps together improve the value by less than this part of it.
    var tolerance = 1e-5

    /// - Parameters:
    ///   - start: where to begin; the variables should be scaled so that their curvatures are alike.
    ///   - progress: told each step's number.
    ///   - evaluate: returns the value at a point and writes the gradient there.
    func minimise(
        from start: [Double], progress: (Int) -> Void = { _ in },
        _ evaluate: (_ point: [Double], _ gradient: inout [Double]) -> Double
    ) -> [Double] {
        var point = start
        var gradient = [Double](repeating: 0, count: start.count)
        var value = evaluate(point, &gradient)
        var values = [value]
        var steps: [(move: [Double], change: [Double], inverseProduct: Double)] = []
        for number in 1...maximumSteps {
            progress(number)
            let direction = direction(gradient, steps)
            let slope = dot(direction, gradient)
            guard slope < 0 else { break }
            var length = steps.isEmpty ? min(1, 1 / sqrt(-slope)) : 1
            var next = point
            var nextGradient = gradient
            var nextValue = value
            var isLower = false
            for _ in 0..<30 where !isLower {
                for index in point.indices { next[index] = point[index] + length * direction[index] }
                nextValue = evaluate(next, &nextGradient)
                isLower = nextValue <= value + 1e-4 * length * slope
                length /= 2
            }
            guard isLower else { break }
            let move = zip(next, point).map { $0 - $1 }
            let change = zip(nextGradient, gradient).map { $0 - $1 }
            let product = dot(move, change)
            if product > 1e-12 * dot(change, change) {
                steps.append((move, change, 1 / product))
                if steps.count > memory { steps.removeFirst() }
            }
            (point, gradient, value) = (next, nextGradient, nextValue)
            values.append(value)
            if values.count > 5, values[values.count - 6] - value < tolerance * abs(value) { break }
        }
        return point
    }

    /// The way down: the gradient times the estimated inverse of the curvature, by the two-loop recursion (algorithm 7.4).
    private func direction(
        _ gradient: [Double], _ steps: [(move: [Double], change: [Double], inverseProduct: Double)]
    ) -> [Double] {
        var result = gradient.map { -$0 }
        var shares: [Double] = []
        for step in steps.reversed() {
            let share = step.inverseProduct * dot(step.move, result)
            add(-share, step.change, to: &result)
            shares.append(share)
        }
        if let last = steps.last {
            let scale = 1 / (last.inverseProduct * dot(last.change, last.change))
            for index in result.indices { result[index] *= scale }
        }
        for (step, share) in zip(steps, shares.reversed()) {
            add(share - step.inverseProduct * dot(step.change, result), step.move, to: &result)
        }
        return result
    }

    private func dot(_ a: [Double], _ b: [Double]) -> Double {
        var sum = 0.0
        for index in a.indices { sum += a[index] * b[index] }
        return sum
    }

    private func add(_ factor: Double, _ a: [Double], to b: inout [Double]) {
        for index in a.indices { b[index] += factor * a[index] }
    }
}
