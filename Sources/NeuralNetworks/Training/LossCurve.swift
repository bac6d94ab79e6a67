import Foundation

/// The losses of a training run, and a picture of them.
package struct LossCurve: Codable, Hashable, Sendable {
    /// What was measured after a number of steps.
    package struct Point: Codable, Hashable, Sendable {
        package var step: Int
        /// The mean training loss since the point before.
        package var training: Double
        package var validation: Double?

        package init(step: Int, training: Double, validation: Double? = nil) {
            self.step = step
            self.training = training
            self.validation = validation
        }
    }

    /// In the order of their steps.
    package var points: [Point]

    package init(_ points: [Point] = []) { self.points = points }

    /// Of runs that were measured after the same steps, the mean; points that some do not have are left out.
    package init(meanOf curves: [LossCurve]) {
        let count = curves.map(\.points.count).min() ?? 0
        points = (0..<count).map { index in
            let points = curves.map { $0.points[index] }
            let validations = points.compactMap(\.validation)
            func mean(_ values: [Double]) -> Double { values.reduce(0, +) / Double(values.count) }
            return Point(
                step: points[0].step, training: mean(points.map(\.training)),
                validation: validations.count == points.count ? mean(validations) : nil)
        }
    }

    /// The point of the lowest validation loss; nil when there is none.
    package var best: Point? {
        points.filter { $0.validation?.isFinite == true }.min { ($0.validation ?? 0) < ($1.validation ?? 0) }
    }
}

// MARK: - The table

extension LossCurve {
    /// The points as the rows of a table in Markdown.
    package var table: String {
        let rows = points.map { "| \($0.step) | \(Self.text($0.training)) | \($0.validation.map(Self.text) ?? "") |" }
        return (["| step | training loss | validation loss |", "|---:|---:|---:|"] + rows).joined(separator: "\n")
    }

    private static func text(_ loss: Double) -> String {
        loss.isFinite ? String(format: "%.4f", loss) : "none"
    }
}

// MARK: - The picture

extension LossCurve {
    /// A drawing of 640 × 360 for light and dark pages. Its two lines are told apart by dashes and by words beside them, so
    /// that it reads in grey; `<desc>` says in words what it shows, followed by every number.
    ///
    /// Losses that are not finite leave a gap. Its styles hold for the whole document: keep it in a file of its own, shown by
    /// `<img>`.
    ///
    /// - Parameter title: what was trained, as plain text.
    package func svg(title: String) -> String {
        let frame = Frame(points)
        let training = points.map { ($0.step, $0.training) }
        let validation = points.compactMap { point in point.validation.map { (point.step, $0) } }
        return """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 360" role="img">
            <title>\(Self.escaped(title))</title>
            <desc>\(description)</desc>
            <style>
            svg { background: #fff; color: #222; font: 13px system-ui, sans-serif; }
            text { fill: currentColor; }
            .grid { stroke: currentColor; stroke-opacity: 0.15; }
            .line { fill: none; stroke: currentColor; stroke-width: 2; stroke-linejoin: round; }
            .validation { stroke: #b3261e; stroke-dasharray: 6 4; }
            .best { fill: #b3261e; }
            @media (prefers-color-scheme: dark) {
            svg { background: #161616; color: #eee; }
            .validation { stroke: #ff8a80; }
            .best { fill: #ff8a80; }
            }
            </style>
            <text x="16" y="24" font-weight="600">\(Self.escaped(title))</text>
            \(frame.grid)
            \(frame.line(training, style: "line"))
            \(frame.line(validation, style: "line validation"))
            \(frame.labels([("training", training), ("validation", validation)]))
            \(frame.mark(best))
            </svg>

            """
    }

    /// One sentence about where the losses went, and the numbers.
    private var description: String {
        let measured = points.filter(\.training.isFinite)
        guard let first = measured.first, let last = measured.last else { return "No loss was measured." }
        var text =
            "The training loss went from \(Self.text(first.training)) at step \(first.step) to "
            + "\(Self.text(last.training)) at step \(last.step)."
        if let best, let validation = best.validation {
            text += " The lowest validation loss is \(Self.text(validation)), at step \(best.step)."
        }
        let numbers = points.map { point in
            "\(point.step): \(Self.text(point.training))" + (point.validation.map { ", \(Self.text($0))" } ?? "")
        }
        return text + " Step: training loss, validation loss: " + numbers.joined(separator: "; ") + "."
    }

    private static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    }

    /// Where steps and losses stand in the drawing.
    private struct Frame {
        static let left = 56.0
        static let right = 508.0
        static let top = 64.0
        static let bottom = 324.0

        var steps: ClosedRange<Double>
        var losses: ClosedRange<Double>
        var stepTick: Double
        var lossTick: Double

        init(_ points: [Point]) {
            let values = points.flatMap { [$0.training, $0.validation ?? $0.training] }.filter(\.isFinite)
            let (low, high) = (values.min() ?? 0, values.max() ?? 1)
            lossTick = Self.tick(high > low ? high - low : max(abs(high), 1))
            let floor = (low / lossTick).rounded(.down) * lossTick
            losses = floor...max((high / lossTick).rounded(.up) * lossTick, floor + lossTick)
            let (first, last) = (Double(points.first?.step ?? 0), Double(points.last?.step ?? 1))
            steps = first...max(last, first + 1)
            stepTick = max(Self.tick(steps.upperBound - steps.lowerBound), 1)
        }

        /// 1, 2 or 5 times a power of ten: about a fifth of the span.
        static func tick(_ span: Double) -> Double {
            let power = pow(10, log10(span / 5).rounded(.down))
            return power * ([1, 2, 5].first { $0 * power * 5 >= span } ?? 10)
        }

        func x(_ step: Double) -> Double {
            Self.left + (step - steps.lowerBound) / (steps.upperBound - steps.lowerBound) * (Self.right - Self.left)
        }

        func y(_ loss: Double) -> Double {
            Self.bottom - (loss - losses.lowerBound) / (losses.upperBound - losses.lowerBound)
                * (Self.bottom - Self.top)
        }

        var grid: String {
            let lossLines = multiples(of: lossTick, in: losses).map { loss in
                """
                <path class="grid" d="M\(Self.left) \(round(y(loss)))H\(Self.right)"/>\
                <text x="\(Self.left - 8)" y="\(round(y(loss) + 4))" text-anchor="end">\(Self.number(loss))</text>
                """
            }
            let stepMarks = multiples(of: stepTick, in: steps).map { step in
                "<text x=\"\(round(x(step)))\" y=\"\(Self.bottom + 20)\" text-anchor=\"middle\">\(Self.number(step))</text>"
            }
            let names = [
                "<text x=\"\(Self.right + 12)\" y=\"\(Self.bottom + 20)\">steps</text>",
                "<text x=\"16\" y=\"\(Self.top - 16)\">loss</text>",
            ]
            return (lossLines + stepMarks + names).joined(separator: "\n")
        }

        func multiples(of tick: Double, in range: ClosedRange<Double>) -> [Double] {
            let first = Int((range.lowerBound / tick - 1e-9).rounded(.up))
            let last = Int((range.upperBound / tick + 1e-9).rounded(.down))
            return first <= last ? (first...last).map { Double($0) * tick } : []
        }

        /// A line through the points, broken where a loss is not finite.
        func line(_ values: [(step: Int, loss: Double)], style: String) -> String {
            var path = ""
            var isDrawing = false
            for (step, loss) in values {
                if loss.isFinite { path += "\(isDrawing ? "L" : "M")\(round(x(Double(step)))) \(round(y(loss)))" }
                isDrawing = loss.isFinite
            }
            return "<path class=\"\(style)\" d=\"\(path)\"/>"
        }

        /// The lines' names with their last losses beside their ends, at least a line of text apart.
        func labels(_ lines: [(name: String, values: [(step: Int, loss: Double)])]) -> String {
            let ends = lines.compactMap { line in
                line.values.last { $0.loss.isFinite }.map {
                    (text: "\(line.name) \(LossCurve.text($0.loss))", y: y($0.loss))
                }
            }.sorted { $0.y < $1.y }
            var lowest = Self.top
            return ends.map { end in
                let place = max(end.y + 4, lowest)
                lowest = place + 16
                return "<text x=\"\(Self.right + 8)\" y=\"\(round(place))\">\(end.text)</text>"
            }.joined(separator: "\n")
        }

        func mark(_ best: Point?) -> String {
            guard let best, let loss = best.validation else { return "" }
            let x = round(x(Double(best.step)))
            return """
                <circle class="best" cx="\(x)" cy="\(round(y(loss)))" r="4"/>\
                <text x="\(x)" y="\(round(y(loss) - 10))" text-anchor="middle">\(LossCurve.text(loss))</text>
                """
        }

        /// To a tenth of a pixel.
        func round(_ value: Double) -> Double { (value * 10).rounded() / 10 }

        static func number(_ value: Double) -> String {
            value == value.rounded() && abs(value) < 1e9 ? String(Int(value)) : String(format: "%.3g", value)
        }
    }
}
