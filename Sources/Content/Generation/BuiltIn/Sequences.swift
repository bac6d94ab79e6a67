import DomainModel

/// Steps that a text tells one after the other, so that their order can be asked for.
enum Sequences {
    /// Numbered lists that are procedures, not mere lists; and 首先…然后…最后… in one sentence.
    ///
    /// - Parameter previous: the passage before, which may introduce a list.
    static func all(in passage: Passage, after previous: Passage? = nil) -> [[String]] {
        guard !passage.isDefinition, !TextMaker.isApparatus(passage.heading) else { return [] }
        let blocks = MarkdownBlocks.split(passage.text)
        let before = previous?.section == passage.section ? previous.map { MarkdownBlocks.split($0.text) } ?? [] : []
        let lists = blocks.indices.compactMap { index in
            steps(
                blocks[index],
                lead: passage.heading + "\n" + lastSentence((index > 0 ? blocks[index - 1] : before.last) ?? ""))
        }
        return (lists + PlainText.sentences(of: passage.text).compactMap(told)).filter(isUsable)
    }

    private static func lastSentence(_ block: String) -> String {
        MarkdownBlocks.sentences(block).last.map(String.init) ?? ""
    }

    private static func steps(_ block: String, lead: String) -> [String]? {
        let lines = block.split(separator: "\n").map(\.trimmedEnds)
        // A step may go on in the next line.
        let items = lines.reduce(into: [String]()) { items, line in
            if let step = line.prefixMatch(of: #/\d{1,2}[.)]\s+(.+)/#) {
                items.append(String(step.output.1))
            } else if !items.isEmpty {
                items[items.count - 1] += (line.contains(where: \.isWide) ? "" : " ") + line
            }
        }
        let isProcedure =
            lead.lowercased().contains(
                #/步骤|流程|过程|顺序|依次|先后|阶段|算法|\bhow to\b|\bsteps?\b|\bprocedure|\bprocess\b|\bstages?\b|\bin (?:this )?order\b|\bsequence/#
            )
            || items.dropFirst().contains {
                $0.lowercased().contains(#/^(?:然后|接着|再|最后|随后|then\b|next\b|finally\b|lastly\b)/#)
            }
        let names = #/第\s*[（(]?\d[）)]?\s*步|[Ss]teps? \d/#
        guard isProcedure || items.contains(where: { $0.contains(names) }),
            lines.first?.prefixMatch(of: #/1[.)]\s/#) != nil
        else { return nil }
        var steps = items.map { $0.trimmingMarksAtEnd }
        // “Repeat steps 2 and 3” tells its place.
        if steps.last?.contains(names) == true { steps.removeLast() }
        return steps.contains { $0.contains(names) } ? nil : steps
    }

    private static func told(_ sentence: String) -> [String]? {
        guard
            let parts = sentence.wholeMatch(
                of: #/.{0,40}?首先，?([^；。]{5,60})[，；](?:然后|接着|随后|接下来)，?([^；。]{5,60})[，；](?:最后|最终)，?([^；。]{5,60})。/#),
            case let steps = [parts.output.1, parts.output.2, parts.output.3].map(\.trimmedEnds),
            !steps.contains(where: { ChineseDefinition.points($0) || $0.contains(#/首先|然后|接着|最后/#) })
        else { return nil }
        return steps
    }

    private static func isUsable(_ steps: [String]) -> Bool {
        (3...7).contains(steps.count) && Set(steps).count == steps.count
            && steps.allSatisfy {
                (4...160).contains($0.count) && !$0.hasSuffix("?") && !$0.hasSuffix("？")
                    && !$0.contains(#/\]\(|[图式表]\s?[（(]?\d/#)
            }
    }
}

extension String {
    /// Without what joins list items.
    fileprivate var trimmingMarksAtEnd: String {
        String(trimmedEnds.reversed().drop { "；;，,。".contains($0) }.reversed())
    }
}
