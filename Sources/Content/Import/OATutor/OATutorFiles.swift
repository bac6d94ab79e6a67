/// The JSON files of OATutor content, as far as they are read: https://github.com/CAHLR/OATutor-Content
enum OATutorFiles {
    /// An element of `coursePlans.json`.
    struct Plan: Decodable {
        var courseName: String
        var language: String?
        var courseOER: String?
        var courseLicense: String?
        var lessons: [Lesson]
    }

    struct Lesson: Decodable {
        var id: String
        /// `Lesson 1.4`
        var name: String
        /// The title.
        var topics: String?
        /// Skills with the mastery at which the lesson is over.
        var learningObjectives: [String: Double]?
    }

    /// `content-pool/<id>/<id>.json`
    struct Problem: Decodable {
        var id: String
        var title: String?
        var body: String?
        var variabilization: [String: [String]]?
        var oer: String?
        var license: String?
        /// `1.4 Multiply and Divide Integers`
        var lesson: String?
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
        var oer: String?
        var license: String?
    }

    /// The address and the name in `https://… <name>`.
    static func addressAndName(_ text: String?) -> (address: String, name: String)? {
        guard let match = text?.firstMatch(of: #/(https?://[^\s<>]+)\s*(?:<([^<>]*)>)?/#) else { return nil }
        return (String(match.1), match.2.map(String.init) ?? "")
    }
}
