"""Everything that can be made, with no model, a litellm mock, a model server with every bad habit, a good one, and a recorded
one.

Nothing hangs or crashes, every part carries verdicts, and a learner sees only what passed. A job outlives its process.
"""

import concurrent.futures
import json
import re
import sqlite3

import yaml

import author
from house import COURSE, Cria, Visitor, eventually, expect
from quirks import MARKS, Quirks

KINDS = ["tutorial", "exercise", "worked-example", "case", "article", "plan", "quiz", "flashcards"]
LANGUAGES = {"en": "tokens", "zh": "词元"}


def walk(binary, folder, proxy):
    proxy.ready()
    quirks = Quirks().start()
    good = Quirks(habits=["good", "good", "slow", "thinking"], says=author.reply_to).start()
    recording = folder / "recording.jsonl"
    lines = [
        {"when": "Kind of text: flashcards", "chunks": ["token\n---\nA small piece of text, ", "often a word or a part of one [1]."]},
        {"when": "Kind of text: (article|tutorial)", "chunks": ["A zorblat is stored ", "under a number [1].", " It is a 佐布拉 [2]."]},
        {"error": "cut", "chunks": ["{\"kind\": \"choice\", \"question\": \"Which zor"]},
        {"chunks": ["I would rather not."]},
    ]
    recording.write_text("\n".join(json.dumps(line, ensure_ascii=False) for line in lines))
    models = {
        "no model": ({}, None), "litellm": ({"models": [proxy.model("mock-chat")]}, proxy.environment),
        "quirks": ({"models": [{"url": quirks.url, "name": "quirks", "firstToken": 10, "idle": 10}]}, None),
        "good": ({"models": [{"url": good.url, "name": "author"}]}, None),
        "scripted": ({"models": [{"provider": "scripted", "url": str(recording), "name": "recorded"}]}, None),
    }
    with concurrent.futures.ThreadPoolExecutor(3) as pool:
        makings = [pool.submit(make, binary, folder, name, *model) for name, model in models.items()]
        makings.append(pool.submit(restart, binary, folder))
        for making in makings:
            making.result()
    expect(len(quirks.seen) > 50, f"the server with bad habits was called {len(quirks.seen)} times")


def make(binary, folder, name, settings, environment):
    """Makes and publishes all kinds in both languages, then looks at the course as a learner."""
    cria = Cria(binary, folder / name.replace(" ", "-"), environment, **settings)
    made = []
    for language, topic in LANGUAGES.items():
        for kind in KINDS:
            # First the artefact with its verdicts, then what may be published of it.
            done = cria.run("generate", kind, "--course", COURSE, "--topic", topic, "--language", language,
                            "--count", "3", "--json", seconds=120)
            label = f"{name}: {kind} in {language}"
            clear = done.returncode == 0 or (done.returncode == 1 and re.search(r"^cria: .{20}", done.stderr, re.M))
            if not expect(clear, f"{label} ends with {done.returncode}" + ("" if clear else f": {done.stderr[-500:]}")):
                continue
            if done.returncode == 0:
                artefact = json.loads(done.stdout)
                expect(artefact["parts"] and all(part["verdicts"] for part in artefact["parts"]),
                       f"{label}: all of {len(artefact['parts'])} parts have verdicts")
                made.append((kind, re.search(r"kept as (\w+)", done.stderr).group(1), artefact))
    expect(len(made) >= (10 if name == "no model" else 1), f"{name}: {len(made)} of {2 * len(KINDS)} could be made")
    with cria:
        publish(cria, name, made)


def passed(part):
    return all(verdict["outcome"] in ("passed", "not-applicable") for verdict in part["verdicts"])


def publish(cria, name, made):
    teacher = Visitor(cria).enter_studio()
    published = {}
    for kind, work, artefact in made:
        teacher.go(f"/studio/artefacts/{work}").post(f"/studio/artefacts/{work}/publish")
        may = kind != "plan" and any(map(passed, artefact["parts"]))
        if expect((teacher.status == 200) == may, f"{name}: {kind} may {'' if may else 'not '}be published ({teacher.status})") and may:
            published[f"studio-{work[:12]}"] = artefact
    additions = added(cria)
    expect(set(additions) <= set(published), f"{name}: nothing else became part of the course")
    for identifier, artefact in published.items():
        content = additions.get(identifier, "")
        waiting = [part for part in artefact["parts"] if not passed(part)]
        shown = [part["id"] for part in waiting if words_of(part) and words_of(part) in squeezed(content)]
        expect(not shown, f"{name}: none of {len(waiting)} waiting parts of “{artefact['title']}” was published {shown}")
    pages = learner_pages(cria, additions)
    nonsense = [address for address, page in pages.items() if any(mark in page.lower() for mark in MARKS)]
    expect(not nonsense, f"{name}: a learner meets no nonsense on {len(pages)} pages {nonsense[:3]}")
    if name == "quirks":
        approve_nonsense(cria, made)


def added(cria):
    """What the studio added to the course's folder, by its identifier."""
    folder = cria.data / "courses" / COURSE
    additions = {}
    for file in sorted(folder.rglob("studio-*")):
        identifier = re.match(r"studio-\w{12}", file.name).group(0)
        additions[identifier] = additions.get(identifier, "") + file.read_text()
    return additions


def squeezed(text):
    return re.sub(r"[\W_]+", "", text)


def words_of(part):
    """The words by which a part is known again: its question, or the whole of its text."""
    text = part["text"]
    if part["form"] == "exercise":
        found = yaml.safe_load(text)
        found = found[0] if isinstance(found, list) else found
        step = (found.get("steps") or [found])[0]
        question = step.get("text") or found.get("text") or ""
        text = question if isinstance(question, str) else next(iter(question.values()), "")
    return squeezed(text)


def learner_pages(cria, additions):
    """Every lesson of the course, and exercises of every skill."""
    learner = Visitor(cria).begin()
    learner.go(f"/c/{COURSE}")
    lessons = [link for link in learner.links(rf"/c/{COURSE}/lessons/[\w-]+")]
    expect(all(any(identifier in link for link in lessons) for identifier in additions
               if (cria.data / "courses" / COURSE / "lessons" / f"{identifier}.md").exists()),
           f"the learner's map has {len(lessons)} lessons")
    pages = {}
    for link in [link for link in lessons if "studio-" in link] + lessons[:2]:
        pages[link] = learner.go(link).text
    for language in LANGUAGES:
        learner.go("/settings").post("/settings", {"language": language, "contentLanguage": language})
        for turn in range(6):
            pages[f"practice {language} {turn}"] = learner.go(f"/c/{COURSE}/practice?skill=tokens").text
            skip = re.search(rf"/c/{COURSE}/activities/[\w-]+/skip", learner.page)
            if skip:
                learner.post(skip.group(0))
    return pages


def approve_nonsense(cria, made):
    """What a person approves is shown, nonsense or not: so the looking above can find it."""
    teacher = Visitor(cria).enter_studio()
    for kind, work, artefact in made:
        found = next((part for part in artefact["parts"]
                      if part["form"] == "prose" and kind != "plan" and not passed(part) and MARKS[0] in part["text"].lower()), None)
        if not found:
            continue
        address = f"/studio/artefacts/{work}"
        teacher.go(address).post(f"{address}/parts/{found['id']}/approve", {"version": "1", "back": address})
        teacher.post(f"{address}/publish")
        learner = Visitor(cria).begin().go(f"/c/{COURSE}/lessons/studio-{work[:12]}")
        return expect(MARKS[0] in learner.page.lower(), f"what a person approves is shown ({learner.status})")
    expect(False, "there was nonsense that waited for review")


def restart(binary, folder):
    """A job whose process is killed goes on in the next one, and keeps the parts that were done."""
    slow = Quirks(habits=["good", "slow", "thinking", "fenced"], pause=0.5).start()
    cria = Cria(binary, folder / "restart", models=[{"url": slow.url, "name": "slow"}]).serve()
    teacher = Visitor(cria).enter_studio().go(f"/studio/c/{COURSE}/make")
    teacher.post(f"/studio/c/{COURSE}/make", {"kind": "plan", "topic": "tokens", "language": "en", "level": "secondary", "count": "3"})
    job = teacher.address.rsplit("/", 1)[-1]

    def draft():
        with sqlite3.connect(f"file:{next(cria.data.glob('*.sqlite*'))}?mode=ro", uri=True) as database:
            row = database.execute("SELECT status, draft FROM studio_job WHERE artefact = ?", [job]).fetchone()
        return (row[0], json.loads(row[1])["parts"]) if row else ("", [])

    eventually(60, lambda: len(draft()[1]) >= 2)
    cria.kill()
    status, before = draft()
    expect(status == "running" and len(before) >= 2, f"a job was killed while it had {len(before)} parts")
    with cria.serve():
        status, after = eventually(90, lambda: (now := draft())[0] not in ("queued", "running") and now) or draft()
        expect(status == "done", f"after the restart it ends: {status}")
        kept = {part["id"]: part for part in after}
        expect(all(kept.get(part["id"]) == part for part in before) and len(after) > len(before),
               f"and has {len(after)} parts, those of before unchanged")
        teacher.go(f"/studio/artefacts/{job}")
        expect(teacher.status == 200, "which the studio shows")
