import Foundation

/// Items of TAL-SCQ5K and the like: JSON lines with problem, choices, solution, difficulty and knowledge points.
package struct ItemBank: Sendable {
    package struct Item: Sendable {
        package var id: String
        package var problem: String
        package var choices: [String]
        package var solution: String
        package var level: Double?
        /// Routes from the root to a leaf of the tree of knowledge points.
        package var routes: [String]

        var fullText: String { ([problem] + choices + [solution]).joined(separator: "\n") }
    }

    package enum Part: String, Sendable { case training, validation, test }

    package var items: [Item]

    /// - Parameter path: a file, or a folder with one or more `.jsonl` files.
    package init(_ path: String) throws(EvaluationError) {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            throw EvaluationError("\(path) does not exist: give a .jsonl file with items, or its folder")
        }
        let folder = URL(filePath: path)
        let files =
            isFolder.boolValue
            ? ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
                .filter { $0.hasSuffix(".jsonl") }.map { folder.appending(path: $0) } : [folder]
        items = files.flatMap { file in
            ((try? String(contentsOf: file, encoding: .utf8)) ?? "").split(whereSeparator: \.isNewline)
                .compactMap(Self.item)
        }
        guard !items.isEmpty else {
            throw EvaluationError(
                "\(path) holds no items: each line must be JSON with `problem`, `queId` and `knowledge_point_routes` or "
                    + "`difficulty`")
        }
    }

    /// Eight tenths for training, one each for validation and test, by a hash of the identifier.
    package func items(_ part: Part) -> [Item] {
        items.filter { item in
            switch StableHash.of(item.id) % 10 {
            case 0: part == .test
            case 1: part == .validation
            default: part == .training
            }
        }
    }

    private struct Line: Decodable {
        struct Choice: Decodable { var content: String }
        var queId: String
        var problem: String
        var difficulty: String?
        var options: [[Choice]]?
        var routes: [String]?
        var analysis: [String]?

        enum CodingKeys: String, CodingKey {
            case queId, problem, difficulty
            case options = "answer_option_list"
            case routes = "knowledge_point_routes"
            case analysis = "answer_analysis"
        }
    }

    private static func item(_ line: Substring) -> Item? {
        guard let line = try? JSONDecoder().decode(Line.self, from: Data(line.utf8)) else { return nil }
        return Item(
            id: line.queId, problem: line.problem,
            choices: (line.options ?? []).flatMap { $0.map(\.content) },
            solution: (line.analysis ?? []).joined(separator: "\n"), level: line.difficulty.flatMap(Double.init),
            routes: line.routes ?? [])
    }
}
