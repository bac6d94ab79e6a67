import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import Platform

/// Style sheet, script and pictures: those of the program, of KaTeX, and the figures of courses.
struct AssetController {
    let services: Services
    let katexFolder: URL

    func addRoutes(to router: Router<AppContext>) {
        router.get("assets/katex/**") { request, context in
            // Debian keeps the fonts elsewhere and links to them: the folder is the operator's, its links are followed.
            let path = context.parameters.getCatchAll()
            let isFont = path.first == "fonts" && path.count == 2
            guard isFont || path.count == 1, let name = path.last else { throw PageError.notFound }
            return try file(in: isFont ? katexFolder.appending(path: "fonts") : katexFolder, name: String(name))
        }
        router.get("assets/{name}") { request, context in
            let name = try context.parameters.require("name")
            guard let bytes = Assets.all[name] else { throw PageError.notFound }
            return response(ByteBuffer(bytes: bytes), name: name)
        }
        router.get("openapi.json") { _, _ in
            response(ByteBuffer(bytes: Assets.all["openapi.json"] ?? []), name: "openapi.json")
        }
        router.get("c/{course}/figures/{name}") { request, context in
            guard let served = services.library[try context.parameters.require("course")] else {
                throw PageError.notFound
            }
            return try file(in: served.folder.appending(path: "figures"), name: context.parameters.require("name"))
        }
    }

    /// The file `name` directly in `folder`; anything that leads out of it is not found.
    private func file(in folder: URL, name: String) throws -> Response {
        let root = folder.resolvingSymlinksInPath().path + "/"
        let target = folder.appending(path: name.removingPercentEncoding ?? name).resolvingSymlinksInPath().path
        guard target.hasPrefix(root), Self.types[Self.ending(target)] != nil,
            let data = FileManager.default.contents(atPath: target)
        else { throw PageError.notFound }
        return response(ByteBuffer(bytes: data), name: target)
    }

    private func response(_ body: ByteBuffer, name: String) -> Response {
        var headers: HTTPFields = [.cacheControl: "public, max-age=86400"]
        headers[.contentType] = Self.types[Self.ending(name)] ?? "application/octet-stream"
        return Response(status: .ok, headers: headers, body: .init(byteBuffer: body))
    }

    private static func ending(_ name: String) -> String {
        String(name.split(separator: ".").last ?? "").lowercased()
    }

    private static let types = [
        "css": "text/css; charset=utf-8", "json": "application/json", "js": "text/javascript; charset=utf-8",
        "svg": "image/svg+xml",
        "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg", "gif": "image/gif", "webp": "image/webp",
        "woff2": "font/woff2", "woff": "font/woff", "ttf": "font/ttf",
    ]
}
