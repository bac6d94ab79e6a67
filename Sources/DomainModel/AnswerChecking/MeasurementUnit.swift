/// A unit of measurement as a product of powers of base dimensions, with the factor to their base units.
struct MeasurementUnit: Hashable {
    var dimensions: [String: Int]
    var factor: Rational

    func isSameQuantity(as other: MeasurementUnit) -> Bool { dimensions == other.dimensions }

    /// Reads `cm`, `km/h`, `m²`, `元/千克`, `平方米`; nil for what is no unit.
    init?(_ text: String) {
        var dimensions: [String: Int] = [:]
        var factor = Rational.one
        let spelled = text.lowercased().replacing(" per ", with: "/").replacing("每", with: "/")
        for (place, part) in spelled.split(separator: "/", omittingEmptySubsequences: false).enumerated() {
            let sign = place == 0 ? 1 : -1
            for piece in part.split(whereSeparator: { "*·⋅".contains($0) }) {
                guard let (name, exponent) = Self.split(piece), let (dimension, size) = Self.table[name],
                    let power = size.power(sign * exponent), let next = factor.multiplied(by: power)
                else { return nil }
                factor = next
                dimensions[dimension.name, default: 0] += sign * exponent * dimension.power
            }
            if part.allSatisfy({ $0 == " " }) { return nil }
        }
        guard !dimensions.isEmpty else { return nil }
        self.dimensions = dimensions.filter { $0.value != 0 }
        self.factor = factor
    }

    private static func split(_ piece: Substring) -> (String, Int)? {
        var name = String(piece.filter { $0 != " " && $0 != "^" && $0 != "." })
        var exponent = 1
        for (mark, value) in [("²", 2), ("³", 3), ("2", 2), ("3", 3)] where name.hasSuffix(mark) {
            name.removeLast()
            exponent = value
            break
        }
        for (mark, value) in [("square", 2), ("sq", 2), ("cubic", 3), ("平方", 2), ("立方", 3)]
        where name.hasPrefix(mark) && name != mark {
            name.removeFirst(mark.count)
            exponent = value
            break
        }
        return name.isEmpty ? nil : (name, exponent)
    }

    private struct Dimension {
        var name: String
        var power = 1
    }

    private static let table: [String: (Dimension, Rational)] = {
        var table: [String: (Dimension, Rational)] = [:]
        func add(_ dimension: String, _ numerator: Int, _ denominator: Int, power: Int = 1, _ names: String) {
            guard let size = Rational(numerator).divided(by: Rational(denominator)) else { return }
            for name in names.split(separator: " ") {
                table[String(name)] = (Dimension(name: dimension, power: power), size)
            }
        }
        add("length", 1, 1, "m metre metres meter meters 米")
        add("length", 1000, 1, "km kilometre kilometres kilometer kilometers 千米 公里")
        add("length", 1, 10, "dm 分米")
        add("length", 1, 100, "cm centimetre centimetres centimeter centimeters 厘米")
        add("length", 1, 1000, "mm millimetre millimetres millimeter millimeters 毫米")
        add("length", 254, 10000, "in inch inches 英寸")
        add("length", 3048, 10000, "ft foot feet 英尺")
        add("length", 9144, 10000, "yd yard yards 码")
        add("length", 1_609_344, 1000, "mi mile miles 英里")
        add("length", 1, 1000, power: 3, "l litre litres liter liters 升")
        add("length", 1, 1_000_000, power: 3, "ml millilitre millilitres milliliter milliliters 毫升")
        add("length", 10000, 1, power: 2, "ha hectare hectares 公顷")
        add("mass", 1, 1, "kg kilogram kilograms 千克 公斤")
        add("mass", 1, 2, "斤")
        add("mass", 1, 1000, "g gram grams 克")
        add("mass", 1000, 1, "t tonne tonnes ton tons 吨")
        add("mass", 45_359_237, 100_000_000, "lb lbs pound pounds 磅")
        add("time", 1, 1, "s sec second seconds 秒")
        add("time", 60, 1, "min mins minute minutes 分钟")
        add("time", 3600, 1, "h hr hrs hour hours 小时 时")
        add("time", 86400, 1, "d day days 天 日")
        add("time", 604_800, 1, "week weeks 周 星期")
        add("yuan", 1, 1, "元 yuan rmb cny ¥ 块")
        add("yuan", 1, 10, "角")
        add("yuan", 1, 100, "分")
        add("dollar", 1, 1, "$ dollar dollars usd 美元")
        add("dollar", 1, 100, "¢ cent cents 美分")
        add("euro", 1, 1, "€ euro euros eur 欧元")
        add("angle", 1, 1, "° degree degrees deg 度")
        add("temperature", 1, 1, "°c ℃ 摄氏度")
        add("share", 1, 1, "% percent 百分")
        add("year", 1, 1, "year years 年 岁")
        add("month", 1, 1, "month months 月 个月")
        return table
    }()

    /// Splits `12.5 km/h` into number and unit; the unit is the longest ending that is one. Signs before a number
    /// (`$5`, `¥5`) count too.
    static func split(_ text: String) -> (number: String, unit: String?) {
        let trimmed = text.trimmed
        if let first = trimmed.first, "$¥￥€£".contains(first) {
            return (String(trimmed.dropFirst()), first == "￥" ? "¥" : String(first))
        }
        let characters = Array(trimmed)
        for start in characters.indices.dropFirst() {
            let before = characters[start - 1]
            guard !characters[start].isWhitespace, characters[start].isLetter || "%$¥€£°℃".contains(characters[start])
            else {
                continue
            }
            guard before.isNumber || before.isWhitespace || ")}".contains(before) else { continue }
            let ending = String(characters[start...])
            if MeasurementUnit(ending) != nil { return (String(characters[..<start]).trimmed, ending) }
        }
        return (trimmed, nil)
    }
}

extension StringProtocol {
    /// Without white space at either end.
    var trimmed: String {
        String(self[...].drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
    }
}
