import DomainModel

/// What the built-in tutor says, in Chinese and English.
struct Wording {
    let isChinese: Bool

    init(_ language: String) { isChinese = language.prefix { $0 != "-" } == "zh" }

    private func pick(_ english: String, _ chinese: String) -> String { isChinese ? chinese : english }

    var greeting: String {
        pick(
            "Hello! Ask me about anything in this course: what a word means, why something is so, or for a hint when an "
                + "exercise resists.",
            "你好！课程里的内容都可以问我：一个词是什么意思、为什么是这样，或者做题卡住时要一点提示。")
    }

    func thanks(_ next: String?) -> String {
        let question = next.map { pick(" ", "") + $0 } ?? ""
        return pick("You're welcome. Saying it in your own words is the best test of it.", "不客气。能用自己的话说出来，才算真的懂了。")
            + question
    }

    var placement: String {
        pick(
            "This is a question of the placement test: it should show what you know without help, so I keep quiet here. If "
                + "you don't know it, say so with “I don't know”; that is a perfectly good answer.",
            "这是摸底测试中的题，目的是了解你现在的水平，所以我先不帮忙。不会的话选“不知道”就好，这也是有用的回答。")
    }

    var attemptFirst: String {
        pick(
            "I won't give the answer away: working it out is what makes it stick. Try it first; a wrong answer helps too, "
                + "because it shows where to look. The worked solution opens after two answers, or after one answer and all "
                + "hints.\n\nWhat would your first step be? If you would like a nudge, ask me for a hint.",
            "答案先不告诉你：自己做出来才记得牢。先试一试，答错了也没关系，错在哪里正好说明该往哪里看。作答两次，或作答一次并看完所有提示之后，就可以查看解答。"
                + "\n\n你打算第一步做什么？想要一点启发的话，就跟我要提示。")
    }

    func mayOpenSolution(hintsLeft: Bool) -> String {
        pick(
            "You have tried, so you may now open the worked solution below the step. Before you do: where did your own way "
                + "stop?" + (hintsLeft ? " There is still a hint left, if you would rather go on by yourself." : ""),
            "你已经试过了，现在可以在这一步下面打开解答。打开之前先想一想：自己的思路是在哪里断的？"
                + (hintsLeft ? "想继续自己做的话，还有提示可以看。" : ""))
    }

    var enterIt: String {
        pick(
            "Enter it in the answer field: there it is checked, with a reply to the mistake if there is one. How could you "
                + "check it yourself, for instance by putting it back into the question?",
            "请把它填进答题框：那里会判断对错，错了也会说明原因。你自己能怎样检验它？比如把它代回题目里看看。")
    }

    func hint(_ number: Int, of count: Int, _ text: String, isQuestion: Bool) -> String {
        let lead = pick("**Hint \(number) of \(count).** ", "**提示 \(number)/\(count)**　")
        let back =
            isQuestion
            ? pick("You can answer this small question below the hint in the exercise.", "可以在题目里这条提示下面回答这个小问题。")
            : pick("What does that tell you about the next step?", "由此你觉得下一步该怎么做？")
        return lead + text + "\n\n" + back
    }

    func noHintLeft(hasAny: Bool, maySeeSolution: Bool) -> String {
        let start =
            hasAny
            ? pick("You have seen all the hints for this step.", "这一步的提示你都看过了。")
            : pick("This step has no hints.", "这一步没有提示。")
        let end =
            maySeeSolution
            ? pick(
                "You may open the worked solution below it. Which of its lines would you have to understand to go on?",
                "可以在下面打开解答。看的时候想一想：差的是哪一步？")
            : pick(
                "Try an answer now; after that the worked solution opens. What have you found so far?",
                "先作答一次，之后就可以查看解答。你现在得出了什么？")
        return start + pick(" ", "") + end
    }

    func solution(_ text: String) -> String {
        pick("This step is done, so here is its worked solution:\n\n", "这一步已经完成，解答如下：\n\n") + text
            + pick("\n\nWhich line would you do differently next time?", "\n\n下次再做，你会在哪一步更留意？")
    }

    var noExercise: String {
        pick(
            "Hints and solutions belong to an exercise: open one under “Practise” and ask me there. Here I can explain what "
                + "the lessons say.", "提示和解答是针对具体题目的：打开练习中的一道题，在那里问我。在这里，我可以讲解课文里的内容。")
    }

    /// Introduces a quotation.
    func says(_ source: Source, _ citation: String) -> String {
        if source.section.isEmpty {
            return pick(
                "The lesson *\(source.lessonTitle)* \(citation) says:", "《\(source.lessonTitle)》一课\(citation)写道：")
        }
        return pick(
            "In *\(source.lessonTitle)*, under “\(source.heading)” \(citation):",
            "《\(source.lessonTitle)》的“\(source.heading)”\(citation)一节写道：")
    }

    func defines(_ source: Source, _ meaning: String, _ citation: String) -> String {
        pick("**\(source.heading)** \(citation): \(meaning)", "**\(source.heading)**\(citation)：\(meaning)")
    }

    func seeAlso(_ source: Source, _ citation: String) -> String {
        let place = source.section.isEmpty ? "" : pick(", “\(source.heading)”", "的“\(source.heading)”")
        return pick(
            "See also *\(source.lessonTitle)*\(place) \(citation).", "另见《\(source.lessonTitle)》\(place)\(citation)。")
    }

    func gap(_ source: Source, _ citation: String) -> String {
        pick(
            "This builds on *\(source.lessonTitle)* \(citation), which does not sit firmly yet: it may be worth rereading first.",
            "这里要用到《\(source.lessonTitle)》\(citation)的内容，那部分还不够牢固，可以先回去看一看。")
    }

    func notFound(_ course: String, _ nearest: (source: Source, citation: String)?) -> String {
        let sorry = pick(
            "I don't find that in this course, and I only speak of what *\(course)* teaches.",
            "这个问题在本课程中找不到答案，我只能讲《\(course)》里的内容。")
        guard let (source, citation) = nearest else { return sorry }
        return sorry
            + pick(
                " The nearest I can offer is the lesson *\(source.lessonTitle)* \(citation). Is there something in it you "
                    + "would like to go into?", "最接近的是《\(source.lessonTitle)》一课\(citation)。其中有哪里想弄清楚吗？")
    }

    func whichPart(_ objectives: [String]) -> String {
        pick("Which of these is it that does not come clear yet?\n\n", "是下面哪一点还不清楚？\n\n")
            + objectives.map { "- \($0)" }.joined(separator: "\n")
    }

    // MARK: Questions asked back

    func example(of term: String) -> String {
        pick("Can you give an example of “\(term)” that is not in the lesson?", "你能举一个课文里没有的“\(term)”的例子吗？")
    }

    func ownWords(_ subject: String) -> String {
        pick("How would you explain “\(subject)” in your own words?", "试着用自己的话说一说“\(subject)”。")
    }

    func aim(_ objective: String) -> String {
        pick("One aim here is: “\(objective)”. How would you begin?", "本课的一个目标是：“\(objective)”。你会怎么开始？")
    }

    var whereInExercise: String {
        pick("Where in your exercise could you use this?", "你觉得这在这道题的哪一步用得上？")
    }
}
