"""Whole books on their way through the studio: a PDF of more than a hundred pages, a textbook and a Chinese one.

Each is uploaded, becomes an outline, and gives a quiz of fifty questions, a lesson plan and a tutorial without a model. What
no check settles is looked at by key; the rest is published, and a learner reads and practises it. Says what there was.
"""

import argparse
import pathlib
import re
import subprocess
import sys
import tempfile
import time
import zipfile
from html import escape

from playwright.sync_api import sync_playwright

from studio import StudioWalk
from walk import WIDTHS, start_server

QUESTIONS = 50


def zipped(folder, place):
    """The folder as an archive, as one would send it."""
    with zipfile.ZipFile(place, "w", zipfile.ZIP_DEFLATED) as archive:
        for file in sorted(folder.rglob("*")):
            if file.is_file():
                archive.write(file, folder.name / file.relative_to(folder))
    return place


def printed(browser, modules, place):
    """A PDF of the first modules of a CNXML book, as a browser prints it: headings, paragraphs, page numbers."""
    text, written = "", 0
    for folder in modules:
        module = (folder / "index.cnxml").read_text()
        title = re.search(r"<title>(.*?)</title>", module, re.S).group(1)
        content = re.sub(r"<(note|figure|table|exercise|glossary)\b.*?</\1>", "", module.partition("<content>")[2], flags=re.S)
        text += f"<h1>{written + 1} {plain(title)}</h1>"
        for kind, found in re.findall(r"<(title|para)\b[^>]*>(.*?)</\1>", content, re.S):
            text += f"<h2>{plain(found)}</h2>" if kind == "title" else f"<p>{plain(found)}</p>"
        written += 1
    page = browser.new_page()
    page.set_content(f"<html lang=en><title>A reader in psychology</title><style>h1 {{ break-before: page }}</style>{text}")
    page.pdf(path=place, format="A5", display_header_footer=True, header_template="<span></span>",
             footer_template="<span class=pageNumber style='font-size: 8px; margin: auto'></span>",
             margin={"top": "15mm", "bottom": "15mm", "left": "15mm", "right": "15mm"})
    page.close()
    return place


def plain(xml):
    return escape(" ".join(re.sub(r"<[^>]+>", "", xml).split()), quote=False).replace("&amp;", "&")


def pages_of(pdf):
    return int(re.search(r"Pages:\s+(\d+)", subprocess.run(["pdfinfo", pdf], capture_output=True, text=True).stdout).group(1))


class BookWalk(StudioWalk):
    def __init__(self, page, base, language, folder, key, name, file, topic):
        super().__init__(page, base, language, folder, key)
        self.name, self.file, self.topic = name, file, topic

    def shoot(self, name):
        super().shoot(f"{self.name}-{name}")

    def say(self, text):
        print(f"  {self.name}: {text}", flush=True)

    def intake(self):
        page = self.page
        start = time.time()
        page.goto(f"{self.base}/studio/intake")
        page.set_input_files("#file", self.file)
        page.locator("main form button").first.click()
        page.wait_for_selector("#progress .button", timeout=600_000)
        self.expect(page.locator("#progress [role=alert]").count() == 0, "the book is not taken")
        self.inspect("arrival", WIDTHS[:1])
        self.say("; ".join(page.locator("#progress li").all_inner_texts()[:8]) + f" ({time.time() - start:.0f} s)")
        page.locator("#progress .button").click()
        page.wait_for_url("**/studio/c/*")
        self.course = page.url.rsplit("/", 1)[1]
        self.inspect("outline", WIDTHS)
        units, lessons = page.locator(".outline h3").count(), page.locator(".outline li").count()
        self.expect(lessons >= 5, f"an outline of {lessons} lessons")
        self.say(f"an outline of {units} units and {lessons} lessons")

    def make(self, kind, topic, count=1):
        page = self.page
        start = time.time()
        page.goto(f"{self.base}/studio/c/{self.course}/make")
        page.check(f"input[name=kind][value={kind}]")
        page.fill("#topic", topic)
        page.fill("#count", str(count))
        page.select_option("#language", self.language)
        page.locator("main form button").last.click()
        page.wait_for_selector("#progress .button, #progress [role=alert]", timeout=600_000)
        if page.locator("#progress .button").count() == 0:
            return self.fault(f"{kind}: {page.locator('#progress').inner_text()}")
        page.locator("#progress .button").click()
        page.wait_for_url("**/studio/artefacts/*")
        self.inspect(kind, WIDTHS[:1])
        parts = page.locator("section.part").count()
        waiting = page.locator("form[action$='/approve']").count()
        self.say(f"{kind}: {parts} parts, {parts - waiting} checked ({time.time() - start:.0f} s)")
        self.expect(parts >= count, f"{kind}: {parts} of {count} parts")
        return page.url.removeprefix(self.base), parts - waiting

    def review(self):
        """What no check settles is looked at one by one; the first is approved, the others are put off or rejected."""
        page = self.page
        page.goto(f"{self.base}/studio/review?course={self.course}")
        if page.locator("[data-key=a]").count():
            self.inspect("review", WIDTHS)
        for key in "arr":
            if page.locator(f"[data-key={key}]").count() == 0:
                break
            with page.expect_navigation():
                page.keyboard.press(key)
            page.wait_for_load_state("networkidle")

    def publish(self, address):
        page = self.page
        page.goto(self.base + address)
        start = time.time()
        page.locator("form[action$='/publish'] button").click()
        page.wait_for_selector("form[action$='/withdraw']", timeout=300_000)
        self.say(f"published in {time.time() - start:.0f} s: {page.locator('h1').inner_text()}")
        return "studio-" + address.rsplit("/", 1)[1][:12]

    def study(self, lesson, exercises):
        page = self.page
        page.goto(self.base)
        page.locator(f'button[name=course][value="{self.course}"]').click()
        page.wait_for_url("**/home")
        page.goto(f"{self.base}/c/{self.course}/lessons/{lesson}")
        self.inspect("learner-lesson", WIDTHS)
        self.read_on()
        # A book's own questions have no hints.
        self.practise(exercises, hints=1)
        self.say(f"a learner read the tutorial and did {exercises} exercises")

    def walk(self):
        self.page.goto(f"{self.base}/studio?key={self.key}")
        self.intake()
        quiz = self.make("quiz", "", QUESTIONS)
        plan = self.make("plan", self.topic)
        tutorial = self.make("tutorial", self.topic)
        if not (quiz and plan and tutorial):
            return
        self.expect(quiz[1] >= 40, f"only {quiz[1]} of {QUESTIONS} questions pass every check")
        self.expect(plan[1] >= 5, f"only {plan[1]} parts of the plan pass every check")
        self.review()
        self.publish(quiz[0])
        self.study(self.publish(tutorial[0]), 6)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--binary", required=True)
    parser.add_argument("--chromium", required=True)
    parser.add_argument("--screenshots", type=pathlib.Path, required=True)
    parser.add_argument("--material", type=pathlib.Path, default=pathlib.Path("../shared/data/courses"))
    parser.add_argument("--book", action="append", choices=["pdf", "textbook", "chinese"])
    options = parser.parse_args()
    psychology, chinese = options.material / "openstax-psychology-2e", options.material / "d2l-zh"
    if not psychology.is_dir() or not chinese.is_dir():
        return print(f"Walk with books skipped: they are not in {options.material}.")
    options.screenshots.mkdir(parents=True, exist_ok=True)
    faults = []
    with tempfile.TemporaryDirectory() as name, sync_playwright() as playwright:
        folder = pathlib.Path(name)
        browser = playwright.chromium.launch(executable_path=options.chromium, args=["--no-sandbox"])
        modules = sorted((psychology / "modules").iterdir())[:24]
        pdf = printed(browser, modules, folder / "reader.pdf")
        print(f"The PDF has {pages_of(pdf)} pages")
        books = {
            "pdf": ("en", pdf, "memory"), "textbook": ("en", zipped(psychology, folder / "psychology.zip"), "classical conditioning"),
            "chinese": ("zh", zipped(chinese, folder / "d2l.zip"), "卷积"),
        }
        server, base, key = start_server(options.binary, folder / "data", [])
        try:
            for book in options.book or books:
                language, file, topic = books[book]
                context = browser.new_context(
                    locale={"en": "en-GB", "zh": "zh-CN"}[language], viewport={"width": 1280, "height": 800})
                context.set_default_timeout(60_000)
                walk = BookWalk(context.new_page(), base, language, options.screenshots, key, book, file, topic)
                try:
                    walk.walk()
                except Exception as error:
                    walk.shoot("stuck")
                    walk.fault(f"stuck: {error}")
                faults += walk.faults
                context.close()
        finally:
            server.terminate()
            server.wait(10)
    print(f"Walk with books: {'failed with ' + str(len(faults)) + ' faults' if faults else 'passed'}")
    sys.exit(1 if faults else 0)


main()
