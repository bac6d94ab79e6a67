/// Takes out thoughts that a model writes into its reply between `<think>` and `</think>`, wherever packets are cut.
///
/// A closing tag without an opening one is dropped: some chat templates open it in the prompt.
struct ThinkingFilter {
    private static let names = ["think", "thinking"]
    private static let opening = names.map { "<\($0)>" }
    private static let closing = names.map { "</\($0)>" }

    private var isThinking = false
    /// Text that may turn out to be the beginning of a tag.
    private var pending = ""
    private var hasSpoken = false

    /// The part of `text` that belongs to the reply.
    mutating func filter(_ text: String) -> String {
        var shown = ""
        var rest = Substring(pending + text)
        pending = ""
        while let bracket = rest.firstIndex(of: "<") {
            if !isThinking { shown += rest[..<bracket] }
            rest = rest[bracket...]
            if let tag = (Self.opening + Self.closing).first(where: rest.hasPrefix) {
                isThinking = Self.opening.contains(tag)
                rest = rest.dropFirst(tag.count)
            } else if (Self.opening + Self.closing).contains(where: { $0.hasPrefix(rest) }) {
                pending = String(rest)
                rest = ""
            } else {
                if !isThinking { shown.append("<") }
                rest = rest.dropFirst()
            }
        }
        if !isThinking { shown += rest }
        return trimmed(shown)
    }

    /// What was held back at the end of the reply.
    mutating func end() -> String {
        defer { pending = "" }
        return isThinking ? "" : trimmed(pending)
    }

    /// Empty lines that stood between thoughts and reply go with the thoughts.
    private mutating func trimmed(_ text: String) -> String {
        guard !hasSpoken else { return text }
        let spoken = text.drop(while: \.isWhitespace)
        hasSpoken = !spoken.isEmpty
        return String(spoken)
    }
}
