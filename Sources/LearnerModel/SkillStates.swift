package import DomainModel

/// The states of a learner's skills in the order of their ids: found by halving, copied as plain memory, stored as they lie.
package struct SkillStates: Hashable, Sendable {
    package private(set) var ids: [SkillID] = []
    private var states: [SkillState] = []

    package init() {}

    package var count: Int { ids.count }

    package subscript(id: SkillID) -> SkillState? {
        get {
            let place = place(of: id)
            return place < ids.count && ids[place] == id ? states[place] : nil
        }
        set {
            let place = place(of: id)
            switch (place < ids.count && ids[place] == id, newValue) {
            case (true, let state?): states[place] = state
            case (true, nil):
                ids.remove(at: place)
                states.remove(at: place)
            case (false, let state?):
                ids.insert(id, at: place)
                states.insert(state, at: place)
            case (false, nil): break
            }
        }
    }

    /// The state of each of `wanted`, which must be in ascending order; nil for skills that have none.
    package func aligned(with wanted: [SkillID]) -> [SkillState?] {
        if wanted == ids { return states }
        var place = 0
        return wanted.map { id in
            while place < ids.count && ids[place] < id { place += 1 }
            return place < ids.count && ids[place] == id ? states[place] : nil
        }
    }

    /// Where `id` is, or belongs.
    private func place(of id: SkillID) -> Int {
        var low = 0
        var high = ids.count
        while low < high {
            let middle = (low + high) / 2
            if ids[middle] < id { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

extension SkillStates: Sequence {
    package func makeIterator() -> Zip2Sequence<[SkillID], [SkillState]>.Iterator {
        zip(ids, states).makeIterator()
    }

    /// - Parameter entries: in ascending order of their ids, none twice; nil otherwise.
    init?(ascending entries: [(id: SkillID, state: SkillState)]) {
        guard zip(entries, entries.dropFirst()).allSatisfy({ $0.id < $1.id }) else { return nil }
        ids = entries.map(\.id)
        states = entries.map(\.state)
    }
}
