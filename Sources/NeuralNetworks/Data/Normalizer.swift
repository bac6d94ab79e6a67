/// Brings numeric columns to mean 0 and standard deviation 1, z = (x − mean) / deviation, so that no column outweighs
/// another by its unit.
///
/// Fit it on training rows only: statistics of validation or test rows would let a model see what it is judged on.
package struct Normalizer: Codable, Hashable, Sendable {
    /// Of each column.
    package private(set) var means: [Double]
    /// Of each column; 1 for a column whose values are all the same.
    package private(set) var deviations: [Double]

    /// - Throws: ``TrainingError`` that names row and column when there is no row, a row has another number of columns than the
    ///   first, or a value is not a finite number.
    package init(fittedOn rows: [[Double]]) throws(TrainingError) {
        guard let first = rows.first else {
            throw TrainingError("There is no row to fit a normalizer on", remedy: "Give it the training rows")
        }
        means = [Double](repeating: 0, count: first.count)
        var squares = means
        for (index, row) in rows.enumerated() {
            try Self.check(row, count: first.count, name: "Row \(index + 1)")
            for column in row.indices {
                // Welford 1962: exact where a difference of large sums would cancel.
                let change = row[column] - means[column]
                means[column] += change / Double(index + 1)
                squares[column] += change * (row[column] - means[column])
            }
        }
        deviations = squares.map { $0 > 0 ? ($0 / Double(rows.count)).squareRoot() : 1 }
    }

    /// - Throws: ``TrainingError`` when the row has another number of columns or a value is not a finite number.
    package func normalized(_ row: [Double]) throws(TrainingError) -> [Float] {
        try Self.check(row, count: means.count, name: "The row")
        return row.indices.map { Float((row[$0] - means[$0]) / deviations[$0]) }
    }

    private static func check(_ row: [Double], count: Int, name: String) throws(TrainingError) {
        guard row.count == count else {
            throw TrainingError(
                "\(name) has \(row.count) columns instead of \(count)", remedy: "Give each row the same ones")
        }
        if let column = row.firstIndex(where: { !$0.isFinite }) {
            throw TrainingError(
                "\(name) has \(row[column]) in column \(column + 1)",
                remedy: "Leave the row out or give the column a number, such as its mean")
        }
    }
}
