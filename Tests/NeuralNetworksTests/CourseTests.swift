import Foundation
import NeuralNetworks
import Testing

/// The neuron that the bundled course "How language models learn" calculates by hand: our tensors give every number in its text.
@Suite struct CourseTests {
    /// The value, rounded as the lesson rounds it, is `text`, and the lesson says so.
    func expect(
        _ value: Float?, _ text: String, in lesson: String, location: SourceLocation = #_sourceLocation
    ) throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Courses/how-language-models-learn/lessons")
        let decimals = text.split(separator: ".").dropFirst().first?.count ?? 0
        #expect(String(format: "%.\(decimals)f", value ?? .nan) == text, "in \(lesson)", sourceLocation: location)
        for language in ["en", "zh"] {
            let lesson = try String(contentsOf: folder.appending(path: "\(lesson).\(language).md"), encoding: .utf8)
            #expect(lesson.contains(text), sourceLocation: location)
        }
    }

    func number(_ value: Float) -> Tensor { Tensor([value], shape: [], requiresGradient: true) }

    /// What the spam neuron makes of two words "free" from a known sender.
    struct Neuron {
        let w = Tensor([0.5, -0.3], shape: [2], requiresGradient: true)
        let b = Tensor([0.1], shape: [], requiresGradient: true)

        func sum(_ x: [Float]) -> Tensor { (w * Tensor(x, shape: [2])).sum() + b }
    }

    @Test func theNeuron() throws {
        let neuron = Neuron()
        let z = neuron.sum([2, 1])
        try expect(z.item, "0.8", in: "neuron")
        try expect((-z).exp().item, "0.4493", in: "neuron")
        try expect(1 + (-z).exp().item, "1.4493", in: "neuron")
        try expect(z.sigmoid().item, "0.6900", in: "neuron")
        try expect(neuron.sum([0, 1]).item, "-0.2", in: "neuron")
        try expect(neuron.sum([0, 1]).sigmoid().item, "0.4502", in: "neuron")
        let three = (Tensor([3, 1, 2], shape: [3]) * Tensor([0.2, -0.5, 0.4], shape: [3])).sum() - 0.6
        try expect(three.item, "0.3", in: "neuron")
        for (z, a) in [(-4, "0.0180"), (-2, "0.1192"), (0, "0.5"), (2, "0.8808"), (4, "0.9820"), (1.6, "0.8320")] {
            try expect(Tensor(Float(z)).sigmoid().item, a, in: "neuron")
        }
    }

    @Test func theActivationFunctionsAndTheirSlopes() throws {
        let lesson = "activation-functions"
        let values = [("0.6900", "0.6640", "0.8"), ("0.1192", "-0.9640", "0")]
        for (z, (sigmoid, tanh, relu)) in zip([0.8, -2] as [Float], values) {
            try expect(Tensor(z).sigmoid().item, sigmoid, in: lesson)
            try expect(Tensor(z).tanh().item, tanh, in: lesson)
            try expect(Tensor(z).relu().item, relu, in: lesson)
        }
        try expect(Tensor(0.81).sigmoid().item, "0.6921", in: lesson)
        for (value, ofSigmoid, ofTanh) in [
            (0, "0.25", "1"), (0.8, "0.2139", "0.5591"), (2, "0.1050", "0.0707"), (4, "0.0177", "0.0013"),
        ] {
            let z = number(Float(value))
            z.sigmoid().backward()
            try expect(z.gradient?[0], ofSigmoid, in: lesson)
            z.gradient = nil
            z.tanh().backward()
            try expect(z.gradient?[0], ofTanh, in: lesson)
        }
    }

    @Test func theMeanSquaredError() throws {
        let lesson = "mean-squared-error"
        let mse = Tensor([20, 30, 25, 41], shape: [4]).meanSquaredError(Tensor([22, 27, 26, 37], shape: [4]))
        try expect(mse.item, "7.5", in: lesson)
        try expect(mse.squareRoot().item, "2.7386", in: lesson)
        let nothing = Tensor(repeating: 0, shape: [4])
        try expect(Tensor([3, -3, 3, -3], shape: [4]).meanSquaredError(nothing).item, "9", in: lesson)
        try expect(Tensor([0, 0, 0, 8], shape: [4]).meanSquaredError(nothing).item, "16", in: lesson)
        let a = number(Neuron().sum([2, 1]).sigmoid().item)
        let loss = (a - 1).squared()
        try expect(loss.item, "0.0961", in: lesson)
        loss.backward()
        try expect(a.gradient?[0], "-0.6201", in: lesson)
    }

    @Test func crossEntropyAndSoftmax() throws {
        let lesson = "cross-entropy"
        let z = Neuron().sum([2, 1]).reshaped([1])
        try expect(z.binaryCrossEntropy([1]).item, "0.3711", in: lesson)
        try expect(z.binaryCrossEntropy([0]).item, "1.1711", in: lesson)
        for (p, loss) in [(0.9, "0.1054"), (0.5, "0.6931"), (0.1, "2.3026"), (0.01, "4.6052")] {
            try expect((-Tensor(Float(p)).log()).item, loss, in: lesson)
        }
        let scores = Tensor([2, 1, 0], shape: [1, 3])
        try expect(scores.exp().sum().item, "11.1073", in: lesson)
        for (index, (e, p, loss)) in [
            ("7.3891", "0.6652", "0.4076"), ("2.7183", "0.2447", "1.4076"), ("1.0000", "0.0900", "2.4076"),
        ].enumerated() {
            try expect(scores.exp().values[index], e, in: lesson)
            try expect(scores.softmax().values[index], p, in: lesson)
            try expect(scores.softmaxCrossEntropy([index]).item, loss, in: lesson)
        }
        try expect(Tensor([0.8, 0], shape: [2]).softmax().values[0], "0.6900", in: lesson)
        try expect(Tensor([0, 0, 0], shape: [1, 3]).softmaxCrossEntropy([1]).item, "1.0986", in: lesson)
    }

    @Test func theForwardPassThroughTwoLayers() throws {
        let lesson = "forward-pass"
        let w = Tensor([0.5, -0.3, -0.4, 0.6], shape: [2, 2])
        let x = Tensor([2, 1, 0, 1], shape: [2, 2])
        let sums = x.linear(w, Tensor([0.1, 0.5], shape: [2]))
        for (value, text) in zip(sums.values, ["0.8", "0.3", "-0.2", "1.1"]) { try expect(value, text, in: lesson) }
        let z = sums.relu().linear(Tensor([1, -2], shape: [1, 2]), Tensor([0.2], shape: [1]))
        for (value, text) in zip(z.values, ["0.4", "-2"]) { try expect(value, text, in: lesson) }
        for (value, text) in zip(z.sigmoid().values, ["0.5987", "0.1192"]) { try expect(value, text, in: lesson) }
    }

    @Test func theBackwardPassAndTheStepDownhill() throws {
        let lesson = "backward-pass"
        // Slope by slope along the chain w → z → a → L.
        let a = number(Neuron().sum([2, 1]).sigmoid().item)
        (-a.log()).backward()
        try expect(a.gradient?[0], "-1.4493", in: lesson)
        let z = number(0.8)
        z.sigmoid().backward()
        try expect(z.gradient?[0], "0.2139", in: lesson)

        // Both ways to the same gradients: −ln σ(z) by single operations, and the loss made for it.
        for loss in [{ -$0.sigmoid().log() }, { $0.reshaped([1]).binaryCrossEntropy([1]) }] as [(Tensor) -> Tensor] {
            let neuron = Neuron()
            let before = loss(neuron.sum([2, 1]))
            try expect(before.item, "0.3711", in: lesson)
            before.backward()
            for (slope, text) in zip(
                (neuron.w.gradient ?? []) + (neuron.b.gradient ?? []), ["-0.6201", "-0.3100", "-0.3100"])
            {
                try expect(slope, text, in: lesson)
                try expect(slope, text, in: "gradient-descent")
            }
            for parameter in [neuron.w, neuron.b] {
                parameter.values = zip(parameter.values, parameter.gradient ?? []).map { $0 - 0.1 * $1 }
            }
            for (value, text) in zip(neuron.w.values + neuron.b.values, ["0.5620", "-0.2690", "0.1310"]) {
                try expect(value, text, in: lesson)
                try expect(value, text, in: "gradient-descent")
            }
            let after = neuron.sum([2, 1])
            try expect(after.item, "0.9860", in: "gradient-descent")
            try expect(after.sigmoid().item, "0.7283", in: "gradient-descent")
            try expect(loss(after).item, "0.3170", in: lesson)
        }
    }

    @Test func theBackwardPassWithTheSquaredError() throws {
        let lesson = "backward-pass"
        let neuron = Neuron()
        (neuron.sum([2, 1]).sigmoid() - 1).squared().backward()
        for (slope, text) in zip(
            (neuron.w.gradient ?? []) + (neuron.b.gradient ?? []), ["-0.2653", "-0.1326", "-0.1326"])
        {
            try expect(slope, text, in: lesson)
        }
        // Quite wrong: a = 0.01.
        let score = Float(log(0.01 / 0.99))
        let z = number(score)
        (z.sigmoid() - 1).squared().backward()
        try expect(z.gradient?[0], "-0.0196", in: lesson)
        z.gradient = nil
        z.reshaped([1]).binaryCrossEntropy([1]).backward()
        try expect(z.gradient?[0], "-0.99", in: lesson)
    }

    @Test func backThroughTwoNeurons() throws {
        let lesson = "backward-pass"
        let (w, v) = (number(0.5), number(2))
        let h = (w * 2).sigmoid()
        let z = v * h
        let a = z.sigmoid()
        let loss = -(1 - a).log()
        for (value, text) in [(h, "0.7311"), (z, "1.4621"), (a, "0.8119"), (loss, "1.6705")] {
            try expect(value.item, text, in: lesson)
        }
        loss.backward()
        try expect(v.gradient?[0], "0.5935", in: lesson)
        try expect(w.gradient?[0], "0.6385", in: lesson)
        // The slopes on the way, each with respect to a value of its own.
        let (z2, h2, z1) = (number(z.item), number(h.item), number(1))
        (-(1 - z2.sigmoid()).log()).backward()
        (-(1 - (v * h2).sigmoid()).log()).backward()
        (-(1 - (v * z1.sigmoid()).sigmoid()).log()).backward()
        for (tensor, text) in [(z2, "0.8119"), (h2, "1.6237"), (z1, "0.3192")] {
            try expect(tensor.gradient?[0], text, in: lesson)
        }
        let nudged = -(1 - (v * (Tensor(0.51) * 2).sigmoid()).sigmoid()).log()
        try expect(nudged.item, "1.6769", in: lesson)
        // Example 1: y = (3x + 1)² at x = 1.
        let x = number(1)
        (x * 3 + 1).squared().backward()
        try expect(x.gradient?[0], "24", in: lesson)
    }

    @Test func gradientDescentOnAParabola() throws {
        let lesson = "gradient-descent"
        let w = number(0)
        for (loss, slope, next) in [("9", "-6", "0.6"), ("5.76", "-4.8", "1.08"), ("3.6864", "-3.84", "1.464")] {
            let square = (w - 3).squared()
            try expect(square.item, loss, in: lesson)
            square.backward()
            try expect(w.gradient?[0], slope, in: lesson)
            w.values[0] -= 0.1 * (w.gradient?[0] ?? 0)
            try expect(w.item, next, in: lesson)
            w.gradient = nil
        }
    }
}
