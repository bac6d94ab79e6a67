import Hummingbird
import Logging
import NIOCore
import Platform

/// What is known about one request: the signed-in learner, if any, and the languages to answer in.
struct AppContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    var visitor: Accounts.Visitor?
    /// Language of the page: the learner's choice, else the best that the browser asks for.
    var language = "en"
    /// Must come back in the `csrf` field of every form; see ``SessionMiddleware``.
    var formToken = ""
    /// Whether the studio is open to whoever asks.
    var isInStudio = false

    init(source: Source) {
        coreContext = .init(source: source)
    }

    var maxUploadSize: Int { 256 * 1024 }

    /// The signed-in learner, or an error that leads to the start page.
    func requireVisitor() throws -> Accounts.Visitor {
        guard let visitor else { throw PageError.signedOut }
        return visitor
    }
}

/// Errors that the pages and the API answer in their own way.
enum PageError: Error {
    /// Nobody is signed in: pages redirect to the start, the API answers 401.
    case signedOut
    case badForm(String)
    case notFound
    /// The studio is asked for without its key.
    case studioClosed
}
