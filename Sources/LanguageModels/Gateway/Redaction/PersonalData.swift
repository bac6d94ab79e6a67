/// Finds personal data that is known by its form.
struct PersonalData {
    /// A piece of personal data.
    struct Finding: Hashable {
        var kind: Placeholder.Kind
        var range: Range<Int>
        /// The same for all ways of writing it.
        var identity: String
    }

    let text: FoldedText

    init(_ text: FoldedText) { self.text = text }

    /// What is found at `index`; it may begin before, but not before `start`.
    func finding(at index: Int, after start: Int) -> Finding? {
        nil
    }
}
