import Foundation
import Hummingbird
import Platform

/// The studio: where teachers bring material in, have content made from it, review it, and publish it.
struct StudioController {
    let services: Services
    let rendering: Rendering
    let key: StudioKey

    func addRoutes(to router: Router<AppContext>) {
        router.get("studio", use: index)
        router.post("studio/open", use: open)
    }

    /// The shelf; with the key in the address, the door.
    private func index(_ request: Request, _ context: AppContext) async throws -> Response {
        if let given = request.uri.queryParameters["key"] { return try admit(String(given)) }
        let visit = StudioVisit(services: services, rendering: rendering, request: request, context: context)
        guard context.isInStudio else {
            return visit.page("studio-closed", title: visit.strings["studio.title"], [:], status: .forbidden)
        }
        return visit.page("studio", title: visit.strings["studio.title"], [:])
    }

    private func open(_ request: Request, _ context: AppContext) async throws -> Response {
        try admit(try await Form(request, context).require("key").trimmingCharacters(in: .whitespacesAndNewlines))
    }

    private func admit(_ given: String) throws -> Response {
        guard key.isGiven(given), let proof = key.proof else { throw PageError.studioClosed }
        var response = Response.see("/studio")
        response.setCookie(SessionMiddleware.cookie(StudioKey.cookie, proof))
        return response
    }
}
