/// Typeset formulas in memory, of which those not used for long are forgotten.
struct FormulaMemory {
    /// In bytes of HTML and keys; what was used since about half of it was added is kept.
    let capacity: Int
    private var young: [String: String] = [:]
    private var old: [String: String] = [:]
    private var youngSize = 0

    init(capacity: Int) {
        self.capacity = capacity
    }

    subscript(_ key: String) -> String? {
        mutating get {
            if let html = young[key] { return html }
            guard let html = old[key] else { return nil }
            self[key] = html
            return html
        }
        set {
            guard let newValue, young.updateValue(newValue, forKey: key) == nil else { return }
            youngSize += key.utf8.count + newValue.utf8.count
            if youngSize > capacity / 2 {
                old = young
                young = [:]
                youngSize = 0
            }
        }
    }
}
