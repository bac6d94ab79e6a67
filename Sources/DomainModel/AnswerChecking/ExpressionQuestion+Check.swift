extension ExpressionQuestion {
    func check(_ text: String) -> Grade {
        guard !text.trimmed.isEmpty else { return Grade(.unreadable, message: Wording.empty) }
        var keys: [Statement] = []
        for answer in accepted {
            if let key = try? Parser.statement(answer, style: .init(groupsThousands: false)) {
                keys.append(key)
            } else if text.utf8.count < 200, answer.isWords, answer.comparable == text.comparable {
                return Grade(.correct)
            }
        }
        var attempt = Attempt(keys: keys)
        attempt.read(text, .init())
        if attempt.match != .same, attempt.reading?.hasThousands == true {
            // 330,367 may be two numbers.
            attempt.read(text, .init(groupsThousands: false))
        }
        if attempt.match != .same {
            // Without units and currency signs.
            let letters = Set(keys.flatMap { $0.variables.joined() })
            attempt.read(text, .init(variables: letters, xMultiplies: !letters.contains("x")))
        }
        switch attempt.match {
        case .same?: return graded(attempt)
        case .unsolved?:
            let name = attempt.key.flatMap { Equivalence.solution($0)?.name ?? $0.variables.min() }
            return Grade(.partial, score: 0.5, message: Wording.unsolved(name))
        case .bare?: return Grade(.partial, score: 0.5, message: Wording.bare)
        case .unbracketed?: return Grade(.partial, score: 0.5, message: Wording.unbracketed)
        case nil: return attempt.refusal(text)
        }
    }

    private func graded(_ attempt: Attempt) -> Grade {
        guard let given = attempt.given, let key = attempt.key, !given.has(form, like: key) else {
            return Grade(.correct)
        }
        return Grade(.partial, score: 0.5, message: Wording.form(form))
    }

    /// The readings of an answer tried so far, and the best that came of them.
    private struct Attempt {
        let keys: [Statement]
        /// The first reading that there is, and why the first that there is not failed.
        var reading: Parser.Reading?
        var failure: ReadingError?
        var match: Equivalence.Match?
        var given: Statement?
        var key: Statement?

        init(keys: [Statement]) { self.keys = keys }

        mutating func read(_ text: String, _ style: Lexer.Style) {
            let reading: Parser.Reading
            do {
                reading = try Parser.read(text, style: style)
            } catch {
                failure = failure ?? error
                return
            }
            self.reading = self.reading ?? reading
            for key in keys {
                guard let match = Equivalence.match(reading.statement, key), self.match == nil || match == .same else {
                    continue
                }
                (self.match, self.given, self.key) = (match, reading.statement, key)
                if match == .same { return }
            }
        }

        /// Why the answer is not right, where it can be said.
        func refusal(_ text: String) -> Grade {
            guard let reading else { return Grade(.unreadable, message: failure?.message ?? Wording.wrongKind) }
            if reading.isAmbiguous {
                var other = Attempt(keys: keys)
                other.read(text, .init(bindsTightly: true))
                if other.match == .same { return Grade(.unreadable, message: Wording.ambiguous) }
            }
            if case .expression(let value) = reading.statement {
                if value.isConstant, !value.contains(where: \.isInfinite), value.exact == nil, value.value == nil {
                    return Grade(.unreadable, message: Wording.reading(.undefined, at: nil))
                }
                if keys.contains(where: {
                    if case .expression(let key) = $0 { Equivalence.holds(.negative(value), key) } else { false }
                }) {
                    return Grade(.incorrect, message: Wording.sign)
                }
            }
            return letterCase(reading.statement) ?? Grade(.incorrect)
        }

        /// A letter typed as a capital where the question has a small one, or the other way round, is no mistake in
        /// mathematics.
        private func letterCase(_ given: Statement) -> Grade? {
            for key in keys {
                let (used, asked) = (given.variables, key.variables)
                var names: [String: Expression] = [:]
                for name in used.subtracting(asked) {
                    let other = name == name.lowercased() ? name.uppercased() : name.lowercased()
                    guard asked.contains(other), !used.contains(other) else { break }
                    names[name] = .variable(other)
                }
                guard let (name, other) = names.min(by: { $0.key < $1.key }),
                    Equivalence.match(given.map { $0.substituting(names) }, key) == .same
                else { continue }
                return Grade(.unreadable, message: Wording.letterCase(name, other.written()))
            }
            return nil
        }
    }
}

extension String {
    /// Whether it is a phrase such as “cannot be factored” rather than mathematics that cannot be read.
    fileprivate var isWords: Bool {
        contains { $0.isLetter } && !contains { $0.isNumber || "+*/^=<>()[]{}|\\".contains($0) }
    }
}
