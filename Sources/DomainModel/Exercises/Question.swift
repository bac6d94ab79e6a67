/// What kind of answer a step takes and which answers are right.
///
/// In a parametric exercise the strings that hold answers are formulas (or contain `@{…}` where they are texts);
/// in a concrete exercise they are literal.
package enum Question: Hashable, Sendable {
    case choice(ChoiceQuestion)
    case numeric(NumericQuestion)
    case expression(ExpressionQuestion)
    case cloze(ClozeQuestion)
    case text(TextQuestion)
    case order(OrderQuestion)
    case match(MatchQuestion)
}

/// Pick one, or all that apply.
package struct ChoiceQuestion: Hashable, Sendable {
    package struct Choice: Hashable, Sendable {
        package var id: String
        package var text: LocalizedText
        package var isCorrect: Bool
        /// Why this choice is wrong (or right); may be empty.
        package var feedback: LocalizedText

        package init(id: String, text: LocalizedText, isCorrect: Bool, feedback: LocalizedText = [:]) {
            self.id = id
            self.text = text
            self.isCorrect = isCorrect
            self.feedback = feedback
        }
    }

    package var choices: [Choice]
    /// Whether every right choice has to be picked; otherwise exactly one choice is right.
    package var isMultiple: Bool
    /// Whether the order may be changed from seed to seed.
    package var isShuffled: Bool

    package init(choices: [Choice], isMultiple: Bool = false, isShuffled: Bool = true) {
        self.choices = choices
        self.isMultiple = isMultiple
        self.isShuffled = isShuffled
    }
}

/// A number, within a tolerance, optionally with a unit.
package struct NumericQuestion: Hashable, Sendable {
    package enum Tolerance: Hashable, Sendable {
        /// Equal as exact numbers (`1/2` = `0.5`).
        case exact
        /// |given − value| ≤ the bound, in the value's unit.
        case absolute(Double)
        /// |given − value| ≤ bound · |value|.
        case relative(Double)
    }

    /// The right value: a literal number, or a formula of the parameters.
    package var value: String
    package var tolerance: Tolerance
    /// The unit of the value (`cm`, `km/h`, `元`, `%`); nil for a pure number.
    /// A learner may leave it out or use another unit of the same quantity (`0.5 m` for `50 cm`).
    package var unit: String?

    package init(value: String, tolerance: Tolerance = .exact, unit: String? = nil) {
        self.value = value
        self.tolerance = tolerance
        self.unit = unit
    }
}

/// A mathematical object judged by meaning, not by spelling: expression, equation, inequality, point, interval, set.
package struct ExpressionQuestion: Hashable, Sendable {
    /// A form the answer must have besides being equal.
    package enum Form: String, Hashable, Sendable, CaseIterable {
        /// Any equal expression is right.
        case any
        /// A product of factors, none of which can be factored by an integer.
        case factored
        /// No brackets left to multiply out and no like terms left to collect.
        case expanded
        /// A fraction in lowest terms.
        case lowestTerms = "lowest-terms"
    }

    /// Right answers, in plain notation (`2*(x+1)`, `y = 2x + 1`, `(3, -2)`) or LaTeX; any one will do.
    package var accepted: [String]
    package var form: Form

    package init(accepted: [String], form: Form = .any) {
        self.accepted = accepted
        self.form = form
    }
}

/// A text with blanks: `[[1]]`, `[[2]]`, … in ``Step/text`` mark where the blanks stand.
package struct ClozeQuestion: Hashable, Sendable {
    package enum Blank: Hashable, Sendable {
        case numeric(NumericQuestion)
        case expression(ExpressionQuestion)
        case text(TextQuestion)
        case choice(ChoiceQuestion)
    }

    package var blanks: [Blank]

    package init(blanks: [Blank]) {
        self.blanks = blanks
    }
}

/// A word or a short phrase.
package struct TextQuestion: Hashable, Sendable {
    /// Right answers, in any language of the course; compared without case, width, punctuation and extra space.
    package var accepted: [String]
    /// For an answer in one's own words: each group is a point that has to be made, by any of its words.
    /// Empty when the answer must equal one of ``accepted``.
    package var keywords: [[String]]

    package init(accepted: [String], keywords: [[String]] = []) {
        self.accepted = accepted
        self.keywords = keywords
    }
}

/// Put items in order.
package struct OrderQuestion: Hashable, Sendable {
    package struct Item: Hashable, Sendable {
        package var id: String
        package var text: LocalizedText

        package init(id: String, text: LocalizedText) {
            self.id = id
            self.text = text
        }
    }

    /// The items in their right order; they are shown shuffled.
    package var items: [Item]

    package init(items: [Item]) {
        self.items = items
    }
}

/// Join each item on the left with its partner on the right.
package struct MatchQuestion: Hashable, Sendable {
    package struct Pair: Hashable, Sendable {
        package var id: String
        package var left: LocalizedText
        package var right: LocalizedText

        package init(id: String, left: LocalizedText, right: LocalizedText) {
            self.id = id
            self.left = left
            self.right = right
        }
    }

    /// Right sides are shown shuffled.
    package var pairs: [Pair]

    package init(pairs: [Pair]) {
        self.pairs = pairs
    }
}
