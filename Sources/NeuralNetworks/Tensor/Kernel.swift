import CKernels

typealias Values = UnsafePointer<Float>
typealias MutableValues = UnsafeMutablePointer<Float>

/// The inner loops of CKernels, spread over threads.
enum Kernel {
    /// Elements that are worth a thread of their own.
    static let grain = 1 << 15

    static func add(_ part: UnsafeBufferPointer<Float>, to sum: UnsafeMutableBufferPointer<Float>) {
        guard let part = part.baseAddress, let target = sum.baseAddress else { return }
        Threads.forEachPart(of: sum.count, size: grain) {
            ck_add_scaled($0.count, 1, part + $0.lowerBound, target + $0.lowerBound)
        }
    }

    /// `body(offset, count)` for parts of `count` elements.
    static func elements(_ count: Int, _ body: (Int, Int) -> Void) {
        Threads.forEachPart(of: count, size: grain) { body($0.lowerBound, $0.count) }
    }

    /// `body(first row, number of rows)` for groups of rows of `length` elements each.
    static func rows(_ count: Int, length: Int, _ body: (Int, Int) -> Void) {
        Threads.forEachPart(of: count, size: max(1, grain / max(length, 1))) { body($0.lowerBound, $0.count) }
    }

    /// `body(first column, number of columns)` for parts of the columns of a matrix, where rows are added to others in an order that
    /// has to be kept: each thread has columns of its own.
    static func ownColumns(of width: Int, rows: Int, _ body: (Int, Int) -> Void) {
        Threads.forEachPart(of: width, size: rows * width < grain ? max(width, 1) : 32) {
            body($0.lowerBound, $0.count)
        }
    }

    /// A matrix in memory: the element (i, j) is at `start + i·row + j·column`.
    struct Matrix {
        var start: Values
        var row: Int
        var column: Int

        /// A row-major matrix, or its transpose.
        init(_ start: Values, width: Int, isTransposed: Bool = false) {
            self.start = start
            (row, column) = isTransposed ? (1, width) : (width, 1)
        }
    }

    /// The right factor [depth, columns] of one product after another, whose left factors have the same number of rows.
    final class RightFactor {
        private let matrix: Matrix
        private let rows: Int, columns: Int, depth: Int
        /// The matrix in the order in which the kernel reads it; nil for rows so few that the copy does not pay.
        private let packed: MutableValues?

        init(_ matrix: Matrix, rows: Int, columns: Int, depth: Int) {
            (self.matrix, self.rows, self.columns, self.depth) = (matrix, rows, columns, depth)
            guard rows > CK_FEW_ROWS else {
                packed = nil
                return
            }
            let bytes = ck_packed_count(columns, depth) * MemoryLayout<Float>.stride
            let memory = UnsafeMutableRawPointer.allocate(byteCount: bytes, alignment: 64)
            let packed = memory.bindMemory(to: Float.self, capacity: ck_packed_count(columns, depth))
            ck_pack(columns, depth, matrix.start, matrix.row, matrix.column, packed)
            self.packed = packed
        }

        deinit { packed?.deallocate() }

        /// `out` [rows, columns] = `a`·matrix, or added to `out`, on this thread; `a` [rows, depth] is row-major.
        func multiply(_ a: Values, into out: MutableValues, accumulating: Bool) {
            let adds: Int32 = accumulating ? 1 : 0
            if let packed {
                ck_matmul_packed(rows, columns, depth, a, depth, 1, packed, out, columns, adds)
            } else {
                ck_matmul_few_rows(
                    rows, columns, depth, a, depth, 1, matrix.start, matrix.row, matrix.column, out, columns, adds)
            }
        }
    }

    /// `out` [rows, columns] = `a` [rows, depth]·`b` [depth, columns], or added to `out`.
    static func multiply(
        _ rows: Int, _ columns: Int, _ depth: Int, _ a: Matrix, _ b: Matrix, into out: MutableValues,
        accumulating: Bool = false
    ) {
        let product = rows > CK_FEW_ROWS ? ck_matmul : ck_matmul_few_rows
        func part(_ i: Range<Int>, _ j: Range<Int>) {
            product(
                i.count, j.count, depth, a.start + i.lowerBound * a.row, a.row, a.column,
                b.start + j.lowerBound * b.column, b.row, b.column, out + i.lowerBound * columns + j.lowerBound,
                columns, accumulating ? 1 : 0)
        }
        // Two parts for each thread along the longer side, so that little is copied twice; each a multiple of what a tile of the
        // kernel covers. How the sides are divided changes no sum.
        let isTall = rows >= columns
        let side = max(rows, columns)
        let size = max(32, (side / (2 * Threads.maximum) + 31) / 32 * 32)
        guard rows * columns * depth > 1 << 18, side > size else { return part(0..<rows, 0..<columns) }
        Threads.forEachPart(of: side, size: size) { isTall ? part($0, 0..<columns) : part(0..<rows, $0) }
    }
}

extension [Float] {
    /// An array of `count` values that `fill` writes, all of them.
    init(count: Int, fill: (MutableValues) -> Void) {
        self.init(unsafeUninitializedCapacity: count) { buffer, initialised in
            if let start = buffer.baseAddress, count > 0 { fill(start) }
            initialised = count
        }
    }

    /// An array of zeros that `add` changes.
    init(zeros count: Int, add: (MutableValues) -> Void) {
        self.init(repeating: 0, count: count)
        withUnsafeMutableBufferPointer { if let start = $0.baseAddress { add(start) } }
    }
}

/// The values of an array in memory.
struct Pointed {
    let start: Values
    let count: Int

    init?(_ buffer: UnsafeBufferPointer<Float>) {
        guard let start = buffer.baseAddress, !buffer.isEmpty else { return nil }
        self.start = start
        count = buffer.count
    }
}

/// Calls `body` with the values of the array in memory, unless it is empty.
@discardableResult
func withPointers<Result>(_ a: [Float], _ body: (Pointed) -> Result) -> Result? {
    a.withUnsafeBufferPointer { Pointed($0).map(body) }
}

/// Calls `body` with the values of the arrays in memory, unless one is empty.
@discardableResult
func withPointers<Result>(_ a: [Float], _ b: [Float], _ body: (Pointed, Pointed) -> Result) -> Result? {
    withPointers(a) { a in withPointers(b) { body(a, $0) } } ?? nil
}

/// Calls `body` with the values of the arrays in memory, unless one is empty.
@discardableResult
func withPointers<Result>(
    _ a: [Float], _ b: [Float], _ c: [Float], _ body: (Pointed, Pointed, Pointed) -> Result
) -> Result? {
    withPointers(a) { a in withPointers(b, c) { body(a, $0, $1) } } ?? nil
}
