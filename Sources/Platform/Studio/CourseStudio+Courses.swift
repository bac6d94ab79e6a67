import Content
import DomainModel
import Foundation
import Logging
import Synchronization

/// Courses of the data folder that others change while the server runs: `cria import`, an editor, a copy.
extension CourseStudio {
    /// Serves what has come into the data folder or changed there, and publishes again what an import took out of a course.
    /// Cheap, and done at most every few seconds, so that pages may ask for it. What is faulty is left as it was.
    package func refresh() async {
        guard watch.isDue() else { return }
        do {
            try await publishing.run {
                for folder in watch.changed(in: data.appending(path: "courses")) { await serve(folder) }
                try await restorePublished()
            }
        } catch {
            services.logger.error("the courses could not be looked through: \(error)")
        }
    }

    private func serve(_ folder: URL) async {
        let loaded = CourseFolder.load(from: folder)
        guard let course = loaded.course, !loaded.hasErrors else {
            services.logger.error(
                "course not served: \(folder.path) (`cria course check` lists its faults)",
                metadata: ["first": "\(loaded.faults.first.map { "\($0)" } ?? "")"])
            return
        }
        do {
            try await services.serve(ServedCourse(course, folder: folder))
        } catch {
            services.logger.error("the course \(course.id) is not served: \(error)")
        }
    }

    /// An import replaces a course's folder; what had been published into it stays published.
    private func restorePublished() async throws {
        for work in try await works() where work.state == .published {
            guard let served = services.library[work.course], !work.isIn(served.folder) else { continue }
            do {
                try await publishNow(work.id)
            } catch {
                services.logger.error("“\(work.artefact.title)” is published no longer: \(error)")
            }
        }
    }
}

/// Which course folders have been seen in which state.
final class CourseWatch: Sendable {
    private struct State {
        var stamps: [String: Date]
        var looked: ContinuousClock.Instant?
    }

    private let state: Mutex<State>
    private let interval: Duration

    /// What is in `folder` now counts as seen.
    init(_ folder: URL, interval: Duration = .seconds(3)) {
        state = Mutex(State(stamps: Self.stamps(in: folder)))
        self.interval = interval
    }

    /// Whether it is time to look again; whoever asks is the one who looks.
    func isDue() -> Bool {
        state.withLock { state in
            if let looked = state.looked, .now - looked < interval { return false }
            state.looked = .now
            return true
        }
    }

    /// Folders that are new or different since they were last seen.
    func changed(in folder: URL) -> [URL] {
        let now = Self.stamps(in: folder)
        return state.withLock { state in
            defer { state.stamps = now }
            return now.filter { state.stamps[$0.key] != $0.value }.keys.sorted().map {
                folder.appending(path: $0, directoryHint: .isDirectory)
            }
        }
    }

    /// For each course its latest change: of its files' names and of `course.yaml`.
    private static func stamps(in folder: URL) -> [String: Date] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.reduce(into: [:]) { stamps, name in
            let course = folder.appending(path: name)
            func date(_ path: String) -> Date? {
                let attributes = try? FileManager.default.attributesOfItem(atPath: course.appending(path: path).path)
                return attributes?[.modificationDate] as? Date
            }
            guard let outline = date("course.yaml") else { return }
            stamps[name] = [outline, date("lessons"), date("exercises"), date(".")].compactMap { $0 }.max()
        }
    }
}
