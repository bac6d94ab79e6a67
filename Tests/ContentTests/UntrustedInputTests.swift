import Foundation
import TestSupport
import Testing

@testable import Content

/// Damaged inputs end in a result or in an error that says what to do, quickly and within bounded memory. A share of the inputs
/// runs here; `cria-bench fuzz` runs as many as are asked for.
@Suite struct UntrustedInputTests {
    private static let targets = (try? FuzzTarget.all()) ?? []

    @Test("Every parser of what others write ends in good order on damaged inputs", arguments: targets.map(\.name))
    func parsers(name: String) async throws {
        let target = try #require(Self.targets.first { $0.name == name })
        let outcome = await target.fuzz(400 / target.cost, seed: 2026)
        #expect(outcome.disorderly.isEmpty, "\(outcome.disorderly.prefix(3))")
        // Generous: the machine may be busy. An input that makes a parser hang takes far longer.
        #expect(outcome.slowest < 20, "\(outcome)")
    }

    @Test("There is a target for every format and stream")
    func complete() {
        #expect(
            Set(Self.targets.map(\.name)).isSuperset(
                of: [
                    "pdf text", "docx", "html", "text", "robots.txt", "xml", "mathml", "cnxml", "oatutor", "markdown",
                    "exercism",
                    "jsonl", "chat completion", "lines",
                ]))
    }

    @Test(
        "Damaged PDF files are read or refused by name",
        .enabled(if: Tool(name: "pdftotext", package: "poppler-utils").isThere, "needs poppler-utils"))
    func damagedPDF() async throws {
        var pdf = PDFWriter()
        for page in 1...2 {
            pdf.beginPage()
            pdf.write("Chapter \(page) Waves", y: 700, size: 20, font: .bold)
            pdf.mark("Chapter \(page) Waves")
            pdf.write(lines: ["A line of text on the page,", "and another that goes on."], y: 650)
            pdf.write("海面上的波浪", y: 600, font: .chinese)
        }
        let source = try TemporaryFolder()
        let file = source.url.appending(path: "damaged.pdf")
        var mutator = Mutator(seed: 7)
        var refused = 0
        for number in 0..<60 {
            let input = mutator.mutate(pdf.data, with: pdf.data)
            try input.write(to: file)
            do {
                _ = try PDFImporter.read(file, name: "damaged.pdf") { _, _ in }
            } catch {
                refused += 1
                #expect(error.file == "damaged.pdf" && !error.remedy.isEmpty, "\(number): \(error)")
            }
        }
        #expect(refused < 60, "some are still readable")
    }
}
