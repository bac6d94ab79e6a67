import Hummingbird
import Logging
import Platform
import Typesetting

/// Every route of the server.
func buildRouter(
    services: Services, studio: CourseStudio, configuration: ServerConfiguration, rendering: Rendering
) throws -> Router<AppContext> {
    let router = Router(context: AppContext.self)
    let key = StudioKey(key: configuration.studioKey)
    router.addMiddleware {
        CompressionMiddleware()
        SecurityHeadersMiddleware()
        // The outer one answers for the session itself, the inner one in the learner's language and theme.
        ErrorMiddleware(rendering: rendering)
        SessionMiddleware(accounts: services.accounts, studio: key)
        ErrorMiddleware(rendering: rendering)
    }
    router.get("healthz") { _, _ in ["status": "ok"] }
    HomeController(services: services, studio: studio, rendering: rendering).addRoutes(to: router)
    CourseController(services: services, rendering: rendering).addRoutes(to: router)
    PracticeController(services: services, rendering: rendering).addRoutes(to: router)
    PlacementController(services: services, rendering: rendering).addRoutes(to: router)
    TutorController(services: services, rendering: rendering).addRoutes(to: router)
    AssetController(services: services, katexFolder: rendering.typesetter.katex.assets).addRoutes(to: router)
    StudioController(
        pages: StudioPages(studio: studio, services: services, rendering: rendering), key: key
    ).addRoutes(to: router)
    APIController(services: services).addRoutes(to: router.group("api/v1"))
    OpenAIController(gateway: services.gateway, key: configuration.apiKey).addRoutes(to: router.group("v1"))
    return router
}
