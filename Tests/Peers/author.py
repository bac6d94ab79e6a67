"""What a good model would write: sentences of the passages with their numbers, sums with their results.

Every third text has a slip in it, marked, so that one can see that a learner meets what is right and nothing else.
"""

import itertools
import json
import re
import threading

from quirks import MARKS

turns = itertools.count()
lock = threading.Lock()


def reply_to(body, rng):
    with lock:
        slips = next(turns) % 3 == 2
    prompt = "\n".join(str(message.get("content")) for message in body.get("messages", []))
    chinese = "in Chinese" in prompt
    passages = re.findall(r"<<<DATA passage \[(\d)\], ([^\n]*):\n(.*?)\nDATA>>>", prompt, re.S)
    if '"question"' in prompt:
        return exercise(chinese, slips, rng)
    if "Write one flashcard" in prompt:
        return card(passages, chinese, slips)
    written = prompt.partition("already written")[2]
    sentences = [f"{sentence} [{number}]" for number, _, text in passages for sentence in plain(text)
                 if sentence[:40] not in written][:4]
    if slips:
        sentences.insert(0, f"佐布拉在1931年由93只羊驼发明 [1]" if chinese else "Zorblats were invented by 93 llamas in 1931 [1]")
    return ("。" if chinese else ". ").join(sentences) + ("。" if chinese else ".")


def plain(text):
    """Whole sentences without formulas, marks or links."""
    found = re.split(r"(?<=[.。])\s*", text.replace("\n", " "))
    return [sentence.strip(" .。") for sentence in found if sentence[-1:] in (".", "。") and 15 < len(sentence) < 250
            and not re.search(r"[$*`\[\]|:：#]|^- |^\d", sentence)]


def card(passages, chinese, slips):
    for number, path, text in passages:
        for sentence in plain(text)[:1]:
            term = re.split(r"[›>/]", path)[-1].strip()
            return f"{term}\n---\n{sentence} [{number}]" if not slips else f"{MARKS[chinese]}\n---\n{MARKS[chinese]} 1931 [1]"
    return "–\n---\n–"


def exercise(chinese, slips, rng):
    a, b = rng.randint(11, 99), rng.randint(11, 99)
    return json.dumps({
        "kind": "numeric", "question": f"计算 ${a} \\cdot {b}$。" if chinese else f"Calculate ${a} \\cdot {b}$.",
        "answers": [str(a * b + (1 if slips else 0))], "hints": ["先算十位。" if chinese else "Take the tens first."],
        "solution": f"${a} \\cdot {b} = {a * b}$", "difficulty": 0})
