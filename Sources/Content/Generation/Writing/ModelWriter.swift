import DomainModel
import Foundation
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
                emit(.dropped(part: planned.id, why: error.description))
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

    /// Writes a part and checks it; on failure once more, with what was found.
    private func write(
        _ planned: PlannedPart, of artefact: Artefact, _ instruction: String = ""
    ) async throws -> Artefact.Part {
        let passages = passages(for: planned)
        let prompt = Prompt(brief, material, planned, passages, artefact, instruction)
        var faults: [String] = []
        var best: Artefact.Part?
        for _ in 0..<2 {
            let request = prompt.messages(repairing: faults, of: best?.text)
            let reply = try await ask(request, planned)
            do {
                var part = try part(from: reply, planned, passages, artefact)
                part.prompt = request.map { "\($0.role.rawValue):\n\($0.content)" }.joined(separator: "\n\n")
                part = await generator.checked(part, of: artefact)
                if part.passes { return part }
                if best == nil || part.failures <= (best?.failures ?? 0) { best = part }
                faults = part.verdicts.filter { !$0.outcome.passes }.map {
                    "\($0.check.rawValue): \($0.reason.text(in: "en"))"
                }
            } catch let error as GenerationError {
                faults = [error.description]
            }
        }
        if let best { return best }
        throw GenerationError(
            "The model did not reply in the form that was asked for: \(faults.joined(separator: " "))")
    }

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

    private func ask(_ messages: [ChatMessage], _ planned: PlannedPart) async throws -> String {
        let words = brief.kind == .plan ? 600 : min(5000, brief.length ?? 800)
        var request = ChatRequest(messages, maxTokens: max(1200, words * 3), temperature: 0.4)
        if planned.form == .exercise, model.capabilities.contains(.json) || model.capabilities.contains(.schema) {
            request.format = .json
        }
        var reply = ""
        for try await chunk in model.reply(to: request) {
            try Task.checkCancellation()
            switch chunk {
            case .text(let text):
                reply += text
                if planned.form == .prose { emit(.writing(part: planned.id, text: text)) }
            case .usage(let usage): emit(.used(usage))
            case .thinking, .toolCall, .finished: break
            }
            if reply.utf8.count > Self.replyLimit { break }
        }
        // The stream of a task that was cancelled ends without an error.
        try Task.checkCancellation()
        return reply
    }

    private func part(
        from reply: String, _ planned: PlannedPart, _ passages: [Passage], _ artefact: Artefact
    ) throws -> Artefact.Part {
        let text = reply.trimmedEnds
        guard !text.isEmpty else { throw GenerationError("The reply was empty.") }
        var part = Artefact.Part(
            id: planned.id, form: planned.form, heading: planned.heading, text: text,
            citations: passages.map { Artefact.Citation($0) }, author: .model(model.name))
        switch planned.form {
        case .prose: part.text = Self.withoutHeading(text)
        case .card:
            guard let card = Flashcard(text) else {
                throw GenerationError("A card has a front and a back, parted by a line `---`.")
            }
            part.text = "\(card.front)\n---\n\(card.back)"
        case .exercise:
            let lesson = passages.first?.lesson
            let skills = scope.skills(of: lesson ?? "", brief, in: material.course)
            let exercise = try Self.proposal(in: text).exercise(
                id: "made-\(planned.id)-\(brief.seed)", lesson: lesson, skills: skills, language: material.language)
            guard
                brief.questions.isEmpty
                    || brief.questions.contains(where: { $0.rawValue == exercise.steps[0].question.kind })
            else {
                throw GenerationError(
                    "`kind` has to be one of \(brief.questions.map(\.rawValue).joined(separator: ", ")).")
            }
            part.text = exercise.yaml(in: material.language)
            let read = ExerciseText(part.text, in: material.course, languages: [material.language])
            if let fault = read.faults.first(where: { $0.severity == .error }) {
                throw GenerationError("\(fault.message). \(fault.remedy).")
            }
            guard read.exercise != nil else { throw GenerationError("The exercise cannot be read.") }
        }
        return part
    }

    /// The object from the first brace to the last: models like to put words or fences around it.
    private static func proposal(in reply: String) throws -> ExerciseProposal {
        guard let start = reply.firstIndex(of: "{"), let end = reply.lastIndex(of: "}"), start < end else {
            throw GenerationError("The reply has no JSON object.")
        }
        do {
            return try JSONDecoder().decode(ExerciseProposal.self, from: Data(reply[start...end].utf8))
        } catch DecodingError.keyNotFound(let key, _) {
            throw GenerationError("The JSON lacks the key `\(key.stringValue)`.")
        } catch DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context) {
            throw GenerationError(
                "The JSON has a wrong value at `\(context.codingPath.map(\.stringValue).joined(separator: "."))`.")
        } catch {
            throw GenerationError("The JSON cannot be read: it is cut short or its quotes or brackets do not match.")
        }
    }

    private static func withoutHeading(_ text: String) -> String {
        guard text.hasPrefix("#") else { return text }
        let rest = text.drop { $0 != "\n" }.trimmedEnds
        return rest.isEmpty ? text : rest
    }
}

extension Artefact.Part {
    fileprivate var failures: Int { verdicts.count { !$0.outcome.passes } }
}
