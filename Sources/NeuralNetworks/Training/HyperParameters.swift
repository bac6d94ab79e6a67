/// Everything about a training run that is chosen rather than learned.
///
/// With the same data, the same machine architecture and equal hyper-parameters, training gives the same weights.
package struct HyperParameters: Codable, Hashable, Sendable {
    /// Of the initial weights, the order of batches and dropout.
    package var seed: UInt64
    /// Examples in one batch.
    package var batchSize: Int
    /// The most passes over the training data.
    package var epochs: Int
    package var optimizer: Optimizer.Method
    package var learningRate: LearningRate
    /// The largest norm of all gradients taken as one vector; longer ones are shortened to it. nil: no limit.
    package var largestGradientNorm: Float?
    /// Epochs without a better validation loss after which training stops; nil: never.
    package var patience: Int?

    package init(
        seed: UInt64 = 1, batchSize: Int = 32, epochs: Int = 10, optimizer: Optimizer.Method = .adamW(),
        learningRate: LearningRate = LearningRate(1e-3), largestGradientNorm: Float? = 1, patience: Int? = nil
    ) {
        self.seed = seed
        self.batchSize = batchSize
        self.epochs = epochs
        self.optimizer = optimizer
        self.learningRate = learningRate
        self.largestGradientNorm = largestGradientNorm
        self.patience = patience
    }
}
