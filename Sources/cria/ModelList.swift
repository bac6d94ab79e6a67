import Foundation
import LanguageModels
import Yams

/// The `models:` list of the configuration file, for several models that are tried in order:
///
/// ```yaml
/// models:
///   - {provider: anthropic, url: https://api.anthropic.com, name: claude-x, keyVariable: ANTHROPIC_API_KEY, inputPrice: 3, outputPrice: 15}
///   - {provider: ollama, url: "http://127.0.0.1:11434", name: qwen3, firstToken: 120}
/// ```
struct ModelList {
    static let key = "models"

    let configurations: [ModelConfiguration]

    private enum Field: String, CaseIterable {
        case provider, url, name, key, keyVariable, firstToken, idle, concurrency, inputPrice, outputPrice, capabilities
    }

    /// - Parameters:
    ///   - path: of the configuration file.
    ///   - environment: where `keyVariable` is looked up.
    /// - Throws: ``UserError`` with file and line.
    init(file path: String, environment: [String: String] = ProcessInfo.processInfo.environment) throws {
        guard let text = try? String(contentsOfFile: path, encoding: .utf8),
            let root = try? Yams.compose(yaml: text), let list = root.mapping?[Self.key]
        else {
            configurations = []
            return
        }
        guard let entries = list.sequence else {
            throw UserError("\(path):\(list.line): `models` must be a list, each entry beginning with “- ”.")
        }
        configurations = try entries.map { try Self.configuration($0, path, environment) }
    }

    private static func configuration(
        _ entry: Node, _ path: String, _ environment: [String: String]
    ) throws -> ModelConfiguration {
        func fault(_ node: Node, _ message: String) -> UserError { UserError("\(path):\(node.line): \(message)") }
        guard let mapping = entry.mapping else {
            throw fault(entry, "an entry of `models` must be a map such as {url: …, name: …}.")
        }
        let names = Field.allCases.map(\.rawValue).joined(separator: ", ")
        for (key, _) in mapping where Field(rawValue: key.string ?? "") == nil {
            throw fault(key, "a model has no “\(key.string ?? "")”: there are \(names).")
        }
        func text(_ field: Field) -> String? { mapping[.init(field.rawValue)]?.scalar?.string }
        func number(_ field: Field, in range: ClosedRange<Double>, _ standard: Double) throws -> Double {
            guard let node = mapping[.init(field.rawValue)] else { return standard }
            guard let value = node.scalar.flatMap({ Double($0.string) }), range.contains(value) else {
                throw fault(
                    node, "`\(field.rawValue)` must be a number from \(range.lowerBound) to \(range.upperBound).")
            }
            return value
        }
        guard let url = text(.url), let name = text(.name) else {
            throw fault(entry, "a model needs `url` and `name`.")
        }
        guard let provider = ModelConfiguration.Provider(rawValue: text(.provider) ?? "openai") else {
            let known = ModelConfiguration.Provider.allCases.map(\.rawValue).joined(separator: ", ")
            throw fault(entry, "`provider` must be one of \(known).")
        }
        var secret = text(.key)
        if let variable = text(.keyVariable) {
            guard let value = environment[variable], !value.isEmpty else {
                throw fault(entry, "the environment variable \(variable), which `keyVariable` names, is not set.")
            }
            secret = value
        }
        let patience = ChatPatience(
            firstToken: .seconds(try number(.firstToken, in: 0.1...3600, 20)),
            idle: .seconds(try number(.idle, in: 0.1...3600, 20)))
        return ModelConfiguration(
            provider: provider, url: url, model: name, key: secret, patience: patience,
            capabilities: try capabilities(mapping[.init(Field.capabilities.rawValue)], path),
            concurrency: Int(try number(.concurrency, in: 1...1000, 8)),
            inputPrice: try number(.inputPrice, in: 0...1e6, 0), outputPrice: try number(.outputPrice, in: 0...1e6, 0))
    }

    private static func capabilities(_ node: Node?, _ path: String) throws -> ChatCapabilities? {
        guard let node else { return nil }
        let known: [String: ChatCapabilities] = [
            "schema": .schema, "json": .json, "tools": .tools, "images": .images,
        ]
        return try (node.sequence.map(Array.init) ?? [node]).reduce(into: ChatCapabilities()) { all, entry in
            guard let one = known[entry.string ?? ""] else {
                throw UserError(
                    "\(path):\(entry.line): `capabilities` is a list of \(known.keys.sorted().joined(separator: ", "))."
                )
            }
            all.insert(one)
        }
    }
}

extension Node {
    fileprivate var line: Int { mark?.line ?? 0 }
}
