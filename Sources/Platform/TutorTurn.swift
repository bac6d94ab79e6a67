package import DomainModel
import Foundation
import LanguageModels
import LearnerModel
import Logging
import Storage
import Tutoring

/// The tutor at the side of one learner in one course.
///
/// What is said to a question is decided by rules (hints, what may be told, which passages speak of it); a model only words
/// it, if the operator has set one up and the learner allows it, and each of its sentences is checked before it is shown.
package struct TutorTurn: Sendable {
    /// What the learner has before them when they ask.
    package enum Subject: Hashable, Sendable {
        case course
        case lesson(LessonID)
        /// The open exercise. When it is no longer the open one, the question is taken to be about the course.
        case activity(ActivityID)
    }

    /// Longest question, in characters.
    package static let questionLimit = 2000

    let session: StudySession
    let shelf: PassageShelf
    let gateway: ModelGateway
    let logger: Logger

    /// Answers a question. The stream never fails and ends with ``TutorEvent/done(_:)``; when its consumer goes away
    /// (stop button, closed page) the model is stopped at once and what was said so far is recorded.
    ///
    /// - Parameter language: the language to answer in (``Preferences/material``).
    /// - Throws: ``PlatformError`` for an empty or overlong question or an unknown lesson, before anything is said.
    package func ask(
        _ question: String, about subject: Subject, language: String
    ) async throws -> AsyncStream<TutorEvent> {
        let question = question.trimmingCharacters(in: .whitespacesAndNewlines)
        guard !question.isEmpty else {
            throw PlatformError(.invalid, ["en": "Write a question first.", "zh": "请先写下问题。"])
        }
        guard question.count <= Self.questionLimit else {
            throw PlatformError(
                .invalid,
                [
                    "en": "The question is longer than \(Self.questionLimit) characters: shorten it.",
                    "zh": "问题超过了 \(Self.questionLimit) 个字，请缩短一些。",
                ])
        }
        let (asked, decided) = try await decide(question, subject, language)
        let (events, continuation) = AsyncStream.makeStream(of: TutorEvent.self)
        let task = Task {
            var telling = Telling(asked: asked, decided: decided, events: continuation)
            if decided.isForModel, let model = gateway.chat(for: asked.caller) {
                await telling.tell(model, logger)
            } else {
                telling.tell()
            }
            await finish(telling, asked)
        }
        continuation.onTermination = { if case .cancelled = $0 { task.cancel() } }
        return events
    }

    /// The latest exchanges in the course, the latest last.
    package func history(limit: Int) async throws -> [TutorReply] {
        let interactions = try await session.record.store.read {
            [learner = session.learner, course = session.served.course.id] in
            try $0.interactions(of: learner, in: course, kinds: [.tutored], limit: limit)
        }
        return interactions.compactMap { interaction in
            guard case .tutored(let exchange) = interaction.event else { return nil }
            return TutorReply(
                question: exchange.question, markdown: exchange.reply,
                citations: exchange.citations.map {
                    TutorReply.Citation(lesson: $0.lesson, section: $0.section, sectionID: $0.sectionID ?? "")
                }, speaker: exchange.speaker, time: interaction.time)
        }
    }

    /// Gathers what the tutor goes by and decides what is to be said. A hint is recorded before anything is shown.
    private func decide(
        _ question: String, _ subject: Subject, _ language: String
    ) async throws -> (Asked, BuiltInTutor.Reply) {
        var asked = try await gather(question, subject, language)
        let decided = BuiltInTutor().reply(to: asked.situation)
        guard let hint = decided.hint, let exercise = asked.situation.exercise, let activity = asked.activity else {
            return (asked, decided)
        }
        let step = exercise.current
        let state = try? await session.hint(step: step.id, activity: activity)
        guard state?.open?[step.id]?.hintsShown == Int32(hint + 1) else {
            // The exercise has moved on meanwhile.
            return try await decide(question, .course, language)
        }
        asked.shownHint = HelpShown(activity: activity, step: step.id, index: hint)
        return (asked, decided)
    }

    /// Records the exchange, even when the request was cancelled, and says that it is complete.
    private func finish(_ telling: Telling, _ asked: Asked) async {
        let exchange = TutorExchange(
            question: asked.situation.question, reply: telling.markdown,
            citations: telling.sources.map {
                TutorExchange.Citation(lesson: $0.lesson, section: $0.heading, sectionID: $0.section)
            }, speaker: telling.speaker, lesson: asked.lesson, activity: asked.activity)
        let recording = Task { [session] in
            try await session.update { _, _ in Decision([.tutored(exchange)], result: ()) }.after.lastTime
        }
        var time = session.record.now()
        do {
            time = try await recording.value
        } catch {
            logger.error("a tutor's reply was not recorded: \(error)")
            telling.events.yield(
                .notice([
                    "en": "This exchange could not be kept: it will be gone when the page is loaded again.",
                    "zh": "这次问答没有保存成功，重新打开页面后将看不到。",
                ]))
        }
        telling.events.yield(
            .done(
                TutorReply(
                    question: exchange.question, markdown: exchange.reply,
                    citations: telling.sources.map {
                        TutorReply.Citation(lesson: $0.lesson, section: $0.heading, sectionID: $0.section)
                    }, speaker: exchange.speaker, hint: asked.shownHint, time: time)))
        telling.events.finish()
    }
}
