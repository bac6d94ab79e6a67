import Dispatch
import Foundation

/// Rows of few numbers among many zeros, each row with an outcome, in compressed form.
struct SparseRows {
    private(set) var starts = [0]
    private(set) var columns: [Int32] = []
    private(set) var values: [Float] = []
    private(set) var outcomes: [Bool] = []
    /// Number of columns.
    let width: Int

    init(width: Int) { self.width = width }

    var count: Int { outcomes.count }

    mutating func append(_ row: FeatureRow, outcome: Bool) {
        columns += row.columns
        values += row.values
        starts.append(columns.count)
        outcomes.append(outcome)
    }
}

/// One row: columns and their values.
struct FeatureRow {
    var columns: [Int32] = []
    var values: [Float] = []

    mutating func add(_ column: Int, _ value: Double = 1) {
        columns.append(Int32(column))
        values.append(Float(value))
    }

    mutating func removeAll() {
        columns.removeAll(keepingCapacity: true)
        values.removeAll(keepingCapacity: true)
    }

    /// The product with a row of weights.
    func dot(_ weights: [Double]) -> Double {
        var sum = 0.0
        for place in columns.indices { sum += weights[Int(columns[place])] * Double(values[place]) }
        return sum
    }
}

/// Fits weights so that the logistic function of their product with a row is the probability of its outcome: least log loss plus
/// ½ Σ penalty · (weight − centre)². Column 0 is the intercept by convention.
struct LogisticRegression {
    /// Of each column, > 0.
    var penalties: [Double]
    /// Of each column; nil: 0 for all.
    var centres: [Double]?
    /// Number of threads; the result does not depend on it.
    var threads: Int

    /// Rows are cut into this many parts, whose sums are added in order: more threads than this find no work.
    private static let parts = 4

    func fit(_ rows: SparseRows, progress: (Int) -> Void = { _ in }) -> [Double] {
        // At equal chances the curvature in a column is ¼ Σ value² + penalty. In units of its root all columns are alike.
        var curvature = penalties
        for place in rows.columns.indices {
            curvature[Int(rows.columns[place])] += 0.25 * Double(rows.values[place]) * Double(rows.values[place])
        }
        let scales = curvature.map { 1 / sqrt($0) }
        var weights = centres ?? [Double](repeating: 0, count: rows.width)
        let start = zip(weights, scales).map { $0 / $1 }
        let best = LBFGS().minimise(from: start, progress: progress) { point, gradient in
            for column in weights.indices { weights[column] = point[column] * scales[column] }
            let value = objective(rows, weights, &gradient)
            for column in gradient.indices { gradient[column] *= scales[column] }
            return value
        }
        return zip(best, scales).map { $0 * $1 }
    }

    /// The value that is minimised, and its gradient.
    func objective(_ rows: SparseRows, _ weights: [Double], _ gradient: inout [Double]) -> Double {
        var losses = [Double](repeating: 0, count: Self.parts)
        var sums = [Double](repeating: 0, count: Self.parts * rows.width)
        sums.withUnsafeMutableBufferPointer { sums in
            losses.withUnsafeMutableBufferPointer { losses in
                nonisolated(unsafe) let (sums, losses) = (sums, losses)
                concurrently(threads) { thread in
                    for part in stride(from: thread, to: Self.parts, by: threads) {
                        let own = UnsafeMutableBufferPointer(
                            rebasing: sums[(part * rows.width)..<((part + 1) * rows.width)])
                        let range = (part * rows.count / Self.parts)..<((part + 1) * rows.count / Self.parts)
                        losses[part] = Self.loss(rows, range, weights, own)
                    }
                }
            }
        }
        var value = losses.reduce(0, +)
        for column in weights.indices {
            let distance = weights[column] - (centres?[column] ?? 0)
            value += 0.5 * penalties[column] * distance * distance
            gradient[column] = penalties[column] * distance
        }
        for part in 0..<Self.parts {
            for column in gradient.indices { gradient[column] += sums[part * rows.width + column] }
        }
        return value
    }

    /// Log loss of a range of rows; adds its gradient.
    private static func loss(
        _ rows: SparseRows, _ range: Range<Int>, _ weights: [Double], _ gradient: UnsafeMutableBufferPointer<Double>
    ) -> Double {
        var loss = 0.0
        rows.columns.withUnsafeBufferPointer { columns in
            rows.values.withUnsafeBufferPointer { values in
                weights.withUnsafeBufferPointer { weights in
                    for row in range {
                        let places = rows.starts[row]..<rows.starts[row + 1]
                        var logit = 0.0
                        for place in places { logit += weights[Int(columns[place])] * Double(values[place]) }
                        let signed = rows.outcomes[row] ? logit : -logit
                        loss += softplus(-signed)
                        let surprise = logistic(logit) - (rows.outcomes[row] ? 1 : 0)
                        for place in places { gradient[Int(columns[place])] += surprise * Double(values[place]) }
                    }
                }
            }
        }
        return loss
    }
}

func logistic(_ x: Double) -> Double { 1 / (1 + exp(-x)) }

/// log(1 + eˣ), without overflow.
func softplus(_ x: Double) -> Double { max(x, 0) + log1p(exp(-abs(x))) }

/// The inverse of ``logistic(_:)``, with probabilities kept 1e-9 away from 0 and 1.
func logit(_ probability: Double) -> Double {
    let inside = min(max(probability, 1e-9), 1 - 1e-9)
    return log(inside / (1 - inside))
}

/// Runs the body with 0..<threads at once.
func concurrently(_ threads: Int, _ body: @Sendable (Int) -> Void) {
    DispatchQueue.concurrentPerform(iterations: threads, execute: body)
}
