extension Step {
    /// What is wrong with a concrete step: its own right answer is refused, or a wrong one is right.
    ///
    /// - Returns: place within the step and a sentence for each fault.
    package func faults() -> [(place: String, message: String)] {
        var found: [(place: String, message: String)] = []
        let own = check(question.modelAnswer)
        if own.verdict != .correct {
            let answer = question.rightAnswer.text(in: "en")
            let fault =
                own.verdict == .unreadable ? "cannot be read as mathematics" : "is not graded correct: \(own.verdict)"
            found.append(("answer", "the right answer “\(answer)” \(fault)"))
        }
        if case .choice(let choice) = question {
            let texts = choice.choices.map(\.text)
            if Set(texts).count < texts.count { found.append(("answer", "two choices read the same")) }
        }
        for (index, misconception) in misconceptions.enumerated() {
            let grade = question.check(.text(misconception.answer))
            if grade.verdict == .correct {
                found.append(
                    ("misconceptions[\(index)]", "the wrong answer “\(misconception.answer)” equals the right one"))
            } else if grade.verdict == .unreadable {
                found.append(("misconceptions[\(index)]", "the wrong answer “\(misconception.answer)” cannot be read"))
            }
        }
        for (index, hint) in hints.enumerated() {
            if let question = hint.question, question.check(question.modelAnswer).verdict != .correct {
                found.append(("hints[\(index)].answer", "the scaffold's right answer is not graded correct"))
            }
        }
        return found
    }
}
