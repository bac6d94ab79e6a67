"""A litellm proxy as Cria's model server, and OpenAI's own client at Cria's `/v1`.

The proxy plays models that answer, that limit requests, and that fail, so that no model is needed. What the client
raises as its typed errors is what other programs will see.
"""

import json
import os
import pathlib
import secrets
import subprocess
import sys

import openai

from house import Cria, expect, free_port, raises, wait_for

REPLY = "Like terms have the same letters. 同类项的字母相同。"
MODELS = {
    "mock-chat": REPLY, "mock-limited": "litellm.RateLimitError", "mock-busy": "litellm.RateLimitError",
    "mock-broken": "litellm.InternalServerError", "mock-json": '{"x": 3}',
}
SCHEMA = {"type": "object", "properties": {"x": {"type": "integer"}}, "required": ["x"], "additionalProperties": False}
TOOL = {"type": "function", "function": {"name": "look_up", "description": "Looks a word up.",
                                         "parameters": {"type": "object", "properties": {"word": {"type": "string"}}}}}
API_KEY = secrets.token_hex(16)


class Proxy:
    """A litellm proxy with mock models; embeddings it fetches from `vectors`, a server that also hears and speaks."""

    def __init__(self, folder, vectors):
        self.vectors = vectors
        self.port, self.key, self.log = free_port(), f"sk-{secrets.token_hex(16)}", folder / "proxy.log"
        self.url = f"http://127.0.0.1:{self.port}/v1"
        self.environment = {"PEER_KEY": self.key}
        listed = [{"model_name": name, "litellm_params": {"model": "openai/mock", "api_key": "none", "mock_response": reply}}
                  for name, reply in MODELS.items()]
        listed.append({"model_name": "mock-vectors",
                       "litellm_params": {"model": "openai/vectors", "api_key": "none", "api_base": vectors}})
        file = folder / "proxy.yaml"
        file.write_text(json.dumps({
            "model_list": listed, "router_settings": {"num_retries": 0}, "litellm_settings": {"num_retries": 0},
            "general_settings": {"master_key": self.key},
        }))
        self.process = subprocess.Popen(
            [pathlib.Path(sys.executable).parent / "litellm", "--config", file, "--host", "127.0.0.1", "--port", str(self.port)],
            stdout=self.log.open("w"), stderr=subprocess.STDOUT, env=dict(os.environ, LITELLM_LOCAL_MODEL_COST_MAP="True"))

    def ready(self):
        wait_for(f"http://127.0.0.1:{self.port}/health/liveliness", self.process, self.log)

    def model(self, name):
        """An entry of Cria's list of models."""
        return {"url": self.url, "name": name, "keyVariable": "PEER_KEY"}

    def stop(self):
        self.process.terminate()
        self.process.wait()


def walk(binary, folder, proxy):
    proxy.ready()
    cria = Cria(
        binary, folder / "client", proxy.environment, api={"key": API_KEY}, models=[proxy.model(name) for name in MODELS],
        embedding={"url": proxy.url, "name": "mock-vectors", "key": proxy.key},
        transcription={"url": proxy.vectors, "name": "mock-ears"}, speech={"url": proxy.vectors, "name": "mock-mouth"})
    with cria:
        client(cria)
        commands(cria)


def client(cria):
    """What the client sees at `/v1`."""
    base = f"http://127.0.0.1:{cria.port}/v1"
    api = openai.OpenAI(base_url=base, api_key=API_KEY, max_retries=0, timeout=60)
    ask = dict(messages=[{"role": "user", "content": "What are like terms?"}])
    names = [model.id for model in api.models.list()]
    expect({"cria", "mock-chat", "mock-limited", "mock-vectors", "mock-ears", "mock-mouth"} <= set(names), f"the models are listed: {names}")
    expect(api.models.retrieve("mock-chat").id == "mock-chat", "a model is retrieved")

    whole = api.chat.completions.create(model="mock-chat", **ask)
    expect(whole.choices[0].message.content == REPLY, "a chat's reply arrives whole")
    expect(whole.choices[0].finish_reason == "stop" and whole.usage.total_tokens > 0, "with its reason and usage")
    expect(api.chat.completions.create(model="cria", **ask).choices[0].message.content == REPLY, "by the chain, too")
    several = api.chat.completions.create(model="mock-chat", n=3, **ask)
    expect([c.index for c in several.choices] == [0, 1, 2], "several choices come in order")

    chunks = list(api.chat.completions.create(
        model="mock-chat", stream=True, stream_options={"include_usage": True}, **ask))
    text = "".join(c.choices[0].delta.content or "" for c in chunks if c.choices)
    expect(text == REPLY, "a streamed chat's pieces make the reply")
    expect(chunks[-1].usage is not None and not chunks[-1].choices, "and end with a chunk of usage")
    expect(sum(1 for c in chunks if c.choices and c.choices[0].finish_reason) == 1, "with one reason to finish")

    parsed = api.chat.completions.create(
        model="mock-json", response_format={"type": "json_schema", "json_schema": {"name": "x", "schema": SCHEMA, "strict": True}},
        **ask)
    expect(json.loads(parsed.choices[0].message.content) == {"x": 3}, "a schema is passed on")
    with_tools = api.chat.completions.create(model="mock-chat", tools=[TOOL], **ask)
    expect(with_tools.choices[0].message.content == REPLY, "tools are passed on")
    dialogue = [
        {"role": "developer", "content": "Be kind."}, {"role": "user", "content": [{"type": "text", "text": "Look it up."}]},
        {"role": "assistant", "content": None, "tool_calls": [
            {"id": "1", "type": "function", "function": {"name": "look_up", "arguments": "{}"}}]},
        {"role": "tool", "tool_call_id": "1", "content": "found"},
    ]
    answered = api.chat.completions.create(model="mock-chat", messages=dialogue, tools=[TOOL])
    expect(answered.choices[0].message.content == REPLY, "a tool's result is passed on")

    old = api.completions.create(model="mock-chat", prompt="Like terms are", max_tokens=50, n=2, stop=["#"], temperature=0)
    expect([c.text for c in old.choices] == [REPLY, REPLY], "the older completions call answers")
    pieces = list(api.completions.create(model="mock-chat", prompt="Like terms are", stream=True))
    expect("".join(c.choices[0].text for c in pieces if c.choices) == REPLY, "and streams")

    # Left alone, the client asks for base64 and decodes it.
    for encoding, options in [("base64", {}), ("numbers", {"encoding_format": "float"})]:
        vectors = api.embeddings.create(model="mock-vectors", input=["one", "four"], **options)
        near = all(abs(a - b) < 1e-6 for item, wanted in zip(vectors.data, [[0.6, 0.8, 0.0], [0.8, 0.6, 0.0]])
                   for a, b in zip(item.embedding, wanted))
        expect(near and [item.index for item in vectors.data] == [0, 1], f"embeddings come in order as {encoding}")

    recording = ("lesson.wav", b"RIFF\x00\xff sound", "audio/wav")
    heard = api.audio.transcriptions.create(model="mock-ears", file=recording, language="zh")
    expect(heard.text == "zorblat 佐布拉", f"a recording is written down: {heard}")
    plain = api.audio.transcriptions.create(model="cria", file=("lesson.wav", b"RIFF"), response_format="text")
    expect(plain == "zorblat 佐布拉", f"as plain text, too, its kind told by the file's name: {plain!r}")
    said = api.audio.speech.create(model="mock-mouth", voice="nova", input="Write to ana@example.org.")
    expect(said.content == b"ID3 nova: Write to private information.", f"a text is read aloud without personal data: {said.content}")
    with api.audio.speech.with_streaming_response.create(model="mock-mouth", voice="nova", input="Hi.") as streamed:
        expect(streamed.headers["Content-Type"] == "audio/mpeg" and streamed.read() == b"ID3 nova: Hi.", "and read as a stream")
    raises(openai.BadRequestError, "subtitles", lambda: api.audio.transcriptions.create(
        model="mock-ears", file=recording, response_format="srt"))
    raises(openai.BadRequestError, "an empty text to read aloud",
           lambda: api.audio.speech.create(model="mock-mouth", voice="nova", input=""))
    raises(openai.NotFoundError, "a speech model that hears", lambda: api.audio.transcriptions.create(
        model="mock-mouth", file=recording))

    raises(openai.AuthenticationError, "a wrong key",
           lambda: openai.OpenAI(base_url=base, api_key="wrong", max_retries=0).models.list())
    raises(openai.NotFoundError, "an unknown model", lambda: api.chat.completions.create(model="none", **ask))
    raises(openai.RateLimitError, "a model that limits", lambda: api.chat.completions.create(model="mock-limited", **ask))
    raises(openai.InternalServerError, "a model that fails", lambda: api.chat.completions.create(model="mock-broken", **ask))
    raises(openai.RateLimitError, "one that limits a stream",
           lambda: list(api.chat.completions.create(model="mock-busy", stream=True, **ask)))
    resting = raises(openai.APIStatusError, "one that limited too often and is left alone",
                     lambda: api.chat.completions.create(model="mock-limited", **ask))
    expect(resting is not None and resting.status_code == 503 and int(resting.response.headers.get("Retry-After", 0)) > 0,
           "which is 503 with the time to wait")
    raises(openai.BadRequestError, "no message", lambda: api.chat.completions.create(model="mock-chat", messages=[]))
    raises(openai.BadRequestError, "n out of range", lambda: api.chat.completions.create(model="mock-chat", n=99, **ask))
    raises(openai.BadRequestError, "a picture to fetch", lambda: api.chat.completions.create(
        model="mock-chat", messages=[{"role": "user", "content": [
            {"type": "image_url", "image_url": {"url": "http://127.0.0.1/x.png"}}]}]))
    raises(openai.BadRequestError, "tokens to embed", lambda: api.embeddings.create(model="mock-vectors", input=[[1, 2]]))


def commands(cria):
    """What the terminal shows of the same models."""
    listed = cria.run("models", "--json")
    rows = {row["name"]: row for row in map(json.loads, listed.stdout.splitlines())}
    expect(rows.get("mock-chat", {}).get("works") is True, "`cria models` finds the one that works")
    expect(rows.get("mock-broken", {}).get("works") is False, "and the one that does not")
    expect(rows.get("mock-vectors", {}).get("works") is True, "and the one of embeddings")
    for name, kind in [("mock-ears", "transcription"), ("mock-mouth", "speech")]:
        row = rows.get(name, {})
        expect(row.get("works") is True and row.get("kind") == kind and "total" in row, f"and the one of {kind}: {row}")
    asked = cria.run("ask", "What are like terms?")
    expect(asked.returncode == 0 and asked.stdout.strip() == REPLY, f"`cria ask` prints the reply {asked.stderr}")
    missing = cria.run("ask", "--model", "none", "Hello?")
    expect(missing.returncode == 1 and "none" in missing.stderr, "and names a model that is not there")
