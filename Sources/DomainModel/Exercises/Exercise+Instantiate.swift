/// A parametric exercise that cannot be made concrete: which exercise, where in it, and why.
package struct ParameterError: Error, Hashable, Sendable, CustomStringConvertible {
    package var exercise: ExerciseID
    /// Where in the exercise, such as `steps[0].hints[1]` or `variables.a`.
    package var place: String
    package var message: LocalizedText

    package var description: String { "exercise \(exercise), \(place): \(message.text(in: "en"))" }
}

extension Exercise {
    /// The concrete exercise that `seed` draws: numbers filled in, choices in the order shown. The same seed always
    /// gives the same exercise.
    ///
    /// - Throws: ``ParameterError`` when no draw meets the constraints or a formula is faulty.
    package func instantiate(seed: UInt32) throws(ParameterError) -> Exercise {
        var generator = SplitMix64(seed: UInt64(seed) &* 0x2545_F491_4F6C_DD1D)
        var concrete = self
        if let parameters {
            let scope = try parameters.draw(for: id, using: &generator)
            let filler = Filler(exercise: id, scope: scope)
            concrete.parameters = nil
            concrete.title = try filler.fill(title, "title")
            concrete.text = try filler.fill(text, "text")
            concrete.solution = try filler.fill(solution, "solution")
            for index in steps.indices {
                concrete.steps[index] = try filler.fill(steps[index], steps.count == 1 ? "" : "steps[\(index)].")
            }
        }
        for index in concrete.steps.indices { concrete.steps[index].question.shuffle(using: &generator) }
        return concrete
    }
}

extension Question {
    fileprivate mutating func shuffle(using generator: inout SplitMix64) {
        switch self {
        case .choice(var question) where question.isShuffled:
            question.choices.shuffle(using: &generator)
            self = .choice(question)
        case .cloze(var question):
            for index in question.blanks.indices {
                if case .choice(var choice) = question.blanks[index], choice.isShuffled {
                    choice.choices.shuffle(using: &generator)
                    question.blanks[index] = .choice(choice)
                }
            }
            self = .cloze(question)
        default: break
        }
    }
}

extension OrderQuestion {
    /// The items as they are shown: never in their right order when there are two or more different ones.
    package func shown(seed: UInt32) -> [Item] { items.deranged(seed: seed) }
}

extension MatchQuestion {
    /// The right sides as they are shown.
    package func shownRights(seed: UInt32) -> [Pair] { pairs.deranged(seed: seed) }
}

extension Array where Element: Equatable {
    fileprivate func deranged(seed: UInt32) -> [Element] {
        var generator = SplitMix64(seed: UInt64(seed) ^ 0xA5A5_5A5A)
        for _ in 0..<8 {
            let shuffled = shuffled(using: &generator)
            if shuffled != self { return shuffled }
        }
        return count > 1 ? Array(self[1...]) + [self[0]] : self
    }
}

extension Parameters {
    /// Draws that a constraint may refuse before the exercise counts as impossible.
    static let drawLimit = 2000

    fileprivate func draw(
        for exercise: ExerciseID, using generator: inout SplitMix64
    ) throws(ParameterError) -> Scope {
        for _ in 0..<Self.drawLimit {
            var scope = Scope()
            for variable in variables {
                do {
                    scope.set(variable.name, try variable.domain.draw(in: scope, using: &generator))
                } catch {
                    throw ParameterError(
                        exercise: exercise, place: "variables.\(variable.name)", message: error.message)
                }
            }
            if try isAllowed(scope, exercise) { return scope }
        }
        throw ParameterError(
            exercise: exercise, place: "require",
            message: [
                "en": "none of \(Self.drawLimit) draws meets the conditions: widen the variables or relax a condition",
                "zh": "抽取 \(Self.drawLimit) 次都不满足条件：请放宽变量范围或条件",
            ])
    }

    private func isAllowed(_ scope: Scope, _ exercise: ExerciseID) throws(ParameterError) -> Bool {
        for (index, constraint) in constraints.enumerated() {
            do throws(ReadingError) {
                guard case .truth(let holds) = try scope.evaluate(constraint) else {
                    throw ReadingError(nil, ["en": "“\(constraint)” is not a condition", "zh": "“\(constraint)”不是条件"])
                }
                if !holds { return false }
            } catch {
                throw ParameterError(exercise: exercise, place: "require[\(index)]", message: error.message)
            }
        }
        return true
    }
}

extension Parameters.Domain {
    fileprivate func draw(in scope: Scope, using generator: inout SplitMix64) throws(ReadingError) -> Value {
        switch self {
        case .range(let lower, let upper, let step, let excluded):
            // Positions in the range, of which the excluded ones are stepped over.
            let step = max(1, step)
            let gaps = Set(excluded).filter { (lower...upper).contains($0) && ($0 - lower) % step == 0 }
                .map { ($0 - lower) / step }.sorted()
            let count = (upper - lower) / step + 1 - gaps.count
            guard count > 0 else { throw ReadingError(nil, ["en": "the range is empty", "zh": "取值范围为空"]) }
            var position = Int.random(in: 0..<count, using: &generator)
            for gap in gaps where gap <= position { position += 1 }
            return .exact(Rational(lower + position * step), isDecimal: false)
        case .values(let values):
            guard let text = values.randomElement(using: &generator) else {
                throw ReadingError(nil, ["en": "the list of values is empty", "zh": "取值列表为空"])
            }
            if text.count >= 2, let quote = text.first, quote == "'" || quote == "\"", text.last == quote {
                return .word(String(text.dropFirst().dropLast()))
            }
            return try scope.evaluate(text)
        case .formula(let text): return try scope.evaluate(text)
        }
    }
}

/// Fills the variables of one draw into texts and answers.
private struct Filler {
    let exercise: ExerciseID
    let scope: Scope

    func fill(_ step: Step, _ place: String) throws(ParameterError) -> Step {
        var step = step
        step.text = try fill(step.text, place + "text")
        step.solution = try fill(step.solution, place + "solution")
        step.question = try fill(step.question, place + "answer")
        for index in step.hints.indices {
            step.hints[index].text = try fill(step.hints[index].text, "\(place)hints[\(index)]")
            if let question = step.hints[index].question {
                step.hints[index].question = try fill(question, "\(place)hints[\(index)].answer")
            }
        }
        for index in step.misconceptions.indices {
            let place = "\(place)misconceptions[\(index)]"
            step.misconceptions[index].feedback = try fill(step.misconceptions[index].feedback, place + ".feedback")
            let answer = step.misconceptions[index].answer
            step.misconceptions[index].answer =
                switch step.question {
                case .numeric: try number(answer, place + ".answer")
                case .expression: try statement(answer, place + ".answer")
                default: try fill(answer, place + ".answer")
                }
        }
        return step
    }

    private func fill(_ question: Question, _ place: String) throws(ParameterError) -> Question {
        switch question {
        case .numeric(let numeric): return .numeric(try fill(numeric, place))
        case .expression(let expression): return .expression(try fill(expression, place))
        case .text(let text): return .text(try fill(text, place))
        case .choice(let choice): return .choice(try fill(choice, place))
        case .cloze(var cloze):
            for index in cloze.blanks.indices {
                let place = "\(place).cloze[\(index)]"
                cloze.blanks[index] =
                    switch cloze.blanks[index] {
                    case .numeric(let numeric): .numeric(try fill(numeric, place))
                    case .expression(let expression): .expression(try fill(expression, place))
                    case .text(let text): .text(try fill(text, place))
                    case .choice(let choice): .choice(try fill(choice, place))
                    }
            }
            return .cloze(cloze)
        case .order(var order):
            for index in order.items.indices {
                order.items[index].text = try fill(order.items[index].text, "\(place).order[\(index)]")
            }
            return .order(order)
        case .match(var match):
            for index in match.pairs.indices {
                match.pairs[index].left = try fill(match.pairs[index].left, "\(place).match[\(index)].left")
                match.pairs[index].right = try fill(match.pairs[index].right, "\(place).match[\(index)].right")
            }
            return .match(match)
        }
    }

    private func fill(_ numeric: NumericQuestion, _ place: String) throws(ParameterError) -> NumericQuestion {
        NumericQuestion(value: try number(numeric.value, place), tolerance: numeric.tolerance, unit: numeric.unit)
    }

    private func fill(_ question: ExpressionQuestion, _ place: String) throws(ParameterError) -> ExpressionQuestion {
        var accepted: [String] = []
        for text in question.accepted { accepted.append(try statement(text, place)) }
        return ExpressionQuestion(accepted: accepted, form: question.form)
    }

    private func fill(_ question: TextQuestion, _ place: String) throws(ParameterError) -> TextQuestion {
        var question = question
        for index in question.accepted.indices { question.accepted[index] = try fill(question.accepted[index], place) }
        return question
    }

    private func fill(_ question: ChoiceQuestion, _ place: String) throws(ParameterError) -> ChoiceQuestion {
        var question = question
        for index in question.choices.indices {
            let place = "\(place).choice[\(index)]"
            question.choices[index].text = try fill(question.choices[index].text, place)
            question.choices[index].feedback = try fill(question.choices[index].feedback, place + ".feedback")
        }
        return question
    }

    private func number(_ formula: String, _ place: String) throws(ParameterError) -> String {
        switch try evaluate(formula, place) {
        case .exact(let value, _): return value.description
        case .real(let value): return "\(value)"
        case .word(let word): return word
        case .truth:
            throw error(place, ["en": "“\(formula)” is a condition, not a number", "zh": "“\(formula)”是条件，不是数"])
        }
    }

    private func statement(_ formula: String, _ place: String) throws(ParameterError) -> String {
        do {
            return try scope.fill(formula).written()
        } catch {
            throw self.error(place, error.message, formula)
        }
    }

    private func evaluate(_ formula: String, _ place: String) throws(ParameterError) -> Value {
        do {
            return try scope.evaluate(formula)
        } catch {
            throw self.error(place, error.message, formula)
        }
    }

    private func error(_ place: String, _ message: LocalizedText, _ formula: String? = nil) -> ParameterError {
        let message = formula.map { formula in message.map { "“\(formula)”: \($0)" } } ?? message
        return ParameterError(exercise: exercise, place: place, message: message)
    }

    func fill(_ text: LocalizedText, _ place: String) throws(ParameterError) -> LocalizedText {
        var filled: [String: String] = [:]
        for (language, version) in text.values { filled[language] = try fill(version, "\(place) (\(language))") }
        return LocalizedText(filled)
    }

    /// Replaces each `@{formula:format}`.
    private func fill(_ text: String, _ place: String) throws(ParameterError) -> String {
        guard text.contains("@{") else { return text }
        var result = ""
        var rest = Substring(text)
        while let start = rest.firstRange(of: "@{") {
            result += rest[..<start.lowerBound]
            rest = rest[start.upperBound...]
            guard let end = rest.firstIndex(of: "}") else {
                throw error(place, ["en": "“@{” is never closed", "zh": "“@{”没有闭合"])
            }
            let inner = rest[..<end]
            rest = rest[rest.index(after: end)...]
            let parts = inner.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
            let value = try evaluate(String(parts[0]), place)
            let format = parts.count > 1 ? parts[1].trimmed : ""
            guard let printed = value.printed(format) else {
                throw error(place, ["en": "“\(format)” is no format", "zh": "没有“\(format)”这种格式"])
            }
            result += printed
        }
        return result + rest
    }
}

extension Value {
    /// The value as text in one of the formats of the course format; nil for an unknown format.
    fileprivate func printed(_ format: String) -> String? {
        if case .word(let word) = self { return format.isEmpty || format == "text" ? word : nil }
        guard let number = double else { return nil }
        let isNegative = number < 0
        if let digits = Int(format), (0...12).contains(digits) { return fixed(digits) }
        let size = magnitude
        switch format {
        case "": return (isNegative ? "-" : "") + size
        case "text": return (isNegative ? "−" : "") + plainMagnitude
        case "signed": return (isNegative ? "- " : "+ ") + size
        case "coef": return (isNegative ? "-" : "") + (size == "1" ? "" : size)
        case "+coef": return (isNegative ? "- " : "+ ") + (size == "1" ? "" : size)
        case "paren": return isNegative ? "(-\(size))" : size
        default: return nil
        }
    }

    private var magnitude: String {
        switch self {
        case .exact(let value, let isDecimal):
            (isDecimal ? value.absolute.decimal : nil) ?? value.absolute.written(.latex)
        case .real(let value): Expression.real(abs(value)).written()
        case .word, .truth: ""
        }
    }

    private var plainMagnitude: String {
        guard case .exact(let value, let isDecimal) = self else { return magnitude }
        return (isDecimal ? value.absolute.decimal : nil) ?? value.absolute.written(.plain)
    }

    /// Rounded half away from zero to exactly `digits` places.
    private func fixed(_ digits: Int) -> String? {
        var number: Rational?
        switch self {
        case .exact(let value, _): number = value
        case .real(let value):
            guard abs(value) < 1e15 else { return nil }
            number = Rational(Int128((value * 1e15).rounded()), over: 1_000_000_000_000_000)
        case .word, .truth: return nil
        }
        let rounded = number.flatMap { Expression.function(.round, [.number($0), .integer(digits)]).exact }
        guard let rounded, let scale = Rational(10).power(digits), let scaled = rounded.absolute.multiplied(by: scale)
        else {
            return nil
        }
        let text = String(scaled.numerator)
        guard digits > 0 else { return (rounded.isNegative ? "-" : "") + text }
        let padded = String(repeating: "0", count: max(0, digits + 1 - text.count)) + text
        return (rounded.isNegative ? "-" : "") + padded.dropLast(digits) + "." + padded.suffix(digits)
    }
}
