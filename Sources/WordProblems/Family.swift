import DomainModel
import NeuralNetworks

/// Problems of one equation.
///
/// The letters of the equation are drawn from their ranges; the one without a range is calculated, and must come out as a
/// positive whole number. Letters that have a range but are not in the equation are there to distract.
struct Family: Sendable {
    let name: String
    let equation: Equation
    private let ranges: [(letter: String, range: Range)]
    /// The letter that is calculated.
    private let calculated: String

    /// Values that a letter takes.
    struct Range: Sendable {
        var values: [TextNumber]

        /// `2..90`, `10..90/5` in steps of 5, `1/2,2/3`, with `%` or `折` behind it.
        init?(_ text: String) {
            var text = Substring(text)
            var kind = TextNumber.Kind.plain
            var scale = 1
            if text.last == "%" { (kind, scale) = (.percent, 100) }
            if text.last == "折" { (kind, scale) = (.discount, 10) }
            if scale > 1 { text.removeLast() }
            if let dots = text.firstRange(of: "..") {
                let ends = text[dots.upperBound...].split(separator: "/")
                guard let lower = Int(text[..<dots.lowerBound]), let upper = ends.first.flatMap({ Int($0) }),
                    lower <= upper, let step = ends.count > 1 ? Int(ends[1]) : 1, step > 0
                else { return nil }
                values = stride(from: lower, through: upper, by: step).compactMap {
                    Rational(Int128($0), over: Int128(scale)).map { TextNumber(value: $0, kind: kind) }
                }
            } else {
                let read = text.split(separator: ",").map { Rational(written: String($0)) }
                values = read.compactMap { $0.map { TextNumber(value: $0) } }
                guard !values.isEmpty, values.count == read.count else { return nil }
            }
        }
    }

    /// - Parameter ranges: such as `a=2..90 f=1/2,2/3`.
    /// - Throws: ``WordProblemError`` that quotes what cannot be read.
    init(name: String, equation text: String, ranges: String) throws(WordProblemError) {
        self.name = name
        guard let equation = Equation(text) else {
            throw WordProblemError(.grammar, "“\(text)” of “\(name)” is no equation")
        }
        self.equation = equation
        var read: [(String, Range)] = []
        for part in ranges.split(separator: " ") {
            let sides = part.split(separator: "=")
            guard sides.count == 2, let range = Range(String(sides[1])) else {
                throw WordProblemError(.grammar, "“\(part)” of “\(name)” is no range")
            }
            read.append((String(sides[0]), range))
        }
        self.ranges = read
        let free = equation.names.subtracting(read.map(\.0))
        guard free.count == 1, let calculated = free.first else {
            throw WordProblemError(.grammar, "“\(name)” must have one letter without a range, not \(free.count)")
        }
        self.calculated = calculated
    }

    /// Draws that may fail before a family counts as impossible.
    private static let drawLimit = 100_000

    /// Numbers for the letters, with the solution; no two numbers of the text are equal, and no difference in the equation is
    /// negative.
    func draw(using random: inout Chance) throws(WordProblemError) -> (
        numbers: [String: TextNumber], solution: Rational
    ) {
        for _ in 0..<Self.drawLimit {
            var numbers: [String: TextNumber] = [:]
            for (letter, range) in ranges { numbers[letter] = range.values[random.below(range.values.count)] }
            guard let value = equation.solution(for: calculated, numbers.mapValues(\.value)), value.isInteger,
                Rational.zero < value, value < Rational(1_000_000)
            else { continue }
            numbers[calculated] = TextNumber(value: value)
            guard let solution = numbers["x"]?.value else { continue }
            guard equation.isPossible(numbers.mapValues(\.value)) else { continue }
            numbers["x"] = nil
            if Set(numbers.values.map(\.value)).count == numbers.count { return (numbers, solution) }
        }
        throw WordProblemError(.grammar, "no draw gives “\(name)” a solution: widen its ranges")
    }
}
