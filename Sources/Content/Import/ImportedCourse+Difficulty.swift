import DomainModel
import Foundation

extension ImportedCourse {
    /// Predictions that follow the given difficulties less than this (Spearman's rank correlation) are of no use.
    private static let leastAgreement = 0.2

    /// Gives exercises of unknown difficulty the one that those with a known one suggest; a note says how well that works.
    /// Where too few are known, or where it does not work, the neutral value stays.
    mutating func predictDifficulties() {
        let all = lessons.flatMap(\.exercises)
        let examples = all.filter(\.hasDifficulty).map { item in
            let (text, solution) = parts(item.exercise)
            return DifficultyPredictor.Example(text: text, solution: solution, level: item.exercise.difficulty)
        }
        let missing = all.count - examples.count
        guard missing > 0, let agreement = DifficultyPredictor.agreement(on: examples),
            let predictor = DifficultyPredictor(examples)
        else { return }
        let measured =
            "on the \(examples.count) exercises with one, predictions for those held out correlate with it by "
            + agreement.formatted(.number.precision(.fractionLength(2)).locale(Locale(identifier: "en_GB")))
            + " (Spearman, five parts)"
        guard agreement >= Self.leastAgreement else {
            notes.append(
                "\(missing) exercises have no difficulty and count as typical: it cannot be told from the text; \(measured)"
            )
            return
        }
        for unit in units.indices {
            for lesson in units[unit].lessons.indices {
                for place in units[unit].lessons[lesson].exercises.indices {
                    let item = units[unit].lessons[lesson].exercises[place]
                    guard !item.hasDifficulty else { continue }
                    let (text, solution) = parts(item.exercise)
                    let level = predictor.level(of: text, solution: solution)
                    units[unit].lessons[lesson].exercises[place].exercise.difficulty = (level * 10).rounded() / 10
                }
            }
        }
        notes.append("the difficulty of \(missing) exercises that had none was predicted from their text; \(measured)")
    }

    private func parts(_ exercise: Exercise) -> (text: String, solution: String) {
        let join = { (texts: [LocalizedText]) in
            texts.map { $0.text(in: language) }.filter { !$0.isEmpty }.joined(separator: "\n")
        }
        return (
            join([exercise.title, exercise.text] + exercise.steps.map(\.text)),
            join(exercise.steps.map(\.solution) + [exercise.solution])
        )
    }
}
