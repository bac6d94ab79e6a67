import Foundation

/// One line of an evaluation: a number with what it is compared to, so that a table in a document can be made and checked by
/// a command.
package struct Measure: Codable, Hashable, Sendable {
    /// `what.measure`, such as `retrieval.recall_5`.
    package var measure: String
    package var value: Double
    /// Bounds of the 95 % interval.
    package var low: Double?
    package var high: Double?
    /// The same measure of the simpler way.
    package var baseline: Double?
    /// What others have published.
    package var published: Double?
    /// Number of cases.
    package var n: Int?
    package var seconds: Double?
    /// Data set, split, language, method, …
    package var keys: [String: String]

    package init(
        _ measure: String, _ value: Double, low: Double? = nil, high: Double? = nil, baseline: Double? = nil,
        published: Double? = nil, n: Int? = nil, seconds: Double? = nil, keys: [String: String] = [:]
    ) {
        self.measure = measure
        self.value = value
        self.low = low
        self.high = high
        self.baseline = baseline
        self.published = published
        self.n = n
        self.seconds = seconds
        self.keys = keys
    }

    /// One JSON object with the numbers that apply and ``keys`` beside them.
    package func json() throws -> String {
        var object: [String: Any] = keys
        object["measure"] = measure
        object["value"] = value
        let numbers: [(String, Double?)] = [
            ("low", low), ("high", high), ("baseline", baseline), ("published", published), ("seconds", seconds),
        ]
        for case (let name, let number?) in numbers { object[name] = number }
        if let n { object["n"] = n }
        let data = try JSONSerialization.data(withJSONObject: object, options: [.sortedKeys, .withoutEscapingSlashes])
        return String(decoding: data, as: UTF8.self)
    }
}
