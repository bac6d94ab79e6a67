package import Foundation
package import NeuralNetworks

/// The model in a file: weights in safetensors, words and sizes in its metadata.
extension EquationModel {
    private static let format = "cria-equations-5"

    /// What a file says beside its weights.
    fileprivate struct Record: Codable {
        var options: TransformerOptions
        var words: Vocabulary
        /// How many there are.
        var networks: Int
    }

    private var parameters: [String: Tensor] {
        networks.enumerated().reduce(into: [:]) { all, network in
            for (name, tensor) in network.element.parameters { all["\(network.offset).\(name)"] = tensor }
        }
    }

    /// Writes the file whole or not at all.
    package func write(to file: URL) throws(ModelFileError) {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        let record = Record(options: networks[0].options, words: vocabulary, networks: networks.count)
        guard let text = try? encoder.encode(record) else {
            preconditionFailure("sizes and words always have a form in JSON")
        }
        let metadata = ["format": Self.format, "model": String(decoding: text, as: UTF8.self)]
        try Safetensors(parameters: parameters, metadata: metadata).write(to: file)
    }

    /// Reads a file; nothing is made by its sizes before they agree with its weights.
    ///
    /// - Throws: `ModelFileError` for a file that is not there or damaged, ``WordProblemError`` for one of something else.
    package init(contentsOf file: URL) throws {
        let stored = try Safetensors(contentsOf: file)
        guard stored.metadata["format"] == Self.format,
            let record = try? JSONDecoder().decode(Record.self, from: Data((stored.metadata["model"] ?? "").utf8)),
            record.fits(stored.arrays.mapValues(\.shape))
        else {
            throw WordProblemError(
                .model,
                "\(file.path) holds no model of word problems of this version: make one with `cria train solver`")
        }
        self.init(
            vocabulary: record.words,
            networks: (0..<record.networks).map { _ in Self.network(record.words, record.options, seed: 0) })
        do {
            try stored.load(into: parameters)
        } catch {
            var error = error
            error.file = file.path
            throw error
        }
    }
}

extension EquationModel.Record {
    /// Whether the sizes are those of the file's arrays, so that the network is no larger than the file.
    fileprivate func fits(_ shapes: [String: [Int]]) -> Bool {
        (1...16).contains(networks)
            && (0..<networks).allSatisfy { network in
                fits(
                    network: Dictionary(
                        uniqueKeysWithValues: shapes.filter { $0.key.hasPrefix("\(network).") }.map {
                            (String($0.key.drop { $0 != "." }.dropFirst()), $0.value)
                        }))
            }
    }

    private func fits(network shapes: [String: [Int]]) -> Bool {
        func count(_ stack: String) -> Int {
            Set(
                shapes.keys.filter { $0.hasPrefix("\(stack).blocks.") }.compactMap {
                    $0.split(separator: ".").dropFirst(2).first
                }
            )
            .count
        }
        return options.heads > 0 && options.width > 0 && options.width.isMultiple(of: 2 * options.heads)
            && shapes["sourceEmbedding.weight"] == [words.count + 1, options.width]
            && shapes["markEmbedding.weight"] == [Vocabulary.markCount + 1, options.width]
            && shapes["targetEmbedding.weight"] == [EquationTokens.all.count, options.width]
            && shapes["encoder.blocks.0.feedForward.inner.weight"] == [options.hidden, options.width]
            && options.blocks > 0 && count("encoder") == options.blocks && count("decoder") == options.blocks
    }
}
