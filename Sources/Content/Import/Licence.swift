/// SPDX identifiers of licences as sources name them.
enum Licence {
    static let unknown = "NOASSERTION"

    /// From an address such as `http://creativecommons.org/licenses/by-nc-sa/4.0/`.
    static func identifier(address: String) -> String? {
        let address = address.lowercased()
        if let match = address.firstMatch(of: #/creativecommons\.org/licenses/([a-z-]{2,12})/([0-9]\.[0-9])/#) {
            return "CC-\(match.1.uppercased())-\(match.2)"
        }
        if address.contains("creativecommons.org/publicdomain/zero/1.0") { return "CC0-1.0" }
        return nil
    }

    /// From the text of a Creative Commons licence, which begins with its name.
    static func identifier(text: String) -> String? {
        let head = text.prefix(400)
        guard
            let match = head.firstMatch(
                of: #/Attribution(-NonCommercial)?(-ShareAlike|-NoDerivatives|-NoDerivs)?\s+([0-9]\.[0-9])/#)
        else { return nil }
        let share = match.2.map { $0 == "-ShareAlike" ? "-SA" : "-ND" } ?? ""
        return "CC-BY\(match.1 == nil ? "" : "-NC")\(share)-\(match.3)"
    }

    /// As people write it: `CC BY 4.0`.
    static func name(_ identifier: String) -> String {
        identifier.hasPrefix("CC-")
            ? identifier.replacing("CC-BY", with: "CC BY").replacing(#/-(?=[0-9])/#, with: " ")
            : identifier
    }

    /// How much a Creative Commons licence forbids; more is more.
    static func restrictions(_ identifier: String) -> Int {
        ["NC", "SA", "ND"].filter { identifier.contains("-\($0)") }.count
    }
}
