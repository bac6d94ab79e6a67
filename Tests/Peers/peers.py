"""Cria among strangers, from outside: a litellm proxy, OpenAI's own client, a model server with every bad habit, a teacher
and learners on the pages. Each walk has a file of its own and says what holds, line by line."""

import argparse
import pathlib
import sys
import tempfile
import time

import client
import consent
import generate
import house
import teach
from quirks import Quirks

WALKS = {"client": client.walk, "consent": consent.walk, "teach": teach.walk, "generate": generate.walk}


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--binary", required=True)
    options.add_argument("walks", nargs="*", choices=[[], *WALKS], help="all of them by default")
    arguments = options.parse_args()
    with tempfile.TemporaryDirectory(prefix="cria-peers-") as name:
        folder = pathlib.Path(name)
        proxy = client.Proxy(folder, vectors=Quirks().start().url)
        try:
            for walk in arguments.walks or WALKS:
                start = time.time()
                print(walk, flush=True)
                WALKS[walk](str(pathlib.Path(arguments.binary).resolve()), folder, proxy)
                print(f"  {time.time() - start:.0f} s", flush=True)
        finally:
            proxy.stop()
    if house.faults:
        sys.exit(f"{len(house.faults)} faults:\n" + "\n".join(house.faults))


main()
