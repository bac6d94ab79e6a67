import DomainModel
import Typesetting
import Yams

/// Draws an exercise as learners get it, and notes what is wrong with what was drawn.
struct ExerciseChecker {
    private let exercise: Exercise
    private let node: SourceNode
    private let reader: CourseReader
    /// Formulas that only a draw makes: one of each shape for each text.
    private(set) var formulas: [CourseReader.FormulaPlace] = []

    /// How often the exercise is drawn.
    private let draws: UInt32
    /// For each place and kind of fault its first message, the seed that showed it, and in how many draws it showed.
    private var found: [Key: (message: String, seed: UInt32, count: UInt32)] = [:]
    private var shapes: Set<Shape> = []

    private struct Key: Hashable {
        var place: String
        var kind: Kind
    }

    private enum Kind {
        case fault, leak, sameValue, hidden
    }

    /// A formula without the values of its numbers.
    private struct Shape: Hashable {
        var place: String
        var text: String
    }

    /// - Parameter seeds: how often a parametric exercise is drawn.
    init(_ exercise: Exercise, _ node: SourceNode, reader: CourseReader, seeds: UInt32) {
        self.exercise = exercise
        self.node = node
        self.reader = reader
        draws = exercise.parameters == nil ? 1 : seeds
    }

    mutating func check() {
        for seed in 0..<draws {
            do {
                check(try exercise.instantiate(seed: seed), seed)
            } catch {
                self.node(at: error.place).error(
                    "The exercise `\(exercise.id)` cannot be drawn: \(error.message.text(in: "en").withoutStop)",
                    remedy: "Correct the formula, or the variables it uses")
                break
            }
        }
        report()
    }

    private mutating func check(_ concrete: Exercise, _ seed: UInt32) {
        if exercise.parameters != nil {
            for (place, text) in concrete.texts(inOrderOf: exercise) {
                for (language, version) in text.values { checkDrawn(version, place, language, seed) }
            }
        }
        for (index, step) in concrete.steps.enumerated() {
            let place = exercise.steps.count == 1 ? "" : "steps[\(index)]."
            for fault in step.faults() { note(.fault, place + fault.place, fault.message.text(in: "en"), seed) }
            checkHints(of: step, stem: concrete.text, place, seed)
            checkMisconceptions(of: step, place, seed)
            if case .choice(let question) = step.question { checkValues(of: question, place, seed) }
        }
    }

    private mutating func note(_ kind: Kind, _ place: String, _ message: String, _ seed: UInt32) {
        found[Key(place: place, kind: kind), default: (String(message.prefix(300)), seed, 0)].count += 1
    }

    /// Whether a kind of fault that counts only when all but a few draws have it may still count.
    private func isOpen(_ kind: Kind, _ place: String, _ seed: UInt32, exceptions: UInt32) -> Bool {
        seed - (found[Key(place: place, kind: kind)]?.count ?? 0) <= exceptions
    }

    // MARK: Texts

    private mutating func checkDrawn(_ text: String, _ place: String, _ language: String, _ seed: UInt32) {
        let scanner = MathScanner(text)
        lazy var node = self.node(at: "\(place) (\(language))")
        let note = " (drawn with seed \(seed))"
        for formula in scanner.formulas where shapes.insert(Shape(place: place, text: Self.shape(formula))).inserted {
            formulas.append(
                CourseReader.FormulaPlace(
                    formula: formula, file: node.file,
                    line: node.line(ofText: scanner.line(of: formula.range.lowerBound)),
                    note: note))
        }
        if let offset = scanner.strayDollars.first,
            shapes.insert(Shape(place: "\(place) (\(language))", text: "$")).inserted
        {
            reader.log.error(
                node.file, node.line(ofText: scanner.line(of: offset)),
                "A `$` opens a formula that is not closed\(note)",
                remedy: "Close it, or write `\\$` for a dollar sign")
        }
        guard text.contains("![") else { return }
        for image in MarkdownText(text).images
        where shapes.insert(Shape(place: place, text: image.destination)).inserted {
            reader.check(image, file: node.file, line: node.line)
        }
    }

    /// Numbers of one digit and of several digits are each alike for KaTeX.
    private static func shape(_ formula: MathScanner.Formula) -> String {
        var shape = formula.isDisplayed ? "d" : "i"
        var digits = 0
        for character in formula.tex {
            digits = character.isASCII && character.isNumber ? digits + 1 : 0
            if digits <= 2 { shape.append(digits > 0 ? "0" : character) }
        }
        return shape
    }

    // MARK: Answers

    private mutating func checkHints(of step: Step, stem: LocalizedText, _ place: String, _ seed: UInt32) {
        var leaks: [String: AnswerLeak] = [:]
        for (index, hint) in step.hints.enumerated() {
            for (language, text) in hint.text.values
            where isOpen(.leak, "\(place)hints[\(index)] (\(language))", seed, exceptions: draws / 10) {
                let asked = "\(stem.text(in: language))\n\(step.text.text(in: language))"
                let leak = leaks[language] ?? AnswerLeak(of: step.question, asked: asked, in: language)
                leaks[language] = leak
                if leak.isGiven(by: text) {
                    note(.leak, "\(place)hints[\(index)] (\(language))", "The hint gives the answer away", seed)
                }
            }
        }
    }

    /// A misconception is never told when one before it takes the same answers.
    private mutating func checkMisconceptions(of step: Step, _ place: String, _ seed: UInt32) {
        for (index, misconception) in step.misconceptions.enumerated()
        where isOpen(.hidden, "\(place)misconceptions[\(index)]", seed, exceptions: 0) {
            if let first = step.check(.text(misconception.answer)).misconception, first < index {
                note(
                    .hidden, "\(place)misconceptions[\(index)]",
                    "The wrong answer is always that of misconception \(first + 1)", seed)
            }
        }
    }

    /// Two choices of the same value can both be defended.
    private mutating func checkValues(of question: ChoiceQuestion, _ place: String, _ seed: UInt32) {
        func number(_ choice: ChoiceQuestion.Choice) -> String? {
            let text = choice.text.text(in: "en")
            let formulas = MathScanner(text).formulas
            guard formulas.count == 1, formulas[0].range == 0..<text.utf8.count else { return nil }
            return formulas[0].tex
        }
        guard !question.isMultiple, let right = question.choices.first(where: \.isCorrect),
            let value = number(right)
        else { return }
        let key = Question.numeric(NumericQuestion(value: value))
        // Partial is a number that is not worked out.
        func isEqual(_ other: String) -> Bool { [.correct, .partial].contains(key.check(.text(other)).verdict) }
        guard isEqual(value) else { return }
        for choice in question.choices where !choice.isCorrect && choice.text != right.text {
            guard let other = number(choice), isEqual(other) else { continue }
            note(.sameValue, place + "answer", "The wrong choice `\(other)` has the value of the right one", seed)
        }
    }

    // MARK: Report

    private func report() {
        for (key, fault) in found {
            let node = node(at: key.place)
            let share = draws == 1 ? "" : " in \(fault.count) of \(draws) draws, first with seed \(fault.seed)"
            switch key.kind {
            case .fault:
                let draw =
                    exercise.parameters == nil
                    ? "Change one of the two" : "Change it, or forbid such draws with `require`"
                node.error(
                    "In the exercise `\(exercise.id)` \(fault.message)\(share)",
                    remedy: key.place.hasSuffix("answer") && !fault.message.contains("choices")
                        ? "Correct the answer" : draw)
            case .sameValue:
                node.warning(fault.message + share, remedy: "Make the choices differ, or ask for the form in the text")
            case .hidden where fault.count == draws:
                node.warning(fault.message, remedy: "Remove one of the two")
            case .leak where draws - fault.count <= draws / 10:
                node.warning(fault.message, remedy: "Let the last hint stop one step before the answer")
            case .hidden, .leak: break
            }
        }
    }

    /// Where a place within the exercise, such as `steps[0].hints[1] (en)`, stands in the file; as near as can be told.
    private func node(at place: String) -> SourceNode {
        var node = self.node
        let parts = place.split(separator: " ", maxSplits: 1)
        for step in parts.first?.split(whereSeparator: { ".[]".contains($0) }) ?? [] {
            guard let next = node.child(String(step)) else { break }
            node = next
        }
        guard parts.count == 2 else { return node }
        let language = String(parts[1].dropFirst().dropLast())
        return node.child(language) ?? node.child("text").flatMap { $0.child(language) ?? $0 } ?? node
    }
}

extension SourceNode {
    /// The value of a key or of a position.
    fileprivate func child(_ step: String) -> SourceNode? {
        switch node {
        case .mapping(let mapping):
            let names = step == "choice" ? ["choice", "choices"] : [step]
            return mapping.first { $0.key.scalar.map { names.contains($0.string) } ?? false }
                .map { SourceNode(node: $0.value, file: file, log: log) }
        case .sequence(let sequence):
            return Int(step).flatMap { sequence.indices.contains($0) ? sequence[$0] : nil }
                .map { SourceNode(node: $0, file: file, log: log) }
        default: return nil
        }
    }
}

extension Exercise {
    /// Every text with its place; `original` has the choices in the order of the file.
    fileprivate func texts(inOrderOf original: Exercise) -> [(place: String, text: LocalizedText)] {
        var texts = [("title", title), ("text", text), ("solution", solution)]
        for (index, (step, source)) in zip(steps, original.steps).enumerated() {
            let place = steps.count == 1 ? "" : "steps[\(index)]."
            texts += [(place + "text", step.text), (place + "solution", step.solution)]
            texts += step.question.texts(inOrderOf: source.question, place + "answer")
            for (index, (hint, source)) in zip(step.hints, source.hints).enumerated() {
                texts.append(("\(place)hints[\(index)]", hint.text))
                if let question = hint.question, let source = source.question {
                    texts += question.texts(inOrderOf: source, "\(place)hints[\(index)].answer")
                }
            }
            for (index, misconception) in step.misconceptions.enumerated() {
                texts.append(("\(place)misconceptions[\(index)].feedback", misconception.feedback))
            }
        }
        return texts.filter { !$0.1.isEmpty }
    }
}

extension Question {
    fileprivate func texts(inOrderOf original: Question, _ place: String) -> [(String, LocalizedText)] {
        switch (self, original) {
        case (.choice(let question), .choice(let original)):
            return question.choices.flatMap { choice in
                let index = original.choices.firstIndex { $0.id == choice.id } ?? 0
                let place = "\(place).choice[\(index)]"
                return [(place, choice.text), (place + ".feedback", choice.feedback)]
            }
        case (.cloze(let question), .cloze(let original)):
            return zip(question.blanks, original.blanks).enumerated().flatMap { index, blanks in
                blanks.0.question.texts(inOrderOf: blanks.1.question, "\(place).cloze[\(index)]")
            }
        case (.order(let question), _):
            return question.items.enumerated().map { ("\(place).order[\($0)]", $1.text) }
        case (.match(let question), _):
            return question.pairs.enumerated().flatMap { index, pair in
                [("\(place).match[\(index)].left", pair.left), ("\(place).match[\(index)].right", pair.right)]
            }
        default: return []
        }
    }
}
