"""What leaves the house: nothing without consent; with it, nothing that tells who the learner is."""

import concurrent.futures
import json
import random

from house import COURSE, Cria, Visitor, expect
from quirks import Quirks

QUESTIONS = 200
NAMES = ["Eleanor Whitfield", "Tomasz Kowalczyk", "欧阳明月", "司马晓峰"]

CORES = ["attention?", "gradient descent do?", "a token?", "什么是注意力", "梯度下降是什么", "词元是什么意思"]


def chinese_id(rng):
    """A number of an identity card with its right check digit."""
    digits = f"11010519{rng.randint(60, 99)}{rng.randint(1, 12):02}{rng.randint(1, 28):02}{rng.randint(100, 999)}"
    total = sum(int(digit) * weight for digit, weight in zip(digits, [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]))
    return digits + "10X98765432"[total % 11]


def question(rng, name, language):
    """A question with personal data in it, and what of it must not be seen."""
    word = "".join(rng.choices("bcdfghjklmnpqrstvw", k=6))
    mail = f"{word}.{rng.randint(10, 99)}@{rng.choice(['example.org', 'mail.example.com.cn', 'school.example'])}"
    if language == "zh":
        digits = f"1{rng.choice('3578')}{rng.randint(10**8, 10**9 - 1)}"
        phone = rng.choice([digits, f"+86 {digits[:3]} {digits[3:7]} {digits[7:]}", f"{digits[:3]}-{digits[3:7]}-{digits[7:]}"])
        number = chinese_id(rng)
        text = rng.choice([
            f"我是{name},邮箱{mail},手机{phone}。什么是注意力?", f"{name}的身份证号是{number},请发到{mail}。梯度下降是什么?",
            f"请打电话{phone}找{name}(身份证{number}),词元是什么意思?"])
    else:
        area, rest = rng.randint(201, 989), rng.randint(1000, 9999)
        phone = rng.choice([f"({area}) 555-{rest}", f"+1 {area} 555 {rest}", f"{area}-555-{rest}"])
        number = f"{rng.randint(101, 665)}-{rng.randint(11, 99)}-{rng.randint(1001, 9999)}"
        text = rng.choice([
            f"I am {name}, write to {mail} or call {phone}. What is attention?",
            f"My name is {name} and my social security number is {number}. What does gradient descent do?",
            f"{name.upper()} here ({mail}, SSN {number}): what is a token? My phone is {phone}."])
    secrets = [secret for secret in (mail, phone, number) if secret in text]
    return text, secrets + [name, *name.split()]


def letters(text):
    """Upper or lower case, and numbers with other separators, are the same secret."""
    return "".join(letter for letter in text.lower() if letter.isalnum())


def walk(binary, folder, _):
    server = Quirks(habits=["good", "fenced", "thinking", "cut", "prose"]).start()
    with Cria(binary, folder / "consent", model={"url": server.url, "name": "quirks"}) as cria:
        silent(cria, server)
        with concurrent.futures.ThreadPoolExecutor() as pool:
            secrets = sum(pool.map(lambda name: ask(cria, name, QUESTIONS // len(NAMES)), NAMES), [])
    # JSON may write letters as escapes: what is looked for is the text itself.
    sent = [json.dumps(json.loads(body), ensure_ascii=False) for body in server.seen]
    whole = letters("".join(sent))
    leaked = [secret for secret in secrets if letters(secret) in whole]
    expect(not leaked, f"with consent none of {len(secrets)} pieces of personal data left {leaked[:3]}")
    asked = sum(any(core in body for core in CORES) for body in sent)
    expect(asked >= QUESTIONS * 0.9, f"while the questions themselves did, in {asked} of {len(sent)} calls")


def silent(cria, server):
    learner = Visitor(cria).begin()
    for text in ["What is a token?", "Explain attention to me.", "What is 2 + 2?", "I am Ann, ann@example.org. Help!"] * 2:
        learner.go(f"/c/{COURSE}/tutor").post(f"/c/{COURSE}/tutor", {"question": text})
    expect(learner.status == 200 and learner.page.count("turn said") >= 5, "without consent the tutor answers all the same")
    expect(server.connections == 0, f"and the model's server hears nothing: {server.connections} connections")


def ask(cria, name, count):
    """Has a learner of this name, who allows the model, ask; returns what must not have left."""
    language = "en" if name.isascii() else "zh"
    rng, learner = random.Random(name), Visitor(cria).begin()
    learner.go("/settings").post("/settings", {"name": name, "language": language, "contentLanguage": language, "allowsModel": "yes"})
    if not expect(name in learner.text or f'value="{name}"' in learner.page, f"{name} has a name and allows the model"):
        return []
    learner.go(f"/c/{COURSE}/tutor")
    secrets = []
    for _ in range(count):
        text, hidden = question(rng, name, language)
        token_page = learner.page
        learner.post(f"/c/{COURSE}/tutor", {"question": text}, headers={"Accept": "text/event-stream"})
        if learner.status != 200:
            expect(False, f"a question was answered with {learner.status}: {learner.text[:200]}")
        learner.page = token_page
        secrets += hidden
    return secrets
