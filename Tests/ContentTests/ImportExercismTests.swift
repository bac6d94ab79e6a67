import DomainModel
import Foundation
import Testing

@testable import Content

@Suite struct ImportExercismTests {
    private static let track = [
        "LICENSE": "MIT License\n\nCopyright (c) 2021 A. Author\n",
        "config.json": #"""
        {"language": "Small", "concepts": [{"slug": "loops", "name": "Loops"}, {"slug": "basics", "name": "Basics"},
          {"slug": "extra", "name": "Extra"}],
         "exercises": {
          "concept": [
            {"slug": "turns", "name": "Turns", "concepts": ["loops"], "prerequisites": ["basics"]},
            {"slug": "cake", "name": "Cake", "concepts": ["basics"], "prerequisites": ["loops", "unknown"]}],
          "practice": [
            {"slug": "bob", "name": "Bob", "practices": ["loops"], "prerequisites": ["basics"], "difficulty": 2},
            {"slug": "old", "name": "Old", "practices": [], "prerequisites": [], "difficulty": 1, "status": "deprecated"}]}}
        """#,
        "concepts/basics/about.md": "# About\n\nA [value][v] costs $3.\n\n[v]: https://example.org/v\n",
        "concepts/loops/introduction.md": "# Introduction\n\nLoops repeat.\n",
        "exercises/concept/cake/.docs/instructions.md":
            "# Instructions\n\n## 1. Bake\n\n```swift\n// # no heading\n```\n",
        "exercises/concept/cake/.docs/hints.md": "# Hints\n\n## General\n\n- Read.\n",
        "exercises/practice/bob/.docs/instructions.md": "# Instructions\n\nAnswer as Bob.\n",
    ]

    @Test("Concepts become skills with the prerequisites that the track states; exercises are reading")
    func readsTracks() async throws {
        let (report, folder) = try await CourseImport.course(TemporaryFolder(Self.track), into: TemporaryFolder())
        #expect(folder.faults.filter { $0.severity == .error } == [])
        let course = try #require(folder.course)
        #expect(course.title.text(in: "en") == "Small (Exercism)" && course.attribution.licence == "MIT")
        #expect(course.lessons.map(\.id) == ["basics", "loops", "practice-bob"])
        #expect(course.skills.map(\.id) == ["basics", "loops"])
        #expect(course.skills.map(\.prerequisites) == [[], ["basics"]])
        #expect(course.exercises.isEmpty)
        let body = course.lessons[0].body.text(in: "en")
        #expect(body.hasPrefix("A [value](https://example.org/v) costs \\$3."))
        #expect(body.contains("## Exercise: Cake\n\n### 1. Bake") && body.contains("// # no heading"))
        #expect(body.contains("### Hints\n\n### General") || body.contains("### Hints"))
        #expect(course.lessons[2].skills == ["loops"])
        #expect(report.read("concepts") == 3 && report.read("conceptExercises") == 2)
        #expect(report.read("practiceExercises") == 2 && report.read("prerequisites") == 4)
        #expect(report.leftOut("exercises") == 4 && report.leftOut("concepts") == 1)
        // One closes a circle, one names a concept that is not there.
        #expect(report.leftOut("prerequisites") == 2)
        #expect(!report.notes.contains { $0.contains("were inferred") })
    }
}
