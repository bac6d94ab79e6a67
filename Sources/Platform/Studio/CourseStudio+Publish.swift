package import Content
package import DomainModel
import Foundation
import Storage
import Typesetting

/// Publishing: work becomes part of a course's folder, or leaves it. The folder is changed beside and then put in its place,
/// and only when the course is without fault.
extension CourseStudio {
    /// Makes the parts that learners may see part of the course. Publishing again replaces what was published before.
    ///
    /// - Throws: ``PlatformError`` when nothing may be published yet, or when the course would be faulty.
    package func publish(_ id: String) async throws {
        try await publishing.run { try await publishNow(id) }
    }

    func publishNow(_ id: String) async throws {
        let work = try await self.work(id)
        guard work.artefact.brief.kind != .plan else {
            throw PlatformError(
                .invalid,
                [
                    "en": "A lesson plan is for teachers: download it instead.",
                    "zh": "教案供教师使用，请下载。",
                ])
        }
        guard !work.publishable.isEmpty else {
            throw PlatformError(
                .notYet,
                [
                    "en": "No part may be published yet: approve or edit those that wait.",
                    "zh": "还没有可以发布的部分：请先批准或修改待审的部分。",
                ])
        }
        try await change(work.course, blaming: work.addition) { try addition(work, $0).add(to: $1) }
        try await services.record.store.write { try $0.setArtefactState(StudioWork.State.published.rawValue, of: id) }
    }

    /// Takes the work out of the course again.
    package func withdraw(_ id: String) async throws {
        try await publishing.run {
            let work = try await self.work(id)
            try await change(work.course, blaming: work.addition) { _, folder in
                try CourseAddition(id: work.addition, exercises: [], lesson: nil).remove(from: folder)
            }
            try await services.record.store.write {
                try $0.setArtefactState(StudioWork.State.withdrawn.rawValue, of: id)
            }
        }
    }

    /// Changes a course's folder beside, checks it, puts it in its place and serves it.
    ///
    /// - Parameter part: what the names of the files that `edit` writes contain; a fault in one of them, or in
    ///   `course.yaml`, undoes the change. A fault elsewhere was there before, and what is served with it stays served.
    func change(_ id: CourseID, blaming part: String, _ edit: (ServedCourse, URL) throws -> Void) async throws {
        guard let served = services.library[id] else { throw PlatformError.noCourse(id) }
        let files = FileManager.default
        let target = data.appending(path: "courses").appending(path: id, directoryHint: .isDirectory)
        let staging = data.appending(path: ".publishing").appending(path: String.random())
        defer { try? files.removeItem(at: staging) }
        let fresh = staging.appending(path: id, directoryHint: .isDirectory)
        do {
            try files.createDirectory(at: staging, withIntermediateDirectories: true)
            try files.createDirectory(at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
            // A bundled course is copied: the copy stands in its place from now on.
            try files.copyItem(at: served.folder.standardizedFileURL.resolvingSymlinksInPath(), to: fresh)
            try edit(served, fresh)
        } catch let error as PlatformError {
            throw error
        } catch {
            throw Self.cannotWrite(error)
        }
        let isToBlame = { (file: String) in file.contains(part) || file == "course.yaml" }
        let checked = try await CourseFolder.check(from: fresh, typesetter: typesetter, where: isToBlame)
        if let fault = checked.faults.first(where: { $0.severity == .error && isToBlame($0.file) }) {
            throw PlatformError(
                .invalid,
                [
                    "en": "The course would be faulty, so nothing was changed: \(fault)",
                    "zh": "课程会因此出错，所以没有改动：\(fault)",
                ])
        }
        guard let course = checked.course else { throw PlatformError.noCourse(id) }
        do {
            if files.fileExists(atPath: target.path) {
                let old = staging.appending(path: "old")
                try files.moveItem(at: target, to: old)
                do {
                    try files.moveItem(at: fresh, to: target)
                } catch {
                    try files.moveItem(at: old, to: target)
                    throw error
                }
            } else {
                try files.moveItem(at: fresh, to: target)
            }
        } catch {
            throw Self.cannotWrite(error)
        }
        try await services.serve(ServedCourse(course, folder: target))
    }

    private static func cannotWrite(_ error: any Error) -> PlatformError {
        PlatformError(
            .busy,
            [
                "en": "The course's folder cannot be written: \(error.localizedDescription)",
                "zh": "无法写入课程文件夹：\(error.localizedDescription)",
            ])
    }

    // MARK: What is added

    private func addition(_ work: StudioWork, _ served: ServedCourse) throws -> CourseAddition {
        let parts = work.publishable
        let brief = work.artefact.brief
        let prose = parts.filter { $0.form == .prose }
        let main = lesson(citedBy: parts)
        let chooser = SkillChooser(served.course, language: brief.language)
        func exercise(_ yaml: String, of part: Artefact.Part) -> CourseAddition.AddedExercise {
            let read = ExerciseText(yaml, in: served.course, languages: [brief.language], seeds: 1).exercise
            var skills = read?.skills ?? []
            if skills.isEmpty {
                let text = read?.fullText(in: brief.language) ?? yaml
                let lesson = part.citations.first?.lesson ?? main
                skills = [brief.skill ?? chooser.skill(of: text, lesson: lesson)].compactMap { $0 }
            }
            return CourseAddition.AddedExercise(yaml: yaml, skills: skills, writtenBy: authorship(of: [part], work))
        }
        let exercises =
            try parts.filter { $0.form == .exercise }.map { exercise($0.text, of: $0) }
            + parts.filter { $0.form == .card }.compactMap { card in
                try Flashcard(card.text)?.exercise(language: brief.language).map { exercise($0, of: card) }
            }
        let skill = brief.skill ?? main.flatMap(served.lesson)?.skills.first ?? served.course.skills.first?.id
        let lesson =
            prose.isEmpty
            ? nil
            : CourseAddition.AddedLesson(
                title: work.artefact.title, body: work.markdown(of: prose, links: true),
                skills: [skill].compactMap { $0 }, writtenBy: authorship(of: prose, work))
        return CourseAddition(id: work.addition, exercises: exercises, lesson: lesson)
    }

    /// The lesson that most parts cite.
    private func lesson(citedBy parts: [Artefact.Part]) -> LessonID? {
        let cited = Dictionary(grouping: parts.flatMap(\.citations), by: \.lesson)
        return cited.max { ($0.value.count, $1.key) < ($1.value.count, $0.key) }?.key
    }

    /// The model that wrote any of the parts; reviewed when a person has approved each that it wrote.
    private func authorship(of parts: [Artefact.Part], _ work: StudioWork) -> Authorship? {
        let written = parts.compactMap { part -> (String, Bool)? in
            guard case .model(let name) = part.author else { return nil }
            return (name, work.standing(of: part) == .approved)
        }
        guard let name = written.first?.0 else { return nil }
        return Authorship(model: name, isReviewed: written.allSatisfy(\.1))
    }
}

extension StudioWork {
    /// Identifier of what the work adds to its course.
    var addition: String { "studio-\(id.prefix(12))" }

    /// Whether its addition is there.
    func isIn(_ folder: URL) -> Bool {
        ["exercises/\(addition).yaml", "lessons/\(addition).md"].contains {
            FileManager.default.fileExists(atPath: folder.appending(path: $0).path)
        }
    }

    /// The whole work as Markdown: for download, and as the body of a lesson.
    package var markdown: String { "# \(artefact.title)\n\n" + markdown(of: artefact.parts, links: false) + "\n" }

    func markdown(of parts: [Artefact.Part], links: Bool) -> String {
        parts.map { $0.markdown(linkingTo: links ? course : nil) }.joined(separator: "\n\n")
    }

    /// Flashcards as comma-separated values, front and back, which Anki and spreadsheets read; nil for other work.
    package var csv: String? {
        let cards = artefact.parts.filter { $0.form == .card && standing(of: $0).mayBePublished }
            .compactMap { Flashcard($0.text) }
        guard !cards.isEmpty else { return nil }
        func field(_ text: String) -> String { "\"\(text.replacing("\"", with: "\"\""))\"" }
        return cards.map { "\(field($0.front)),\(field($0.back))" }.joined(separator: "\r\n") + "\r\n"
    }
}

extension Artefact.Part {
    /// The part as Markdown, with its sources.
    ///
    /// - Parameter course: where the sources link to; nil: they are only named.
    package func markdown(linkingTo course: CourseID? = nil) -> String {
        let heading = heading.isEmpty ? "" : "## \(self.heading)\n\n"
        switch form {
        case .prose: return heading + text + sources(course)
        case .exercise: return heading + "```yaml\n\(text)\n```"
        case .card: return heading + text.replacing("\n---\n", with: "\n\n— ")
        }
    }

    private func sources(_ course: CourseID?) -> String {
        let lines = citations.enumerated().map { number, citation in
            let page = citation.page.map { ", p. \($0)" } ?? ""
            let section = citation.section.isEmpty ? "" : "#\(citation.section)"
            let place = "\(citation.place)\(page)"
            return "[\(number + 1)] "
                + (course.map { "[\(place)](/c/\($0)/lessons/\(citation.lesson)\(section))" } ?? place)
        }
        return lines.isEmpty ? "" : "\n\n" + lines.map { "\\\($0)" }.joined(separator: "  \n")
    }
}
