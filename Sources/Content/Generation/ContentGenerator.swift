package import LanguageModels

/// Makes artefacts from a course: by rules and templates, or with a model that words them. Either way every part is
/// checked before it is given out.
package struct ContentGenerator: Sendable {
    package enum Event: Sendable {
        /// The outline: the title, and id and heading of each part to come. A resumed run repeats it.
        case planned(title: String, parts: [(id: String, heading: String)])
        /// More of the text that a model is writing for a part; unchecked, for the person who waits, never for learners.
        case writing(part: String, text: String)
        /// A part, with its verdicts; ``Artefact/Part/isChecked`` tells whether all passed. Failed parts come too, after
        /// one repair, for the review queue.
        case part(Artefact.Part)
        /// A part that could not be made at all, and why.
        case dropped(part: String, why: String)
        case used(ChatUsage)
    }

    private let material: Material
    private let model: (any ChatModel)?
    private let checker: ArtefactChecker

    /// - Parameter model: words the parts; without it rules and templates do.
    package init(_ material: Material, model: (any ChatModel)?, checker: ArtefactChecker) {
        self.material = material
        self.model = model
        self.checker = checker
    }

    /// Makes what `brief` asks for. Parts that `done` has already are not made again, so that an interrupted run goes on
    /// where it stopped.
    ///
    /// The stream throws ``ChatModelError`` when the model is gone for good, and ``GenerationError`` when the brief cannot
    /// be met.
    package func make(
        _ brief: GenerationBrief, resuming done: Artefact? = nil
    ) -> AsyncThrowingStream<Event, any Error> {
        AsyncThrowingStream { $0.finish(throwing: GenerationError("not built")) }
    }

    /// Makes one part anew.
    ///
    /// - Parameter instruction: what the person wants to be different.
    /// - Throws: as ``make(_:resuming:)``.
    package func remake(
        part id: String, of artefact: Artefact, instruction: String = ""
    ) async throws -> Artefact.Part {
        throw GenerationError("not built")
    }
}

/// Why a brief cannot be met, with the remedy.
package struct GenerationError: Error, Hashable, Sendable, CustomStringConvertible {
    package var description: String

    package init(_ description: String) {
        self.description = description
    }
}
