"""Cria between two strangers: a litellm proxy as its model server, and OpenAI's own client at its `/v1`.

The proxy plays models that answer, that limit requests, and that fail, so that no model is needed. What the client
raises as its typed errors is what other programs will see.
"""

import argparse
import json
import os
import pathlib
import secrets
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request

import openai

REPLY = "Like terms have the same letters. 同类项的字母相同。"
SCHEMA = {"type": "object", "properties": {"x": {"type": "integer"}}, "required": ["x"], "additionalProperties": False}
TOOL = {"type": "function", "function": {"name": "look_up", "description": "Looks a word up.",
                                         "parameters": {"type": "object", "properties": {"word": {"type": "string"}}}}}

faults = []


def expect(condition, text):
    print(("  ok    " if condition else "  FAULT ") + text, flush=True)
    if not condition:
        faults.append(text)


def raises(kind, text, call):
    try:
        call()
    except kind as error:
        return expect(True, f"{text}: {kind.__name__}") or error
    except Exception as error:
        return expect(False, f"{text}: {type(error).__name__} instead of {kind.__name__}: {error}")
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


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--binary", required=True)
    arguments = options.parse_args()
    binary = str(pathlib.Path(arguments.binary).resolve())
    with tempfile.TemporaryDirectory(prefix="cria-peers-") as folder:
        run(binary, pathlib.Path(folder))
    if faults:
        sys.exit(f"{len(faults)} faults")


def run(binary, folder):
    proxy_port, port = free_port(), free_port()
    master, key = f"sk-{secrets.token_hex(16)}", f"key-{secrets.token_hex(16)}"
    models = {
        "mock-chat": REPLY, "mock-limited": "litellm.RateLimitError", "mock-broken": "litellm.InternalServerError",
        "mock-json": '{"x": 3}', "mock-vectors": [0.6, 0.8, 0.0],
    }
    (folder / "proxy.yaml").write_text(json.dumps({
        "model_list": [
            {"model_name": name, "litellm_params": {"model": "openai/mock", "api_key": "none", "mock_response": reply}}
            for name, reply in models.items()
        ],
        "router_settings": {"num_retries": 0}, "litellm_settings": {"num_retries": 0},
        "general_settings": {"master_key": master},
    }))
    url = f"http://127.0.0.1:{proxy_port}/v1"
    (folder / "cria.yaml").write_text(json.dumps({
        "port": port, "data": str(folder / "data"), "api": {"key": key},
        "embedding": {"url": url, "name": "mock-vectors", "key": master},
        "models": [{"url": url, "name": name, "keyVariable": "PEER_KEY"} for name in models if name != "mock-vectors"],
    }))
    environment = dict(os.environ, PEER_KEY=master, LITELLM_LOCAL_MODEL_COST_MAP="True")
    processes = []
    try:
        proxy_log, log = folder / "proxy.log", folder / "cria.log"
        litellm = pathlib.Path(sys.executable).parent / "litellm"
        processes.append(subprocess.Popen(
            [litellm, "--config", folder / "proxy.yaml", "--host", "127.0.0.1", "--port", str(proxy_port)],
            stdout=proxy_log.open("w"), stderr=subprocess.STDOUT, env=environment))
        processes.append(subprocess.Popen(
            [binary, "serve", "--config", folder / "cria.yaml"], stdout=log.open("w"), stderr=subprocess.STDOUT,
            env=environment))
        wait_for(f"http://127.0.0.1:{proxy_port}/health/liveliness", processes[0], proxy_log)
        wait_for(f"http://127.0.0.1:{port}/healthz", processes[1], log)
        client(port, key)
        commands(binary, folder, environment)
    finally:
        for process in processes:
            process.terminate()
            process.wait()


def client(port, key):
    base = f"http://127.0.0.1:{port}/v1"
    api = openai.OpenAI(base_url=base, api_key=key, max_retries=0, timeout=60)
    ask = dict(messages=[{"role": "user", "content": "What are like terms?"}])
    names = [model.id for model in api.models.list()]
    expect({"cria", "mock-chat", "mock-limited", "mock-vectors"} <= set(names), f"the models are listed: {names}")
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

    for encoding in ["base64", "float"]:
        vectors = api.embeddings.create(model="mock-vectors", input=["one", "two"], encoding_format=encoding)
        near = all(abs(a - b) < 1e-6 for item in vectors.data for a, b in zip(item.embedding, [0.6, 0.8, 0.0]))
        expect(near and [item.index for item in vectors.data] == [0, 1], f"embeddings come as {encoding}")

    raises(openai.AuthenticationError, "a wrong key",
           lambda: openai.OpenAI(base_url=base, api_key="wrong", max_retries=0).models.list())
    raises(openai.NotFoundError, "an unknown model", lambda: api.chat.completions.create(model="none", **ask))
    raises(openai.RateLimitError, "a model that limits", lambda: api.chat.completions.create(model="mock-limited", **ask))
    raises(openai.InternalServerError, "a model that fails", lambda: api.chat.completions.create(model="mock-broken", **ask))
    raises(openai.RateLimitError, "one that limits a stream",
           lambda: list(api.chat.completions.create(model="mock-limited", stream=True, **ask)))
    raises(openai.BadRequestError, "no message", lambda: api.chat.completions.create(model="mock-chat", messages=[]))
    raises(openai.BadRequestError, "n out of range", lambda: api.chat.completions.create(model="mock-chat", n=99, **ask))
    raises(openai.BadRequestError, "a picture to fetch", lambda: api.chat.completions.create(
        model="mock-chat", messages=[{"role": "user", "content": [
            {"type": "image_url", "image_url": {"url": "http://127.0.0.1/x.png"}}]}]))
    raises(openai.BadRequestError, "tokens to embed", lambda: api.embeddings.create(model="mock-vectors", input=[[1, 2]]))


def commands(binary, folder, environment):
    def cria(*arguments):
        return subprocess.run([binary, *arguments, "--config", folder / "cria.yaml"], capture_output=True, text=True,
                              env=environment, timeout=300)

    listed = cria("models", "--json")
    rows = {row["name"]: row for row in map(json.loads, listed.stdout.splitlines())}
    expect(rows.get("mock-chat", {}).get("works") is True, "`cria models` finds the one that works")
    expect(rows.get("mock-broken", {}).get("works") is False, "and the one that does not")
    expect(rows.get("mock-vectors", {}).get("works") is True, "and the one of embeddings")
    asked = cria("ask", "What are like terms?")
    expect(asked.returncode == 0 and asked.stdout.strip() == REPLY, f"`cria ask` prints the reply {asked.stderr}")
    missing = cria("ask", "--model", "none", "Hello?")
    expect(missing.returncode == 1 and "none" in missing.stderr, "and names a model that is not there")


main()
