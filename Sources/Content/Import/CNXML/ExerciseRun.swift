/// The blocks of a section with exercises: headings and instructions are held back until it is known whether anything
/// below them stays in the text.
struct ExerciseRun {
    let isActive: Bool
    private let isList: Bool
    private var blocks: [String] = []
    private var heading: [String] = []
    private var pendingInstruction: [String] = []
    private var tookBelowHeading = false
    /// What the exercises that follow are told to do; `.unknown` when it is not a plain paragraph.
    private(set) var instruction: Instruction = .none

    enum Instruction: Equatable {
        case none
        case text(String)
        /// They refer to something that an exercise alone does not show.
        case unknown
    }

    init(isActive: Bool, isList: Bool) {
        self.isActive = isActive
        self.isList = isList
    }

    mutating func add(_ block: String) { add([block]) }

    mutating func add(_ new: [String]) {
        guard !new.isEmpty else { return }
        flush()
        blocks += new
        if isActive { instruction = .unknown }
    }

    mutating func add(heading new: [String]) {
        dropOrFlush()
        heading = new
        tookBelowHeading = false
        instruction = .none
    }

    mutating func add(instruction new: [String]) {
        if !pendingInstruction.isEmpty, !tookBelowHeading { flush() }
        pendingInstruction = new
        instruction = new.count == 1 ? .text(new[0]) : .unknown
    }

    /// An exercise that stays in the text.
    mutating func add(exercise: [String]) {
        guard !exercise.isEmpty else { return }
        flush()
        guard isList else {
            blocks += exercise
            return
        }
        let lines = exercise.joined(separator: "\n\n").split(separator: "\n", omittingEmptySubsequences: false)
        blocks.append(
            lines.enumerated().map { $0 == 0 ? "- \($1)" : $1.isEmpty ? "" : "  \($1)" }.joined(separator: "\n"))
    }

    mutating func tookExercise() { tookBelowHeading = true }

    mutating func end() -> [String] {
        dropOrFlush()
        return blocks
    }

    private mutating func flush() {
        blocks += heading + pendingInstruction
        heading = []
        pendingInstruction = []
    }

    private mutating func dropOrFlush() {
        if !tookBelowHeading { flush() }
        heading = []
        pendingInstruction = []
    }
}
