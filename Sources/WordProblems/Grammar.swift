package import DomainModel
import NeuralNetworks

/// A word problem with its equation.
package struct WordProblem: Hashable, Sendable {
    package var text: String
    package var language: Language
    /// Of the family that it was drawn from.
    package var family: String
    package var kind: Kind

    /// What a template is made of, and so how much of a held-out one is new.
    package enum Kind: String, CaseIterable, Sendable {
        /// A whole: no sentence of it is in any other template.
        case text
        /// A story to which questions are asked that other stories have, too.
        case story
        /// A story and a question that are both trained on, but never together.
        case pairing
    }
    package var masked: MaskedText
    /// Over the numbers of `masked`.
    package var equation: Equation
    package var solution: Rational
}

/// The part of the templates that a problem is drawn from. Which part a template belongs to is decided by a hash of its text,
/// within its family and language.
package enum Part: String, CaseIterable, Sendable {
    case training
    /// Chooses between settings.
    case validation
    /// Read once, for the figures.
    case test
}

/// All families of word problems; makes problems by chance.
///
/// ```
/// == rest: x = a - b; a=5..99 b=2..90
/// en| {A} has {a} {T} and gives away {b}. How many are left?
/// zh| {A}有{a}{M}{T}，送出{b}{M}，还剩几{M}？
///
/// == away; a=5..120 b=2..110
/// en| {A} had {a} {T} and ate {b} of them.
/// ? x = a - b
/// en| How many {T} are left?
/// ```
/// The first kind words an equation in whole texts. In the second, each story is followed by any of the questions, each of
/// which makes another equation of it; `?B x = b` in place of `? x = a` asks the questions before of B instead of A.
package struct Grammar: Sendable {
    private let families: [Family]
    let wordings: [Part: [Wording]]
    /// Exercises of courses, which are trained on as wordings are.
    private var exercises: [(exercise: CourseExercise, equation: Equation)] = []

    /// A text, or a story with the questions that make one equation of it.
    struct Wording: Sendable {
        var language: Language
        /// The place of its family.
        var family: Int
        var kind: WordProblem.Kind
        /// The text, or the story without its question.
        var story: Template
        /// Of a story: what can be asked; empty for a text.
        var questions: [Template] = []

        /// What a hash holds out: the story with one of its questions.
        fileprivate func isHeldOut(with question: Template) -> Bool {
            Grammar.split.place(of: story.source + " " + question.source) < Grammar.testShare
        }
    }

    /// Shares of the wordings that are held out. With a story all its questions are, with a text all that differ from it only in
    /// their last sentence, in whatever family; of the other stories the same share of the questions is in the test.
    package static let testShare = 0.1
    package static let validationShare = 0.05
    private static let split = HashSplit(validationShare: testShare + validationShare)

    /// The grammar that comes with Cria.
    ///
    /// - Throws: ``WordProblemError`` that quotes the place of a mistake in it.
    package static func bundled() throws(WordProblemError) -> Grammar {
        try Grammar([
            totals, rests, products, twoSteps, multiples, fractions, percents, equations, figures, motion,
            countingStories,
            groupStories, equationStories,
        ])
    }

    init(_ texts: [String]) throws(WordProblemError) {
        var families: [Family] = []
        var parts: [Part: [Wording]] = [:]
        for block in texts.flatMap({ $0.split(separator: "== ") }) {
            let wordings = try Self.wordings(of: block, &families)
            for var wording in wordings {
                let source = wording.story.source
                let place = Self.split.place(of: wording.kind == .text ? source.withoutLastSentence : source)
                guard place >= Self.split.validationShare else {
                    parts[place < Self.testShare ? .test : .validation, default: []].append(wording)
                    continue
                }
                if wording.kind == .story {
                    var pairing = wording
                    pairing.kind = .pairing
                    pairing.questions.removeAll { !wording.isHeldOut(with: $0) }
                    wording.questions.removeAll(where: wording.isHeldOut)
                    if !pairing.questions.isEmpty { parts[.test, default: []].append(pairing) }
                    guard !wording.questions.isEmpty else { continue }
                }
                parts[.training, default: []].append(wording)
            }
        }
        self.families = families
        wordings = parts
    }

    /// The grammar with exercises as wordings to train on: those whose answers an equation of its families gives.
    package func adding(_ exercises: [CourseExercise]) -> Grammar {
        var grammar = self
        let equations = families.map(\.equation).sorted { $0.names.count < $1.names.count }
        for exercise in exercises {
            guard let equation = exercise.equation(among: equations) else { continue }
            grammar.exercises.append((exercise, equation))
        }
        return grammar
    }

    /// Reads the lines from one `==` to the next; adds their families.
    private static func wordings(
        of block: Substring, _ families: inout [Family]
    ) throws(WordProblemError) -> [Wording] {
        let lines = block.split(separator: "\n")
        let head = (lines.first ?? "").split(separator: ";")
        let title = (head.first ?? "").split(separator: ":").map { $0.description }
        guard head.count == 2, (1...2).contains(title.count) else {
            throw WordProblemError(.grammar, "“\(lines.first ?? "")” is not `name: equation; ranges`")
        }
        let (name, ranges) = (title[0], String(head[1]))
        if title.count == 2 { families.append(try Family(name: name, equation: title[1], ranges: ranges)) }
        var texts: [(language: Language, template: Template)] = []
        var questions: [(family: Int, templates: [(language: Language, template: Template)])] = []
        for line in lines.dropFirst() {
            if line.hasPrefix("?") {
                let equation = line.drop { $0 != " " }.dropFirst().description
                var own: [(language: Language, template: Template)] = []
                if line.hasPrefix("?B ") {
                    guard let before = questions.last?.templates else {
                        throw WordProblemError(.grammar, "“\(line)” of “\(name)” has no questions before it")
                    }
                    for (language, template) in before {
                        own.append((language, try Template(template.source.replacing("{A}", with: "{B}"))))
                    }
                }
                questions.append((families.count, own))
                families.append(try Family(name: "\(name), \(equation)", equation: equation, ranges: ranges))
                continue
            }
            let sides = line.split(separator: "|", maxSplits: 1)
            guard sides.count == 2, let language = Language(rawValue: String(sides[0])) else {
                throw WordProblemError(.grammar, "“\(line)” of “\(name)” does not begin with en| or zh|")
            }
            let template = try Template(String(sides[1].drop { $0 == " " }))
            if questions.isEmpty {
                texts.append((language, template))
            } else {
                questions[questions.count - 1].templates.append((language, template))
            }
        }
        if title.count == 2 {
            return texts.map {
                Wording(language: $0.language, family: families.count - 1, kind: .text, story: $0.template)
            }
        }
        return questions.flatMap { family, templates in
            texts.map { language, story in
                Wording(
                    language: language, family: family, kind: .story, story: story,
                    questions: templates.filter { $0.language == language }.map(\.template))
            }.filter { !$0.questions.isEmpty }
        }
    }

    /// How many wordings a part has, exercises among them: a story with all questions that make the same equation of it counts
    /// once.
    package func count(_ part: Part) -> Int {
        (wordings[part]?.count ?? 0) + (part == .training ? exercises.count : 0)
    }

    /// Whether a part's wording is a story.
    func isStory(_ part: Part, _ index: Int) -> Bool {
        wordings[part].map { index < $0.count && $0[index].kind == .story } ?? false
    }

    /// Draws before a wording counts as wrong: so many that one which goes together with few numbers does not stop a training
    /// half way.
    private static let drawLimit = 1000

    /// What the training templates say, without what fills their slots: each story with each of its questions.
    var trainingTexts: [[String]] {
        let own = Dictionary(grouping: wordings[.training] ?? []) { $0.story.source }.values.map { wordings in
            let story = wordings[0].story.texts
            let questions = wordings.flatMap { $0.questions.map(\.texts) }
            return (questions.isEmpty ? [[]] : questions).map { (story + $0).joined(separator: ". ") }
        }
        return own + exercises.compactMap { $0.exercise.problem(seed: 0)?.text }.map { [$0] }
    }

    /// A problem of the part's wording at `index`.
    ///
    /// - Throws: ``WordProblemError`` when a template and its family do not go together.
    package func problem(
        _ part: Part, _ index: Int, using random: inout Chance
    ) throws(WordProblemError) -> WordProblem {
        let wordings = wordings[part, default: []]
        guard index < wordings.count else {
            return try problem(of: exercises[index - wordings.count], using: &random)
        }
        return try problem(of: wordings[index], wordings[index].questions.randomElement(using: &random), using: &random)
    }

    /// Whether a training wording may have problems that ``mirrored(_:using:)`` gives.
    func hasOtherSide(_ index: Int) -> Bool {
        guard let wordings = wordings[.training], index < wordings.count else { return false }
        return !Mirror.all(of: families[wordings[index].family].name).isEmpty
    }

    /// A problem of a training wording, seen from one of its other sides; nil where it has none.
    func mirrored(
        _ index: Int, using random: inout Chance
    ) throws(WordProblemError) -> (text: MaskedText, equation: Equation)? {
        guard let wordings = wordings[.training], index < wordings.count else { return nil }
        var wording = wordings[index]
        for mirror in Mirror.all(of: families[wording.family].name).shuffled(using: &random) {
            guard let family = families.firstIndex(where: { $0.name == mirror.family }) else { continue }
            wording.family = family
            let problem = try problem(of: wording, wording.questions.randomElement(using: &random), using: &random)
            if let text = mirror(problem.masked) { return (text, problem.equation) }
        }
        return nil
    }

    private func problem(
        of exercise: (exercise: CourseExercise, equation: Equation), using random: inout Chance
    ) throws(WordProblemError) -> WordProblem {
        let (exercise, equation) = exercise
        for _ in 0..<Self.drawLimit {
            let seed = UInt32(truncatingIfNeeded: random.next())
            guard let (text, answer) = exercise.problem(seed: seed) else { continue }
            let masked = try MaskedText(text)
            guard equation.solution(masked.values) == answer else { continue }
            return WordProblem(
                text: text, language: exercise.language, family: "exercise \(exercise.exercise.id)", kind: .text,
                masked: masked, equation: equation, solution: answer)
        }
        throw WordProblemError(
            .grammar, "the exercise “\(exercise.exercise.id)” has other answers than its equation, \(equation.tokens)")
    }

    func problem(
        of wording: Wording, _ question: Template?, using random: inout Chance
    ) throws(WordProblemError) -> WordProblem {
        let family = families[wording.family]
        let source = wording.story.source + (question.map { " " + $0.source } ?? "")
        // By chance, a drawn number may be one that a template says itself.
        for _ in 0..<Self.drawLimit {
            let (numbers, solution) = try family.draw(using: &random)
            let fillers = Fillers(wording.language, using: &random)
            var unknown: String?
            func fill(_ slot: String, _ random: inout Chance) -> String {
                if let number = numbers[String(slot.drop { $0 == "$" })] {
                    return slot.hasPrefix("$")
                        ? fillers.price(number.written) : number.spoken(in: wording.language, using: &random)
                }
                if fillers[slot] == nil { unknown = slot }
                return fillers[slot] ?? ""
            }
            let parts = ([wording.story] + (question.map { [$0] } ?? [])).map { $0.text(using: &random, filling: fill) }
            let text = parts.joined(separator: wording.language == .en ? " " : "").tidied
            if let unknown {
                throw WordProblemError(
                    .grammar, "the template “\(source)” has a slot {\(unknown)} that nothing fills")
            }
            let masked = try MaskedText(text)
            var names: [String: String] = [:]
            for (letter, number) in numbers {
                let places = masked.numbers.indices.filter { masked.numbers[$0] == number }
                if places.count == 1 { names[letter] = "N\(places[0] + 1)" }
            }
            guard names.count == numbers.count, let equation = family.equation.renaming(names) else { continue }
            return WordProblem(
                text: text, language: wording.language, family: family.name, kind: wording.kind,
                masked: masked, equation: equation, solution: solution)
        }
        throw WordProblemError(
            .grammar,
            "the template “\(source)” of “\(family.name)” does not hold each of its family's numbers once")
    }

    /// `each` problems from every wording of a part.
    package func problems(_ part: Part, each: Int, seed: UInt64) throws(WordProblemError) -> [WordProblem] {
        var random = Chance(seed: seed)
        var result: [WordProblem] = []
        for index in 0..<count(part) {
            for _ in 0..<each { result.append(try problem(part, index, using: &random)) }
        }
        return result
    }
}

extension String {
    /// What stands before the last sentence of a template, or its last clause in Chinese; the whole where there is but one.
    fileprivate var withoutLastSentence: String {
        let end = dropLast().lastIndex { "。，".contains($0) } ?? dropLast().lastIndex { ".?!".contains($0) }
        return end.map { String(self[...$0]) } ?? self
    }

    /// Each sentence with a capital letter.
    fileprivate var tidied: String {
        var isStart = true
        return String(
            map { character in
                defer { isStart = character.isWhitespace ? isStart : ".?!".contains(character) }
                return isStart && character.isLowercase ? Character(character.uppercased()) : character
            })
    }
}

extension TextNumber {
    /// In digits, mostly; small whole numbers also in words.
    fileprivate func spoken(in language: Language, using random: inout Chance) -> String {
        switch kind {
        case .percent: return written
        case .discount:
            let tenths = value.multiplied(by: Rational(10))?.plain ?? ""
            return (random.below(2) == 0 ? Self.chinese(tenths) : tenths) + "折"
        case .plain:
            guard let whole = value.integer else {
                return random.below(2) == 0 ? Self.part(value, in: language) ?? value.description : value.description
            }
            if (2...20).contains(whole), random.below(6) == 0 {
                return language == .en ? Self.english[whole - 2] : Self.chinese(whole)
            }
            return language == .en && whole >= 1000 && random.below(2) == 0
                ? "\(whole / 1000),\(String("00\(whole % 1000)".suffix(3)))" : "\(whole)"
        }
    }

    private static let english = [
        "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
        "fourteen",
        "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
    ]
    private static let digits = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"]

    private static func chinese(_ value: Int) -> String {
        let (tens, units) = (value / 10, value % 10)
        return value == 2
            ? "两"
            : (tens > 1 ? digits[tens] : "") + (tens > 0 ? "十" : "") + (units > 0 || tens == 0 ? digits[units] : "")
    }

    private static func chinese(_ digitsOnly: String) -> String {
        digitsOnly.compactMap { $0.wholeNumberValue.map { digits[$0] } }.joined()
    }

    private static func part(_ value: Rational, in language: Language) -> String? {
        guard let above = Int(exactly: value.numerator), let below = Int(exactly: value.denominator),
            (1...9).contains(above), (2...9).contains(below)
        else { return nil }
        switch language {
        case .zh: return below == 2 ? "一半" : "\(digits[below])分之\(digits[above])"
        case .en:
            let names = [2: "half", 3: "third", 4: "quarter", 5: "fifth", 6: "sixth", 8: "eighth"]
            return names[below].map { name in
                name == "half" ? name : (above == 1 ? "one " : english[above - 2] + " ") + name + (above > 1 ? "s" : "")
            }
        }
    }
}
