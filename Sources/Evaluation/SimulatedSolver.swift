import DomainModel
import Foundation
import LanguageModels
import Synchronization

/// A model of a stated accuracy that solves one exercise: it knows the right answer and errs as often as it is told to.
final class SimulatedSolver: ChatModel {
    let name = "simulated"
    let patience = ChatPatience()
    private let question: Question
    private let language: String
    private let accuracy: Double
    /// Its error on this exercise, which it makes each time or never; nil where each sample errs by itself.
    private let isAlwaysWrong: Bool?
    private let generator: Mutex<SplitMix64>
    /// What it answers when it errs each time.
    private let fixed: Int

    /// - Parameters:
    ///   - question: with the right key.
    ///   - errors: whether all samples of an exercise err together, as models that misread a question do.
    init(_ question: Question, in language: String, accuracy: Double, errors: SolverReport.Errors, seed: UInt64) {
        var generator = SplitMix64(seed: seed)
        (self.question, self.language, self.accuracy) = (question, language, accuracy)
        isAlwaysWrong = errors == .systematic ? generator.unit() >= accuracy : nil
        fixed = generator.below(1000)
        self.generator = Mutex(generator)
    }

    func reply(to request: ChatRequest) -> ChatStream {
        let (isWrong, draw) = generator.withLock { generator in
            isAlwaysWrong.map { ($0, fixed) } ?? (generator.unit() >= accuracy, generator.below(1000))
        }
        let answer = answer(to: request.messages.map(\.content).joined(separator: "\n"), isWrong, draw)
        let reply = (try? JSONEncoder().encode(["working": "", "answer": answer])).map {
            String(decoding: $0, as: UTF8.self)
        }
        return ChatStream { continuation in
            continuation.yield(.text(reply ?? ""))
            continuation.yield(.finished(.complete))
            continuation.finish()
        }
    }

    private func answer(to prompt: String, _ isWrong: Bool, _ draw: Int) -> String {
        switch question {
        case .choice(let choice):
            let options = choice.choices.filter { $0.isCorrect != isWrong }
            guard !options.isEmpty else { return "" }
            let text = options[draw % options.count].text.text(in: language)
            let letters = (65...90).map { String(UnicodeScalar(UInt8($0))) }
            return letters.first { prompt.contains("\n\($0). \(text)\n") } ?? ""
        default:
            guard case .text(let right) = question.modelAnswer else { return "" }
            guard isWrong else { return right }
            let formula = ["(\(right))+1", "(\(right))-1", "2*(\(right))", "-(\(right))", "(\(right))+10"][draw % 5]
            return Formulas.worked(formula) ?? formula
        }
    }
}
