import DomainModel
import Foundation
import HTTPTypes
import Hummingbird
import LearnerModel
import Platform
import Storage

/// The JSON API: the same loop as the pages, for other programs. Described by `/openapi.json`.
struct APIController {
    let services: Services

    func addRoutes(to router: RouterGroup<AppContext>) {
        router.post("guests", use: startGuest)
        router.get("courses", use: courses)
        router.get("courses/{course}/beliefs", use: beliefs)
        router.post("courses/{course}/next", use: next)
        router.post("courses/{course}/answers", use: answer)
        router.post("courses/{course}/hints", use: hint)
        router.post("courses/{course}/solutions", use: solution)
    }

    // MARK: Bodies

    struct GuestRequest: Decodable { var language: String? }
    struct GuestResponse: ResponseEncodable {
        var token: String
        var learner: LearnerID
    }
    struct CourseResponse: ResponseEncodable {
        var id: CourseID
        var title: LocalizedText
        var languages: [String]
        var licence: String
        var credit: LocalizedText
        var skills: Int
        var lessons: Int
        var exercises: Int
    }
    struct NextRequest: Decodable {
        var skill: SkillID?
        var advance: Bool?
    }
    struct ActivityResponse: ResponseEncodable {
        struct StepResponse: Encodable {
            var id: StepID
            var text: LocalizedText
            var kind: String
            /// What is chosen from, put in order, or matched on the left.
            var options: [OptionResponse]?
            /// What is matched on the right.
            var partners: [OptionResponse]?
            /// For each blank of a cloze its kind and, for a choice, its options.
            var blanks: [BlankResponse]?
            var unit: String?
            var hintCount: Int
            var hintsShown: Int
            var isSettled: Bool
        }
        struct OptionResponse: Encodable {
            var id: String
            var text: LocalizedText
        }
        struct BlankResponse: Encodable {
            var kind: String
            var options: [OptionResponse]?
        }
        var activity: ActivityID
        var purpose: Activity.Purpose
        var exercise: ExerciseID
        var skills: [SkillID]
        var text: LocalizedText
        var steps: [StepResponse]
        var reasons: [Reason]
        var propensity: Double
        /// What is foretold of its first step, absent for placement questions.
        var forecast: Forecast?
        /// The model that wrote the exercise, absent where a person did.
        var writtenBy: Authorship?
    }
    struct AnswerRequest: Decodable {
        var activity: ActivityID
        var step: StepID
        var answer: Answer
        /// Set the next exercise with the same request when this answer settles the activity.
        var advance: Bool?
    }
    struct HelpRequest: Decodable {
        var activity: ActivityID
        var step: StepID
    }
    struct HintResponse: ResponseEncodable {
        /// The hints shown so far, in their order.
        var hints: [LocalizedText]
        var remaining: Int
    }
    struct SolutionResponse: ResponseEncodable { var solution: LocalizedText }
    struct AnswerResponse: ResponseEncodable {
        var verdict: Grade.Verdict
        var score: Double
        var message: LocalizedText
        var isFinished: Bool
        var mastery: [SkillID: MasteryChange]
        var next: ActivityResponse?
    }
    struct MasteryChange: Encodable {
        var before: Double
        var after: Double
    }
    struct BeliefResponse: ResponseEncodable {
        var skill: SkillID
        var mastery: Double
        var low: Double
        var high: Double
        var isMastered: Bool
        var attempts: Int
        var unaidedSuccesses: Int
    }

    // MARK: Handlers

    private func startGuest(_ request: Request, _ context: AppContext) async throws -> GuestResponse {
        let body = try await Self.body(GuestRequest.self, request, context)
        let language = body.language ?? context.language
        guard Strings.languages.contains(language) else {
            throw HTTPError(
                .badRequest, message: "language must be one of \(Strings.languages.joined(separator: ", "))")
        }
        let (token, learner) = try await services.accounts.startGuest(Preferences(language: language))
        return GuestResponse(token: token, learner: learner)
    }

    private func courses(_ request: Request, _ context: AppContext) -> [CourseResponse] {
        services.library.courses.map { served in
            let course = served.course
            return CourseResponse(
                id: course.id, title: course.title, languages: course.languages, licence: course.attribution.licence,
                credit: course.attribution.credit, skills: course.skills.count, lessons: course.lessons.count,
                exercises: course.exercises.count)
        }
    }

    private func beliefs(_ request: Request, _ context: AppContext) async throws -> [BeliefResponse] {
        let session = try session(context)
        let state = try await session.enrol()
        return session.served.course.skills.compactMap { skill in
            guard let ability = state.ability(skill.id), let known = state.skills[skill.id] else { return nil }
            return BeliefResponse(
                skill: skill.id, mastery: ability.mastery, low: ability.interval.lowerBound,
                high: ability.interval.upperBound, isMastered: state.isMastered(skill.id),
                attempts: Int(known.attempts), unaidedSuccesses: Int(known.unaidedSuccesses))
        }
    }

    private func next(_ request: Request, _ context: AppContext) async throws -> ActivityResponse {
        let body = try await Self.body(NextRequest.self, request, context)
        let session = try session(context)
        if let skill = body.skill, session.served.skill(skill) == nil { throw PageError.notFound }
        try await session.enrol()
        let state = try await session.next(focus: body.skill, advance: body.advance ?? false, mayRead: false).state
        guard let open = state.open else { throw PageError.notFound }
        return try response(open, session)
    }

    private func answer(_ request: Request, _ context: AppContext) async throws -> AnswerResponse {
        let body = try await Self.body(AnswerRequest.self, request, context)
        let session = try session(context)
        let outcome = try await session.submit(
            body.answer, step: body.step, activity: body.activity, advance: body.advance ?? false)
        var mastery: [SkillID: MasteryChange] = [:]
        for skill in outcome.before.open?.activity.skills ?? [] {
            if let before = outcome.before.ability(skill), let after = outcome.after.ability(skill) {
                mastery[skill] = MasteryChange(before: before.mastery, after: after.mastery)
            }
        }
        let open = outcome.after.open
        let next = open?.activity.id == body.activity ? nil : open
        return AnswerResponse(
            verdict: outcome.grade.verdict, score: outcome.grade.score, message: outcome.grade.message,
            isFinished: outcome.isFinished, mastery: mastery, next: try next.map { try response($0, session) })
    }

    private func hint(_ request: Request, _ context: AppContext) async throws -> HintResponse {
        let body = try await Self.body(HelpRequest.self, request, context)
        let session = try session(context)
        let open = try await session.hint(step: body.step, activity: body.activity).open
        guard let open, let step = try session.exercise(of: open.activity).steps.first(where: { $0.id == body.step })
        else {
            throw PageError.notFound
        }
        let shown = Int(open[body.step]?.hintsShown ?? 0)
        return HintResponse(hints: step.hints.prefix(shown).map(\.text), remaining: step.hints.count - shown)
    }

    private func solution(_ request: Request, _ context: AppContext) async throws -> SolutionResponse {
        let body = try await Self.body(HelpRequest.self, request, context)
        let session = try session(context)
        let open = try await session.solution(step: body.step, activity: body.activity).open
        guard let open else { throw PageError.notFound }
        let exercise = try session.exercise(of: open.activity)
        guard let step = exercise.steps.first(where: { $0.id == body.step }) else { throw PageError.notFound }
        let texts = [step.solution, exercise.steps.count == 1 ? exercise.solution : [:], step.question.rightAnswer]
        return SolutionResponse(solution: texts.first { !$0.isEmpty } ?? [:])
    }

    private func session(_ context: AppContext) throws -> StudySession {
        let visitor = try context.requireVisitor()
        return try services.session(visitor.id, context.parameters.require("course"))
    }

    private func response(_ open: OpenActivity, _ session: StudySession) throws -> ActivityResponse {
        let exercise = try session.exercise(of: open.activity)
        let steps = zip(exercise.steps, open.steps).map { step, progress in
            var response = ActivityResponse.StepResponse(
                id: step.id, text: step.text, kind: step.question.kind, hintCount: step.hints.count,
                hintsShown: Int(progress.hintsShown), isSettled: progress.isSettled)
            switch step.question {
            case .choice(let question): response.options = Self.options(question)
            case .order(let question):
                response.options = question.shown(seed: open.activity.seed).map { .init(id: $0.id, text: $0.text) }
            case .match(let question):
                response.options = question.pairs.map { .init(id: $0.id, text: $0.left) }
                response.partners = question.shownRights(seed: open.activity.seed).map {
                    .init(id: $0.id, text: $0.right)
                }
            case .cloze(let question):
                response.blanks = question.blanks.map { blank in
                    let options: [ActivityResponse.OptionResponse]? =
                        if case .choice(let choice) = blank { Self.options(choice) } else { nil }
                    return .init(kind: blank.question.kind, options: options)
                }
            case .numeric(let question): response.unit = question.unit
            case .expression, .text: break
            }
            return response
        }
        return ActivityResponse(
            activity: open.activity.id, purpose: open.activity.purpose, exercise: exercise.id,
            skills: open.activity.skills, text: exercise.text, steps: steps, reasons: open.activity.reasons,
            propensity: open.activity.propensity, forecast: open.activity.forecast, writtenBy: exercise.writtenBy)
    }

    private static func options(_ question: ChoiceQuestion) -> [ActivityResponse.OptionResponse] {
        question.choices.map { .init(id: $0.id, text: $0.text) }
    }

    private static func body<T: Decodable>(_ type: T.Type, _ request: Request, _ context: AppContext) async throws -> T
    {
        guard request.headers[.contentType]?.hasPrefix("application/json") == true else {
            throw HTTPError(.unsupportedMediaType, message: "Send the body as application/json.")
        }
        do {
            return try await context.requestDecoder.decode(type, from: request, context: context)
        } catch let error as DecodingError {
            throw HTTPError(.badRequest, message: error.place)
        }
    }
}

extension DecodingError {
    /// Where the body is wrong and how, in one sentence.
    var place: String {
        func path(_ context: Context) -> String {
            let path = context.codingPath.map(\.stringValue).joined(separator: ".")
            return path.isEmpty ? "the body" : "“\(path)”"
        }
        return switch self {
        case .keyNotFound(let key, let context): "“\(key.stringValue)” is missing in \(path(context))."
        case .typeMismatch(let type, let context): "\(path(context)) must be of type \(type)."
        case .valueNotFound(_, let context): "\(path(context)) must not be null."
        case .dataCorrupted(let context): "\(path(context)) cannot be read: \(context.debugDescription)."
        @unknown default: "The body cannot be read."
        }
    }
}
