import DomainModel
import Foundation
import Typesetting

/// Shows formulas that cannot be set as code, so that a course of another system can be read all the same.
struct FormulaMender {
    private let typesetter: Typesetter
    private var faulty: [MathScanner.Formula: Bool] = [:]
    /// How many are shown as code, and the first few of them.
    private(set) var mended: [String] = []

    init(_ typesetter: Typesetter) {
        self.typesetter = typesetter
    }

    /// - Throws: ``TypesettingError`` when KaTeX does not run.
    mutating func mend(_ course: inout Course) async throws(TypesettingError) {
        for index in course.lessons.indices {
            var lesson = course.lessons[index]
            try await mend(&lesson.title)
            try await mend(&lesson.body)
            for item in lesson.objectives.indices { try await mend(&lesson.objectives[item]) }
            for item in lesson.definitions.indices {
                try await mend(&lesson.definitions[item].term)
                try await mend(&lesson.definitions[item].meaning)
            }
            course.lessons[index] = lesson
        }
        for index in course.skills.indices { try await mend(&course.skills[index].title) }
        for index in course.exercises.indices {
            var exercise = course.exercises[index]
            try await mend(&exercise.text)
            try await mend(&exercise.solution)
            for step in exercise.steps.indices {
                try await mend(&exercise.steps[step].text)
                try await mend(&exercise.steps[step].solution)
                for hint in exercise.steps[step].hints.indices {
                    try await mend(&exercise.steps[step].hints[hint].text)
                }
                guard case .choice(var question) = exercise.steps[step].question else { continue }
                for choice in question.choices.indices { try await mend(&question.choices[choice].text) }
                exercise.steps[step].question = .choice(question)
            }
            course.exercises[index] = exercise
        }
    }

    private mutating func mend(_ text: inout LocalizedText) async throws(TypesettingError) {
        for (language, value) in text.values {
            let mended = try await mend(value)
            if mended != value { text.values[language] = mended }
        }
    }

    private mutating func mend(_ text: String) async throws(TypesettingError) -> String {
        guard text.contains("$") || text.contains("\\(") || text.contains("\\[") else { return text }
        var bytes = Array(text.utf8)
        for formula in MathScanner(text).formulas.reversed() {
            var key = formula
            key.range = 0..<0
            if faulty[key] == nil { faulty[key] = try await typesetter.fault(in: key) != nil }
            guard faulty[key] == true else { continue }
            mended.append(formula.tex)
            bytes.replaceSubrange(
                formula.range, with: Self.code(formula, after: bytes[..<formula.range.lowerBound]).utf8)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func code(_ formula: MathScanner.Formula, after text: ArraySlice<UInt8>) -> String {
        let isAlone = text.last == nil || text.last == UInt8(ascii: "\n")
        if formula.isDisplayed, isAlone, !formula.tex.contains("```") { return "```latex\n\(formula.tex)\n```" }
        var code = MarkdownWriter()
        code.add(code: formula.tex)
        return code.text
    }
}

extension String {
    /// With each `$` that neither is escaped nor belongs to a formula written as `\$`.
    var escapingStrayDollars: String {
        guard contains("$") else { return self }
        var bytes = Array(utf8)
        for offset in MathScanner(self).strayDollars.reversed() { bytes.insert(UInt8(ascii: "\\"), at: offset) }
        return String(decoding: bytes, as: UTF8.self)
    }
}
