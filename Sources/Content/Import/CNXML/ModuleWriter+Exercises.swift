import DomainModel
import Foundation

extension ModuleWriter {
    /// Takes an exercise over if its solution can be checked.
    ///
    /// - Returns: what stays in the text: the question without its solution, or nil when it is out of the text.
    mutating func exercise(_ element: XMLTree, _ place: Place, instruction: ExerciseRun.Instruction) -> [String]? {
        guard let problem = element.first("problem"), !problem.isExternal else {
            leftOut.add(
                "exercises", "they only link to another service: there is neither a question nor an answer here")
            return nil
        }
        var asked = self
        asked.leftOut = LeftOut()
        let taken = asked.reading(of: element, problem, place, instruction)
        if case .success(let reading) = taken {
            let name = identifiers.next(for: element["id"] ?? "exercise", fallback: "exercise")
            let exercise = Exercise(
                id: String("\(prefix)-\(name)".prefix(100)), skills: [], text: LocalizedText(plain: reading.stem),
                steps: reading.steps)
            exercises.append(
                ImportedExercise(exercise: exercise, topic: place.topic, section: place.section))
            if !place.keepsExercises {
                figures = asked.figures
                leftOut.add(asked.leftOut)
                undescribed = asked.undescribed
                return nil
            }
        } else if case .failure(let reason) = taken {
            if element.hasSolution {
                leftOut.add("solutions", "not shown before the question has been tried: \(reason.why)")
            }
            leftOut.add("exercises", "left in the lesson's text without being checked: \(reason.why)")
        }
        return blocks(problem, place)
    }

    private enum Reason: Error {
        case noSolution, commentedOut, needsPicture, isMixed, notCheckable, partsDiffer, onlyForm

        var why: String {
            switch self {
            case .noSolution: "there is no solution"
            case .commentedOut: "the authors commented the solution out"
            case .needsPicture: "the question or its answer is a picture, table or drawing"
            case .isMixed: "it repeats earlier sections and does not say which"
            case .notCheckable: "the answer is in words, has several values, or may vary"
            case .partsDiffer: "the parts of the question and of the solution do not match"
            case .onlyForm: "the answer has the value of the question itself, so that only its form could be checked"
            }
        }
    }

    private struct Reading {
        var stem: String
        var steps: [Step]
    }

    private mutating func reading(
        of element: XMLTree, _ problem: XMLTree, _ place: Place, _ instruction: ExerciseRun.Instruction
    ) -> Result<Reading, Reason> {
        guard let solution = element.first("solution") else {
            return .failure(element.hasSolution ? .commentedOut : .noSolution)
        }
        guard !place.isMixed else { return .failure(.isMixed) }
        var told = ""
        switch instruction {
        case .none: break
        case .text(let text): told = Self.instruction(text)
        case .unknown: return .failure(.needsPicture)
        }
        if let choice = choice(problem, solution) {
            return .success(reading(told, choice.stem, [Step(id: "1", question: .choice(choice.question))]))
        }
        guard let asked = Segments(problem, &self), let answered = Segments(solution, &self) else {
            return .failure(.needsPicture)
        }
        if asked.parts.isEmpty, answered.parts.isEmpty {
            // The whole problem with its paragraphs, as the segments are flat.
            let stem = blocks(problem, Place()).joined(separator: "\n\n")
            return question(answered.stem, for: asked.stem, below: []).map { question in
                reading(told, stem, [Step(id: "1", question: question)])
            }
        }
        guard answered.stem.allSatisfy(\.isBlank), asked.parts.count == answered.parts.count,
            zip(asked.parts, answered.parts).allSatisfy({ $0.mark == $1.mark })
        else { return .failure(.partsDiffer) }
        var steps: [Step] = []
        for (part, answer) in zip(asked.parts, answered.parts) {
            switch question(answer.segments, for: part.segments, below: asked.stem) {
            case .success(let question):
                let text = Segments.line(part.segments)
                steps.append(
                    Step(id: "\(steps.count + 1)", text: LocalizedText(plain: text.line), question: question))
            case .failure(let reason): return .failure(reason)
            }
        }
        let stem = Segments.line(asked.stem).line
        let text = [told, stem].filter { !$0.isEmpty }.joined(separator: " ")
        if text.isEmpty, steps.contains(where: \.text.isEmpty) { return .failure(.notCheckable) }
        return .success(Reading(stem: text, steps: steps))
    }

    /// A single step: its text is the whole question.
    private func reading(_ told: String, _ stem: String, _ steps: [Step]) -> Reading {
        var steps = steps
        let isShort = !stem.contains("\n") && told.count + stem.count < 200
        steps[0].text = LocalizedText(
            plain: [told, stem].filter { !$0.isEmpty }.joined(separator: isShort ? " " : "\n\n"))
        return Reading(stem: "", steps: steps)
    }

    private func question(
        _ answer: [Segments.Segment], for asked: [Segments.Segment], below stem: [Segments.Segment]
    ) -> Result<Question, Reason> {
        guard let question = AnswerReading.question(answer) else { return .failure(.notCheckable) }
        let formulas = (stem + asked).compactMap(\.formula) + [Segments.plain(asked)]
        return AnswerReading.told(question, apartFrom: formulas).map(Result.success) ?? .failure(.onlyForm)
    }

    /// “In the following exercises, simplify.” → “Simplify.”
    private static func instruction(_ text: String) -> String {
        guard let match = text.prefixMatch(of: #/(?i:in|for) the following (?:exercises?|problems?),?\s+/#) else {
            return text
        }
        let rest = text[match.range.upperBound...]
        return rest.prefix(1).uppercased() + rest.dropFirst()
    }

    // MARK: Choices

    /// A question with a list to choose from and a letter as its key.
    private mutating func choice(
        _ problem: XMLTree, _ solution: XMLTree
    ) -> (stem: String, question: ChoiceQuestion)? {
        guard let list = problem.elements.last, list.name == "list" else { return nil }
        let items = list.elements.filter { $0.name == "item" }
        let texts = items.map { inline($0).singleLine }
        let key = solution.plainText
        guard items.count > 1, items.count <= 26, Set(texts).count == texts.count, !texts.contains(where: \.isEmpty),
            let right = Self.keys(key, texts), right.allSatisfy({ $0 < items.count })
        else { return nil }
        var stem = problem
        stem.children.removeAll { child in
            if case .element(let element) = child {
                element.name == "list" && element["id"] == list["id"]
            } else {
                false
            }
        }
        let text = blocks(stem, Place()).joined(separator: "\n\n")
        guard !text.isEmpty else { return nil }
        return (
            text,
            ChoiceQuestion(
                choices: texts.enumerated().map { index, text in
                    ChoiceQuestion.Choice(
                        id: ExerciseReader.letter(index), text: LocalizedText(plain: text),
                        isCorrect: right.contains(index))
                }, isMultiple: right.count > 1, isShuffled: !Self.refersToOthers(texts))
        )
    }

    /// The positions that `B`, `(b)`, `A and C` or the text of an item name.
    private static func keys(_ key: String, _ items: [String]) -> Set<Int>? {
        if let index = items.firstIndex(of: key) { return [index] }
        guard key.wholeMatch(of: #/\(?[A-Za-z]\)?\.?(?:(?:,? and |, ?|; ?)\(?[A-Za-z]\)?\.?)*/#) != nil else {
            return nil
        }
        let letters = key.replacing(#/\band\b/#, with: " ").unicodeScalars.filter { $0.properties.isAlphabetic }
        return Set(letters.map { Int($0.value | 0x20) - 0x61 })
    }

    /// “All of the above” needs its place.
    private static func refersToOthers(_ texts: [String]) -> Bool {
        texts.contains {
            $0.contains(
                #/(?i)\b(?:of the above|of these|both [a-e] and|[a-e] and [a-e] (?:only|above))\b|^[A-Ea-e] and [A-Ea-e]$/#
            )
        }
    }
}

extension XMLTree {
    /// Whether a problem is nothing but a link to an exercise elsewhere.
    fileprivate var isExternal: Bool {
        var isExternal = false
        walk { if $0.name == "link", $0.has(class: "os-embed") { isExternal = true } }
        return isExternal && plainText.isEmpty
    }

    /// Whether a solution stands here, be it commented out.
    var hasSolution: Bool {
        children.contains { child in
            switch child {
            case .element(let element): element.name == "solution"
            case .comment(let comment): comment.contains("<solution")
            case .text: false
            }
        }
    }
}

extension LocalizedText {
    /// A text of the course's only language, as files write it.
    init(plain text: String) {
        self = text.isEmpty ? [:] : LocalizedText(everywhere: text)
    }
}
