/// Where the server listens, and the keys of what is not for learners.
package struct ServerConfiguration: Sendable {
    package var host: String
    package var port: Int
    /// Behind it `/v1` offers the models to other programs; nil: it is off.
    package var apiKey: String?
    /// Opens the studio; nil: nobody can.
    package var studioKey: String?

    package init(host: String, port: Int, apiKey: String? = nil, studioKey: String? = nil) {
        self.host = host
        self.port = port
        self.apiKey = apiKey
        self.studioKey = studioKey
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
