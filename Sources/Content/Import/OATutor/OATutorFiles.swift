/// The JSON files of OATutor content, as far as they are read: https://github.com/CAHLR/OATutor-Content
enum OATutorFiles {
    /// An element of `coursePlans.json`.
    struct Plan: Decodable {
        var courseName: String
        var language: String?
        var courseOER: Text?
        var courseLicense: Text?
        var lessons: [Lesson]
    }

    /// A text for people; what is none (spreadsheets leave numbers in empty fields) counts as missing.
    struct Text: Decodable {
        var value: String?

        init(from decoder: any Decoder) throws {
            value = try? decoder.singleValueContainer().decode(String.self)
        }
    }

    struct Lesson: Decodable {
        var id: String
        /// `Lesson 1.4`
        var name: String
        /// The title.
        var topics: Text?
        /// Skills with the mastery at which the lesson is over.
        var learningObjectives: [String: Double]?
    }

    /// `content-pool/<id>/<id>.json`
    struct Problem: Decodable {
        var id: String
        var title: String?
        var body: String?
        var variabilization: [String: [String]]?
        var oer: Text?
        var license: Text?
        /// `1.4 Multiply and Divide Integers`
        var lesson: Text?
        var lessonId: String?
        var courseName: String?
    }

    /// `content-pool/<problem>/steps/<id>/<id>.json`
    struct Step: Decodable {
        var id: String
        var stepTitle: String?
        var stepBody: String?
        var problemType: String
        var answerType: String?
        var stepAnswer: [String]
        var choices: [String]?
        var variabilization: [String: [String]]?
    }

    /// An element of `content-pool/<problem>/steps/<step>/tutoring/<step>DefaultPathway.json`
    struct Hint: Decodable {
        var id: String
        /// `hint`, or `scaffold` with a question of its own.
        var type: String
        /// Hints that are shown before this one.
        var dependencies: [String]?
        var title: String?
        var text: String?
        var problemType: String?
        var answerType: String?
        var hintAnswer: [String]?
        var choices: [String]?
        var subHints: [Hint]?
        var variabilization: [String: [String]]?
        var oer: Text?
        var license: Text?
    }

    /// The address and the name in `https://… <name>`.
    static func addressAndName(_ text: String?) -> (address: String, name: String)? {
        guard let match = text?.firstMatch(of: #/(https?://[^\s<>]+)\s*(?:<([^<>]*)>)?/#) else { return nil }
        return (String(match.1), match.2.map(String.init) ?? "")
    }
}

extension OATutorFiles.Step {
    var isChoice: Bool { problemType == "MultipleChoice" }
}

extension OATutorFiles.Hint {
    var isChoice: Bool { problemType == "MultipleChoice" }

    /// Hints below this one, at any depth.
    var allBelow: [OATutorFiles.Hint] { (subHints ?? []).flatMap { [$0] + $0.allBelow } }
}
