/// A question as models see it: numbers of a ``Vocabulary``, which makes it.
package struct TracedQuestion: Hashable, Sendable {
    package var item: Int
    /// The set of skills as a whole; questions with the same skills have the same number.
    package var skillSet: Int
    /// Ascending, at least one.
    package var skills: [Int]
}

/// A question and its outcome.
package struct TracedAnswer: Hashable, Sendable {
    package var question: TracedQuestion
    package var isCorrect: Bool

    package init(question: TracedQuestion, isCorrect: Bool) {
        self.question = question
        self.isCorrect = isCorrect
    }
}

/// Names of items, skills and sets of skills with their numbers, which count from 0 in the order of appearance.
///
/// A model keeps the vocabulary of its training data. Data read with it may add names; the model has not seen those, and treats
/// them as it would an average item or skill.
package struct Vocabulary: Sendable {
    package private(set) var items: [String] = []
    package private(set) var skills: [String] = []
    package private(set) var skillSets: [[Int]] = []
    private var itemNumbers: [String: Int] = [:]
    private var skillNumbers: [String: Int] = [:]
    private var skillSetNumbers: [[Int]: Int] = [:]

    package init() {}

    /// The question with these names, which are added where they are new.
    ///
    /// - Precondition: `skills` is not empty.
    package mutating func question(item: String, skills: [String]) -> TracedQuestion {
        question(item: item, skillSet: skillSet(skills))
    }

    mutating func question(item: String, skillSet: Int) -> TracedQuestion {
        TracedQuestion(
            item: Self.number(of: item, in: &items, &itemNumbers), skillSet: skillSet, skills: skillSets[skillSet])
    }

    mutating func skillSet(_ names: [String]) -> Int {
        let set = Set(names.map { Self.number(of: $0, in: &skills, &skillNumbers) }).sorted()
        return Self.number(of: set, in: &skillSets, &skillSetNumbers)
    }

    private static func number<Name: Hashable>(
        of name: Name, in names: inout [Name], _ numbers: inout [Name: Int]
    ) -> Int {
        if let number = numbers[name] { return number }
        numbers[name] = names.count
        names.append(name)
        return names.count - 1
    }
}

extension Vocabulary: Codable {
    private enum CodingKeys: CodingKey { case items, skills, skillSets }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        items = try container.decode([String].self, forKey: .items)
        skills = try container.decode([String].self, forKey: .skills)
        skillSets = try container.decode([[Int]].self, forKey: .skillSets)
        itemNumbers = Dictionary(zip(items, items.indices)) { first, _ in first }
        skillNumbers = Dictionary(zip(skills, skills.indices)) { first, _ in first }
        skillSetNumbers = Dictionary(zip(skillSets, skillSets.indices)) { first, _ in first }
        guard skillSetNumbers.count == skillSets.count, skillSets.joined().allSatisfy(skills.indices.contains) else {
            throw DecodingError.dataCorruptedError(
                forKey: .skillSets, in: container, debugDescription: "skill sets name skills that are not there")
        }
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(items, forKey: .items)
        try container.encode(skills, forKey: .skills)
        try container.encode(skillSets, forKey: .skillSets)
    }
}
