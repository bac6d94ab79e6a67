import DomainModel
import Typesetting
import Yams

/// Reads one exercise from a list in `exercises/*.yaml`.
struct ExerciseReader {
    let reader: CourseReader
    /// Whether the exercise being read has variables, so that its texts may have `@{…}`.
    private var isParametric = false

    init(reader: CourseReader) {
        self.reader = reader
    }

    private static let commonKeys = ["text", "answer", "hints", "misconceptions", "solution", "skills", "id"]
    private static let ownKeys = [
        "lesson", "title", "difficulty", "variables", "require", "steps", "licence", "credit", "source",
        "written-by",
    ]

    /// The exercise, or nil when a fault leaves nothing to answer.
    mutating func read(_ node: SourceNode) -> Exercise? {
        guard let map = node.map("An exercise", keys: Self.commonKeys + Self.ownKeys),
            let id = map.required("id", of: "The exercise")?.id("`id`")
        else { return nil }
        let name = "The exercise `\(id)`"
        let lesson = map["lesson"]?.id("`lesson`")
        if let lesson, !reader.lessonIDs.contains(lesson) {
            map["lesson"]?.error(
                "\(name) names the unknown lesson `\(lesson)`",
                remedy: "List it in a unit's `lessons` or correct the name")
        }
        var skills = skills(map, of: name)
        if map["skills"] == nil {
            node.error("\(name) has no `skills`", remedy: "Add `skills: […]`, the main one first")
        }
        let parameters = parameters(map)
        isParametric = parameters != nil

        var steps: [Step] = []
        var stem: LocalizedText = [:]
        var solution: LocalizedText = [:]
        if let list = map["steps"] {
            for key in ["answer", "hints", "misconceptions"] {
                map[key]?.error("\(name) has both `steps` and `\(key)`", remedy: "Move `\(key)` into a step")
            }
            stem = text(map["text"], "`text`")
            solution = text(map["solution"], "`solution`")
            let nodes = list.list("`steps`") ?? []
            steps = nodes.enumerated().compactMap { step($1, number: $0 + 1) }
            if nodes.isEmpty {
                list.error("\(name) has no steps", remedy: "Add one, or write `answer:` in place of `steps:`")
            }
            var seen: Set<StepID> = []
            for (step, node) in zip(steps, nodes) where !seen.insert(step.id).inserted {
                node.error("\(name) has two steps `\(step.id)`", remedy: "Rename one")
            }
            guard steps.count == nodes.count else { return nil }
        } else {
            if map["text"] == nil { node.error("\(name) asks nothing", remedy: "Add `text:`") }
            step(map, id: "1").map { steps = [$0] }
        }
        skills.removeAll { !reader.skillIDs.contains($0) }
        guard !steps.isEmpty, !skills.isEmpty else { return nil }
        return Exercise(
            id: id, lesson: lesson.flatMap { reader.lessonIDs.contains($0) ? $0 : nil }, skills: skills,
            title: text(map["title"], "`title`"), text: stem, parameters: parameters, steps: steps, solution: solution,
            difficulty: map["difficulty"]?.number("`difficulty`", in: -3...3) ?? 0,
            attribution: reader.ownAttribution(map), writtenBy: reader.writtenBy(map))
    }

    private func text(_ node: SourceNode?, _ what: String) -> LocalizedText {
        node.map { reader.text($0, what, isTemplate: isParametric) } ?? [:]
    }

    private func skills(_ map: SourceMap, of what: String) -> [SkillID] {
        guard let node = map["skills"] else { return [] }
        let skills = node.ids("`skills`") ?? []
        for skill in skills where !reader.skillIDs.contains(skill) {
            node.error("\(what) names the unknown skill `\(skill)`", remedy: "Define it below `skills:` in course.yaml")
        }
        if skills.isEmpty { node.error("\(what) practises no skill", remedy: "Name at least one skill") }
        return skills
    }

    // MARK: Steps

    private func step(_ node: SourceNode, number: Int) -> Step? {
        guard let map = node.map("A step", keys: Self.commonKeys) else { return nil }
        return step(map, id: map["id"]?.id("`id`") ?? String(number), skills: skills(map, of: "The step \(number)"))
    }

    private func step(_ map: SourceMap, id: StepID, skills: [SkillID] = []) -> Step? {
        let text = text(map["text"], "`text`")
        guard let question = map.required("answer", of: "The exercise or step").flatMap(question) else {
            _ = (hints(map), misconceptions(map, nil))
            return nil
        }
        check(question, against: text, map)
        return Step(
            id: id, skills: skills.filter(reader.skillIDs.contains), text: text, question: question, hints: hints(map),
            misconceptions: misconceptions(map, question), solution: self.text(map["solution"], "`solution`"))
    }

    /// Blanks and their marks have to agree in each language.
    private func check(_ question: Question, against text: LocalizedText, _ map: SourceMap) {
        guard case .cloze(let cloze) = question else { return }
        let node = map["text"] ?? map.source
        if text.isEmpty { node.error("The text with the blanks is missing", remedy: "Write `text:` with `[[1]]`") }
        for (language, text) in text.values.sorted(by: { $0.key < $1.key }) {
            let marks = text.matches(of: #/\[\[(\d{1,3})\]\]/#).compactMap { Int($0.1) }
            if MathScanner(text).formulas.contains(where: { $0.tex.contains(#/\[\[\d{1,3}\]\]/#) }) {
                node.error(
                    "The text in `\(language)` has a blank within a formula",
                    remedy: "End the formula before it: `$x =$ [[1]]`")
            }
            let wanted = Array(1...max(1, cloze.blanks.count))
            if marks.sorted() != wanted {
                node.error(
                    "The text in `\(language)` marks the blanks \(marks.map(String.init).joined(separator: ", ")), "
                        + "but `cloze` has \(cloze.blanks.count)",
                    remedy: "Mark each blank once: \(wanted.prefix(9).map { "`[[\($0)]]`" }.joined(separator: ", "))")
            }
        }
    }

    private func hints(_ map: SourceMap) -> [Hint] {
        (map["hints"]?.list("`hints`") ?? []).compactMap { node in
            guard case .mapping(let mapping) = node.node, mapping.contains(where: { $0.key.scalar?.string == "text" })
            else { return Hint(text: text(node, "A hint")) }
            guard let map = node.map("A hint", keys: ["text", "answer"]) else { return nil }
            let text = text(map["text"], "A hint")
            let question = map["answer"].flatMap(question)
            if let question { check(question, against: text, map) }
            return Hint(text: text, question: question)
        }
    }

    private func misconceptions(_ map: SourceMap, _ question: Question?) -> [Misconception] {
        guard let node = map["misconceptions"], let list = node.list("`misconceptions`") else { return [] }
        switch question {
        case .choice:
            node.error("`misconceptions` have no meaning here", remedy: "Give each wrong choice its own `feedback`")
        case .cloze, .order, .match:
            node.error("`misconceptions` have no meaning for this kind of answer", remedy: "Remove them")
        default: break
        }
        return list.compactMap { node in
            guard let map = node.map("A misconception", keys: ["answer", "feedback"]),
                let answer = map.required("answer", of: "The misconception")?.string("`answer`")
            else { return nil }
            let feedback = map.required("feedback", of: "The misconception").map { text($0, "`feedback`") } ?? [:]
            return Misconception(answer: answer, feedback: feedback)
        }
    }

    // MARK: Questions

    /// The keys that may stand beside each kind of answer.
    private static let kinds: [(kind: String, options: [String])] = [
        ("numeric", ["tolerance", "unit"]), ("expression", ["form"]), ("choice", ["shuffle"]), ("choices", ["shuffle"]),
        ("text", ["keywords"]), ("cloze", []), ("order", []), ("match", []),
    ]

    private func question(_ node: SourceNode) -> Question? {
        let names = Self.kinds.map(\.kind)
        guard let entries = node.entries("`answer`") else { return nil }
        let given = entries.map(\.key.name).filter(names.contains)
        guard given.count == 1, let kind = Self.kinds.first(where: { $0.kind == given[0] }) else {
            node.error(
                given.isEmpty
                    ? "`answer` does not say its kind" : "`answer` has several kinds: \(given.joined(separator: ", "))",
                remedy: "Write exactly one of \(names.joined(separator: ", "))")
            return nil
        }
        guard let map = node.map("`answer: {\(kind.kind): …}`", keys: [kind.kind] + kind.options),
            let value = map[kind.kind]
        else { return nil }
        switch kind.kind {
        case "numeric": return numeric(value, map).map(Question.numeric)
        case "expression": return expression(value, map).map(Question.expression)
        case "choice", "choices": return choice(value, map, isMultiple: kind.kind == "choices").map(Question.choice)
        case "text": return words(value, map).map(Question.text)
        case "cloze": return cloze(value).map(Question.cloze)
        case "order": return order(value).map(Question.order)
        default: return match(value).map(Question.match)
        }
    }

    private func numeric(_ node: SourceNode, _ map: SourceMap) -> NumericQuestion? {
        guard let value = node.string("`numeric`") else { return nil }
        return NumericQuestion(
            value: value, tolerance: map["tolerance"].flatMap(tolerance) ?? .exact, unit: map["unit"]?.string("`unit`"))
    }

    private func tolerance(_ node: SourceNode) -> NumericQuestion.Tolerance? {
        guard let text = node.string("`tolerance`") else { return nil }
        let tolerance: NumericQuestion.Tolerance? =
            text.hasSuffix("%")
            ? Self.share(percent: String(text.dropLast())).map { .relative($0) } : Double(text).map { .absolute($0) }
        switch tolerance {
        case .absolute(let bound)? where bound > 0 && bound.isFinite,
            .relative(let bound)? where bound > 0 && bound < 1:
            return tolerance
        default:
            node.error(
                "`\(text.prefix(30))` is not a tolerance",
                remedy: "Write a number above 0 such as `0.01`, or a percentage such as `1%`")
            return nil
        }
    }

    /// The share that a percentage is, rounded once: the exponent of the decimal is lowered by two.
    static func share(percent: String) -> Double? {
        let parts = percent.split(separator: "e", maxSplits: 1, omittingEmptySubsequences: false)
        guard let mantissa = parts.first, let exponent = parts.count == 2 ? Int(parts[1]) : 0,
            (-400...400).contains(exponent), mantissa.utf8.allSatisfy({ $0 < 0x3A })
        else { return nil }
        return Double("\(mantissa)e\(exponent - 2)")
    }

    private func expression(_ node: SourceNode, _ map: SourceMap) -> ExpressionQuestion? {
        guard let accepted = node.strings("`expression`"), !accepted.isEmpty else { return nil }
        var form = ExpressionQuestion.Form.any
        if let node = map["form"] {
            let forms = ExpressionQuestion.Form.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", ")
            if let known = node.node.scalar.flatMap({ ExpressionQuestion.Form(rawValue: $0.string) }) {
                form = known
            } else {
                node.error("`form` is not known", remedy: "Write one of \(forms)")
            }
        }
        return ExpressionQuestion(accepted: accepted, form: form)
    }

    private func words(_ node: SourceNode, _ map: SourceMap) -> TextQuestion? {
        guard let accepted = node.strings("`text`"), !accepted.isEmpty else {
            node.error("No answer is accepted", remedy: "List the right words")
            return nil
        }
        let groups = map["keywords"]?.list("`keywords`") ?? []
        return TextQuestion(accepted: accepted, keywords: groups.compactMap { $0.strings("A group of keywords") })
    }

    private func choice(_ node: SourceNode, _ map: SourceMap, isMultiple: Bool) -> ChoiceQuestion? {
        guard let nodes = node.list("The choices") else { return nil }
        let choices = nodes.enumerated().compactMap { number, node -> ChoiceQuestion.Choice? in
            guard let map = node.map("A choice", keys: ["text", "correct", "feedback", "id"]) else { return nil }
            return ChoiceQuestion.Choice(
                id: map["id"]?.id("`id`") ?? Self.letter(number),
                text: map.required("text", of: "The choice").map { text($0, "A choice") } ?? [:],
                isCorrect: map["correct"]?.bool("`correct`") ?? false, feedback: text(map["feedback"], "`feedback`"))
        }
        guard choices.count == nodes.count else { return nil }
        let right = choices.count(where: \.isCorrect)
        if choices.count < 2 { node.error("A choice needs at least two things to choose from", remedy: "Add another") }
        if !isMultiple, right != 1 {
            node.error(
                "\(right) choices are right, but `choice` has exactly one",
                remedy: "Mark one with `correct: true`, or write `choices` where several are right")
        } else if right == 0 {
            node.error("No choice is right", remedy: "Mark the right ones with `correct: true`")
        }
        if Set(choices.map(\.text)).count < choices.count {
            node.error("Two choices are the same", remedy: "Change or remove one")
        }
        checkIDs(choices.map(\.id), node)
        return ChoiceQuestion(
            choices: choices, isMultiple: isMultiple, isShuffled: map["shuffle"]?.bool("`shuffle`") ?? true)
    }

    private func cloze(_ node: SourceNode) -> ClozeQuestion? {
        guard let nodes = node.list("`cloze`") else { return nil }
        let blanks = nodes.compactMap { node -> ClozeQuestion.Blank? in
            switch question(node) {
            case .numeric(let question): return .numeric(question)
            case .expression(let question): return .expression(question)
            case .text(let question): return .text(question)
            case .choice(let question) where !question.isMultiple: return .choice(question)
            case nil: return nil
            default:
                node.error(
                    "A blank cannot take this kind of answer", remedy: "Use numeric, expression, text or choice")
                return nil
            }
        }
        if nodes.isEmpty {
            node.error("`cloze` has no blanks", remedy: "Write one answer for each `[[1]]`, `[[2]]`, …")
        }
        return blanks.isEmpty || blanks.count < nodes.count ? nil : ClozeQuestion(blanks: blanks)
    }

    private func order(_ node: SourceNode) -> OrderQuestion? {
        guard let nodes = node.list("`order`") else { return nil }
        let items = nodes.enumerated().map { number, node -> OrderQuestion.Item in
            let ownID = Self.letter(number)
            guard case .mapping(let mapping) = node.node, mapping.contains(where: { $0.key.scalar?.string == "text" }),
                let map = node.map("An item", keys: ["text", "id"])
            else { return OrderQuestion.Item(id: ownID, text: text(node, "An item")) }
            return OrderQuestion.Item(id: map["id"]?.id("`id`") ?? ownID, text: text(map["text"], "An item"))
        }
        if items.count < 2 { node.error("There is nothing to put in order", remedy: "Write at least two items") }
        checkIDs(items.map(\.id), node)
        return OrderQuestion(items: items)
    }

    private func match(_ node: SourceNode) -> MatchQuestion? {
        guard let nodes = node.list("`match`") else { return nil }
        let pairs = nodes.enumerated().compactMap { number, node -> MatchQuestion.Pair? in
            guard let map = node.map("A pair", keys: ["left", "right", "id"]) else { return nil }
            return MatchQuestion.Pair(
                id: map["id"]?.id("`id`") ?? Self.letter(number),
                left: map.required("left", of: "The pair").map { text($0, "`left`") } ?? [:],
                right: map.required("right", of: "The pair").map { text($0, "`right`") } ?? [:])
        }
        guard pairs.count == nodes.count else { return nil }
        if pairs.count < 2 { node.error("There is nothing to match", remedy: "Write at least two pairs") }
        checkIDs(pairs.map(\.id), node)
        return MatchQuestion(pairs: pairs)
    }

    private func checkIDs(_ ids: [String], _ node: SourceNode) {
        if Set(ids).count < ids.count { node.error("Two of these have the same `id`", remedy: "Rename one") }
    }

    /// `a` … `z`, then `a2` …
    static func letter(_ number: Int) -> String {
        let letter = String(UnicodeScalar(UInt8(ascii: "a") + UInt8(number % 26)))
        return number < 26 ? letter : letter + String(number / 26 + 1)
    }

    // MARK: Parameters

    private func parameters(_ map: SourceMap) -> Parameters? {
        let conditions = map["require"]?.strings("`require`") ?? []
        guard let node = map["variables"] else {
            map["require"]?.error("`require` needs `variables`", remedy: "Add `variables:`, or remove `require:`")
            return nil
        }
        guard let entries = node.entries("`variables`") else { return nil }
        if entries.isEmpty { node.error("`variables` is empty", remedy: "Add one, or remove the key") }
        let variables = entries.compactMap { key, value -> Parameters.Variable? in
            guard key.name.wholeMatch(of: #/[A-Za-z][A-Za-z0-9_]{0,30}/#) != nil else {
                value.error(
                    "`\(key.name.prefix(40))` is not the name of a variable",
                    remedy: "Begin with a letter and use letters, digits and `_`")
                return nil
            }
            return domain(value, key.name).map { Parameters.Variable(name: key.name, domain: $0) }
        }
        return variables.isEmpty ? nil : Parameters(variables: variables, constraints: conditions)
    }

    private func domain(_ node: SourceNode, _ name: String) -> Parameters.Domain? {
        switch node.node {
        case .scalar:
            guard let text = node.string("The variable `\(name)`") else { return nil }
            if text.contains("..") {
                return range(node).map { .range(lower: $0, upper: $1, step: 1, excluded: []) }
            }
            return .formula(text)
        case .sequence:
            guard let values = node.strings("The variable `\(name)`"), !values.isEmpty else {
                node.error("The variable `\(name)` has no values", remedy: "List at least one")
                return nil
            }
            return .values(values)
        default:
            guard let map = node.map("The variable `\(name)`", keys: ["in", "step", "not"]),
                let bounds = map.required("in", of: "The variable `\(name)`").flatMap(range)
            else { return nil }
            let step = map["step"]?.integer("`step`") ?? 1
            if step < 1 { map["step"]?.error("`step` has to be at least 1", remedy: "Write a positive number") }
            return .range(
                lower: bounds.0, upper: bounds.1, step: max(1, step),
                excluded: (map["not"]?.list("`not`") ?? []).compactMap { $0.integer("`not`") })
        }
    }

    private func range(_ node: SourceNode) -> (Int, Int)? {
        guard let text = node.string("A range"),
            let match = text.wholeMatch(of: #/\s*(-?\d{1,9})\s*\.\.\s*(-?\d{1,9})\s*/#),
            let lower = Int(match.1), let upper = Int(match.2)
        else {
            node.error("This is not a range of whole numbers", remedy: "Write a range such as `2..9`")
            return nil
        }
        guard lower <= upper else {
            node.error("The range \(lower)..\(upper) is empty", remedy: "Write the smaller number first")
            return nil
        }
        return (lower, upper)
    }
}
