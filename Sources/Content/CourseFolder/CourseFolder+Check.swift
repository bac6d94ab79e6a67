import DomainModel
package import Foundation
package import Typesetting

extension CourseFolder {
    /// Reads the folder and checks all that ``load(from:)`` does, and what shows only in use: that every formula can be
    /// typeset, that every exercise can be drawn and answered, that no wrong answer is right, and that every figure is
    /// used.
    ///
    /// - Parameters:
    ///   - seeds: how often each parametric exercise is drawn.
    ///   - isLookedAt: which files' exercises and formulas are tried in use; the others are only read.
    /// - Throws: ``TypesettingError`` when KaTeX does not run.
    package static func check(
        from folder: URL, typesetter: Typesetter, seeds: UInt32 = 50,
        where isLookedAt: (_ file: String) -> Bool = { _ in true }
    ) async throws(TypesettingError) -> CourseFolder {
        let reader = CourseReader(root: folder)
        let course = reader.read()
        var formulas = reader.formulas
        for (exercise, node) in zip(course?.exercises ?? [], reader.exerciseNodes) where isLookedAt(node.file) {
            var checker = ExerciseChecker(exercise, node, reader: reader, seeds: seeds)
            checker.check()
            formulas += checker.formulas
        }
        if course != nil { reader.checkUnusedFigures() }
        try await check(formulas.filter { isLookedAt($0.file) }, typesetter, reader.log)
        return CourseFolder(course, reader)
    }

    /// Formulas that are typeset at most, since KaTeX takes up to some milliseconds for each.
    private static let formulaLimit = 100_000

    private static func check(
        _ places: [CourseReader.FormulaPlace], _ typesetter: Typesetter, _ log: FaultLog
    ) async throws(TypesettingError) {
        var faults: [MathScanner.Formula: String?] = [:]
        for place in places {
            var formula = place.formula
            formula.range = 0..<0
            if faults[formula] == nil {
                guard faults.count < formulaLimit else {
                    log.warning(
                        place.file, place.line,
                        "The course has more than \(formulaLimit) formulas; no more were checked",
                        remedy: "Split the course")
                    return
                }
                faults[formula] = .some(try await typesetter.fault(in: formula))
            }
            guard let fault = faults[formula] ?? nil else { continue }
            log.error(
                place.file, place.line,
                "The formula `\(formula.tex.prefix(60))`\(place.note) cannot be typeset: \(Self.withoutMarks(fault).withoutStop)",
                remedy: "Correct it; KaTeX lists what it can set at katex.org/docs/supported")
        }
    }

    /// KaTeX underlines where it stumbled.
    private static func withoutMarks(_ fault: String) -> String {
        String(String.UnicodeScalarView(fault.unicodeScalars.filter { !(0x0300...0x036F).contains($0.value) }))
    }
}
