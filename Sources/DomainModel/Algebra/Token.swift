/// One word of mathematics as typed.
enum Token: Hashable {
    case number(Rational)
    case name(String)
    case constant(Expression.Constant)
    case function(Expression.Function)
    case command(Command)
    case relation(Statement.Relation)
    /// One of the operators, brackets and separators, in ASCII; `°` for degrees.
    case symbol(Unicode.Scalar)
    case word(Word)
    case meaning(Statement.Word)
    /// `'Li'` in a formula.
    case text(String)

    /// What has arguments of its own.
    enum Command: Hashable {
        case fraction, squareRoot, cubeRoot, logarithm, conditional
    }

    enum Word: Hashable {
        case or, and, not, union, element
        /// `±`, and `∓` that takes the opposite sign.
        case plusMinus, minusPlus
        case matrixStart, matrixEnd, newRow
    }

    /// How it is named in a message.
    var spelling: String {
        switch self {
        case .number(let value): value.decimal ?? value.description
        case .name(let name): name
        case .constant(let constant): constant.rawValue
        case .function(let function): function.rawValue
        case .command(.fraction): "\\frac"
        case .command(.squareRoot): "√"
        case .command(.cubeRoot): "∛"
        case .command(.logarithm): "log"
        case .command(.conditional): "if"
        case .relation(let relation): relation.rawValue
        case .symbol(let scalar): String(Character(scalar))
        case .word(let word):
            switch word {
            case .or: "or"
            case .and: "and"
            case .not: "not"
            case .union: "∪"
            case .element: "∈"
            case .plusMinus: "±"
            case .minusPlus: "∓"
            case .matrixStart: "\\begin"
            case .matrixEnd: "\\end"
            case .newRow: "\\\\"
            }
        case .meaning(.nothing): "∅"
        case .meaning(.everything): "ℝ"
        case .meaning(.undefined): "undefined"
        case .text(let text): "'\(text)'"
        }
    }
}

struct PlacedToken: Hashable {
    var token: Token
    /// Index of its first scalar.
    var position: Int
    /// Whether white space stands before it.
    var isSpaced: Bool
}
