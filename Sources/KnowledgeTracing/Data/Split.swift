import CZlib

/// Which learners a model is fitted on, chosen on, and measured on.
package struct Split: Sendable {
    package typealias Learner = InteractionTable.Learner

    /// Values of the fold column, or what else tells the learners, for people and tables.
    package var testFolds: [String]
    package var validationFolds: [String]
    package private(set) var training: [Learner] = []
    package private(set) var validation: [Learner] = []
    package private(set) var test: [Learner] = []

    /// How validation learners are called that are taken from the rest by ``isHeldOut(_:)``.
    package static let heldOut = "crc32"

    /// - Parameters:
    ///   - test: folds to measure on; none when a model is only trained.
    ///   - validation: folds to choose and calibrate on. Without any, a tenth of the remaining learners, see ``isHeldOut(_:)``.
    ///   Learners of all other folds, but those without a fold, are trained on.
    /// - Throws: a fold that no learner is in, one that is in both, or too few learners to train on.
    package init(
        _ table: InteractionTable, test: [String], validation: [String] = []
    ) throws(KnowledgeTracingError) {
        testFolds = test
        validationFolds = validation.isEmpty ? [Self.heldOut] : validation
        let folds = Set(table.learners.map(\.fold))
        for fold in test + validation where !folds.contains(fold) {
            throw KnowledgeTracingError(
                .split, "no learner is in fold “\(fold)”: the folds are \(folds.sorted().joined(separator: ", ")).")
        }
        if let fold = test.first(where: validation.contains) {
            throw KnowledgeTracingError(
                .split, "fold “\(fold)” is for testing and for validation: choose another for one of them.")
        }
        let isSplit = folds != [""]
        for learner in table.learners {
            if test.contains(learner.fold), isSplit {
                self.test.append(learner)
            } else if validation.contains(learner.fold)
                || (validation.isEmpty && Self.isHeldOut(learner.name) && (!isSplit || !learner.fold.isEmpty))
            {
                self.validation.append(learner)
            } else if !isSplit || !learner.fold.isEmpty {
                training.append(learner)
            }
        }
        guard !training.isEmpty else {
            throw KnowledgeTracingError(
                .split, "no learners are left to train on: name fewer folds for testing and validation.")
        }
        guard !self.validation.isEmpty else {
            throw KnowledgeTracingError(
                .split, "no learners are left for validation: name a fold for it, or give more learners.")
        }
    }

    /// Whether the CRC-32 of a learner's name is a multiple of 10: a tenth that is the same everywhere.
    package static func isHeldOut(_ learner: String) -> Bool {
        let bytes = Array(learner.utf8)
        return crc32(0, bytes, uInt(bytes.count)) % 10 == 0
    }

    /// The splits that the folds of a published data set stand for.
    ///
    /// - `train`, `test`: one split, validation by ``isHeldOut(_:)`` (Gervet et al. 2020).
    /// - −1, 0, 1, …: the test learners are always those of −1; each other fold is used for validation once (pyKT).
    /// - 1, 2, …, n: each fold is tested once, with the next one (1 after n) for validation; fold 0, if there is one, is always
    ///   trained on (AKT).
    package static func all(_ table: InteractionTable) throws(KnowledgeTracingError) -> [Split] {
        let folds = Set(table.learners.map(\.fold)).subtracting([""])
        if folds == ["train", "test"] { return [try Split(table, test: ["test"])] }
        let numbers = folds.compactMap { Int($0) }.sorted()
        guard numbers.count == folds.count, numbers.count > 2 else {
            throw KnowledgeTracingError(
                .split,
                "“all” needs folds named train and test, −1, 0, 1, … or 1, 2, 3, …; these are \(folds.sorted().joined(separator: ", ")). Name them with --test and --validation."
            )
        }
        var splits: [Split] = []
        if numbers[0] == -1 {
            for fold in numbers.dropFirst() {
                splits.append(try Split(table, test: ["-1"], validation: ["\(fold)"]))
            }
        } else {
            let tested = numbers.filter { $0 > 0 }
            for (place, fold) in tested.enumerated() {
                let next = tested[(place + 1) % tested.count]
                splits.append(try Split(table, test: ["\(fold)"], validation: ["\(next)"]))
            }
        }
        return splits
    }
}
