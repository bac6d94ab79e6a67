import DomainModel
import LanguageModels

/// Has a model word the parts of an artefact, from numbered passages, one part at a time.
struct ModelWriter {
    let brief: GenerationBrief
    let material: Material
    let model: any ChatModel
    let generator: ContentGenerator
    let scope: Scope
    let emit: @Sendable (ContentGenerator.Event) -> Void

    struct PlannedPart {
        var id: String
        var heading: String
        var form: Artefact.Part.Form
    }

    init(
        _ brief: GenerationBrief, _ material: Material, model: any ChatModel, generator: ContentGenerator,
        emit: @escaping @Sendable (ContentGenerator.Event) -> Void
    ) throws {
        (self.brief, self.material, self.model, self.generator, self.emit) = (brief, material, model, generator, emit)
        scope = try Scope(brief, in: material)
    }

    func run(resuming done: Artefact?) async throws {
        let plan = outline()
        let maker = TextMaker(brief: brief, material: material, scope: scope)
        let title = ContentGenerator.title(of: brief, maker)
        emit(.planned(title: title, parts: plan.map { ($0.id, $0.heading) }))
        var artefact = Artefact(brief: brief, title: title, parts: done?.parts ?? [])
        for planned in plan where !artefact.parts.contains(where: { $0.id == planned.id }) {
            try Task.checkCancellation()
            do {
                let part = try await write(planned, of: artefact)
                artefact.parts.append(part)
                emit(.part(part))
            } catch let error as GenerationError {
                emit(.dropped(part: planned.id, why: error.message))
            }
        }
    }

    func remake(_ old: Artefact.Part, of artefact: Artefact, _ instruction: String) async throws -> Artefact.Part {
        try await write(PlannedPart(id: old.id, heading: old.heading, form: old.form), of: artefact, instruction)
    }

    // MARK: Outline

    /// The parts, of which ids and order follow from the brief alone, so that a run can be resumed; what the model decides
    /// is what stands in them.
    private func outline() -> [PlannedPart] {
        let maker = TextMaker(brief: brief, material: material, scope: scope)
        let say = maker.say
        func prose(_ id: String, _ heading: String) -> PlannedPart {
            PlannedPart(id: id, heading: heading, form: .prose)
        }
        let count = max(1, min(brief.count, ContentGenerator.partLimit))
        func questions(_ count: Int) -> [PlannedPart] {
            (1...count).map { PlannedPart(id: "q\($0)", heading: "", form: .exercise) }
        }
        switch brief.kind {
        case .exercise, .quiz: return questions(count)
        case .flashcards: return (1...count).map { PlannedPart(id: "card\($0)", heading: "", form: .card) }
        case .tutorial:
            return [
                prose("goals", say("What you will learn", "学习目标")), prose("ideas", say("Key ideas", "核心内容")),
                prose("example", say("An example", "例子")), prose("summary", say("In short", "小结")),
            ] + questions(3)
        case .article:
            return [
                prose("opening", say("Introduction", "引言")), prose("ideas", say("Key ideas", "主要内容")),
                prose("closing", say("Conclusion", "结语")),
            ]
        case .workedExample: return (1...min(10, count)).map { prose("example\($0)", say("Example \($0)", "例 \($0)")) }
        case .caseStudy:
            return [prose("situation", say("The situation", "情境")), prose("questions", say("Questions", "思考题"))]
                + questions(2)
        case .plan:
            return [
                prose("goals", say("Objectives", "教学目标")),
                prose("opening", say("Opening and prior knowledge", "导入与已有知识")),
                prose("exposition", say("Exposition", "新课讲授")), prose("practice", say("Guided practice", "指导练习")),
                prose("assessment", say("Assessment", "检测")), prose("homework", say("Homework", "课后作业")),
                prose("differentiation", say("For different learners", "分层指导")),
            ]
        }
    }

    // MARK: One part

    /// Writes a part and checks it; where a check has something against it once more, with what was found.
    ///
    /// - Throws: ``GenerationError`` where there is no reply of the form that was asked for; ``ChatModelError``.
    private func write(
        _ planned: PlannedPart, of artefact: Artefact, _ instruction: String = ""
    ) async throws -> Artefact.Part {
        let passages = passages(for: planned)
        let prompt = Prompt(brief, material, planned, passages, artefact, instruction)
        var faults: [String] = []
        var refusal: LocalizedText = [:]
        var best: Artefact.Part?
        for _ in 0..<2 {
            let messages = prompt.messages(repairing: faults, of: best?.text)
            do {
                var part = Artefact.Part(
                    id: planned.id, form: planned.form, heading: planned.heading,
                    text: try await text(for: planned, messages, passages),
                    citations: passages.map { Artefact.Citation($0) }, author: .model(model.name))
                part.prompt = messages.map { "\($0.role.rawValue):\n\($0.content)" }.joined(separator: "\n\n")
                part = await generator.checked(part, of: artefact, prose: proseCount)
                try Task.checkCancellation()
                if part.passes { return part }
                if best.map({ part.isBetter(than: $0) }) ?? true { best = part }
                faults = part.verdicts.filter { !$0.outcome.passes }.map {
                    "\($0.check.rawValue): \($0.reason.text(in: "en"))"
                }
            } catch let error as GenerationError {
                faults = [error.description]
                refusal = error.message
                // Replies with fields were sent back already, with what was wrong with them.
                if planned.form == .exercise { break }
            }
        }
        if let best { return best }
        throw GenerationError([
            "en": "The model did not reply in the form that was asked for: \(refusal.text(in: "en"))",
            "zh": "模型没有按要求的格式作答：\(refusal.text(in: "zh"))",
        ])
    }

    private var proseCount: Int { outline().count { $0.form == .prose } }

    private func passages(for planned: PlannedPart) -> [Passage] {
        let number = Int(planned.id.drop { !$0.isNumber }) ?? 1
        let readable = scope.passages.filter { !TextMaker.isApparatus($0.heading) }
        let pool = readable.isEmpty ? scope.passages : readable
        // Questions walk through the material, so that they do not all ask the same.
        guard planned.form != .prose, pool.count > Self.passageCount else {
            return Array(pool.prefix(Self.passageCount))
        }
        let start = ((number - 1) * 3 + Int(brief.seed % 1000)) % pool.count
        return (0..<min(4, pool.count)).map { pool[(start + $0) % pool.count] }
    }

    private static let passageCount = 6
    /// Characters of a reply that are read.
    private static let replyLimit = 40_000

    private func request(_ messages: [ChatMessage]) -> ChatRequest {
        let words = brief.kind == .plan ? 600 : min(5000, brief.length ?? 800)
        return ChatRequest(messages, maxTokens: max(1200, words * 3), temperature: 0.4)
    }

    private func text(
        for planned: PlannedPart, _ messages: [ChatMessage], _ passages: [Passage]
    ) async throws -> String {
        switch planned.form {
        case .prose: return Self.withoutHeading(try await reply(to: messages, planned))
        case .card:
            guard let card = Flashcard(try await reply(to: messages, planned)) else {
                throw GenerationError([
                    "en": "A card has a front and a back, parted by a line `---`.",
                    "zh": "卡片应有正反两面，用一行“---”隔开。",
                ])
            }
            return "\(card.front)\n---\n\(card.back)"
        case .exercise: return try await exercise(planned, messages, passages)
        }
    }

    private func reply(to messages: [ChatMessage], _ planned: PlannedPart) async throws -> String {
        var reply = ""
        reading: for try await chunk in model.reply(to: request(messages)) {
            try Task.checkCancellation()
            switch chunk {
            case .text(let text):
                reply += text
                if planned.form == .prose { emit(.writing(part: planned.id, text: text)) }
            case .usage(let usage): emit(.used(usage))
            case .finished(.filtered): throw GenerationError(["en": "The model refused to answer.", "zh": "模型拒绝回答。"])
            case .thinking, .toolCall, .finished: break
            }
            if reply.utf8.count > Self.replyLimit { break reading }
        }
        // The stream of a task that was cancelled ends without an error.
        try Task.checkCancellation()
        let text = reply.trimmedEnds
        guard !text.isEmpty else { throw GenerationError(["en": "The reply was empty.", "zh": "回答是空的。"]) }
        return text
    }

    /// An exercise as YAML.
    private func exercise(
        _ planned: PlannedPart, _ messages: [ChatMessage], _ passages: [Passage]
    ) async throws -> String {
        let lesson = passages.first?.lesson
        func yaml(_ proposal: ExerciseProposal) throws(GenerationError) -> String {
            if !brief.questions.isEmpty, !brief.questions.contains(proposal.kind) {
                let kinds = brief.questions.map(\.rawValue).joined(separator: ", ")
                throw GenerationError(["en": "“kind” has to be one of \(kinds).", "zh": "“kind”须是 \(kinds) 之一。"])
            }
            var exercise = try proposal.exercise(
                id: "made-\(planned.id)-\(brief.seed)", lesson: lesson, language: material.language)
            exercise.skills = material.skills(of: exercise, brief)
            let text = exercise.yaml(in: material.language)
            let read = ExerciseText(text, in: material.course, languages: [material.language])
            if let fault = read.faults.first(where: { $0.severity == .error }) {
                throw GenerationError([
                    "en": "\(fault.message). \(fault.remedy).", "zh": "\(fault.localized.text(in: "zh"))。",
                ])
            }
            guard read.exercise != nil else {
                throw GenerationError(["en": "The exercise cannot be read.", "zh": "习题无法读取。"])
            }
            return text
        }
        // What was told to the model, in the languages of people.
        var told: [String: LocalizedText] = [:]
        do {
            let reply = try await model.structured(ExerciseProposal.self, request(messages)) { proposal in
                do { _ = try yaml(proposal) } catch let error as GenerationError {
                    told[error.description] = error.message
                    return [error.description]
                }
                return []
            }
            if let usage = reply.usage { emit(.used(usage)) }
            try Task.checkCancellation()
            return try yaml(reply.value)
        } catch let error as StructuredReplyError {
            try Task.checkCancellation()
            if let usage = error.usage { emit(.used(usage)) }
            let problems = error.problems.map { told[$0] ?? ["en": $0, "zh": "回复不合所要的格式。"] }
            throw GenerationError([
                "en": problems.map { $0.text(in: "en") }.joined(separator: " "),
                "zh": problems.map { $0.text(in: "zh") }.joined(),
            ])
        }
    }

    private static func withoutHeading(_ text: String) -> String {
        guard text.hasPrefix("#") else { return text }
        let rest = text.drop { $0 != "\n" }.trimmedEnds
        return rest.isEmpty ? text : rest
    }
}

extension Artefact.Part {
    /// Fewer checks have failed, or as many and fewer wait for a person.
    fileprivate func isBetter(than other: Self) -> Bool {
        func faults(_ part: Self) -> (Int, Int) {
            (part.verdicts.count { $0.outcome == .failed }, part.verdicts.count { $0.outcome == .unsure })
        }
        return faults(self) < faults(other)
    }
}
