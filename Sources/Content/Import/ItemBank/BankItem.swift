import Foundation

/// One line of an item bank, whatever its fields are called.
struct BankItem {
    enum Answer: Equatable {
        /// Letters or the text of a choice.
        case text(String)
        case list([String])
        case index(Int)
    }

    /// In the file; otherwise the number of its line.
    var id: String
    var question: String
    /// With their letters, where the file gives some.
    var options: [(letter: String?, text: String)]
    var answer: Answer?
    var explanation: [String]
    var level: String?
    /// From the general to the particular: `["代数", "方程", "一元一次方程"]`.
    var routes: [[String]]

    private static let names = (
        id: ["queId", "id", "qid", "question_id", "uuid"],
        question: ["problem", "question", "stem", "prompt", "question_text", "题目", "题干", "content", "query", "text"],
        options: ["answer_option_list", "options", "choices", "candidates", "option", "选项"],
        answer: [
            "answer_value", "answer", "answerKey", "answer_key", "correct", "correct_answer", "answer_idx",
            "correct_option", "gold", "label", "target", "答案", "cop",
        ],
        explanation: [
            "answer_analysis", "explanation", "solution", "analysis", "rationale", "exp", "support", "解析",
        ],
        level: ["difficulty", "level", "difficulty_level", "难度"],
        topics: [
            "knowledge_point_routes", "knowledge_points", "knowledge_point", "skills", "skill", "concepts", "concept",
            "topics", "topic", "topic_name", "tags", "category", "subject", "subject_name", "知识点",
        ]
    )

    /// Nil when the line is no object with a question.
    init?(_ line: Data, number: Int) {
        guard let object = try? JSONSerialization.jsonObject(with: line) as? [String: Any] else { return nil }
        var fields = object
        // `{"question": {"stem": …, "choices": …}}`
        if let inner = object["question"] as? [String: Any] {
            fields.removeValue(forKey: "question")
            fields.merge(inner) { outer, _ in outer }
        }
        func value(_ names: [String]) -> Any? {
            names.lazy.compactMap { fields[$0] }.first { !($0 is NSNull) }
        }
        guard let question = Self.texts(value(Self.names.question)).first, !question.isEmpty else { return nil }
        self.question = question
        id = Self.texts(value(Self.names.id)).first ?? String(number)
        options = Self.options(value(Self.names.options))
        if options.isEmpty { options = Self.letteredOptions(fields) }
        switch value(Self.names.answer) {
        case let number as NSNumber: answer = .index(number.intValue)
        case let text as String: answer = .text(text.trimmingCharacters(in: .whitespacesAndNewlines))
        case let list as [Any]:
            let texts = Self.texts(list)
            answer = texts.count == 1 ? .text(texts[0]) : .list(texts)
        default: answer = nil
        }
        explanation = Self.texts(value(Self.names.explanation)).filter { !$0.isEmpty }
        level = Self.texts(value(Self.names.level)).first.flatMap { $0.isEmpty ? nil : $0 }
        routes = Self.texts(value(Self.names.topics)).map(Self.route).filter { !$0.isEmpty }
    }

    /// Whether it has what a question to choose from needs.
    var isChoice: Bool { !options.isEmpty && answer != nil }

    private static func texts(_ value: Any?) -> [String] {
        switch value {
        case let text as String: [text.trimmingCharacters(in: .whitespacesAndNewlines)]
        case let number as NSNumber: [number.stringValue]
        case let list as [Any]: list.flatMap { texts($0) }
        case let object as [String: Any]:
            texts(["text", "content", "value", "name", "title"].lazy.compactMap { object[$0] }.first)
        default: []
        }
    }

    private static func options(_ value: Any?) -> [(letter: String?, text: String)] {
        switch value {
        case let list as [Any]:
            return list.flatMap { item -> [(letter: String?, text: String)] in
                if let inner = item as? [Any] { return options(inner) }
                guard let object = item as? [String: Any] else { return texts(item).prefix(1).map { (nil, $0) } }
                let letter = texts(
                    ["aoVal", "label", "key", "letter", "id", "option"].lazy.compactMap { object[$0] }.first)
                return texts(object).prefix(1).map { (letter.first, $0) }
            }
        case let object as [String: Any]:
            // `{"label": ["A", "B"], "text": ["…", "…"]}`
            if let all = object["text"] as? [Any] {
                let letters = texts(object["label"])
                return texts(all).enumerated().map { (letters.indices.contains($0) ? letters[$0] : nil, $1) }
            }
            return object.keys.sorted(by: SourceFolder.isBefore).map { ($0, texts(object[$0]).first ?? "") }
        default: return []
        }
    }

    /// `{"A": "…", "B": "…"}` or `{"option_a": "…", "option_b": "…"}` in the item itself.
    private static func letteredOptions(_ fields: [String: Any]) -> [(letter: String?, text: String)] {
        for prefix in ["", "option_", "option", "choice_", "op"] {
            let found = "ABCDEFGH".compactMap { letter -> (letter: String?, text: String)? in
                let value = fields["\(prefix)\(letter)"] ?? fields["\(prefix)\(letter.lowercased())"]
                return texts(value).first.map { (String(letter), $0) }
            }
            if found.count > 1 { return found }
        }
        return []
    }

    private static func route(_ text: String) -> [String] {
        let mark = ["->", "→", "::", " > ", " / ", "|"].first(where: text.contains)
        let parts = mark.map { text.components(separatedBy: $0) } ?? [text]
        return parts.map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }.filter { !$0.isEmpty }
    }

    /// The places of the right choices; nil when the answer is none of them.
    ///
    /// - Parameter base: of the number of the first choice, where answers are numbers.
    func right(base: Int) -> Set<Int>? {
        switch answer {
        case .index(let number):
            return options.indices.contains(number - base) ? [number - base] : nil
        case .text(let text):
            if let place = place(text, base) { return [place] }
            let letters = text.filter { !$0.isWhitespace && !",，、;；".contains($0) }
            return places(letters.map(String.init), base)
        case .list(let texts): return places(texts, base)
        case nil: return nil
        }
    }

    private func places(_ texts: [String], _ base: Int) -> Set<Int>? {
        let found = texts.compactMap { place($0, base) }
        return found.count == texts.count && !found.isEmpty ? Set(found) : nil
    }

    private func place(_ text: String, _ base: Int) -> Int? {
        if let place = options.firstIndex(where: { $0.letter?.caseInsensitiveCompare(text) == .orderedSame }) {
            return place
        }
        if let place = options.firstIndex(where: { $0.text == text }) { return place }
        // Without letters of their own, choices are A, B, C, ….
        if options.allSatisfy({ $0.letter == nil }), text.count == 1,
            let letter = text.uppercased().unicodeScalars.first, ("A"..."Z").contains(letter)
        {
            let place = Int(letter.value) - 65
            return options.indices.contains(place) ? place : nil
        }
        return Int(text).flatMap { options.indices.contains($0 - base) ? $0 - base : nil }
    }
}
