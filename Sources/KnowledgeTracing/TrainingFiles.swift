package import Foundation

/// Files that the training of networks leaves beside the model: while it lasts, what an interrupted run goes on from; in the end, a
/// curve of the losses.
package struct TrainingFiles: Sendable {
    /// Of the model.
    private let model: URL

    /// - Parameter model: the file that the model will be written to.
    package init(beside model: URL) { self.model = model }

    /// Those of one network.
    struct Part: Sendable {
        let checkpoint, curve: URL
        /// Of the curve.
        let title: String
    }

    /// - Parameter run: a number that only runs on the same data, split and seed share.
    func part(_ network: TracingModel, run: UInt32) -> Part {
        let name = network.rawValue
        return Part(
            checkpoint: model.appendingPathExtension("\(name)-\(String(run, radix: 16)).checkpoint"),
            curve: model.appendingPathExtension("\(name).svg"), title: "\(model.lastPathComponent): \(name)")
    }

    /// Where the curves of a model's networks are drawn.
    package func curves(of model: TracingModel) -> [String] {
        let networks: [TracingModel] =
            switch model {
            case .dkt, .lstm, .transformer: [model]
            case .blend: [.lstm, .transformer]
            default: []
            }
        return networks.map { part($0, run: 0).curve.path }
    }

    /// Removes what interrupted runs would go on from; once the model is written, nobody needs it.
    package func removeCheckpoints() {
        let folder = model.deletingLastPathComponent()
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        for name in names where name.hasPrefix(model.lastPathComponent + ".") && name.hasSuffix(".checkpoint") {
            try? FileManager.default.removeItem(at: folder.appending(path: name))
        }
    }
}
