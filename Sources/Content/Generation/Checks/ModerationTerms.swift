/// Terms by which texts that a school must not show are found. A list is never complete: it catches the plain cases, and
/// what it does not name a person has to see.
enum ModerationTerms {
    enum Category: String, CaseIterable {
        case violence
        case selfHarm = "self-harm"
        case sexual
        case hate = "hate or harassment"
        case drugs, weapons, gambling
        case danger = "dangerous instructions"
        case profanity
        case politics = "political persuasion"

        var chinese: String {
            switch self {
            case .violence: "暴力"
            case .selfHarm: "自伤"
            case .sexual: "色情"
            case .hate: "仇恨或欺凌"
            case .drugs: "毒品"
            case .weapons: "武器"
            case .gambling: "赌博"
            case .danger: "危险操作"
            case .profanity: "粗话"
            case .politics: "政治劝诱"
            }
        }
    }

    struct Term {
        var text: String
        var category: Category
        /// Whether no context excuses it.
        var isSevere: Bool
    }

    static let all: [Term] = lists.flatMap { category, severe, other in
        split(severe).map { Term(text: $0, category: category, isSevere: true) }
            + split(other).map { Term(text: $0, category: category, isSevere: false) }
    }

    private static func split(_ list: String) -> [String] {
        list.split { $0 == ";" || $0 == "\n" }.map { $0.drop { $0 == " " } }.map(String.init).filter { !$0.isEmpty }
    }

    private static let lists: [(Category, severe: String, other: String)] = [
        (
            .violence,
            "beat him up;beat her up;beat them up;kill him;kill her;kill them all;stab him;stab her;slit his throat;deserves to die;打死他;打死她;砍死;弄死;捅死;杀了他;杀了她;揍他一顿;该死",
            "murder;murdered;massacre;torture;tortured;behead;beheaded;bloodbath;slaughtered;stabbed;gore;谋杀;屠杀;酷刑;斩首;虐杀;血腥;凶杀;殴打;打死"
        ),
        (
            .selfHarm,
            "kill yourself;cut yourself;hurt yourself on purpose;end your life;you should die;how to commit suicide;ways to die;去死吧;割腕;怎样自杀;自杀的方法;结束自己的生命;伤害自己吧",
            "suicide;suicidal;self-harm;self-injury;自杀;自残;自伤;轻生"
        ),
        (
            .sexual,
            "porn;pornography;pornographic;nude photos;sex video;have sex with;strip naked;blowjob;色情;裸照;黄片;约炮;性爱视频;脱光;援交",
            "erotic;orgasm;prostitute;prostitution;genitals;masturbation;sexual intercourse;nude;naked;性交;卖淫;嫖娼;裸体;自慰;性器官"
        ),
        (
            .hate,
            "subhuman;vermin race;go back to your country;all women are stupid;all men are trash;girls are too stupid;boys are too stupid;you are worthless;you are an idiot;stupid people like you;are inferior races;inferior race;ugly loser;劣等民族;滚回你的国家;女人都是;男人都是垃圾;你这个废物;你是白痴;蠢货;低等种族;智障;贱人",
            "racist;racial slur;nazi;ethnic cleansing;bullying;lynching;genocide;种族歧视;纳粹;种族清洗;种族灭绝;霸凌"
        ),
        (
            .drugs,
            "buy cocaine;smoke weed;get high on;snort cocaine;try heroin;how to cook meth;cook meth;buy drugs;use drugs with;吸毒吧;买毒品;制作冰毒;吸食大麻;来点冰毒;尝尝大麻;贩毒赚钱",
            "cocaine;heroin;methamphetamine;marijuana;cannabis;ecstasy pills;opium;lsd;get drunk;vaping;可卡因;海洛因;冰毒;大麻;摇头丸;鸦片;吸毒;毒品;喝醉;电子烟"
        ),
        (
            .weapons,
            "build a gun;make a gun;buy a gun without;3d-printed gun;bring a knife to school;bring a gun;自制枪支;私造枪;买枪;带刀去学校;管制刀具去",
            "machine gun;assault rifle;handgun;ammunition;grenade;explosives;land mine;步枪;机枪;手枪;弹药;手榴弹;炸药;地雷"
        ),
        (
            .gambling,
            "place your bets;bet your money;online casino;win big at the casino;place a bet now;sign up to bet;押注赢钱;网上赌场;来赌一把;下注赚钱;赌博赚钱;线上博彩",
            "casino;gambling;slot machine;sports betting;roulette;poker for money;赌场;赌博;老虎机;博彩;轮盘赌;下注"
        ),
        (
            .danger,
            "how to make a bomb;build a bomb;make a bomb;make explosives;mix bleach and ammonia;mix bleach with;poison someone;hack into someone;steal a password;pick a lock to;制作炸弹;自制炸药;怎样下毒;混合漂白水;给人下毒;盗取密码;黑进别人",
            "bomb-making;poison gas;nerve agent;hacking tutorial;disable the alarm;制毒;毒气;入侵系统"
        ),
        (
            .profanity,
            "fuck;fucking;shit;bullshit;bitch;asshole;bastard;motherfucker;dickhead;cunt;他妈的;操你;傻逼;狗屁;王八蛋;混蛋;去你妈;放屁;屁话",
            "damn;crap;piss off;滚蛋"
        ),
        (
            .politics,
            "vote for the;vote against the;you must vote;join our party;donate to our campaign;only true party;the only party that;overthrow the government;投票给我们;请投票支持;加入我们党派;推翻政府;只有我们党;给我们捐款竞选",
            "political propaganda;vote for him;vote for her;rigged election;政治宣传;拉票;选举舞弊"
        ),
    ]
}
