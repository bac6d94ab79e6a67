import DomainModel

/// Whether the key equals an answer that is found without it.
///
/// Each question is settled by the first of these that can: the formula that it asks to work out or solve, the worked
/// solution, the passages, a model that is asked several times. What none can settle is ``Verdict/Outcome/unsure``.
struct AnswerCheck {
    var passages: PassageEvidence?
    var solver: AnswerSolver?
    /// Whether the worked solution was written by whoever wrote the key, so that naming the right choice says nothing new.
    var isSolutionOwn = false

    /// How often a parametric exercise is drawn.
    private static let draws: UInt32 = 4

    private enum Finding {
        case agrees, differs(LocalizedText), open
    }

    func verdict(on exercise: Exercise, in language: String) async -> Verdict {
        var outcome = Verdict(.answer, .passed)
        for index in exercise.steps.indices {
            let place = exercise.steps.count == 1 ? "" : "steps[\(index)]: "
            switch await finding(exercise, index, language) {
            case .agrees: break
            case .differs(let reason): return Verdict(.answer, .failed, reason).at(place)
            case .open:
                outcome = Verdict(
                    .answer, .unsure,
                    [
                        "en": "nothing but the key says what the answer is", "zh": "除答案本身外，没有依据可以核对",
                    ]
                ).at(place)
            }
        }
        return outcome
    }

    private func finding(_ exercise: Exercise, _ index: Int, _ language: String) async -> Finding {
        let seeds = exercise.parameters == nil ? 1 : Self.draws
        let drawn = (0..<seeds).compactMap { try? exercise.instantiate(seed: $0) }
        var findings: [Finding] = []
        for concrete in drawn where concrete.steps.indices.contains(index) {
            let finding = byText(concrete, index, language)
            if case .differs = finding { return finding }
            findings.append(finding)
        }
        if !findings.isEmpty, findings.allSatisfy({ if case .agrees = $0 { true } else { false } }) { return .agrees }
        guard let first = drawn.first, first.steps.indices.contains(index) else { return .open }
        let step = first.steps[index]
        let asked = first.text.text(in: language) + "\n" + step.text.text(in: language)
        switch passages?.settles(step.question, asked: asked, in: language) {
        case true?: return .agrees
        case false?:
            return .differs(["en": "the glossary gives this meaning to another term", "zh": "术语表中这个含义对应另一个术语"])
        case nil: break
        }
        guard let solver else { return .open }
        switch await solver.agrees(with: step.question, asked: asked, in: language) {
        case true?: return .agrees
        case false?: return .differs(["en": "the model solves it otherwise", "zh": "模型多次求解得到的答案与此不同"])
        case nil: return .open
        }
    }

    // MARK: The exercise's own text

    private func byText(_ exercise: Exercise, _ index: Int, _ language: String) -> Finding {
        let step = exercise.steps[index]
        let asked = exercise.text.text(in: language) + "\n" + step.text.text(in: language)
        if let form = ClosedFormReading.read(asked), let agrees = form.agrees(with: step.question) {
            return agrees
                ? .agrees
                : .differs(["en": "the question's own formula comes to something else", "zh": "按题目中的式子计算，结果与答案不同"])
        }
        let solution =
            step.solution.text(in: language)
            + (exercise.steps.count == 1 ? "\n" + exercise.solution.text(in: language) : "")
        switch WorkedSolution(solution).agrees(with: step.question, in: language) {
        case true? where !isSolutionOwn || step.question.choiceQuestions.isEmpty: return .agrees
        case true?: break
        case false?: return .differs(["en": "the worked solution comes to something else", "zh": "解答过程得到的结果与答案不同"])
        case nil: break
        }
        // A scaffold or the last hint that comes to the same was worked out by itself.
        let scaffolds = step.hints.compactMap(\.question)
        if let last = scaffolds.last,
            last.kind == step.question.kind || Set([last.kind, step.question.kind]) == ["numeric", "expression"],
            case .text(let text) = last.modelAnswer, step.question.check(.text(text)).verdict == .correct
        {
            return .agrees
        }
        if let last = step.hints.last?.text.text(in: language),
            WorkedSolution(last).agrees(with: step.question, in: language) == true
        {
            return .agrees
        }
        return .open
    }
}
