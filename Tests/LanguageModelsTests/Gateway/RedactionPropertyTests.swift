import DomainModel
import Foundation
import Synchronization
import TestSupport
import Testing

@testable import LanguageModels

/// A thousand messages with personal data in many spellings, through a real connection.
@Suite(.timeLimit(.minutes(5))) struct RedactionPropertyTests {
    /// Makes messages. Each datum is composed digit by digit, so that none was known when the detectors were written.
    private struct Writer {
        var random: SplitMix64

        mutating func below(_ bound: Int) -> Int { Int(random.next() % UInt64(bound)) }
        mutating func pick<T>(_ list: [T]) -> T { list[below(list.count)] }
        mutating func digits(_ count: Int) -> String { String((0..<count).map { _ in Character("\(below(10))") }) }
        mutating func digit(_ range: ClosedRange<Int>) -> String { "\(range.lowerBound + below(range.count))" }

        static let given = [
            "Alice", "Priya", "Tomás", "Noor", "Ingrid", "Wei", "Mary-Jane", "Siobhán", "Kwame", "Grace",
        ]
        static let family = ["Johnson", "O'Neil", "García", "Okafor", "Lindqvist", "Zhang", "Smith", "Müller", "Novak"]
        static let surnames = ["张", "王", "李", "欧阳", "陈", "司马", "刘", "周", "吴", "诸葛"]
        static let hanzi = Array("伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉萍红梅建国文博雨欣子涵浩宇梓轩").map(String.init)

        mutating func latinName() -> String { "\(pick(Self.given)) \(pick(Self.family))" }
        mutating func chineseName() -> String {
            pick(Self.surnames) + (0...below(2)).map { _ in pick(Self.hanzi) }.joined()
        }

        mutating func spelling(ofLatin name: String) -> String {
            let parts = name.split(separator: " ").map(String.init)
            return switch below(9) {
            case 0: name.uppercased()
            case 1: name.lowercased()
            case 2: "\(parts[1]), \(parts[0])"
            case 3: parts[1]
            case 4: parts.joined(separator: "_")
            case 5: parts[1].uppercased()
            case 6: name.replacing(" ", with: "\u{A0}")
            case 7: name.folding(options: .diacriticInsensitive, locale: nil)
            default: name
            }
        }

        mutating func grouped(_ text: String, _ shape: [Int], by separators: [String]) -> String {
            let separator = pick(separators)
            var rest = text[...]
            return shape.map { count in
                defer { rest = rest.dropFirst(count) }
                return String(rest.prefix(count))
            }.joined(separator: separator)
        }

        mutating func wide(_ text: String) -> String {
            guard below(8) == 0 else { return text }
            return String(
                String.UnicodeScalarView(
                    text.unicodeScalars.map {
                        (0x21...0x7E).contains($0.value) ? Unicode.Scalar($0.value + 0xFEE0)! : $0
                    }))
        }

        mutating func email() -> String {
            let user = pick(["a.li", "zhangwei", "mj_oneil", "k+school", "N0or", "ingrid-l"]) + digits(below(4))
            let host = pick(["mail", "school", "x1", "uni-mainz"]) + digits(below(3))
            let end = pick(["com", "edu.cn", "org", "co.uk", "de", "io"])
            return switch below(6) {
            case 0: "\(user) (at) \(host) (dot) \(end.replacing(".", with: " (dot) "))"
            case 1: "\(user) at \(host) dot \(end.replacing(".", with: " dot "))"
            case 2: "\(user) @ \(host).\(end)"
            case 3: "\(user)@\(host).\(end)".uppercased()
            default: wide("\(user)@\(host).\(end)")
            }
        }

        mutating func phone() -> String {
            switch below(7) {
            case 0, 1:
                let number = "1" + digit(3...9) + digits(9)
                let prefix = pick(["", "", "+86 ", "+86", "86-", "0086 ", "(+86) "])
                let shape = pick([[11], [3, 4, 4], [3, 8], [4, 3, 4]])
                return wide(prefix + grouped(number, shape, by: [" ", "-", "‑", "\u{2009}"]))
            case 2:
                let area = pick(["010", "021", "0755", "0571", "0898"])
                return wide(pick(["\(area)-", "(\(area)) ", "\(area) ", area]) + digit(2...8) + digits(7))
            case 3:
                let (area, exchange, line) = (digit(2...9) + digits(2), digit(2...9) + digits(2), digits(4))
                return pick([
                    "(\(area)) \(exchange)-\(line)", "\(area)-\(exchange)-\(line)", "\(area).\(exchange).\(line)",
                    "+1 \(area) \(exchange) \(line)", "1-\(area)-\(exchange)-\(line)",
                ])
            case 4:
                return pick(["07", "+44 7"]) + digit(3...9) + digits(2) + " " + digits(3) + pick(["", " "]) + digits(3)
            case 5:
                return "+" + pick(["33 ", "49-", "61 ", "91 ", "234 "]) + digit(1...9) + digits(2) + " " + digits(3)
                    + " " + digits(3)
            default: return "0" + digit(1...5) + " " + (0..<4).map { _ in digits(2) }.joined(separator: " ")
            }
        }

        mutating func luhn(_ text: String) -> String {
            let digits = (text + "0").reversed().enumerated().map { index, digit in
                let value = digit.wholeNumberValue! * (index % 2 == 1 ? 2 : 1)
                return value > 9 ? value - 9 : value
            }
            return text + "\((10 - digits.reduce(0, +) % 10) % 10)"
        }

        mutating func resident() -> String {
            let region = pick(["110101", "310104", "440305", "510107", "654321"])
            let (year, month, day) = (1950 + below(70), 1 + below(12), 1 + below(28))
            if below(5) == 0 { return region + String(format: "%02d%02d%02d", year % 100, month, day) + digits(3) }
            let body = region + String(format: "%04d%02d%02d", year, month, day) + digits(3)
            let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
            let rest = zip(body, weights).reduce(0) { $0 + $1.0.wholeNumberValue! * $1.1 } % 11
            let whole = body + pick([["1", "0", "X", "9", "8", "7", "6", "5", "4", "3", "2"][rest]])
            return below(3) == 0 ? grouped(whole, [6, 8, 4], by: [" ", "-"]) : wide(whole)
        }

        mutating func number() -> String {
            switch below(6) {
            case 0, 1: return resident()
            case 2:
                let (area, group, serial) = (1 + below(665), 1 + below(99), 1 + below(9999))
                return String(format: "%03d-%02d-%04d", area, group, serial)
            case 3: return grouped(luhn("62" + digits(13)), [4, 4, 4, 4], by: ["", " ", "-"])
            case 4: return grouped(luhn(pick(["41", "51", "55"]) + digits(13)), [4, 4, 4, 4], by: ["", " "])
            default: return pick(["E", "G"]) + digits(8)
            }
        }

        mutating func other() -> (before: String, datum: String) {
            switch below(5) {
            case 0: ("微信：", "wx_" + pick(["lily", "kobe", "noor"]) + digits(4))
            case 1: (pick(["QQ ", "QQ号：", "我的qq是"]), digit(1...9) + digits(7))
            case 2: ("My WeChat is ", pick(["lilywang", "tomas_g", "noor-99"]) + digits(2))
            case 3:
                ("", "https://" + pick(["lily", "tomas"]) + ":" + digits(5) + "@host" + digits(2) + ".example/notes")
            default: ("", "\(10 + below(200)).\(below(256)).\(below(256)).\(below(256))")
            }
        }

        /// A message with the data in it.
        mutating func message() -> (text: String, names: [String], data: [String]) {
            let isChinese = below(2) == 0
            var (names, data): ([String], [String]) = ([], [])
            var sentences: [String] = []
            for _ in 0...below(3) {
                var (before, datum) = ("", "")
                switch below(5) {
                case 0, 1:
                    let name = below(3) == 0 ? latinName() : isChinese ? chineseName() : latinName()
                    names.append(name)
                    datum =
                        name.utf8.count > name.count + 3 ? name : name.contains(" ") ? spelling(ofLatin: name) : name
                case 2: datum = email()
                case 3: datum = below(2) == 0 ? phone() : number()
                default: (before, datum) = other()
                }
                data.append(datum)
                let text = before + datum
                let frames =
                    isChinese
                    ? [
                        "我是\(text)，请问 $3x+5=20$ 怎么解？", "请把答案发给\(text)。", "老师让\(text)来问：138 除以 3.14159 是多少？",
                        "（\(text)）", "昨天\(text)说他不懂函数；", "**\(text)**",
                    ]
                    : [
                        "Hello, this is \(text). How do I solve 3x + 5 = 20?", "Please send the answer to \(text)!",
                        "My teacher gave \(text) as contact; is 138 / 3.14159 right?", "(\(text))",
                        "\"\(text)\" is what I wrote.",
                        "I asked \(text), who got 42 in 2024.",
                    ]
                sentences.append(pick(frames))
            }
            return (sentences.joined(separator: isChinese ? "" : " "), names, data)
        }
    }

    /// Sends back the last message of each request, in small pieces.
    private static func echo() async throws -> QuirkServer {
        let shared = Shared()
        let server = try await QuirkServer { number in
            guard let request = shared.server?.requests[number], let body = request.firstRange(of: "\r\n\r\n") else {
                return [.close]
            }
            struct Body: Decodable {
                struct Message: Decodable { var content: String }
                var messages: [Message]
            }
            let decoded = try? JSONDecoder().decode(Body.self, from: Data(request[body.upperBound...].utf8))
            var (rest, size, events) = (decoded?.messages.last?.content[...] ?? "", number % 7 + 1, "")
            while !rest.isEmpty {
                let piece = try? JSONEncoder().encode(String(rest.prefix(size)))
                events +=
                    "data: {\"choices\":[{\"delta\":{\"content\":\(String(decoding: piece ?? Data(), as: UTF8.self))}}]}\n\n"
                rest = rest.dropFirst(size)
                size = size % 5 + 1
            }
            return [.head, .chunk(events + "data: [DONE]\n\n"), .end]
        }
        shared.set(server)
        return server
    }

    private final class Shared: Sendable {
        private let box = Mutex<QuirkServer?>(nil)
        var server: QuirkServer? { box.withLock { $0 } }
        func set(_ server: QuirkServer) { box.withLock { $0 = server } }
    }

    @Test("Of a thousand messages with personal data, none of it leaves, and each reply comes back whole")
    func nothingLeaves() async throws {
        let server = try await Self.echo()
        let gateway = try ModelGateway([
            ModelConfiguration(
                url: server.url, model: "echo", patience: ChatPatience(connect: .seconds(60), firstToken: .seconds(200))
            )
        ])
        var writer = Writer(random: SplitMix64(seed: 20_261_127))
        var leaks: [String] = []
        for number in 0..<1000 {
            let (text, names, data) = writer.message()
            let caller = ModelCaller(consent: .given, learner: "l", names: names, purpose: "test")
            let model = try #require(gateway.chat(for: caller))
            let request = ChatRequest([
                ChatMessage(.system, "Help \(names.first ?? "the learner")."), ChatMessage(.user, text),
            ])
            var reply = ""
            for try await case .text(let piece) in model.reply(to: request) { reply += piece }
            #expect(reply == text)
            let body = try #require(server.requests[number].split(separator: "\r\n\r\n", maxSplits: 1).last)
            let sent = String(body).replacing("\\/", with: "/")
            for datum in data + names where sent.localizedCaseInsensitiveContains(datum) {
                leaks.append("\(datum) in \(sent)")
            }
            // No run of digits that is not in the frames.
            for datum in data {
                for run in datum.split(whereSeparator: { !$0.isNumber }) where run.count >= 5 && sent.contains(run) {
                    leaks.append("\(run) in \(sent)")
                }
            }
        }
        #expect(leaks.isEmpty, "\(leaks.count): \(leaks.prefix(12).joined(separator: "\n"))")
        #expect(server.requests.count == 1000)
    }
}
