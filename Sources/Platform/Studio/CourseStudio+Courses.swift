import Content
import DomainModel
import Foundation
import Logging
import Synchronization

/// Courses of the data folder that others change while the server runs: `cria import`, an editor, a copy.
extension CourseStudio {
    /// Serves what has come into the data folder or changed there, and publishes again what an import took out of a course.
    /// Cheap, and done at most every few seconds, so that pages may ask for it. What is faulty is left as it was: files that
    /// people edit in place are checked as `cria course check` does.
    package func refresh() async {
        guard watch.isDue() else { return }
        do {
            try await publishing.run {
                for change in watch.changes(in: data.appending(path: "courses")) where await serve(change) {
                    watch.serve(change)
                }
                try await restorePublished()
            }
        } catch {
            services.logger.error("the courses could not be looked through: \(error)")
        }
    }

    private func serve(_ change: CourseWatch.Change) async -> Bool {
        let folder = change.folder
        do {
            let loaded =
                if let files = change.files {
                    try await CourseFolder.check(from: folder, typesetter: typesetter, where: files.contains)
                } else { CourseFolder.load(from: folder) }
            guard let course = loaded.course, !loaded.hasErrors else {
                let first = loaded.faults.first { $0.severity == .error }
                services.logger.error(
                    "course not served as it is now: \(folder.path) (`cria course check` lists its faults)",
                    metadata: ["first": "\(first.map { "\($0)" } ?? "")"])
                return false
            }
            try await services.serve(ServedCourse(course, folder: folder))
            return true
        } catch {
            services.logger.error("the course in \(folder.path) is not served as it is now: \(error)")
            return false
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
    /// A course folder that is not as it was.
    struct Change: Sendable {
        let folder: URL
        /// Paths of the files that differ from what is served; nil: the whole folder is new.
        let files: Set<String>?
        fileprivate let look: Look
    }

    /// What tells one state of a file or folder from another.
    private struct Stamp: Hashable {
        let file: UInt64
        let size: Int64
        let seconds: Int
        let nanoseconds: Int
        let isFolder: Bool

        init?(_ path: String) {
            var info = stat()
            guard stat(path, &info) == 0 else { return nil }
            file = UInt64(info.st_ino)
            size = Int64(info.st_size)
            seconds = Int(info.st_mtim.tv_sec)
            nanoseconds = Int(info.st_mtim.tv_nsec)
            isFolder = info.st_mode & S_IFMT == S_IFDIR
        }
    }

    fileprivate struct Look: Hashable {
        /// Of the folder itself: an import puts another one in its place.
        var folder: UInt64
        private var files: [String: Stamp] = [:]

        /// - Returns: nil when there is no course.
        init?(_ course: URL) {
            guard let folder = Stamp(course.path), let outline = Stamp(course.appending(path: "course.yaml").path)
            else {
                return nil
            }
            self.folder = folder.file
            files["course.yaml"] = outline
            for part in ["exercises", "figures", "lessons"] {
                let place = course.appending(path: part).path
                for case let name as String in FileManager.default.enumerator(atPath: place) ?? .init()
                where !name.split(separator: "/").contains(where: { $0.hasPrefix(".") }) {
                    if let stamp = Stamp("\(place)/\(name)"), !stamp.isFolder { files["\(part)/\(name)"] = stamp }
                }
            }
        }

        func differences(from other: Look) -> Set<String> {
            Set(files.keys).union(other.files.keys).filter { files[$0] != other.files[$0] }
        }
    }

    private struct State {
        /// When each was looked at last.
        var seen: [String: Look]
        /// When each was served last.
        var served: [String: Look]
        var looked: ContinuousClock.Instant?
    }

    private let state: Mutex<State>
    private let interval: Duration

    /// What is in `folder` now counts as served.
    init(_ folder: URL, interval: Duration = .seconds(3)) {
        let looks = Self.looks(in: folder)
        state = Mutex(State(seen: looks, served: looks))
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

    /// What is new or different since it was last seen.
    func changes(in folder: URL) -> [Change] {
        let now = Self.looks(in: folder)
        return state.withLock { state in
            defer { state.seen = now }
            return now.filter { state.seen[$0.key] != $0.value }.sorted { $0.key < $1.key }.map { name, look in
                let served = state.served[name].flatMap { $0.folder == look.folder ? $0 : nil }
                return Change(
                    folder: folder.appending(path: name, directoryHint: .isDirectory),
                    files: served.map(look.differences), look: look)
            }
        }
    }

    /// Remembers that a course is served as it was seen.
    func serve(_ change: Change) {
        state.withLock { $0.served[change.folder.lastPathComponent] = change.look }
    }

    private static func looks(in folder: URL) -> [String: Look] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.reduce(into: [:]) { $0[$1] = Look(folder.appending(path: $1)) }
    }
}
