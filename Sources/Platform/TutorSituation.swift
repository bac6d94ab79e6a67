import Content
import DomainModel
import Foundation
import LanguageModels
import LearnerModel
import Planning
import Storage
import Tutoring

/// A question with all that the tutor goes by.
struct Asked {
    var situation: Situation
    /// What a model may be told. Names and other personal data are taken out on the way to it, by the gateway.
    var told: Situation
    var answers: AnswerGuard
    /// On whose behalf a model is asked.
    var caller: ModelCaller
    var lesson: LessonID?
    /// The open exercise, if it is asked about.
    var activity: ActivityID?
    var shownHint: HelpShown?
}

extension TutorTurn {
    /// Loads what is known and finds what the course says.
    func gather(_ question: String, _ subject: Subject, _ language: String) async throws -> Asked {
        let served = session.served
        let (preferences, name, interactions) = try await session.record.store.read {
            [learner = session.learner, course = served.course.id] in
            (
                try $0.preferences(of: learner), try $0.name(of: learner),
                try $0.interactions(of: learner, in: course, kinds: [.tutored], limit: 8)
            )
        }
        let state = try await session.state()
        let open = state.open.flatMap { open -> (OpenActivity, Exercise)? in
            // The course may have been edited since the exercise was set.
            guard let exercise = try? session.exercise(of: open.activity), !open.steps.isEmpty,
                exercise.steps.map(\.id).starts(with: open.activity.steps)
            else { return nil }
            return (open, exercise)
        }
        var situation = Situation(
            question: question, language: language, courseTitle: served.course.title.text(in: language))
        var activity: ActivityID?
        var skills: [SkillID] = []
        switch subject {
        case .course: break
        case .lesson(let id):
            guard let lesson = served.lesson(id) else {
                throw PlatformError(
                    .notFound, ["en": "There is no lesson “\(id)” in this course.", "zh": "本课程中没有“\(id)”这一课。"])
            }
            situation.lesson = lesson
            skills = lesson.skills
        case .activity(let id):
            guard let (open, exercise) = open, open.activity.id == id else { break }
            activity = id
            skills = exercise.skills
            situation.exercise = OpenExercise(open, exercise, language)
            situation.lesson = (exercise.lesson ?? lesson(teaching: skills)).flatMap(served.lesson)
        }
        let exchanges = interactions.compactMap { if case .tutored(let exchange) = $0.event { exchange } else { nil } }
        let index = await shelf.index(of: served, in: language)
        let caller = ModelCaller(
            consent: preferences?.allowsModel == true ? .given : .withheld, learner: "\(session.learner)",
            names: [name].compactMap { $0 }, purpose: "tutor")
        situation.found = await find(situation, exchanges.last, in: index, for: caller)
        situation.nearest =
            (situation.found.first?.passage.lesson ?? situation.lesson?.id ?? served.course.lessons.first?.id)
            .flatMap(served.lesson).map { Source(lesson: $0.id, lessonTitle: $0.title.text(in: language)) }
        situation.gaps = gaps(below: skills, state, language)

        var told = situation
        // Only what a model has been told before is repeated to one: the learner may have just allowed it.
        told.recent = exchanges.filter { $0.speaker != TutorReply.builtIn && !$0.reply.isEmpty }.map {
            Situation.Turn(question: $0.question, reply: $0.reply)
        }
        return Asked(
            situation: situation, told: told, answers: answers(open, situation.exercise),
            caller: caller, lesson: situation.lesson?.id, activity: activity)
    }

    /// What the course says about the question; about the exercise when the question names nothing.
    ///
    /// - Parameter caller: on whose behalf the question is read by the embedding model, if one is set up.
    private func find(
        _ situation: Situation, _ last: TutorExchange?, in index: PassageIndex, for caller: ModelCaller
    ) async -> [Situation.Found] {
        let model = gateway.embedding(for: caller)
        func found(_ query: String, counts: Bool = true) async -> [Situation.Found] {
            await index.find(
                query, limit: Situation.passageLimit, preferring: situation.lesson?.id, embedding: model
            ).map {
                Situation.Found(
                    passage: $0.passage, coverage: counts ? $0.coverage : 0,
                    quote: index.quote(from: $0.passage, for: query))
            }
        }
        let own = await found(situation.question)
        if let best = own.first, best.coverage >= PassageIndex.leastCoverage { return own }
        // “Why?” goes on from what was asked before, beyond what was quoted then.
        if situation.question.count <= 20, own.allSatisfy({ $0.coverage == 0 }), let last, situation.exercise == nil {
            return await found(last.question).filter { found in
                !last.citations.contains { $0.lesson == found.passage.lesson && $0.section == found.passage.heading }
            }
        }
        guard let exercise = situation.exercise else { return own }
        let texts = [exercise.exercise.title, exercise.exercise.text, exercise.current.text]
        return await found(texts.map { $0.text(in: situation.language) }.joined(separator: "\n"), counts: false)
    }

    /// Guards the answers of the exercise that is open, whatever page the question is asked from.
    private func answers(_ open: (OpenActivity, Exercise)?, _ asked: OpenExercise?) -> AnswerGuard {
        guard let (open, exercise) = open else { return AnswerGuard() }
        let steps = exercise.steps.indices.filter { !open.steps.indices.contains($0) || !open.steps[$0].isSettled }
        var hints = zip(exercise.steps, open.steps).flatMap { $0.hints.prefix(Int($1.hintsShown)) }
        // The hint that may be given now is seen by the learner as well.
        if let asked { hints += asked.current.hints.dropFirst(asked.hintsShown).prefix(1) }
        return AnswerGuard(exercise, steps: steps, hints: hints)
    }

    private func lesson(teaching skills: [SkillID]) -> LessonID? {
        let plan = session.served.plan
        return skills.lazy.compactMap { plan.graph.index[$0].flatMap { plan.lesson[$0] } }.first
    }

    /// Lessons on prerequisites that the learner is likely to fail.
    private func gaps(below skills: [SkillID], _ state: LearnerState, _ language: String) -> [Source] {
        let graph = session.served.plan.graph
        let below = skills.compactMap { graph.index[$0] }.flatMap { graph.prerequisites[$0] }.map { graph.ids[$0] }
        return below.compactMap { skill in
            guard !state.isMastered(skill), let ability = state.ability(skill), ability.mastery < Self.weak,
                let lesson = lesson(teaching: [skill]).flatMap(session.served.lesson)
            else { return nil }
            return Source(lesson: lesson.id, lessonTitle: lesson.title.text(in: language))
        }
    }

    /// Mastery below which a prerequisite is named as a gap.
    private static let weak = 0.6
}

extension OpenExercise {
    init(_ open: OpenActivity, _ exercise: Exercise, _ language: String) {
        let step = open.current ?? max(0, open.steps.count - 1)
        let progress = open.steps[step]
        let current = exercise.steps[step]
        self.init(
            exercise: exercise, step: step, attempts: Int(progress.attempts), hintsShown: Int(progress.hintsShown),
            isSettled: progress.isSettled,
            maySeeSolution: StudySession.maySeeSolution(progress, hintCount: current.hints.count),
            isPlacement: open.activity.purpose == .placement)
        if let verdict = progress.verdict, let answer = progress.answer {
            latest = current.question.readable(answer, language).map { ($0, verdict) }
        }
    }
}

extension Question {
    /// An answer as a person would say it; nil where that takes many words.
    fileprivate func readable(_ answer: Answer, _ language: String) -> String? {
        switch (self, answer) {
        case (_, .text(let text)): text
        case (.choice(let question), .choices(let ids)):
            question.choices.filter { ids.contains($0.id) }.map { $0.text.text(in: language) }.joined(separator: "; ")
        default: nil
        }
    }
}
