/// A JSON schema: a JSON value as text with its keys in order, so that equal schemas are equal texts.
///
/// Source: JSON Schema 2020-12, in the subset that providers accept in strict mode.
package struct JSONSchema: Hashable, Sendable {
    /// The schema as JSON.
    package var text: String

    package init(text: String) {
        self.text = text
    }
}
