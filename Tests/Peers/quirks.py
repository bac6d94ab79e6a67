"""A model server with every bad habit: half-broken JSON, slow tokens, 429s, disconnects, thoughts in the reply, silence.

Speaks OpenAI's chat completions, embeddings, transcriptions and speech. What it says has the form that is asked for but is nonsense, as of a very
weak model, and each piece of it bears a mark, so that it is known wherever it turns up. The habits take turns, from a seed.
"""

import base64
import http.server
import json
import random
import struct
import threading
import time

MARKS = ("zorblat", "佐布拉")
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
    return rng.choice(["a zorblat", "Zorblats fire [1].", "佐布拉的斜率", "the zorblat is 42", "", "[1] says zorblat"])


def proposal(rng):
    """An exercise in the form that Cria's prompt describes."""
    kind = rng.choice(["choice", "choices", "numeric", "text", "cloze", "order", "match"])
    words = [f"zorblat {n}" for n in rng.sample(range(90), 4)]
    return {
        "kind": kind, "question": f"Which {words[0]} is 佐布拉" + (" [[1]]?" if kind == "cloze" else "?"),
        "choices": [{"text": word, "correct": n == 0 or (kind == "choices" and n == 1), "why": "zorblat"}
                    for n, word in enumerate(words)],
        "answers": [str(rng.randint(1, 9))] if kind == "numeric" else [words[1]], "items": words,
        "pairs": [{"left": word, "right": f"佐布拉 {n}"} for n, word in enumerate(words)],
        "hints": ["Think of zorblats."], "solution": f"It is {words[0]}.", "difficulty": 0,
    }


def reply_to(body, rng):
    schema = schema_of(body)
    text = "\n".join(str(message.get("content")) for message in body.get("messages", []))
    if schema:
        return json.dumps(instance(schema, rng), ensure_ascii=False)
    if '"question"' in text:
        return json.dumps(proposal(rng), ensure_ascii=False)
    number = rng.randint(1, 99)
    if "---" in text and "flashcard" in text:
        return f"Zorblat {number}\n---\nA 佐布拉 that keeps {number} tokens."
    return f"A zorblat keeps {number} tokens [1]. It has several stores [2].\n\nPractice helps [1]. 佐布拉分为几种 [2]。"


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

    def __init__(self, seed=1, habits=HABITS, pause=0, says=reply_to):
        self.rng, self.habits, self.count, self.lock = random.Random(seed), habits, 0, threading.Lock()
        self.says = says
        self.seen, self.connections, self.pause = [], 0, pause
        super().__init__(("127.0.0.1", 0), Handler)

    @property
    def url(self):
        return f"http://127.0.0.1:{self.server_address[1]}/v1"

    def process_request(self, *arguments):
        with self.lock:
            self.connections += 1
        super().process_request(*arguments)

    def handle_error(self, *_):
        """A client that went away is no news: some tests kill it."""

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
        data = body if isinstance(body, bytes) else json.dumps(body).encode()
        self.send_response(status)
        for name, value in {"Content-Type": "application/json", "Content-Length": str(len(data)), **dict(headers)}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(data)

    def do_POST(self):
        text = self.rfile.read(int(self.headers.get("Content-Length", 0))).decode(errors="replace")
        self.server.seen.append(text)
        if self.path.endswith("/audio/transcriptions"):
            heard = "zorblat" if "RIFF" in text and 'filename="speech.wav"' in text else "nothing"
            return self.answer(200, {"text": f"{heard} 佐布拉"})
        body = json.loads(text)
        if self.path.endswith("/audio/speech"):
            return self.answer(200, f"ID3 {body['voice']}: {body['input']}".encode(), [("Content-Type", "audio/mpeg")])
        if self.path.endswith("/embeddings"):
            return self.embed(body)
        habit, rng = self.server.habit()
        if habit == "limited":
            return self.answer(429, {"error": {"message": "slow down", "type": "rate_limit_error"}}, [("Retry-After", "0.2")])
        if habit == "unavailable":
            return self.answer(503, {"error": {"message": "overloaded", "type": "server_error", "param": None, "code": "503"}})
        time.sleep(self.server.pause)
        reply = self.server.says(body, rng)
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

    def embed(self, body):
        """Out of order, and in base64 where that is asked for."""
        texts = body["input"] if isinstance(body["input"], list) else [body["input"]]
        vectors = [[0.6, 0.8, 0.0] if len(text) % 2 else [0.8, 0.6, 0.0] for text in texts]
        if body.get("encoding_format") == "base64":
            vectors = [base64.b64encode(struct.pack("<3f", *vector)).decode() for vector in vectors]
        data = [{"object": "embedding", "index": n, "embedding": vector} for n, vector in enumerate(vectors)]
        usage = {"prompt_tokens": 2, "total_tokens": 2}
        self.answer(200, {"object": "list", "data": data[::-1], "model": body.get("model"), "usage": usage})

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
