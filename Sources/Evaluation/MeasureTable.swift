import Foundation

/// Measures as a Markdown table, for people and for documents.
package enum MeasureTable {
    /// A column for each key and each number that any of the measures has.
    ///
    /// - Parameter places: of values, behind the point.
    package static func text(_ measures: [Measure], places: Int = 3) -> String {
        func number(_ value: Double) -> String { Self.number(value, places: places) }
        let keys = Set(measures.flatMap(\.keys.keys)).sorted()
        let numbers: [(title: String, text: (Measure) -> String?)] = [
            ("value", { number($0.value) }),
            ("95 % interval", { one in one.low.flatMap { low in one.high.map { "\(number(low))–\(number($0))" } } }),
            ("baseline", { $0.baseline.map { number($0) } }), ("published", { $0.published.map { number($0) } }),
            ("n", { $0.n.map(String.init) }), ("seconds", { $0.seconds.map { Self.number($0, places: 3) } }),
        ]
        let used = numbers.filter { column in measures.contains { column.text($0) != nil } }
        let head = ["measure"] + keys + used.map(\.title)
        let rows = measures.map { measure in
            [measure.measure] + keys.map { measure.keys[$0] ?? "" } + used.map { $0.text(measure) ?? "" }
        }
        return ([head, head.map { _ in "---" }] + rows).map { "| \($0.joined(separator: " | ")) |" }
            .joined(separator: "\n")
    }

    /// Whole numbers above 1,000.
    private static func number(_ value: Double, places: Int) -> String {
        value.magnitude >= 1000 ? String(Int(value.rounded())) : String(format: "%.\(places)f", value)
    }
}
