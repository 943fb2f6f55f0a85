"""`python -m tests.bench.decoding`: an answer beside pydantic's own reading of the same types.

Aurora's customers are hard ones: four of ten fields are dates and UUIDs, which pydantic
alone would take from numbers, too.
"""

from __future__ import annotations

import gc
import json
import random
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from time import process_time
from typing import Any
from uuid import UUID

from .cost import ROOT

SIZE = 10_000_000
RUNS = 5


def decoding() -> Iterator[str]:
    """As documented, one value that is not, and one in each item that is not."""
    sys.path.insert(0, str(ROOT / "generated"))
    from aurora._runtime.decode import decode
    from aurora.models.customers import CustomerOut
    from pydantic import TypeAdapter

    hint = list[CustomerOut]
    items = list(customers())
    good = json.dumps(items).encode()
    items[len(items) // 2]["created_at"] = 5
    one = json.dumps(items).encode()
    for item in items:
        item["created_at"] = 5
    every = json.dumps(items).encode()
    own = TypeAdapter(hint).validate_json
    rows: dict[str, Callable[[], Any]] = {
        "pydantic's own validate_json": lambda: own(good),
        "ours, as documented": lambda: decode(hint, good),
        "ours, one value is not": lambda: decode(hint, one),
        "ours, one in each item is not": lambda: decode(hint, every),
    }
    best = fastest(rows)
    base, usual, *_ = best.values()
    for name, seconds in best.items():
        times = f"× {seconds / base:.2f}"
        if "not" in name:
            times += f", × {seconds / usual:.2f} as documented (aim: 3)"
        yield f"{name:46} {seconds:7.3f} CPU s  {times}"


def customers() -> Iterator[dict[str, Any]]:
    """Customers as Aurora documents them, 10 MB of JSON together."""
    draw = random.Random(1)
    size = 0
    while size < SIZE:
        item = customer(draw)
        size += len(json.dumps(item)) + 2
        yield item


def customer(draw: random.Random) -> dict[str, Any]:
    def moment() -> str:
        seconds = draw.uniform(1_700_000_000, 1_800_000_000)
        return datetime.fromtimestamp(seconds, UTC).isoformat().replace("+00:00", "Z")

    def text() -> str | None:
        return f"some text {draw.randrange(1000)}" if draw.random() < 0.7 else None

    ids = {key: str(UUID(int=draw.getrandbits(128))) for key in ("id", "agent_id")}
    names = "customer_id name surname email phone status".split()
    times = {key: moment() for key in ("created_at", "updated_at")}
    return {**ids, **times, **{name: text() for name in names}}


def fastest(rows: dict[str, Callable[[], Any]]) -> dict[str, float]:
    """The least CPU seconds of each, taken in turn, so that all have the same weather."""
    best = dict.fromkeys(rows, float("inf"))
    for _ in range(RUNS):
        for name, work in rows.items():
            gc.collect()
            start = process_time()
            result = work()
            best[name] = min(best[name], process_time() - start)
            del result
    return best


if __name__ == "__main__":
    for row in decoding():
        print(row)
