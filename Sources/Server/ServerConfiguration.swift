/// Where the server listens.
package struct ServerConfiguration: Sendable {
    package var host: String
    package var port: Int

    package init(host: String, port: Int) {
        self.host = host
        self.port = port
    }
}

/// What pages say about the configured model.
package struct ModelStatus: Sendable {
    package var name: String
    /// The machine it runs on, as the address names it.
    package var host: String

    package init(name: String, host: String) {
        self.name = name
        self.host = host
    }
}
