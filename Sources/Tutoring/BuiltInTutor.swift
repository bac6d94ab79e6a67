import Content
import DomainModel

/// The tutor that needs no language model: it quotes the lessons with their place, gives the exercise's own hints in order,
/// and asks back. A pure function of the situation.
package struct BuiltInTutor: Sendable {
    package init() {}

    package struct Reply: Hashable, Sendable {
        /// Markdown; `[1]` stands for the first source.
        package var markdown: String
        package var sources: [Source] = []
        /// Number, from 0, of the exercise's hint that it gives: to be recorded before the reply is shown.
        package var hint: Int?
        /// Whether a model may word the reply instead. Where the rules leave nothing to say in other words, it may not.
        package var isForModel = false
    }

    /// - Parameter first: number of the first citation, when the reply goes on after another.
    package func reply(to situation: Situation, firstCitation first: Int = 1) -> Reply {
        var composer = Composer(situation, first)
        composer.compose()
        return composer.reply
    }
}

private struct Composer {
    private let situation: Situation
    private let wording: Wording
    private let first: Int
    private(set) var reply = BuiltInTutor.Reply(markdown: "")

    init(_ situation: Situation, _ first: Int) {
        self.situation = situation
        self.first = first
        wording = Wording(situation.language)
    }

    private mutating func say(_ text: String) {
        guard !text.isEmpty else { return }
        reply.markdown += (reply.markdown.isEmpty ? "" : "\n\n") + text
    }

    private mutating func cite(_ source: Source) -> String {
        if let known = reply.sources.firstIndex(of: source) { return "[\(known + first)]" }
        reply.sources.append(source)
        return "[\(reply.sources.count - 1 + first)]"
    }

    private func text(_ text: LocalizedText) -> String { text.text(in: situation.language) }

    mutating func compose() {
        let intent = Intent(situation.question)
        if let exercise = situation.exercise {
            if exercise.isPlacement { return say(wording.placement) }
            if exercise.isSettled ? composeSettled(intent, exercise) : composeOpen(intent, exercise) { return }
        }
        switch intent {
        case .greeting: say(wording.greeting)
        case .thanks: say(wording.thanks(objective.map(wording.aim)))
        case .hint, .solution, .check:
            // “A hint on slope, please” is about slope.
            if situation.isOnTopic { explain() } else { say(wording.noExercise) }
        case .confusion: if situation.isOnTopic { explain() } else { narrow() }
        case .definition, .explanation, .other: if situation.isOnTopic { explain() } else { decline() }
        }
    }

    // MARK: An exercise

    /// - Returns: whether that was the reply.
    private mutating func composeOpen(_ intent: Intent, _ exercise: OpenExercise) -> Bool {
        let hints = exercise.current.hints
        switch intent {
        case .solution:
            say(
                exercise.maySeeSolution
                    ? wording.mayOpenSolution(hintsLeft: exercise.hintsShown < hints.count) : wording.attemptFirst)
        case .check: say(wording.enterIt)
        case .hint, .confusion:
            if intent == .confusion, situation.isOnTopic, situation.found.first?.passage.isDefinition == true {
                return false
            }
            guard exercise.hintsShown < hints.count else {
                say(wording.noHintLeft(hasAny: !hints.isEmpty, maySeeSolution: exercise.maySeeSolution))
                break
            }
            let hint = hints[exercise.hintsShown]
            say(
                wording.hint(
                    exercise.hintsShown + 1, of: hints.count, text(hint.text), isQuestion: hint.question != nil))
            if let gap = situation.gaps.first, exercise.hintsShown == 0 { say(wording.gap(gap, cite(gap))) }
            reply.hint = exercise.hintsShown
            reply.isForModel = true
        default: return false
        }
        return true
    }

    private mutating func composeSettled(_ intent: Intent, _ exercise: OpenExercise) -> Bool {
        let solution = [exercise.current.solution, exercise.exercise.solution].map(text).first { !$0.isEmpty }
        guard [.solution, .hint, .check].contains(intent), let solution else { return false }
        say(wording.solution(solution))
        reply.isForModel = true
        return true
    }

    // MARK: The lessons

    private mutating func explain() {
        reply.isForModel = true
        guard let best = best else { return decline() }
        let source = Source(best.passage)
        if best.passage.isDefinition {
            say(wording.defines(source, best.quote, cite(source)))
        } else {
            say(wording.says(source, cite(source)))
            say(
                best.quote.split(separator: "\n", omittingEmptySubsequences: false).map { "> \($0)" }.joined(
                    separator: "\n"))
        }
        let others = situation.found.filter {
            !$0.passage.isDefinition && $0.coverage >= best.coverage * 0.7
                && !($0.passage.lesson == source.lesson && $0.passage.section == source.section)
        }
        if let other = others.first {
            let source = Source(other.passage)
            say(wording.seeAlso(source, cite(source)))
        }
        if Intent(situation.question) == .confusion, source.lesson == situation.lesson?.id,
            let gap = situation.gaps.first
        {
            say(wording.gap(gap, cite(gap)))
        }
        say(askBack(about: best.passage))
    }

    /// The passage to quote: of near equals a definition for “what is …?”, and the lesson's text for “why …?”.
    private var best: Situation.Found? {
        let found = situation.found
        guard let first = found.first else { return nil }
        let wantsDefinition: Bool
        switch Intent(situation.question) {
        case .definition: wantsDefinition = true
        case .explanation, .confusion: wantsDefinition = false
        default: return first
        }
        return found.first { $0.passage.isDefinition == wantsDefinition && $0.coverage >= first.coverage * 0.8 }
            ?? first
    }

    private func askBack(about passage: Passage) -> String {
        if situation.exercise?.isSettled == false { return wording.whereInExercise }
        if passage.isDefinition {
            return variety % 2 == 0 ? wording.example(of: passage.heading) : wording.ownWords(passage.heading)
        }
        if passage.heading.isEmpty, let objective { return wording.aim(objective) }
        return wording.ownWords(passage.heading.isEmpty ? passage.lessonTitle : passage.heading)
    }

    /// An aim of the open lesson.
    private var objective: String? {
        guard let objectives = situation.lesson?.objectives, !objectives.isEmpty else { return nil }
        return text(objectives[variety % objectives.count])
    }

    /// A number that depends on the question, so that the same words do not come every time.
    private var variety: Int { situation.question.utf8.reduce(0) { $0 + Int($1) } }

    /// Asks what it is that is not understood.
    private mutating func narrow() {
        reply.isForModel = true
        guard let lesson = situation.lesson, !lesson.objectives.isEmpty else { return decline() }
        if let gap = situation.gaps.first { say(wording.gap(gap, cite(gap))) }
        say(wording.whichPart(lesson.objectives.map(text)))
    }

    private mutating func decline() {
        reply.isForModel = true
        let nearest = situation.nearest.map { (source: $0, citation: cite($0)) }
        say(wording.notFound(situation.courseTitle, nearest))
    }
}
