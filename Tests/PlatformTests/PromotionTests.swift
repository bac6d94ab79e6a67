import DomainModel
import Foundation
import KnowledgeTracing
import LearnerModel
import Planning
import Storage
import TestSupport
import Testing

@testable import Platform

@Suite struct PromotionTests {
    private func trial(_ model: TracingModel, on platform: SimulatedPlatform) async throws -> TracingTrial.Outcome {
        try await TracingTrial(platform.promotions, model: model).run(by: "operator", at: 7)
    }

    @Test func aBetterModelIsPromotedOnceAWorseOneNotAndAPromotionIsTakenBack() async throws {
        let platform = try SimulatedPlatform()
        try await platform.answer()
        let promotions = platform.promotions

        let first = try await trial(.irt, on: platform)
        let comparison = first.grounds.comparison
        #expect(comparison.answers == 240 && comparison.learners == 40 && first.answers == 960 && first.learners == 40)
        #expect(first.current == nil && first.shortfalls.isEmpty)
        #expect(comparison.gain > 0.005 && comparison.low > 0 && comparison.low < comparison.gain)
        #expect(comparison.gain < comparison.high && comparison.candidate.auc > comparison.current.auc)
        let promoted = try #require(first.promotion)
        #expect(promoted.number == 1 && promoted.time == 7 && promoted.by == "operator" && promoted.replaced == nil)
        #expect(promoted.grounds == first.grounds && promoted.model?.kind == "irt")
        #expect(try await promotions.history() == [promoted])

        // The same again, and a worse one, change nothing; both are compared with the promoted model.
        let again = try await trial(.irt, on: platform)
        #expect(again.current == promoted.model && again.grounds.comparison.gain == 0)
        #expect(
            again.promotion == nil && again.shortfalls.first?.contains("misses the margin of 0.0050 by 0.0050") == true)
        let worse = try await trial(.pfa, on: platform)
        #expect(worse.promotion == nil && worse.shortfalls.count == 2)
        #expect(try await promotions.history() == [promoted])

        let taken = try await promotions.revert(by: "another", at: 8)
        #expect(taken.number == 2 && taken.model == nil && taken.replaced == promoted.model && taken.grounds == nil)
        #expect(try await promotions.history() == [promoted, taken])
        await #expect(throws: KnowledgeTracingError.self) { try await promotions.revert(by: "another", at: 9) }
        #expect(try await trial(.irt, on: platform).promotion?.model == promoted.model)
    }

    @Test func revertsGoBackOneByOne() async throws {
        let platform = try SimulatedPlatform()
        try await platform.answer()
        let promotions = platform.promotions
        let grounds = try await trial(.irt, on: platform).grounds
        let table = InteractionTable(
            [.init(name: "l", fold: "t", answers: []), .init(name: "m", fold: "v", answers: [])],
            vocabulary: Vocabulary())
        let split = try Split(table, test: [], validation: ["v"])
        for model in [TracingModel.bkt, .pfa] {
            let trained = try TrainedTracer(model, on: split, of: table, foldColumn: nil)
            let current = try await promotions.current()
            _ = try await promotions.promote(trained, on: grounds, after: current, by: "a", at: 1)
            await #expect(throws: KnowledgeTracingError.self, "somebody was faster") {
                try await promotions.promote(trained, on: grounds, after: current, by: "b", at: 1)
            }
        }
        var kinds: [String?] = []
        for _ in 0..<3 { kinds.append(try await promotions.revert(by: "a", at: 2).model?.kind) }
        #expect(kinds == ["bkt", "irt", nil])
        #expect(try await promotions.history().map(\.model?.kind) == ["irt", "bkt", "pfa", "bkt", "irt", nil])
    }

    @Test func tooLittleDataIsSaidToBeTooLittle() async throws {
        let platform = try SimulatedPlatform()
        for (learners, words) in [(0, "0 first answers of 0 learners"), (19, "456 first answers of 19 learners")] {
            try await platform.answer(learners: learners)
            let error = await #expect(throws: KnowledgeTracingError.self) { try await trial(.irt, on: platform) }
            #expect(error?.description.contains(words) == true && error?.description.contains("400 and 100") == true)
        }
        #expect(try await platform.promotions.history().isEmpty)
    }

    @Test func aModelIsNotAskedAboutExercisesItHasNotMet() async throws {
        let platform = try SimulatedPlatform()
        try await platform.answer(rounds: 8, exercises: 0..<10)
        try await platform.answer(rounds: 2, exercises: 10..<20, seed: 2)
        let comparison = try await trial(.irt, on: platform).grounds.comparison
        #expect(comparison.answers == 240 && comparison.gain == 0)
    }

    @Test func namesReachNeitherTheTableNorTheModelNorItsRecord() async throws {
        let platform = try SimulatedPlatform()
        let ids = try await platform.answer(name: "Ada Lovelace")
        let record = try await TracedRecord(platform.store, fold: LearnerFold())
        #expect(Set(record.learners.map(\.id)) == Set(ids))
        let promotion = try #require(try await trial(.irt, on: platform).promotion)
        let file = platform.promotions.folder.appending(path: "\(promotion.model?.checksum ?? "").json")
        let texts = try await [
            "\(record)", String(contentsOf: file, encoding: .utf8),
            platform.store.read { try $0.promotions().map(\.body).joined() },
        ]
        for text in texts { #expect(!text.isEmpty && !text.contains("Ada") && !text.contains("Lovelace")) }
        #expect(ids.allSatisfy { !texts[1].contains($0) && !texts[2].contains($0) })
    }

    @Test func onlyFirstAnswersWithoutHelpAreRight() throws {
        func answer(_ verdict: Grade.Verdict, number: Int = 1, aid: AidLevel = .none) -> UnaidedAnswer? {
            UnaidedAnswer(
                Attempt(
                    activity: "a", exercise: "e", step: "2", answer: .text("7"), verdict: verdict, score: 1,
                    number: number,
                    aid: aid, responseTime: 1, guess: 0, difficulty: 0,
                    evidence: [.init(skill: "s", loading: 1), .init(skill: "t", loading: 0.7)], finishesActivity: true),
                in: "c")
        }
        #expect(answer(.correct)?.item == "c/e/2" && answer(.correct)?.skills == ["c/s"])
        #expect(answer(.correct)?.isCorrect == true && answer(.incorrect)?.isCorrect == false)
        #expect(answer(.correct, aid: .hint)?.isCorrect == false)
        #expect(answer(.correct, number: 2) == nil && answer(.unreadable) == nil)
    }

    @Test func whatIsBelievedIsWhatThePolicyRecordedWithItsDecision() async throws {
        let store = try TemporaryStore()
        try await store.record.loadDifficulties(for: store.course.plan)
        let session = try await store.session()
        for round in 0..<12 {
            let open = try #require(try await session.next(advance: true, mayRead: false).state.open)
            _ = try await session.submit(.text(round % 3 == 0 ? "8" : "7"), step: "1", activity: open.activity.id)
        }
        let record = try await TracedRecord(store.record.store, fold: LearnerFold())
        let issued = try await store.record.store.read { [learner = session.learner] in
            try $0.interactions(of: learner, in: "sums", kinds: [.issued])
        }
        let chances = issued.compactMap { interaction -> Double? in
            guard case .issued(let activity) = interaction.event else { return nil }
            #expect(activity.forecast?.model == nil)
            return activity.forecast?.chance
        }
        #expect(record.learners.first?.answers.map(\.believed) == chances)
    }

    @Test func thePromotedModelForetellsFromTheRecordAndReplayStaysAsItWas() async throws {
        let platform = try SimulatedPlatform()
        try await platform.answer()
        let services = try await platform.services()
        let learner = try await services.accounts.startGuest(Preferences(language: "en")).learner
        let session = try services.session(learner, "c")
        try await session.enrol()
        _ = try await session.next()
        #expect(try await session.state().open?.activity.forecast?.model == nil)

        // A promotion by another process is taken up without a restart.
        let model = try #require(try await trial(.bestLR, on: platform).promotion?.model)
        _ = try await session.next(advance: true)
        try await eventually { services.forecaster?.model == model }

        var chances: [Double] = []
        _ = try await session.next(advance: true)
        for round in 0..<12 {
            // Half of the time by a process that has just started.
            let session = round % 2 == 0 ? session : try await platform.services().session(learner, "c")
            let open = try #require(try await session.state().open)
            #expect(open.activity.forecast?.model == model.checksum)
            chances.append(try #require(open.activity.forecast?.chance))
            let isRight = round % 3 == 0
            _ = try await session.submit(
                .text(isRight ? "7" : "8"), step: "1", activity: open.activity.id, advance: isRight)
            if !isRight { _ = try await session.next(advance: true) }
        }
        let trained = try platform.promotions.tracer(model)
        var vocabulary = trained.vocabulary
        let answers = try await TracedRecord(platform.store, fold: LearnerFold()).learners.last?.answers ?? []
        let expected = trained.tracer.predictions(for: answers.map { vocabulary.answer($0.unaided) })
        #expect(zip(chances, expected).allSatisfy { abs($0 - $1) < 1e-9 } && chances.count == expected.count)
        #expect(try await Replay(store: platform.store).run().isIdentical)
    }

    @Test func aDamagedModelIsNamedAndCriaGoesOnWithWhatItBelieves() async throws {
        let platform = try SimulatedPlatform()
        try await platform.answer()
        let model = try #require(try await trial(.irt, on: platform).promotion?.model)
        let file = platform.promotions.folder.appending(path: "\(model.checksum).json")
        try Data("{}".utf8).write(to: file)
        let error = #expect(throws: KnowledgeTracingError.self) { try platform.promotions.tracer(model) }
        #expect(
            error?.description.contains("is damaged") == true
                && error?.description.contains("cria train revert") == true)
        try FileManager.default.removeItem(at: file)
        #expect(throws: KnowledgeTracingError.self) { try platform.promotions.tracer(model) }

        let services = try await platform.services()
        #expect(services.forecaster?.model == nil)
        let learner = try await services.accounts.startGuest(Preferences(language: "en")).learner
        let session = try services.session(learner, "c")
        try await session.enrol()
        let forecast = try await session.next().state.open?.activity.forecast
        #expect(forecast != nil && forecast?.model == nil)

        // Compared with what is really in use; so the same model is promoted again, and its file is back.
        let outcome = try await trial(.irt, on: platform)
        #expect(outcome.trouble?.contains("cannot be read") == true && outcome.current == nil)
        #expect(outcome.promotion?.model == model)
        #expect(throws: Never.self) { try platform.promotions.tracer(model) }
    }
}
