import DomainModel
import Foundation

extension OATutorImporter {
    mutating func read(
        _ step: OATutorFiles.Step, _ pathway: [OATutorFiles.Hint], _ values: OATutorVariant, _ writer: OATutorText,
        of problem: OATutorFiles.Problem
    ) -> Step? {
        let texts = [step.stepTitle, step.stepBody].compactMap { $0 }.map(values.fill)
        let text = texts.map(writer.markdown).filter { !$0.isEmpty }.joined(separator: "\n\n")
        let asked = texts.filter { !$0.isEmpty }
        guard
            let question = question(
                step.isChoice, step.answerType, step.stepAnswer.map(values.fill), (step.choices ?? []).map(values.fill),
                asked: asked.count == 1 ? asked[0] : nil, writer)
        else {
            imported.leftOut.add(
                "steps",
                step.stepAnswer.contains { $0.contains("\\begin{") }
                    ? "the answer is a matrix, which cannot be entered"
                    : "the right answer is none that can be entered and checked", example: step.id)
            return nil
        }
        var hints: [Hint] = []
        for hint in Self.ordered(pathway) { hints += read(hint, values, writer) }
        let suffix = step.id.hasPrefix(problem.id) ? String(step.id.dropFirst(problem.id.count)) : step.id
        return Step(
            id: suffix, skills: skills(of: step.id),
            text: LocalizedText(plain: text), question: question, hints: hints)
    }

    mutating func skills(of step: String) -> [SkillID] {
        (skillsOfStep[step] ?? []).filter { $0.contains(where: \.isLetter) }.map { name in
            if let id = skillIDs[name] { return id }
            let id = skillIdentifiers.next(for: name, fallback: "skill")
            skillIDs[name] = id
            imported.skillTitles[id] = Self.title(ofSkill: name)
            return id
        }
    }

    /// `and_real_numbers` → `Real numbers`
    static func title(ofSkill name: String) -> String {
        var words = name.split { $0 == "_" || $0.isWhitespace }.map(String.init)
        if words.first == "and", words.count > 1 { words.removeFirst() }
        var title = words.joined(separator: " ")
        while let last = title.last, ".,:;".contains(last) { title.removeLast() }
        title = title.replacing("u.s.", with: "U.S.")
        return MarkdownWriter(text: title.prefix(1).uppercased() + title.dropFirst()).singleLine
    }

    /// A hint and those below it, in the order in which they are shown.
    mutating func read(_ hint: OATutorFiles.Hint, _ values: OATutorVariant, _ writer: OATutorText, depth: Int = 0)
        -> [Hint]
    {
        let own = values.adding(hint.variabilization)
        let title = writer.line(own.fill(hint.title ?? ""))
        var writer = writer
        if !title.isEmpty { writer.description = Self.description(hint.title, own) }
        var text = writer.markdown(own.fill(hint.text ?? ""))
        if !title.isEmpty, title != text {
            let end = title.last.map { ".?!:".contains($0) } == true ? "" : "."
            text = text.isEmpty ? title : "**\(title)\(end)** \(text)"
        }
        var question: Question?
        if hint.type == "scaffold" {
            let asked = hint.text.map(own.fill)
            question = self.question(
                hint.isChoice, hint.answerType, (hint.hintAnswer ?? []).map(own.fill),
                (hint.choices ?? []).map(own.fill),
                asked: asked, writer)
            if question == nil {
                imported.leftOut.add(
                    "scaffolds",
                    "their answer is none that can be entered and checked; they are hints without a question",
                    example: hint.id)
            }
        }
        guard !text.isEmpty else {
            imported.leftOut.add("hints", "they say nothing")
            return []
        }
        var read = [Hint(text: LocalizedText(plain: text), question: question)]
        if depth < 3 {
            for below in Self.ordered(hint.subHints ?? []) { read += self.read(below, own, writer, depth: depth + 1) }
        }
        return read
    }

    /// Each hint after those that it depends on, otherwise as in the file.
    static func ordered(_ hints: [OATutorFiles.Hint]) -> [OATutorFiles.Hint] {
        var rest = hints
        var ordered: [OATutorFiles.Hint] = []
        var shown: Set<String> = []
        let known = Set(hints.map(\.id))
        while !rest.isEmpty {
            let next = rest.firstIndex { hint in
                (hint.dependencies ?? []).allSatisfy { shown.contains($0) || !known.contains($0) || $0 == hint.id }
            }
            // Dependencies that go round in a circle are ignored.
            let hint = rest.remove(at: next ?? 0)
            shown.insert(hint.id)
            ordered.append(hint)
        }
        return ordered
    }

    func question(
        _ isChoice: Bool, _ answerType: String?, _ answers: [String], _ choices: [String], asked: String?,
        _ writer: OATutorText
    ) -> Question? {
        guard isChoice else {
            let raw = answers.map { $0.replacing("$$", with: "") }
            guard !raw.isEmpty, let question = AnswerReading.question(raw, isText: answerType == "string") else {
                return nil
            }
            let formulas = (asked ?? "").components(separatedBy: "$$")
            guard formulas.count == 3 else { return question }
            return AnswerReading.formed(question, apartFrom: formulas[1]) ?? question
        }
        let right = Set(answers.map(Self.comparable))
        var seen: Set<String> = []
        let offered = choices.filter { seen.insert(writer.line($0)).inserted }
        let texts = offered.map { writer.line($0) }
        let isRight = offered.map { right.contains(Self.comparable($0)) }
        let count = isRight.count { $0 }
        guard offered.count > 1, count > 0, !texts.contains(where: \.isEmpty) else { return nil }
        return .choice(
            ChoiceQuestion(
                choices: texts.enumerated().map { index, text in
                    ChoiceQuestion.Choice(
                        id: ExerciseReader.letter(index), text: LocalizedText(plain: text), isCorrect: isRight[index])
                }, isMultiple: count > 1))
    }

    static func comparable(_ choice: String) -> String {
        choice.replacing("$$", with: "").filter { !$0.isWhitespace }
    }
}
