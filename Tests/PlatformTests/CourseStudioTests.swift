import Content
import DomainModel
import Foundation
import LanguageModels
import LearnerModel
import Storage
import Testing
import Typesetting

@testable import Platform

@Suite struct CourseStudioTests {
    /// A studio on a folder of its own, with one course in its data folder.
    private final class Place: Sendable {
        let data = FileManager.default.temporaryDirectory.appending(path: "cria-test-\(UUID().uuidString)")
        let services: Services
        let studio: CourseStudio

        init() async throws {
            let folder = data.appending(path: "bundled/sums", directoryHint: .isDirectory)
            let files = [
                "course.yaml": """
                id: sums
                title: {en: Sums}
                languages: [en]
                licence: CC0-1.0
                credit: {en: Us}
                units:
                  - id: adding
                    title: {en: Adding}
                    lessons:
                      - {id: adding, skills: [add]}
                skills:
                  - {id: add, title: {en: Adding}}
                """,
                "lessons/adding.en.md": "# Adding\n\nTwo and two are four.\n",
                "exercises/adding.yaml":
                    "- {id: first, skills: [add], text: {en: What is 2 + 3?}, answer: {numeric: 5}}\n",
            ]
            for (path, text) in files {
                let file = folder.appending(path: path)
                try FileManager.default.createDirectory(
                    at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
                try Data(text.utf8).write(to: file)
            }
            let loaded = CourseFolder.load(from: folder)
            let course = try #require(loaded.course, "\(loaded.faults)")
            services = try await Services(
                store: Store(path: data.appending(path: "cria.sqlite").path),
                library: CourseLibrary([ServedCourse(course, folder: folder)]))
            studio = CourseStudio(
                services: services, typesetter: Typesetter(try KaTeX.find()), data: data, lookInterval: .zero)
        }

        deinit { try? FileManager.default.removeItem(at: data) }

        /// Keeps work as a finished job leaves it.
        func keep(_ parts: [Artefact.Part], id: String = "0123456789abcdef") async throws -> String {
            let artefact = Artefact(
                brief: GenerationBrief(.quiz, course: "sums", skill: "add"), title: "Quiz", parts: parts)
            let body = try CourseStudio.body(artefact)
            try await services.record.store.write {
                try $0.addArtefact(id, course: "sums", state: "draft", created: 1)
                _ = try $0.appendVersion(ArtefactVersionRow(number: 1, time: 1, note: "made", body: body), of: id)
            }
            return id
        }
    }

    private static func part(_ id: String, _ outcome: Verdict.Outcome) -> Artefact.Part {
        Artefact.Part(
            id: id, form: .exercise, text: "text: {en: What is 4 + \(id)?}\nanswer: {numeric: \(4 + (Int(id) ?? 0))}",
            author: .model("m"), prompt: "Ask for a sum.", verdicts: [Verdict(.answer, outcome)])
    }

    @Test("Only parts that passed every check, or that a person approved, may reach a learner")
    func reviewRule() async throws {
        let place = try await Place()
        let id = try await place.keep([Self.part("1", .passed), Self.part("2", .failed), Self.part("3", .unsure)])
        let studio = place.studio
        #expect(try await studio.queue(in: "sums").map(\.part.id) == ["2", "3"])
        try await studio.approve("2", of: id, version: 1)
        try await studio.reject("3", of: id, version: 1, reason: "dull")
        let work = try await studio.work(id)
        #expect(work.publishable.map(\.id) == ["1", "2"])
        #expect(work.standing(of: work.artefact.parts[2]) == .rejected("dull"))
        // A decision is about one text.
        var other = work.artefact.parts[1]
        other.text += " "
        #expect(work.standing(of: other) == .waiting)
    }

    @Test("Published exercises are answered like any other, say who wrote them, and leave when withdrawn")
    func publish() async throws {
        let place = try await Place()
        let id = try await place.keep([Self.part("1", .passed), Self.part("2", .failed)])
        try await place.studio.publish(id)
        let served = try #require(place.services.library["sums"])
        let exercise = try #require(served.exercise("studio-0123456789ab-1"))
        #expect(served.course.exercises.count == 2, "the failed part stays out")
        #expect(exercise.writtenBy == Authorship(model: "m", isReviewed: false))
        #expect(try await place.studio.work(id).state == .published)

        let (_, learner) = try await place.services.accounts.startGuest(Preferences(language: "en"))
        let session = try place.services.session(learner, "sums")
        try await session.enrol()
        var activity = try await session.next(focus: "add", mayRead: false).state.open?.activity
        for _ in 0..<50 where activity?.exercise != exercise.id {
            activity = try await session.next(focus: "add", advance: true, mayRead: false).state.open?.activity
        }
        let open = try #require(activity)
        #expect(open.exercise == exercise.id)
        let step = try #require(exercise.steps.first).id
        #expect(try await session.submit(.text("6"), step: step, activity: open.id).grade.verdict == .incorrect)

        try await place.studio.withdraw(id)
        // A learner in the middle of it is told so, and goes on with another.
        let later = try place.services.session(learner, "sums")
        await #expect(throws: PlatformError.self) {
            try await later.submit(.text("5"), step: step, activity: open.id)
        }
        #expect(try await later.next(focus: "add", mayRead: false).state.open?.activity.exercise == "first")
        #expect(place.services.library["sums"]?.course.exercises.map(\.id) == ["first"])
        #expect(try await place.studio.work(id).state == .withdrawn)
    }

    @Test("A course that comes into the data folder is served; one that is replaced there keeps what was published")
    func refresh() async throws {
        let place = try await Place()
        let id = try await place.keep([Self.part("1", .passed)])
        try await place.studio.publish(id)
        let courses = place.data.appending(path: "courses")
        let bundled = place.data.appending(path: "bundled/sums")
        // As an import does: the fresh folder takes the place of the old one.
        try FileManager.default.removeItem(at: courses.appending(path: "sums"))
        try FileManager.default.copyItem(at: bundled, to: courses.appending(path: "sums"))
        // And another course, and a faulty one.
        for (name, title) in [("more", "More sums"), ("broken", "[")] {
            let folder = courses.appending(path: name)
            try FileManager.default.copyItem(at: bundled, to: folder)
            let text = try String(contentsOf: bundled.appending(path: "course.yaml"), encoding: .utf8)
                .replacing("id: sums", with: "id: \(name)").replacing(
                    "title: {en: Sums}", with: "title: {en: \(title)}")
            try Data(text.utf8).write(to: folder.appending(path: "course.yaml"))
        }
        await place.studio.refresh()
        #expect(place.services.library["more"]?.course.title.text(in: "en") == "More sums")
        #expect(place.services.library["broken"] == nil)
        #expect(place.services.library["sums"]?.exercise("studio-0123456789ab-1") != nil)
        #expect(try await place.studio.work(id).state == .published)
    }

    @Test(
        "A file that is edited in place is served when it is sound; otherwise what was served stays, until it is mended"
    )
    func editedInPlace() async throws {
        let place = try await Place()
        let id = try await place.keep([Self.part("1", .passed)])
        try await place.studio.publish(id)
        await place.studio.refresh()
        let exercises = place.data.appending(path: "courses/sums/exercises")
        func edit(_ file: String, _ text: String) async throws {
            try Data(text.utf8).write(to: exercises.appending(path: file))
            await place.studio.refresh()
        }
        var texts: [String] {
            place.services.library["sums"]?.course.exercises.map { $0.steps[0].text.text(in: "en") } ?? []
        }
        let good = "- {id: first, skills: [add], text: {en: What is 3 + 3?}, answer: {numeric: 6}}\n"
        try await edit("adding.yaml", good)
        #expect(texts.contains("What is 3 + 3?"))
        for broken in [
            "- {id: first, skills: [add], text: {en: What", good.replacing("6", with: "six"),
            good.replacing("3 +", with: "$\\frac{$ +"),
        ] {
            try await edit("adding.yaml", broken)
            #expect(texts.contains("What is 3 + 3?"), "\(broken)")
        }
        // Another file alone does not bring the broken one in.
        try await edit("more.yaml", "- {id: more, skills: [add], text: {en: What is 9 + 9?}, answer: {numeric: 18}}\n")
        #expect(texts.count == 2)
        try await edit("adding.yaml", good.replacing("3 + 3", with: "4 + 2"))
        #expect(Set(texts).isSuperset(of: ["What is 4 + 2?", "What is 9 + 9?"]) && texts.count == 3)
    }

    @Test("Two works that are published at the same time both stay")
    func publishTogether() async throws {
        let place = try await Place()
        let one = try await place.keep([Self.part("1", .passed)], id: "aaaaaaaaaaaaaaaa")
        let two = try await place.keep([Self.part("2", .passed)], id: "bbbbbbbbbbbbbbbb")
        async let first: Void = place.studio.publish(one)
        async let second: Void = place.studio.publish(two)
        _ = try await (first, second)
        #expect(place.services.library["sums"]?.course.exercises.count == 3)
    }

    @Test("Nothing is published, and nothing changes, while no part may be")
    func nothingUnchecked() async throws {
        let place = try await Place()
        let id = try await place.keep([Self.part("1", .failed)])
        await #expect(throws: PlatformError.self) { try await place.studio.publish(id) }
        #expect(place.services.library["sums"]?.course.exercises.count == 1)
        #expect(try await place.studio.work(id).state == .draft)
    }

    @Test("Of two editors of the same version the second is told so, and the history keeps all")
    func concurrentEdits() async throws {
        let place = try await Place()
        let id = try await place.keep([Self.part("1", .passed), Self.part("2", .passed)])
        try await place.studio.reorder(["2", "1"], of: id, version: 1)
        let error = await #expect(throws: PlatformError.self) {
            try await place.studio.remove("1", of: id, version: 1)
        }
        #expect(error?.code == .outdated)
        await #expect(throws: PlatformError.self) { try await place.studio.retitle(id, version: 1, "Late") }
        await #expect(throws: PlatformError.self) { try await place.studio.retitle(id, version: 2, " \n") }
        #expect(try await place.studio.work(id).artefact.parts.map(\.id) == ["2", "1"])
        try await place.studio.restore(1, of: id)
        #expect(try await place.studio.work(id).artefact.parts.map(\.id) == ["1", "2"])
        #expect(try await place.studio.versions(of: id).map(\.number) == [3, 2, 1])
        await #expect(throws: PlatformError.self) { try await place.studio.reorder(["1"], of: id, version: 3) }
    }

    @Test("A job that a restart interrupted goes on; when it fails, its finished parts and the reason are kept")
    func interrupted() async throws {
        let place = try await Place()
        let draft = Artefact(
            brief: GenerationBrief(.quiz, course: "gone", topic: "sums"), title: "Quiz",
            parts: [Self.part("1", .passed)])
        let body = try CourseStudio.body(draft)
        try await place.services.record.store.write {
            try $0.addArtefact("job", course: "gone", state: "draft", created: 1)
            try $0.setJob(StudioJobRow(artefact: "job", status: "running", draft: body, changed: 1))
        }
        try await place.studio.resume()
        for await _ in await place.studio.events(of: "job") {}
        let job = try #require(try await place.studio.job("job"))
        #expect(job.status == .failed && job.draft == draft)
        #expect(job.error.text(in: "en").contains("is gone") && job.error.text(in: "zh").contains("已不存在"))
    }

    @Test("What is wrong with a model is said in the teacher's language")
    func modelTrouble() {
        let trouble = ChatModelError(.unreachable, "The model server at lan cannot be reached.").localized
        #expect(trouble.text(in: "en") == "The model server at lan cannot be reached.")
        #expect(trouble.text(in: "zh").hasPrefix("无法连接语言模型"))
    }

    @Test("A comparison shows what was kept, added and removed, by words and by Chinese characters")
    func diff() {
        #expect(
            StudioDiff.runs(from: "a big dog\nend\n", to: "a small dog\nend\n") == [
                .init(change: .kept, text: "a "), .init(change: .removed, text: "big"),
                .init(change: .added, text: "small"), .init(change: .kept, text: " dog\nend\n"),
            ])
        #expect(
            StudioDiff.runs(from: "加法很难", to: "加法不难") == [
                .init(change: .kept, text: "加法"), .init(change: .removed, text: "很"), .init(change: .added, text: "不"),
                .init(change: .kept, text: "难"),
            ])
        #expect(StudioDiff.runs(from: "", to: "").isEmpty)
    }

    @Test("Both texts can be read off a comparison, however much they differ")
    func diffKeepsEverything() {
        var random = SplitMix64(seed: 7)
        for length in [0, 1, 5, 60, 3000] {
            func text() -> String {
                String((0..<length).map { _ in random.pick(Array("ab 一二\n")) ?? "a" })
            }
            let (earlier, later) = (text(), text())
            let runs = StudioDiff.runs(from: earlier, to: later)
            #expect(runs.filter { $0.change != .added }.map(\.text).joined() == earlier)
            #expect(runs.filter { $0.change != .removed }.map(\.text).joined() == later)
        }
    }
}
