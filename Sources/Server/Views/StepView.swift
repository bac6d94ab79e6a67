import DomainModel
import LearnerModel
import Platform

/// The fields of one step of an exercise, as the template `step` shows them.
///
/// Every optional key is set, if only to `false`: a template looks a missing key up in what surrounds it.
struct StepView {
    /// What was just submitted and is shown again: an answer that could not be read, or one to a scaffold.
    struct Echo {
        var step: StepID
        /// Number of the scaffold hint; nil for the step itself.
        var hint: Int?
        var answer: Answer
        var grade: Grade
    }

    let visit: Visit
    let session: StudySession
    let open: OpenActivity
    let exercise: Exercise
    /// Address below which the step's forms are: `…/answer`, `…/hint`.
    let action: String
    var echo: Echo?

    private var isPlacement: Bool { open.activity.purpose == .placement }
    private var strings: Strings { visit.strings }
    private var csrf: String { visit.context.formToken }

    func fields() async -> [[String: Any]] {
        var views: [[String: Any]] = []
        for (index, step) in exercise.steps.enumerated() where open.steps.indices.contains(index) {
            views.append(await fields(step, index))
        }
        return views
    }

    private func fields(_ step: Step, _ index: Int) async -> [String: Any] {
        let progress = open.steps[index]
        let isLater = (open.current ?? open.steps.count) < index
        var fields: [String: Any] = [
            "id": step.id, "state": isLater ? "later" : progress.isSettled ? "settled" : "current",
            "number": open.steps.count > 1 ? strings["practice.step", index + 1] : false, "isLater": isLater,
            "answered": false, "feedback": false, "solutionHTML": false, "form": false, "hints": false,
        ]
        let isCloze = if case .cloze = step.question { true } else { false }
        fields["textHTML"] =
            isCloze && !progress.isSettled
            ? false : (await visit.blocks(step.text.withBlanks, session.served)).orFalse
        if isLater { return fields }
        let echo = echo.flatMap { $0.step == step.id ? $0 : nil }
        if progress.isSettled, let answer = progress.answer, progress.isSolved {
            fields["answered"] = await visit.inline(shown(answer, step.question), session.served)
        }
        if !isPlacement { fields["feedback"] = await feedback(step, progress, echo).orFalse }
        if let echo, isPlacement, echo.hint == nil { fields["feedback"] = await feedback(echo.grade).orFalse }
        fields["hints"] = await hints(step, progress, echo)
        if progress.solutionSeen { fields["solutionHTML"] = await solution(step) }
        if !progress.isSettled {
            fields["form"] = await form(step, index, progress, echo.flatMap { $0.hint == nil ? $0.answer : nil })
        }
        return fields
    }

    // MARK: Feedback

    private func feedback(
        _ step: Step, _ progress: OpenActivity.StepProgress, _ echo: Echo?
    ) async -> [String: Any]? {
        if let echo, echo.hint == nil { return await feedback(echo.grade) }
        guard let answer = progress.answer, progress.verdict != nil, !progress.solutionSeen else { return nil }
        // The record keeps the answer; what to say about it follows from the exercise.
        return await feedback(step.check(answer))
    }

    private func feedback(_ grade: Grade?) async -> [String: Any]? {
        guard let grade else { return nil }
        var message = await visit.inline(grade.message, session.served)
        if message.isEmpty && (grade.verdict == .incorrect || grade.verdict == .partial) && !isPlacement {
            message = strings["practice.tryAgain"]
        }
        return [
            "kind": grade.verdict.rawValue, "title": strings["practice.\(grade.verdict.rawValue)"],
            "messageHTML": message,
        ]
    }

    private func solution(_ step: Step) async -> String {
        let text = step.solution.isEmpty && exercise.steps.count == 1 ? exercise.solution : step.solution
        if let html = await visit.blocks(text, session.served) { return html }
        return await visit.blocks(step.question.rightAnswer, session.served) ?? ""
    }

    // MARK: Help

    private func hints(_ step: Step, _ progress: OpenActivity.StepProgress, _ echo: Echo?) async -> [[String: Any]] {
        var views: [[String: Any]] = []
        for (number, hint) in step.hints.prefix(Int(progress.hintsShown)).enumerated() {
            var view: [String: Any] = [
                "label": strings["practice.hint", number + 1, step.hints.count],
                "html": await visit.blocks(hint.text, session.served) ?? "", "scaffold": false,
            ]
            if let question = hint.question, !progress.isSettled {
                let mine = echo.flatMap { $0.hint == number ? $0 : nil }
                let input = InputView(
                    visit: visit, served: session.served, seed: open.activity.seed &+ UInt32(number + 1))
                view["scaffold"] = [
                    "action": "\(action)/scaffold", "csrf": csrf, "step": step.id, "hint": number,
                    "input": await input.fields(question, id: "scaffold-\(step.id)-\(number)", filled: mine?.answer),
                    "feedback": await feedback(mine?.grade).orFalse,
                ]
            }
            views.append(view)
        }
        return views
    }

    private func form(
        _ step: Step, _ index: Int, _ progress: OpenActivity.StepProgress, _ answer: Answer?
    ) async -> [String: Any] {
        let input = InputView(visit: visit, served: session.served, seed: open.activity.seed)
        var form: [String: Any] = [
            "action": action, "csrf": csrf, "step": step.id,
            "check": strings[isPlacement ? "placement.answer" : "practice.check"],
            "input": await input.fields(
                step.question, id: "answer-\(step.id)", text: step.text, filled: answer ?? progress.answer),
            "hint": false, "solution": false, "unknown": isPlacement, "aidNote": false,
        ]
        if isPlacement { return form }
        if Int(progress.hintsShown) < step.hints.count {
            form["hint"] = ["label": strings[progress.hintsShown == 0 ? "practice.firstHint" : "practice.moreHint"]]
        }
        if StudySession.maySeeSolution(progress, hintCount: step.hints.count) { form["solution"] = true }
        if progress.hintsShown > 0 || form["hint"] is [String: Any] { form["aidNote"] = strings["practice.aidNote"] }
        return form
    }

    // MARK: What was given

    /// An answer as a text to read.
    private func shown(_ answer: Answer, _ question: Question) -> LocalizedText {
        switch (answer, question) {
        case (.text(let text), .text): LocalizedText(everywhere: text.markdownEscaped)
        case (.text(let text), _): LocalizedText(everywhere: "`\(text.replacing("`", with: "'"))`")
        default: question.rightAnswer
        }
    }
}

extension String {
    /// The text as it is, with nothing in it that Markdown or mathematics would take for markup.
    var markdownEscaped: String {
        reduce(into: "") { text, character in
            if "\\`*_{}[]()<>#+-.!|$~&".contains(character) { text.append("\\") }
            text.append(character)
        }
    }
}

extension LocalizedText {
    /// The text of a cloze to be read only: a line where each blank is.
    var withBlanks: LocalizedText { map { $0.replacing(#/\[\[\d+\]\]/#, with: #"\_\_\_\_"#) } }
}
