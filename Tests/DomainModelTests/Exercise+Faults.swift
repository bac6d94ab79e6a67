import DomainModel

extension Exercise {
    /// What is wrong with the exercise as it would be served, over `seeds` draws: it cannot be drawn, its own right answer
    /// is refused, a wrong choice or a misconception is right.
    ///
    /// - Returns: place within the exercise and a sentence for each distinct fault.
    func faults(seeds: Int = 50) -> [(place: String, message: String)] {
        var found: [(place: String, message: String)] = []
        func add(_ place: String, _ message: String) {
            if !found.contains(where: { $0.place == place && $0.message == message }) && found.count < 20 {
                found.append((place, message))
            }
        }
        for seed in 0..<UInt32(parameters == nil ? 1 : seeds) {
            do {
                let concrete = try instantiate(seed: seed)
                for (index, step) in concrete.steps.enumerated() {
                    let place = steps.count == 1 ? "" : "steps[\(index)]."
                    let seedNote = parameters == nil ? "" : " (seed \(seed))"
                    for fault in step.faults() { add(place + fault.place, fault.message.text(in: "en") + seedNote) }
                }
            } catch {
                add(error.place, error.message.text(in: "en"))
                break
            }
            if found.count > 5 { break }
        }
        return found
    }
}
