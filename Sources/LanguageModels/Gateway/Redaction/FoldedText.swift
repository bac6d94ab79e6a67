import Foundation

/// A text as detectors compare it: lower case, half-width, without accents, dashes and spaces of one kind, invisible
/// characters left out; with the place of each character in the text itself.
struct FoldedText {
    let original: String.UnicodeScalarView
    /// Code points after folding.
    private(set) var folded: [UInt32] = []
    /// Of each folded code point, and of the end: its place in ``original``.
    private(set) var places: [String.Index] = []
    /// Which of the folded code points were capitals.
    private(set) var capitals: [Bool] = []

    init(_ text: String) {
        original = text.unicodeScalars
        folded.reserveCapacity(text.utf8.count)
        places.reserveCapacity(text.utf8.count + 1)
        capitals.reserveCapacity(text.utf8.count)
        for (place, scalar) in zip(original.indices, original) {
            let (code, isCapital) = Self.fold(scalar.value)
            guard code != 0 else { continue }
            folded.append(code)
            places.append(place)
            capitals.append(isCapital)
        }
        places.append(original.endIndex)
    }

    var count: Int { folded.count }

    /// The code point at `index`; 0 beyond the ends.
    subscript(index: Int) -> UInt32 { index >= 0 && index < folded.count ? folded[index] : 0 }

    func original(_ range: Range<Int>) -> String {
        String(original[places[range.lowerBound]..<places[range.upperBound]])
    }

    /// The folded text of a range.
    func text(_ range: Range<Int>) -> String {
        var text = String.UnicodeScalarView()
        for code in folded[range] { if let scalar = Unicode.Scalar(code) { text.append(scalar) } }
        return String(text)
    }

    static func codes(_ text: String) -> [UInt32] { FoldedText(text).folded }

    /// 0 for what is left out.
    static func fold(_ code: UInt32) -> (code: UInt32, isCapital: Bool) {
        switch code {
        case 0: (0x20, false)
        case 0x41...0x5A: (code + 0x20, true)
        case ..<0x80: (code, false)
        case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: (0x20, false)
        case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0xFE00...0xFE0F, 0xFEFF, 0x300...0x36F: (0, false)
        case 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63: (0x2D, false)
        case 0x2018, 0x2019, 0x2BC: (0x27, false)
        case 0xFF01...0xFF5E: fold(code - 0xFEE0)
        case 0xC0...0x24F, 0x1E00...0x1EFF: (latin[code] ?? code, isCapital(code))
        case 0x391...0x42F:
            (Unicode.Scalar(code)?.properties.lowercaseMapping.unicodeScalars.first?.value ?? code, false)
        default: (code, false)
        }
    }

    private static func isCapital(_ code: UInt32) -> Bool { Unicode.Scalar(code)?.properties.isUppercase ?? false }

    /// Letters with accents as those without.
    private static let latin: [UInt32: UInt32] = {
        var latin: [UInt32: UInt32] = [:]
        for code in Array(UInt32(0xC0)...0x24F) + Array(0x1E00...0x1EFF) {
            guard let scalar = Unicode.Scalar(code) else { continue }
            let plain = String(scalar).folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil)
            if let first = plain.unicodeScalars.first, plain.unicodeScalars.count == 1 { latin[code] = first.value }
        }
        return latin
    }()
}

extension UInt32 {
    var isDigit: Bool { (0x30...0x39).contains(self) }
    var isASCIILetter: Bool { (0x61...0x7A).contains(self) }
    /// Of a script that sets spaces between words.
    var isAlphabetic: Bool { isASCIILetter || (0xC0...0x24F).contains(self) || (0x370...0x52F).contains(self) }
    var isHan: Bool { (0x3400...0x9FFF).contains(self) || (0x20000...0x323AF).contains(self) || self == 0x3007 }
    var isWord: Bool { isDigit || isAlphabetic }
}

/// Tells quickly of most code points that they are not in a set.
struct CodeFilter {
    private var bits = [Bool](repeating: false, count: 1024)

    init(_ codes: some Sequence<UInt32>) { for code in codes { bits[Int(code & 1023)] = true } }

    func mayContain(_ code: UInt32) -> Bool { bits[Int(code & 1023)] }
}
