import Mustache
import Platform
import Storage

/// What every page has around it.
struct Frame {
    struct Link {
        var href: String
        var label: String
        var isCurrent: Bool
    }

    var title: String
    var path: String
    var csrf: String
    var htmlLanguage: String
    var theme: String
    var isSignedIn: Bool
    var links: [Link]
    var hasLinks: Bool
    var otherLanguage: String
    var otherHtmlLanguage: String
    var otherLanguageName: String

    init(title: String, path: String, _ context: AppContext) {
        let strings = Strings.of(context.language)
        self.title = title
        self.path = path
        csrf = context.formToken
        htmlLanguage = Self.htmlLanguage(context.language)
        theme = context.visitor?.preferences.theme.rawValue ?? "system"
        isSignedIn = context.visitor != nil
        let learner = [("/home", "frame.home"), ("/courses", "frame.courses"), ("/settings", "frame.settings")]
        links = ((isSignedIn ? learner : []) + (context.isInStudio ? [("/studio", "studio.link")] : [])).map {
            Link(href: $0.0, label: strings[$0.1], isCurrent: path == $0.0)
        }
        hasLinks = !links.isEmpty
        otherLanguage = context.language == "zh" ? "en" : "zh"
        otherHtmlLanguage = Self.htmlLanguage(otherLanguage)
        otherLanguageName = otherLanguage == "zh" ? "中文" : "English"
    }

    static func htmlLanguage(_ language: String) -> String { language == "zh" ? "zh-Hans" : language }
}
