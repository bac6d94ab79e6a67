package import DomainModel
import Foundation

/// Something to be learned, with the text that teaches it: what proposals of prerequisites are made from.
package struct Concept: Hashable, Sendable {
    package var id: String
    package var title: String
    /// Further names that its text introduces, such as glossary terms.
    package var terms: [String]
    package var text: String

    package init(id: String, title: String, terms: [String] = [], text: String) {
        self.id = id
        self.title = title
        self.terms = terms
        self.text = text
    }
}

extension Course {
    /// The skills in teaching order, each with the lessons whose main skill it is, or else that teach it, and their glossary.
    package func concepts(in language: String) -> [Concept] {
        skills.map { skill in
            let main = lessons.filter { $0.skills.first == skill.id }
            let teaching = main.isEmpty ? lessons.filter { $0.skills.contains(skill.id) } : main
            let texts = teaching.map { $0.body.text(in: language) }
            return Concept(
                id: skill.id, title: skill.title.text(in: language),
                terms: main.flatMap { $0.definitions.map { $0.term.text(in: language) } },
                text: ([skill.summary.text(in: language)] + texts).joined(separator: "\n"))
        }
    }
}

/// The names of concepts, and where they occur in the concepts' texts.
struct ConceptNames {
    let concepts: [Concept]
    /// The names of each concept, taken apart.
    private let names: [[[Term]]]
    private let titles: [Set<Term>]
    /// For each concept the places of each term in its text.
    private let places: [[Term: [Int]]]
    private let texts: [[Term]]
    /// For each concept the number of texts that name it, its own included.
    let usage: [Int]
    /// For each concept, by number, how often its text names each other concept; those it does not name are missing.
    let mentions: [[Int: Int]]
    private let rarity: [Term: Float]

    init(_ concepts: [Concept]) {
        self.concepts = concepts
        let names = concepts.map { concept in
            (Self.parts(of: concept.title) + concept.terms).map(Self.phrase).filter { !$0.isEmpty }
        }
        let texts = concepts.map { Self.words($0.title + "\n" + $0.text) }
        let places = texts.map { Dictionary(grouping: $0.indices, by: { [text = $0] in text[$0] }) }
        let mentions = concepts.indices.map { reader in
            var found: [Int: Int] = [:]
            for named in concepts.indices {
                let count = names[named].reduce(0) { $0 + Self.count($1, in: texts[reader], places[reader]) }
                if count > 0 { found[named] = count }
            }
            return found
        }
        self.names = names
        self.texts = texts
        self.places = places
        self.mentions = mentions
        titles = concepts.map { Set(Self.phrase($0.title)) }
        usage = concepts.indices.map { named in mentions.count { $0[named] != nil } }
        var frequency: [Term: Int] = [:]
        for text in places { for term in text.keys { frequency[term, default: 0] += 1 } }
        rarity = frequency.mapValues { log(Float(concepts.count + 1) / Float($0)) }
    }

    /// How the concept numbered `named` is related to the text of `reader`, 0…1: the share of the words of its title, by
    /// rarity, that the text has.
    func coverage(of named: Int, in reader: Int) -> Double {
        var (all, common) = (Float(0), Float(0))
        for term in titles[named] {
            let weight = rarity[term] ?? log(Float(concepts.count + 1))
            all += weight
            if places[reader][term] != nil { common += weight }
        }
        return all > 0 ? Double(common / all) : 0
    }

    /// Whether the title of `larger` has all words of the title of `smaller`, and more: *logistic regression*, *regression*.
    func contains(_ larger: Int, _ smaller: Int) -> Bool {
        !titles[smaller].isEmpty && titles[smaller].isStrictSubset(of: titles[larger])
    }

    /// The first sentence of the text of `reader` that names the concept `named`.
    func sentence(of reader: Int, naming named: Int) -> String? {
        for block in MarkdownBlocks.split(concepts[reader].text) {
            for sentence in MarkdownBlocks.sentences(block) {
                let words = Self.words(sentence)
                let places = Dictionary(grouping: words.indices, by: { words[$0] })
                if names[named].contains(where: { Self.count($0, in: words, places) > 0 }) {
                    return String(sentence.reversed().drop(while: \.isWhitespace).reversed())
                }
            }
        }
        return nil
    }

    /// “Characters and strings” names characters, and strings.
    private static func parts(of title: String) -> [String] {
        var title = title
        // What stands in brackets tells like names apart: Line (geometry).
        if let open = title.firstIndex(where: { "(（".contains($0) }), open > title.startIndex {
            title = String(title[..<open])
        }
        for joint in [" and ", ", ", "、", "和", "与", "及"] { title = title.replacing(joint, with: "\n") }
        return title.split(separator: "\n").map(String.init)
    }

    private static func phrase(_ name: String) -> [Term] {
        let words = words(name)
        let contents = words.filter { !QuestionWords.contains($0) }
        return contents.isEmpty ? words : Array(words.drop(while: QuestionWords.contains))
    }

    /// Words and single Chinese characters, in order.
    private static func words(_ text: some StringProtocol) -> [Term] { Term.all(in: text).filter { $0.pair == nil } }

    private static func count(_ phrase: [Term], in text: [Term], _ places: [Term: [Int]]) -> Int {
        guard let first = phrase.first, let starts = places[first] else { return 0 }
        // A lone letter or character is no name.
        guard phrase.count > 1 || !first.isSingle else { return 0 }
        return starts.count { start in
            start + phrase.count <= text.count && phrase.indices.allSatisfy { text[start + $0] == phrase[$0] }
        }
    }
}
