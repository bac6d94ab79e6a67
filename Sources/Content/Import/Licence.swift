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

    /// From the text of a licence, or of a README that names one.
    static func identifier(naming text: String) -> String? {
        if let creative = identifier(text: text) ?? identifier(address: text) { return creative }
        // A file of a licence begins with its name or with its first sentence.
        let head = String(text.prefix(2000))
        if head.contains(#/Apache License,?\s+Version 2\.0/#) { return "Apache-2.0" }
        if head.contains("Permission is hereby granted, free of charge") || head.hasPrefix("MIT License") {
            return "MIT"
        }
        if head.contains("CC0 1.0 Universal") { return "CC0-1.0" }
        for line in text.split(separator: "\n") {
            // `Licence: MIT`, `license: apache-2.0`, `许可证：MIT`, `released under the MIT License`
            guard
                let match = line.firstMatch(
                    of:
                        #/(?i)(?:licen[cs]e|licen[cs]ed under|under the|许可证|许可协议|协议)\W{0,6}(?:the )?(CC[ -]BY(?:-(?:NC|SA|ND)){0,2}[ -][0-9]\.[0-9]|CC0(?:[ -]1\.0)?|MIT|Apache[ -](?:License )?2\.0)\b/#
                )
            else { continue }
            let name = match.1.uppercased().replacing(" ", with: "-")
            if name.hasPrefix("APACHE") { return "Apache-2.0" }
            return name.hasPrefix("CC0") ? "CC0-1.0" : name
        }
        return nil
    }

    /// The licence that a folder's own files name.
    ///
    /// - Parameter names: of its files; a LICENSE says more than a README.
    static func identifier(of folder: SourceFolder, names: [String]) -> String? {
        let licences = names.filter { $0.lowercased().hasPrefix("licen") || $0.lowercased().hasPrefix("copying") }
        let readmes = names.filter { $0.lowercased().contains("readme") }
        for name in licences + readmes {
            guard let data = try? folder.data(name) else { continue }
            if let found = identifier(naming: String(decoding: data, as: UTF8.self)) { return found }
        }
        return nil
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
