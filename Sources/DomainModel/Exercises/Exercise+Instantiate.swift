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
            question.choices = generator.shuffle(question.choices)
            self = .choice(question)
        case .cloze(var question):
            for index in question.blanks.indices {
                if case .choice(var choice) = question.blanks[index], choice.isShuffled {
                    choice.choices = generator.shuffle(choice.choices)
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
            let shuffled = generator.shuffle(self)
            if shuffled != self { return shuffled }
        }
        return count > 1 ? Array(self[1...]) + [self[0]] : self
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
        case .exact(let value, let isDecimal): return (isDecimal ? value.decimal : nil) ?? value.description
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
        for (language, version) in text.values.sorted(by: { $0.key < $1.key }) {
            filled[language] = try fill(version, "\(place) (\(language))")
        }
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
            guard let printed = value.written(format: format) else {
                throw error(place, ["en": "“\(format)” is no format", "zh": "没有“\(format)”这种格式"])
            }
            result += printed
        }
        return result + rest
    }
}
