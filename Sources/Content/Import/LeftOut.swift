/// What was not taken over, tallied by kind and reason.
struct LeftOut {
    private struct Key: Hashable {
        var what: String
        var why: String
    }

    private var counts: [Key: Int] = [:]
    private var examples: [Key: [String]] = [:]
    private var order: [Key] = []

    /// - Parameter example: the name of one of them in the source; the first few are kept.
    mutating func add(_ what: String, _ why: String, count: Int = 1, example: String? = nil) {
        guard count > 0 else { return }
        let key = Key(what: what, why: why)
        if counts.updateValue(counts[key, default: 0] + count, forKey: key) == nil { order.append(key) }
        if let example, examples[key, default: []].count < 5 { examples[key, default: []].append(example) }
    }

    mutating func add(_ other: LeftOut) {
        for item in other.items {
            add(item.what, item.why, count: item.count)
            let key = Key(what: item.what, why: item.why)
            examples[key] = Array((examples[key, default: []] + item.examples).prefix(5))
        }
    }

    /// In the order in which they came up.
    var items: [ImportReport.LeftOut] {
        order.map {
            ImportReport.LeftOut(
                what: $0.what, count: counts[$0, default: 0], why: $0.why, examples: examples[$0, default: []])
        }
    }
}
