import DomainModel
import Foundation

/// The stored form of a learner's state: compact, and the same bytes for the same state, so that a replay can be
/// compared bit for bit.
extension LearnerState {
    /// Raised whenever the layout or the meaning of a field changes; a state of another version is rebuilt from the log.
    package static let formatVersion: UInt8 = 1

    package var bytes: [UInt8] {
        var out = ByteWriter()
        out.write(Self.formatVersion)
        out.write(general.mean)
        out.write(general.variance)
        out.write(UInt32(clamping: skills.count))
        for (id, skill) in skills.sorted(by: { $0.key < $1.key }) {
            out.write(id)
            out.write(skill)
        }
        out.write(placement.rawValue)
        out.write(placementAnswered)
        out.write(UInt32(clamping: lessons.count))
        for (id, lesson) in lessons.sorted(by: { $0.key < $1.key }) {
            out.write(id)
            out.write(lesson.opened)
            out.write(lesson.finished)
        }
        out.write(UInt32(clamping: recent.count))
        for entry in recent {
            out.write(entry.exercise)
            out.write(entry.skill)
            out.write(entry.time)
            out.write(entry.success ? 1 : 0 as UInt8)
        }
        out.write(answered)
        out.write(unaidedSuccesses)
        out.write(interactions)
        out.write(lastTime)
        out.write(open.map(Self.json) ?? "")
        return out.bytes
    }

    /// Reads what ``bytes`` wrote; nil when the bytes are of another version or damaged.
    package init?(bytes: [UInt8]) {
        var input = ByteReader(bytes)
        guard input.read() as UInt8 == Self.formatVersion else { return nil }
        self.init(general: Ability(mean: input.read(), variance: input.read()))
        for _ in 0..<input.readCount() {
            let id = input.readString()
            skills[id] = input.readSkill()
        }
        guard let placement = Placement(rawValue: input.read()) else { return nil }
        self.placement = placement
        placementAnswered = input.read()
        for _ in 0..<input.readCount() {
            let id = input.readString()
            lessons[id] = LessonProgress(opened: input.read(), finished: input.read())
        }
        for _ in 0..<input.readCount() {
            recent.append(
                Recent(
                    exercise: input.readString(), skill: input.readString(), time: input.read(),
                    success: input.read() as UInt8 == 1))
        }
        answered = input.read()
        unaidedSuccesses = input.read()
        interactions = input.read()
        lastTime = input.read()
        let json = input.readString()
        if !json.isEmpty {
            guard let open = try? JSONDecoder().decode(OpenActivity.self, from: Data(json.utf8)) else { return nil }
            self.open = open
        }
        guard input.isAtEnd else { return nil }
    }

    private static func json(_ activity: OpenActivity) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        guard let data = try? encoder.encode(activity) else { return "" }
        return String(decoding: data, as: UTF8.self)
    }
}

private struct ByteWriter {
    var bytes: [UInt8] = []

    mutating func write(_ value: some FixedWidthInteger) {
        withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
    }

    mutating func write(_ value: Double) { write(value.bitPattern) }

    mutating func write(_ text: String) {
        let utf8 = text.utf8
        write(UInt32(clamping: utf8.count))
        bytes.append(contentsOf: utf8)
    }

    mutating func write(_ skill: SkillState) {
        write(skill.difficulty)
        write(skill.mean)
        write(skill.variance)
        write(skill.attempts)
        write(skill.unaidedSuccesses)
        write(skill.lastAttempt)
        write(skill.memory?.stability ?? 0)
        write(skill.memory?.difficulty ?? 0)
        write(skill.memory?.lastReview ?? 0)
    }
}

/// Reads past the end give zeros and make ``isAtEnd`` false for good.
private struct ByteReader {
    private let bytes: [UInt8]
    private var position = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    var isAtEnd: Bool { position == bytes.count }

    mutating func read<T: FixedWidthInteger>() -> T {
        let size = MemoryLayout<T>.size
        defer { position += size }
        guard position + size <= bytes.count else {
            position = bytes.count + 1
            return 0
        }
        return bytes.withUnsafeBytes { T(littleEndian: $0.loadUnaligned(fromByteOffset: position, as: T.self)) }
    }

    mutating func read() -> Double { Double(bitPattern: read()) }

    /// A count of records, each of which takes at least 8 bytes: never more than could follow.
    mutating func readCount() -> Int {
        let count = Int(read() as UInt32)
        return min(count, max(0, bytes.count - position) / 8 + 1)
    }

    mutating func readString() -> String {
        let count = Int(read() as UInt32)
        guard position + count <= bytes.count else {
            position = bytes.count + 1
            return ""
        }
        defer { position += count }
        return String(decoding: bytes[position..<position + count], as: UTF8.self)
    }

    mutating func readSkill() -> SkillState {
        var skill = SkillState(difficulty: read(), variance: 0)
        skill.mean = read()
        skill.variance = read()
        skill.attempts = read()
        skill.unaidedSuccesses = read()
        skill.lastAttempt = read()
        let memory = Memory(stability: read(), difficulty: read(), lastReview: read())
        skill.memory = memory.stability > 0 ? memory : nil
        return skill
    }
}
