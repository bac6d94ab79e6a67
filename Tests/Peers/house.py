"""What the walks share: expectations, servers and their ports, and a visitor who fills in forms like a browser."""

import html
import http.client
import json
import os
import re
import secrets
import socket
import subprocess
import sys
import threading
import time
import urllib.parse
import urllib.request

COURSE = "how-language-models-learn"

faults = []
lock = threading.Lock()


def expect(condition, text):
    with lock:
        print(("  ok    " if condition else "  FAULT ") + text, flush=True)
        if not condition:
            faults.append(text)
    return bool(condition)


def raises(kind, text, call):
    """The error, where it is of that kind."""
    try:
        call()
    except kind as error:
        expect(True, f"{text}: {kind.__name__}")
        return error
    except Exception as error:
        expect(False, f"{text}: {type(error).__name__} instead of {kind.__name__}: {error}")
    else:
        expect(False, f"{text}: no error")


def free_port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


def wait_for(url, process, log, seconds=180):
    deadline = time.time() + seconds
    while time.time() < deadline:
        if process.poll() is not None:
            sys.exit(f"the server ended: {log.read_text()[-2000:]}")
        try:
            return urllib.request.urlopen(url, timeout=2).read()
        except OSError:
            time.sleep(0.2)
    sys.exit(f"{url} does not answer: {log.read_text()[-2000:]}")


def eventually(seconds, look):
    """What `look` finds once it finds something; else its last answer, after so many seconds."""
    deadline = time.time() + seconds
    while not (found := look()) and time.time() < deadline:
        time.sleep(0.2)
    return found


class Cria:
    """The program on a data folder of its own, with its settings."""

    def __init__(self, binary, folder, environment=None, **settings):
        self.binary, self.folder = binary, folder
        self.folder.mkdir(exist_ok=True)
        self.port, self.data, self.log = free_port(), folder / "data", folder / "cria.log"
        self.key = settings.setdefault("studio", {"key": secrets.token_hex(16)})["key"]
        self.environment = dict(os.environ, **(environment or {}))
        self.process = None
        (folder / "cria.yaml").write_text(json.dumps({"port": self.port, "data": str(self.data), **settings}))

    def start(self, *arguments, **options):
        return subprocess.Popen([self.binary, *arguments, "--config", self.folder / "cria.yaml"], env=self.environment, **options)

    def run(self, *arguments, seconds=300):
        """Runs a command to its end; one that hangs counts as 124."""
        process = self.start(*arguments, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        try:
            out, err = process.communicate(timeout=seconds)
        except subprocess.TimeoutExpired:
            process.kill()
            out, err = process.communicate()
            process.returncode = 124
        return subprocess.CompletedProcess(arguments, process.returncode, out, err)

    def serve(self):
        self.process = self.start("serve", stdout=self.log.open("a"), stderr=subprocess.STDOUT)
        wait_for(f"http://127.0.0.1:{self.port}/healthz", self.process, self.log)
        return self

    def kill(self):
        self.process.kill()
        self.process.wait()

    def __enter__(self):
        return self if self.process else self.serve()

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()


class Visitor:
    """A browser without a face: keeps cookies and follows redirects."""

    def __init__(self, cria):
        self.cria, self.cookies = cria, {}
        self.status, self.page, self.address = 0, "", "/"

    def go(self, address, body=None, kind=None, headers=None):
        for _ in range(6):
            connection = http.client.HTTPConnection("127.0.0.1", self.cria.port, timeout=120)
            cookie = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
            sent = {"Cookie": cookie, "Accept": "text/html", **({"Content-Type": kind} if kind else {}), **(headers or {})}
            connection.request("GET" if body is None else "POST", address, body=body, headers=sent)
            reply = connection.getresponse()
            self.status, self.page = reply.status, reply.read().decode()
            for name, value in reply.getheaders():
                if name.lower() == "set-cookie":
                    key, _, rest = value.partition("=")
                    self.cookies[key] = rest.split(";")[0]
            place = reply.getheader("Location")
            connection.close()
            if self.status not in (302, 303) or not place:
                break
            address, body, kind = place.split("#")[0], None, None
        self.address = address
        return self

    @property
    def token(self):
        """The forms' own token, from the page that is open."""
        found = re.search(r'name="csrf" value="([^"]+)"', self.page)
        return found.group(1) if found else ""

    @property
    def text(self):
        return html.unescape(re.sub(r"<[^>]+>", " ", self.page))

    def links(self, pattern):
        return list(dict.fromkeys(html.unescape(found) for found in re.findall(rf'href="({pattern})"', self.page)))

    def post(self, address, fields=(), headers=None):
        fields = list(fields.items()) if isinstance(fields, dict) else list(fields)
        body = urllib.parse.urlencode([("csrf", self.token), *fields])
        return self.go(address, body, "application/x-www-form-urlencoded", headers)

    def upload(self, address, name, content, fields=()):
        mark = secrets.token_hex(16)
        parts = [f'--{mark}\r\nContent-Disposition: form-data; name="{key}"\r\n\r\n{value}\r\n'.encode()
                 for key, value in [("csrf", self.token), *fields]]
        head = f'--{mark}\r\nContent-Disposition: form-data; name="file"; filename="{name}"\r\n\r\n'.encode()
        body = b"".join(parts) + head + content + f"\r\n--{mark}--\r\n".encode()
        return self.go(address, body, f"multipart/form-data; boundary={mark}")

    def enter_studio(self):
        return self.go(f"/studio?key={self.cria.key}")

    def begin(self, course=COURSE):
        """Becomes a learner of the course."""
        self.go("/")
        return self.post("/start", {"course": course})
