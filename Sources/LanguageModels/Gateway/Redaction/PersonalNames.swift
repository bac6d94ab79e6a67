/// The names of people that a caller knows, found in the ways in which they are written.
struct PersonalNames {
    init(_ names: [String]) {}
    func finding(at index: Int, in text: FoldedText) -> PersonalData.Finding? { nil }
}
