import Content
package import DomainModel
import Foundation

/// How often an exercise that was held out gets one of its skills back, by its text: with its lesson known, where that
/// teaches several, and without.
package enum SkillEvaluation {
    private static let parts = 5

    private struct Trial {
        var isOfSeveral: Bool
        var isMain: Bool
        var isChosen: Bool
        var isBest: Bool
        var confidence: Double
    }

    /// - Throws: ``EvaluationError`` for a course with too few exercises.
    package static func measures(_ course: Course, language: String) throws(EvaluationError) -> [Measure] {
        let all = course.exercises.filter { !$0.skills.isEmpty }
        guard all.count >= parts else {
            throw EvaluationError("“\(course.id)” has fewer than \(parts) exercises with a skill: give another course")
        }
        let trials = (0..<parts).flatMap { part -> [Trial] in
            var rest = course
            rest.exercises = all.enumerated().filter { $0.offset % parts != part }.map(\.element)
            let chooser = SkillChooser(rest, language: language)
            let tagger = SkillTagger(rest, language: language)
            return all.enumerated().filter { $0.offset % parts == part }.map(\.element).map { exercise in
                let own = Set(exercise.skills + exercise.steps.flatMap(\.skills))
                let text = exercise.fullText(in: language)
                let taught = course.lessons.first { $0.id == exercise.lesson }?.skills ?? []
                let best = tagger.tags(for: text, limit: 1).first
                return Trial(
                    isOfSeveral: taught.count > 1, isMain: taught.first.map(own.contains) == true,
                    isChosen: chooser.skill(of: text, lesson: exercise.lesson).map(own.contains) == true,
                    isBest: best.map { own.contains($0.id) } == true, confidence: best?.confidence ?? 0)
            }
        }
        let several = trials.filter(\.isOfSeveral)
        let sure = trials.filter { $0.confidence >= SkillChooser.leastConfidence }
        let rows: [(String, String, [Bool])] = [
            ("lesson of several skills", "its main skill", several.map(\.isMain)),
            ("lesson of several skills", "best of the course", several.map(\.isBest)),
            ("lesson of several skills", "best of the lesson", several.map(\.isChosen)),
            ("any", "best of the course", trials.map(\.isBest)),
            ("any", "best of the course, when sure", sure.map(\.isBest)),
        ]
        return rows.filter { !$0.2.isEmpty }.map { exercises, method, rights in
            let values = rights.map { $0 ? 1.0 : 0 }
            let interval = Bootstrap.interval(values)
            return Measure(
                "skills.right", values.mean, low: interval?.low, high: interval?.high, n: values.count,
                keys: ["course": course.id, "language": language, "exercises": exercises, "method": method])
        }
    }
}
