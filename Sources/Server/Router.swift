import Hummingbird
import Logging
import Platform
import Typesetting

/// Every route of the server.
func buildRouter(
    services: Services, configuration: ServerConfiguration, rendering: Rendering
) throws -> Router<AppContext> {
    let router = Router(context: AppContext.self)
    router.addMiddleware {
        ErrorMiddleware(rendering: rendering)
        SecurityHeadersMiddleware()
        SessionMiddleware(accounts: services.accounts)
    }
    router.get("healthz") { _, _ in ["status": "ok"] }
    HomeController(services: services, rendering: rendering, model: nil).addRoutes(to: router)
    AssetController(services: services, katexFolder: rendering.typesetter.katex.assets).addRoutes(to: router)
    APIController(services: services).addRoutes(to: router.group("api/v1"))
    return router
}
