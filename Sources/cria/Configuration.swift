import Configuration
import Foundation
import SystemPackage
import Yams

/// Every setting in one place: its key in the file, its name in the environment and on the command line are made from it.
enum Setting: String, CaseIterable {
    case host, port, data, courses, katex
    case modelURL = "model.url"
    case modelName = "model.name"
    case modelKey = "model.key"
    case firstToken = "model.firstToken"
    case idle = "model.idle"
    case logLevel = "log.level"

    var explanation: String {
        switch self {
        case .host: "Address to listen on; 0.0.0.0 for every network."
        case .port: "Port to listen on."
        case .data: "Folder of the learning record and of imported courses; made when missing."
        case .courses: "Folder of the bundled courses; each subfolder with a course.yaml is a course."
        case .katex: "Folder with katex.min.js, katex.min.css and fonts."
        case .modelURL:
            "Base URL of an OpenAI-compatible model server, such as http://127.0.0.1:11434/v1; none: no model is called."
        case .modelName: "Name of the model on that server."
        case .modelKey: "Key for that server, if it asks for one. Better in the environment than in the file."
        case .firstToken: "Seconds to wait for a model's first word before the built-in tutor answers."
        case .idle: "Seconds of silence within a model's answer before the built-in tutor goes on."
        case .logLevel: "trace, debug, info, notice, warning, error or critical."
        }
    }

    /// What holds when nothing is set; nil where nothing is the meaning.
    var standard: String? {
        switch self {
        case .host: "127.0.0.1"
        case .port: "8080"
        case .data: "./data"
        case .courses: nil
        case .katex: nil
        case .modelURL, .modelName, .modelKey: nil
        case .firstToken: "20"
        case .idle: "20"
        case .logLevel: "notice"
        }
    }

    /// The flag of `cria serve`, such as `--model-url`.
    var flag: String { "--" + rawValue.replacing(".", with: "-").lowercasedWords }

    /// The environment variable, such as `CRIA_MODEL_URL`.
    var variable: String {
        "CRIA_" + rawValue.replacing(".", with: "_").lowercasedWords.replacing("-", with: "_").uppercased()
    }
}

extension String {
    /// `firstToken` → `first-token`.
    fileprivate var lowercasedWords: String {
        reduce(into: "") { words, letter in
            if letter.isUppercase, let last = words.last, last != "-" && last != "_" { words += "-" }
            words += letter.lowercased()
        }
    }
}

/// The settings that hold: flags before environment before file before defaults.
struct Configured {
    private let reader: ConfigReader
    /// The file that was read, if any.
    let file: String?

    /// - Parameters:
    ///   - file: path of a YAML file; `cria.yaml` in the working folder is read when it exists and nothing is given.
    ///   - flags: values given on the command line.
    /// - Throws: ``UserError`` that names the file and what is wrong with it.
    init(file: String?, flags: [Setting: String] = [:]) async throws {
        let path = file ?? (FileManager.default.fileExists(atPath: "cria.yaml") ? "cria.yaml" : nil)
        var values: [AbsoluteConfigKey: ConfigValue] = [:]
        for (setting, text) in flags {
            let content = try setting.content(text, from: setting.flag)
            values[AbsoluteConfigKey(setting.path)] = ConfigValue(content, isSecret: setting == .modelKey)
        }
        var providers: [any ConfigProvider] = [
            InMemoryProvider(values: values),
            EnvironmentVariablesProvider(secretsSpecifier: .specific([Setting.modelKey.variable]))
                .prefixKeys(with: "cria"),
        ]
        if let path {
            try Self.checkKeys(in: path)
            do {
                providers.append(try await FileProvider<YAMLSnapshot>(filePath: FilePath(path)))
            } catch {
                throw UserError("cannot read the configuration file \(path): \(error). See docs/configuration.md.")
            }
        }
        reader = ConfigReader(providers: providers)
        self.file = path
    }

    /// The text of a setting; nil when it is not set and has no default.
    subscript(_ setting: Setting) -> String? {
        let key = ConfigKey(setting.path)
        let given: String? =
            switch setting.kind {
            case .text: reader.string(forKey: key)
            case .integer: reader.int(forKey: key).map(String.init) ?? reader.string(forKey: key)
            case .seconds: reader.double(forKey: key).map { String($0) } ?? reader.string(forKey: key)
            }
        return given ?? setting.standard
    }

    /// - Throws: ``UserError`` when the value is not a number in `range`.
    func number<T: LosslessStringConvertible & Comparable>(_ setting: Setting, in range: ClosedRange<T>) throws -> T {
        let text = self[setting] ?? ""
        guard let value = T(text), range.contains(value) else {
            throw UserError(
                "\(setting.rawValue) is “\(text)”: it must be a number from \(range.lowerBound) to \(range.upperBound) "
                    + "(set by \(setting.flag), \(setting.variable) or the file)")
        }
        return value
    }

    /// A misspelt key would silently do nothing: every key of the file must be one of ours.
    private static func checkKeys(in path: String) throws {
        guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
            throw UserError("cannot read the configuration file \(path): it is missing or not UTF-8 text.")
        }
        let known = Set(Setting.allCases.map(\.rawValue))
        func check(_ node: Node, _ prefix: String) throws {
            guard let mapping = node.mapping else { return }
            for (key, value) in mapping {
                let name = prefix + (key.string ?? "")
                if value.mapping != nil {
                    try check(value, name + ".")
                } else if !known.contains(name) {
                    let line = key.mark?.line ?? 0
                    throw UserError("\(path):\(line): there is no setting “\(name)”. `cria settings` lists them all.")
                }
            }
        }
        do {
            if let node = try Yams.compose(yaml: text) { try check(node, "") }
        } catch let error as YamlError {
            throw UserError("cannot read the configuration file \(path): \(error)")
        }
    }
}

extension Setting {
    enum Kind { case text, integer, seconds }

    var kind: Kind {
        switch self {
        case .port: .integer
        case .firstToken, .idle: .seconds
        default: .text
        }
    }

    fileprivate var path: [String] { rawValue.split(separator: ".").map(String.init) }

    fileprivate func content(_ text: String, from source: String) throws -> ConfigContent {
        switch kind {
        case .text: return .string(text)
        case .integer:
            guard let number = Int(text) else { throw UserError("\(source) must be a whole number, not “\(text)”") }
            return .int(number)
        case .seconds:
            guard let number = Double(text) else { throw UserError("\(source) must be a number, not “\(text)”") }
            return .double(number)
        }
    }
}
