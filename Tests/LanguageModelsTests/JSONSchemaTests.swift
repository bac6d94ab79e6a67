import Testing

@testable import LanguageModels

@Suite struct JSONSchemaTests {
    private enum Kind: String, Codable, CaseIterable { case choice, number }
    private enum Bare: String, Codable { case one }
    private struct Part: Codable, SchemaDescribed {
        var text: String
        var weight: Double?
        static let descriptions = ["text": "What is shown."]
    }
    private struct Item: Codable {
        var kind: Kind
        var other: Kind?
        var parts: [Part]
        var count: Int
        var isOpen: Bool
        var notes: [String]?
    }
    private struct Endless: Codable { var children: [Endless] }
    private struct Open: Codable { var values: [String: Int] }
    private struct Holder: Codable { var bare: Bare }

    @Test("A type's schema lists all its fields, strictly, in their order")
    func schema() throws {
        let expected =
            #"{"type":"object","properties":{"kind":{"type":"string","enum":["choice","number"]},"#
            + #""other":{"type":["string","null"],"enum":["choice","number",null]},"#
            + #""parts":{"type":"array","items":{"type":"object","properties":{"#
            + #""text":{"type":"string","description":"What is shown."},"weight":{"type":["number","null"]}},"#
            + #""required":["text","weight"],"additionalProperties":false}},"#
            + #""count":{"type":"integer"},"isOpen":{"type":"boolean"},"#
            + #""notes":{"type":["array","null"],"items":{"type":"string"}}},"#
            + #""required":["kind","other","parts","count","isOpen","notes"],"additionalProperties":false}"#
        #expect(try JSONSchema(of: Item.self).text == expected)
        #expect(try JSONSchema(of: [Item].self).text == #"{"type":"array","items":\#(expected)}"#)
        let example =
            #"{"kind":"choice","other":"choice","parts":[{"text":"…","weight":0.5}],"count":1,"#
            + #""isOpen":false,"notes":["…"]}"#
        #expect(try JSONSchema(of: Item.self).example == example.replacing("false", with: "true"))
    }

    @Test("What has no strict schema is refused, with the place and the remedy")
    func refusals() {
        let endless = #expect(throws: JSONSchemaError.self) { try JSONSchema(of: Endless.self) }
        #expect(endless?.description.contains("children.[]") == true)
        #expect(endless?.description.contains("contains itself") == true)
        let open = #expect(throws: JSONSchemaError.self) { try JSONSchema(of: Open.self) }
        #expect(open?.description.contains("“values”") == true)
        let bare = #expect(throws: JSONSchemaError.self) { try JSONSchema(of: Holder.self) }
        #expect(bare?.description.contains("CaseIterable") == true)
    }
}
