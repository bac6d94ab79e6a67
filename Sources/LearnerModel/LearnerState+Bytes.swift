import DomainModel
import Foundation

/// The stored form of a learner's state: compact, and the same bytes for the same state, so that a replay can be
/// compared bit for bit.
extension LearnerState {
    /// Raised whenever the layout or the meaning of a field changes; a state of another version is rebuilt from the log.
    package static let formatVersion: UInt8 = 2

    package var bytes: [UInt8] {
        var out = ByteWriter(capacity: 40 * skills.count + 4096)
        out.write(Self.formatVersion)
        out.write(general.mean)
        out.write(general.variance)
        out.writeCount(skills.count)
        var previous = SkillState(difficulty: 0, variance: 0)
        for (id, skill) in skills {
            out.write(id)
            out.write(skill, after: previous)
            previous = skill
        }
        out.write(placement.rawValue)
        out.write(placementAnswered)
        out.writeCount(lessons.count)
        for (id, lesson) in lessons.sorted(by: { $0.key < $1.key }) {
            out.write(id)
            out.write(lesson.opened)
            out.write(lesson.finished)
        }
        out.writeCount(recent.count)
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
        out.pad()
        return out.bytes
    }

    /// Reads what ``bytes`` wrote; nil when the bytes are of another version or damaged.
    package init?(bytes: [UInt8]) {
        let read = bytes.withUnsafeBytes { raw -> LearnerState? in
            var input = ByteReader(raw)
            return LearnerState(&input)
        }
        guard let read else { return nil }
        self = read
    }

    private init?(_ input: inout ByteReader) {
        guard input.read() as UInt8 == Self.formatVersion else { return nil }
        self.init(general: Ability(mean: input.read(), variance: input.read()))
        var previous = SkillState(difficulty: 0, variance: 0)
        let entries = input.readList { input in
            let id = input.readString()
            previous = input.readSkill(after: previous)
            return (id: id, state: previous)
        }
        guard let skills = SkillStates(ascending: entries), let placement = Placement(rawValue: input.read()) else {
            return nil
        }
        self.skills = skills
        self.placement = placement
        placementAnswered = input.read()
        lessons = Dictionary(
            input.readList { ($0.readString(), LessonProgress(opened: $0.read(), finished: $0.read())) },
            uniquingKeysWith: { first, _ in first })
        recent = input.readList {
            Recent(exercise: $0.readString(), skill: $0.readString(), time: $0.read(), success: $0.read() as UInt8 == 1)
        }
        answered = input.read()
        unaidedSuccesses = input.read()
        interactions = input.read()
        lastTime = input.read()
        let json = input.readString()
        guard input.isAtPaddedEnd else { return nil }
        if !json.isEmpty {
            guard let open = try? JSONDecoder().decode(OpenActivity.self, from: Data(json.utf8)) else { return nil }
            self.open = open
        }
    }

    private static func json(_ activity: OpenActivity) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        guard let data = try? encoder.encode(activity) else { return "" }
        return String(decoding: data, as: UTF8.self)
    }
}

/// What is written of a skill besides its difficulty: most skills of a long course are as they were at the start.
private struct SkillParts: OptionSet {
    let rawValue: UInt8
    /// Differs from the one of the skill before.
    static let variance = SkillParts(rawValue: 1)
    static let mean = SkillParts(rawValue: 2)
    static let attempts = SkillParts(rawValue: 4)
    static let memory = SkillParts(rawValue: 8)
}

/// A state is padded to a multiple of so many bytes: SQLite writes an entry of unchanged length where it lies.
private let padding = 512

private struct ByteWriter {
    private(set) var bytes: [UInt8] = []

    init(capacity: Int) { bytes.reserveCapacity(capacity) }

    mutating func write(_ value: some FixedWidthInteger) {
        withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
    }

    mutating func write(_ value: Double) { write(value.bitPattern) }

    /// Seven bits to a byte, the lowest first.
    mutating func writeCount(_ count: Int) {
        var rest = UInt(count)
        while rest >= 0x80 {
            bytes.append(UInt8(rest & 0x7f) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }

    mutating func write(_ text: String) {
        writeCount(text.utf8.count)
        bytes.append(contentsOf: text.utf8)
    }

    mutating func pad() {
        bytes.append(contentsOf: repeatElement(0, count: (padding - bytes.count % padding) % padding))
    }

    mutating func write(_ skill: SkillState, after previous: SkillState) {
        var parts: SkillParts = []
        if skill.variance != previous.variance { parts.insert(.variance) }
        if skill.mean != 0 { parts.insert(.mean) }
        if skill.attempts > 0 { parts.insert(.attempts) }
        if skill.memory != nil { parts.insert(.memory) }
        write(parts.rawValue)
        write(skill.difficulty)
        if parts.contains(.variance) { write(skill.variance) }
        if parts.contains(.mean) { write(skill.mean) }
        if parts.contains(.attempts) {
            write(skill.attempts)
            write(skill.unaidedSuccesses)
            write(skill.lastAttempt)
        }
        if let memory = skill.memory {
            write(memory.stability)
            write(memory.difficulty)
            write(memory.lastReview)
        }
    }
}

/// Reads past the end give zeros and make ``isAtPaddedEnd`` false for good.
private struct ByteReader {
    private let bytes: UnsafeRawBufferPointer
    private var position = 0

    init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

    var isAtPaddedEnd: Bool {
        bytes.count % padding == 0 && (0..<padding).contains(bytes.count - position)
            && bytes[position...].allSatisfy { $0 == 0 }
    }

    /// The place of the next `count` bytes; nil, for good, when there are not so many.
    private mutating func take(_ count: Int) -> Range<Int>? {
        guard count <= bytes.count - position else {
            position = bytes.count + 1
            return nil
        }
        defer { position += count }
        return position..<position + count
    }

    mutating func read<T: FixedWidthInteger>() -> T {
        take(MemoryLayout<T>.size).map {
            T(littleEndian: bytes.loadUnaligned(fromByteOffset: $0.lowerBound, as: T.self))
        }
            ?? 0
    }

    mutating func read() -> Double { Double(bitPattern: read()) }

    mutating func readCount() -> Int {
        var count: UInt = 0
        for shift in stride(from: UInt(0), to: 35, by: 7) {
            let byte: UInt8 = read()
            count |= UInt(byte & 0x7f) << shift
            if byte < 0x80 { return Int(count) }
        }
        position = bytes.count + 1
        return 0
    }

    /// As many as were written; stops at the end of the bytes.
    mutating func readList<T>(_ element: (inout ByteReader) -> T) -> [T] {
        var list: [T] = []
        for _ in 0..<readCount() where position <= bytes.count { list.append(element(&self)) }
        return list
    }

    mutating func readString() -> String {
        take(readCount()).map { String(decoding: bytes[$0], as: UTF8.self) } ?? ""
    }

    mutating func readSkill(after previous: SkillState) -> SkillState {
        let parts = SkillParts(rawValue: read())
        var skill = SkillState(difficulty: read(), variance: previous.variance)
        if parts.contains(.variance) { skill.variance = read() }
        if parts.contains(.mean) { skill.mean = read() }
        if parts.contains(.attempts) {
            skill.attempts = read()
            skill.unaidedSuccesses = read()
            skill.lastAttempt = read()
        }
        if parts.contains(.memory) {
            skill.memory = Memory(stability: read(), difficulty: read(), lastReview: read())
        }
        return skill
    }
}
