import Foundation
import Yams

/// From the text of a YAML file to its nodes, with every fault of spelling told in its place.
extension CourseReader {
    /// The root of a YAML file, or nil with a fault.
    func yaml(_ text: String, file: String) -> SourceNode? {
        if let (name, line) = Self.alias(in: text) {
            log.error(
                file, line, "The anchor `&\(name)` is used by an alias, which course files do not have",
                remedy: "Write the value out; quote a text that begins with `&` or `*`")
            return nil
        }
        do {
            // Without resolver: values are read as written.
            guard let node = try Yams.compose(yaml: text, .basic) else {
                log.error(file, 1, "The file is empty", remedy: "Write its contents, or remove the file")
                return nil
            }
            return SourceNode(node: node, file: file, log: log)
        } catch let error as YamlError {
            add(error, file: file, text: text)
        } catch {
            log.error(file, 1, "The file is not YAML", remedy: "See yaml.org/spec for the notation")
        }
        return nil
    }

    private func add(_ error: YamlError, file: String, text: String) {
        let remedy = "Quote texts that contain `: `, ` #` or begin with one of [ ] { } & * ! | > % @ `"
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            if problem.hasPrefix("Maximum nesting level") {
                log.error(
                    file, mark.line, "The YAML is nested too deep", column: mark.column, remedy: "Close the brackets")
            } else {
                log.error(file, mark.line, "The YAML cannot be read: \(problem)", column: mark.column, remedy: remedy)
            }
        case .reader(let problem, let offset, _, _):
            let line = text.prefix(offset ?? 0).count { $0 == "\n" } + 1
            log.error(file, line, "The YAML cannot be read: \(problem)", remedy: "Remove the character")
        case .duplicatedKeysInMapping(let keys, let context):
            for key in keys.sorted() {
                log.error(
                    file, Self.secondLine(of: key, in: text, from: context.mark) ?? context.mark.line,
                    "The key `\(key.prefix(60))` is written twice", remedy: "Remove one of the two")
            }
        default:
            log.error(file, 1, "The YAML cannot be read: \(error)", remedy: remedy)
        }
    }

    /// The line where a map that begins at `mark` has a key for the second time; nil when it is written on one line.
    private static func secondLine(of key: String, in text: String, from mark: Mark) -> Int? {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        return lines.indices.dropFirst(mark.line - 1).filter { index in
            let indentation = lines[index].prefix(mark.column - 1)
            return indentation.allSatisfy { $0 == " " || $0 == "-" } && indentation.count == mark.column - 1
                && lines[index].dropFirst(mark.column - 1).hasPrefix("\(key):")
        }.dropFirst().first.map { $0 + 1 }
    }

    /// An anchor that an alias refers to, with the alias's line.
    ///
    /// Aliases are refused before parsing since a few lines of them can stand for a document of any size.
    private static func alias(in text: String) -> (name: Substring, line: Int)? {
        guard text.utf8.contains(UInt8(ascii: "&")) else { return nil }
        func names(_ mark: UInt8) -> [(name: Substring, index: String.Index)] {
            var found: [(Substring, String.Index)] = []
            let bytes = text.utf8
            var previous = UInt8(ascii: "\n")
            for index in bytes.indices {
                let byte = bytes[index]
                if byte == mark, " \n\t[{,".utf8.contains(previous) {
                    let rest = text[bytes.index(after: index)...].utf8
                    let name = rest.prefix {
                        ($0 | 0x20 >= UInt8(ascii: "a") && $0 | 0x20 <= UInt8(ascii: "z"))
                            || ($0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9")) || $0 == UInt8(ascii: "_")
                            || $0 == UInt8(ascii: "-")
                    }
                    if !name.isEmpty { found.append((Substring(name), index)) }
                }
                previous = byte
            }
            return found
        }
        let anchors = Set(names(UInt8(ascii: "&")).map(\.name))
        guard !anchors.isEmpty, let use = names(UInt8(ascii: "*")).first(where: { anchors.contains($0.name) }) else {
            return nil
        }
        return (use.name, text[..<use.index].count { $0 == "\n" } + 1)
    }
}
