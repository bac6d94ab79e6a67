import DomainModel
import Foundation

/// Reads a folder of OATutor content.
struct OATutorImporter {
    private let folder: SourceFolder
    private let plan: OATutorFiles.Plan
    let skillsOfStep: [String: [String]]

    var imported: ImportedCourse
    private var steps = (all: 0, text: 0, choice: 0)
    private var hints = (hints: 0, scaffolds: 0, below: 0)
    private var choices = 0
    private var problems = 0
    var skillIDs: [String: SkillID] = [:]
    var skillIdentifiers = Identifiers()
    private var exerciseIDs = Identifiers()
    private var figureNames = Identifiers()
    /// By source and licence as they are written.
    private var attributions: [[String?]: Attribution] = [:]

    static let planFile = "coursePlans.json"
    private static let pool = "content-pool"

    /// The names of the courses in a folder of this format; nil when it is none.
    static func courses(in folder: SourceFolder) throws(ImportError) -> [String]? {
        guard folder.exists(planFile), folder.exists(pool) else { return nil }
        return try folder.json(planFile, as: [OATutorFiles.Plan].self).map(\.courseName)
    }

    /// - Parameter course: the one to be read, if the folder holds several.
    static func read(
        _ folder: SourceFolder, course: String?, progress: (Int, Int) -> Void
    ) throws(ImportError) -> ImportedCourse {
        let plans = try folder.json(planFile, as: [OATutorFiles.Plan].self)
        guard let plan = course == nil ? plans.first : plans.first(where: { $0.courseName == course }) else {
            throw ImportError(planFile, "The file lists no course", remedy: "Give a folder of OATutor content")
        }
        let skills = try folder.json("skillModel.json", as: [String: [String]].self)
        var importer = OATutorImporter(folder: folder, plan: plan, skillsOfStep: skills)
        importer.read(progress)
        return importer.imported
    }

    private init(folder: SourceFolder, plan: OATutorFiles.Plan, skillsOfStep: [String: [String]]) {
        self.folder = folder
        self.plan = plan
        self.skillsOfStep = skillsOfStep
        imported = ImportedCourse(
            format: .oatutor, title: MarkdownWriter(text: plan.courseName).singleLine,
            language: Self.language(plan.language),
            attribution: Self.attribution(plan.courseOER?.value, plan.courseLicense?.value)
                ?? Attribution(
                    licence: Licence.unknown, credit: LocalizedText(everywhere: Self.credit(nil, nil))), units: [])
    }

    private mutating func read(_ progress: (Int, Int) -> Void) {
        var exercises: [String: [ImportedExercise]] = [:]
        let names = folder.names(in: Self.pool)
        for (index, name) in names.enumerated() {
            do {
                if let (lesson, made) = try read(problem: name) { exercises[lesson, default: []] += made }
            } catch {
                imported.leftOut.add("problems", error.description)
            }
            progress(index + 1, names.count)
        }
        var units: [(key: String, unit: ImportedCourse.Unit)] = []
        for lesson in plan.lessons {
            let number = Self.number(lesson.name)
            let key = number.map { String($0.prefix { $0 != "." }) } ?? ""
            if units.last?.key != key {
                units.append((key, .init(title: key.isEmpty ? imported.title : "Chapter \(key)", lessons: [])))
            }
            units[units.count - 1].unit.lessons.append(self.lesson(lesson, number, exercises[lesson.id] ?? []))
        }
        imported.units = units.map(\.unit)
        imported.isOneSequence = true
        let known = Set(skillIDs.values)
        imported.skillTitles = imported.skillTitles.filter { known.contains($0.key) }
        imported.counts = [
            .init("lessons", plan.lessons.count), .init("skills", imported.skillTitles.count),
            .init("problems", problems), .init("steps", steps.all), .init("textSteps", steps.text),
            .init("choiceSteps", steps.choice), .init("choices", choices), .init("hints", hints.hints),
            .init("scaffolds", hints.scaffolds), .init("subHints", hints.below),
            .init("figures", imported.figures.count),
        ]
        if folder.exists("bkt-params") {
            imported.notes.append(
                "OATutor's knowledge-tracing parameters are placeholders (the same for every skill) and were not taken over"
            )
        }
    }

    private mutating func lesson(
        _ lesson: OATutorFiles.Lesson, _ number: String?, _ exercises: [ImportedExercise]
    ) -> ImportedLesson {
        let title = lesson.topics?.value.map { MarkdownWriter(text: $0).singleLine } ?? ""
        var skills = exercises.flatMap { $0.exercise.skills + $0.exercise.steps.flatMap(\.skills) }
        skills += (lesson.learningObjectives ?? [:]).keys.sorted().compactMap { skillIDs[$0] }
        var seen: Set<SkillID> = []
        let own = skills.filter { seen.insert($0).inserted }
        // The source has no text of its own.
        var body = MarkdownWriter(text: "This lesson consists of exercises; each comes with hints. ")
        if let (address, name) = OATutorFiles.addressAndName(plan.courseOER?.value) {
            body.add(text: "The text that they belong to: ")
            body.add(link: MarkdownWriter(text: name.isEmpty ? address : name), to: address)
            body.add(text: ".")
        }
        return ImportedLesson(
            number: number, title: title.isEmpty ? MarkdownWriter(text: lesson.name).singleLine : title,
            body: body.line, objectives: own.compactMap { imported.skillTitles[$0] }, skills: own, exercises: exercises)
    }

    // MARK: Problems

    /// The lesson's id and the problem as exercises: several when it has variables, one for each of their values.
    private mutating func read(problem name: String) throws(ImportError) -> (String, [ImportedExercise])? {
        let place = "\(Self.pool)/\(name)"
        let problem = try folder.json("\(place)/\(name).json", as: OATutorFiles.Problem.self)
        guard problem.courseName == nil || problem.courseName == plan.courseName else { return nil }
        guard let lesson = lessonID(of: problem) else {
            imported.leftOut.add("problems", "their lesson is not in \(Self.planFile)", example: problem.id)
            return nil
        }
        var sources: [(step: OATutorFiles.Step, hints: [OATutorFiles.Hint])] = []
        for step in folder.names(in: "\(place)/steps") {
            do {
                let path = "\(place)/steps/\(step)"
                let file = try folder.json("\(path)/\(step).json", as: OATutorFiles.Step.self)
                sources.append((file, try pathway("\(path)/tutoring", of: step)))
            } catch {
                imported.leftOut.add("steps", error.description)
            }
        }
        problems += 1
        guard !sources.isEmpty else {
            imported.leftOut.add("problems", "they have no step to answer", example: problem.id)
            return nil
        }
        count(sources)
        let variants = max(1, min(20, variables(problem, sources).map(\.count).max() ?? 1))
        let id = exerciseIDs.next(for: problem.id, fallback: "problem")
        let figures = figures(place, of: id)
        var made: [ImportedExercise] = []
        for variant in 0..<variants {
            let own = variants == 1 ? id : exerciseIDs.next(for: "\(id)-v\(variant + 1)", fallback: id)
            if let exercise = exercise(problem, sources, id: own, variant: variant, figures: figures) {
                made.append(ImportedExercise(exercise: exercise))
            }
        }
        if made.isEmpty { imported.leftOut.add("problems", "none of their steps can be checked", example: problem.id) }
        return (lesson, made)
    }

    private func lessonID(of problem: OATutorFiles.Problem) -> String? {
        if let id = problem.lessonId, plan.lessons.contains(where: { $0.id == id }) { return id }
        guard let number = problem.lesson?.value.flatMap(Self.number) else { return nil }
        return plan.lessons.first { Self.number($0.name) == number }?.id
    }

    /// The default pathway; none is a step without hints.
    private mutating func pathway(_ path: String, of step: String) throws(ImportError) -> [OATutorFiles.Hint] {
        let names = folder.names(in: path)
        let name = "\(step)DefaultPathway.json"
        imported.leftOut.add(
            "pathways", "only the default pathway of hints is read", count: names.count { $0 != name })
        guard names.contains(name) else { return [] }
        return try folder.json("\(path)/\(name)", as: [OATutorFiles.Hint].self)
    }

    private mutating func count(_ sources: [(step: OATutorFiles.Step, hints: [OATutorFiles.Hint])]) {
        var broken = 0
        defer { imported.leftOut.add("formulas", "their LaTeX is broken and is shown as it is written", count: broken) }
        for (step, pathway) in sources {
            let hints = pathway.flatMap { [$0] + $0.allBelow }
            let texts =
                [step.stepTitle, step.stepBody].compactMap { $0 } + (step.choices ?? []) + hints.compactMap(\.text)
            broken += texts.flatMap(OATutorText.formulas).count { !MarkdownWriter.isSound($0) }
            steps.all += 1
            if step.isChoice { steps.choice += 1 } else { steps.text += 1 }
            choices += step.choices?.count ?? 0
            for hint in pathway {
                if hint.type == "scaffold" { self.hints.scaffolds += 1 } else { self.hints.hints += 1 }
                self.hints.below += hint.allBelow.count
            }
        }
    }

    private func variables(
        _ problem: OATutorFiles.Problem, _ sources: [(step: OATutorFiles.Step, hints: [OATutorFiles.Hint])]
    ) -> [[String]] {
        let all =
            [problem.variabilization]
            + sources.flatMap { step, hints in
                [step.variabilization] + hints.flatMap { [$0] + $0.allBelow }.map(\.variabilization)
            }
        return all.compactMap { $0 }.flatMap(\.values)
    }

    private mutating func exercise(
        _ problem: OATutorFiles.Problem, _ sources: [(step: OATutorFiles.Step, hints: [OATutorFiles.Hint])],
        id: String, variant: Int, figures: [String: String]
    ) -> Exercise? {
        let values = OATutorVariant(problem.variabilization ?? [:], index: variant)
        var writer = OATutorText(figure: { figures[$0] }, description: "Figure")
        let title = writer.line(values.fill(problem.title ?? ""))
        writer.description = Self.description(problem.title, values)
        let stem = writer.markdown(values.fill(problem.body ?? ""))
        var made: [Step] = []
        var ids = Identifiers()
        for (step, pathway) in sources {
            let own = values.adding(step.variabilization)
            guard var read = read(step, pathway, own, writer, of: problem) else { continue }
            if read.text.isEmpty, stem.isEmpty {
                // All that is asked may stand in the title.
                guard !title.isEmpty else {
                    imported.leftOut.add("steps", "they ask nothing", example: step.id)
                    continue
                }
                read.text = LocalizedText(plain: title)
            }
            read.id = ids.next(for: read.id, fallback: String(made.count + 1))
            made.append(read)
        }
        guard !made.isEmpty else { return nil }
        var seen: Set<SkillID> = []
        let skills = made.flatMap(\.skills).filter { seen.insert($0).inserted }
        guard !skills.isEmpty else {
            imported.leftOut.add("problems", "skillModel.json names no skill for them")
            return nil
        }
        for index in made.indices where made.count == 1 || made[index].skills == skills { made[index].skills = [] }
        if stem.isEmpty, made.count == 1 { made[0].id = "1" }
        return Exercise(
            id: id, skills: skills, title: LocalizedText(plain: title), text: LocalizedText(plain: stem), steps: made,
            attribution: attribution(problem, sources))
    }

    /// Own licence and credit where they differ from the course's.
    private mutating func attribution(
        _ problem: OATutorFiles.Problem, _ sources: [(step: OATutorFiles.Step, hints: [OATutorFiles.Hint])]
    ) -> Attribution? {
        let key = [problem.oer?.value, problem.license?.value]
        var own =
            attributions[key] ?? Self.attribution(problem.oer?.value, problem.license?.value) ?? imported.attribution
        attributions[key] = own
        // Hints are OATutor's own; they matter where their licence is another one. The strictest holds for the whole.
        for hint in sources.flatMap(\.hints).flatMap({ [$0] + $0.allBelow }) {
            guard let licence = hint.license?.value, licence != problem.license?.value,
                let other = Self.attribution(hint.oer?.value, licence),
                Licence.restrictions(other.licence) > Licence.restrictions(own.licence)
            else { continue }
            own.licence = other.licence
            own.credit = own.credit.map { "\($0) Hints: \(Licence.name(other.licence))." }
        }
        return own == imported.attribution ? nil : own
    }

    // MARK: Texts

    /// What a picture shows, as far as the title beside it tells.
    static func description(_ title: String?, _ values: OATutorVariant) -> String {
        let plain = values.fill(title ?? "").filter { !"$\\#".contains($0) }
        return plain.isEmpty ? "Figure" : "Figure: \(plain)"
    }

    /// The pictures of a problem by their names, as paths in the course's folder.
    private mutating func figures(_ place: String, of problem: String) -> [String: String] {
        var paths: [String: String] = [:]
        for name in folder.names(in: "\(place)/figures") {
            guard let type = name.split(separator: ".").last?.lowercased(), CourseFiles.figureTypes.contains(type)
            else {
                imported.leftOut.add("figures", "files that are no pictures")
                continue
            }
            do {
                let source = try folder.file("\(place)/figures/\(name)", limit: SourceFolder.figureLimit)
                let path = "figures/" + figureNames.next(for: "\(problem)-\(name)", fallback: "figure")
                imported.figures[path] = source
                paths[name] = path
            } catch {
                imported.leftOut.add("figures", error.description)
            }
        }
        return paths
    }

    /// `1.4` in `Lesson 1.4` or `1.4 Multiply and Divide Integers`.
    private static func number(_ name: String) -> String? {
        name.firstMatch(of: #/(?:^|\s)([0-9]{1,3}(?:\.[0-9]{1,3})+)(?:\s|$)/#).map { String($0.1) }
    }

    private static func language(_ name: String?) -> String {
        let name = name?.lowercased() ?? "en"
        return name == "se" ? "sv" : SourceNode.isLanguage(name) && name != "und" ? name : "en"
    }

    private static func attribution(_ oer: String?, _ license: String?) -> Attribution? {
        let source = OATutorFiles.addressAndName(oer)
        let licence = OATutorFiles.addressAndName(license)
        guard source != nil || licence != nil else { return nil }
        let identifier = licence.flatMap { Licence.identifier(address: $0.address) } ?? Licence.unknown
        return Attribution(
            licence: identifier, credit: LocalizedText(everywhere: credit(source?.name, identifier)),
            source: source?.address)
    }

    private static func credit(_ source: String?, _ licence: String?) -> String {
        let from = source.map { $0.isEmpty ? "" : ", after “\($0)”" } ?? ""
        let terms = licence.map { $0 == Licence.unknown ? "" : " \(Licence.name($0))." } ?? ""
        return MarkdownWriter(
            text:
                "OATutor, CAHL research lab, UC Berkeley (https://www.oatutor.io)\(from).\(terms) Converted to a Cria course."
        ).singleLine
    }
}
