package import DomainModel
import Yams

/// One exercise as YAML of the course format, by itself: what people edit and models propose.
package struct ExerciseText: Sendable {
    /// Nil when a fault leaves nothing to answer.
    package var exercise: Exercise?
    /// Everything found wrong; the lines are those of the text. ``CourseFault/file`` is ``file``.
    package var faults: [CourseFault]

    /// The name that faults give the text.
    package static let file = "exercise.yaml"

    /// Reads `yaml`, an exercise or a list of just one, and draws and answers it as `cria check` does.
    ///
    /// - Parameters:
    ///   - course: has the skills and lessons that the exercise may name.
    ///   - languages: that every text has to have.
    ///   - seeds: how often a parametric exercise is drawn.
    package init(_ yaml: String, in course: Course, languages: [String], seeds: UInt32 = 20) {
        let reader = CourseReader(textsOf: course, in: languages)
        var exercises = ExerciseReader(reader: reader)
        if var node = reader.yaml(yaml, file: Self.file) {
            if case .sequence(let sequence) = node.node, sequence.count == 1, let first = sequence.first {
                node = SourceNode(node: first, file: Self.file, log: reader.log)
            }
            exercise = exercises.read(node)
            if let exercise {
                var checker = ExerciseChecker(exercise, node, reader: reader, seeds: seeds)
                checker.check()
            }
        }
        faults = Array(Set(reader.log.faults)).sorted()
    }

    package var hasErrors: Bool { exercise == nil || faults.contains { $0.severity == .error } }
}

extension Exercise {
    /// The exercise as a map of the course format; reading it gives the same exercise.
    ///
    /// - Parameter language: leaves the other languages out; nil keeps all.
    package func yaml(in language: String? = nil) -> String {
        let exercise = language.map(only) ?? self
        return (try? CourseYAML.text(CourseYAML.node(exercise))) ?? ""
    }

    /// The exercise with its texts in one language.
    package func only(in language: String) -> Exercise {
        var exercise = self
        let one = { (text: LocalizedText) in
            text.values["und"] != nil || text.isEmpty ? text : LocalizedText([language: text.text(in: language)])
        }
        exercise.title = one(title)
        exercise.text = one(text)
        exercise.solution = one(solution)
        for index in steps.indices {
            var step = steps[index]
            step.text = one(step.text)
            step.solution = one(step.solution)
            step.question = step.question.mapTexts(one)
            step.hints = step.hints.map { Hint(text: one($0.text), question: $0.question?.mapTexts(one)) }
            step.misconceptions = step.misconceptions.map {
                Misconception(answer: $0.answer, feedback: one($0.feedback))
            }
            exercise.steps[index] = step
        }
        return exercise
    }
}

extension Question {
    fileprivate func mapTexts(_ one: (LocalizedText) -> LocalizedText) -> Question {
        switch self {
        case .choice(let choice): return .choice(choice.mapTexts(one))
        case .cloze(var cloze):
            for index in cloze.blanks.indices {
                if case .choice(let choice) = cloze.blanks[index] {
                    cloze.blanks[index] = .choice(choice.mapTexts(one))
                }
            }
            return .cloze(cloze)
        case .order(let order):
            return .order(OrderQuestion(items: order.items.map { .init(id: $0.id, text: one($0.text)) }))
        case .match(let match):
            return .match(
                MatchQuestion(pairs: match.pairs.map { .init(id: $0.id, left: one($0.left), right: one($0.right)) }))
        case .numeric, .expression, .text: return self
        }
    }
}

extension ChoiceQuestion {
    fileprivate func mapTexts(_ one: (LocalizedText) -> LocalizedText) -> ChoiceQuestion {
        var question = self
        for index in choices.indices {
            question.choices[index].text = one(choices[index].text)
            question.choices[index].feedback = one(choices[index].feedback)
        }
        return question
    }
}
