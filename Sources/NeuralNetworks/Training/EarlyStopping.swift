/// Stops training when the validation loss has not fallen for a while, before the model learns its training data by heart.
package struct EarlyStopping: Codable, Hashable, Sendable {
    /// Observations in a row without a better loss after which to stop; nil: never.
    package let patience: Int?
    /// The lowest loss observed; nil before the first.
    package private(set) var best: Double?
    /// Observations since the lowest.
    package private(set) var waited = 0

    package init(patience: Int?) { self.patience = patience }

    /// Takes in a loss and says whether it is the lowest so far. One that is not a number never is.
    package mutating func isBest(_ loss: Double) -> Bool {
        guard loss < best ?? .infinity else {
            waited += 1
            return false
        }
        best = loss
        waited = 0
        return true
    }

    package var shouldStop: Bool { patience.map { waited >= max($0, 1) } ?? false }
}
