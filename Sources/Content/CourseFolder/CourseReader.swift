import DomainModel
import Foundation
import Typesetting
import Yams

/// Reads a course folder and notes every fault; what is faulty is left out of the course.
///
/// One reader reads one folder once.
final class CourseReader {
    /// A formula as it stands in a file.
    struct FormulaPlace {
        var formula: MathScanner.Formula
        var file: String
        var line: Int
        /// Which draw it comes from, for people.
        var note = ""
    }

    let log = FaultLog()
    let files: CourseFiles
    /// The languages that every text has to have.
    private(set) var languages: [String] = []
    /// Formulas of lessons and of texts without `@{…}`, for ``CourseFolder/check(from:typesetter:)``.
    private(set) var formulas: [FormulaPlace] = []
    /// How many formulas the course's texts have, drawn ones counted once.
    private(set) var formulaCount = 0
    /// Where each exercise of the course stands.
    private(set) var exerciseNodes: [SourceNode] = []
    private(set) var figures: Set<String> = []
    private var usedFigures: Set<String> = []
    private(set) var skillIDs: Set<SkillID> = []
    private(set) var lessonIDs: Set<LessonID> = []
    private(set) lazy var lessonFiles = files.list("lessons")
    private var skillNodes: [SkillID: SourceNode] = [:]
    var attribution = Attribution(licence: "", credit: [:])
    /// Whether figures can be looked up.
    private var hasFolder = true

    init(root: URL) {
        files = CourseFiles(root: root, log: log)
    }

    /// A reader of single texts that belong to `course`, without a folder; figures count as there.
    init(textsOf course: Course, in languages: [String]) {
        files = CourseFiles(root: URL(filePath: "/"), log: log)
        self.languages = languages
        skillIDs = Set(course.skills.map(\.id))
        lessonIDs = Set(course.lessons.map(\.id))
        attribution = course.attribution
        hasFolder = false
    }

    /// Skills that a course may have, and UTF-8 bytes of a text in a YAML file.
    private static let skillLimit = 2000
    private static let textLimit = 100_000

    func read() -> Course? {
        figures = Set(files.list("figures"))
        checkFigureFiles()
        guard let text = files.text("course.yaml"), let root = yaml(text, file: "course.yaml") else {
            // Faults of spelling in the other files are told all the same.
            for file in exerciseFiles() { _ = files.text(file).map { yaml($0, file: file) } }
            return nil
        }
        let keys = ["id", "title", "summary", "languages", "licence", "credit", "source", "units", "skills"]
        guard let map = root.map("The course", keys: keys) else { return nil }

        languages = readLanguages(map)
        attribution = Attribution(
            licence: map.required("licence", of: "The course").flatMap(licence) ?? "",
            credit: map["credit"].map { $0.isEmptyMap ? [:] : self.text($0, "`credit`") } ?? [:],
            source: map["source"].flatMap(source))
        if attribution.credit.isEmpty, !Self.isPublicDomain(attribution.licence) {
            root.warning("The course has no `credit`", remedy: "Name the authors; most licences ask for it")
        }
        let skills = (map.required("skills", of: "The course")?.list("`skills`") ?? []).compactMap(readSkill)
        skillIDs = Set(skills.map(\.id))
        checkPrerequisites(skills, map)
        let (units, lessons) = readUnits(map)
        lessonIDs = Set(lessons.map(\.id))
        checkForStrayLessons()
        let course = Course(
            id: map.required("id", of: "The course")?.id("`id`") ?? "",
            title: map.required("title", of: "The course").map { self.text($0, "`title`") } ?? [:],
            summary: map["summary"].map { self.text($0, "`summary`") } ?? [:], languages: languages,
            attribution: attribution, units: units, skills: skills, lessons: lessons, exercises: readExercises())
        checkCoverage(course)
        return course.id.isEmpty || languages.isEmpty ? nil : course
    }

    // MARK: course.yaml

    private func readLanguages(_ map: SourceMap) -> [String] {
        guard let node = map.required("languages", of: "The course"), let elements = node.list("`languages`") else {
            return []
        }
        var tags: [String] = []
        for element in elements {
            guard let tag = element.string("A language") else { continue }
            guard SourceNode.isLanguage(tag), tag != "und" else {
                element.error("`\(tag.prefix(30))` is not a language tag", remedy: "Write a tag such as `en` or `zh`")
                continue
            }
            if tags.contains(tag) {
                element.error("`\(tag)` is listed twice", remedy: "Remove one of the two")
            } else {
                tags.append(tag)
            }
        }
        if elements.isEmpty { node.error("`languages` is empty", remedy: "List at least one, such as `[en]`") }
        return tags
    }

    /// An address, or nil with a fault.
    func source(_ node: SourceNode) -> String? {
        guard let address = node.string("`source`") else { return nil }
        if address.hasPrefix("https://") || address.hasPrefix("http://") { return address }
        node.error("`source` is not a web address", remedy: "Write an address that begins with https://")
        return nil
    }

    private func licence(_ node: SourceNode) -> String? {
        guard let licence = node.string("`licence`") else { return nil }
        if licence.wholeMatch(of: #/[A-Za-z0-9.+-]+( (AND|OR|WITH) [A-Za-z0-9.+-]+)*/#) == nil {
            node.warning(
                "`\(licence.prefix(60))` is not an SPDX identifier",
                remedy: "Write one such as `CC-BY-4.0`, or `LicenseRef-` and a name of your own")
        }
        return licence
    }

    static func isPublicDomain(_ licence: String) -> Bool {
        ["CC0-1.0", "Unlicense", "0BSD", "PDDL-1.0"].contains(licence) || licence.contains("PublicDomain")
    }

    /// The attribution of one lesson or exercise; nil when it has none of its own.
    func ownAttribution(_ map: SourceMap) -> Attribution? {
        guard map["licence"] != nil || map["credit"] != nil || map["source"] != nil else { return nil }
        return Attribution(
            licence: map["licence"].flatMap(licence) ?? attribution.licence,
            credit: map["credit"].map { $0.isEmptyMap ? [:] : text($0, "`credit`") } ?? attribution.credit,
            source: map["source"].flatMap(source))
    }

    /// Which model wrote a lesson or an exercise: `written-by: {model: NAME, reviewed: true}`; nil when none did.
    func writtenBy(_ map: SourceMap) -> Authorship? {
        guard let node = map["written-by"], let entry = node.map("`written-by`", keys: ["model", "reviewed"]),
            let model = entry.required("model", of: "`written-by`")?.string("`model`")
        else { return nil }
        return Authorship(model: model, isReviewed: entry["reviewed"]?.bool("`reviewed`") ?? false)
    }

    private func readSkill(_ node: SourceNode) -> Skill? {
        guard let map = node.map("A skill", keys: ["id", "title", "summary", "prerequisites"]),
            let id = map.required("id", of: "The skill")?.id("`id`")
        else { return nil }
        if let first = skillNodes.updateValue(node, forKey: id) {
            node.error(
                "The skill `\(id)` is defined twice, first in line \(first.line)", remedy: "Rename or remove one")
            return nil
        }
        return Skill(
            id: id, title: map.required("title", of: "The skill `\(id)`").map { text($0, "`title`") } ?? [:],
            summary: map["summary"].map { text($0, "`summary`") } ?? [:],
            prerequisites: map["prerequisites"]?.ids("`prerequisites`") ?? [])
    }

    private func checkPrerequisites(_ skills: [Skill], _ map: SourceMap) {
        guard skills.count <= Self.skillLimit else {
            map["skills"]?.error(
                "The course has \(skills.count) skills, which is more than \(Self.skillLimit)",
                remedy: "Split it into several courses")
            return
        }
        for skill in skills {
            for prerequisite in skill.prerequisites where !skillIDs.contains(prerequisite) {
                skillNodes[skill.id]?.error(
                    "The skill `\(skill.id)` has the unknown prerequisite `\(prerequisite)`",
                    remedy: "Define that skill or correct the name")
            }
        }
        // Each cycle is told once: the graph without one of its skills has no longer that cycle.
        var rest = skills
        while !log.isFull, let cycle = PrerequisiteGraph.cycle(in: rest) {
            skillNodes[cycle[0]]?.error(
                "The prerequisites go round in a circle: \(cycle.joined(separator: " → "))",
                remedy: "Remove one of these prerequisites")
            rest.removeAll { $0.id == cycle[0] }
        }
    }

    private func readUnits(_ map: SourceMap) -> ([DomainModel.Unit], [Lesson]) {
        var units: [DomainModel.Unit] = []
        var lessons: [Lesson] = []
        var unitIDs: Set<UnitID> = []
        var seen: Set<LessonID> = []
        for node in map.required("units", of: "The course")?.list("`units`") ?? [] {
            guard let unit = node.map("A unit", keys: ["id", "title", "lessons"]),
                let id = unit.required("id", of: "The unit")?.id("`id`")
            else { continue }
            if !unitIDs.insert(id).inserted { node.error("The unit `\(id)` is defined twice", remedy: "Rename one") }
            let read = (unit.required("lessons", of: "The unit `\(id)`")?.list("`lessons`") ?? []).compactMap { node in
                readLesson(node, seen: &seen)
            }
            units.append(
                DomainModel.Unit(
                    id: id, title: unit.required("title", of: "The unit `\(id)`").map { text($0, "`title`") } ?? [:],
                    lessons: read.map(\.id)))
            lessons += read
        }
        return (units, lessons)
    }

    private func readLesson(_ node: SourceNode, seen: inout Set<LessonID>) -> Lesson? {
        guard let map = node.map("A lesson", keys: ["id", "skills", "licence", "credit", "source", "written-by"]),
            let id = map.required("id", of: "The lesson")?.id("`id`")
        else { return nil }
        guard seen.insert(id).inserted else {
            node.error("The lesson `\(id)` is listed twice", remedy: "Remove or rename one")
            return nil
        }
        let skills = map["skills"]?.ids("`skills`") ?? []
        if skills.isEmpty {
            node.warning("The lesson `\(id)` teaches no skill", remedy: "Add `skills: […]`")
        }
        for skill in skills where !skillIDs.contains(skill) {
            node.error("The lesson `\(id)` names the unknown skill `\(skill)`", remedy: "Define it below `skills:`")
        }
        var lesson = LessonReader(reader: self, id: id, entry: node).read(
            skills: skills.filter(skillIDs.contains), attribution: ownAttribution(map))
        lesson?.writtenBy = writtenBy(map)
        return lesson
    }

    private func checkForStrayLessons() {
        for file in lessonFiles where file.hasSuffix(".md") {
            let name = String(file.dropFirst("lessons/".count).dropLast(".md".count))
            let tag = name.split(separator: ".").last.map(String.init) ?? ""
            if !lessonIDs.contains(name),
                !(SourceNode.isLanguage(tag) && lessonIDs.contains(String(name.dropLast(tag.count + 1))))
            {
                log.warning(
                    file, 1, "No unit in course.yaml lists this lesson",
                    remedy: "Add it to a unit's `lessons`, or remove the file")
            }
        }
    }

    private func checkFigureFiles() {
        for figure in figures.sorted() {
            _ = files.place(figure, limit: CourseFiles.sizeLimit)
            let type = figure.split(separator: ".").last.map { $0.lowercased() } ?? ""
            if !CourseFiles.figureTypes.contains(type) {
                log.warning(
                    figure, 1, "This is not a figure that can be shown",
                    remedy: "Use \(CourseFiles.figureTypes.sorted().joined(separator: ", "))")
            }
        }
    }

    func checkUnusedFigures() {
        for figure in figures.subtracting(usedFigures).sorted() {
            log.warning(figure, 1, "No text shows this figure", remedy: "Use it, or remove the file")
        }
    }

    private func checkCoverage(_ course: Course) {
        let taught = Set(course.lessons.flatMap(\.skills))
        let exercised = Set(course.exercises.flatMap { $0.skills + $0.steps.flatMap(\.skills) })
        for skill in course.skills {
            if !taught.contains(skill.id) {
                skillNodes[skill.id]?.warning(
                    "No lesson teaches the skill `\(skill.id)`", remedy: "Add it to a lesson's `skills`")
            }
            if !exercised.contains(skill.id) {
                skillNodes[skill.id]?.warning(
                    "No exercise practises the skill `\(skill.id)`", remedy: "Write at least one exercise for it")
            }
        }
    }

    // MARK: Exercises

    private func exerciseFiles() -> [String] {
        files.list("exercises").filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".yml") }
    }

    private func readExercises() -> [Exercise] {
        var exercises: [Exercise] = []
        var seen: [ExerciseID: SourceNode] = [:]
        var reader = ExerciseReader(reader: self)
        for file in exerciseFiles() {
            guard let text = files.text(file), let root = yaml(text, file: file),
                let nodes = root.list("A file of exercises")
            else { continue }
            for node in nodes {
                guard let exercise = reader.read(node) else { continue }
                if let first = seen.updateValue(node, forKey: exercise.id) {
                    node.error(
                        "The exercise `\(exercise.id)` is defined twice, first in \(first.file):\(first.line)",
                        remedy: "Rename or remove one")
                    continue
                }
                exercises.append(exercise)
                exerciseNodes.append(node)
            }
        }
        return exercises
    }

    // MARK: Texts

    /// A text in the course's languages; `[:]` with a fault when it is not one.
    ///
    /// - Parameter isTemplate: whether it belongs to a parametric exercise and may have `@{…}`; such texts are checked
    ///   when they are filled in.
    func text(_ node: SourceNode, _ what: String, isTemplate: Bool = false) -> LocalizedText {
        if case .scalar = node.node {
            guard let string = node.string(what).map(Self.trim) else { return [:] }
            check(string, node, isTemplate: isTemplate)
            return LocalizedText(everywhere: string)
        }
        guard let entries = node.entries(what) else { return [:] }
        var values: [String: String] = [:]
        for (key, value) in entries {
            guard SourceNode.isLanguage(key.name) else {
                value.error(
                    "\(what) has the key `\(key.name.prefix(60))`, which is not a language",
                    remedy: "Write one text for each language, such as `{\(hint)}`")
                continue
            }
            guard let string = value.string("\(what) in `\(key.name)`").map(Self.trim) else { continue }
            check(string, value, isTemplate: isTemplate)
            values[key.name] = string
        }
        if values["und"] == nil {
            let missing = languages.filter { values[$0] == nil }
            let told = entries.contains { missing.contains($0.key.name) }
            if !missing.isEmpty, !told {
                node.error(
                    "\(what) lacks \(missing.map { "`\($0)`" }.joined(separator: ", "))",
                    remedy: "Add the translation, or take the language off `languages` in course.yaml")
            }
        }
        return LocalizedText(values)
    }

    private var hint: String { languages.prefix(2).map { "\($0): …" }.joined(separator: ", ") }

    /// Texts carry no white space at their ends.
    private static func trim(_ string: String) -> String { string.trimmingCharacters(in: .whitespacesAndNewlines) }

    /// Notes what is wrong with one Markdown text, and its formulas.
    private func check(_ markdown: String, _ node: SourceNode, isTemplate: Bool) {
        guard markdown.utf8.count <= Self.textLimit else {
            node.error(
                "The text has more than \(Self.textLimit) bytes", remedy: "Shorten it, or make it a lesson")
            return
        }
        let marks = markdown.utf8.reduce(into: (dollar: false, image: false, value: false)) { found, byte in
            switch byte {
            case UInt8(ascii: "$"), UInt8(ascii: "\\"): found.dollar = true
            case UInt8(ascii: "!"): found.image = true
            case UInt8(ascii: "@"): found.value = true
            default: break
            }
        }
        if marks.dollar {
            let scanner = MathScanner(markdown)
            for offset in scanner.strayDollars {
                log.error(
                    node.file, node.line(ofText: scanner.line(of: offset)), "A `$` opens a formula that is not closed",
                    remedy: "Close it, or write `\\$` for a dollar sign")
            }
            formulaCount += scanner.formulas.count
            if !isTemplate {
                formulas += scanner.formulas.map { formula in
                    FormulaPlace(
                        formula: formula, file: node.file,
                        line: node.line(ofText: scanner.line(of: formula.range.lowerBound)))
                }
            }
        }
        if marks.image {
            for image in MarkdownText(markdown).images where !(isTemplate && image.destination.contains("@{")) {
                check(image, file: node.file, line: node.line)
            }
        }
        if marks.value, !isTemplate, markdown.contains("@{") {
            node.error(
                "`@{…}` prints a variable, but this text belongs to nothing that has variables",
                remedy: "Add `variables:` to the exercise, or write the value")
        }
    }

    func add(_ formula: MathScanner.Formula, file: String, line: Int) {
        formulaCount += 1
        formulas.append(FormulaPlace(formula: formula, file: file, line: line))
    }

    func check(_ image: MarkdownText.Image, file: String, line: Int) {
        let path = image.destination.removingPercentEncoding ?? image.destination
        usedFigures.insert(path)
        if path.hasPrefix("https://") || path.hasPrefix("http://") {
            log.warning(
                file, line, "The figure `\(path.prefix(80))` is on another site and becomes a link",
                remedy: "Copy it into figures/")
        } else if !path.hasPrefix("figures/") || path.split(separator: "/").contains("..") {
            log.error(
                file, line, "The figure `\(path.prefix(80))` is not below figures/",
                remedy: "Put the file into the course's folder figures/ and write `figures/name.svg`")
        } else if hasFolder, !figures.contains(path) {
            log.error(
                file, line, "The figure `\(path.prefix(80))` does not exist", remedy: "Add the file or correct its name"
            )
        } else if !files.root.appending(path: path).resolvingSymlinksInPath().path.hasPrefix(files.root.path + "/") {
            log.error(
                file, line, "The figure `\(path.prefix(80))` is a link that leads out of the course's folder",
                remedy: "Copy the file into the folder")
        }
        if image.alternative.isEmpty {
            log.warning(
                file, line, "The figure `\(path.prefix(80))` has no description",
                remedy: "Say between `![` and `]` what it shows, for those who cannot see it")
        }
    }
}

extension SourceNode {
    /// `{}`: a text that is empty on purpose.
    var isEmptyMap: Bool { node.mapping?.isEmpty ?? false }
}
