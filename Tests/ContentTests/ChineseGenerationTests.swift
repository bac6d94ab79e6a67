import DomainModel
import Foundation
import Testing

@testable import Content

/// What is made, without a model, of Chinese books that have no glossary.
@Suite struct ChineseGenerationTests {
    private func definitions(_ sentence: String, known: Set<String> = []) -> [String] {
        ChineseDefinition.all(in: sentence, known: known).map { "\($0.term)=\($0.meaning)" }
    }

    @Test(
        "The forms in which Chinese textbooks define a term are read",
        arguments: [
            ("光合作用是指绿色植物利用光能，把二氧化碳和水转化成有机物的过程。", "光合作用=绿色植物利用光能，把二氧化碳和水转化成有机物的过程"),
            ("小农经济通常是指以家庭为单位、男耕女织的生产方式。", "小农经济=以家庭为单位、男耕女织的生产方式"),
            ("所谓科举，就是朝廷用考试选拔官员的做法。", "科举=朝廷用考试选拔官员的做法"),
            ("我们把生物体内有序进行的全部化学变化叫做**新陈代谢**。", "新陈代谢=生物体内有序进行的全部化学变化"),
            ("单位时间内通过导线横截面的电荷量称为电流（electric current）。", "电流=单位时间内通过导线横截面的电荷量"),
            ("这些可以调整但不在训练中更新的参数被称为*超参数*（hyperparameter）。", "超参数=可以调整但不在训练中更新的参数"),
            ("人们称商人自发结成的同乡组织为“会馆”。", "会馆=商人自发结成的同乡组织"),
            ("*线粒体*（mitochondrion）是细胞进行有氧呼吸的主要场所。", "线粒体=细胞进行有氧呼吸的主要场所"),
            ("在遗传学中，*等位基因*（allele）是控制相对性状的一对因子。", "等位基因=控制相对性状的一对因子"),
            ("*漕运*（grain transport）：经水路把粮食运往京城的制度。", "漕运=经水路把粮食运往京城的制度"),
        ])
    func forms(_ sentence: String, _ definition: String) {
        #expect(definitions(sentence) == [definition])
    }

    @Test(
        "What does not stand by itself, names no term or defines nothing is left alone",
        arguments: [
            "我们把这个过程称为*蒸腾作用*。", "如图 3 所示的曲线称为*种群增长曲线*。", "一个在练习中表现良好的模型被称为*过拟合*的。",
            "上述情况被称为*通货膨胀*。", "这种方法是指前面提到的做法。", "问题是指需要回答的题目和需要解决的矛盾。",
            "*细胞膜*（membrane）是非常重要的。", "1911年爆发了辛亥革命。", "言论自由并不是指可以随意伤害他人的名誉。",
            "靠近河流的村庄不能称为*城市*。", "鲸的这一大类常被误称为*鱼类*。", "我们所说的民主是指多数人参与的决策。", "什么样的物质称为*单质*？",
            "*郡县制*（prefectures）是中央集权制度的表现之一。",
        ])
    func noDefinition(_ sentence: String) {
        #expect(definitions(sentence).isEmpty)
    }

    @Test("Other names count as the same term")
    func aliases() throws {
        let found = ChineseDefinition.all(in: "预测所依据的自变量称为*特征*（feature）或*协变量*（covariate）。", known: [])
        #expect(found.first?.aliases == ["协变量"])
        #expect(found.first?.sentence == "预测所依据的自变量称为特征或协变量。")
    }

    private func sequences(_ text: String, heading: String = "") -> [[String]] {
        Sequences.all(
            in: Passage(lesson: "l", lessonTitle: "课", heading: heading, section: "s", text: text, isDefinition: false))
    }

    @Test("Only what is told as a procedure is put in order")
    func procedures() {
        #expect(
            sequences("制作临时装片的步骤如下：\n\n1. 在载玻片中央滴一滴清水；\n2. 把材料放在水滴中展平；\n3. 盖上盖玻片。")
                == [["在载玻片中央滴一滴清水", "把材料放在水滴中展平", "盖上盖玻片"]])
        #expect(sequences("影响光合作用的因素有：\n\n1. 光照的强弱；\n2. 二氧化碳的浓度；\n3. 温度的高低。").isEmpty)
        #expect(
            sequences("造纸时，首先把树皮切碎浸泡，然后蒸煮捣成纸浆，最后用竹帘捞起晾干。") == [["把树皮切碎浸泡", "蒸煮捣成纸浆", "用竹帘捞起晾干"]])
        #expect(sequences("首先，这种说法没有根据；其次，它忽略了商人的作用。").isEmpty)
        // The last step would give its place away.
        #expect(
            sequences("1. 随机选一个初值；\n2. 求出误差；\n3. 调整参数的值；\n4. 重复第（2）步和第（3）步。").first?.count == 3)
    }

    private static let biology = """
        *细胞膜*（cell membrane）是控制物质进出细胞的屏障。我们把细胞中充满液体的泡状结构称为*液泡*（vacuole）。
        *线粒体*（mitochondrion）是细胞进行有氧呼吸的主要场所。绿色植物中进行光合作用的场所称为*叶绿体*（chloroplast）。

        ## 物质的运输

        水分子通过半透膜的扩散叫做*渗透*（osmosis）。物质逆着浓度差进出细胞的方式称为*主动运输*（active transport）。
        *质壁分离*（plasmolysis）是指植物细胞失水时原生质层与外壁分开的现象。

        ## 观察的步骤

        观察洋葱表皮的步骤如下：

        1. 在载玻片中央滴一滴清水；
        2. 撕取一小块表皮放在水滴中展平；
        3. 盖上盖玻片；
        4. 从一侧滴加碘液染色。
        """

    private static let history = """
        从秦朝开始由皇帝直接任命地方长官的制度称为*郡县制*。所谓*科举*，就是朝廷用考试选拔官员的做法。
        *会馆*（guild hall）是指客居外地的商人为联络同乡而设立的场所。

        ## 经济

        我们把经水路将粮食运往京城的办法叫做*漕运*。由官府垄断买卖盐和铁的政策被称为“盐铁专营”。
        北宋时在四川出现的世界上最早的纸币称为*交子*。农民按田亩数量缴纳的税称为*田赋*。
        """

    @Test("Of a short text of any subject come questions that pass every check", arguments: [biology, history])
    func quiz(_ body: String) async throws {
        let lesson = Lesson(id: "l", title: ["zh": "第一课"], skills: ["s"], body: ["zh": body])
        let material = Material(
            Course(
                id: "c", title: ["zh": "书"], languages: ["zh"],
                attribution: Attribution(licence: "CC0-1.0", credit: [:]),
                skills: [Skill(id: "s", title: ["zh": "第一课"])], lessons: [lesson]), language: "zh")
        let brief = GenerationBrief(.quiz, course: "c", language: "zh", count: 12)
        var parts: [Artefact.Part] = []
        let generator = ContentGenerator(material, model: nil, checker: ArtefactChecker(material))
        for try await event in generator.make(brief) {
            if case .part(let part) = event { parts.append(part) }
        }
        #expect(parts.count == 12)
        for part in parts { #expect(part.isChecked, "\(part)") }
        let kinds = Set(
            parts.compactMap { ExerciseText($0.text, in: material.course, languages: ["zh"]).exercise }
                .flatMap(\.steps).map(\.question.kind))
        #expect(kinds.isSuperset(of: ["choice", "text", "cloze"]))
        #expect(kinds.contains("order") == body.contains("步骤"))
    }

    @Test("A sentence that means harm is no definition and takes no time")
    func hostileSentences() {
        for text in [String(repeating: "常", count: 300), String(repeating: "（a）", count: 5000)] {
            #expect(ChineseDefinition.all(in: text + "。", known: []).isEmpty)
        }
    }

    @Test("A wrong key is not confirmed by the sentence that defines another term")
    func wrongKeys() async throws {
        let lesson = Lesson(id: "l", title: ["zh": "第一课"], skills: ["s"], body: ["zh": Self.biology])
        let material = Material(
            Course(
                id: "c", title: ["zh": "书"], languages: ["zh"],
                attribution: Attribution(licence: "CC0-1.0", credit: [:]),
                skills: [Skill(id: "s", title: ["zh": "第一课"])], lessons: [lesson]), language: "zh")
        let evidence = PassageEvidence(material, weights: TermWeights(material.index.passages))
        func choice(_ key: String) -> Question {
            .choice(
                ChoiceQuestion(
                    choices: ["渗透", "液泡", "叶绿体"].map { .init(id: $0, text: ["zh": $0], isCorrect: $0 == key) }))
        }
        let asked = "下面说的是哪个术语？\n\n> 水分子通过半透膜的扩散"
        #expect(evidence.settles(choice("渗透"), asked: asked, in: "zh") == true)
        #expect(evidence.settles(choice("液泡"), asked: asked, in: "zh") == false)
        let negated = "下面哪个术语不是这个意思？\n\n> 水分子通过半透膜的扩散"
        #expect(evidence.settles(choice("液泡"), asked: negated, in: "zh") == nil)
        func cloze(_ key: String) -> Question { .cloze(ClozeQuestion(blanks: [.text(TextQuestion(accepted: [key]))])) }
        let sentence = "水分子通过半透膜的扩散叫做[[1]]。"
        #expect(evidence.settles(cloze("渗透"), asked: sentence, in: "zh") == true)
        #expect(evidence.settles(cloze("液泡"), asked: sentence, in: "zh") != true)
        let longest = try #require(PlainText.sentences(of: Self.biology).max { $0.count < $1.count })
        #expect(evidence.settles(cloze("液泡"), asked: longest + sentence, in: "zh") != true)
        func order(_ steps: [String]) -> Question {
            .order(OrderQuestion(items: steps.enumerated().map { .init(id: "\($0)", text: ["zh": $1]) }))
        }
        let steps = ["在载玻片中央滴一滴清水", "撕取一小块表皮放在水滴中展平", "盖上盖玻片", "从一侧滴加碘液染色"]
        #expect(evidence.settles(order(steps), asked: "", in: "zh") == true)
        #expect(evidence.settles(order(steps.reversed()), asked: "", in: "zh") != true)
    }
}
