package import DomainModel
package import LanguageModels

/// Checks parts of artefacts, whoever made them.
///
/// `docs/checking.md` says what each check sees and what it does not.
package struct ArtefactChecker: Sendable {
    let material: Material
    private let evidence: PassageEvidence
    private let support: SupportCheck
    private let moderation: ModerationCheck
    private let duplicates: DuplicateIndex
    private var solver: AnswerSolver?

    /// - Parameter solver: solves questions that have no closed form, several times; without it their answers are
    ///   ``Verdict/Outcome/unsure`` unless the passages settle them.
    package init(_ material: Material, solver: (any ChatModel)? = nil) {
        self.material = material
        let weights = TermWeights(material.index.passages)
        evidence = PassageEvidence(material, weights: weights)
        support = SupportCheck(weights: weights, course: material.course)
        moderation = ModerationCheck(material.index.passages)
        duplicates = DuplicateIndex(material.course.exercises, in: material.language)
        self.solver = solver.map(AnswerSolver.init)
    }

    /// The same checks with another model that solves questions.
    package func solving(with model: any ChatModel) -> ArtefactChecker {
        var checker = self
        checker.solver = AnswerSolver(model: model)
        return checker
    }

    // MARK: Exercises

    /// One verdict for each ``Verdict/Check`` on an exercise, be it generated or a course's own.
    ///
    /// - Parameters:
    ///   - kinds: the kinds of question that were asked for; empty: any.
    ///   - level: nil where none was asked for.
    ///   - siblings: other exercises that it must not repeat, beside those of the course.
    ///   - author: a model's own worked solution does not confirm the choice that it marks as right.
    package func verdicts(
        on exercise: Exercise, kinds: [GenerationBrief.QuestionKind] = [], level: GenerationBrief.Level? = nil,
        besides siblings: [Exercise] = [], by author: Artefact.Author = .person
    ) async -> [Verdict] {
        let language = material.language
        let schema = SchemaCheck.verdict(on: exercise, kinds: kinds, in: language)
        guard let concrete = try? exercise.instantiate(seed: 0) else {
            return Verdict.Check.allCases.map { $0 == .schema ? schema : Verdict($0, .notApplicable) }
        }
        let texts = concrete.shownTexts(in: language)
        let asked = ([concrete.text] + concrete.steps.map(\.text)).map { $0.text(in: language) }
        var check = AnswerCheck(passages: evidence, solver: solver)
        if case .model = author { check.isSolutionOwn = true }
        let answer = await check.verdict(on: exercise, in: language)
        return [
            schema, answer,
        ] + ChoiceCheck.verdicts(on: concrete, passages: evidence, in: language) + [
            LeakCheck.verdict(on: exercise, in: language), Verdict(.support, .notApplicable),
            duplicate(of: exercise, siblings), LanguageCheck.verdict(on: texts, in: language),
            level.map { LevelCheck.level(of: asked.joined(separator: "\n\n"), for: $0, in: language) }
                ?? Verdict(.level, .notApplicable),
            Self.length(of: asked.joined(separator: "\n\n"), language), moderation.verdict(on: texts),
        ]
    }

    /// Words, or Chinese characters by half, beyond which no learner reads a question.
    private static let longestQuestion = 450

    private static func length(of question: String, _ language: String) -> Verdict {
        let words = Readability.length(of: question, in: language) / (language.hasPrefix("zh") ? 2 : 1)
        return words <= longestQuestion
            ? Verdict(.length, .passed)
            : Verdict(
                .length, .failed,
                ["en": "the question has \(words) words, too long to be read", "zh": "题目过长（\(words * 2) 字）"])
    }

    private func duplicate(of exercise: Exercise, _ siblings: [Exercise]) -> Verdict {
        let text = exercise.duplicateText(in: material.language)
        var own = DuplicateIndex()
        for sibling in siblings {
            own.add(sibling.id, sibling.duplicateText(in: material.language), isTemplate: sibling.parameters != nil)
        }
        let found = [own.nearest(to: text, except: [exercise.id]), duplicates.nearest(to: text, except: [exercise.id])]
            .compactMap { $0 }
        return Self.duplicate(found)
    }

    private static func duplicate(_ found: [(id: String, likeness: DuplicateIndex.Likeness)]) -> Verdict {
        if let same = found.first(where: { $0.likeness == .same }) {
            return Verdict(.duplicate, .failed, ["en": "the same as `\(same.id)`", "zh": "与“\(same.id)”相同"])
        }
        if let same = found.first(where: { $0.likeness == .sameButNumbers }) {
            return Verdict(
                .duplicate, .unsure,
                ["en": "the same as `\(same.id)` but for its numbers", "zh": "与“\(same.id)”只有数字不同"])
        }
        guard let near = found.first, case .near(let share) = near.likeness else { return Verdict(.duplicate, .passed) }
        let percent = Int(share * 100)
        return Verdict(
            .duplicate, .unsure,
            ["en": "\(percent) % the same as `\(near.id)`", "zh": "与“\(near.id)”有 \(percent)% 相同"])
    }

    // MARK: Prose and cards

    /// - Parameter others: the artefact's other parts.
    func prose(
        _ part: Artefact.Part, _ brief: GenerationBrief, _ others: [Artefact.Part], sharing textCount: Int? = nil
    )
        -> [Verdict]
    {
        let language = brief.language
        let texts = [("heading", part.heading), ("text", part.text)].filter { !$0.1.isEmpty }
        var own = DuplicateIndex()
        for other in others where other.form == part.form { own.add(other.id, [other.text]) }
        let count = textCount ?? 1 + others.count { $0.form == .prose }
        let isText = part.form == .prose
        let found = own.nearest(to: [part.text]).map { [$0] } ?? []
        return Verdict.Check.allCases.map { check in
            switch check {
            case .schema: Self.schema(part)
            case .answer, .uniqueChoice, .distractors, .leak: Verdict(check, .notApplicable)
            case .support: support.verdict(on: part, in: material.language, isPlan: brief.kind == .plan)
            case .duplicate: Self.duplicate(found)
            case .language: LanguageCheck.verdict(on: texts, in: language)
            case .level:
                isText
                    ? LevelCheck.level(of: part.text, for: brief.level, in: language) : Verdict(check, .notApplicable)
            case .length:
                isText
                    ? LevelCheck.length(of: part.text, wanted: brief.length, parts: count, in: language)
                    : Verdict(check, .notApplicable)
            case .moderation: moderation.verdict(on: texts)
            }
        }
    }

    /// How many of a text's claims its citations support.
    package func supportShare(of part: Artefact.Part) -> (supported: Int, claims: Int) {
        support.share(of: part)
    }

    private static func schema(_ part: Artefact.Part) -> Verdict {
        let says = { (text: String) in
            text.replacing(#/\[\d{1,2}\]/#, with: "").contains { $0.isLetter || $0.isNumber }
        }
        if part.form == .card {
            guard let card = Flashcard(part.text), says(card.front), says(card.back) else {
                return Verdict(
                    .schema, .failed,
                    ["en": "a card has a front and a back, parted by a line `---`", "zh": "卡片应有正反两面，用一行“---”隔开"])
            }
        }
        guard says(part.text) else {
            return Verdict(.schema, .failed, ["en": "the text says nothing", "zh": "正文没有内容"])
        }
        return SchemaCheck.formulaFault(in: part.text).map { Verdict(.schema, .failed, $0) }
            ?? Verdict(.schema, .passed)
    }

    // MARK: Parts

    /// One verdict for each ``Verdict/Check``.
    ///
    /// - Parameters:
    ///   - artefact: what the part belongs to; its other parts count as items that must not be repeated.
    ///   - prose: how many texts share its length once it is complete; nil: those that are there.
    package func verdicts(on part: Artefact.Part, of artefact: Artefact, prose: Int? = nil) async -> [Verdict] {
        let brief = artefact.brief
        let others = artefact.parts.filter { $0.id != part.id }
        guard part.form == .exercise else { return self.prose(part, brief, others, sharing: prose) }
        let text = read(part)
        guard let exercise = text.exercise else {
            return Verdict.Check.allCases.map {
                $0 == .schema ? Self.schema(text.faults) : Verdict($0, .notApplicable)
            }
        }
        let siblings = others.filter { $0.form == .exercise }.compactMap { read($0).exercise }
        var renamed = exercise
        // A part that is a draw of a course's exercise may keep its name; a copy of it is no less a copy.
        renamed.id = "part-\(part.id)"
        var verdicts = await self.verdicts(
            on: renamed, kinds: brief.questions, level: brief.level, besides: siblings,
            by: part.author)
        for index in verdicts.indices {
            switch verdicts[index].check {
            case .schema where text.hasErrors && verdicts[index].outcome == .passed:
                verdicts[index] = Self.schema(text.faults)
            case .support: verdicts[index] = support.verdict(on: part, in: material.language)
            default: break
            }
        }
        return verdicts
    }

    private func read(_ part: Artefact.Part) -> ExerciseText {
        ExerciseText(part.text, in: material.course, languages: [material.language], seeds: 4)
    }

    private static func schema(_ faults: [CourseFault]) -> Verdict {
        let fault = faults.first { $0.severity == .error } ?? faults.first
        guard let fault else { return Verdict(.schema, .failed, ["en": "it cannot be read", "zh": "无法读取"]) }
        let message = fault.localized
        return Verdict(
            .schema, .failed,
            [
                "en": "line \(fault.line): \(message.text(in: "en"))",
                "zh": "第 \(fault.line) 行：\(message.text(in: "zh"))",
            ])
    }
}
