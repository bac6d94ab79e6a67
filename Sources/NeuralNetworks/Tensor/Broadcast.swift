import CKernels

/// How two shapes are brought together: aligned at their last axes, where an axis of length 1, or one that is missing, repeats.
///
/// Axes that both tensors walk through in one go are merged, so that equal shapes are one run and a bias added to a batch is
/// one run for each row.
struct Broadcast {
    /// Shape of the result.
    let shape: [Int]
    /// Elements of a run, and how far each tensor steps in it: 1, or 0 where it repeats.
    let run: Int, aStep: Int, bStep: Int
    /// The axes outside the runs, the first outermost.
    private let axes: [(length: Int, a: Int, b: Int)]

    init(_ a: [Int], _ b: [Int], _ operation: @autoclosure () -> String) {
        let rank = max(a.count, b.count)
        var shape: [Int] = []
        var axes: [(length: Int, a: Int, b: Int)] = []
        var aStride = a.elements
        var bStride = b.elements
        for axis in 0..<rank {
            let i = axis - (rank - a.count)
            let j = axis - (rank - b.count)
            let m = i < 0 ? 1 : a[i]
            let n = j < 0 ? 1 : b[j]
            requireShape(m == n || m == 1 || n == 1, operation(), "\(a) and \(b) do not fit together at axis \(axis)")
            let length = m == 1 ? n : m
            shape.append(length)
            if m > 0 { aStride /= m }
            if n > 0 { bStride /= n }
            guard length != 1 else { continue }
            let step = (length: length, a: m == 1 ? 0 : aStride, b: n == 1 ? 0 : bStride)
            if let last = axes.last, last.a == step.a * length, last.b == step.b * length {
                axes[axes.count - 1] = (last.length * length, step.a, step.b)
            } else {
                axes.append(step)
            }
        }
        self.shape = shape
        let inner = axes.popLast() ?? (1, 1, 1)
        (run, aStep, bStep) = inner
        self.axes = axes
    }

    private var runs: Int { axes.reduce(1) { $0 * $1.length } }

    /// Where the run of that number begins in both tensors.
    private func start(of run: Int) -> (a: Int, b: Int) {
        var rest = run
        var a = 0
        var b = 0
        for axis in axes.reversed() {
            let index = rest % axis.length
            rest /= axis.length
            a += index * axis.a
            b += index * axis.b
        }
        return (a, b)
    }

    /// `a` op `b`, where `operation` is one of CKernels' binary operations.
    func apply(_ operation: Int, _ a: [Float], _ b: [Float]) -> [Float] {
        [Float](count: shape.elements) { out in
            a.withUnsafeBufferPointer { a in
                b.withUnsafeBufferPointer { b in
                    guard let a = a.baseAddress, let b = b.baseAddress else { return }
                    let operation = Int32(operation)
                    if axes.isEmpty {
                        Kernel.elements(run) { offset, count in
                            ck_binary(
                                operation, count, a + offset * aStep, aStep, b + offset * bStep, bStep, out + offset)
                        }
                    } else {
                        Kernel.rows(runs, length: run) { first, count in
                            for index in first..<first + count {
                                let start = start(of: index)
                                ck_binary(
                                    operation, run, a + start.a, aStep, b + start.b, bStep, out + index * run)
                            }
                        }
                    }
                }
            }
        }
    }

    /// `values` of `shape`, summed over the axes along which a tensor of the shape `target` repeats: what broadcasting sends back.
    static func sum(_ values: [Float], of shape: [Int], to target: [Int]) -> [Float] {
        if shape == target { return values }
        let broadcast = Broadcast(shape, target, "backward")
        if broadcast.bStep == 1, broadcast.axes.allSatisfy({ $0.b == 0 && $0.a > 0 }) {
            return sumOfRows(values, broadcast.run)
        }
        return [Float](zeros: target.elements) { sum in
            values.withUnsafeBufferPointer { values in
                guard let values = values.baseAddress else { return }
                for index in 0..<broadcast.runs {
                    let start = broadcast.start(of: index)
                    if broadcast.bStep == 0 {
                        sum[start.b] += ck_sum(broadcast.run, values + start.a)
                    } else {
                        ck_add_scaled(broadcast.run, 1, values + start.a, sum + start.b)
                    }
                }
            }
        }
    }

    /// Groups of rows are summed apart, then their sums.
    private static func sumOfRows(_ values: [Float], _ width: Int) -> [Float] {
        let rows = values.count / width
        let size = max(256, rows / 64)
        func sum(_ values: Values, _ rows: Int, into out: MutableValues) {
            for row in 0..<rows { ck_add_scaled(width, 1, values + row * width, out) }
        }
        let groups = (rows + size - 1) / size
        let sums = [Float](zeros: groups * width) { sums in
            withPointers(values) { values in
                Threads.forEachPart(of: rows, size: size) {
                    sum(values.start + $0.lowerBound * width, $0.count, into: sums + $0.lowerBound / size * width)
                }
            }
        }
        return groups == 1
            ? sums : [Float](zeros: width) { out in withPointers(sums) { sum($0.start, groups, into: out) } }
    }
}
