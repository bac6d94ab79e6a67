import DomainModel
import Testing

/// What a careful teacher says to answers for a key: equal ones are right in whatever habit they are written, others wrong.
struct Judgement: CustomTestStringConvertible, Sendable {
    var key: String
    var right: [String]
    var wrong: [String]
    /// Equal, but not what is asked for.
    var partial: [String]
    /// To be asked back about, neither right nor wrong.
    var unclear: [String]

    init(
        _ key: String, right: [String] = [], wrong: [String] = [], partial: [String] = [], unclear: [String] = []
    ) {
        (self.key, self.right, self.wrong, self.partial, self.unclear) = (key, right, wrong, partial, unclear)
    }

    var testDescription: String { key }
    var count: Int { right.count + wrong.count + partial.count + unclear.count }

    static let all = numbers + irrational + expressions + functions + equations + inequalities + sets + habits + words

    static let numbers: [Judgement] = [
        Judgement(
            "1/2",
            right: [
                "0.5", ".5", "0.50", "½", "2/4", "50%", "\\frac{1}{2}", "\\frac12", "\\dfrac{1}{2}", "１／２", "0.5.",
                "(1)/(2)",
                "1÷2", "2^-1", "$1/2$", "$$\\frac{1}{2}$$", "\\(0.5\\)", "二分之一", "百分之五十", "０．５", "5e-1", "1 / 2。",
            ],
            wrong: ["0.51", "2", "-1/2", "1/3", "0.4999999999999999", "5%", "0.5%", "1.5", "12"]),
        Judgement(
            "1/3", right: ["2/6", "1÷3", "\\frac{2}{6}", "3^(-1)", "⅓", "三分之一"],
            wrong: ["0.33", "0.3333333333333333", "0.333333333333333333333333333333", "3", "33%"]),
        Judgement(
            "-3", right: ["−3", "－3", "(-3)", "- 3", "-3.0", "-6/2", "0-3", "–3", "--(-3)", "负三"], wrong: ["3", "-3.1"]),
        Judgement(
            "4", right: ["(-2)^2", "2²", "+4", "4.", "√16", "\\sqrt{16}", "|-4|", "8:2"], wrong: ["-2^2", "-4", "0.4"]),
        Judgement(
            "5/2",
            right: ["2 1/2", "2½", "2\\frac{1}{2}", "2.5", "10/4", "二又二分之一", "二点五", "250%", "5:2", "1+3/2"],
            wrong: ["21/2", "2*1/2", "1", "-2 1/2", "2/5"]),
        Judgement(
            "-5/2", right: ["-2 1/2", "-2.5", "\\frac{-5}{2}", "-\\frac{5}{2}", "5/-2"], wrong: ["-1.5", "2.5"]),
        Judgement(
            "1234.5", right: ["1,234.5", "1 234.5", "1234.50", "2469/2", "1.2345e3", "1{,}234.5"],
            wrong: ["1,2345", "12345"]),
        Judgement("1234567", right: ["1,234,567", "1 234 567", "１，２３４，５６７"], wrong: ["1,234,56", "1234,567"]),
        Judgement(
            "6020", right: ["6.02e3", "6.02E3", "6.02*10^3", "6.02×10³", "6.02 \\times 10^{3}", "6.02x10^3", "6,020"],
            wrong: ["602", "6.02e4", "6.02*3", "6.02*10^-3"]),
        Judgement("1024", right: ["2^10", "2**10", "4^5", "2¹⁰", "2^{10}"], wrong: ["2*10", "1000", "2^1*0"]),
        Judgement("512", right: ["2^3^2", "2^{3^2}", "8^3"], wrong: ["(2^3)^2"]),
        Judgement("120", right: ["5!", "4!*5"], wrong: ["25", "5"]),
        Judgement(
            "0", right: ["-0", "0.0", "0/7", "5-5"], wrong: ["1e-30", "0.0000001"], unclear: ["1/0", "0/0", "7/(3-3)"]),
        Judgement("0.3", right: ["0.1+0.2", "3/10", "30%"], wrong: ["0.30000000000000004", "0.30000000001"]),
        Judgement("3/4", right: ["3:4", "6:8", "0.75", "¾", "75%"], wrong: ["4:3", "4/3"]),
        Judgement(
            "100000000000000000000", right: ["10^20", "1e20"], wrong: ["100000000000000000001", "10^20+1", "10^21"]),
        Judgement("2^200", right: ["4^100", "2^199*2"], wrong: ["2^200+1", "2^201", "-2^200"], unclear: ["9^9^9^9"]),
        Judgement("10^400", right: ["100^200"], unclear: ["10^401", String(repeating: "9", count: 50)]),
        Judgement("3:4:5", right: ["6:8:10", "3 : 4 : 5", "0.3:0.4:0.5"], wrong: ["3:5:4", "3:4"]),
        Judgement("21", right: ["二十一", "21"], wrong: ["二一二", "12"]),
    ]

    static let irrational: [Judgement] = [
        Judgement(
            "\\sqrt{2}",
            right: ["√2", "sqrt(2)", "sqrt2", "2^(1/2)", "2^0.5", "\\sqrt2", "2/sqrt(2)", "2^{\\frac12}", "根号2"],
            wrong: ["1.414", "1.4142135623730951", "2", "-sqrt(2)", "sqrt(3)"]),
        Judgement("2sqrt(2)", right: ["sqrt(8)", "2√2", "√8", "4/√2"], wrong: ["2*1.41421356237", "sqrt(4)", "2+√2"]),
        Judgement("sqrt(6)", right: ["sqrt(2)*sqrt(3)", "√2√3"], wrong: ["sqrt(5)", "√2+√3"]),
        Judgement("sqrt(2)+sqrt(3)", right: ["sqrt(5+2sqrt(6))", "√3+√2", "1/(√3-√2)"], wrong: ["sqrt(5)", "√3-√2"]),
        Judgement("10^10", wrong: ["sqrt(10^20+1)"]),
        Judgement(
            "2", right: ["8^(1/3)", "\\sqrt[3]{8}", "∛8", "log(100)", "\\log_{2}4", "log2(4)", "lg 100"],
            wrong: ["-8^(1/3)"]),
        Judgement("-2", right: ["(-8)^(1/3)", "\\sqrt[3]{-8}"], wrong: ["2"]),
        Judgement(
            "pi", right: ["π", "\\pi", "2π/2"],
            wrong: ["3.14", "22/7", "3.141592653589793", "3.14159265358979323846264"]),
        Judgement("3π/2", right: ["1.5pi", "\\frac{3\\pi}{2}", "270°*π/180"], wrong: ["4.71", "2π/3"]),
        Judgement("e", right: ["e^1", "exp(1)"], wrong: ["2.718281828459045", "2.718"]),
        Judgement("ln(6)", right: ["ln(2)+ln(3)", "ln 2 + ln 3", "\\ln 6"], wrong: ["ln(5)", "ln(2)*ln(3)"]),
        Judgement("3", right: ["log_2(8)", "\\log_{2}{8}", "ln(e^3)", "ln 8/ln 2"], wrong: ["log_8 2"]),
        Judgement(
            "1/2", right: ["sin(π/6)", "sin(30°)", "sin 30^\\circ", "cos(60°)"], wrong: ["sin(30)", "sin(60°)"]),
        Judgement("π/4", right: ["arctan(1)", "tan^{-1}(1)", "arcsin(√2/2)"], wrong: ["45", "1/tan(1)"]),
        Judgement("2i", right: ["sqrt(-4)", "√-4", "2*i"], wrong: ["-2i", "2", "2j"]),
        Judgement("5 - i", right: ["(3+2i)(1-i)", "-i+5"], wrong: ["5+i"]),
        Judgement("sqrt(-12)", right: ["2i sqrt(3)", "2√3 i"], wrong: ["-2i√3"]),
    ]

    static let expressions: [Judgement] = [
        Judgement(
            "2*(x+1)",
            right: [
                "2x+2", "2(x+1)", "2 (1 + x)", "(x+1)*2", "x+1+x+1", "2·x＋2", "２（ｘ＋１）", "2\\left(x+1\\right)",
                "2\\cdot(x+1)", "y = 2x+2", "2×(x+1)", "2x加2",
            ], wrong: ["2x+1", "2x", "2(x-1)", "x+2", "2y+2", "2", "2x+2.0000001", "-2x-2", "2x+2=0"]),
        Judgement(
            "x^2-1", right: ["(x-1)(x+1)", "x²-1", "x*x-1", "xx-1", "x^{2}-1", "-1+x^2", "x**2-1", "x^2 - 1"],
            wrong: ["x^2+1", "(x-1)^2", "x-1", "2x-1", "y^2-1", "x2-1"]),
        Judgement(
            "3/4*x", right: ["3x/4", "0.75x", "(3/4)x", "\\frac{3}{4}x", "\\frac{3x}{4}", "¾x"],
            wrong: ["3/(4x)", "4x/3", "3/4"]),
        Judgement(
            "-15/(8q)", right: ["\\frac{-15}{8q}", "-(15/(8q))", "\\frac{15}{-8q}"], wrong: ["15/(8q)", "-15q/8"],
            unclear: ["-15/8q"]),
        Judgement("x/2", right: ["1/2x", "0.5x", "½x", "x÷2"], wrong: ["1/(2x)", "2/x"]),
        Judgement("a*b*c", right: ["abc", "cab", "a·b·c", "c b a"], wrong: ["a+b+c", "ab", "abcd"]),
        Judgement(
            "x^(-2)", right: ["1/x^2", "x^{-2}", "(1/x)^2", "x⁻²", "\\frac{1}{x^2}"],
            wrong: ["-x^2", "x^2", "-2x", "1/x"]),
        Judgement(
            "(x+y)^2", right: ["x^2+2xy+y^2", "x²+2xy+y²", "(y+x)(x+y)"], wrong: ["x^2+y^2", "x^2+xy+y^2", "2x+2y"]),
        Judgement("x+2", right: ["(x^2-4)/(x-2)", "2+x", "(x+1)(x+2)/(x+1)"], wrong: ["x-2", "x+2+1/10^30"]),
        Judgement("-(x-3)", right: ["3-x", "-x+3", "(3-x)"], wrong: ["-x-3", "x-3", "x+3"]),
        Judgement("3x+2", wrong: ["3x+2=0", "3x+2>0", "(3x,2)", "3x, 2"]),
        Judgement("1/x+1/y", right: ["(x+y)/(xy)", "\\frac{x+y}{xy}"], wrong: ["1/(x+y)", "2/(x+y)"]),
        Judgement("x/(yz)", right: ["x/y/z", "\\frac{x}{yz}"], wrong: ["xz/y", "x/(y/z)"]),
        Judgement("(x+1)^50", right: ["(1+x)^50"], wrong: ["(x+1)^51", "x^50+1"]),
        Judgement("27m-21n", right: ["3(9m-7n)", "-21n+27m"], wrong: ["27n-21m", "27m+21n"]),
        Judgement("33p+11q", right: ["11(3p+q)", "11q+33p"], wrong: ["33q+11p"]),
        Judgement("(3+x)/4", right: ["0.75+0.25x", "\\frac{x+3}{4}", "x/4+3/4"], wrong: ["3+x/4"]),
        Judgement("x_1 + x_2", right: ["x_2+x_1", "x₁+x₂", "x_{1}+x_{2}"], wrong: ["x_1+x_3", "2x_1"]),
        Judgement("x_{12}", right: ["x_12", "x₁₂"], wrong: ["x_1", "x_1*2"]),
        Judgement("2x^3y", right: ["2yx³", "2x^3*y", "2x^{3}y"], wrong: ["2x^(3y)", "2xy^3", "(2x)^3y"]),
        Judgement("θ", right: ["\\theta", "theta"], wrong: ["t"]),
        Judgement("x", right: ["1x", "x^1", "+x"], wrong: ["y", "1.0000001x", "x+0.000001", "2x"], unclear: ["X"]),
        Judgement("3a", right: ["a*3"], unclear: ["3A"]),
        Judgement("(x+y+z)^3", right: ["(z+y+x)^3"], wrong: ["x^3+y^3+z^3"]),
        Judgement("x^(a+b)", right: ["x^a*x^b"], wrong: ["x^(ab)", "x^a+x^b"]),
        Judgement("7x", right: ["3x+4x=7x", "3x+4x"], wrong: ["3x+4x=8x", "7x=8x"]),
        Judgement("x^2+4", right: ["(x+2i)(x-2i)"], wrong: ["(x+2)(x-2)"]),
        Judgement("πr²", right: ["\\pi r^2", "r*r*pi"], wrong: ["3.14r^2", "2πr"]),
    ]

    static let functions: [Judgement] = [
        Judgement(
            "|x-1|", right: ["|1-x|", "abs(x-1)", "\\left|x-1\\right|", "sqrt((x-1)^2)"],
            wrong: ["x-1", "|x+1|", "1-x"]),
        Judgement("sqrt(x^2)", right: ["|x|"], wrong: ["x", "-x"]),
        Judgement("x", right: ["(sqrt(x))^2", "ln(e^x)"], wrong: ["|x|", "sqrt(x^2)"]),
        Judgement("sqrt(x)", right: ["x^(1/2)", "√x", "x^0.5"], wrong: ["sqrt(-x)", "x/2", "x^2"]),
        Judgement("5|x|\\sqrt{2}", right: ["\\sqrt{50x^2}"], wrong: ["5x√2", "25x"]),
        Judgement("x*sqrt(x)", right: ["x^(3/2)", "sqrt(x)^3"], wrong: ["sqrt(x^2)"]),
        Judgement("sqrt(x)+sqrt(y)", wrong: ["sqrt(x+y)"]),
        Judgement(
            "1", right: ["sin(x)^2+cos(x)^2", "sin^2 x + cos^2 x", "x/x"],
            wrong: ["sin(x)^2-cos(x)^2", "sin^2 x + cos^2 y"]),
        Judgement(
            "sin(2x)", right: ["2sin(x)cos(x)", "sin 2x", "2 sin x cos x", "\\sin{2x}"], wrong: ["2sin(x)", "sin(x)^2"]),
        Judgement("sin(x)", wrong: ["sin(x)+10^-13", "1.0000000000001sin(x)", "cos(x)", "x"]),
        Judgement("tan x", right: ["sin x / cos x", "\\tan(x)"], wrong: ["cot x", "1/tan x"]),
        Judgement("ln(xy)", right: ["ln(x)+ln(y)", "\\ln x + \\ln y"], wrong: ["ln(x)*ln(y)", "ln(x+y)", "log(xy)"]),
        Judgement("2ln(x)", right: ["ln(x^2)", "ln x²"], wrong: ["ln(x)^2", "ln(2x)"]),
        Judgement("e^(x+1)", right: ["e*e^x", "exp(1+x)", "e^{x+1}"], wrong: ["e^x+1", "e^x+e"]),
        Judgement("2*2^x", right: ["2^(x+1)", "2^x+2^x"], wrong: ["4^x", "2^(2x)"]),
        Judgement("4^x", right: ["2^(2x)", "(2^x)^2"], wrong: ["2*2^x", "x^4", "2^(x^2)"]),
        Judgement("n", right: ["n!/(n-1)!"], wrong: ["n!"]),
        Judgement("2^200*sqrt(2)", right: ["√2*4^100"], wrong: ["2^200*sqrt(2)+1"]),
        Judgement("\\sqrt{x-2000}", right: ["(x-2000)^(1/2)"], wrong: ["√(x-1999)"]),
    ]

    static let equations: [Judgement] = [
        Judgement(
            "y = 2x+1",
            right: [
                "y=2x+1", "2x+1=y", "2x-y+1=0", "y-1=2x", "y = 1 + 2x", "-2x+y=1", "4x-2y+2=0", "y−2x=1", "ｙ＝２ｘ＋１",
                "y-3=2(x-1)", "y = 2x + 1.", "y等于2x+1",
            ],
            wrong: [
                "y=2x-1", "y=x+1", "x=2y+1", "y>2x+1", "y=-2x+1", "y=2x+1+0.001x", "y-3=2(x+1)", "2x=1", "0=0",
                "z=2x+1",
            ], partial: ["2x+1", "1+2x"], unclear: ["Y=2x+1"]),
        Judgement(
            "x = 5", right: ["5", "x=5", "5=x", "x=10/2", "x = 10/2 = 5", "ｘ＝５", "x==5", "x=5。", "x≈5"],
            wrong: ["x=-5", "y=5", "x>5", "6", "x=5 or x=6", "x=6=5", "x=10/2=6"], partial: ["2x=10", "x-5=0", "x+1=6"]),
        Judgement(
            "h = 2A/b", right: ["h=\\frac{2A}{b}", "h=2*A/b", "\\frac{2A}{b}=h"], wrong: ["h=2Ab", "h=A/b", "b=2h/A"],
            partial: ["A=bh/2", "2A/b", "bh=2A"]),
        Judgement(
            "P=I/(rt)", right: ["P=\\frac{I}{rt}", "P=I/(r t)"], wrong: ["P=Irt", "P=It/r"], partial: ["Prt=I"]),
        Judgement(
            "3x+2y=18", right: ["y=\\frac{18-3x}{2}", "y=9-1.5x", "6x+4y=36"],
            wrong: ["2x+3y=18", "3x+2y=-18", "y=9-3x"]),
        Judgement("x^2+y^2=25", right: ["y^2=25-x^2", "x²+y²=5²"], wrong: ["x^2+y^2=5", "x+y=5"]),
        Judgement("(x-1)^2+(y+2)^2=9", right: ["x^2-2x+y^2+4y=4"], wrong: ["(x+1)^2+(y-2)^2=9"]),
        Judgement("xy=1", right: ["y=1/x", "yx=1"], wrong: ["y=x", "xy=-1"]),
        Judgement("y=x^2", wrong: ["y=x^3", "y=-x^2", "x=y^2"]),
        Judgement("y=sin(x)", right: ["y=-sin(-x)"], wrong: ["y=cos(x)", "y=2sin(x)"]),
        Judgement("f(x)=2x+1", right: ["f(x)=1+2x"], wrong: ["f(x)=2x-1"]),
        Judgement("10n-4=6", right: ["6=10n-4", "10n=10"], wrong: ["10n-4=-6", "n=2"]),
        Judgement("27=-22", right: ["-22=27", "27 = -22"], wrong: ["27=22", "5=6", "0=0"]),
    ]

    static let inequalities: [Judgement] = [
        Judgement(
            "x > 3",
            right: [
                "3 < x", "x>3", "x \\gt 3", "ｘ＞３", "(3,∞)", "(3, oo)", "{x | x > 3}", "\\{x|x>3\\}", "x﹥3", "x大于3",
                "x>3 and x>2", "x>3 or x>5", "x ∈ (3, +∞)", "(3,\\infty)", "x>6/2",
            ],
            wrong: ["x<3", "x>=3", "x>4", "x=3", "3>x", "y>3", "[3,∞)", "x>3 and x<5", "-x>-3"],
            partial: ["2x>6", "-x<-3", "x-3>0"]),
        Judgement(
            "x <= -2",
            right: ["-2>=x", "x≤-2", "x \\le -2", "x=<-2", "x\\leq-2", "(-∞,-2]", "x⩽-2", "x小于等于-2", "x≤－2"],
            wrong: ["x<-2", "x>=-2", "x<=2", "(-∞,-2)"], partial: ["-x>=2"]),
        Judgement(
            "-1 < x <= 4",
            right: ["-1<x≤4", "4>=x>-1", "(-1,4]", "(-1, 4]", "x>-1 and x<=4", "-1<x, x<=4", "x>-1且x≤4"],
            wrong: ["-1<=x<=4", "-1<x<4", "x<=4", "[-1,4]", "(-1,4)", "-1<x<=5", "x>-1 or x<=4", "[-1,4)", "(4,-1]"]),
        Judgement(
            "[2, \\infty)", right: ["x>=2", "[2,inf)", "[2, ∞)", "2<=x", "[2,oo)", "[2,+∞)", "[2,infinity)"],
            wrong: ["(2,\\infty)", "x>2", "[2,5)", "(-inf,2]", "[2,∞]", "[-2,∞)"]),
        Judgement(
            "(-inf,2.5)", right: ["(-\\infty,\\frac{5}{2})", "x<2.5", "(－∞，2.5)", "（-∞,2.5）"],
            wrong: ["[-inf,2.5)", "(2.5,-inf)", "(-inf,2.5]"]),
        Judgement(
            "x<2 or x>5",
            right: ["(-∞,2)∪(5,∞)", "x>5 或 x<2", "(5,∞) U (-∞,2)", "x<2, x>5", "x<2或x>5", "(-∞,2)\\cup(5,∞)"],
            wrong: ["x<2 and x>5", "2<x<5", "(-∞,2]∪(5,∞)", "(-∞,2)", "no solution"]),
        Judgement("[1,5]", right: ["[1,3]∪[2,5]", "1≤x≤5"], wrong: ["(1,3)∪(3,5)", "[1,5)", "(1,5]"]),
        Judgement("(1,5)", right: ["(1,3]∪(3,5)", "1<x<5"], wrong: ["(1,3)∪(3,5)", "(5,1)"], partial: ["1,5"]),
        Judgement(
            "x≠0", right: ["x!=0", "x\\ne 0", "0≠x", "(-∞,0)∪(0,∞)", "x<>0", "x<0 or x>0"],
            wrong: ["x=0", "x≠1", "x>0"]),
        Judgement("x > sqrt(2)", right: ["sqrt(2)<x", "x>2/√2"], wrong: ["x>1.4142135623730951", "x>2"]),
        Judgement(
            "y < 2x+1", right: ["2x-y+1>0", "2y<4x+2", "-2y>-4x-2", "y-2x<1"],
            wrong: ["2x-y+1<0", "y<=2x+1", "y>2x+1", "y=2x+1"]),
        Judgement("a<b<=c", right: ["c>=b>a"], wrong: ["a<c<b", "a<=b<c"]),
        Judgement("-3 < x < 3", right: ["3>x>-3", "(-3,3)"], wrong: ["x<3", "-3<=x<=3", "3<x<-3"]),
    ]

    static let sets: [Judgement] = [
        Judgement(
            "(3, -2)",
            right: [
                "(3,-2)", "（3，－2）", "(6/2, -2)", "\\left(3,-2\\right)", "x=3, y=-2", "y=-2, x=3", "x=3且y=-2",
                "x=3 and y=-2",
            ],
            wrong: ["(-2, 3)", "(3, 2)", "3, -2, 1", "-2, 3", "[3,-2]", "(3,-2,0)", "x=-2, y=3", "3"],
            partial: ["3, -2"]),
        Judgement(
            "x=1, y=2", right: ["(1,2)", "y=2,x=1", "x=1；y=2", "x = 1 and y = 2", "(1, 2)"],
            wrong: ["x=2,y=1", "(2,1)", "x=1", "x=1,z=2", "2, 1"], partial: ["1, 2"]),
        Judgement(
            "{1, 2}",
            right: [
                "1, 2", "2, 1", "x=1 or x=2", "x = 2 或 x = 1", "1和2", "\\{1,2\\}", "1;2", "x=1,x=2", "1，2", "1、2",
                "2 or 1",
                "x=1,2", "{1,2,2}", "x₁=1，x₂=2", "x1=1, x2=2", "x_1=2, x_2=1", "1 and 2", "{2，1}", "x=2或1",
            ], wrong: ["1", "1, 3", "1,2,3", "2", "12", "x=1, y=2 or x=2", "{}", "1<x<2"]),
        Judgement(
            "2, 3", right: ["3,2", "{2,3}", "2和3", "2 and 3"], wrong: ["2,4", "2", "2,3,4", "2.3", "2,3,3", "23"]),
        Judgement("x=4, x=5", wrong: ["x=2, x=3", "x=4, x=6", "x=4"]),
        Judgement(
            "x = 2 or x = -2", right: ["x=±2", "±2", "-2, 2", "{2,-2}", "2,-2", "x=\\pm 2", "x=+-2"],
            wrong: ["x=2", "x=-2", "x=2 or x=3", "x=2 or y=-2"]),
        Judgement(
            "1+sqrt(5), 1-sqrt(5)", right: ["1±sqrt(5)", "1∓√5", "x=1±√5", "1+-sqrt(5)"],
            wrong: ["1+sqrt(5)", "±sqrt(5)"]),
        Judgement("(1-√5)/2, (1+√5)/2", right: ["\\frac{1\\pm\\sqrt{5}}{2}"], wrong: ["1±√5"]),
        Judgement("2, 3±i", right: ["3+i, 3-i, 2"], wrong: ["2, 3+i"]),
        Judgement(
            "(1,2),(3,4)", right: ["(3,4),(1,2)", "(1,2) and (3,4)", "{(1,2),(3,4)}", "x=1,y=2 or x=3,y=4"],
            wrong: ["(1,2),(4,3)", "(1,2)", "(1,4),(3,2)"]),
        Judgement("330, 367", right: ["330,367", "367,330", "330 and 367"], wrong: ["330,368", "330367", "330"]),
        Judgement("90, 70, 20", right: ["20,70,90", "90°, 70°, 20°", "90度、70度、20度"], wrong: ["90,70", "90,70,30"]),
        Judgement(
            "14, 12", right: ["14 feet, 12 feet", "14 ft and 12 ft", "12英尺和14英尺", "l=14, w=12"],
            wrong: ["14 feet, 13 feet"]),
        Judgement("5, 5", right: ["5,5"], wrong: ["5", "5,5,5"]),
        Judgement("(1,234)", right: ["(1, 234)"], wrong: ["1234", "(1234)"], partial: ["1,234"]),
        Judgement("(x,x+1)", right: ["(x,1+x)"], wrong: ["(x+1,x)"]),
        Judgement(
            "\\begin{bmatrix}1&2\\\\3&4\\end{bmatrix}",
            right: ["\\begin{pmatrix} 1 & 2 \\\\ 3 & 4 \\end{pmatrix}", "((1,2),(3,4))"],
            wrong: ["\\begin{bmatrix}1&2\\\\3&5\\end{bmatrix}", "\\begin{bmatrix}1&3\\\\2&4\\end{bmatrix}"]),
        Judgement("\\langle 1,2\\rangle", right: ["<1,2>", "\\left<1,2\\right>"], wrong: ["<2,1>"]),
    ]

    /// Habits of people who are in a hurry, in either language.
    static let habits: [Judgement] = [
        Judgement(
            "x = 3 or x = -2",
            right: [
                "x = 3, -2", "x1=3 x2=-2", "x=3 x=-2", "x∈{3,-2}", "x=3, or x=-2", "解得x=3或x=-2", "x equals 3 or -2",
                "the answer is x=3 or x=-2", "x=3或-2。", "方程的解为x=3或x=-2",
            ], wrong: ["x1=3 x2=2", "x=3=-2", "x=3 x=2"]),
        Judgement(
            "x=1, y=2", right: ["x=1 y=2", "x = 1 y = 2", "y=2 x=1", "x=1 & y=2", "x=1, and y=2", "解：x=1，y=2"],
            wrong: ["x=1 y=3", "x=2 y=1"]),
        Judgement(
            "x = 5", right: ["3x=15, x=5", "3x=15; x=5", "x=5,", "5 cm", "x=5 cm"], wrong: ["3x=16; x=5", "x:5"]),
        Judgement("y = 2x+1", right: ["f(x)=2x+1"], wrong: ["f(x)=2x-1", "f(t)=2x+1"]),
        Judgement(
            "7/3", right: ["2又1/3", "2又3分之1", "二又三分之一", "3分之7", "233 1/3%"], wrong: ["7分之3", "2又2/3", "2/3"]),
        Judgement("0.2", right: ["百分之20", "百分之 20", "百分之二十", "20％"], wrong: ["百分之2"]),
        Judgement("4x", right: ["4x dollars", "$4x", "4x元", "4 times x", "4x cm"], wrong: ["4 dollars", "x^4"]),
        Judgement("m + 4", right: ["4+m", "m+4 cm"], wrong: ["m+4 m"]),
        Judgement(
            "2, 3, 5", right: ["2, 3 and 5", "2, 3, and 5", "2、3、5", "2，3和5"], wrong: ["2,3"], unclear: ["2 3 5"]),
        Judgement(
            "x > 3", right: ["> 3", ">3", "大于3", "3<x<∞", "x > 3 cm"], wrong: ["<3", "≥3", "-∞<x<3"],
            unclear: ["x is more than 3"]
        ),
        Judgement("[2,5)", right: ["[2;5)", "2 ≤ x < 5", "2<=y<5"], wrong: ["[2;5]"], unclear: ["[2,5["]),
        Judgement("1 < 2 x < 6", right: ["6 > 2 x > 1", "1/2 < x < 3"], wrong: ["1 < x < 6"]),
        Judgement("12", right: ["约12", "答案：12", "about 12", "十二", "12."], wrong: ["约13"], unclear: ["about"]),
    ]

    static let words: [Judgement] = [
        Judgement(
            "no solution",
            right: ["No Solution.", "无解", "∅", "\\emptyset", "{}", "none", "方程无解", "\\text{no solution}", "空集", "x=∅"],
            wrong: ["0", "{0}", "all real numbers", "x=0", "undefined", "任意实数"]),
        Judgement(
            "all real numbers",
            right: [
                "(-∞,∞)", "R", "ℝ", "全体实数", "所有实数", "\\mathbb{R}", "x ∈ R", "x为任意实数", "infinitely many solutions",
                "无穷多解", "(-\\infty,\\infty)",
            ],
            wrong: ["0", "no solution", "x>0", "(0,∞)", "无解"]),
        Judgement(
            "undefined", right: ["Undefined", "does not exist", "DNE", "没有意义", "不存在"],
            wrong: ["0", "5", "no solution", "无解"]),
        Judgement("cannot be simplified", right: ["Cannot be simplified.", "CANNOT BE SIMPLIFIED"], wrong: ["5"]),
    ]
}

@Suite struct MeaningTests {
    static let count = Judgement.all.reduce(0) { $0 + $1.count }

    @Test(arguments: Judgement.all) func answersAreJudgedByMeaning(_ judgement: Judgement) {
        for (verdict, answers): (Grade.Verdict, [String]) in [
            (.correct, judgement.right), (.incorrect, judgement.wrong), (.partial, judgement.partial),
            (.unreadable, judgement.unclear),
        ] {
            for answer in answers {
                let grade = ExpressionQuestion(accepted: [judgement.key]).grade(answer)
                #expect(grade.verdict == verdict, "“\(answer)” for “\(judgement.key)”: \(grade.message.values)")
                #expect(grade.isExplained || verdict == .correct || verdict == .incorrect)
            }
        }
    }

    @Test func thereAreMany() {
        print("judgements by meaning: \(Self.count)")
        #expect(Self.count >= 200)
        #expect(Judgement.all.reduce(0) { $0 + $1.wrong.count } >= 200)
    }

    /// An answer that is wrong for a key stays wrong when the two change places.
    @Test(arguments: Judgement.numbers + Judgement.irrational + Judgement.expressions + Judgement.functions)
    func differenceIsSymmetric(_ judgement: Judgement) {
        for answer in judgement.wrong {
            #expect(ExpressionQuestion(accepted: [answer]).grade(judgement.key).verdict != .correct, "“\(answer)”")
        }
    }

    @Test(arguments: [
        "", "   ", "?", "2x+", "(x+1", "x+1)", "*3", "3//", "\\frac{1}{", "\\frac{1}", "x^", "x==", "x=", "【", "🙂",
        "2x + 🙂",
        "((((((", "|x", "\\sqrt{", "[1,", "x=<", "1/", "\\frac", "@#~", "sin", "()", "2*/3", "1..2", "{1,2",
        "1 2 3", "a b # c", "\\begin{bmatrix}1&2",
        "I don't know", "我不知道", "x的平方", "\\foo", "1,,2", "x or", "或", "log_", "2^^3", "max()", "x > 3 = y", "\\", "'",
        "\"x\"", "(1,2", "1<", "\\left(",
    ]) func whatCannotBeReadIsAskedBack(text: String) {
        let grade = ExpressionQuestion(accepted: ["x+1"]).grade(text)
        #expect(grade.verdict == .unreadable)
        #expect(grade.isExplained)
    }

    @Test func theFaultIsNamedWithItsPlace() {
        let grade = ExpressionQuestion(accepted: ["x+1"]).grade("x＋２＠")
        #expect(
            grade.message == ["en": "I can't read “@” as mathematics. (character 4)", "zh": "我读不懂这里的“@”。（第 4 个字符）"])
        #expect(
            ExpressionQuestion(accepted: ["x"]).grade("2(x+1").message.text(in: "en").contains("“(” is never closed"))
    }
}

extension Grade {
    /// Whether it says something in both languages.
    var isExplained: Bool {
        !(message.values["en"] ?? "").isEmpty && !(message.values["zh"] ?? "").isEmpty
    }
}

extension ExpressionQuestion {
    func grade(_ text: String) -> Grade { Step(id: "1", question: .expression(self)).check(.text(text)) }
}

extension NumericQuestion {
    func grade(_ text: String) -> Grade { Step(id: "1", question: .numeric(self)).check(.text(text)) }
}

extension TextQuestion {
    func grade(_ text: String) -> Grade { Step(id: "1", question: .text(self)).check(.text(text)) }
}
