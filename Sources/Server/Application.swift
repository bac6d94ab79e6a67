package import Hummingbird
package import Logging
import NIOCore
package import Platform

/// Builds the whole server: pages, API, assets.
///
/// - Parameter onRunning: called with the port that was bound, once requests are answered.
package func buildApplication(
    services: Services, studio: CourseStudio, configuration: ServerConfiguration, rendering: Rendering, logger: Logger,
    onRunning: @escaping @Sendable (Int) async -> Void = { _ in }
) throws -> some ApplicationProtocol {
    let router = try buildRouter(services: services, studio: studio, configuration: configuration, rendering: rendering)
    return Application(
        router: router,
        configuration: ApplicationConfiguration(
            address: .hostname(configuration.host, port: configuration.port), serverName: "cria"),
        onServerRunning: { channel in await onRunning(channel.localAddress?.port ?? configuration.port) },
        logger: logger)
}
