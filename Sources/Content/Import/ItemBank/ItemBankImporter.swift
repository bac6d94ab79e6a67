import DomainModel
import Foundation

/// Reads banks of questions to choose from: JSON lines with question, choices, answer, and perhaps solution, level and
/// topics. A topic is a skill; topics below the same one make a lesson.
struct ItemBankImporter {
    private let folder: SourceFolder
    private let language: String
    private var items: [BankItem]
    private var imported: ImportedCourse
    private var text = BankText()
    private var exerciseIDs = Identifiers()
    /// Parts of each route that are told apart.
    private var depth = Int.max
    /// Of the number of the first choice.
    private var base = 0
    private var difficulties: [String: Double] = [:]

    /// As many as a course may have, less some room.
    private static let skillLimit = 1990
    private static let levelLimit = 10

    private var isChinese: Bool { language.hasPrefix("zh") }

    /// The files of a folder that hold such items; nil when none does.
    static func files(in folder: SourceFolder) -> [String]? {
        func list(_ place: String, _ depth: Int) -> [String] {
            let names = folder.names(in: place).map { place.isEmpty ? $0 : "\(place)/\($0)" }
            return names.filter(isName)
                + (depth < 2 ? names.filter { !$0.contains(".") }.flatMap { list($0, depth + 1) } : [])
        }
        let found = list("", 0).filter { holdsItems($0, in: folder) }
        return found.isEmpty ? nil : found
    }

    static func isName(_ name: String) -> Bool {
        name.lowercased().hasSuffix(".jsonl") || name.lowercased().hasSuffix(".ndjson")
    }

    private static func holdsItems(_ path: String, in folder: SourceFolder) -> Bool {
        guard let data = try? folder.data(path) else { return false }
        return data.split(separator: UInt8(ascii: "\n"), maxSplits: 20).prefix(20).contains {
            BankItem(Data($0), number: 1)?.isChoice == true
        }
    }

    static func read(
        _ files: [String], in folder: SourceFolder, progress: (Int, Int) -> Void
    ) throws(ImportError) -> ImportedCourse {
        var items: [BankItem] = []
        var leftOut = LeftOut()
        for (index, path) in files.enumerated() {
            progress(index, files.count)
            let lines = try folder.data(path).split(separator: UInt8(ascii: "\n"))
            for (number, line) in lines.enumerated() {
                if let item = BankItem(Data(line), number: number + 1) {
                    items.append(item)
                } else {
                    leftOut.add("lines", "they are no JSON object with a question", example: "\(path):\(number + 1)")
                }
            }
        }
        var importer = ItemBankImporter(folder, items)
        importer.imported.leftOut = leftOut
        importer.read()
        guard !importer.imported.lessons.isEmpty else {
            throw ImportError(
                files.first ?? "", "None of the items can be graded",
                remedy: "Give items with a question, choices and the right one")
        }
        return importer.imported
    }

    private init(_ folder: SourceFolder, _ items: [BankItem]) {
        self.folder = folder
        self.items = items
        var sample = Document()
        for item in items.prefix(200) { sample.add(item.question) }
        language = sample.writtenIn
        let readme = folder.names().first { $0.lowercased() == "readme.md" }.flatMap { try? folder.data($0) }
            .map { MarkdownPage(String(decoding: $0, as: UTF8.self), path: folder.url.lastPathComponent) }
        let title = readme?.title ?? MarkdownWriter(text: folder.url.lastPathComponent).singleLine
        imported = ImportedCourse(
            format: .itemBank, title: title, language: language,
            attribution: FolderCredit.attribution(of: folder, title: title), units: [], prerequisites: [:])
    }

    // MARK: Reading

    private mutating func read() {
        settleNumbering()
        settleLevels()
        settleDepth()
        let withoutTopic = items.count(where: \.routes.isEmpty)
        let topics = Set(items.flatMap(\.routes))
        proposeTopics()
        var exercises: [[String]: [ImportedExercise]] = [:]
        var order: [[String]] = []
        for item in items {
            guard let exercise = exercise(item) else { continue }
            let main = route(item).first ?? []
            if exercises[main] == nil { order.append(main) }
            exercises[main, default: []].append(exercise)
        }
        addLessons(order, exercises)
        imported.counts = [
            .init("items", items.count), .init("skills", topics.count),
            .init("choices", items.reduce(0) { $0 + $1.options.count }),
            .init("solutions", items.count { !$0.explanation.isEmpty }),
            .init("itemsWithoutSkill", withoutTopic),
        ]
        let levels = Dictionary(items.compactMap { $0.level.map { ($0, 1) } }, uniquingKeysWith: +)
        if levels.count <= Self.levelLimit {
            imported.counts += levels.sorted { SourceFolder.isBefore($0.key, $1.key) }
                .map { .init("difficulty\($0.key)", $0.value) }
        }
        if text.repaired > 0 {
            imported.notes.append(
                "\(text.repaired) texts have a `$$` without its partner; their formulas end where prose begins")
        }
        imported.notes.append("an item bank states no prerequisites, and none were inferred")
        if imported.attribution.licence == Licence.unknown {
            imported.notes.append("the bank names no licence: find out what it allows before others use the course")
        }
    }

    /// Whether numbers of choices begin with 0 or with 1.
    private mutating func settleNumbering() {
        let numbers = items.compactMap { item -> (Int, Int)? in
            switch item.answer {
            case .index(let number): (number, item.options.count)
            case .text(let text): Int(text).map { ($0, item.options.count) }
            default: nil
            }
        }
        base = !numbers.contains { $0.0 == 0 } && numbers.contains { $0.0 == $0.1 } ? 1 : 0
    }

    /// One level is one logit; the most common is the skill's typical exercise.
    private mutating func settleLevels() {
        let counts = Dictionary(items.compactMap { $0.level.map { ($0, 1) } }, uniquingKeysWith: +)
        guard counts.count > 1 else { return }
        guard counts.count <= Self.levelLimit else {
            imported.notes.append(
                "the items have \(counts.count) levels of difficulty, too many to be steps; none was taken over")
            return
        }
        let ranked = counts.keys.sorted { Self.rank($0) == Self.rank($1) ? $0 < $1 : Self.rank($0) < Self.rank($1) }
        guard let common = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) })?.key,
            let middle = ranked.firstIndex(of: common)
        else { return }
        for (place, level) in ranked.enumerated() {
            difficulties[level] = Double(max(-3, min(3, place - middle)))
        }
        imported.notes.append(
            "difficulty: one level of the source is one logit, 0 at its most common level, “\(common)”")
    }

    private static func rank(_ level: String) -> Double {
        if let number = level.firstMatch(of: #/[0-9]+(?:\.[0-9]+)?/#) { return Double(number.0) ?? 0 }
        let words = [
            ["very easy", "很易", "容易", "简单"], ["easy", "易", "较易", "基础"], ["medium", "moderate", "中", "中等", "一般"],
            ["hard", "difficult", "难", "较难", "困难"], ["very hard", "expert", "很难", "极难"],
        ]
        return Double(words.firstIndex { $0.contains(level.lowercased()) } ?? 2)
    }

    private mutating func settleDepth() {
        let longest = items.flatMap(\.routes).map(\.count).max() ?? 0
        depth = longest
        while depth > 1, Set(items.flatMap { route($0) }).count > Self.skillLimit { depth -= 1 }
        if depth < longest {
            imported.notes.append(
                "topics were told apart down to level \(depth) of \(longest): a course may have 2000 skills")
        }
    }

    /// Items without a topic get the one that their text suggests, where items that have one show that this is reliable.
    private mutating func proposeTopics() {
        let missing = items.indices.filter { items[$0].routes.isEmpty }
        let known = items.filter { !$0.routes.isEmpty }
        guard !missing.isEmpty else { return }
        var routes: [String: [String]] = [:]
        let examples = known.map { item in
            let own = route(item)
            for route in own { routes[Self.tag(route)] = route }
            return SkillTagger.Example(text: Self.text(of: item), tags: own.map(Self.tag))
        }
        guard let reliability = SkillTagger.reliability(on: examples) else { return }
        let tagger = SkillTagger(examples)
        var proposed = 0
        for number in missing {
            guard let best = tagger.tags(for: Self.text(of: items[number]), limit: 1).first,
                best.confidence >= reliability.confidence, let route = routes[best.id]
            else { continue }
            items[number].routes = [route]
            proposed += 1
        }
        guard proposed > 0 else { return }
        imported.notes.append(
            "\(proposed) of \(missing.count) items without a topic got the one that their text suggests; of items with a "
                + "topic that were held out, \(reliability.right) of \(reliability.of) were suggested rightly with that confidence"
        )
    }

    private static func tag(_ route: [String]) -> String { route.joined(separator: " › ") }

    private static func text(of item: BankItem) -> String {
        ([item.question] + item.options.map(\.text) + item.explanation).joined(separator: "\n")
    }

    private func route(_ item: BankItem) -> [[String]] {
        var seen: Set<[String]> = []
        return item.routes.map { Array($0.prefix(depth)) }.filter { seen.insert($0).inserted }
    }

    // MARK: Items

    private mutating func exercise(_ item: BankItem) -> ImportedExercise? {
        guard item.isChoice else { return leave(item, "they have no choices or no answer") }
        guard item.options.count > 1 else { return leave(item, "there is only one choice") }
        let texts = item.options.map { text.line($0.text) }
        guard !texts.contains(where: \.isEmpty) else { return leave(item, "a choice is empty") }
        let alike = texts.map { $0.filter { !$0.isWhitespace } }
        guard Set(alike).count == texts.count else { return leave(item, "two choices are the same") }
        guard let right = item.right(base: base) else { return leave(item, "the answer is none of the choices") }
        guard right.count < texts.count else { return leave(item, "every choice is right") }
        let stem = text.markdown(item.question)
        guard !stem.isEmpty else { return leave(item, "the question is empty") }
        let choices = texts.enumerated().map { index, choice in
            ChoiceQuestion.Choice(
                id: ExerciseReader.letter(index), text: tagged(choice), isCorrect: right.contains(index))
        }
        let solution = item.explanation.map { text.markdown($0) }.filter { !$0.isEmpty }.joined(separator: "\n\n")
        let step = Step(
            id: "1", text: tagged(stem),
            question: .choice(ChoiceQuestion(choices: choices, isMultiple: right.count > 1)),
            solution: solution.isEmpty ? [:] : tagged(solution))
        let difficulty = item.level.flatMap { difficulties[$0] }
        return ImportedExercise(
            exercise: Exercise(
                id: exerciseIDs.next(for: Identifiers.name(item.id, fallback: "item"), fallback: "item"),
                skills: skills(item), steps: [step], difficulty: difficulty ?? 0),
            hasDifficulty: difficulty != nil)
    }

    private mutating func leave(_ item: BankItem, _ why: String) -> ImportedExercise? {
        imported.leftOut.add("items", why, example: item.id)
        return nil
    }

    private func tagged(_ text: String) -> LocalizedText { LocalizedText([language: text]) }

    // MARK: Skills and lessons

    private mutating func skills(_ item: BankItem) -> [SkillID] {
        let routes = route(item)
        return (routes.isEmpty ? [[]] : routes).map { skill($0) }
    }

    private mutating func skill(_ route: [String]) -> SkillID {
        guard let last = route.last else {
            imported.skillTitles["no-topic"] = isChinese ? "未标注知识点的题目" : "Items without a topic"
            return "no-topic"
        }
        let id = Identifiers.name(route.joined(separator: " "), fallback: "topic")
        // A name such as “应用” says something only below its topic.
        let title = route.count > 1 ? "\(route[route.count - 2]) › \(last)" : last
        imported.skillTitles[id] = MarkdownWriter(text: title).singleLine
        return id
    }

    private mutating func addLessons(_ routes: [[String]], _ exercises: [[String]: [ImportedExercise]]) {
        var parents: [[String]] = []
        var children: [[String]: [[String]]] = [:]
        for route in routes {
            let parent = route.count > 1 ? Array(route.dropLast()) : route
            if children[parent] == nil { parents.append(parent) }
            children[parent, default: []].append(route)
        }
        // Lessons of one unit stand together.
        var units: [String] = []
        for parent in parents where !units.contains(parent.first ?? "") { units.append(parent.first ?? "") }
        for unit in units {
            let title = unit.isEmpty ? (isChinese ? "其他" : "Other") : unit
            var lessons: [ImportedLesson] = []
            for parent in parents where parent.first ?? "" == unit {
                let own = children[parent, default: []].flatMap { exercises[$0, default: []] }
                lessons.append(lesson(parent, own))
            }
            imported.units.append(.init(title: MarkdownWriter(text: title).singleLine, lessons: lessons))
        }
    }

    private func lesson(_ route: [String], _ exercises: [ImportedExercise]) -> ImportedLesson {
        var seen: Set<SkillID> = []
        let skills = exercises.flatMap(\.exercise.skills).filter { seen.insert($0).inserted }
        let topics = skills.compactMap { imported.skillTitles[$0] }.map { "- \($0)" }.joined(separator: "\n")
        let note =
            isChinese
            ? "题库没有课文；这一课由 \(exercises.count) 道题组成，涉及："
            : "The bank has no text; this lesson consists of \(exercises.count) items on:"
        let name = route.last ?? (isChinese ? "未标注知识点的题目" : "Items without a topic")
        let title = route.count > 2 ? "\(route[route.count - 2]) › \(name)" : name
        return ImportedLesson(
            title: MarkdownWriter(text: title).singleLine,
            name: Identifiers.name(route.isEmpty ? "no-topic" : route.joined(separator: " "), fallback: "lesson"),
            body: "\(note)\n\n\(topics)", skills: skills, exercises: exercises)
    }
}
