import Foundation
import Testing

@testable import NeuralNetworks

@Suite struct SafetensorsTests {
    let example = Safetensors(
        [
            "weight": .init([1, -2.5, .pi, 0, -0.0, 0x1p-140] as [Float], shape: [2, 3]),
            "step": .init([Int64.min, 7], shape: [2]), "empty": .init([] as [Float], shape: [0, 4]),
            "scalar": .init([0.5] as [Float], shape: []), "名/\"x\"": .init([1] as [Float]),
        ], metadata: ["model": "dkt", "note": "é\n"])

    /// A file of one header and its data, as another program might write it.
    func file(_ header: String, _ data: [UInt8] = []) -> [UInt8] {
        withUnsafeBytes(of: UInt64(header.utf8.count).littleEndian) { [UInt8]($0) } + [UInt8](header.utf8) + data
    }

    func entry(_ type: String, _ shape: String, _ start: String, _ end: String) -> String {
        "{\"dtype\":\"\(type)\",\"shape\":[\(shape)],\"data_offsets\":[\(start),\(end)]}"
    }

    @Test func whatIsWrittenIsRead() throws {
        #expect(try Safetensors(bytes: example.bytes) == example)
        #expect(try Safetensors(bytes: Safetensors().bytes) == Safetensors())
        #expect(example.bytes == example.bytes)
    }

    @Test func theBytesAreThoseOfTheFormat() {
        let header = #"{"a":{"data_offsets":[0,8],"dtype":"F32","shape":[2]}}"#
        let padded = header + String(repeating: " ", count: (8 - header.utf8.count % 8) % 8)
        let expected = file(padded, [0, 0, 0x80, 0x3F, 0, 0, 0, 0xC0])
        #expect(Safetensors(["a": .init([1, -2] as [Float])]).bytes == expected)
    }

    @Test func halvesAndShortIntegersAreRead() throws {
        let header = """
            {"h":\(entry("F16", "3", "0", "6")),"b":\(entry("BF16", "1", "6", "8")),"i":\(entry("I32", "1", "8", "12"))}
            """
        let read = try Safetensors(
            bytes: file(header, [0x00, 0x3C, 0x00, 0xC0, 0x01, 0x00, 0xC0, 0x3F, 0xFE, 0xFF, 0xFF, 0xFF]))
        #expect(read.arrays["h"] == .init([1, -2, 0x1p-24] as [Float]))
        #expect(read.arrays["b"] == .init([1.5] as [Float]))
        #expect(read.arrays["i"] == .init([-2] as [Int64]))
    }

    #if !(os(macOS) && arch(x86_64))
    @Test func everyHalfIsTheFloatThatItStandsFor() {
        for bits in 0...UInt16.max {
            let expected = Float(Float16(bitPattern: bits))
            let read = Float(halfBits: bits)
            #expect(expected.isNaN ? read.isNaN : read.bitPattern == expected.bitPattern, "\(bits)")
        }
    }
    #endif

    @Test(arguments: [
        ("F32", "2", "0", "12"), ("F32", "2", "0", "4"), ("F32", "-2", "0", "8"), ("F32", "2", "-8", "0"),
        ("F32", "2", "8", "0"), ("F32", "2", "4", "12"), ("F32", "2", "0", "9223372036854775807"),
        ("F32", "4611686018427387904,4", "0", "8"), ("F32", "3037000500,3037000500", "0", "8"), ("F32", "1", "0", "4"),
    ])
    func aTensorOutsideItsDataIsNamed(type: String, shape: String, start: String, end: String) throws {
        let bytes = file("{\"bad.weight\":\(entry(type, shape, start, end))}", [UInt8](repeating: 0, count: 8))
        let error = try #require(throws: ModelFileError.self) { try Safetensors(bytes: bytes) }
        #expect(error.tensor == "bad.weight" || error.message.contains("belong to none"), "\(error)")
        #expect(error.description.contains("damaged"))
    }

    @Test func overlapsAndGapsAreErrors() {
        for (start, end) in [("4", "12"), ("12", "20")] {
            let header = "{\"a\":\(entry("F32", "2", "0", "8")),\"b\":\(entry("F32", "2", start, end))}"
            #expect { try Safetensors(bytes: file(header, [UInt8](repeating: 0, count: 20))) } throws: {
                ($0 as? ModelFileError)?.tensor == "b"
            }
        }
    }

    @Test func filesOfAnotherKindAreErrors() {
        let huge = [UInt8](repeating: 0xFF, count: 64)
        let offsets = #"{"a":{"dtype":"F32","shape":[1],"data_offsets":[0]}}"#
        for bytes in [
            [], [1, 2, 3], huge, file("[1]"), file("{"), file(#"{"a":1}"#), file(offsets, [0, 0, 0, 0]),
            file("{}", [1]),
            file(#"{"a":{"dtype":"F99","shape":[],"data_offsets":[0,0]}}"#), file(#"{"__metadata__":{"a":1}}"#),
            file(String(repeating: "[", count: 100_000)),
        ] { #expect(throws: ModelFileError.self) { try Safetensors(bytes: bytes) } }
    }

    /// Any change of any byte gives other content or an error, never a crash.
    @Test func changedBytesNeverCrash() {
        let bytes = example.bytes
        var random = SplitMix64(seed: 7)
        for _ in 0..<3000 {
            var changed = bytes
            for _ in 0...random.below(3) {
                switch random.below(4) {
                case 0 where changed.count > 1: changed.removeLast(1 + random.below(changed.count - 1))
                case 1: changed.insert(UInt8(random.below(256)), at: random.below(changed.count))
                case 2: changed[random.below(min(changed.count, 24))] = UInt8(random.below(256))
                default: changed[random.below(changed.count)] = [0x2D, 0x30, 0x39, 0x7B, 0x2C, 0xFF][random.below(6)]
                }
            }
            if let read = try? Safetensors(bytes: changed) { #expect(read.arrays.count <= 7) }
        }
    }

    @Test func parametersAreLoadedAllOrNone() throws {
        let (a, b) = (Tensor([1, 2], shape: [2]), Tensor([3], shape: [1]))
        let file = try Safetensors(bytes: Safetensors(parameters: ["a": a, "b": b], metadata: ["model": "m"]).bytes)
        #expect(file.metadata == ["model": "m"])
        let (read, wrong) = (Tensor([0, 0], shape: [2]), Tensor([0, 0], shape: [2]))
        #expect {
            try file.load(into: ["a": read, "b": wrong])
        } throws: {
            "\($0)".hasPrefix("Tensor 'b': it has the shape [1] instead of [2]. Give a file of the same model")
        }
        #expect(read.values == [0, 0])
        try file.load(into: ["a": read])
        #expect(read.values == [1, 2])
    }

    @Test func aFileIsReplacedWholeAndFailuresNameIt() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "safetensors-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "model.safetensors")
        try Safetensors(["old": .init([1] as [Float])]).write(to: file)
        // What a write that was killed leaves behind.
        try Data([1, 2, 3]).write(to: file.appendingPathExtension("partial"))
        try example.write(to: file)
        #expect(try Safetensors(contentsOf: file) == example)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["model.safetensors"])

        let missing = folder.appending(path: "none/model.safetensors")
        #expect(throws: ModelFileError.self) { try example.write(to: missing) }
        #expect { try Safetensors(contentsOf: missing) } throws: {
            ($0 as? ModelFileError)?.file == missing.path
        }
        try Data([1, 2, 3]).write(to: file)
        #expect { try Safetensors(contentsOf: file) } throws: { ($0 as? ModelFileError)?.file == file.path }
    }
}
