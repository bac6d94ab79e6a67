extension Step {
    /// Grades an answer to this step. The step must be concrete: see ``Exercise/instantiate(seed:)``.
    ///
    /// What cannot be understood is `unreadable` with a message that says why: never wrong, and never an error.
    package func check(_ answer: Answer) -> Grade {
        var grade = question.check(answer)
        guard grade.verdict == .incorrect || grade.verdict == .partial, case .text(let given) = answer else {
            return grade
        }
        if let index = misconceptions.firstIndex(where: { question.isSame(given, $0.answer) }) {
            grade.misconception = index
            grade.message = misconceptions[index].feedback
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
        let question: Question =
            switch self {
            case .numeric(let question):
                .numeric(NumericQuestion(value: answer, tolerance: question.tolerance, unit: question.unit))
            case .expression: .expression(ExpressionQuestion(accepted: [answer]))
            case .text: .text(TextQuestion(accepted: [answer]))
            default: self
            }
        return question.check(.text(given)).verdict == .correct
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

extension TextQuestion {
    func check(_ text: String) -> Grade {
        guard text.utf8.count <= Lexer.lengthLimit else { return Grade(.unreadable, message: Wording.tooLong) }
        let given = text.comparable
        guard !given.isEmpty else { return Grade(.unreadable, message: Wording.empty) }
        if accepted.contains(where: { $0.comparable == given || Self.isSameWord($0.comparable, given) }) {
            return Grade(.correct)
        }
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

    /// Words that are as good as each other; single letters only in place of the word.
    private static let synonyms: [(full: Set<String>, short: Set<String>)] = [
        (["yes", "是", "是的"], ["y"]), (["no", "否", "不是"], ["n"]), (["true", "对", "正确", "真"], ["t"]),
        (["false", "错", "错误", "不正确", "假"], ["f"]),
    ]

    private static func isSameWord(_ key: String, _ given: String) -> Bool {
        synonyms.contains { $0.full.contains(key) && ($0.full.contains(given) || $0.short.contains(given)) }
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
