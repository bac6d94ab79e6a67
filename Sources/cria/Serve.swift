import ArgumentParser
import Content
import Foundation
import Hummingbird
import Logging
import Platform
import Server
import Storage
import Typesetting

struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Start the server.",
        discussion: """
            Every flag can also be set in the environment or in a YAML file; `cria settings` lists the names. Without any,
            Cria listens on http://127.0.0.1:8080, keeps its record in ./data, offers the bundled courses, and calls no model.
            """)

    @OptionGroup var options: SettingOptions

    func run() async throws {
        try await reportingErrors {
            let configured = try await options.configured()
            let logger = try configured.logger()
            let port = try configured.number(.port, in: 0...65535)
            let house = try await House(configured, logger: logger)
            let host = configured[.host] ?? "127.0.0.1"
            let shown = host == "0.0.0.0" || host == "::" ? "127.0.0.1" : host
            let application = try buildApplication(
                services: house.services, studio: house.studio,
                configuration: ServerConfiguration(
                    host: host, port: port, apiKey: configured[.apiKey], studioKey: try configured.studioKey()),
                rendering: house.rendering, logger: logger
            ) { bound in
                let welcome = try? await house.welcome(url: "http://\(shown):\(bound)")
                FileHandle.standardOutput.write(
                    Data(((welcome ?? "Cria is ready: http://\(shown):\(bound)") + "\n").utf8))
            }
            try await house.studio.resume()
            do {
                try await application.runService()
            } catch  where "\(error)".contains("EADDRINUSE") || "\(error)".contains("Address already in use") {
                throw UserError("port \(port) is in use: stop what listens there, or choose another with --port")
            }
        }
    }
}
