package import DomainModel
package import LanguageModels

/// Makes artefacts from a course: by rules and templates, or with a model that words them. Either way every part is
/// checked before it is given out.
package struct ContentGenerator: Sendable {
    package enum Event: Sendable {
        /// The outline: the title, and id and heading of each part to come. A resumed run repeats it.
        case planned(title: String, parts: [(id: String, heading: String)])
        /// More of the text that a model is writing for a part; unchecked, for the person who waits, never for learners.
        case writing(part: String, text: String)
        /// A part, with its verdicts; ``Artefact/Part/isChecked`` tells whether all passed. Failed parts come too, after
        /// one repair, for the review queue.
        case part(Artefact.Part)
        /// A part that could not be made at all, and why.
        case dropped(part: String, why: LocalizedText)
        case used(ChatUsage)
    }

    let material: Material
    let model: (any ChatModel)?
    private let checker: ArtefactChecker

    /// Most parts of an artefact.
    static let partLimit = 200

    /// - Parameter model: words the parts; without it rules and templates do.
    package init(_ material: Material, model: (any ChatModel)?, checker: ArtefactChecker) {
        self.material = material
        self.model = model
        self.checker = checker
    }

    /// Makes what `brief` asks for. Parts that `done` has already are not made again, so that an interrupted run goes on
    /// where it stopped.
    ///
    /// The stream throws ``ChatModelError`` when the model is gone for good, and ``GenerationError`` when the brief cannot
    /// be met.
    package func make(
        _ brief: GenerationBrief, resuming done: Artefact? = nil
    ) -> AsyncThrowingStream<Event, any Error> {
        AsyncThrowingStream { continuation in
            let task = Task {
                do {
                    let emit: @Sendable (Event) -> Void = { continuation.yield($0) }
                    if let model {
                        try await ModelWriter(brief, material, model: model, generator: self, emit: emit).run(
                            resuming: done)
                    } else {
                        try await assemble(brief, done, emit)
                    }
                    continuation.finish()
                } catch {
                    continuation.finish(throwing: error)
                }
            }
            continuation.onTermination = { _ in task.cancel() }
        }
    }

    /// Makes one part anew.
    ///
    /// - Parameter instruction: what the person wants to be different; without a model it has no effect.
    /// - Throws: as ``make(_:resuming:)``.
    package func remake(
        part id: String, of artefact: Artefact, instruction: String = ""
    ) async throws -> Artefact.Part {
        guard let old = artefact.parts.first(where: { $0.id == id }) else {
            throw GenerationError(["en": "The artefact has no part “\(id)”.", "zh": "没有“\(id)”这一部分。"])
        }
        if let model {
            return try await ModelWriter(artefact.brief, material, model: model, generator: self) { _ in }
                .remake(old, of: artefact, instruction)
        }
        let texts = Set(artefact.parts.map(\.text))
        for candidate in try candidates(for: artefact.brief, form: old.form) where !texts.contains(candidate.text) {
            var part = candidate
            part.id = id
            try Task.checkCancellation()
            part = await checked(part, of: artefact, prose: nil)
            if part.passes { return part }
        }
        throw GenerationError([
            "en": "The course has nothing else to make this part from. Edit it, or set up a language model.",
            "zh": "课程中没有别的材料可以用来重做这一部分。请直接编辑，或设置语言模型。",
        ])
    }

    /// The part with its verdicts.
    ///
    /// - Parameter prose: how many texts share the length that was asked for; nil: this one need not keep to it.
    func checked(_ part: Artefact.Part, of artefact: Artefact, prose: Int?) async -> Artefact.Part {
        var (part, artefact) = (part, artefact)
        // The length of a plan is its minutes, not its words.
        if artefact.brief.kind == .plan || prose == nil { artefact.brief.length = nil }
        part.verdicts = await checker.verdicts(on: part, of: artefact, prose: prose)
        return part
    }

    // MARK: Without a model

    private func assemble(_ brief: GenerationBrief, _ done: Artefact?, _ emit: (Event) -> Void) async throws {
        let scope = try Scope(brief, in: material)
        let maker = TextMaker(brief: brief, material: material, scope: scope)
        let fixed: [Artefact.Part] =
            switch brief.kind {
            case .tutorial: try maker.tutorial()
            case .article: try maker.article()
            case .caseStudy: try maker.cases()
            case .plan: try maker.plan()
            case .workedExample, .exercise, .quiz, .flashcards: []
            }
        let pool = try pool(for: brief, maker)
        let slots =
            switch brief.kind {
            case .workedExample, .exercise, .quiz, .flashcards: max(1, min(brief.count, Self.partLimit))
            case .tutorial: min(3, pool.count)
            case .caseStudy: min(2, pool.count)
            default: 0
            }
        if fixed.isEmpty, pool.isEmpty {
            throw GenerationError([
                "en":
                    "The course has nothing about “\(maker.subject)” that such questions can be made from. Choose another "
                    + "topic or other kinds of question, or set up a language model.",
                "zh": "课程中没有关于“\(maker.subject)”、可以出这类题的内容。请换一个主题或题型，或设置语言模型。",
            ])
        }
        let prefix = brief.kind == .flashcards ? "card" : brief.kind == .workedExample ? "example" : "q"
        let ids = (1...max(1, slots)).prefix(slots).map { "\(prefix)\($0)" }
        let title = Self.title(of: brief, maker)
        emit(.planned(title: title, parts: fixed.map { ($0.id, $0.heading) } + ids.map { ($0, "") }))

        var artefact = Artefact(brief: brief, title: title, parts: done?.parts ?? [])
        let have = Set(artefact.parts.map(\.id))
        // Lists of goals or terms are as long as they are.
        let ideas = fixed.count { $0.id.hasPrefix("idea") }
        for part in fixed where !have.contains(part.id) {
            try Task.checkCancellation()
            let part = await checked(part, of: artefact, prose: part.id.hasPrefix("idea") ? ideas : nil)
            artefact.parts.append(part)
            emit(.part(part))
        }
        try await fill(ids.filter { !have.contains($0) }, from: pool, &artefact, emit)
    }

    /// Fills each place with the next candidate that passes every check; when there are no more, with those about which a
    /// person has to decide.
    private func fill(
        _ ids: [String], from pool: [Artefact.Part], _ artefact: inout Artefact, _ emit: (Event) -> Void
    ) async throws {
        var texts = Set(artefact.parts.map(\.text))
        var open = ids[...]
        var undecided: [Artefact.Part] = []
        for candidate in pool {
            guard let id = open.first else { return }
            try Task.checkCancellation()
            guard texts.insert(candidate.text).inserted else { continue }
            var part = candidate
            part.id = id
            part = await checked(part, of: artefact, prose: nil)
            if part.passes {
                artefact.parts.append(part)
                emit(.part(part))
                open.removeFirst()
            } else if !part.verdicts.contains(where: { $0.outcome == .failed }) {
                undecided.append(candidate)
            }
        }
        for candidate in undecided {
            guard let id = open.first else { return }
            try Task.checkCancellation()
            var part = candidate
            part.id = id
            part = await checked(part, of: artefact, prose: nil)
            guard !part.verdicts.contains(where: { $0.outcome == .failed }) else { continue }
            artefact.parts.append(part)
            emit(.part(part))
            open.removeFirst()
        }
        for id in open {
            emit(
                .dropped(
                    part: id,
                    why: [
                        "en":
                            "The material gives no more than \(artefact.parts.count) that pass the checks. Choose a broader "
                            + "topic or more kinds of question.",
                        "zh": "材料中能通过检查的只有 \(artefact.parts.count) 个。请选择更宽的主题或更多题型。",
                    ]))
        }
    }

    /// What places can be filled with, in the order of preference.
    private func pool(for brief: GenerationBrief, _ maker: TextMaker) throws -> [Artefact.Part] {
        switch brief.kind {
        case .exercise, .quiz, .tutorial, .caseStudy:
            return ItemMaker(brief, material, maker.scope).items().map { item in
                Artefact.Part(
                    id: "", form: .exercise, text: item.exercise.yaml(in: material.language), citations: item.citations)
            }
        case .flashcards:
            let terms = KeyTerms(maker.scope.passages, language: material.language)
            return try maker.cards(maker.scope.meanings(terms, in: maker.scope.sentences()))
        case .workedExample: return try maker.workedExamples()
        case .article, .plan: return []
        }
    }

    private func candidates(for brief: GenerationBrief, form: Artefact.Part.Form) throws -> [Artefact.Part] {
        let maker = TextMaker(brief: brief, material: material, scope: try Scope(brief, in: material))
        return try pool(for: brief, maker).filter { $0.form == form }
    }

    static func title(of brief: GenerationBrief, _ maker: TextMaker) -> String {
        let kind: (String, String) =
            switch brief.kind {
            case .tutorial: ("Tutorial", "教程")
            case .exercise: ("Exercises", "练习")
            case .workedExample: ("Worked examples", "例题")
            case .caseStudy: ("Case", "案例")
            case .article: ("", "")
            case .quiz: ("Quiz", "测验")
            case .flashcards: ("Flashcards", "记忆卡片")
            case .plan: ("Lesson plan", "教案")
            }
        if brief.kind == .article { return maker.subject }
        return maker.say("\(kind.0): \(maker.subject)", "\(kind.1)：\(maker.subject)")
    }
}

extension Artefact.Part {
    /// Whether no check has anything against it.
    var passes: Bool { verdicts.allSatisfy { $0.outcome.passes } }
}

/// Why a brief cannot be met, with the remedy.
package struct GenerationError: Error, Hashable, Sendable, CustomStringConvertible {
    package var message: LocalizedText

    package init(_ message: LocalizedText) {
        self.message = message
    }

    package var description: String { message.text(in: "en") }
}
