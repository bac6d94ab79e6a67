/// A unit of measurement as a product of powers of base quantities, with its size in their base units.
struct MeasurementUnit: Hashable {
    /// Exponent of each base quantity; empty for a pure number.
    private(set) var dimensions: [String: Int] = [:]
    private(set) var factor = Rational.one
    /// Where its zero lies in the base unit: 273.15 for °C.
    private(set) var offset = Rational.zero

    func isSameQuantity(as other: MeasurementUnit) -> Bool { dimensions == other.dimensions }

    /// The value in `other`, which measures the same quantity; nil when it leaves exact numbers.
    func convert(_ value: Expression, to other: MeasurementUnit) -> Expression? {
        if self == other { return value }
        guard let ratio = factor.divided(by: other.factor),
            let shift = offset.subtracting(other.offset)?.divided(by: other.factor)
        else { return nil }
        let scaled = Expression.product([value, .number(ratio)])
        return shift == .zero ? scaled : .sum([scaled, .number(shift)])
    }

    /// Whether it is `%`.
    var isPercent: Bool { dimensions == ["share": 1] }

    // MARK: Reading

    /// Everything `text` can stand for (`cm`, `km/h`, `m²`, `元/千克`, `平方米`): a few spellings, such as `oz` and `分`, have
    /// two meanings. Empty for what is no unit.
    static func readings(_ text: String) -> [MeasurementUnit] {
        guard text.utf8.count <= 60 else { return [] }
        let plain = Spelling.narrow(text).replacing("/", with: " / ").replacing("每", with: " / ").trimmed
        if let units = table[plain] ?? table[plain.lowercased()] { return units }
        var results = [MeasurementUnit()]
        var isBelow = false
        var isExpected = true
        var power = 1
        for word in plain.split(whereSeparator: { " *".contains($0) }) {
            switch word.lowercased() {
            case "/", "per":
                guard !isBelow, !isExpected || results == [MeasurementUnit()] else { return [] }
                (isBelow, isExpected) = (true, true)
            case "square", "sq", "sq.": power = 2
            case "cubic", "cu", "cu.": power = 3
            default:
                let (name, exponent) = split(word)
                guard let units = table[name] ?? table[name.lowercased()] else { return [] }
                let sign = (isBelow ? -1 : 1) * exponent * power
                results = results.flatMap { result in units.compactMap { result.multiplied(by: $0, power: sign) } }
                (isExpected, power) = (false, 1)
            }
        }
        return isExpected || results.count > 8 ? [] : results
    }

    /// Whether `text` is a unit, or a word that counts things (`个`).
    static func isKnown(_ text: String) -> Bool { !readings(text).isEmpty || isCounter(text) }

    /// Whether `text` is a word that counts things and measures nothing.
    static func isCounter(_ text: String) -> Bool { counters.contains(text) }

    private func multiplied(by other: MeasurementUnit, power: Int) -> MeasurementUnit? {
        guard abs(power) <= 9, let size = other.factor.power(power), let factor = factor.multiplied(by: size) else {
            return nil
        }
        var result = MeasurementUnit()
        result.dimensions = dimensions.merging(other.dimensions.mapValues { $0 * power }, uniquingKeysWith: +)
            .filter { $0.value != 0 }
        result.factor = factor
        // Only a temperature by itself has a zero of its own: 5 °C/min is a difference.
        result.offset = self == MeasurementUnit() && power == 1 ? other.offset : .zero
        return result
    }

    /// `m²`, `m^2`, `m2`, `平方米` by name and exponent.
    private static func split(_ word: Substring) -> (String, Int) {
        var name = word.filter { $0 != "^" && $0 != "." }
        for (mark, exponent) in [("²", 2), ("³", 3), ("2", 2), ("3", 3)] where name.hasSuffix(mark) && name != mark {
            name.removeLast()
            return (name, exponent)
        }
        for (mark, exponent) in [("平方", 2), ("立方", 3)] where name.hasPrefix(mark) && name != mark {
            return (String(name.dropFirst(mark.count)), exponent)
        }
        return (name, 1)
    }

    // MARK: Table

    /// Chinese words that stand between a number and what is counted.
    private static let counters: Set<String> = [
        "个", "只", "本", "人", "张", "件", "支", "棵", "条", "辆", "台", "次", "道", "题", "岁", "颗", "枚", "瓶", "箱", "盒", "袋", "票",
        "名", "位",
        "头", "匹", "朵", "双", "块", "页", "层", "步", "倍", "组", "排", "行",
    ]

    private static let table: [String: [MeasurementUnit]] = {
        var table: [String: [MeasurementUnit]] = [:]
        func add(
            _ dimensions: [String: Int], _ factor: (Int, Int), offset: (Int, Int) = (0, 1), _ names: String
        ) {
            guard let factor = Rational(Int128(factor.0), over: Int128(factor.1)),
                let offset = Rational(Int128(offset.0), over: Int128(offset.1))
            else { return }
            var unit = MeasurementUnit()
            (unit.dimensions, unit.factor, unit.offset) = (dimensions, factor, offset)
            for name in names.split(separator: ",") { table[name.trimmed, default: []].append(unit) }
        }
        /// The unit with its multiples: k, M, … in front of the symbol, kilo, mega, … in front of the names.
        func addPrefixed(_ dimensions: [String: Int], _ factor: (Int, Int), _ symbol: String, _ names: String) {
            add(dimensions, factor, "\(symbol),\(names)")
            for (short, long, up, down) in [
                ("n", "nano", 1, 1_000_000_000), ("μ", "micro", 1, 1_000_000), ("u", "micro", 1, 1_000_000),
                ("m", "milli", 1, 1000), ("c", "centi", 1, 100), ("d", "deci", 1, 10), ("k", "kilo", 1000, 1),
                ("M", "mega", 1_000_000, 1), ("G", "giga", 1_000_000_000, 1),
            ] {
                let words = names.split(separator: ",").map { long + $0.trimmed }.joined(separator: ",")
                add(
                    dimensions, (factor.0 * up, factor.1 * down),
                    "\(short)\(symbol)" + (short == "u" ? "" : ",\(words)"))
            }
        }
        let (length, mass, time, volume) = (["length": 1], ["mass": 1], ["time": 1], ["length": 3])
        addPrefixed(length, (1, 1), "m", "metre,metres,meter,meters")
        add(length, (1, 1), "米")
        add(length, (1000, 1), "千米,公里")
        add(length, (1, 10), "分米")
        add(length, (1, 100), "厘米,公分")
        add(length, (1, 1000), "毫米")
        add(length, (1, 1_000_000), "微米")
        add(length, (254, 10000), "in,in.,inch,inches,英寸,″")
        add(length, (3048, 10000), "ft,ft.,foot,feet,英尺")
        add(length, (9144, 10000), "yd,yds,yard,yards,码")
        add(length, (1_609_344, 1000), "mi,mile,miles,英里")
        add(length, (500, 1), "里")
        addPrefixed(volume, (1, 1000), "L", "litre,litres,liter,liters")
        add(volume, (1, 1000), "l,升")
        add(volume, (1, 1_000_000), "ml,cc,毫升")
        add(volume, (3_785_411_784, 1_000_000_000_000), "gal,gallon,gallons,加仑")
        add(volume, (946_352_946, 1_000_000_000_000), "qt,quart,quarts")
        add(volume, (473_176_473, 1_000_000_000_000), "pt,pint,pints")
        add(volume, (2_365_882_365, 10_000_000_000_000), "cup,cups")
        add(volume, (295_735_295_625, 10_000_000_000_000_000), "fl oz,oz,oz.,ounce,ounces,fluid ounce,fluid ounces")
        add(["length": 2], (10000, 1), "ha,hectare,hectares,公顷")
        add(["length": 2], (40_468_564_224, 10_000_000), "acre,acres,英亩")
        add(["length": 2], (2000, 3), "亩")
        addPrefixed(mass, (1, 1000), "g", "gram,grams")
        add(mass, (1, 1), "千克,公斤,kilo,kilos,kgs")
        add(mass, (1, 2), "斤")
        add(mass, (1, 20), "两")
        add(mass, (1, 1000), "克")
        add(mass, (1, 1_000_000), "毫克")
        add(mass, (1000, 1), "t,tonne,tonnes,吨")
        add(mass, (90_718_474, 100_000), "ton,tons")
        add(mass, (45_359_237, 100_000_000), "lb,lb.,lbs,lbs.,pound,pounds,磅")
        add(mass, (28_349_523_125, 1_000_000_000_000), "oz,oz.,ounce,ounces,盎司")
        addPrefixed(time, (1, 1), "s", "second,seconds")
        add(time, (1, 1), "sec,secs,秒,秒钟")
        add(time, (60, 1), "min,min.,mins,minute,minutes,分钟,分")
        add(time, (3600, 1), "h,hr,hr.,hrs,hour,hours,小时,时,个小时")
        add(time, (86400, 1), "day,days,天,日")
        add(time, (604_800, 1), "week,weeks,周,星期,个星期")
        add(["year": 1], (1, 1), "yr,yrs,year,years,年")
        add(["year": 1], (1, 12), "month,months,月,个月")
        add(["length": 1, "time": -1], (1_609_344, 3_600_000), "mph")
        add(["length": 1, "time": -1], (1000, 3600), "kph,kmh,kmph")
        addPrefixed(["mass": 1, "length": 1, "time": -2], (1, 1), "N", "newton,newtons")
        addPrefixed(["mass": 1, "length": 2, "time": -2], (1, 1), "J", "joule,joules")
        add(["mass": 1, "length": 2, "time": -2], (3_600_000, 1), "kWh,kwh,度")
        addPrefixed(["mass": 1, "length": 2, "time": -3], (1, 1), "W", "watt,watts")
        addPrefixed(["mass": 1, "length": -1, "time": -2], (1, 1), "Pa", "pascal,pascals")
        addPrefixed(["time": -1], (1, 1), "Hz", "hertz")
        addPrefixed(["current": 1], (1, 1), "A", "ampere,amperes,amp,amps")
        addPrefixed(["mass": 1, "length": 2, "time": -3, "current": -1], (1, 1), "V", "volt,volts")
        addPrefixed(["mass": 1, "length": 2, "time": -3, "current": -2], (1, 1), "Ω", "ohm,ohms")
        add(["mass": 1, "length": 1, "time": -2], (1, 1), "牛,牛顿")
        add(["mass": 1, "length": 2, "time": -2], (1, 1), "焦,焦耳")
        add(["mass": 1, "length": 2, "time": -3], (1, 1), "瓦,瓦特")
        add(["mass": 1, "length": -1, "time": -2], (1, 1), "帕,帕斯卡")
        add(["current": 1], (1, 1), "安,安培")
        add(["mass": 1, "length": 2, "time": -3, "current": -1], (1, 1), "伏,伏特")
        add(["mass": 1, "length": 2, "time": -3, "current": -2], (1, 1), "欧,欧姆")
        add(["temperature": 1], (1, 1), "K,kelvin,开")
        add(
            ["temperature": 1], (1, 1), offset: (27315, 100),
            "°C,° C,C,℃,摄氏度,degrees Celsius,degrees celsius,celsius,度,°")
        add(
            ["temperature": 1], (5, 9), offset: (45967, 180),
            "°F,° F,F,℉,华氏度,degrees Fahrenheit,degrees fahrenheit,fahrenheit")
        add(["angle": 1], (1, 1), "°,deg,degree,degrees,度")
        add(["yuan": 1], (1, 1), "元,yuan,rmb,RMB,CNY,cny,¥,块,块钱,人民币,元人民币")
        add(["yuan": 1], (1, 10), "角,毛")
        add(["yuan": 1], (1, 100), "分")
        add(["dollar": 1], (1, 1), "$,dollar,dollars,USD,usd,US$,美元,美金")
        add(["dollar": 1], (1, 100), "¢,cent,cents,美分")
        add(["euro": 1], (1, 1), "€,euro,euros,EUR,eur,欧元")
        add(["sterling": 1], (1, 1), "£,GBP,gbp,英镑")
        add(["share": 1], (1, 100), "%,percent,per cent,个百分点")
        add(["share": 1], (1, 1000), "‰")
        addPrefixed(["information": 1], (1, 1), "bit", "bits")
        addPrefixed(["information": 1], (8, 1), "B", "byte,bytes")
        return table
    }()
}
