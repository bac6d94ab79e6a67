/// `config.json` of an Exercism track, as far as it is read: https://exercism.org/docs/building/tracks/config-json
struct ExercismTrack: Decodable {
    struct Concept: Decodable {
        var slug: String
        var name: String
    }

    struct Exercise: Decodable {
        var slug: String
        var name: String
        /// Those that a concept exercise teaches.
        var concepts: [String]?
        /// Those that a practice exercise practises.
        var practices: [String]?
        var prerequisites: [String]?
        /// 1 to 10, of practice exercises.
        var difficulty: Int?
        var status: String?
    }

    struct Exercises: Decodable {
        var concept: [Exercise]?
        var practice: [Exercise]?
    }

    var language: String
    var blurb: String?
    var exercises: Exercises
    var concepts: [Concept]?

    static let file = "config.json"
}
