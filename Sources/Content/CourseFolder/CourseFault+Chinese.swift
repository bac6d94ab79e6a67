package import DomainModel

/// What is said about a person's exercise in the studio, where Chinese stands beside English.
extension CourseFault {
    /// The message in English and in Chinese; one that only concerns whole courses has English alone.
    package var localized: LocalizedText { Self.wordings.localized(message) }

    private static let wordings = Wordings(sentences, names: names)

    private static let names: [Wordings.Sentence] = [
        ("An exercise", "习题"), ("The exercise", "习题"), ("The exercise or step", "习题或步骤"), ("The exercise `%`", "习题“%”"),
        ("A step", "步骤"), ("The step %", "步骤 %"), ("A hint", "提示"), ("A misconception", "误解"),
        ("The misconception", "误解"), ("A choice", "选项"), ("The choice", "选项"), ("The choices", "选项"),
        ("An item", "条目"), ("A pair", "配对"), ("The pair", "配对"), ("A group of keywords", "关键词组"), ("A range", "范围"),
        ("The variable `%`", "变量“%”"), ("nothing", "空"), ("a map", "映射"), ("a list", "列表"), ("an alias", "别名"),
        ("`%: {…}`", "“%: {…}”"), ("`%`", "“%”"),
    ]

    private static let sentences: [Wordings.Sentence] = [
        ("The YAML is nested too deep", "YAML 嵌套过深"), ("The YAML cannot be read: %", "无法读取 YAML，请检查引号、括号和缩进"),
        ("The file is empty", "内容为空"), ("The file is not YAML", "这不是 YAML"),
        ("The key `%` is written twice", "键“%”写了两次"),
        ("The anchor `&%` is used by an alias, which course files do not have", "课程文件不能使用别名（锚点“&%”）"),
        ("% has the unknown key `%`", "%有未知的键“%”"), ("% has a key that is not a word", "%有一个不是单词的键"),
        ("% has the key `%`, which is not a language", "%的键“%”不是语言代码"),
        ("% has to be a text but is %", "%应为文本，却是%"), ("% has to be a list but is %", "%应为列表，却是%"),
        ("% has to be a map but is %", "%应为映射，却是%"), ("% has to be true or false but is %", "%应为 true 或 false，却是%"),
        ("% has to be a whole number but is %", "%应为整数，却是%"),
        ("% has to be a number from % to % but is %", "%应为 % 到 % 之间的数，却是%"),
        ("`step` has to be at least 1", "“step”至少为 1"), ("`variables` is empty", "“variables”为空"),
        ("% is not an identifier", "%不是合法的标识符"), ("% is listed twice", "%列了两次"),
        ("% names the unknown lesson `%`", "%提到的课“%”不存在"), ("% names the unknown skill `%`", "%提到的知识点“%”不存在"),
        ("% practises no skill", "%没有练习任何知识点"), ("% has both `steps` and `%`", "%不能同时有“steps”和“%”"),
        ("% has no steps", "%没有步骤"), ("% has two steps `%`", "%有两个步骤叫“%”"), ("% asks nothing", "%没有题目"),
        ("The text with the blanks is missing", "缺少带空格的题目"),
        ("The text in `%` has a blank within a formula", "“%”的题目把空格放在了公式里"),
        ("The text in `%` marks the blanks %, but `cloze` has %", "“%”的题目标出了空格 %，而“cloze”有 % 个"),
        ("`misconceptions` have no meaning here", "这里的“misconceptions”没有意义"),
        ("`misconceptions` have no meaning for this kind of answer", "这种答案没有“misconceptions”"),
        ("`answer` does not say its kind", "“answer”没有说明题型"), ("`answer` has several kinds: %", "“answer”有多种题型：%"),
        ("% is not a tolerance", "%不是容差"), ("`form` is not known", "未知的“form”"),
        ("No answer is accepted", "没有可接受的答案"),
        ("A choice needs at least two things to choose from", "选择题至少要有两个选项"),
        ("% choices are right, but `choice` has exactly one", "有 % 个正确选项，而“choice”只能有一个"),
        ("No choice is right", "没有正确选项"), ("Two choices are the same", "有两个选项相同"),
        ("A blank cannot take this kind of answer", "空格不能用这种题型"), ("`cloze` has no blanks", "“cloze”没有空格"),
        ("There is nothing to put in order", "没有可排序的条目"), ("There is nothing to match", "没有可配对的条目"),
        ("Two of these have the same `id`", "有两个“id”相同"), ("`require` needs `variables`", "“require”需要“variables”"),
        ("% is not the name of a variable", "%不是变量名"), ("% has no values", "%没有取值"),
        ("This is not a range of whole numbers", "这不是整数范围"), ("The range % is empty", "范围 % 为空"),
        ("% has no `%`", "%缺少“%”"), ("% is empty", "%为空"), ("% lacks %", "%缺少%"),
        ("The text has more than % bytes", "文本超过 % 字节"), ("A `$` opens a formula that is not closed%", "有“$”没有配对%"),
        ("`@{…}` prints a variable, but this text belongs to nothing that has variables", "“@{…}”输出变量，但这里没有变量"),
        ("The exercise `%` cannot be drawn: %", "习题“%”无法抽取：%"), ("In the exercise `%` %", "习题“%”的答案与批改不符：%"),
        ("The figure `%` is on another site and becomes a link", "图片“%”在别的网站上，会变成链接"),
        ("The figure `%` is not below figures/", "图片“%”不在 figures/ 之下"), ("The figure `%` does not exist", "图片“%”不存在"),
        ("The figure `%` is a link that leads out of the course's folder", "图片“%”是指向课程文件夹之外的链接"),
        ("The hint gives the answer away%", "提示泄露了答案%"),
    ]
}
