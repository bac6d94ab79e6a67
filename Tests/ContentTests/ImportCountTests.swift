import Content
import DomainModel
import Foundation
import Testing
import Typesetting

/// `../shared` beside the repository, or the folder CRIA_SHARED names; nil when there is none.
private let shared: URL? = {
    let here = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let folder =
        ProcessInfo.processInfo.environment["CRIA_SHARED"].map { URL(filePath: $0) }
        ?? here.deletingLastPathComponent().deletingLastPathComponent().appending(path: "shared")
    return FileManager.default.fileExists(atPath: folder.appending(path: "data/courses").path) ? folder : nil
}()

/// The counts of the sources' READMEs are reproduced. Runs where the material lies beside the repository.
@Suite struct ImportCountTests {
    /// - Parameter typeset: whether KaTeX sets each formula; banks have tens of thousands.
    private func report(_ names: String..., typeset: Bool = true) async throws -> (
        report: ImportReport, counts: [String: Int]
    ) {
        let data = FileManager.default.temporaryDirectory.appending(path: "cria-import-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: data) }
        let courses = try #require(shared).appending(path: "data/courses")
        let report = try await CourseImport(paths: names.map { courses.appending(path: $0).path }, data: data)
            .run(typesetter: typeset ? (try? KaTeX.find()).map { Typesetter($0) } : nil)
        // No formula that KaTeX does not set, no exercise that refuses its own answer.
        #expect(report.faults.filter { $0.severity == .error } == [])
        return (report, Dictionary(uniqueKeysWithValues: report.read.map { ($0.name, $0.count) }))
    }

    @Test(.enabled(if: shared != nil, "needs ../shared/data/courses"))
    func readsElementaryAlgebraWithItsExercisesAsOneCourse() async throws {
        let (report, counts) = try await report("openstax-elementary-algebra-2e", "oatutor-elementary-algebra")
        let oatutor = [
            "lessons": 23, "problems": 671, "steps": 943, "textSteps": 684, "choiceSteps": 259, "hints": 2929,
            "scaffolds": 1685, "skills": 83, "figures": 59,
        ]
        let openstax = [
            "modules": 27, "exercises": 3361, "solutions": 2137, "examples": 290, "definitions": 59, "objectives": 27,
        ]
        for (name, count) in oatutor.merging(openstax, uniquingKeysWith: { $1 }) {
            #expect(counts[name] == count, "\(name)")
        }
        let made = Dictionary(uniqueKeysWithValues: report.made.map { ($0.name, $0.count) })
        // All of OATutor's steps and hints arrive; one scaffold's answer is a list of words that nobody would type.
        #expect(made["lessons"] == 27 && made["skills"] == 83 && made["figures"] == 59 && made["definitions"] == 59)
        #expect(made["hints", default: 0] + made["scaffolds", default: 0] == 2929 + 1685 + 51)
        #expect(made["exercises", default: 0] > 671 + 1000)
        // Nothing goes missing silently.
        let kept = report.leftOut.filter { $0.what == "exercises" }.reduce(0) { $0 + $1.count }
        #expect(made["exercises", default: 0] - 671 + kept + 290 == 3361)
        #expect(report.notes.contains { $0.hasPrefix("23 lessons") })
    }

    @Test(.enabled(if: shared != nil, "needs ../shared/data/courses")) func readsPsychology() async throws {
        let (report, counts) = try await report("openstax-psychology-2e")
        let expected = [
            "modules": 105, "exercises": 589, "solutions": 483, "examples": 0, "definitions": 847, "objectives": 105,
        ]
        for (name, count) in expected { #expect(counts[name] == count, "\(name)") }
        let made = Dictionary(uniqueKeysWithValues: report.made.map { ($0.name, $0.count) })
        #expect(made["exercises"] == 311 && made["definitions"] == 847 && made["units"] == 17)
    }

    /// Its README says 86 modules with objectives. 84 have a section of that name; the README's rule finds the word
    /// “abstract” too, which two modules on classes use for something else.
    @Test(.enabled(if: shared != nil, "needs ../shared/data/courses")) func readsIntroductionToPython() async throws {
        let (report, counts) = try await report("openstax-intro-python")
        let expected = [
            "modules": 115, "exercises": 607, "solutions": 0, "examples": 48, "definitions": 0, "objectives": 84,
        ]
        for (name, count) in expected { #expect(counts[name] == count, "\(name)") }
        #expect(report.leftOut.contains { $0.what == "exercises" && $0.count == 607 })
        let modules = try #require(shared).appending(path: "data/courses/openstax-intro-python/modules")
        let texts = try FileManager.default.contentsOfDirectory(atPath: modules.path).map {
            try String(contentsOf: modules.appending(path: "\($0)/index.cnxml"), encoding: .utf8)
        }
        #expect(texts.count { $0.contains("abstract") || $0.contains("Learning objectives") } == 86)
    }

    @Test(.enabled(if: shared != nil, "needs ../shared/data/courses")) func readsChineseDeepLearning() async throws {
        let (report, counts) = try await report("d2l-zh")
        for (name, count) in ["sections": 229, "exercises": 154, "figures": 25] {
            #expect(counts[name] == count, "\(name)")
        }
        // All 45 pages besides the README are lessons or reported.
        let made = Dictionary(uniqueKeysWithValues: report.made.map { ($0.name, $0.count) })
        let left = report.leftOut.filter { $0.what == "pages" }.reduce(0) { $0 + $1.count }
        #expect(counts["pages"] == 45 && made["lessons", default: 0] + left == 45)
        #expect(made["skills"] == made["lessons"] && made["exercises"] == 0)
        #expect(report.leftOut.contains { $0.what == "exercises" && $0.count == 154 })
        #expect(report.sources.map(\.licence) == ["Apache-2.0"])
    }

    /// Its README says 116 pages with prerequisites. 115 have the field; one more has the word in a sentence.
    @Test(.enabled(if: shared != nil, "needs ../shared/data/courses")) func readsTheCatalogueOfCourses() async throws {
        let (report, counts) = try await report("cs-self-learning")
        for (name, count) in ["zhPages": 136, "enPages": 134, "pagesWithPrerequisites": 115] {
            #expect(counts[name] == count, "\(name)")
        }
        #expect(report.title == "CS自学指南" && report.sources.map(\.licence) == ["MIT"])
    }

    @Test(.enabled(if: shared != nil, "needs ../shared/data/courses")) func readsTheChineseItemBank() async throws {
        let (report, counts) = try await report("tal-scq5k-cn", typeset: false)
        let expected = [
            "items": 3000, "skills": 1291, "itemsWithoutSkill": 25, "difficulty0": 222, "difficulty1": 1567,
            "difficulty2": 1045, "difficulty3": 156, "difficulty4": 10,
        ]
        for (name, count) in expected { #expect(counts[name] == count, "\(name)") }
        let made = Dictionary(uniqueKeysWithValues: report.made.map { ($0.name, $0.count) })
        let left = report.leftOut.filter { $0.what == "items" }.reduce(0) { $0 + $1.count }
        #expect(made["exercises", default: 0] + left == 3000 && left < 20)
        #expect(made["prerequisites"] == 0)
    }

    @Test(.enabled(if: shared != nil, "needs ../shared/data/courses")) func readsTheSwiftTrack() async throws {
        let (report, counts) = try await report("exercism-swift")
        let expected = ["concepts": 44, "conceptExercises": 18, "practiceExercises": 106, "prerequisites": 31]
        for (name, count) in expected { #expect(counts[name] == count, "\(name)") }
        let made = Dictionary(uniqueKeysWithValues: report.made.map { ($0.name, $0.count) })
        #expect(made["skills"] == 44 && report.leftOut.contains { $0.what == "exercises" && $0.count == 124 })
    }
}
