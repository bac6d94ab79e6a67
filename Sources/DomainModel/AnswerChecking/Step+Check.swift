extension Step {
    /// Grades an answer to this step. The step must be concrete: see ``Exercise/instantiate(seed:)``.
    ///
    /// What cannot be understood is `unreadable` with a message that says why: never wrong, and never an error.
    package func check(_ answer: Answer) -> Grade {
        var grade = question.check(answer)
        guard grade.verdict == .incorrect || grade.verdict == .partial, case .text(let given) = answer else {
            return grade
        }
        for (index, misconception) in misconceptions.enumerated()
        where question.isSame(given, misconception.answer) {
            grade.misconception = index
            grade.message = misconception.feedback
            break
        }
        return grade
    }
}

extension Question {
    /// Grades an answer without regard to misconceptions.
    package func check(_ answer: Answer) -> Grade {
        switch (self, answer) {
        case (.choice(let question), .choices(let ids)): question.check(ids)
        case (.numeric(let question), .text(let text)): question.check(text)
        case (.expression(let question), .text(let text)): question.check(text)
        case (.text(let question), .text(let text)): question.check(text)
        case (.cloze(let question), .blanks(let entries)): question.check(entries)
        case (.order(let question), .order(let ids)): question.check(ids)
        case (.match(let question), .matches(let pairs)): question.check(pairs)
        default: Grade(.unreadable, message: Wording.wrongKind)
        }
    }

    /// Whether `given` is what a misconception's `answer` stands for.
    fileprivate func isSame(_ given: String, _ answer: String) -> Bool {
        switch self {
        case .numeric(let question):
            NumericQuestion(value: answer, tolerance: question.tolerance, unit: question.unit).check(given).verdict
                == .correct
        case .expression: ExpressionQuestion(accepted: [answer]).check(given).verdict == .correct
        case .text: TextQuestion(accepted: [answer]).check(given).verdict == .correct
        default: false
        }
    }
}

extension ChoiceQuestion {
    func check(_ ids: [String]) -> Grade {
        let picked = Set(ids)
        guard !picked.isEmpty else { return Grade(.unreadable, message: Wording.pickOne) }
        guard picked.isSubset(of: choices.map(\.id)), isMultiple || picked.count == 1 else {
            return Grade(.unreadable, message: Wording.wrongKind)
        }
        let parts = choices.map { picked.contains($0.id) == $0.isCorrect }
        if isMultiple ? parts.allSatisfy({ $0 }) : choices.contains(where: { picked.contains($0.id) && $0.isCorrect }) {
            return Grade(
                .correct, message: choices.first { $0.isCorrect }?.feedback ?? [:], parts: isMultiple ? parts : [])
        }
        let feedback =
            choices.first { picked.contains($0.id) && !$0.isCorrect && !$0.feedback.isEmpty }?.feedback ?? [:]
        guard isMultiple else { return Grade(.incorrect, message: feedback) }
        // Right picks count, wrong picks take away.
        let right = choices.filter { $0.isCorrect && picked.contains($0.id) }.count
        let wrong = picked.count - right
        let score = max(0, Double(right - wrong) / Double(max(1, choices.filter(\.isCorrect).count)))
        let message = feedback.isEmpty ? (wrong == 0 ? Wording.someMissing : [:]) : feedback
        return Grade(score > 0 ? .partial : .incorrect, score: score, message: message, parts: parts)
    }
}

extension NumericQuestion {
    /// The right value: a literal number, possibly a fraction or a root.
    private var key: Expression? { try? Parser.expression(value) }

    func check(_ text: String) -> Grade {
        guard !text.trimmed.isEmpty else { return Grade(.unreadable, message: Wording.empty) }
        let (number, givenUnit) = MeasurementUnit.split(text)
        let given: Expression
        switch Self.read(number) ?? Self.read(text) {
        case .success(let value)?: given = value
        case .failure(let error)?: return Grade(.unreadable, message: error.message)
        case nil: return Grade(.unreadable, message: Wording.notANumber)
        }
        guard let key else { return Grade(.unreadable, message: Wording.wrongKind) }
        var value = given
        if let givenUnit {
            if let unit, let own = MeasurementUnit(unit), let other = MeasurementUnit(givenUnit) {
                guard own.isSameQuantity(as: other) else {
                    return Grade(.incorrect, message: Wording.wrongUnit(givenUnit, unit))
                }
                if let factor = other.factor.divided(by: own.factor), factor != .one {
                    value = .product([given, .number(factor)])
                }
            } else if unit == nil, MeasurementUnit(givenUnit)?.dimensions == ["share": 1] {
                value = .quotient(given, .integer(100))
            }
        }
        return isWithinTolerance(value, key) ? Grade(.correct) : Grade(.incorrect, message: nearMiss(value, key))
    }

    private func isWithinTolerance(_ value: Expression, _ key: Expression) -> Bool {
        switch tolerance {
        case .exact: return Equivalence.holds(value, key)
        case .absolute(let bound): return abs(value.value(at: [:]) - key.value(at: [:])) <= bound * (1 + 1e-9) + 1e-12
        case .relative(let share):
            let right = key.value(at: [:])
            return abs(value.value(at: [:]) - right) <= share * abs(right) * (1 + 1e-9) + 1e-12
        }
    }

    private func nearMiss(_ value: Expression, _ key: Expression) -> LocalizedText {
        let (given, right) = (value.value(at: [:]), key.value(at: [:]))
        if right != 0, abs(given + right) < 1e-9 * abs(right) { return Wording.sign }
        if case .exact = tolerance, right != 0, given != right, abs(given - right) < 0.006 * abs(right) {
            return Wording.rounded
        }
        return [:]
    }

    /// A number, or `x = number`; nil when it has letters in it.
    private static func read(_ text: String) -> Result<Expression, ReadingError>? {
        do {
            switch try Parser.statement(text) {
            case .expression(let value) where value.variables.isSubset(of: ["e"]): return .success(value)
            case .equation(.variable, let value) where value.variables.isEmpty: return .success(value)
            // `2 + 3 = 5`: what it comes to.
            case .equation(_, let value) where value.variables.isEmpty: return .success(value)
            default: return nil
            }
        } catch {
            return .failure(error)
        }
    }
}

extension ExpressionQuestion {
    func check(_ text: String) -> Grade {
        guard !text.trimmed.isEmpty else { return Grade(.unreadable, message: Wording.empty) }
        // A word answer such as "no solution" among the right ones.
        let isWord = text.allSatisfy {
            $0.isLetter || $0.isWhitespace || $0.isPunctuation && !"()[]{}%*/!\\".contains($0) && $0 != "-"
        }
        if isWord, accepted.contains(where: { $0.comparable == text.comparable }) { return formed(text) }
        let given: Statement
        do {
            given = try Parser.statement(text)
        } catch {
            return Grade(.unreadable, message: error.message)
        }
        for key in accepted {
            guard let key = try? Parser.statement(key) else { continue }
            if Equivalence.holds(given, key) { return formed(text, given, key) }
        }
        return Grade(.incorrect)
    }

    private func formed(_ text: String, _ given: Statement? = nil, _ key: Statement? = nil) -> Grade {
        guard form != .any, let given = given ?? (try? Parser.statement(text)) else { return Grade(.correct) }
        return given.has(form, like: key ?? given)
            ? Grade(.correct) : Grade(.partial, score: 0.5, message: Wording.form(form))
    }
}

extension TextQuestion {
    func check(_ text: String) -> Grade {
        let given = text.comparable
        guard !given.isEmpty else { return Grade(.unreadable, message: Wording.empty) }
        if accepted.contains(where: { $0.comparable == given }) { return Grade(.correct) }
        guard !keywords.isEmpty else { return Grade(.incorrect) }
        let parts = keywords.map { group in group.contains { given.contains($0.comparable) } }
        let made = parts.filter { $0 }.count
        if made == parts.count { return Grade(.correct, parts: parts) }
        return made == 0
            ? Grade(.incorrect, parts: parts)
            : Grade(
                .partial, score: Double(made) / Double(parts.count),
                message: Wording.points(made, of: parts.count), parts: parts)
    }
}

extension ClozeQuestion.Blank {
    package var question: Question {
        switch self {
        case .numeric(let question): .numeric(question)
        case .expression(let question): .expression(question)
        case .text(let question): .text(question)
        case .choice(let question): .choice(question)
        }
    }
}

extension ClozeQuestion {
    func check(_ entries: [String]) -> Grade {
        guard entries.count == blanks.count else { return Grade(.unreadable, message: Wording.fillAll) }
        var parts: [Bool] = []
        for (number, (blank, entry)) in zip(blanks, entries).enumerated() {
            guard !entry.trimmed.isEmpty else { return Grade(.unreadable, message: Wording.fillAll) }
            let answer: Answer = if case .choice = blank { .choices([entry]) } else { .text(entry) }
            let grade = blank.question.check(answer)
            if grade.verdict == .unreadable {
                return Grade(.unreadable, message: Wording.inBlank(number + 1, grade.message))
            }
            parts.append(grade.verdict == .correct)
        }
        return .of(parts: parts)
    }
}

extension OrderQuestion {
    func check(_ ids: [String]) -> Grade {
        guard ids.count == items.count, Set(ids) == Set(items.map(\.id)) else {
            return Grade(.unreadable, message: Wording.eachOnce)
        }
        // Items whose text is the same may change places.
        let texts = Dictionary(items.map { ($0.id, $0.text) }, uniquingKeysWith: { first, _ in first })
        return .of(parts: zip(items, ids).map { $0.text == texts[$1] })
    }
}

extension MatchQuestion {
    func check(_ matches: [String: String]) -> Grade {
        let rights = Dictionary(pairs.map { ($0.id, $0.right) }, uniquingKeysWith: { first, _ in first })
        guard Set(matches.keys) == Set(pairs.map(\.id)), matches.values.allSatisfy({ rights[$0] != nil }) else {
            return Grade(.unreadable, message: Wording.joinAll)
        }
        return .of(parts: pairs.map { pair in matches[pair.id].flatMap { rights[$0] } == pair.right })
    }
}

extension Grade {
    fileprivate static func of(parts: [Bool]) -> Grade {
        let right = parts.filter { $0 }.count
        if right == parts.count { return Grade(.correct, parts: parts) }
        if right == 0 { return Grade(.incorrect, parts: parts) }
        return Grade(
            .partial, score: Double(right) / Double(parts.count), message: Wording.partsRight(right, of: parts.count),
            parts: parts)
    }
}

extension StringProtocol {
    /// For comparing words: lower case, half width, only letters and digits, without articles.
    var comparable: String {
        let narrow = self.unicodeScalars.map { scalar -> Character in
            if (0xFF01...0xFF5E).contains(scalar.value), let half = UnicodeScalar(scalar.value - 0xFEE0) {
                return Character(half)
            }
            return Character(scalar)
        }
        let words = String(narrow).lowercased().split { !($0.isLetter || $0.isNumber) }
        let content = words.filter { !["a", "an", "the"].contains($0) }
        return (content.isEmpty ? words : content).joined()
    }
}
