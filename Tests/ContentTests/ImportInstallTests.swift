import DomainModel
import Foundation
import Testing

@testable import Content

@Suite struct ImportInstallTests {
    @Test func aBookAndItsExercisesBecomeOneCourse() async throws {
        let data = try TemporaryFolder()
        let (report, folder) = try await CourseImport.course(
            TemporaryFolder(oatutor), TemporaryFolder(cnxml), into: data)
        #expect(folder.faults.filter { $0.severity == .error } == [])
        let course = try #require(folder.course)
        #expect(course.lessons.map(\.id) == ["preface", "1.0-introduction", "1.1-add-numbers", "1.2-solve-equations"])
        // The text is the book's, the skills are OATutor's with the book's titles.
        #expect(course.lessons[2].body.text(in: "en").hasPrefix("## Sums"))
        #expect(course.skills.map { $0.title.text(in: "en") } == ["Add Numbers", "Check them", "Solve equations"])
        let sections = course.exercises.filter { $0.lesson == "1.1-add-numbers" }
        #expect(sections.map(\.id) == ["add1", "add2", "1.1-t1", "1.1-x1", "1.1-x3", "1.1-x4", "1.1-x7"])
        #expect(sections.allSatisfy { $0.skills.first == "add_numbers" })
        // Each keeps the credit that its own source asks for.
        #expect(course.attribution.credit.text(in: "en").contains("OpenStax"))
        #expect(sections[0].attribution?.credit.text(in: "en").contains("OATutor") == true)
        #expect(sections[2].attribution == nil)
        #expect(report.sources.map(\.format) == [.oatutor, .cnxml])
        #expect(report.read("problems") == 4 && report.read("exercises") == 10)
        #expect(report.notes.contains { $0.hasPrefix("2 lessons of Small Algebra joined") })
    }

    @Test func lessonsWithoutASectionStandAtTheEnd() async throws {
        var files = oatutor
        files["coursePlans.json"] = files["coursePlans.json"]?.replacing("Lesson 1.2", with: "Lesson 7.2")
            .replacing("Solve Equations", with: "Something Else")
        let (report, folder) = try await CourseImport.course(
            TemporaryFolder(cnxml), TemporaryFolder(files), into: TemporaryFolder())
        #expect(folder.course?.units.last?.title.text(in: "en") == "Small Algebra")
        #expect(folder.course?.lessons.last?.id == "7.2-something-else")
        #expect(report.notes.contains { $0.contains("7.2") })
    }

    @Test func importingTheSameAgainReplacesItAndSaysSo() async throws {
        let data = try TemporaryFolder()
        let first = try await CourseImport.course(TemporaryFolder(oatutor), into: data)
        #expect(!first.report.replaced && first.report.kept == nil)
        let before = first.folder.fingerprint
        let second = try await CourseImport.course(TemporaryFolder(oatutor), into: data)
        #expect(second.report.replaced && second.report.kept == nil)
        #expect(second.folder.fingerprint == before)
        #expect(data.files.allSatisfy { $0.hasPrefix("courses/small-algebra/") }, "\(data.files)")
    }

    @Test("Books whose titles and names have no Latin letters do not take each other's place")
    func chineseTitles() async throws {
        let source = try TemporaryFolder(["潮汐.txt": "第一章 潮汐\n\n海水有规律的涨落。\n", "港口.txt": "第一章 港口\n\n船只停泊的地方。\n"])
        let data = try TemporaryFolder()
        var ids: Set<String> = []
        for name in ["潮汐.txt", "港口.txt", "潮汐.txt"] {
            ids.insert(try await CourseImport(paths: ["\(source.path)/\(name)"], data: data.url).run().course)
        }
        #expect(ids.count == 2)
    }

    @Test func whatPeopleEditedIsKeptAside() async throws {
        let data = try TemporaryFolder()
        _ = try await CourseImport.course(TemporaryFolder(oatutor), into: data)
        let lesson = "courses/small-algebra/lessons/1.1-add-numbers.en.md"
        try data.write("# Add Numbers\n\nMine.\n", to: lesson)
        let (report, _) = try await CourseImport.course(TemporaryFolder(oatutor), into: data)
        let kept = try #require(report.kept)
        #expect(try String(contentsOfFile: "\(kept)/lessons/1.1-add-numbers.en.md", encoding: .utf8).contains("Mine."))
        #expect(try !data.text(lesson).contains("Mine."))
    }

    /// As if the process had been killed between the two moves, or between the second and the end.
    @Test("An interrupted replacement loses neither the earlier course nor what people edited in it")
    func interruptedReplacementIsRecovered() async throws {
        let data = try TemporaryFolder()
        _ = try await CourseImport.course(TemporaryFolder(oatutor), into: data)
        let lesson = "courses/small-algebra/lessons/1.1-add-numbers.en.md"
        try data.write("# Add Numbers\n\nMine.\n", to: lesson)
        let (course, old) = (
            data.url.appending(path: "courses/small-algebra"), data.url.appending(path: ".importing/small-algebra/old")
        )
        try FileManager.default.createDirectory(
            at: old.deletingLastPathComponent(), withIntermediateDirectories: true)
        try FileManager.default.moveItem(at: course, to: old)
        let (first, _) = try await CourseImport.course(TemporaryFolder(oatutor), into: data)
        #expect(first.replaced)
        let kept = try #require(first.kept)
        #expect(try String(contentsOfFile: "\(kept)/lessons/1.1-add-numbers.en.md", encoding: .utf8).contains("Mine."))

        try FileManager.default.createDirectory(
            at: old.deletingLastPathComponent(), withIntermediateDirectories: true)
        try FileManager.default.copyItem(at: URL(filePath: kept), to: old)
        _ = try await CourseImport.course(TemporaryFolder(oatutor), into: data)
        #expect(try data.text("replaced/small-algebra-2/lessons/1.1-add-numbers.en.md").contains("Mine."))
        #expect(try !data.text(lesson).contains("Mine."))
    }

    @Test(
        "Licences are told from their text and from READMEs",
        arguments: [
            ("MIT License\n\nCopyright (c) 2021 Someone", "MIT"),
            ("Copyright\n\nPermission is hereby granted, free of charge, to any person", "MIT"),
            ("                 Apache License\n           Version 2.0, January 2004", "Apache-2.0"),
            ("# A bank\n\nLicence: MIT (stated by the authors).", "MIT"),
            ("---\nlicense: apache-2.0\n---\n", "Apache-2.0"),
            ("# 题库\n\n许可证：CC BY-SA 4.0", "CC-BY-SA-4.0"),
            ("# A bank\n\nIt may be used by anyone who submits to it.", nil),
        ] as [(String, String?)])
    func tellsLicences(text: String, identifier: String?) {
        #expect(Licence.identifier(naming: text) == identifier)
    }

    @Test func coursesThatWereNotImportedAreLeftAlone() async throws {
        let data = try TemporaryFolder(["courses/small-algebra/course.yaml": "id: small-algebra\n"])
        await #expect(throws: ImportError.self) { try await CourseImport.course(TemporaryFolder(oatutor), into: data) }
        #expect(try data.text("courses/small-algebra/course.yaml") == "id: small-algebra\n")
        let (book, exercises) = (try TemporaryFolder(cnxml), try TemporaryFolder(oatutor))
        _ = try await CourseImport(paths: [book.path], id: "mine", data: data.url).run()
        let error = await #expect(throws: ImportError.self) {
            try await CourseImport(paths: [exercises.path], id: "mine", data: data.url).run()
        }
        #expect(error?.message.contains("from something else") == true && error?.remedy.contains("--id") == true)
    }

    @Test func whatIsUnderstoodIsNamed() async throws {
        let data = try TemporaryFolder()
        let mistakes: [([String: String], String)] = [
            ([:], "nothing that can be imported"), (["readme.md": "x"], "Understood are OATutor"),
            (["course.yaml": "id: x"], "own format already"),
            (["modules/m/x": "", "collections/x.txt": ""], "nothing that"),
            (["coursePlans.json": "{}", "content-pool/x": ""], "coursePlans.json"),
            (["coursePlans.json": "[]", "content-pool/x": "", "skillModel.json": "{}"], "0 courses"),
        ]
        for (files, words) in mistakes {
            let folder = try TemporaryFolder(files)
            let error = await #expect(throws: ImportError.self) {
                try await CourseImport(paths: [folder.path], data: data.url).run()
            }
            #expect(error?.description.contains(words) == true, "\(error?.description ?? "")")
        }
        for paths in try [[], [TemporaryFolder(oatutor), TemporaryFolder(oatutor)]] as [[TemporaryFolder]] {
            await #expect(throws: ImportError.self) {
                try await CourseImport(paths: paths.map(\.path), data: data.url).run()
            }
        }
        let folder = try TemporaryFolder(oatutor)
        let error = await #expect(throws: ImportError.self) {
            try await CourseImport(paths: [folder.path], id: "../up", data: data.url).run()
        }
        #expect(error?.file == "--id")
        #expect(data.files == [])
    }

    @Test func oneOfSeveralCoursesIsChosen() async throws {
        var files = oatutor
        files["coursePlans.json"] = files["coursePlans.json"].map {
            String($0.trimmingCharacters(in: .whitespacesAndNewlines).dropLast())
                + #", {"courseName": "Other", "lessons": []}]"#
        }
        let folder = try TemporaryFolder(files)
        let data = try TemporaryFolder()
        let error = await #expect(throws: ImportError.self) {
            try await CourseImport(paths: [folder.path], data: data.url).run()
        }
        #expect(error?.remedy.contains("--choose: Small Algebra; Other") == true)
        let report = try await CourseImport(paths: [folder.path], choosing: "Small Algebra", data: data.url).run()
        #expect(report.read("problems") == 4)
        var books = cnxml
        books["collections/other.collection.xml"] = books["collections/small.collection.xml"]
        let shelf = try TemporaryFolder(books)
        let path = shelf.url.appending(path: "collections/small.collection.xml").path
        #expect(try await CourseImport(paths: [path], data: data.url).run().read("modules") == 4)
    }

    @Test func theReportIsOneJSONObject() async throws {
        let (report, _) = try await CourseImport.course(TemporaryFolder(oatutor), into: TemporaryFolder())
        let object = try #require(
            JSONSerialization.jsonObject(with: Data(try report.json().utf8)) as? [String: Any])
        #expect(object["steps"] as? Int == 5 && object["licence"] as? String == "CC-BY-4.0")
        #expect((object["attribution"] as? [String])?.first?.contains("OATutor") == true)
        let leftOut = try #require((object["leftOut"] as? [[String: Any]])?.first)
        #expect(leftOut["what"] as? String == "problems" && leftOut["count"] as? Int == 1)
        #expect((leftOut["why"] as? String)?.isEmpty == false)
    }
}

@Suite struct CourseWriterTests {
    /// What is written reads as the same course: bundled ones have every feature of the format.
    @Test(arguments: ["linear-equations", "how-language-models-learn"]) func writtenCoursesReadTheSame(_ name: String)
        throws
    {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let original = CourseFolder.load(from: root.appending(path: "Courses/\(name)"))
        var course = try #require(original.course)
        let copy = try TemporaryFolder()
        let figures = Dictionary(
            uniqueKeysWithValues: original.figures.map { ($0, root.appending(path: "Courses/\(name)/\($0)")) })
        try CourseFolder.write(course, figures: figures, to: copy.url.appending(path: "course"))
        let read = CourseFolder.load(from: copy.url.appending(path: "course"))
        #expect(read.faults.filter { $0.severity == .error } == [])
        #expect(read.figures == original.figures)
        var again = try #require(read.course)
        // Files are read in the order of their names.
        course.exercises.sort { $0.id < $1.id }
        again.exercises.sort { $0.id < $1.id }
        #expect(again.exercises == course.exercises)
        #expect(again.lessons == course.lessons)
        #expect(again == course)
    }
}
