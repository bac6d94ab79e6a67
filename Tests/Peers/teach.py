"""A teacher on the studio's pages: material in, something made of it, reviewed, published, and seen by a learner.

Then material that means harm: it is refused with a clear word, and the server stays up.
"""

import io
import re
import socket
import zipfile
import zlib

from house import Cria, Visitor, eventually, expect

TEXT = """<!DOCTYPE html><html lang="en"><head><title>Bees</title></head><body><h1>Bees</h1>
<h2>Pollination</h2>
<p>Pollination is the transfer of pollen from one flower to another. Bees carry pollen on the hairs of their legs while they
look for nectar. A flower that was pollinated can make seeds and fruit. Without insects many plants would bear no fruit.</p>
<h2>The hive</h2>
<p>A hive is the home of a colony of bees. A colony is a group of bees that live together with one queen. The queen lays all
the eggs of the colony. Workers are bees that gather nectar and feed the young. Nectar is a sweet liquid that flowers make.</p>
<h2>Honey</h2>
<p>Honey is nectar that workers have dried and thickened with their wings. The colony eats honey in winter, when no flower
is open. Wax is the material of the cells in which honey is kept.</p>
</body></html>"""


def walk(binary, folder, _):
    with Cria(binary, folder / "teach") as cria:
        stranger = Visitor(cria).go("/studio")
        expect(stranger.status == 403, f"the studio is closed without its key ({stranger.status})")
        expect(stranger.go("/studio/intake").status == 403, "and so are its inner pages")
        wrong = Visitor(cria).go("/studio?key=wrong")
        expect(wrong.status == 403, f"a wrong key does not open it ({wrong.status})")
        teacher = Visitor(cria).enter_studio()
        expect(teacher.status == 200, "the key does")
        course = bring_in(teacher)
        if course:
            teach(cria, teacher, course)
        harm(cria, teacher)


def arrive(teacher, name, content=None, address=None):
    """Uploads a file or names an address, and waits for the end of its import."""
    teacher.go("/studio/intake")
    if content is None:
        teacher.upload("/studio/intake", "", b"", [("address", address)])
    else:
        teacher.upload("/studio/intake", name, content)
    if not re.match(r"/studio/intake/\w+", teacher.address):
        return None
    page = teacher.address

    def ended():
        teacher.go(page)
        return re.search(r"/studio/c/([\w-]+)", teacher.page) or 'role="alert"' in teacher.page
    return eventually(60, ended)


def bring_in(teacher):
    found = arrive(teacher, "bees.html", TEXT.encode())
    course = found.group(1) if isinstance(found, re.Match) else None
    expect(course, f"a text becomes the course {course}" if course else f"a text becomes a course: {teacher.text[-500:]}")
    return course


def teach(cria, teacher, course):
    teacher.go(f"/studio/c/{course}/make")
    teacher.post(f"/studio/c/{course}/make",
                 {"kind": "article", "topic": "pollination", "language": "en", "level": "secondary", "count": "3"})
    job = re.search(r"/studio/jobs/(\w+)", teacher.address)
    if not expect(job, f"something is being made: {teacher.address}"):
        return
    work = f"/studio/artefacts/{job.group(1)}"
    eventually(60, lambda: work in teacher.go(f"/studio/jobs/{job.group(1)}").page)
    teacher.go(work)
    parts = list(dict.fromkeys(re.findall(rf"{work}/parts/([\w-]+)/edit", teacher.page)))
    if not expect(teacher.status == 200 and parts, f"an article of {len(parts)} parts is ready"):
        return
    # What a person writes is checked, too: this waits for approval.
    said = "Purple bees are taller than any house in Paris"
    teacher.post(f"{work}/parts/{parts[0]}/edit", {"version": "1", "text": f"{said} [1].", "back": work})
    teacher.go("/studio/review")
    expect(said in teacher.text, "a claim that no passage supports waits for review")
    learner = Visitor(cria).begin(course)
    lesson = f"/c/{course}/lessons/studio-{job.group(1)[:12]}"
    teacher.go(work).post(f"{work}/publish")
    expect(said not in learner.go(lesson).text, "and is not published")
    version = re.search(r'name="version" value="(\d+)"', teacher.go("/studio/review").page)
    teacher.post(f"{work}/parts/{parts[0]}/approve", {"version": version.group(1) if version else "", "back": "/studio/review"})
    expect(teacher.status == 200 and said not in teacher.text, "a person approves it")
    teacher.go(work).post(f"{work}/publish")
    expect(learner.go(lesson).status == 200 and said in learner.text, f"then the learner's page shows it ({learner.status})")
    expect(lesson in learner.go(f"/c/{course}").page, "and the course's map leads there")
    teacher.go(work).post(f"{work}/withdraw")
    expect(learner.go(lesson).status == 404, "withdrawn, it is gone")


def archive(entries):
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as written:
        for name, content in entries.items():
            written.writestr(name, content)
    return file.getvalue()


def document(xml):
    return archive({
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
        "word/document.xml": xml})


def harm(cria, teacher):
    secret = cria.folder / "secret.txt"
    secret.write_text("the secret of this test")
    entity = (f'<?xml version="1.0"?><!DOCTYPE d [<!ENTITY e SYSTEM "file://{secret}">]><w:document xmlns:w='
              '"http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>Some &e; words.'
              '</w:t></w:r></w:p></w:body></w:document>')
    refused(teacher, "a zip bomb", "bomb.zip", archive({f"{n}.md": b"# A\n\n" + b"a" * (60 << 20) for n in range(10)}))
    paragraphs = b"<w:p><w:r><w:t>aaaa</w:t></w:r></w:p>" * (8 << 20)
    refused(teacher, "a document that is a bomb", "bomb.docx", document(b"<w:document>" + paragraphs + b"</w:document>"))
    refused(teacher, "a zip that climbs out", "climb.zip", archive({"../../../climbed.md": TEXT}))
    expect(not list(cria.folder.rglob("climbed*")), "and nothing was written outside")
    refused(teacher, "a document with an external entity", "entity.docx", document(entity))
    expect("secret of this test" not in teacher.page, "and what it points to is not shown")
    refused(teacher, "a file that is no document", "broken.docx", zlib.compress(b"nonsense" * 100))
    refused(teacher, "a file that is no PDF", "broken.pdf", b"%PDF-1.7\n" + b"\x00\xff" * 2000)
    for address in ["http://127.0.0.1/", f"http://127.0.0.1:{cria.port}/healthz", "http://169.254.169.254/latest/meta-data/",
                    "http://[::1]/", "http://localhost/", "file:///etc/passwd"]:
        refused(teacher, f"the address {address}", None, None, address)
    huge(cria, teacher)
    expect(teacher.go("/studio").status == 200 and cria.process.poll() is None, "the server stays up")


def refused(teacher, what, name, content, address=None):
    end = arrive(teacher, name, content, address)
    problem = re.search(r'role="alert"[^>]*>(.*?)</p>', teacher.page, re.S)
    clear = end is True or (end is None and 400 <= teacher.status < 500)
    said = " ".join(re.sub(r"<[^>]+>", " ", problem.group(1)).split() if problem else teacher.text.split()[-30:])
    expect(clear and len(said) > 20, f"{what} is refused: {said[:120]}")


def huge(cria, teacher):
    """A body of 300 MB, sent until the server has had enough."""
    teacher.go("/studio/intake")
    cookie = "; ".join(f"{name}={value}" for name, value in teacher.cookies.items())
    head = (f"POST /studio/intake HTTP/1.1\r\nHost: 127.0.0.1\r\nCookie: {cookie}\r\nContent-Length: {300 << 20}\r\n"
            "Content-Type: multipart/form-data; boundary=x\r\n\r\n--x\r\n")
    sent, answer = 0, b""
    with socket.create_connection(("127.0.0.1", cria.port), timeout=60) as connection:
        try:
            connection.sendall(head.encode())
            block = b"a" * (1 << 20)
            while sent < 300:
                connection.sendall(block)
                sent += 1
            answer = connection.recv(4096)
        except OSError:
            try:
                answer = connection.recv(4096)
            except OSError:
                pass
    expect(b" 413 " in answer[:20] or sent < 300, f"a body of 300 MB is refused after {sent} MB: {answer[:30]}")
