import Foundation

extension String {
    /// The text in one spelling: compatible characters are made one (NFKC: `１２` is 12, `ﬁ` is fi, `，` is a comma),
    /// control and invisible format characters are gone, runs of white space are one space, and none is at the ends.
    ///
    /// What a model sees in training and in use passes through here, so that the same words are the same tokens.
    package var cleaned: String {
        let scalars = precomposedStringWithCompatibilityMapping.unicodeScalars.compactMap { scalar -> Unicode.Scalar? in
            if scalar.properties.isWhitespace { return " " }
            return [.control, .format].contains(scalar.properties.generalCategory) ? nil : scalar
        }
        return String(String.UnicodeScalarView(scalars)).split(separator: " ").joined(separator: " ")
    }
}
