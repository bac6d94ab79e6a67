extension Parameters {
    /// Draws that a condition may refuse before the exercise counts as impossible.
    private static let drawLimit = 2000

    /// Values for the variables that meet the conditions.
    func draw(for exercise: ExerciseID, using generator: inout SplitMix64) throws(ParameterError) -> Scope {
        var sources: [(name: String, source: Source)] = []
        for variable in variables {
            let source = try at("variables.\(variable.name)", exercise) { () throws(ReadingError) in
                try Source(variable.domain)
            }
            sources.append((variable.name, source))
        }
        var conditions: [Formula] = []
        for (index, text) in constraints.enumerated() {
            conditions.append(
                try at("require[\(index)]", exercise) { () throws(ReadingError) in try Parser.formula(text) })
        }
        for _ in 0..<Self.drawLimit {
            var scope = Scope()
            for (name, source) in sources {
                let value = try at("variables.\(name)", exercise) { () throws(ReadingError) in
                    try source.draw(in: scope, using: &generator)
                }
                scope.set(name, value)
            }
            var isAllowed = true
            for (index, condition) in conditions.enumerated() where isAllowed {
                isAllowed = try at("require[\(index)]", exercise) { () throws(ReadingError) in
                    try scope.truth(condition)
                }
            }
            if isAllowed { return scope }
        }
        throw ParameterError(
            exercise: exercise, place: "require",
            message: [
                "en": "none of \(Self.drawLimit) draws meets the conditions: widen the variables or relax a condition",
                "zh": "抽取 \(Self.drawLimit) 次都不满足条件：请放宽变量范围或条件",
            ])
    }

    /// Names the place of an error.
    private func at<T>(
        _ place: String, _ exercise: ExerciseID, _ body: () throws(ReadingError) -> T
    ) throws(ParameterError) -> T {
        do throws(ReadingError) {
            return try body()
        } catch {
            throw ParameterError(exercise: exercise, place: place, message: error.message)
        }
    }

    /// Where the values of one variable come from, read once for all draws.
    private enum Source {
        /// `lower + n·step` for n below `count` plus the gaps; positions in `gaps` (ascending) are stepped over.
        case range(lower: Int, step: Int, count: Int, gaps: [Int])
        case values([Formula])
        case formula(Formula)

        init(_ domain: Domain) throws(ReadingError) {
            switch domain {
            case .range(let lower, let upper, let step, let excluded):
                let step = max(1, step)
                let (span, overflow) = upper.subtractingReportingOverflow(lower)
                guard !overflow, span >= 0 else { throw ReadingError(.emptyRange) }
                let gaps = Set(excluded).filter { (lower...upper).contains($0) && ($0 - lower) % step == 0 }
                    .map { ($0 - lower) / step }.sorted()
                let count = span / step - gaps.count + 1
                guard count > 0 else { throw ReadingError(.emptyRange) }
                self = .range(lower: lower, step: step, count: count, gaps: gaps)
            case .values(let texts):
                var values: [Formula] = []
                for text in texts { values.append(try Parser.formula(text)) }
                guard !values.isEmpty else { throw ReadingError(.emptyRange) }
                self = .values(values)
            case .formula(let text): self = .formula(try Parser.formula(text))
            }
        }

        func draw(in scope: Scope, using generator: inout SplitMix64) throws(ReadingError) -> Value {
            switch self {
            case .range(let lower, let step, let count, let gaps):
                var position = generator.below(count)
                for gap in gaps where gap <= position { position += 1 }
                return .exact(Rational(lower + position * step), isDecimal: false)
            case .values(let formulas): return try scope.evaluate(formulas[generator.below(formulas.count)])
            case .formula(let formula): return try scope.evaluate(formula)
            }
        }
    }
}
