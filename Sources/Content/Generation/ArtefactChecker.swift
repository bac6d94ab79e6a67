package import LanguageModels

/// Checks parts of artefacts, whoever made them.
package struct ArtefactChecker: Sendable {
    private let material: Material
    private let solver: (any ChatModel)?

    /// - Parameter solver: solves questions that have no closed form, several times; without it their answers are
    ///   ``Verdict/Outcome/unsure`` unless the passages settle them.
    package init(_ material: Material, solver: (any ChatModel)? = nil) {
        self.material = material
        self.solver = solver
    }

    /// One verdict for each ``Verdict/Check``.
    ///
    /// - Parameter artefact: what the part belongs to; its other parts count as items that must not be repeated.
    package func verdicts(on part: Artefact.Part, of artefact: Artefact) async -> [Verdict] {
        []
    }
}
