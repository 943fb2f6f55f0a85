"""`python -m tests.bench.calls`: a call on loopback beside httpx2 and pydantic alone.

Only what the client's process takes is counted.
"""

from __future__ import annotations

import json
import random
import subprocess
import sys
from collections.abc import Iterator
from itertools import count
from uuid import UUID

from .cost import ROOT
from .decoding import customer, fastest

CALLS = 300
SERVER = """
import asyncio, sys
body = sys.stdin.buffer.read()
head = b"HTTP/1.1 200 OK\\r\\ncontent-type: application/json\\r\\ncontent-length: %d\\r\\n\\r\\n"
async def answer(reader, writer):
    try:
        while await reader.readuntil(b"\\r\\n\\r\\n"):
            writer.write(head % len(body) + body)
    except (asyncio.IncompleteReadError, ConnectionError):
        writer.close()
async def main():
    server = await asyncio.start_server(answer, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()
asyncio.run(main())
"""


def calls() -> Iterator[str]:
    """One customer, got again and again."""
    one = customer(random.Random(2))
    with _served(json.dumps(one).encode()) as server:
        assert server.stdout is not None
        try:
            yield from _compared(int(server.stdout.readline()), one["id"])
        finally:
            server.kill()


def _served(body: bytes) -> subprocess.Popen[bytes]:
    """A server in a process of its own that answers everything with this."""
    pipe = subprocess.PIPE
    server = subprocess.Popen([sys.executable, "-c", SERVER], stdin=pipe, stdout=pipe)
    assert server.stdin is not None
    server.stdin.write(body)
    server.stdin.close()
    return server


def _compared(port: int, id: str) -> Iterator[str]:
    sys.path.insert(0, str(ROOT / "generated"))
    import httpx2
    from aurora import Client
    from aurora.models.customers import CustomerOut
    from pydantic import TypeAdapter

    url = f"http://127.0.0.1:{port}"
    read = TypeAdapter(CustomerOut).validate_json
    ids = (str(UUID(int=number)) for number in count(2**120))

    def bare() -> None:
        for _ in range(CALLS):
            answer = http.get(
                f"{url}/customers/{id}", headers={"Authorization": "Bearer x"}
            )
            read(answer.raise_for_status().content)

    def ours() -> None:
        for _ in range(CALLS):
            client.customers.get(id)

    def another() -> None:
        for _ in range(CALLS):
            client.customers.get(next(ids))

    with httpx2.Client() as http, Client(base_url=url, bearer_auth="x") as client:
        best = fastest(
            {
                "httpx2 and pydantic alone": bare,
                "client.customers.get": ours,
                "the same of another customer each time": another,
            }
        )
    base, *_ = best.values()
    for name, seconds in best.items():
        micro = seconds / CALLS * 1e6
        yield f"{name:46} {micro:7.0f} CPU µs a call  × {seconds / base:.2f} (aim: 1.15)"


if __name__ == "__main__":
    for row in calls():
        print(row)
