"""Walks through Cria in a real browser as a learner would, and fails when anything on the way is wrong.

In English and in Chinese a guest is placed, reads a lesson, does ten exercises with hints, asks the tutor, and looks at
what Cria believes. Then every page is looked at in both themes and at three widths. On each page: no script error, no
formula that failed, no sideways scrolling, no WCAG 2.2 AA violation (axe-core), no text left in the other language,
hardly any layout shift, and a weight within bounds.
"""

import argparse
import pathlib
import re
import subprocess
import sys
import tempfile
import time

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

AXE_TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
WIDTHS = [1280, 360, 320]
# Without the fonts of mathematics (DESIGN: under 150 KB).
WEIGHT_LIMIT = 150_000
QUESTION = {"en": "What are like terms?", "zh": "什么是同类项？"}


class Walk:
    def __init__(self, page, base, language, course, lesson, folder):
        self.page, self.base, self.language = page, base, language
        self.course, self.lesson, self.folder = course, lesson, folder
        self.faults = []
        # The browser reports a page that is not found as an error of its console.
        self.expects_error = False
        self.axe = Axe()
        page.on("pageerror", lambda error: self.fault(f"script error: {error}"))
        page.on("console", lambda message: message.type == "error" and not self.expects_error
                and self.fault(f"console: {message.text}"))
        page.on("response", lambda response: response.status >= 500 and self.fault(f"{response.status} {response.url}"))

    def fault(self, text):
        place = f"{self.language} {self.page.url.removeprefix(self.base)}"
        self.faults.append(f"{place}: {text}")
        print(f"  FAULT {place}: {text}", flush=True)

    def expect(self, condition, text):
        if not condition:
            self.fault(text)

    def until(self, condition, seconds=15):
        """Waits for something that the page does (the page's policy forbids the browser's own way to evaluate text)."""
        deadline = time.time() + seconds
        while not condition():
            if time.time() > deadline:
                raise TimeoutError("the page did not change")
            time.sleep(0.02)

    def shoot(self, name):
        self.page.screenshot(path=self.folder / f"{self.language}-{name}.png", full_page=True)

    def inspect(self, name, widths=WIDTHS[:1]):
        """Checks the page as it is now and takes its pictures."""
        page = self.page
        self.expect(page.locator(".tex-fault, .katex-error").count() == 0, f"{name}: a formula failed")
        text = page.locator("main").inner_text()
        self.expect(not re.search(r"%\d|\{\{|\b(?:undefined|NaN)\b|@\{|\[\[", text), f"{name}: an unfilled text")
        if self.language == "zh":
            foreign = page.locator("button:visible, nav:visible, h1:visible").all_inner_texts()
            for label in foreign:
                label = label.replace("Cria", "").replace("English", "").replace("Softmax", "")
                self.expect(not re.fullmatch(r"[A-Za-z][A-Za-z ,.'?]{3,}", label.strip()), f"{name}: “{label}” is not Chinese")
        for theme in ["light", "dark"]:
            page.emulate_media(color_scheme=theme)
            for width in widths:
                page.set_viewport_size({"width": width, "height": 800})
                wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
                self.expect(wide <= 0, f"{name}: {wide} px too wide at {width} px")
                self.shoot(f"{name}-{theme}-{width}")
            if width == widths[-1]:
                page.set_viewport_size({"width": WIDTHS[0], "height": 800})
            result = self.axe.run(page, options={"runOnly": AXE_TAGS}).response
            for violation in result["violations"]:
                nodes = [node["html"][:160] for node in violation["nodes"][:2]]
                self.fault(f"{name} ({theme}): {violation['id']}: {nodes}")
        page.emulate_media(color_scheme="light")

    def visit(self, path, name, widths=WIDTHS):
        """Opens a page, weighs it, measures its layout shift, and inspects it."""
        weight = []
        listener = lambda request: weight.append(request)
        self.page.on("requestfinished", listener)
        self.page.goto(self.base + path)
        self.page.wait_for_load_state("networkidle")
        self.page.remove_listener("requestfinished", listener)
        total = sum(request.sizes()["responseBodySize"] for request in weight if request.resource_type != "font")
        self.expect(total <= WEIGHT_LIMIT, f"{name}: weighs {total} bytes")
        shift = self.page.evaluate("""() => new Promise(resolve => {
            let sum = 0;
            new PerformanceObserver(list => { for (const e of list.getEntries()) if (!e.hadRecentInput) sum += e.value; })
              .observe({type: 'layout-shift', buffered: true});
            setTimeout(() => resolve(sum), 60);
        })""")
        self.expect(shift < 0.02, f"{name}: layout shift {shift:.3f}")
        self.inspect(name, widths)

    # The learner's way

    def begin(self):
        page = self.page
        self.visit("/", "start")
        page.locator(f'button[name=course][value="{self.course}"]').click()
        page.wait_for_url("**/home")
        self.visit("/home", "home-new")

    def place(self):
        page = self.page
        self.visit(f"/c/{self.course}/placement", "placement-intro")
        page.locator("main form[action$='/placement/start'] button").click()
        page.wait_for_selector("form.answer")
        self.inspect("placement-question")
        for number in range(40):
            if page.locator("form.answer").count() == 0:
                break
            asked = lambda: page.evaluate("document.querySelector('progress')?.getAttribute('value') ?? ''")
            progress = asked()
            if number % 3 == 2:
                page.locator("form[action$='/unknown'] button").click()
            else:
                self.fill_in(0)
                page.locator("form.answer button").first.click()
            self.until(lambda: asked() != progress)
        self.expect(page.locator("form.answer").count() == 0, "the placement does not end")
        self.visit(f"/c/{self.course}/placement", "placement-result")

    def read(self):
        page = self.page
        self.visit(f"/c/{self.course}", "map")
        self.visit(f"/c/{self.course}/lessons/{self.lesson}", "lesson")
        page.locator("form[action$='/finish'] button").click()
        page.wait_for_selector("article.exercise")

    def fill_in(self, attempt):
        """Gives some answer of the right kind to the first open step."""
        form = self.page.locator("form.answer").first
        choices = form.locator("input[name=choice]")
        if choices.count():
            choices.nth(attempt % choices.count()).check()
        for field in form.locator("input[type=text], textarea").all():
            field.fill(str(attempt + 1))
        for select in form.locator("select[name^='match'], select[name^='blank']").all():
            values = [v for v in select.locator("option").evaluate_all("all => all.map(o => o.value)") if v]
            select.select_option(values[attempt % len(values)])

    def read_on(self):
        """Reads the lessons that come before the next exercise."""
        page = self.page
        for _ in range(10):
            page.wait_for_selector("form.answer, article.lesson")
            if page.locator("form.answer").count():
                return
            # The next page takes the place of this one without a reload.
            page.evaluate("document.querySelector('article.lesson').dataset.read = 'yes'")
            page.locator("form[action$='/finish'] button").click()
            self.until(lambda: page.locator("article.lesson[data-read]").count() == 0)
        self.fault("lesson after lesson, and no exercise")

    def practise(self, count, hints=None):
        """Does exercises, with a hint for each that has one: at least so many, half of them where nothing is said."""
        page = self.page
        helped = 0
        for number in range(count):
            page.wait_for_selector("article.exercise")
            if page.locator("form.answer").count() == 0 and page.locator(".finished").count() == 0:
                self.fault("an exercise without a form")
                return
            if number == 0:
                self.inspect("practice-new", WIDTHS)
                address = page.url
                page.reload()
                self.expect(page.url == address and page.locator("form.answer").count() > 0, "a reload loses the exercise")
            attempt = 0
            while page.locator(".finished").count() == 0 and attempt < 40:
                hint = page.locator("form[action$='/hint'] button").first
                if attempt == 0 and hint.count():
                    shown = page.locator(".hint").count()
                    hint.click()
                    self.until(lambda: page.locator(".hint").count() > shown)
                    helped += 1
                solution = page.locator("form[action$='/solution'] button").first
                if solution.count():
                    before = page.locator(".step.settled").count()
                    solution.click()
                    self.until(lambda: page.locator(".step.settled").count() > before)
                else:
                    self.fill_in(attempt)
                    with page.expect_response(lambda r: r.request.method == "GET" or r.status == 422):
                        page.locator("form.answer button").first.click()
                    self.until(lambda: page.locator("form[aria-busy=true]").count() == 0)
                    if attempt == 0 and number == 1:
                        self.inspect("practice-answered", WIDTHS)
                attempt += 1
            self.expect(page.locator(".finished").count() == 1, "an exercise does not end")
            if number == 0:
                self.inspect("practice-finished", WIDTHS)
                page.reload()
                self.expect(page.locator(".finished").count() == 1, "a reload loses the outcome")
            page.locator(".finished form button").first.click()
            self.read_on()
        self.expect(helped >= (count // 2 if hints is None else hints), f"only {helped} of {count} exercises gave a hint")

    def ask(self):
        page = self.page
        self.visit(f"/c/{self.course}/tutor", "tutor-empty")
        page.fill("#question", QUESTION[self.language])
        page.keyboard.press("Enter")
        page.wait_for_selector("#tutor .speaker", timeout=20_000)
        self.expect(page.locator("#tutor .citations a").count() > 0, "the tutor cites nothing")
        self.visit(f"/c/{self.course}/tutor", "tutor")
        self.expect(page.locator("#tutor .citations a").count() > 0, "a reload loses the citations")
        page.locator("#tutor .citations a").first.click()
        page.wait_for_selector("article.lesson")
        anchor = page.url.partition("#")[2]
        if anchor:
            self.expect(page.evaluate("id => !!document.getElementById(decodeURIComponent(id))", anchor), "a citation's section is not there")

    def look_back(self):
        page = self.page
        self.visit(f"/c/{self.course}/beliefs", "beliefs")
        page.locator("details").first.locator("summary").click()
        self.expect(page.locator("table.evidence:visible").count() > 0 or page.locator("details[open]").count() > 0, "no evidence")
        self.shoot("beliefs-open")
        self.visit("/home", "home")
        self.visit("/courses", "courses")
        self.visit("/settings", "settings")
        page.fill("#name", "小明" if self.language == "zh" else "Ana")
        page.locator("main form[action='/settings'] button").last.click()
        page.wait_for_url("**/settings?saved=yes")
        page.goto(self.base + "/home")
        self.expect(("小明" if self.language == "zh" else "Ana") in page.locator("h1").inner_text(), "the name is not used")
        self.expects_error = True
        page.goto(self.base + "/nowhere")
        self.inspect("error", WIDTHS)
        self.expects_error = False

    def keyboard(self):
        """The next activity is one key away, and Tab reaches everything."""
        page = self.page
        page.goto(self.base + "/home")
        page.keyboard.press("n")
        page.wait_for_load_state("networkidle")
        self.expect("/c/" in page.url, "the key n does not lead on")
        page.goto(f"{self.base}/c/{self.course}/practice")
        page.locator("body").press("Tab")
        seen = set()
        for _ in range(80):
            page.keyboard.press("Tab")
            seen.add(page.evaluate("document.activeElement.outerHTML.slice(0, 200)"))
        for control in page.locator("main button:visible, main a:visible, main input:visible:not([type=radio])").all():
            html = control.evaluate("element => element.outerHTML.slice(0, 200)")
            self.expect(html in seen, f"Tab does not reach {html[:100]}")


def without_script(browser, base, course):
    """Everything but live streaming works without JavaScript."""
    faults = []
    context = browser.new_context(java_script_enabled=False, locale="en-GB")
    page = context.new_page()
    page.goto(base)
    page.locator(f'button[name=course][value="{course}"]').click()
    page.goto(f"{base}/c/{course}/practice?skill=like-terms")
    page.locator("form[action$='/hint'] button").first.click()
    if page.locator(".hint").count() != 1:
        faults.append("without JavaScript a hint is not shown")
    page.locator("form.answer button").first.click()
    if page.locator(".feedback").count() == 0:
        faults.append("without JavaScript an empty answer gets no message")
    page.goto(f"{base}/c/{course}/tutor")
    page.fill("#question", QUESTION["en"])
    page.locator("#tutor form button").first.click()
    if page.locator("#tutor .citations a").count() == 0:
        faults.append("without JavaScript the tutor does not answer")
    context.close()
    return faults


def teach(browser, base, language, folder, key):
    """The teacher's walk, in a browser of its own."""
    from studio import StudioWalk
    context = browser.new_context(
        locale={"en": "en-GB", "zh": "zh-CN"}[language], viewport={"width": 1280, "height": 800})
    context.set_default_timeout(15_000)
    walk = StudioWalk(context.new_page(), base, language, folder, key)
    try:
        walk.walk()
    except Exception as error:
        walk.shoot("studio-stuck")
        walk.fault(f"stuck: {error}")
    context.close()
    return walk.faults


def start_server(binary, folder, extra):
    process = subprocess.Popen(
        [binary, "serve", "--port", "0", "--data", folder, *extra], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    deadline = time.time() + 60
    for line in process.stdout:
        print(f"  {line.rstrip()}")
        match = re.search(r"http://\S+", line)
        if match and "ready" in line:
            base = match.group(0)
        key = re.search(r"/studio\?key=(\S+)", line)
        if key:
            return process, base, key.group(1)
        if time.time() > deadline:
            break
    sys.exit("The server did not start.")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--binary", required=True)
    parser.add_argument("--chromium", required=True)
    parser.add_argument("--screenshots", type=pathlib.Path, required=True)
    parser.add_argument("--course", default="linear-equations")
    parser.add_argument("--lesson", default="like-terms")
    parser.add_argument("--language", action="append", choices=["en", "zh"])
    parser.add_argument("--exercises", type=int, default=10)
    parser.add_argument("serve", nargs="*", help="further options for cria serve")
    options = parser.parse_args()
    options.screenshots.mkdir(parents=True, exist_ok=True)
    faults = []
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        server, base, key = start_server(options.binary, folder, options.serve)
        try:
            browser = playwright.chromium.launch(executable_path=options.chromium, args=["--no-sandbox"])
            for language in options.language or ["en", "zh"]:
                print(f"Walking in {language}", flush=True)
                context = browser.new_context(
                    locale={"en": "en-GB", "zh": "zh-CN"}[language], viewport={"width": 1280, "height": 800})
                context.set_default_timeout(15_000)
                walk = Walk(context.new_page(), base, language, options.course, options.lesson, options.screenshots)
                try:
                    for part in [walk.begin, walk.place, walk.read, lambda: walk.practise(options.exercises), walk.ask,
                                 walk.look_back, walk.keyboard]:
                        part()
                except Exception as error:
                    walk.shoot("stuck")
                    walk.fault(f"stuck: {error}")
                faults += walk.faults
                context.close()
                if options.course == "linear-equations":
                    faults += teach(browser, base, language, options.screenshots, key)
            faults += without_script(browser, base, options.course) if options.course == "linear-equations" else []
            browser.close()
        finally:
            server.terminate()
            server.wait(10)
    count = len(list(options.screenshots.glob("*.png")))
    print(f"{count} screenshots in {options.screenshots}")
    for fault in faults:
        print(f"FAULT {fault}")
    print(f"Browser walk: {'failed with ' + str(len(faults)) + ' faults' if faults else 'passed'}")
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
