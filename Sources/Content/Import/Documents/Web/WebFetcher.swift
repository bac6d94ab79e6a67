import AsyncHTTPClient
import Foundation
import NIOCore
import NIOHTTP1

/// How pages of the web are fetched for an import.
package struct WebOptions: Sendable {
    /// Pages at most; 1 fetches the given one only.
    package var pages: Int
    /// Whether addresses of this machine and of local networks may be asked, as for an intranet.
    package var allowsPrivate: Bool
    /// Seconds between two requests at least; a site can ask for more.
    package var delay: Double
    /// Seconds that a server may be silent; a page may take four times as long.
    package var patience: Int64

    package init(pages: Int = 1, allowsPrivate: Bool = false, delay: Double = 1, patience: Int64 = 30) {
        self.pages = pages
        self.allowsPrivate = allowsPrivate
        self.delay = delay
        self.patience = patience
    }

    /// Of one page and of all together, in bytes.
    static let pageLimit = 32 << 20
    static let totalLimit = 512 << 20
}

/// What an address answered.
struct WebPage: Sendable, Codable {
    /// After redirects.
    var url: URL
    var status: Int
    /// Lower case, without parameters.
    var type: String
    var charset: String?
    var body: Data
    /// Seconds that the server asks to wait.
    var retryAfter: Double?
}

/// Fetches pages so that no address leads into the operator's own network.
///
/// Each hop of a redirect is checked anew: its scheme, its port, and every address that its name stands for. The connection goes
/// to the address that was checked, whatever the name stands for a moment later.
struct WebFetcher: Sendable {
    let options: WebOptions
    /// The addresses of a name; asked once for each hop.
    let resolve: @Sendable (_ host: String) async -> [NetworkAddress]

    init(
        options: WebOptions,
        resolve: @escaping @Sendable (_ host: String) async -> [NetworkAddress] = NetworkAddress.resolve
    ) {
        self.options = options
        self.resolve = resolve
    }

    private static let hopLimit = 10
    private static let ports: Set<Int> = [80, 443, 8080, 8443]

    /// - Parameter isAllowed: asked for each hop.
    func get(
        _ start: URL, limit: Int, isAllowed: (URL) async throws(ImportError) -> Bool
    ) async throws(ImportError) -> WebPage {
        var url = start
        for _ in 0...Self.hopLimit {
            guard try await isAllowed(url) else {
                throw ImportError(
                    url.absoluteString, "The site's robots.txt does not allow programs to fetch this",
                    remedy: "Ask the site for permission, or save the page yourself and import the file")
            }
            let address = try await checked(url)
            let (page, location) = try await request(url, at: address, limit: limit)
            guard let location else { return page }
            guard let next = URL(string: location, relativeTo: url)?.absoluteURL else {
                throw ImportError(
                    url.absoluteString, "The server leads to an address that cannot be read",
                    remedy: "Open the page in a browser and give the address that it ends at")
            }
            url = next
        }
        throw ImportError(
            start.absoluteString, "The server leads in a circle (more than \(Self.hopLimit) redirects)",
            remedy: "Open the page in a browser and give the address that it ends at")
    }

    // MARK: Checks

    /// The address to connect to.
    private func checked(_ url: URL) async throws(ImportError) -> NetworkAddress {
        let place = String(url.absoluteString.prefix(300))
        guard let scheme = url.scheme?.lowercased(), scheme == "http" || scheme == "https" else {
            throw ImportError(place, "Only http and https addresses are fetched", remedy: "Give such an address")
        }
        guard url.user == nil, url.password == nil else {
            throw ImportError(place, "The address holds a name or password", remedy: "Leave it out")
        }
        guard let host = Self.host(of: url) else {
            throw ImportError(place, "The address names no host that can be looked up", remedy: "Check its spelling")
        }
        let port = url.port ?? (scheme == "https" ? 443 : 80)
        guard options.allowsPrivate || Self.ports.contains(port) else {
            throw ImportError(
                place, "Port \(port) is none that web servers use (80, 443, 8080, 8443)",
                remedy: "If it is a server of your own, add --allow-private")
        }
        let addresses = NetworkAddress(host).map { [$0] } ?? []
        let found = addresses.isEmpty ? await resolve(host) : addresses
        guard let first = found.first else {
            throw ImportError(place, "The host \(host) is not found", remedy: "Check its spelling and the network")
        }
        // One bad address is enough: which one a connection would take is not for the other side to choose.
        for address in found {
            switch address.reach {
            case .public: break
            case .forbidden:
                throw ImportError(
                    place, "\(host) leads to \(address.text), which is reserved and never fetched from",
                    remedy: "Give the address of a web site")
            case .private where !options.allowsPrivate:
                throw ImportError(
                    place, "\(host) leads to \(address.text), an address of this machine or of a local network",
                    remedy: "If that is meant, as on an intranet, add --allow-private")
            case .private: break
            }
        }
        // Networks without IPv6 are more common than those without IPv4.
        return found.first { $0.bytes.count == 4 } ?? first
    }

    /// The host in the spelling that the connection is pinned by: lower-case ASCII, without brackets.
    private static func host(of url: URL) -> String? {
        guard var host = url.host(percentEncoded: true)?.lowercased(), host.utf8.count <= 253 else { return nil }
        if host.hasPrefix("["), host.hasSuffix("]") { host = String(host.dropFirst().dropLast()) }
        if host.contains(":") { return NetworkAddress(host) == nil ? nil : host }
        let isPlain = host.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || ".-_".contains($0)) }
        return isPlain && !host.isEmpty ? host : nil
    }

    // MARK: One request

    private func request(
        _ url: URL, at address: NetworkAddress, limit: Int
    ) async throws(ImportError) -> (page: WebPage, location: String?) {
        var configuration = HTTPClient.Configuration(
            redirectConfiguration: .disallow,
            timeout: .init(connect: .seconds(15), read: .seconds(options.patience)))
        var parts = URLComponents(url: url, resolvingAgainstBaseURL: true)
        if let host = Self.host(of: url) {
            if NetworkAddress(host) == nil { configuration.dnsOverride[host] = address.text }
            // The pin is by spelling.
            if !host.contains(":") { parts?.host = host }
        }
        parts?.fragment = nil
        let client = HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
        let result: Result<(WebPage, String?), any Error>
        do {
            var request = HTTPClientRequest(url: parts?.url?.absoluteString ?? url.absoluteString)
            request.headers.add(name: "User-Agent", value: "\(RobotsRules.agent)/1.0")
            request.headers.add(
                name: "Accept",
                value: "text/html, application/xhtml+xml, text/markdown, text/plain, application/pdf;q=0.9")
            request.headers.add(name: "Accept-Language", value: "*")
            // What is not compressed cannot unpack to more than was counted.
            request.headers.add(name: "Accept-Encoding", value: "identity")
            let response = try await client.execute(request, deadline: .now() + .seconds(4 * options.patience))
            result = .success(try await Self.read(response, url, limit: limit))
        } catch {
            result = .failure(error)
        }
        try? await client.shutdown()
        do {
            return try result.get()
        } catch let error as ImportError {
            throw error
        } catch is NIOTooManyBytesError {
            throw Self.tooLarge(url, limit)
        } catch {
            throw ImportError(
                url.absoluteString,
                "The server cannot be reached or broke off: \(String(describing: error).prefix(200))",
                remedy: "Check the address and try again; pages that were fetched are kept until then")
        }
    }

    private static func tooLarge(_ url: URL, _ limit: Int) -> ImportError {
        ImportError(
            url.absoluteString, "The page has more than \(limit >> 20) MiB",
            remedy: "Save it yourself, make it smaller, and import the file")
    }

    private static func read(
        _ response: HTTPClientResponse, _ url: URL, limit: Int
    ) async throws -> (WebPage, String?) {
        let status = Int(response.status.code)
        let named = response.headers.first(name: "Content-Type") ?? ""
        let type = named.prefix { $0 != ";" }.trimmingCharacters(in: .whitespaces).lowercased()
        let charset = named.firstMatch(of: #/(?i)charset\s*=\s*"?([a-z0-9_-]{2,20})/#).map { String($0.1) }
        var page = WebPage(url: url, status: status, type: type, charset: charset, body: Data())
        page.retryAfter = response.headers.first(name: "Retry-After").flatMap { Double($0) }
        if (300..<400).contains(status), let location = response.headers.first(name: "Location") {
            return (page, location)
        }
        if let length = response.headers.first(name: "Content-Length").flatMap({ Int($0) }), length > limit {
            throw tooLarge(url, limit)
        }
        let encoding = response.headers.first(name: "Content-Encoding")?.lowercased() ?? "identity"
        guard encoding == "identity" else {
            throw ImportError(
                url.absoluteString, "The server sends compressed pages to those who ask for plain ones",
                remedy: "Save the page yourself and import the file")
        }
        page.body = Data(try await response.body.collect(upTo: limit).readableBytesView)
        return (page, nil)
    }
}
