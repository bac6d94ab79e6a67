import DomainModel
import Platform

/// The fields in which an answer is given, and the answer that a submitted form holds.
struct InputView {
    let visit: Visit
    let served: ServedCourse
    /// Shuffles the items of ordering and matching.
    let seed: UInt32

    /// - Parameters:
    ///   - text: the step's text, where the blanks of a cloze stand.
    ///   - filled: an answer to be shown in the fields.
    func fields(_ question: Question, id: String, text: LocalizedText = [:], filled: Answer? = nil) async -> [String:
        Any]
    {
        var fields: [String: Any] = [
            "choices": false, "line": false, "long": false, "cloze": false, "order": false, "match": false,
        ]
        let given = if case .text(let text)? = filled { text } else { "" }
        switch question {
        case .choice(let question): fields["choices"] = await choices(question, filled)
        case .numeric(let question):
            fields["line"] = line(id, "practice.numeric", given, unit: question.unit)
        case .expression: fields["line"] = line(id, "practice.expression", given)
        case .text(let question):
            if question.keywords.isEmpty {
                fields["line"] = line(id, "practice.text", given)
            } else {
                fields["long"] = ["id": id, "label": visit.strings["practice.answerLabel"], "value": given]
            }
        case .cloze(let question): fields["cloze"] = ["html": await cloze(question, id, text, filled)]
        case .order(let question): fields["order"] = ["items": await items(question, filled)]
        case .match(let question): fields["match"] = await match(question, id, filled)
        }
        return fields
    }

    private func line(_ id: String, _ placeholder: String, _ value: String, unit: String? = nil) -> [String: Any] {
        [
            "id": id, "label": visit.strings["practice.answerLabel"], "value": value,
            "placeholder": visit.strings[placeholder], "unit": unit.orFalse,
        ]
    }

    private func choices(_ question: ChoiceQuestion, _ filled: Answer?) async -> [String: Any] {
        let picked: Set<String> = if case .choices(let ids)? = filled { Set(ids) } else { [] }
        var options: [[String: Any]] = []
        for choice in question.choices {
            options.append([
                "type": question.isMultiple ? "checkbox" : "radio", "id": choice.id,
                "isPicked": picked.contains(choice.id), "html": await visit.inline(choice.text, served),
                // Assistive technology does not take a formula for a name.
                "name": choice.text.text(in: visit.material).loneFormula.orFalse,
            ])
        }
        return [
            "legend": visit.strings[question.isMultiple ? "practice.choiceMany" : "practice.choiceOne"],
            "options": options,
        ]
    }

    private func cloze(
        _ question: ClozeQuestion, _ id: String, _ text: LocalizedText, _ filled: Answer?
    ) async -> String {
        let entries: [String] = if case .blanks(let entries)? = filled { entries } else { [] }
        var html = await visit.blocks(text, served) ?? ""
        for (index, blank) in question.blanks.enumerated() {
            let value = entries.indices.contains(index) ? entries[index] : ""
            let label = visit.strings["practice.blank", index + 1]
            var field: String
            if case .choice(let choice) = blank {
                field = "<select name=\"blank.\(index)\" aria-label=\"\(label)\"><option value=\"\">–</option>"
                for option in choice.choices {
                    let text = option.text.text(in: visit.material).withoutMarkup.htmlEscaped
                    let mark = option.id == value ? " selected" : ""
                    field += "<option value=\"\(option.id.htmlEscaped)\"\(mark)>\(text)</option>"
                }
                field += "</select>"
            } else {
                field =
                    "<input type=\"text\" name=\"blank.\(index)\" aria-label=\"\(label)\" value=\"\(value.htmlEscaped)\" "
                    + "autocomplete=\"off\" autocapitalize=\"off\" spellcheck=\"false\" maxlength=\"200\">"
            }
            let mark = "[[\(index + 1)]]"
            if let range = html.firstRange(of: mark) { html.replaceSubrange(range, with: field) } else { html += field }
        }
        return html
    }

    private func items(_ question: OrderQuestion, _ filled: Answer?) async -> [[String: Any]] {
        var order = question.shown(seed: seed)
        if case .order(let ids)? = filled, Set(ids) == Set(order.map(\.id)), ids.count == order.count {
            order = ids.compactMap { id in order.first { $0.id == id } }
        }
        var items: [[String: Any]] = []
        for (index, item) in order.enumerated() {
            items.append([
                "id": item.id, "html": await visit.inline(item.text, served),
                "places": (1...order.count).map { ["place": $0, "isChosen": $0 == index + 1] as [String: Any] },
            ])
        }
        return items
    }

    private func match(_ question: MatchQuestion, _ id: String, _ filled: Answer?) async -> [String: Any] {
        let chosen: [String: String] = if case .matches(let pairs)? = filled { pairs } else { [:] }
        let rights = question.shownRights(seed: seed)
        var pairs: [[String: Any]] = []
        for pair in question.pairs {
            let options = rights.enumerated().map { number, right in
                [
                    "value": right.id, "letter": Self.letter(number), "isChosen": chosen[pair.id] == right.id,
                ] as [String: Any]
            }
            pairs.append([
                "id": pair.id, "label": "\(id)-\(pair.id)", "html": await visit.inline(pair.left, served),
                "options": options,
            ])
        }
        var texts: [[String: Any]] = []
        for right in rights { texts.append(["html": await visit.inline(right.right, served)]) }
        return ["pairs": pairs, "rights": texts]
    }

    private static func letter(_ number: Int) -> String {
        UnicodeScalar(UInt32(65 + number % 26)).map { String($0) } ?? ""
    }

    // MARK: Reading

    /// The answer in a submitted form; nothing picked or typed gives an empty answer, which grading explains.
    static func answer(_ question: Question, in form: Form) -> Answer {
        switch question {
        case .choice: .choices(form.all("choice"))
        case .numeric, .expression, .text: .text(form.first("text") ?? "")
        case .cloze(let question): .blanks(question.blanks.indices.map { form.first("blank.\($0)") ?? "" })
        case .order:
            // Places chosen twice keep their order in the form, which grading then compares.
            .order(
                form.group("order.").enumerated()
                    .sorted { (Int($0.element.value) ?? 0, $0.offset) < (Int($1.element.value) ?? 0, $1.offset) }
                    .map(\.element.name))
        case .match:
            .matches(
                Dictionary(
                    form.group("match.").filter { !$0.value.isEmpty }.map { ($0.name, $0.value) },
                    uniquingKeysWith: { first, _ in first }))
        }
    }
}

extension String {
    /// The source of the formula that is the whole text; nil when there are words too.
    fileprivate var loneFormula: String? {
        guard hasPrefix("$"), hasSuffix("$"), filter({ $0 == "$" }).count == 2 else { return nil }
        return withoutMarkup
    }

    var htmlEscaped: String {
        replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
            .replacing("\"", with: "&quot;")
    }
}
