"""A model server with every bad habit: half-broken JSON, slow tokens, 429s, disconnects, thoughts in the reply, silence.

Speaks OpenAI's chat completions. What it says fits the schema that is asked for but is nonsense, as of a very weak model,
so nothing of it may pass unchecked. The habits take turns, from a seed.
"""

import http.server
import json
import random
import threading
import time

HABITS = ["good", "limited", "fenced", "slow", "cut", "broken", "thinking", "empty", "unavailable", "prose", "refusal"]


def instance(schema, rng, definitions=None, depth=0):
    """Some value that follows a JSON schema."""
    definitions = definitions or schema.get("$defs", {})
    if "$ref" in schema:
        schema = definitions.get(schema["$ref"].split("/")[-1], {})
    if "enum" in schema:
        return rng.choice(schema["enum"])
    if "anyOf" in schema:
        return instance(rng.choice(schema["anyOf"]), rng, definitions, depth + 1)
    kind = schema.get("type", "string")
    if isinstance(kind, list):
        kind = rng.choice(kind)
    if kind == "object":
        return {name: instance(part, rng, definitions, depth + 1) for name, part in schema.get("properties", {}).items()}
    if kind == "array":
        return [instance(schema.get("items", {}), rng, definitions, depth + 1) for _ in range(0 if depth > 8 else rng.randint(1, 4))]
    if kind in ("integer", "number"):
        return rng.randint(0, 9)
    if kind == "boolean":
        return rng.random() < 0.5
    if kind == "null":
        return None
    return rng.choice(["memory", "a choice", "Neurons fire [1].", "斜率", "the answer is 42", "x + 1", "", "[1] says so"])


def schema_of(body):
    wanted = body.get("response_format", {}).get("json_schema", {}).get("schema")
    if wanted:
        return wanted
    text = "\n".join(str(message.get("content")) for message in body.get("messages", []))
    start = text.find('{"')
    while start >= 0:
        try:
            value, _ = json.JSONDecoder().raw_decode(text[start:])
            if isinstance(value, dict) and "properties" in value:
                return value
        except ValueError:
            pass
        start = text.find('{"', start + 1)
    return None


class Quirks(http.server.ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, seed=1, habits=HABITS):
        self.rng, self.habits, self.count, self.lock = random.Random(seed), habits, 0, threading.Lock()
        self.seen = []
        super().__init__(("127.0.0.1", 0), Handler)

    @property
    def url(self):
        return f"http://127.0.0.1:{self.server_address[1]}/v1"

    def habit(self):
        with self.lock:
            self.count += 1
            return self.habits[self.count % len(self.habits)], random.Random(self.rng.random())

    def start(self):
        threading.Thread(target=self.serve_forever, daemon=True).start()
        return self


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        pass

    def answer(self, status, body, headers=()):
        data = json.dumps(body).encode()
        self.send_response(status)
        for name, value in [("Content-Type", "application/json"), ("Content-Length", str(len(data))), *headers]:
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(data)

    def do_POST(self):
        text = self.rfile.read(int(self.headers.get("Content-Length", 0))).decode()
        self.server.seen.append(text)
        body = json.loads(text)
        habit, rng = self.server.habit()
        if habit == "limited":
            return self.answer(429, {"error": {"message": "slow down", "type": "rate_limit_error"}}, [("Retry-After", "0.2")])
        if habit == "unavailable":
            return self.answer(503, {"error": {"message": "overloaded", "type": "server_error", "param": None, "code": "503"}})
        schema = schema_of(body)
        reply = json.dumps(instance(schema, rng), ensure_ascii=False) if schema else (
            "Memory keeps what was learned [1]. It has several stores [2].\n\nPractice helps [1]. 记忆分为几种 [2]。")
        if habit == "fenced":
            reply = f"Sure! Here it is:\n```json\n{reply[:-1]},{reply[-1]}\n```\nAnything else?"
        if habit == "broken":
            reply = reply[: max(1, len(reply) * 2 // 3)]
        if habit == "thinking":
            reply = f"<think>The answer is 42. {reply[:20]}</think>{reply}"
        if habit == "empty":
            reply = ""
        if habit == "prose":
            reply = "I would rather talk about it. " + reply.replace('"', "'")
        if habit == "refusal":
            reply = "I'm sorry, but I can't help with that."
        self.stream(reply, habit, rng)

    def stream(self, reply, habit, rng):
        self.send_response(200)
        self.send_header("Content-Type", "text/event-stream")
        self.send_header("Transfer-Encoding", "chunked")
        self.end_headers()
        data = b": ping\n\n"
        pieces = [reply[i:i + 7] for i in range(0, len(reply), 7)]
        if habit == "cut":
            pieces = pieces[: len(pieces) // 2]
        for piece in pieces:
            chunk = {"choices": [{"index": 0, "delta": {"content": piece}, "finish_reason": ""}], "extra": 1}
            data += f"data: {json.dumps(chunk, ensure_ascii=False)}\n\n".encode()
            # Letters of several bytes are cut apart.
            cut = rng.randint(1, len(data))
            self.chunk(data[:cut])
            data = data[cut:]
            if habit == "slow":
                time.sleep(0.02)
        if habit == "cut":
            self.close_connection = True
            return self.connection.close()
        data += b'data: {"choices": [{"index": 0, "delta": {}, "finish_reason": "stop"}]}\n\n'
        data += b'data: {"choices": [], "usage": {"prompt_tokens": 10, "completion_tokens": 5}}\n\ndata: [DONE]\n\n'
        self.chunk(data)
        self.wfile.write(b"0\r\n\r\n")

    def chunk(self, data):
        self.wfile.write(f"{len(data):x}\r\n".encode() + data + b"\r\n")
        self.wfile.flush()
