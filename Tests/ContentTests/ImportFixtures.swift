import Foundation

@testable import Content

/// A folder of files that is removed when the test is over.
final class TemporaryFolder {
    let url: URL

    init(_ files: [String: String] = [:]) throws {
        // In memory where there is such a place: thousands of small files on a disk take minutes.
        let memory = URL(filePath: "/dev/shm")
        let base =
            FileManager.default.isWritableFile(atPath: memory.path) ? memory : FileManager.default.temporaryDirectory
        url = base.appending(path: "cria-import-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        for (path, text) in files { try write(text, to: path) }
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    var path: String { url.path }

    func write(_ text: String, to path: String) throws { try write(Data(text.utf8), to: path) }

    func write(_ data: Data, to path: String) throws {
        let file = url.appending(path: path)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try data.write(to: file)
    }

    func text(_ path: String) throws -> String { try String(contentsOf: url.appending(path: path), encoding: .utf8) }

    /// All files below, without hidden ones.
    var files: [String] {
        (FileManager.default.enumerator(atPath: url.path)?.compactMap { $0 as? String } ?? []).filter { name in
            var isFolder: ObjCBool = false
            let exists = FileManager.default.fileExists(atPath: url.appending(path: name).path, isDirectory: &isFolder)
            return exists && !isFolder.boolValue
        }.sorted()
    }
}

extension CourseImport {
    /// Imports into a fresh data folder and reads the course back.
    static func course(
        _ sources: TemporaryFolder..., into data: TemporaryFolder
    ) async throws -> (report: ImportReport, folder: CourseFolder) {
        let report = try await CourseImport(paths: sources.map(\.path), data: data.url).run()
        return (report, CourseFolder.load(from: URL(filePath: report.folder)))
    }
}

extension ImportReport {
    func read(_ name: String) -> Int? { read.first { $0.name == name }?.count }
    func made(_ name: String) -> Int? { made.first { $0.name == name }?.count }
    func leftOut(_ what: String) -> Int { leftOut.filter { $0.what == what }.reduce(0) { $0 + $1.count } }
}

/// A small course in OATutor's format: two lessons, five problems.
let oatutor: [String: String] = [
    "coursePlans.json": #"""
    [{"courseName": "Small Algebra", "language": "en",
      "courseOER": "https://example.org/book <A Small Book>",
      "courseLicense": "https://creativecommons.org/licenses/by/4.0/ <CC BY 4.0>",
      "lessons": [
        {"id": "L1", "name": "Lesson 1.1", "topics": "Add Numbers", "learningObjectives": {"add_numbers": 0.85}},
        {"id": "L2", "name": "Lesson 1.2", "topics": "Solve Equations",
         "learningObjectives": {"solve_equations": 0.85, "and_check_them": 0.85}}]}]
    """#,
    "skillModel.json": #"""
    {"add1a": ["add_numbers"], "add2a": ["add_numbers"], "add2b": ["add_numbers", "and_check_them"],
     "solve1a": ["solve_equations"], "vary1a": ["solve_equations"], "other1a": ["add_numbers"]}
    """#,
    "bkt-params/defaultBKTParams.json": "{}",
    "content-pool/add1/add1.json": problem("add1", lesson: "L1", body: ""),
    "content-pool/add1/steps/add1a/add1a.json": #"""
    {"id": "add1a", "stepAnswer": ["$$5$$"], "problemType": "TextBox", "stepTitle": "What is $$2+3$$? It costs $2.",
     "stepBody": "", "answerType": "arithmetic", "variabilization": {}}
    """#,
    "content-pool/add1/steps/add1a/tutoring/add1aDefaultPathway.json": #"""
    [{"id": "add1a-h2", "type": "scaffold", "dependencies": ["add1a-h1"], "title": "One more", "text": "What is $$2+1$$?",
      "problemType": "TextBox", "answerType": "arithmetic", "hintAnswer": ["$$3$$"], "variabilization": {},
      "subHints": [{"id": "s1", "type": "hint", "dependencies": [], "title": "Count", "text": "Count on from 2."}]},
     {"id": "add1a-h1", "type": "hint", "dependencies": [], "title": "Look", "text": "See the line.\\n##line.gif##"}]
    """#,
    "content-pool/add1/figures/line.gif": "GIF89a",
    "content-pool/add2/add2.json": problem("add2", lesson: "L1", body: "Use sixty-five: $$sixty-five$$ and ___."),
    "content-pool/add2/steps/add2a/add2a.json": #"""
    {"id": "add2a", "stepAnswer": ["$$3x+6$$"], "problemType": "TextBox", "stepTitle": "$$3(x+2)$$",
     "stepBody": "", "answerType": "arithmetic"}
    """#,
    "content-pool/add2/steps/add2b/add2b.json": #"""
    {"id": "add2b", "stepAnswer": ["$$\\frac{1}{2}$$"], "problemType": "MultipleChoice", "stepTitle": "Half?",
     "answerType": "string", "choices": ["$$2$$", "$$\\frac{1}{2}$$", "$$2$$", "none"]}
    """#,
    "content-pool/solve1/solve1.json": problem(
        "solve1", lesson: "L2", body: "Solve.",
        licence: "https://creativecommons.org/licenses/by-sa/4.0/ <CC BY-SA 4.0>"),
    "content-pool/solve1/steps/solve1a/solve1a.json": #"""
    {"id": "solve1a", "stepAnswer": ["$$x=5$$"], "problemType": "TextBox", "stepTitle": "$$4x=20$$",
     "answerType": "arithmetic"}
    """#,
    "content-pool/vary1/vary1.json": #"""
    {"id": "vary1", "title": "Vary", "body": "Add @{a}.", "lessonId": "L2", "courseName": "Small Algebra",
     "variabilization": {"a": ["1", "2", "3"], "b": ["2", "3", "4"]}}
    """#,
    "content-pool/vary1/steps/vary1a/vary1a.json": #"""
    {"id": "vary1a", "stepAnswer": ["$$@{b}$$"], "problemType": "TextBox", "stepTitle": "$$1+@{a}$$",
     "answerType": "arithmetic"}
    """#,
    "content-pool/other1/other1.json": problem("other1", lesson: "L9", body: "Lost."),
    "content-pool/other1/steps/other1a/other1a.json": #"""
    {"id": "other1a", "stepAnswer": ["1"], "problemType": "TextBox", "stepTitle": "1", "answerType": "arithmetic"}
    """#,
]

private func problem(_ id: String, lesson: String, body: String, licence: String? = nil) -> String {
    let terms = licence ?? "https://creativecommons.org/licenses/by/4.0/ <CC BY 4.0>"
    return """
        {"id": "\(id)", "title": "Problem \(id)", "body": "\(body)", "variabilization": {}, "lessonId": "\(lesson)",
         "oer": "https://example.org/book <A Small Book>", "license": "\(terms)", "lesson": "", "courseName": "Small Algebra"}
        """
}

/// A small book in CNXML: a preface, a chapter with an introduction and two sections, a chapter that is missing.
let cnxml: [String: String] = [
    "collections/small.collection.xml": """
    <col:collection xmlns:col="http://cnx.rice.edu/collxml" xmlns:md="http://cnx.rice.edu/mdml">
    <metadata><md:title>A Small Book</md:title><md:slug>a-small-book</md:slug><md:language>en</md:language>
    <md:license url="http://creativecommons.org/licenses/by/4.0/"/></metadata>
    <col:content><col:module document="m0"/>
    <col:subcollection><md:title>Numbers</md:title><col:content><col:module document="m1"/>
    <col:module document="m2"/><col:module document="m3"/></col:content></col:subcollection>
    <col:subcollection><md:title>Missing</md:title><col:content><col:module document="m9"/></col:content></col:subcollection>
    </col:content></col:collection>
    """,
    "LICENSE": "Attribution 4.0 International\n\nCreative Commons",
    "modules/m0/index.cnxml": module("Preface", "<para>About this book.</para>", attributes: "class=\"preface\""),
    "modules/m1/index.cnxml": module("Introduction", "<para>Why numbers?</para>", attributes: "class=\"introduction\""),
    "modules/m2/index.cnxml": module(
        "Add Numbers",
        """
        <section><title>Sums</title>
        <para>A <term>sum</term> of <m:math><m:mn>2</m:mn><m:mo>+</m:mo><m:mn>3</m:mn></m:math>costs $5
        (<link target-id="f1"/>, <link document="m3"/>).</para>
        <figure id="f1"><media alt="A number line"><image mime-type="image/png" src="../../media/line.png"/></media>
        <caption>The line.</caption></figure>
        <figure id="f2"><media alt="Gone"><image mime-type="image/png" src="../../media/gone.png"/></media></figure>
        <example id="e1"><exercise><problem><para>Add 1 and 1.</para></problem>
        <solution><para>It is 2.</para></solution></exercise></example>
        <note class="try"><exercise id="t1"><problem><para>Add: <m:math><m:mn>1</m:mn><m:mo>+</m:mo><m:mn>2</m:mn></m:math>.</para>
        </problem><solution><para>3</para></solution></exercise></note>
        </section>
        <section class="section-exercises"><section><title>Practice</title>
        <para><emphasis effect="bold">Add Numbers</emphasis></para>
        <para>In the following exercises, simplify.</para>
        <exercise id="x1"><problem><para>3(x+2)</para></problem><solution><para>3x+6</para></solution></exercise>
        <exercise id="x2"><problem><para>4 + 4</para></problem></exercise>
        <exercise id="x3"><problem><para><span class="token">ⓐ</span> 1 + 1 <span class="token">ⓑ</span> 2 + 2</para></problem>
        <solution><para><span class="token">ⓐ</span> 2 <span class="token">ⓑ</span> 4</para></solution></exercise>
        <exercise id="x4"><problem><para>How far is it?</para></problem><solution><para>260 feet</para></solution></exercise>
        <exercise id="x5"><problem><para>Say why.</para></problem><solution><para>Answers may vary.</para></solution></exercise>
        <exercise id="x6"><problem><para>0.5 as a fraction</para></problem>
        <!--<solution><para>1/2</para></solution>--></exercise>
        <exercise id="x7"><problem><para>Which?</para><list list-type="enumerated" number-style="lower-alpha">
        <item>one</item><item>two</item></list></problem><solution><para>B</para></solution></exercise>
        </section></section>
        """,
        abstract: "<md:abstract><list><item>Add numbers</item></list></md:abstract>",
        after: "<glossary><definition><term>sum</term><meaning>what adding gives</meaning></definition></glossary>"),
    "modules/m3/index.cnxml": module(
        "Solve Equations",
        """
        <section><title>Learning Objectives</title><list><item>Solve equations</item></list></section>
        <section><title>Code</title><code display="block" lang="python">  print(1)
          print(2)</code>
        <table id="tab1"><tgroup cols="2"><thead><row><entry>a</entry><entry>b|c</entry></row></thead>
        <tbody><row><entry morerows="1">1</entry><entry><para>2</para></entry></row><row><entry>3</entry></row></tbody></tgroup></table>
        <note class="learning-questions"><title>Quiz</title><exercise><problem><para>
        <link class="os-embed" url="#exercise/1"/></para></problem></exercise></note></section>
        """),
    "media/line.png": "PNG",
]

func module(
    _ title: String, _ content: String, attributes: String = "", abstract: String = "", after: String = ""
) -> String {
    """
    <document xmlns="http://cnx.rice.edu/cnxml" xmlns:m="http://www.w3.org/1998/Math/MathML" \(attributes)>
    <title>\(title)</title><metadata xmlns:md="http://cnx.rice.edu/mdml">\(abstract)</metadata>
    <content>\(content)</content>\(after)</document>
    """
}
