import Content
import DomainModel
import Foundation
import LanguageModels
import Platform
import Storage
import Synchronization
import TestSupport
import Testing

@Suite struct EmbeddedSearchTests {
    /// Says that everything lies in one direction, and remembers what it was asked to read.
    private final class Reader: EmbeddingModel {
        let name = "reader"
        let dimension: Int? = 2
        let host: String? = "elsewhere"
        private let read = Mutex<[String]>([])

        var texts: [String] { read.withLock { $0 } }

        func embed(_ texts: [String]) async throws -> [[Float]] {
            read.withLock { $0 += texts }
            return texts.map { _ in [1, 0] }
        }
    }

    @Test("An embedding model reads the course's passages, and a question only of a learner who allows models")
    func consent() async throws {
        let lesson = Lesson(
            id: "tides", title: ["en": "Tides"], skills: ["tides"],
            body: ["en": "## Spring tides\n\nA spring tide is a tide with a large range."])
        let course = Course(
            id: "sea", title: ["en": "The sea"], languages: ["en"],
            attribution: Attribution(licence: "CC0-1.0", credit: [:]),
            units: [Unit(id: "u", title: ["en": "U"], lessons: ["tides"])],
            skills: [Skill(id: "tides", title: ["en": "Tides"])], lessons: [lesson])
        let folder = FileManager.default.temporaryDirectory.appending(path: "cria-embedded-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let reader = Reader()
        let services = try await Services(
            store: Store(path: folder.appending(path: "cria.sqlite").path),
            library: CourseLibrary([ServedCourse(course, folder: folder)]),
            gateway: ModelGateway(embeddings: [reader]))
        func ask(_ question: String, allows: Bool) async throws -> TutorReply? {
            let preferences = Preferences(language: "en", allowsModel: allows)
            let learner = try await services.accounts.startGuest(preferences).learner
            let session = try services.session(learner, "sea")
            try await session.enrol()
            for await event in try await services.tutor(session).ask(question, about: .course, language: "en") {
                if case .done(let reply) = event { return reply }
            }
            return nil
        }
        #expect(try await ask("What is a spring tide?", allows: false)?.citations.isEmpty == false)
        try await eventually { reader.texts.contains { $0.contains("large range") } }
        #expect(!reader.texts.contains { $0.contains("What is a spring tide") })
        // The vectors have joined the index once a question is read with them.
        for number in 0..<200 where !reader.texts.contains(where: { $0.contains("spring tide, please") }) {
            #expect(try await ask("Explain a spring tide, please \(number)", allows: true)?.citations.isEmpty == false)
        }
        #expect(reader.texts.contains { $0.contains("spring tide, please") })
        #expect(try await ask("And what is a large range of tides?", allows: false) != nil)
        #expect(!reader.texts.contains { $0.contains("large range of tides") })
    }
}
