extension Step {
    /// What is wrong with a concrete step: its own right answer is refused, or a wrong one is right.
    ///
    /// - Returns: place within the step and a sentence for each fault.
    package func faults() -> [(place: String, message: LocalizedText)] {
        var found: [(place: String, message: LocalizedText)] = []
        let own = check(question.modelAnswer)
        if own.verdict != .correct {
            let answer = question.rightAnswer.text(in: "en")
            let isRead = own.verdict != .unreadable
            found.append(
                (
                    "answer",
                    [
                        "en": "the right answer “\(answer)” "
                            + (isRead ? "is not graded correct: \(own.verdict)" : "cannot be read as mathematics"),
                        "zh": "正确答案“\(answer)”" + (isRead ? "没有被判为正确" : "不能当作数学式读取"),
                    ]
                ))
        }
        if case .choice(let choice) = question {
            let texts = choice.choices.map(\.text)
            if Set(texts).count < texts.count {
                found.append(("answer", ["en": "two choices read the same", "zh": "有两个选项相同"]))
            }
        }
        for (index, misconception) in misconceptions.enumerated() {
            let grade = question.check(.text(misconception.answer))
            if grade.verdict == .correct {
                found.append(
                    (
                        "misconceptions[\(index)]",
                        [
                            "en": "the wrong answer “\(misconception.answer)” equals the right one",
                            "zh": "错误答案“\(misconception.answer)”与正确答案相等",
                        ]
                    ))
            } else if grade.verdict == .unreadable {
                found.append(
                    (
                        "misconceptions[\(index)]",
                        [
                            "en": "the wrong answer “\(misconception.answer)” cannot be read",
                            "zh": "错误答案“\(misconception.answer)”无法读取",
                        ]
                    ))
            }
        }
        for (index, hint) in hints.enumerated() {
            if let question = hint.question, question.check(question.modelAnswer).verdict != .correct {
                found.append(
                    (
                        "hints[\(index)].answer",
                        ["en": "the scaffold's right answer is not graded correct", "zh": "提示中小问题的正确答案没有被判为正确"]
                    ))
            }
        }
        return found
    }
}
