"""The teacher's walk: material in, content made from it, reviewed, published, and studied by a learner."""

import io
import zipfile

from walk import WIDTHS, Walk

TEXT = {
    "en": ("tides.txt", """Chapter 1 The tides

1.1 What tides are

A tide is the regular rise and fall of the sea. Most coasts see two high tides and two low tides in a day. The tidal
range is the difference in height between a high tide and the low tide that follows it. A tide table lists the times
at which high tides and low tides are expected at a harbour.

1.2 Why there are tides

The gravity of the Moon pulls the water on the near side of the Earth towards the Moon. A tidal bulge is the water that
is heaped up by this pull. A spring tide is a tide with a large range, which comes when the Sun and the Moon pull in the
same line. A neap tide is a tide with a small range, which comes when the Sun and the Moon pull at right angles.

Chapter 2 Living with tides

2.1 Harbours

A tidal harbour is a harbour that ships can enter only near high tide. A lock is a chamber with two gates that lets a
ship pass between two levels of water. Pilots wait for slack water, the short time in which the current stands still.

2.2 Energy

A tidal barrage is a dam that lets the water of high tide in and drives turbines with it as the sea falls. A tidal stream
turbine is a turbine that stands in the current itself. Both make electricity at times that are known years ahead.
"""),
    "zh": ("潮汐.txt", """第一章 潮汐

1.1 什么是潮汐

潮汐是指海水有规律的涨落。大多数海岸一天有两次高潮和两次低潮。潮差是指高潮与随后的低潮之间的高度差。潮汐表是指列出港口高潮和低潮预计时间的表格。

1.2 潮汐的成因

月球的引力把地球近侧的海水拉向月球。潮汐隆起是指被这种引力堆高的海水。大潮是指太阳和月球在同一直线上时出现的潮差很大的潮汐。小潮是指太阳和月球成直角时出现的潮差很小的潮汐。

第二章 与潮汐共处

2.1 港口

感潮港是指船只只有在高潮前后才能进入的港口。船闸是指让船只在两个水位之间通过的双门水室。引航员等待平潮，即水流静止的短暂时间。

2.2 能源

潮汐堤坝是指在高潮时放入海水、退潮时推动水轮机的水坝。潮流水轮机是指直接安放在海流中的水轮机。两者都能在多年前就预知的时间发电。
"""),
}

# A folder of Markdown, packed.
PACKED = {
    "en": {"harbours/index.md": "# Harbours\n\nA harbour is a place where ships lie safely.\n",
           "harbours/locks.md": "# Locks\n\nA lock is a chamber with two gates.\n"},
    "zh": {"港口/index.md": "# 港口\n\n港口是指船只安全停泊的地方。\n", "港口/船闸.md": "# 船闸\n\n船闸是指有双门的水室。\n"},
}


class StudioWalk(Walk):
    def __init__(self, page, base, language, folder, key):
        super().__init__(page, base, language, None, None, folder)
        self.key = key

    def door(self):
        self.expects_error = True
        self.visit("/studio", "studio-closed")
        self.expects_error = False
        self.page.goto(f"{self.base}/studio?key={self.key}")
        self.visit("/studio", "studio")

    def intake(self):
        page = self.page
        self.visit("/studio/intake", "studio-intake")
        name, text = TEXT[self.language]
        page.set_input_files("#file", {"name": name, "mimeType": "text/plain", "buffer": text.encode()})
        page.locator("main form button").click()
        page.wait_for_selector("#progress .button", timeout=60_000)
        self.inspect("studio-arrival", WIDTHS)
        page.locator("#progress .button").click()
        page.wait_for_url("**/studio/c/*")
        self.course = page.url.rsplit("/", 1)[1]
        self.visit(f"/studio/c/{self.course}", "studio-course")

    def packed(self):
        """A folder comes in as a .zip; one whose paths lead out is refused with its reason."""
        page = self.page
        good = (PACKED[self.language], "#progress a[href^='/studio/c/']")
        for files, selector in [good, ({"../evil.md": "x"}, "#progress [role=alert]")]:
            body = io.BytesIO()
            with zipfile.ZipFile(body, "w", zipfile.ZIP_DEFLATED) as archive:
                for name, text in files.items():
                    archive.writestr(name, text)
            page.goto(f"{self.base}/studio/intake")
            name = {"en": "folder.zip", "zh": "文件夹.zip"}[self.language]
            page.set_input_files("#file", {"name": name, "mimeType": "application/zip", "buffer": body.getvalue()})
            page.locator("main form button").click()
            page.wait_for_selector(selector, timeout=60_000)
        self.expect("evil.md" in page.locator("[role=alert]").inner_text(), "the refusal does not name the place")
        self.inspect("studio-arrival-refused", WIDTHS[:2])

    def make(self, kind, **fields):
        """Has something made and opens it."""
        page = self.page
        page.goto(f"{self.base}/studio/c/{self.course}/make")
        page.check(f"input[name=kind][value={kind}]")
        for name, value in fields.items():
            page.fill(f"#{name}", value)
        page.locator("main form button").last.click()
        page.wait_for_selector("#progress .button, #progress [role=alert]", timeout=120_000)
        if page.locator("#progress .button").count() == 0:
            self.fault(f"{kind}: {page.locator('#progress').inner_text()}")
            return False
        page.locator("#progress .button").click()
        page.wait_for_url("**/studio/artefacts/*")
        self.expect(page.locator("section.part").count() > 0, f"{kind}: nothing was made")
        return True

    def make_all(self):
        page = self.page
        self.visit(f"/studio/c/{self.course}/make", "studio-make")
        topic = {"en": "spring tide", "zh": "大潮"}[self.language]
        for kind, about in [("tutorial", topic), ("article", topic), ("plan", topic), ("flashcards", ""), ("quiz", "")]:
            if self.make(kind, topic=about, count="4"):
                self.inspect(f"studio-{kind}", WIDTHS[:1])
        self.made = page.url
        self.visit(page.url.removeprefix(self.base), "studio-artefact")

    def review(self):
        page = self.page
        self.visit("/studio/review", "studio-review")
        for _ in range(30):
            if page.locator("[data-key=a]").count() == 0:
                break
            with page.expect_navigation():
                page.keyboard.press("a")
            page.wait_for_load_state("networkidle")
        self.expect(page.locator("[data-key=a]").count() == 0, "the review queue does not end")
        self.visit("/studio/review", "studio-review-empty")

    def edit(self):
        """An edit makes a version; a broken one is refused with its line and loses nothing."""
        page = self.page
        page.goto(self.made)
        edit = page.locator("section.part details.edit").first
        edit.locator("summary").click()
        text = edit.locator("textarea").input_value()
        edit.locator("textarea").fill(text + "\n  - broken: [")
        self.expects_error = True
        edit.locator("button").click()
        page.wait_for_selector("section.part [role=alert]")
        self.expects_error = False
        self.expect("broken: [" in page.locator("section.part textarea").first.input_value(), "a refused edit is lost")
        self.inspect("studio-edit-refused", WIDTHS[:1])
        page.locator("section.part textarea").first.fill(text.rstrip() + "\n")
        page.locator("section.part details.edit button").first.click()
        page.wait_for_load_state("networkidle")
        self.expect(page.locator("section.part [role=alert]").count() == 0, "a good edit is refused")
        self.visit(page.url.split("?")[0].removeprefix(self.base) + "/versions", "studio-versions")

    def arrange(self):
        """The title is changed and a part moved, with the keyboard alone."""
        page = self.page
        page.goto(self.made)
        title = {"en": "Ebb and flow", "zh": "潮起潮落"}[self.language]
        page.locator("main > details summary").first.press("Enter")
        page.locator("#title").fill(title)
        self.inspect("studio-retitle", WIDTHS[:2])
        page.locator("#title").press("Enter")
        page.wait_for_selector("main [role=status]")
        self.expect(page.locator("h1").inner_text() == title, "the title is not changed")
        parts = lambda: page.locator("section.part").evaluate_all("parts => parts.map(part => part.id)")
        before = parts()
        page.locator("button[value=down]").first.press("Enter")
        self.until(lambda: parts() == [before[1], before[0], *before[2:]])
        self.expect(page.url.endswith(f"#{before[0]}"), "the page does not stay with the part")
        page.locator("button[value=up]").first.press("Enter")
        self.until(lambda: parts() == before)

    def publish_and_study(self):
        page = self.page
        page.goto(self.made)
        page.locator("form[action$='/publish'] button").click()
        page.wait_for_selector("form[action$='/withdraw']", timeout=60_000)
        self.inspect("studio-published", WIDTHS[:1])
        page.goto(f"{self.base}/")
        page.locator(f'button[name=course][value="{self.course}"]').click()
        page.wait_for_url("**/home")
        page.goto(f"{self.base}/c/{self.course}/practice")
        page.wait_for_selector("form.answer, article.lesson")
        if page.locator("article.lesson").count():
            self.inspect("studio-learner-lesson", WIDTHS)
            page.locator("form[action$='/finish'] button").click()
            page.wait_for_selector("form.answer")
        self.inspect("studio-learner-exercise", WIDTHS)
        self.fill_in(0)
        page.locator("form.answer button").first.click()
        page.wait_for_selector(".feedback")

    def outline(self):
        page = self.page
        self.visit(f"/studio/c/{self.course}", "studio-outline")
        page.locator("details summary").last.click()
        self.inspect("studio-outline-edit", WIDTHS[:1])
        with page.expect_navigation():
            page.locator("form[action$='/prerequisites'] button").click()
        self.inspect("studio-proposals", WIDTHS)
        if page.locator("input[name=pair]").count() == 0:
            return
        page.locator("input[name=pair]").first.check()
        with page.expect_navigation():
            page.locator("form[action$='/accept'] button").click()
        self.expect(page.url.endswith(f"/studio/c/{self.course}"), f"accepting leads to {page.url}")

    def walk(self):
        for part in [self.door, self.packed, self.intake, self.outline, self.make_all, self.review, self.edit,
                     self.arrange, self.publish_and_study]:
            part()
