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
/// which makes another equation of it.
package struct Grammar: Sendable {
    private let families: [Family]
    let templates: [Part: [Wording]]

    /// A template, and what belongs to it.
    struct Wording: Sendable {
        var language: Language
        /// The place of its family.
        var family: Int
        var kind: WordProblem.Kind
        /// What a split goes by: the whole text, or the story without its question.
        var story: String
        var template: Template
    }

    /// Shares of the templates of each family and language that are held out; of three or more, one is in the test at least.
    /// With a story all its questions are; of the other stories the same share of the questions is in the test.
    package static let testShare = 0.1
    package static let validationShare = 0.05

    /// The grammar that comes with Cria.
    ///
    /// - Throws: ``WordProblemError`` that quotes the place of a mistake in it.
    package static func bundled() throws(WordProblemError) -> Grammar { try Grammar(Self.texts) }

    init(_ texts: [String]) throws(WordProblemError) {
        var families: [Family] = []
        var templates: [Part: [Wording]] = [:]
        for block in texts.flatMap({ $0.split(separator: "== ") }) {
            let wordings = try Self.wordings(of: block, &families)
            for language in Language.allCases {
                let those = wordings.filter { $0.language == language }
                let stories = Set(those.map(\.story)).sorted { ($0.stableHash, $0) < ($1.stableHash, $1) }
                let count = Double(stories.count)
                let test = count < 3 ? 0 : max(1, Int((count * Self.testShare).rounded()))
                let held = test + Int((count * Self.validationShare).rounded())
                let places = Dictionary(uniqueKeysWithValues: zip(stories, stories.indices))
                for var wording in those {
                    let place = places[wording.story, default: 0]
                    if place >= held, wording.kind == .story, wording.template.isHeldOut { wording.kind = .pairing }
                    let part: Part =
                        place < test || wording.kind == .pairing ? .test : place < held ? .validation : .training
                    templates[part, default: []].append(wording)
                }
            }
        }
        self.families = families
        self.templates = templates
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
        var wordings: [Wording] = []
        var stories: [(language: Language, text: String)] = []
        var isQuestion = false
        for line in lines.dropFirst() {
            if line.hasPrefix("? ") {
                families.append(
                    try Family(
                        name: "\(name), \(line.dropFirst(2))", equation: String(line.dropFirst(2)), ranges: ranges))
                isQuestion = true
                continue
            }
            let sides = line.split(separator: "|", maxSplits: 1)
            guard sides.count == 2, let language = Language(rawValue: String(sides[0])) else {
                throw WordProblemError(.grammar, "“\(line)” of “\(name)” does not begin with en| or zh|")
            }
            let text = String(sides[1].drop { $0 == " " })
            func add(_ kind: WordProblem.Kind, _ story: String, _ whole: String) throws(WordProblemError) {
                wordings.append(
                    Wording(
                        language: language, family: families.count - 1, kind: kind, story: story,
                        template: try Template(whole)))
            }
            if title.count == 2 {
                try add(.text, text, text)
            } else if !isQuestion {
                stories.append((language, text))
            } else {
                for story in stories where story.language == language {
                    try add(.story, story.text, story.text + (language == .en ? " " : "") + text)
                }
            }
        }
        return wordings
    }

    /// How many templates a part has.
    package func count(_ part: Part) -> Int { templates[part]?.count ?? 0 }

    /// What the training templates say, without what fills their slots: those of one story together.
    var trainingTexts: [[String]] {
        Dictionary(grouping: templates[.training] ?? []) { $0.story }.values.map { $0.flatMap(\.template.texts) }
    }

    /// A problem of the part's template at `index`.
    ///
    /// - Throws: ``WordProblemError`` when a template and its family do not go together.
    package func problem(
        _ part: Part, _ index: Int, using random: inout Chance
    ) throws(WordProblemError) -> WordProblem {
        let wording = templates[part, default: []][index]
        let (family, template) = (families[wording.family], wording.template)
        // By chance, a drawn number may be one that a template says itself.
        for _ in 0..<100 {
            let (numbers, solution) = try family.draw(using: &random)
            let fillers = Fillers(wording.language, using: &random)
            var unknown: String?
            let text = template.text(using: &random) { slot, random in
                if let number = numbers[String(slot.drop { $0 == "$" })] {
                    return slot.hasPrefix("$")
                        ? fillers.price(number.written) : number.spoken(in: wording.language, using: &random)
                }
                if fillers[slot] == nil { unknown = slot }
                return fillers[slot] ?? ""
            }.tidied
            if let unknown {
                throw WordProblemError(
                    .grammar, "the template “\(template.source)” has a slot {\(unknown)} that nothing fills")
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
            "the template “\(template.source)” of “\(family.name)” does not hold each of its family's numbers once")
    }

    /// `each` problems from every template of a part.
    package func problems(_ part: Part, each: Int, seed: UInt64) throws(WordProblemError) -> [WordProblem] {
        var random = Chance(seed: seed)
        var result: [WordProblem] = []
        for index in 0..<count(part) {
            for _ in 0..<each { result.append(try problem(part, index, using: &random)) }
        }
        return result
    }
}

extension Template {
    /// Whether the hash of a story with a question keeps it for the test.
    fileprivate var isHeldOut: Bool { Double(source.stableHash >> 11) * 0x1p-53 < Grammar.testShare }
}

extension String {
    /// The same on every machine: FNV-1a over the bytes (Fowler, Noll & Vo), mixed.
    fileprivate var stableHash: UInt64 {
        var random = Chance(seed: utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 })
        return random.next()
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
