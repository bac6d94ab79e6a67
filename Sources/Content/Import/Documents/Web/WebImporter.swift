import Foundation

/// Reads a page of the web, or the pages of a site below the given one, breadth first.
///
/// Pages that are fetched are kept in the data folder until the import is done, so that one that is interrupted goes on.
struct WebImporter {
    private let fetcher: WebFetcher
    private let folder: URL
    private var robots: [String: RobotsRules] = [:]
    private var lastRequest: ContinuousClock.Instant?
    private var leftOut = LeftOut()
    private var total = 0

    /// Whether a path given to an import is an address.
    static func isAddress(_ path: String) -> Bool {
        path.firstMatch(of: #/^[A-Za-z][A-Za-z0-9+.-]*:\/\//#) != nil
    }

    /// Where pages of an import are kept.
    static func folder(for address: String, in data: URL) -> URL {
        var print = Fingerprint()
        print.add(address.utf8)
        return data.appending(path: ".importing").appending(path: "web-\(print.text)")
    }

    init(_ options: WebOptions, address: String, data: URL) {
        fetcher = WebFetcher(options: options)
        folder = Self.folder(for: address, in: data)
    }

    /// - Parameter progress: pages done, and all that are known of.
    mutating func read(_ address: String, progress: (Int, Int) -> Void) async throws(ImportError) -> ImportedCourse {
        guard let start = URL(string: address), start.host() != nil else {
            throw ImportError(
                address, "This is no address of a page", remedy: "Write it like https://example.org/book/")
        }
        guard (1...5000).contains(fetcher.options.pages) else {
            throw ImportError(
                "--pages", "\(fetcher.options.pages) is no number of pages from 1 to 5000", remedy: "Give one")
        }
        progress(0, 1)
        let first = try await page(Self.normalised(start))
        if first.type == "application/pdf" { return try pdf(first, progress: progress) }
        let pages = try await crawl(from: first, progress: progress)
        var whole = Document(source: first.url.absoluteString)
        whole.leftOut = leftOut
        let host = first.url.host() ?? address
        guard pages.count > 1 else {
            guard let only = pages.first, only.document.size > 0 else {
                throw ImportError(
                    address, "The page holds no text, as pages do that scripts write in the browser",
                    remedy: "Open it in a browser, save it as HTML, and import the file")
            }
            var document = only.document
            document.source = first.url.absoluteString
            document.leftOut.add(leftOut)
            return DocumentCourse.course(document, .web, name: host, from: first.url.absoluteString)
        }
        return try DocumentImporter.course(
            of: pages.map { ($0.url.path, $0.document) }, whole, .web, name: host, from: first.url.absoluteString)
    }

    // MARK: Crawling

    private mutating func crawl(
        from first: WebPage, progress: (Int, Int) -> Void
    ) async throws(ImportError) -> [(url: URL, document: Document)] {
        let limit = fetcher.options.pages
        let scope =
            first.url.path.hasSuffix("/")
            ? first.url.path
            : first.url.path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
                + "/"
        var seen: Set<URL> = [Self.normalised(first.url)]
        var queue: [URL] = []
        var done: [(url: URL, document: Document)] = []
        var next: WebPage? = first
        var position = 0
        while true {
            if let page = next {
                do {
                    let (document, links) = try Self.document(page)
                    done.append((page.url, document))
                    for link in links where limit > 1 {
                        let link = Self.normalised(link)
                        guard Self.isWithin(link, of: first.url, scope), seen.count < 50_000, seen.insert(link).inserted
                        else { continue }
                        queue.append(link)
                    }
                } catch {
                    // The page that was asked for must be readable; others are left out.
                    if done.isEmpty { throw error }
                    leftOut.add("pages", "\(error.message)", example: page.url.path)
                }
                progress(done.count, min(limit, done.count + queue.count - position))
            }
            next = nil
            guard done.count < limit, position < queue.count else { break }
            let url = queue[position]
            position += 1
            do {
                let page = try await self.page(url)
                guard Self.isWithin(page.url, of: first.url, scope) else {
                    leftOut.add("pages", "they lead out of the part of the site that was asked for", example: url.path)
                    continue
                }
                // Two addresses of one page.
                if Self.normalised(page.url) != url, !seen.insert(Self.normalised(page.url)).inserted { continue }
                next = page
            } catch {
                if total > WebOptions.totalLimit { throw error }
                leftOut.add("pages", error.message, example: url.path)
            }
        }
        if limit > 1 {
            leftOut.add(
                "pages", "there are more than the \(limit) that were asked for; raise --pages",
                count: queue.count - position)
        }
        return done
    }

    private static func isWithin(_ url: URL, of first: URL, _ scope: String) -> Bool {
        let others: Set<Substring> = [
            "png", "jpg", "jpeg", "gif", "svg", "webp", "ico", "css", "js", "json", "xml", "zip", "gz", "tar", "mp4",
            "mp3", "webm",
            "woff", "woff2", "ttf", "exe", "dmg", "pdf", "epub", "ipynb",
        ]
        let type =
            url.path.split(separator: "/").last?.split(separator: ".").last.map { Substring($0.lowercased()) } ?? ""
        return url.scheme == first.scheme && url.host() == first.host() && url.port == first.port
            && url.path.hasPrefix(scope)
            && !(url.path.contains(".") && others.contains(type))
    }

    /// Without fragment, in one spelling.
    private static func normalised(_ url: URL) -> URL {
        guard var parts = URLComponents(url: url, resolvingAgainstBaseURL: true) else { return url }
        parts.fragment = nil
        parts.scheme = parts.scheme?.lowercased()
        parts.host = parts.host?.lowercased()
        if parts.port == (parts.scheme == "https" ? 443 : 80) { parts.port = nil }
        if parts.path.isEmpty { parts.path = "/" }
        return parts.url?.absoluteURL ?? url
    }

    // MARK: Documents

    private static func document(_ page: WebPage) throws(ImportError) -> (Document, links: [URL]) {
        let place = page.url.absoluteString
        switch page.type {
        case "text/html", "application/xhtml+xml":
            let html = HTMLPage(root: try XMLTree.parse(html: page.body, encoding: page.charset, file: place))
            let document = html.document { _, leftOut in
                leftOut.add(
                    "figures", "pictures of web pages are not fetched; their descriptions stand in their places")
                return nil
            }
            return (document, html.links(from: page.url))
        case "text/plain", "text/markdown", "text/x-markdown":
            var document = try TextDocument.document(page.body, file: place)
            if document.title.isEmpty { document.title = page.url.deletingPathExtension().lastPathComponent }
            return (document, [])
        default:
            throw ImportError(
                place,
                "The server sent \(page.type.isEmpty ? "something" : page.type.prefix(60).description), which is no text",
                remedy: "Give the address of a page, a text or a PDF")
        }
    }

    private func pdf(_ page: WebPage, progress: (Int, Int) -> Void) throws(ImportError) -> ImportedCourse {
        let scratch = try ScratchFolder()
        let file = scratch.url.appending(path: "document.pdf")
        do {
            try page.body.write(to: file)
        } catch {
            throw ImportError(file.path, "The file cannot be written", remedy: "Free some space")
        }
        let address = page.url.absoluteString
        var document = try PDFImporter.read(file, name: address, progress: progress)
        document.source = address
        let name = page.url.deletingPathExtension().lastPathComponent
        return DocumentCourse.course(document, .web, name: name, from: address)
    }

    // MARK: Fetching

    /// A page from the data folder, or from the web.
    private mutating func page(_ url: URL) async throws(ImportError) -> WebPage {
        var print = Fingerprint()
        print.add(url.absoluteString.utf8)
        let file = folder.appending(path: "\(print.text).json")
        if let data = try? Data(contentsOf: file), let kept = try? JSONDecoder().decode(WebPage.self, from: data) {
            return kept
        }
        var page = try await get(url)
        // A server that is busy says for how long.
        for _ in 0..<2 where page.status == 429 || page.status == 503 {
            let seconds = min(60, max(1, page.retryAfter ?? 5))
            try? await Task.sleep(for: .seconds(seconds))
            page = try await get(url)
        }
        guard page.status == 200 else {
            throw ImportError(
                url.absoluteString, "The server answered with status \(page.status)",
                remedy: page.status == 404
                    ? "Check the address" : "Open the page in a browser to see why, or try again later")
        }
        if page.body.starts(with: Data("%PDF-".utf8)) { page.type = "application/pdf" }
        total += page.body.count
        guard total <= WebOptions.totalLimit else {
            throw ImportError(
                url.absoluteString, "The pages have more than \(WebOptions.totalLimit >> 20) MiB together",
                remedy: "Lower --pages, or import parts of the site")
        }
        try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try? JSONEncoder().encode(page).write(to: file, options: .atomic)
        return page
    }

    /// Fetches politely: not before the delay is over, and only what robots.txt allows.
    private mutating func get(_ url: URL) async throws(ImportError) -> WebPage {
        var rules = robots
        let fetcher = fetcher
        let delay = max(fetcher.options.delay, rules[Self.origin(url)]?.delay ?? 0)
        if let lastRequest {
            let wait = lastRequest + .seconds(min(60, delay)) - .now
            if wait > .zero { try? await Task.sleep(for: wait) }
        }
        if Task.isCancelled {
            throw ImportError(
                url.absoluteString, "The import was stopped", remedy: "Start it again: it goes on from here")
        }
        defer { lastRequest = .now }
        let result: Result<WebPage, ImportError>
        do throws(ImportError) {
            result = .success(
                try await fetcher.get(url, limit: WebOptions.pageLimit) { hop async throws(ImportError) -> Bool in
                    let origin = Self.origin(hop)
                    if let known = rules[origin] { return known.allow(hop) }
                    let found = try await Self.robots(of: hop, fetcher)
                    rules[origin] = found
                    return found.allow(hop)
                })
        } catch {
            result = .failure(error)
        }
        robots = rules
        return try result.get()
    }

    private static func origin(_ url: URL) -> String {
        "\(url.scheme ?? "")://\(url.host() ?? ""):\(url.port ?? 0)"
    }

    /// RFC 9309: a site without the file allows everything; one whose file cannot be fetched allows nothing.
    private static func robots(of url: URL, _ fetcher: WebFetcher) async throws(ImportError) -> RobotsRules {
        guard let file = URL(string: "/robots.txt", relativeTo: url)?.absoluteURL else { return .nothing }
        let page = try await fetcher.get(file, limit: 4 << 20) { _ in true }
        return switch page.status {
        case 200: RobotsRules(page.body)
        case 400..<500 where page.status != 429: .everything
        default: .nothing
        }
    }
}
