/// The values that variables have in one variant: the same index into each list.
struct OATutorVariant {
    private var values: [String: String] = [:]
    private let index: Int

    init(_ variables: [String: [String]], index: Int) {
        self.index = index
        add(variables)
    }

    func adding(_ variables: [String: [String]]?) -> OATutorVariant {
        guard let variables, !variables.isEmpty else { return self }
        var copy = self
        copy.add(variables)
        return copy
    }

    private mutating func add(_ variables: [String: [String]]) {
        for (name, options) in variables where !options.isEmpty { values[name] = options[index % options.count] }
    }

    func fill(_ text: String) -> String {
        guard !values.isEmpty, text.contains("@{") else { return text }
        return values.reduce(text) { $0.replacing("@{\($1.key)}", with: $1.value) }
    }
}
