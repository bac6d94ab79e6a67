import Content
import DomainModel
import Foundation
import Hummingbird
import Platform

/// The studio's door for material: a file or an address goes in, a course comes out, with a report of what was left out.
struct IntakeController {
    let pages: StudioPages
    private var intake: MaterialIntake { pages.studio.intake }

    func addRoutes(to router: RouterGroup<AppContext>) {
        router.get("intake", use: page)
        router.post("intake", use: bring)
        router.get("intake/{id}", use: arrival)
    }

    private func page(_ request: Request, _ context: AppContext) async throws -> Response {
        let visit = pages.visit(request, context)
        return visit.page(
            "intake", title: visit.strings["intake.title"],
            ["arrivals": intake.arrivals.map { Self.fields($0, visit) }, "limit": Upload.limit >> 20])
    }

    private func bring(_ request: Request, _ context: AppContext) async throws -> Response {
        let upload = try await Upload(request, context)
        if let name = upload.fileName {
            let place = try intake.place(for: name)
            try upload.save(to: place)
            return .see("/studio/intake/\(intake.start(place.path, named: name))")
        }
        let address = (upload.fields.first("address") ?? "").trimmingCharacters(in: .whitespacesAndNewlines)
        guard let url = URL(string: address), ["http", "https"].contains(url.scheme), url.host() != nil else {
            throw PageError.badForm(pages.visit(request, context).strings["intake.nothing"])
        }
        return .see("/studio/intake/\(intake.start(address, named: address))")
    }

    private func arrival(_ request: Request, _ context: AppContext) async throws -> Response {
        let visit = pages.visit(request, context)
        guard let arrival = intake[try context.parameters.require("id")] else { throw PageError.notFound }
        return visit.page(
            "arrival", title: visit.strings["intake.title"], ["arrival": Self.fields(arrival, visit)])
    }

    private static func fields(_ arrival: MaterialIntake.Arrival, _ visit: StudioVisit) -> [String: Any] {
        let strings = visit.strings
        func said(_ text: String) -> String { ImportReport.localized(text).text(in: visit.context.language) }
        var fields: [String: Any] = [
            "id": arrival.id, "name": arrival.name, "isOpen": false, "problem": false, "report": false,
            "progress": false,
        ]
        switch arrival.state {
        case .waiting:
            fields["isOpen"] = true
            fields["state"] = strings["intake.waiting"]
        case .running(let what, let done, let all):
            fields["isOpen"] = true
            fields["state"] = strings["intake.running", done, all, said(what)]
            if all > 0 { fields["progress"] = ["value": done, "max": all] }
        case .failed(let message):
            fields["state"] = strings["intake.failed"]
            fields["problem"] = message.text(in: visit.context.language)
        case .finished(let report):
            fields["state"] = strings["intake.finished", report.title]
            fields["report"] = [
                "course": report.course, "title": report.title,
                "made": report.made.filter { $0.count > 0 }.map { ["name": said($0.name), "count": $0.count] },
                "leftOut": report.leftOut.map { item in
                    [
                        "reason": strings["intake.reason", item.count, said(item.what), said(item.why)],
                        "examples": item.examples.joined(separator: ", "),
                    ]
                }, "hasLeftOut": !report.leftOut.isEmpty, "notes": report.notes.map(said),
                "sources": report.sources.map { ["licence": strings.licence($0.licence), "credit": $0.credit] },
            ]
        }
        return fields
    }
}
