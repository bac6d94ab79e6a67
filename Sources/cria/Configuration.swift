import Configuration
import Foundation
import LanguageModels
import Yams

/// Every setting in one place: its key in the file, its name in the environment and on the command line are made from it.
enum Setting: String, CaseIterable {
    case host, port, data, courses, katex
    case modelProvider = "model.provider"
    case modelURL = "model.url"
    case modelName = "model.name"
    case modelKey = "model.key"
    case firstToken = "model.firstToken"
    case idle = "model.idle"
    case embeddingProvider = "embedding.provider"
    case embeddingURL = "embedding.url"
    case embeddingName = "embedding.name"
    case embeddingKey = "embedding.key"
    case transcriptionURL = "transcription.url"
    case transcriptionName = "transcription.name"
    case transcriptionKey = "transcription.key"
    case speechURL = "speech.url"
    case speechName = "speech.name"
    case speechKey = "speech.key"
    case speechVoice = "speech.voice"
    case learnerTokens = "budget.learnerTokens"
    case siteTokens = "budget.siteTokens"
    case learnerCost = "budget.learnerCost"
    case siteCost = "budget.siteCost"
    case cacheSize = "cache.megabytes"
    case traceText = "trace.text"
    case apiKey = "api.key"
    case studioKey = "studio.key"
    case logLevel = "log.level"

    var explanation: String {
        switch self {
        case .host: "Address to listen on; 0.0.0.0 for every network."
        case .port: "Port to listen on."
        case .data: "Folder of the learning record and of imported courses; made when missing."
        case .courses: "Folder of the bundled courses; each subfolder with a course.yaml is a course."
        case .katex: "Folder with katex.min.js, katex.min.css and fonts."
        case .modelProvider:
            "What the model server speaks: \(ModelConfiguration.Provider.allCases.map(\.rawValue).joined(separator: ", "))."
        case .modelURL:
            "Base URL of the model server, such as http://127.0.0.1:11434/v1; none: no model is called."
        case .modelName: "Name of the model on that server."
        case .modelKey: "Key for that server, if it asks for one. Better in the environment than in the file."
        case .embeddingProvider: "What the server of embeddings speaks: openai or ollama."
        case .embeddingURL: "Base URL of a server of embeddings; none: search goes by words and the built-in vectors."
        case .embeddingName: "Name of the embedding model on that server."
        case .embeddingKey: "Key for that server, if it asks for one."
        case .transcriptionURL:
            "Base URL of an OpenAI-compatible server that writes down recordings; none: no recording is taken."
        case .transcriptionName: "Name of the transcription model on that server."
        case .transcriptionKey: "Key for that server, if it asks for one."
        case .speechURL: "Base URL of an OpenAI-compatible server that reads texts aloud; none: nothing is read aloud."
        case .speechName: "Name of the speech model on that server."
        case .speechKey: "Key for that server, if it asks for one."
        case .speechVoice: "Voice of that server with which `cria models` tests it."
        case .learnerTokens: "Most tokens a day for one learner; none: no limit."
        case .siteTokens: "Most tokens a day for the whole site; none: no limit."
        case .learnerCost: "Most money a day for one learner, in the currency of the prices; none: no limit."
        case .siteCost: "Most money a day for the whole site; none: no limit."
        case .cacheSize: "Memory for replies that can be given again, in megabytes; 0 keeps none."
        case .traceText:
            "Whether the log keeps what models are asked and say: true or false. It may hold what learners wrote."
        case .apiKey: "Key behind which /v1 offers the models to other programs; none: /v1 is off."
        case .studioKey: "Key that opens the studio; none: one is made and kept in the data folder."
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
        case .modelProvider, .embeddingProvider: "openai"
        case .modelURL, .modelName, .modelKey, .embeddingURL, .embeddingName, .embeddingKey: nil
        case .transcriptionURL, .transcriptionName, .transcriptionKey, .speechURL, .speechName, .speechKey: nil
        case .speechVoice: "alloy"
        case .learnerTokens, .siteTokens, .learnerCost, .siteCost: nil
        case .cacheSize: "16"
        case .traceText: "false"
        case .apiKey, .studioKey: nil
        case .firstToken: "20"
        case .idle: "20"
        case .logLevel: "notice"
        }
    }

    /// Whether it must not be shown.
    var isSecret: Bool {
        [.modelKey, .embeddingKey, .transcriptionKey, .speechKey, .apiKey, .studioKey].contains(self)
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
            values[AbsoluteConfigKey(setting.path)] = ConfigValue(content, isSecret: setting.isSecret)
        }
        var providers: [any ConfigProvider] = [
            InMemoryProvider(values: values),
            EnvironmentVariablesProvider(
                secretsSpecifier: .specific(Set(Setting.allCases.filter(\.isSecret).map(\.variable)))
            )
            .prefixKeys(with: "cria"),
        ]
        if let path { providers.append(InMemoryProvider(name: path, values: try Self.values(in: path))) }
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
            case .number: reader.double(forKey: key).map { String($0) } ?? reader.string(forKey: key)
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

    /// What the file sets. A misspelt key would silently do nothing: every key must be one of ours.
    private static func values(in path: String) throws -> [AbsoluteConfigKey: ConfigValue] {
        guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
            throw UserError("cannot read the configuration file \(path): it is missing or not UTF-8 text.")
        }
        var values: [AbsoluteConfigKey: ConfigValue] = [:]
        func collect(_ node: Node, _ prefix: String) throws {
            guard let mapping = node.mapping else { return }
            for (key, value) in mapping {
                let name = prefix + (key.string ?? "")
                let place = "\(path):\(key.mark?.line ?? 0)"
                if value.mapping != nil {
                    try collect(value, name + ".")
                } else if let setting = Setting(rawValue: name) {
                    guard let scalar = value.scalar else { throw UserError("\(place): “\(name)” must be one value.") }
                    let content = try setting.content(scalar.string, from: "\(place): \(name)")
                    values[AbsoluteConfigKey(setting.path)] = ConfigValue(content, isSecret: setting.isSecret)
                } else if name != ModelList.key {
                    throw UserError("\(place): there is no setting “\(name)”. `cria settings` lists them all.")
                }
            }
        }
        do {
            if let node = try Yams.compose(yaml: text) { try collect(node, "") }
        } catch let error as YamlError {
            throw UserError("cannot read the configuration file \(path): \(error)")
        }
        return values
    }
}

extension Setting {
    enum Kind { case text, integer, number }

    var kind: Kind {
        switch self {
        case .port, .learnerTokens, .siteTokens, .cacheSize: .integer
        case .firstToken, .idle, .learnerCost, .siteCost: .number
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
        case .number:
            guard let number = Double(text) else { throw UserError("\(source) must be a number, not “\(text)”") }
            return .double(number)
        }
    }
}
