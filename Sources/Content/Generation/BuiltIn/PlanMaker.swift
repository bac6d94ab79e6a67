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
        let exercises = material.course.exercises.filter {
            $0.lesson == lesson.id || brief.skill.map($0.skills.contains) == true
        }
        let ranked = exercises.enumerated().sorted {
            ($0.element.difficulty, $0.offset) < ($1.element.difficulty, $1.offset)
        }
        .map(\.element)
        let phases = [0.1, 0.4, 0.3].map { max(1, Int((Double(minutes) * $0).rounded())) }

        var parts = objectives().map { [$0] } ?? []
        parts.append(opening(lesson, minutes: phases[0]))
        parts.append(exposition(lesson, minutes: phases[1]))
        parts.append(
            practice(
                "practice", say("Guided practice", "指导练习"), ranked.prefix(4), minutes: phases[2],
                otherwise: say(
                    "Read the section headings in pairs, and explain each to the other in your own words.",
                    "请两人一组，用自己的话互相讲解各小节。")))
        parts.append(
            practice(
                "assessment", say("Assessment", "检测"), ranked.dropFirst(4).prefix(3),
                minutes: minutes - phases.reduce(0, +),
                otherwise: lesson.objectives.isEmpty
                    ? say(
                        "Write down, each alone, the main idea of each section, with one example.",
                        "请每人写出各小节的要点，并各举一例。")
                    : say(
                        "Write down, each alone, what each objective means, with one example.",
                        "请每人写出各学习目标的含义，并各举一例。")))
        parts.append(
            list(
                "homework", say("Homework", "课后作业"),
                before: [say("Read “\(title(lesson))” again.", "请重读“\(title(lesson))”。")],
                ranked.dropFirst(7).prefix(3).compactMap(line)))
        parts.append(differentiation(ranked))
        return parts
    }

    private func title(_ lesson: Lesson) -> String { lesson.title.text(in: language).plainWords }

    private func time(_ minutes: Int) -> String { say("**\(minutes) minutes**", "**\(minutes) 分钟**") }

    private func opening(_ lesson: Lesson, minutes: Int) -> Artefact.Part {
        let taught = Set(lesson.skills)
        let needed = material.course.skills.filter { taught.contains($0.id) }.flatMap(\.prerequisites)
        let earlier = material.course.skills.filter { needed.contains($0.id) && !taught.contains($0.id) }.prefix(5)
            .compactMap { skill in
                material.course.lessons.first { $0.skills.contains(skill.id) }.map { lesson in
                    let title = skill.title.text(in: language)
                    return (line: title, quote(title, from: lesson))
                }
            }
        let ask =
            earlier.isEmpty
            ? say("Write down what the class already knows about “\(title(lesson))”.", "请说说对“\(title(lesson))”已有的了解。")
            : say("Recall from earlier lessons:", "复习：")
        return list(
            "opening", say("Opening and prior knowledge", "导入与已有知识"), before: [time(minutes), ask], earlier)
    }

    /// The lesson's sections in reading order, each with a share of the time by its length.
    private func exposition(_ lesson: Lesson, minutes: Int) -> Artefact.Part {
        let own = material.index.passages.filter { $0.lesson == lesson.id && !$0.isDefinition }
        let best = scope.passages.filter { $0.lesson == lesson.id && !$0.isDefinition }
        var seen: Set<String> = []
        let wanted = Set(
            best.map(\.section).filter { section in
                let heading = own.first { $0.section == section }?.heading ?? ""
                return !heading.isEmpty && !Self.isApparatus(heading) && !Self.isRecap(heading)
                    && seen.insert(section).inserted
            }.prefix(6))
        seen = []
        var chosen = own.filter { wanted.contains($0.section) && seen.insert($0.section).inserted }
        if chosen.isEmpty { chosen = Array(own.prefix(1)) }
        let size = { (passage: Passage) in
            Double(own.filter { $0.section == passage.section }.reduce(0) { $0 + $1.text.count })
        }
        let whole = max(1, chosen.reduce(0) { $0 + size($1) })
        return list(
            "exposition", say("Exposition", "新课讲授"), before: [time(minutes)],
            chosen.map { passage in
                let name = passage.heading.isEmpty ? title(lesson) : passage.heading.plainWords
                let share = max(1, Int((Double(minutes) * size(passage) / whole).rounded()))
                return (
                    line: name + say(" (about \(share) min)", "（约 \(share) 分钟）"), Artefact.Citation(passage)
                )
            })
    }

    private func practice(
        _ id: String, _ heading: String, _ exercises: some Sequence<Exercise>, minutes: Int, otherwise: String
    ) -> Artefact.Part {
        let lines = exercises.compactMap(line)
        return list(id, heading, before: [time(minutes)] + (lines.isEmpty ? ["- " + otherwise] : []), lines)
    }

    /// An exercise by its title, or how its question begins.
    private func line(_ exercise: Exercise) -> (line: String, source: Artefact.Citation)? {
        guard let lesson = lesson(of: exercise),
            let worked = exercise.worked(seed: UInt32(truncatingIfNeeded: brief.seed), in: language)
        else { return nil }
        let name = worked.title.isEmpty ? Self.beginning(of: worked.body) : worked.title
        return (
            line: (name.isEmpty ? say("Exercise", "练习") : name) + " (`\(exercise.id)`)",
            quote(worked.whole, from: lesson, under: worked.title)
        )
    }

    /// The first words, without formulas, code, pictures or tables.
    private static func beginning(of text: String) -> String {
        let line = text.prefix { !"\n$`|![<".contains($0) }.plainWords.replacing(#/(?:\\?_)+/#, with: "…")
        return line.count <= 80 ? line : line.prefix(79).trimmedEnds + "…"
    }

    private func differentiation(_ ranked: [Exercise]) -> Artefact.Part {
        let easy = ranked.first.map { say("solve `\($0.id)` with its hints", "从练习 `\($0.id)` 做起，并使用提示") }
        let hard = ranked.last.map { say("Solve `\($0.id)`, then explain the solution", "请做练习 `\($0.id)`，再把解法讲") }
        let read = say("say it in your own words", "用自己的话说一遍")
        let retell = say("Read the last section again, then explain it", "请再读最后一个小节，然后把它讲")
        return prose(
            "differentiation", say("For different learners", "分层指导"),
            say(
                """
                Who needs more time:

                - Read one section at a time, and \(easy ?? read).

                Who is done early:

                - \(hard ?? retell) to a partner.
                """,
                """
                需要更多时间的同学：

                - 请一次只读一个小节，\(easy ?? read)。

                提前完成的同学：

                - \(hard ?? retell)给同伴听。
                """))
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
