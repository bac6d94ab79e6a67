package struct MarkdownText {
    package struct Image: Hashable, Sendable {
        package var destination: String; package var alternative: String; package var line: Int
    }
    package init(_ m: String) {}
    package var images: [Image] { [] }
}
