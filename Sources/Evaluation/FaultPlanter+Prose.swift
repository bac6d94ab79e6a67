package import Content
import DomainModel

extension FaultPlanter {
    /// A good text of two to four claims that cite their passage: half of the texts word for word, the others shortened by
    /// what stands in brackets and by introductory words.
    mutating func part(from passages: [Passage], _ brief: GenerationBrief) -> (part: Artefact.Part, other: String)? {
        guard let passage = generator.pick(passages), let other = generator.pick(passages),
            other.lesson != passage.lesson,
            let foreign = Self.claims(of: other).first
        else { return nil }
        let claims = Self.claims(of: passage)
        guard claims.count >= 2 else { return nil }
        let isShortened = generator.below(2) == 0
        let chosen = claims.prefix(2 + generator.below(3)).map { isShortened ? Self.shortened($0) : $0 }
        let citation = Artefact.Citation(
            lesson: passage.lesson, place: "\(passage.lessonTitle): \(passage.heading)", section: passage.section,
            text: passage.text)
        return (
            Artefact.Part(
                id: "1", form: .prose, text: chosen.map { "\($0) [1]" }.joined(separator: " "), citations: [citation]),
            foreign
        )
    }

    private static func claims(of passage: Passage) -> [String] {
        MarkdownBlocks.split(passage.text)
            .filter { block in
                !["#", "|", "```", "$$", "!", "-", "*", ">", "1.", "(", "<"].contains(where: block.hasPrefix)
            }
            .flatMap { MarkdownBlocks.sentences($0) }
            .map { String($0.replacing("\n", with: " ").reversed().drop(while: \.isWhitespace).reversed()) }
            .filter { sentence in
                let letters = sentence.filter(\.isLetter).count
                let isWide = sentence.contains(where: \.isWide)
                return letters >= (isWide ? 12 : 45) && letters < 400 && !sentence.contains("?")
                    && !sentence.contains("？")
                    && !sentence.contains("](") && ".。!！".contains(sentence.last ?? " ")
                    && sentence.count { $0 == "$" } % 2 == 0 && !sentence.contains("$$") && !sentence.contains("http")
            }
    }

    private static func shortened(_ sentence: String) -> String {
        if sentence.contains("$") { return sentence }
        let plain = sentence.replacing(#/\s?\([^()$]*\)|（[^（）$]*）/#, with: "")
        guard let comma = plain.firstIndex(of: ","), plain[..<comma].split(separator: " ").count <= 3,
            !plain[..<comma].contains("$")
        else { return plain }
        let rest = plain[plain.index(after: comma)...].drop { $0 == " " }
        return rest.prefix(1).uppercased() + rest.dropFirst()
    }

    /// `part` with a fault of `kind`; nil where it has no place for one.
    package mutating func plant(
        _ kind: PlantedFault.Kind, in part: Artefact.Part, of artefact: Artefact, foreign: String
    ) -> PlantedFault? {
        var (part, artefact) = (part, artefact)
        let way: String?
        switch kind {
        case .support: way = plantClaim(&part, foreign)
        case .level:
            let isHard =
                artefact.brief.level == .primary || (artefact.brief.level == .secondary && generator.below(2) == 0)
            part.text = FaultTexts.text(isHard, language)
            way = isHard ? "too hard" : "too simple"
        case .length:
            let length = max(20, Readability.length(of: part.text, in: language))
            artefact.brief.length = generator.below(2) == 0 ? length * 4 : max(5, length / 4)
            way = "length"
        case .language:
            let (name, text) = FaultTexts.foreign(to: language, &generator)
            part.text = "\(text) [1]"
            way = name
        case .duplicate:
            var copy = part
            copy.id = "2"
            copy.text = generator.below(2) == 0 ? part.text : part.text.replacing(", ", with: " , ")
            artefact.parts.append(copy)
            way = "copy"
        case .moderation:
            let (name, text) = FaultTexts.harmful(in: language, &generator)
            part.text += " " + text
            way = name
        case .schema:
            part.text = generator.below(2) == 0 ? " \n" : part.text + #" $\frac{1}{x$"#
            way = "form"
        case .key, .twoRight, .leak: way = nil
        }
        return way.map { PlantedFault(kind: kind, way: $0, item: .part(part, of: artefact)) }
    }

    private mutating func plantClaim(_ part: inout Artefact.Part, _ foreign: String) -> String? {
        let text = part.text
        switch generator.below(4) {
        case 0:
            let numbers = text.matches(of: #/\d+/#).filter { match in
                !text[..<match.range.lowerBound].hasSuffix("[") && !text[..<match.range.lowerBound].hasSuffix(".")
            }
            guard let number = generator.pick(numbers), let value = Int(number.output), value < 100_000 else {
                return nil
            }
            part.text = text.replacingCharacters(number.range, with: String(value + 3 + generator.below(40)))
            return "number"
        case 1:
            let words =
                language == "zh"
                ? [("可以", "不可以"), ("会", "不会"), ("能", "不能"), ("是", "不是")]
                : [
                    (" is ", " is not "), (" are ", " are not "), (" can ", " cannot "), (" was ", " was not "),
                    (" were ", " were not "),
                ]
            guard let (from, to) = words.first(where: { text.contains($0.0) }), let range = text.firstRange(of: from)
            else { return nil }
            part.text = text.replacingCharacters(range, with: to)
            return "negation"
        case 2:
            if language == "zh" {
                guard let range = text.firstRange(of: #/[一-龥]{2,3}(?=的|是|在)/#) else { return nil }
                part.text = text.replacingCharacters(range, with: ["火山", "议会", "蝴蝶", "冰川"][generator.below(4)])
                return "entity"
            }
            let names = text.matches(of: #/(?:[a-z,] )([A-Z][a-z]{3,}|[a-z]{8,})\b/#).map { $0.output.1 }
            guard let name = generator.pick(names) else { return nil }
            part.text = text.replacingCharacters(
                name.startIndex..<name.endIndex,
                with: ["Copernicus", "glaciers", "parliament", "Wellington"][generator.below(4)])
            return "entity"
        default:
            part.text += " \(foreign) [1]"
            return "foreign"
        }
    }
}

extension String {
    fileprivate func replacingCharacters(_ range: Range<Index>, with text: String) -> String {
        self[..<range.lowerBound] + text + self[range.upperBound...]
    }
}
