import Content
import DomainModel
import Evaluation
import Foundation
import Testing

/// The checks find planted faults of the bundled courses and let the courses' own items pass.
@Suite struct FaultEvaluationTests {
    @Test("Planted faults are caught and good items are not refused", arguments: ["en", "zh"])
    func bundled(language: String) async throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let course = try #require(CourseFolder.load(from: root.appending(path: "Courses/linear-equations")).course)
        let report = await FaultEvaluation(course, language: language, level: .secondary).run(
            count: 60, seed: 3, most: 25)
        let measures = report.measures([:])
        let caught = try #require(measures.first { $0.measure == "generation.faults_caught" })
        let alarms = try #require(measures.first { $0.measure == "generation.false_alarms" })
        #expect(try #require(caught.n) >= 50)
        #expect(caught.value >= 0.94, "\(report.notes)")
        #expect(alarms.value <= 0.04, "\(report.notes)")
    }
}
