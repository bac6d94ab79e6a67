import ArgumentParser
import Content
import Foundation
import Typesetting

struct ImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Make a course from material of another system.",
        discussion: """
            Understood are folders with OATutor content, books in CNXML (OpenStax), PDF, Word documents (.docx), pages and \
            folders of HTML, plain text, folders of Markdown (d2lbook, MkDocs, Jupyter Book, mdBook), banks of questions to \
            choose from (.jsonl), Exercism tracks, a .zip of any of these, and the addresses of web pages and sites. A book and OATutor content \
            for its sections, given together, make one course. The course is written below courses/ of the data folder; `cria serve` \
            offers it when its page of courses is next opened. Importing the same again replaces it.
            """)

    @Argument(help: "One folder, file or address, or a book and the exercises that belong to its sections.") var paths:
        [String]
    @Option(help: "Identifier of the course; by default it follows from the title.") var id: String?
    @Option(help: "Which course, where a folder holds several.") var choose: String?
    @Option(help: "Pages of a site that are fetched at most, where the path is an address.") var pages = 1
    @Flag(help: "Fetch from addresses of this machine and of local networks, too, as on an intranet.")
    var allowPrivate = false
    @OptionGroup var options: StoreOptions
    @Flag(help: "Print the report as JSON.") var json = false

    func run() async throws {
        try await reportingErrors {
            let configured = try await options.configured()
            // Formulas are checked where KaTeX is there.
            let katex = try? KaTeX.find(in: configured[.katex].map { URL(filePath: $0) })
            let bar = ProgressBar()
            let report: ImportReport
            do throws(ImportError) {
                report = try await CourseImport(
                    paths: paths, choosing: choose, id: id, data: configured.dataFolder,
                    web: WebOptions(pages: pages, allowsPrivate: allowPrivate)
                ).run(typesetter: katex.map { Typesetter($0) }, progress: bar.report)
            } catch {
                bar.finish()
                throw UserError(error.description)
            }
            bar.finish()
            print(try json ? report.json() : report.lines.joined(separator: "\n"))
        }
    }
}
