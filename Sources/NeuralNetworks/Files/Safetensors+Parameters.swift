package import Foundation

/// A model's parameters in a file.
extension Safetensors {
    /// The values of parameters under their names.
    package init(parameters: [String: Tensor], metadata: [String: String] = [:]) {
        self.init(parameters.mapValues { NumberArray($0.values, shape: $0.shape) }, metadata: metadata)
    }

    /// Gives the parameters the values that the file has under their names; arrays of other names are left aside.
    ///
    /// - Throws: ``ModelFileError`` that names the first parameter that the file does not have in its shape; then nothing has
    ///   changed.
    package func load(into parameters: [String: Tensor]) throws(ModelFileError) {
        var values: [(Tensor, [Float])] = []
        for (name, tensor) in parameters.sorted(by: { $0.key < $1.key }) {
            values.append((tensor, try self.values(named: name, shape: tensor.shape)))
        }
        for (tensor, values) in values { tensor.values = values }
    }

    /// The floating-point numbers of an array that must have this shape.
    package func values(named name: String, shape: [Int], file: URL? = nil) throws(ModelFileError) -> [Float] {
        guard let array = arrays[name], case .float(let values) = array.values, array.shape == shape else {
            throw ModelFileError(
                file: file?.path, tensor: name,
                arrays[name].map { "it has the shape \($0.shape) instead of \(shape)" } ?? "the file does not have it",
                remedy: "Give a file of the same model, or make the model with the file's sizes")
        }
        return values
    }
}
