// The recorded form of interactions. It outlives every version of the program, so it is written out here by hand:
// an event is {"kind": "attempted", "detail": {…}}, an answer {"text": "3/4"}.

extension Interaction.Event {
    private enum Key: String, CodingKey { case kind, detail }

    package enum Kind: String, Codable, Hashable, Sendable, CaseIterable {
        case enrolled, placementStarted, placementFinished, issued, hinted, solutionShown, attempted, skipped
        case lessonOpened, lessonFinished, tutored
    }

    package var kind: Kind {
        switch self {
        case .enrolled: .enrolled
        case .placementStarted: .placementStarted
        case .placementFinished: .placementFinished
        case .issued: .issued
        case .hinted: .hinted
        case .solutionShown: .solutionShown
        case .attempted: .attempted
        case .skipped: .skipped
        case .lessonOpened: .lessonOpened
        case .lessonFinished: .lessonFinished
        case .tutored: .tutored
        }
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(kind, forKey: .kind)
        switch self {
        case .enrolled(let detail): try container.encode(detail, forKey: .detail)
        case .placementStarted: break
        case .placementFinished(let detail): try container.encode(detail, forKey: .detail)
        case .issued(let detail): try container.encode(detail, forKey: .detail)
        case .hinted(let detail), .solutionShown(let detail): try container.encode(detail, forKey: .detail)
        case .attempted(let detail): try container.encode(detail, forKey: .detail)
        case .skipped(let activity): try container.encode(activity, forKey: .detail)
        case .lessonOpened(let lesson), .lessonFinished(let lesson): try container.encode(lesson, forKey: .detail)
        case .tutored(let detail): try container.encode(detail, forKey: .detail)
        }
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        func detail<T: Decodable>(_ type: T.Type = T.self) throws -> T { try container.decode(type, forKey: .detail) }
        self =
            switch try container.decode(Kind.self, forKey: .kind) {
            case .enrolled: .enrolled(try detail())
            case .placementStarted: .placementStarted
            case .placementFinished: .placementFinished(try detail())
            case .issued: .issued(try detail())
            case .hinted: .hinted(try detail())
            case .solutionShown: .solutionShown(try detail())
            case .attempted: .attempted(try detail())
            case .skipped: .skipped(activity: try detail())
            case .lessonOpened: .lessonOpened(lesson: try detail())
            case .lessonFinished: .lessonFinished(lesson: try detail())
            case .tutored: .tutored(try detail())
            }
    }
}

extension Answer {
    private enum Key: String, CodingKey { case choices, text, blanks, order, matches }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        switch self {
        case .choices(let ids): try container.encode(ids, forKey: .choices)
        case .text(let text): try container.encode(text, forKey: .text)
        case .blanks(let entries): try container.encode(entries, forKey: .blanks)
        case .order(let ids): try container.encode(ids, forKey: .order)
        case .matches(let pairs): try container.encode(pairs, forKey: .matches)
        }
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        guard let key = container.allKeys.first, container.allKeys.count == 1 else {
            throw DecodingError.dataCorrupted(
                .init(
                    codingPath: container.codingPath,
                    debugDescription: "an answer has exactly one of choices, text, blanks, order, matches"))
        }
        self =
            switch key {
            case .choices: .choices(try container.decode([String].self, forKey: key))
            case .text: .text(try container.decode(String.self, forKey: key))
            case .blanks: .blanks(try container.decode([String].self, forKey: key))
            case .order: .order(try container.decode([String].self, forKey: key))
            case .matches: .matches(try container.decode([String: String].self, forKey: key))
            }
    }
}
