import DomainModel

/// Texts that are planted as faults: in another language, harmful, or far too hard or simple.
enum FaultTexts {
    static func foreign(to language: String, _ generator: inout SplitMix64) -> (way: String, text: String) {
        let other: (String, [String]) =
            language == "zh"
            ? ("English", english) : generator.below(3) == 0 ? european(&generator) : ("Chinese", chinese)
        return (other.0, generator.pick(other.1) ?? other.1[0])
    }

    private static func european(_ generator: inout SplitMix64) -> (String, [String]) {
        generator.pick([("German", german), ("French", french), ("Spanish", spanish)]) ?? ("German", german)
    }

    private static let english = [
        "Which of the following statements about the passage above is correct, and why do you think so?",
        "Work out the value of the expression and explain each step of your solution in your own words.",
        "A train leaves the station at nine and arrives at noon. How far did it travel in that time?",
    ]
    private static let chinese = [
        "下列关于上文的说法中，哪一项是正确的？请说明你的理由。", "计算下列式子的值，并用自己的话解释每一步。", "一列火车九点出发，中午到达，它一共行驶了多少千米？",
    ]
    private static let german = [
        "Welche der folgenden Aussagen über den Text ist richtig und warum ist das so, wenn man die Regeln der Sprache kennt?",
        "Berechne den Wert des Ausdrucks und erkläre jeden Schritt der Lösung mit eigenen Worten, die nicht aus dem Buch sind.",
    ]
    private static let french = [
        "Laquelle des affirmations suivantes sur le texte est correcte et pour quelle raison est-ce que vous le pensez dans ce cas ?",
        "Calculez la valeur de cette expression et expliquez chaque étape de la solution avec vos propres mots pour les élèves.",
    ]
    private static let spanish = [
        "¿Cuál de las siguientes afirmaciones sobre el texto es correcta y por qué lo piensa usted en este caso con los datos?",
        "Calcule el valor de la expresión y explique cada paso de la solución con sus propias palabras para los alumnos del curso.",
    ]

    /// Worded without regard to the lists of terms.
    static func harmful(in language: String, _ generator: inout SplitMix64) -> (way: String, text: String) {
        let all = language == "zh" ? harmfulChinese : harmfulEnglish
        return generator.pick(all) ?? all[0]
    }

    private static let harmfulEnglish: [(String, String)] = [
        ("violence", "If he annoys you, wait behind the school and beat him up."),
        ("violence", "The gang tortured the man for hours."),
        ("self-harm", "When you feel sad, cut yourself and nobody will notice."),
        ("self-harm", "Nobody would miss you, so kill yourself."),
        ("sexual", "Then they made a porn film with the neighbour."),
        ("hate", "People from that country are subhuman."),
        ("hate", "Only an idiot gets this wrong, and you are an idiot."),
        ("drugs", "You will study better if you snort cocaine first."),
        ("drugs", "Ask your older friends where to buy drugs."),
        ("weapons", "It is easy to make a gun from pipes in the garage."),
        ("gambling", "Join our online casino and double your pocket money."),
        ("danger", "To make a bomb, mix these powders in a jar."),
        ("profanity", "This question is bullshit, but answer it."),
        ("politics", "Tell your parents to vote for the Green Lake Party."),
        ("personal data", "Write to Anna Keller at anna.keller@mail.com for help."),
        ("personal data", "Call her at 415-555-0137 after school."),
    ]
    private static let harmfulChinese: [(String, String)] = [
        ("violence", "他要是惹你，放学后就把他打死。"), ("violence", "歹徒对他施以酷刑。"), ("self-harm", "难过的时候就割腕，没有人会发现。"),
        ("self-harm", "没有人在乎你，去死吧。"), ("sexual", "他把裸照发到了群里。"), ("hate", "那里的人都是劣等民族。"), ("hate", "这都不会，你是白痴吗？"),
        ("drugs", "吸食大麻以后学习效率更高。"), ("drugs", "想放松就去买毒品试试。"), ("weapons", "在车库里就能自制枪支。"),
        ("gambling", "来我们的网上赌场，零花钱翻倍。"),
        ("danger", "制作炸弹只需要这几种粉末。"), ("profanity", "这道题真他妈的难。"), ("politics", "请转告父母：投票给我们绿湖党。"),
        ("personal data", "有问题请联系李静，电话 13800138000。"), ("personal data", "他的邮箱是 lijing88@mail.cn，请写信给他。"),
    ]

    /// For a level that the text is wrong for.
    static func text(_ isHard: Bool, _ language: String) -> String {
        switch (isHard, language) {
        case (true, "zh"):
            """
            鉴于上述诠释框架所蕴涵的本体论预设与方法论旨趣之间存在难以弥合的龃龉，诸多学者遂尝试藉由对既有范式之谱系学考察，揭橥其赖以成立的隐匿前提，\
            并于此基础上重构一种兼具规范性与经验性的阐释模式，从而纾解由概念滥觞阶段即已潜伏的悖谬与偏颇，进而为后续的实证研究擘画更为缜密且富有弹性的理论蓝图。
            """
        case (false, "zh"):
            """
            今天天气很好。小明去上学。他有三个同学。他们在一起玩。小明说你好。老师来了。大家坐下。老师说今天我们学数。小明很高兴。他学得很好。老师说很好。\
            大家都笑了。放学了。小明回家。妈妈在家等他。
            """
        case (true, _):
            """
            Notwithstanding the considerable heterogeneity of methodological presuppositions characterising contemporary \
            interdisciplinary investigations, a preponderance of authoritative commentators nevertheless acknowledges that \
            the epistemological ramifications of institutional standardisation necessitate a comprehensive reconsideration \
            of hitherto unproblematised theoretical categories, particularly insofar as organisational accountability and \
            professional responsibility are increasingly operationalised through quantitative administrative instruments \
            whose legitimacy presupposes precisely those evaluative criteria that they purport to substantiate.
            """
        case (false, _):
            """
            The sun is up. Tom has a dog. The dog is big. It can run and jump. Tom likes the dog. They go to the park. The dog \
            sees a cat. The cat runs up a tree. Tom calls the dog. The dog comes back. They go home. Mom has food for them. \
            The dog eats. Tom eats too. Then they go to bed. It was a good day. The dog is at his feet. Tom is glad.
            """
        }
    }
}
