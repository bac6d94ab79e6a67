import DomainModel

/// Whether a text is in the language that was asked for: by its script, and for English by its function words. Formulas,
/// code and names do not count.
enum LanguageCheck {
    static func verdict(on texts: [(place: String, text: String)], in language: String) -> Verdict {
        var (all, unsure): (String, Verdict?) = ("", nil)
        for (place, text) in texts {
            let words = PlainText.words(of: text)
            if let reason = fault(in: words, language) {
                // A text in both languages, and a foreign solution to a question that is not, are for a person to judge.
                let isSoft = place.hasSuffix("solution") || (language.hasPrefix("zh") && Script(words).chinese >= 2.5)
                let verdict = Verdict(.language, isSoft ? .unsure : .failed, reason).at("\(place): ")
                guard isSoft else { return verdict }
                unsure = unsure ?? verdict
                continue
            }
            all += words + " "
        }
        if let reason = fault(in: all, language) { return Verdict(.language, .failed, reason) }
        if let unsure { return unsure }
        return Verdict(.language, all.contains(where: \.isLetter) ? .passed : .notApplicable)
    }

    private static func fault(in text: String, _ language: String) -> LocalizedText? {
        let counts = Script(text)
        guard counts.total >= 6 else { return nil }
        if language.hasPrefix("zh") {
            // Names and terms in Latin letters are usual; a whole sentence is not.
            guard counts.foreign > 0.7 * counts.total || (counts.chinese == 0 && counts.latinWords >= 5) else {
                return nil
            }
            return ["en": "it is not in Chinese", "zh": "不是中文"]
        }
        guard language.hasPrefix("en") else { return nil }
        if counts.chinese + counts.other > 0.2 * counts.total {
            return ["en": "it is not in English", "zh": "不是英文"]
        }
        let words = text.lowercased().split { !$0.isLetter && $0 != "'" && $0 != "’" }.map(String.init)
        guard words.count >= 10 else { return nil }
        let english = words.count(where: english.contains)
        let other = others.map { list in words.count(where: list.contains) }.max() ?? 0
        return other > english + 1 && Double(other) >= 0.15 * Double(words.count)
            ? ["en": "it is in another language than English", "zh": "是英文以外的其他语言"] : nil
    }

    /// Weights of the scripts: a Chinese character says about as much as half an English word.
    private struct Script {
        var chinese = 0.0
        var latinWords = 0
        /// Kana, Hangul, Cyrillic, Greek words, Arabic and so on.
        var other = 0.0
        var total: Double { chinese + Double(latinWords) + other }
        var foreign: Double { Double(latinWords) + other }

        init(_ text: String) {
            // A single letter is a name or a mark.
            var letters = 0
            for scalar in text.unicodeScalars {
                switch scalar.value {
                case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F:
                    letters += 1
                    if letters == 2 { latinWords += 1 }
                case 0x27, 0x2019: break
                case 0x4E00...0x9FFF, 0x3400...0x4DBF:
                    chinese += 0.5
                    letters = 0
                case 0x3040...0x30FF, 0xAC00...0xD7AF: other += 0.5
                case 0x400...0x6FF, 0x900...0xDFF: other += 0.2
                default: letters = 0
                }
            }
        }
    }

    private static func words(_ text: String) -> Set<String> { Set(text.split(separator: " ").map(String.init)) }

    private static let english = words(
        """
        the of and to in is that it for as with was are be this by on or from at which not have an they you he she we \
        his her their has had but what when each how if will one all can do a i find
        """)
    /// German, French, Spanish, Italian, Portuguese, Dutch: frequent words that English does not have.
    private static let others = [
        words(
            "der die das und ist nicht ein eine mit für auf dem den von zu sich im werden wird auch sind des einer oder wie"
        ),
        words(
            "le la les des est une dans que qui pour pas sur avec du et sont par au ce cette il elle nous vous plus ou un"
        ),
        words("el la los las es una que en por con para del se no un y como más su al lo sus este esta son o"),
        words("il la di che è un una per non con del della sono si le dei nel come più da lo gli ed alla"),
        words("o os as de que em um uma para com não do da dos das no na por mais se como ao ou é são"),
        words("de het een van en dat die niet op te zijn voor met aan er om ook naar bij wordt uit"),
    ]
}
