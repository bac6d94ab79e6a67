import DomainModel

extension TextMaker {
    /// A lesson of `brief.length` minutes (45 when not given) in phases: opening, exposition by headings, guided practice,
    /// assessment, homework, differentiation.
    func plan() throws -> [Artefact.Part] {
        guard let lesson = scope.lessons.first else {
            throw GenerationError([
                "en": "The course has no lesson about “\(subject)”. Choose another topic.",
                "zh": "课程中没有关于“\(subject)”的课。请换一个主题。",
            ])
        }
        let minutes = min(600, max(15, brief.length ?? 45))
        let passages = scope.passages.filter { $0.lesson == lesson.id && !$0.isDefinition }
        var seen: Set<String> = []
        let headings = passages.filter {
            !$0.heading.isEmpty && !Self.isApparatus($0.heading) && seen.insert($0.heading).inserted
        }
        let exercises = material.course.exercises.filter {
            $0.lesson == lesson.id || brief.skill.map($0.skills.contains) == true
        }
        let ranked = exercises.enumerated().sorted {
            ($0.element.difficulty, $0.offset) < ($1.element.difficulty, $1.offset)
        }
        .map(\.element)

        var parts = objectives().map { [$0] } ?? []
        parts.append(opening(lesson, minutes: share(minutes, 0.1)))
        parts.append(exposition(lesson, headings, minutes: share(minutes, 0.4)))
        parts.append(
            practice(
                "practice", say("Guided practice", "指导练习"), ranked.isEmpty ? [] : Array(ranked.prefix(4)),
                minutes: share(minutes, 0.3),
                otherwise: say(
                    "Pairs explain the section headings to each other in their own words.", "两人一组，用自己的话互相讲解各小节。")))
        parts.append(
            practice(
                "assessment", say("Assessment", "检测"), Array(ranked.dropFirst(4).prefix(3)),
                minutes: minutes - share(minutes, 0.1) - share(minutes, 0.4) - share(minutes, 0.3),
                otherwise: say(
                    "Each learner writes down what each objective means, with one example.", "每人写出各学习目标的含义，并各举一例。")))
        parts.append(
            prose(
                "homework", say("Homework", "课后作业"),
                say("- Read “\(title(lesson))” again.", "- 重读“\(title(lesson))”。")
                    + list(Array(ranked.dropFirst(7).prefix(3)))))
        parts.append(differentiation(ranked))
        return parts
    }

    private func share(_ minutes: Int, _ part: Double) -> Int { max(1, Int((Double(minutes) * part).rounded())) }

    private func title(_ lesson: Lesson) -> String { lesson.title.text(in: language).plainWords }

    private func time(_ minutes: Int) -> String { say("**\(minutes) minutes**", "**\(minutes) 分钟**") }

    private func opening(_ lesson: Lesson, minutes: Int) -> Artefact.Part {
        let taught = Set(lesson.skills)
        let needed = material.course.skills.filter { taught.contains($0.id) }.flatMap(\.prerequisites)
        let earlier = material.course.skills.filter { needed.contains($0.id) && !taught.contains($0.id) }
        let lines =
            earlier.isEmpty
            ? [say("- Collect what the class already knows about “\(title(lesson))”.", "- 说说对“\(title(lesson))”已有的了解。")]
            : earlier.prefix(5).map { skill in
                say("- Recall: \(skill.title.text(in: language)).", "- 复习：\(skill.title.text(in: language))。")
            }
        return prose(
            "opening", say("Opening and prior knowledge", "导入与已有知识"),
            ([time(minutes), ""] + lines).joined(separator: "\n"))
    }

    private func exposition(_ lesson: Lesson, _ headings: [Passage], minutes: Int) -> Artefact.Part {
        let chosen =
            headings.isEmpty
            ? Array(scope.passages.filter { $0.lesson == lesson.id && !$0.isDefinition }.prefix(1))
            : Array(headings.prefix(6))
        let each = max(1, minutes / max(1, chosen.count))
        let lines = chosen.enumerated().map { number, passage in
            let name = passage.heading.isEmpty ? title(lesson) : passage.heading.plainWords
            return say("- \(name) (about \(each) min) [\(number + 1)]", "- \(name)（约 \(each) 分钟）[\(number + 1)]")
        }
        return prose(
            "exposition", say("Exposition", "新课讲授"), ([time(minutes), ""] + lines).joined(separator: "\n"),
            chosen.map { Artefact.Citation($0) })
    }

    private func practice(
        _ id: String, _ heading: String, _ exercises: [Exercise], minutes: Int, otherwise: String
    ) -> Artefact.Part {
        let body = exercises.isEmpty ? "\n- \(otherwise)" : list(exercises)
        return prose(id, heading, time(minutes) + "\n" + body)
    }

    private func list(_ exercises: [Exercise]) -> String {
        exercises.map { exercise in
            let title = exercise.title.text(in: language)
            return "\n- " + say("Exercise", "练习") + " `\(exercise.id)`" + (title.isEmpty ? "" : say(": ", "：") + title)
        }.joined()
    }

    private func differentiation(_ ranked: [Exercise]) -> Artefact.Part {
        let (easy, hard) = (ranked.first, ranked.last)
        let name = { (exercise: Exercise?) in exercise.map { " (`\($0.id)`)" } ?? "" }
        return prose(
            "differentiation", say("For different learners", "分层指导"),
            say(
                "- Who needs more time: one objective at a time, with the easiest exercise\(name(easy)) and its hints.\n"
                    + "- Who is done early: the hardest exercise\(name(hard)), then explain its solution to a partner.",
                "- 需要更多时间的同学：一次只完成一个目标，从最容易的练习\(name(easy))做起，并使用提示。\n"
                    + "- 提前完成的同学：做最难的练习\(name(hard))，再把解法讲给同伴听。"))
    }

    // MARK: Flashcards

    /// Cards of terms and meanings, the glossary's first.
    func cards(_ meanings: [Meaning]) throws -> [Artefact.Part] {
        guard !meanings.isEmpty else {
            throw GenerationError([
                "en":
                    "The course defines no terms about “\(subject)”. Choose another topic, or add a glossary to the lesson.",
                "zh": "课程中没有定义关于“\(subject)”的术语。请换一个主题，或为课文添加术语表。",
            ])
        }
        return meanings.map { meaning in
            Artefact.Part(
                id: "", form: .card, heading: "", text: "\(meaning.term)\n---\n\(meaning.meaning)",
                citations: [Artefact.Citation(meaning.passage)])
        }
    }
}
