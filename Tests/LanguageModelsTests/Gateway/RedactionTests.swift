import Foundation
import Testing

@testable import LanguageModels

@Suite struct RedactionTests {
    private func redacted(_ text: String, _ names: [String] = []) -> String {
        var redactor = Redactor(names: names)
        let redacted = redactor.redact(text)
        #expect(redactor.restorer.restore(redacted) == text)
        return redacted
    }

    @Test(
        "Names are found in every way in which they are written",
        arguments: [
            ("I am Alice Johnson.", "I am ‹person 1›."),
            ("alice's book, ALICE’S pen", "‹person 1›'s book, ‹person 1.2›’S pen"),
            ("the Johnsons; Johnson-Smith", "the ‹person 1›; ‹person 1.2›-Smith"),
            ("mail alice_johnson99 or AliceJohnson", "mail ‹person 1›99 or ‹person 1.2›"),
            ("我叫Alice，你好", "我叫‹person 1›，你好"), ("Ａｌｉｃｅ", "‹person 1›"), ("Al\u{200B}ice", "‹person 1›"),
            ("malice and chalice", "malice and chalice"),
            ("我是欧阳娜娜，娜娜同学", "我是‹person 2›，‹person 2.2›同学"), ("欧 阳 娜 娜在此", "‹person 2›在此"),
            ("张伟和张　伟", "‹person 3›和‹person 3.2›"), ("小张说张老师在", "‹person 3›说‹person 3.2›在"),
            ("José García", "‹person 4›"), ("jose garcia wrote", "‹person 4› wrote"), ("GARCÍA", "‹person 4›"),
            ("Mark my words, mark the answer", "‹person 5› my words, mark the answer"), ("mark o'neil", "‹person 5›"),
            ("An apple for an hour; Bo", "An apple for an hour; ‹person 6›"),
            ("阿卜杜拉·买买提说买买提", "‹person 7›说‹person 7.2›"),
            ("当 x 小于 5 时", "当 x 小于 5 时"),
        ])
    func names(text: String, expected: String) {
        let names = [
            "Alice Johnson", "欧阳娜娜", "张伟", "José García", "Mark O'Neil", "Bo", "阿卜杜拉·买买提", "于小红",
        ]
        #expect(redacted(text, names) == expected)
    }

    @Test(
        "Addresses, phones, numbers of documents and accounts are found in their spellings",
        arguments: [
            "alice@example.com", "a.b+c@mail.example.co.uk", "ALICE@EXAMPLE.COM", "ａｌｉｃｅ＠ｅｘａｍｐｌｅ．ｃｏｍ",
            "alice (at) example (dot) com", "alice at example dot com", "alice @ example.com", "li@公司.cn",
            "alice[at]example.com",
            "13812345678", "138 1234 5678", "138-1234-5678", "１３８１２３４５６７８", "+86 138 1234 5678", "+8613812345678",
            "(+86) 138 1234 5678", "86-13812345678", "0086 13812345678", "010-88886666", "(010) 8888 6666",
            "01088886666",
            "0755-26886688", "021 6888 9999", "+44 7700 900123", "07700 900123", "020 7946 0018", "(020) 7946 0018",
            "(415) 555-2671", "415-555-2671", "415.555.2671", "+1 (415) 555-2671", "1-415-555-2671", "415‑555‑2671",
            "+33 1 23 45 67 89", "01 23 45 67 89", "+49 30 901820",
            "11010519491231002X", "440524198001010013", "110101900307758", "123-45-6789", "E12345678", "EA1234567",
            "G12345678", "A123456(7)", "QQ 12 34 56 C",
            "4111 1111 1111 1111", "4111111111111111", "5500-0000-0000-0004", "6222 0212 3456 7894", "378282246310005",
            "192.168.1.20", "203.0.113.77", "2001:db8::8a2e:370:7334", "00:1a:2b:3c:4d:5e",
            "https://alice:secret@example.org/private?x=1", "ftp://bob@files.example.net/a",
        ])
    func forms(datum: String) {
        for text in ["\(datum)", "Write to \(datum), please.", "请联系我\(datum)，谢谢", "（\(datum)）", "**\(datum)**"] {
            let told = redacted(text)
            #expect(!told.contains(datum), "\(told)")
            #expect(!told.contains(where: \.isNumber) || told.filter(\.isNumber) == "1", "\(told)")
        }
    }

    @Test(
        "What stands after a label is taken for what the label says",
        arguments: [
            ("微信：alice_w99", "alice_w99"), ("加我微信 alicewang88", "alicewang88"), ("微信号是alicewang", "alicewang"),
            ("My WeChat is alicewang", "alicewang"), ("WeChat ID: alice-w", "alice-w"), ("QQ12345678", "12345678"),
            ("QQ：123456", "123456"), ("qq号 98765432", "98765432"), ("加QQ群 123456789", ""),
            ("vx: alice_99x", "alice_99x"),
            ("身份证号：110101199003077000", "110101199003077000"), ("SSN 123 45 6789", "123 45 6789"),
            ("my social security number is 123456789", "123456789"), ("护照号码 E1234567", "E1234567"),
            ("passport no. 533380006", "533380006"), ("电话 88886666", "88886666"), ("call me at 555-0199", "555-0199"),
            ("tel 4155552671", "4155552671"), ("学号：20231234", "20231234"), ("my IP is 8.8.4.4", "8.8.4.4"),
            ("卡号 6222021234567890", "6222021234567890"),
        ])
    func labels(text: String, datum: String) {
        let told = redacted(text)
        #expect(told != text || datum.isEmpty, "\(told)")
        if !datum.isEmpty { #expect(!told.contains(datum), "\(told)") }
    }

    @Test(
        "Numbers of mathematics, dates, versions and code stay",
        arguments: [
            "138", "3.14159", "3.14159265358979", "0.13812345678", "1999, 2024 and 2147483647", "x = 13812345678",
            "13812345678 × 2 = 27624691356", "2 + 13812345678", "4294967296", "18446744073709551615", "1,234,567,890",
            "12 345 678 901", "2024-11-27 10:30", "01/02/2024", "20241127", "1.2.3.4", "version 10.15.7.1",
            "0110100101",
            "6.02214076e23", "1e12345678", "9.10938 × 10^-31", "ISBN 978-7-5327-1234-5", "127.0.0.1", "0.0.0.0", "::1",
            "std::vector<int>", "x @ w.T", "q @ k.transpose(-2, -1)", "look at example.com", "a@b", "@Test",
            "https://example.org/a@b",
            "W = wx + b", "wx: 12", "WeChat is popular", "12:30:45", "f(x) = 2x + 3", "0 1 0 1 1 0",
            "4111 1111 1111 1112",
            "100 200 3000", "sha256:4f1a", "x13812345678", "(1, 2, 3, 4)", "1 2 3 4 5 6 7 8 9 10 11 12", "0123456789",
            "99.99 %", "110101190003077705", "电话响了3次", "mobile 5", "call 3.14159265",
        ])
    func mathematics(text: String) { #expect(redacted(text) == text) }

    @Test("Nothing in the bundled courses is taken for personal data") func courses() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../Courses").standardized
        let files = try #require(FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil))
        var count = 0
        for case let file as URL in files where ["md", "yaml"].contains(file.pathExtension) {
            let text = try String(contentsOf: file, encoding: .utf8)
            let found = PersonalData.find(in: FoldedText(text), PersonalNames([]))
            let quotes = found.map { "\($0.kind): \(FoldedText(text).original($0.range))" }
            #expect(quotes.isEmpty, "\(file.lastPathComponent): \(quotes)")
            count += 1
        }
        #expect(count > 50)
    }

    @Test("The same thing has the same number, however it is written") func identity() {
        #expect(
            redacted("+86 138 1234 5678, 13812345678, 13900001111, 138 1234 5678")
                == "‹phone 1›, ‹phone 1.2›, ‹phone 2›, ‹phone 1.3›")
        #expect(redacted("a@x.org A@X.ORG a@x.org") == "‹email 1› ‹email 1.2› ‹email 1›")
    }

    @Test("A placeholder comes back wherever the pieces of a reply are cut, and in a model's own spelling")
    func pieces() {
        var redactor = Redactor(names: ["Alice"])
        _ = redactor.redact("Alice, a@x.org")
        let reply = "Hi ‹person 1›’s <Email 1>; x < 5, \\u2039person_1\\u203a, ‹ person 1 ›, ‹person 9›, ‹person"
        let expected = "Hi Alice’s a@x.org; x < 5, Alice, Alice, ‹person 9›, ‹person"
        let characters = Array(reply)
        for first in 0...characters.count {
            for second in stride(from: first, through: characters.count, by: 3) {
                var text = RestoringText(redactor.restorer)
                let pieces = [characters[..<first], characters[first..<second], characters[second...]]
                #expect(pieces.map { text.add(String($0)) }.joined() + text.end() == expected)
            }
        }
    }

    @Test("What looks like a placeholder in a text is not mistaken for one") func collisions() {
        let text = "‹person 1› is what Alice wrote, <email 1>"
        #expect(redacted(text, ["Alice"]) == "‹text 1› is what ‹person 1› wrote, ‹text 2›")
    }

    @Test("Everything in a request is covered, also what JSON hides in escapes") func requests() throws {
        var call = ChatMessage(.assistant, "")
        call.toolCalls = [
            ToolCall(id: "1", name: "find", arguments: #"{"who":"\u5f20\u4f1f","at":"a\u0040x.org","q":"\"\\u"}"#)
        ]
        call.reasoning = "张伟 asked"
        var result = ChatMessage(.tool, #"{"mail":"a@x.org"}"#)
        result.toolCall = "1"
        let request = ChatRequest(
            [ChatMessage(.system, "The learner is 张伟."), ChatMessage(.user, "a@x.org"), call, result],
            format: .schema("s", JSONSchema(text: #"{"enum":["张伟"]}"#)),
            tools: [ChatTool(name: "find", description: "finds 张伟", parameters: JSONSchema(text: "{}"))], stop: ["张伟"])
        var redactor = Redactor(names: ["张伟"])
        let redacted = redactor.redact(request)
        #expect(!redacted.texts.contains { $0.contains("张") || $0.contains("x.org") || $0.contains("5f20") })
        #expect(redacted.messages[2].toolCalls[0].arguments == #"{"who":"‹person 1›","at":"‹email 1›","q":"\"\\u"}"#)
        #expect(redacted.stop == ["‹person 1›"] && redacted.messages[1].content == "‹email 1›")
    }
}
