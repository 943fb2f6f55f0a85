"""`python -m tests.bench.decoding`: an answer beside pydantic's own reading of the same types.

MGR's customers are usual ones. Aurora's are hard: four of ten fields are dates and UUIDs,
which pydantic alone would take from numbers, too.
"""

from __future__ import annotations

import gc
import json
import random
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from time import process_time
from typing import Any, Literal, get_args, get_origin, get_type_hints
from uuid import UUID

from .cost import ROOT

SIZE = 10_000_000
RUNS = 5


def decoding() -> Iterator[str]:
    """As documented, one value that is not, and one in each item that is not."""
    sys.path.insert(0, str(ROOT / "generated"))
    from aurora._runtime.decode import decode as aurora
    from aurora.models.customers import CustomerOut
    from mgr._runtime.decode import decode as mgr
    from mgr.models.customers import Customer

    usual = _enough(lambda draw: _sample(Customer, draw))
    yield from _compared("mgr", mgr, list[Customer], usual, "id")
    hard = _enough(customer)
    yield from _compared("aurora", aurora, list[CustomerOut], hard, "created_at")


def _compared(
    name: str,
    decode: Callable[[Any, bytes], object],
    hint: Any,
    items: list[dict[str, Any]],
    wrong: str,
) -> Iterator[str]:
    from pydantic import TypeAdapter

    good = json.dumps(items).encode()
    items[len(items) // 2][wrong] = []
    one = json.dumps(items).encode()
    every = json.dumps([{**item, wrong: []} for item in items]).encode()
    own = TypeAdapter(hint).validate_json
    rows: dict[str, Callable[[], Any]] = {
        f"{name}: pydantic's own validate_json": lambda: own(good),
        f"{name}: ours, as documented": lambda: decode(hint, good),
        f"{name}: ours, one value is not": lambda: decode(hint, one),
        f"{name}: ours, one in each item is not": lambda: decode(hint, every),
    }
    best = fastest(rows)
    base, usual, *_ = best.values()
    for row, seconds in best.items():
        times = f"× {seconds / base:.2f}"
        if " not" in row:
            times += f", × {seconds / usual:.2f} as documented (aim: 3)"
        yield f"{row:46} {seconds:7.3f} CPU s  {times}"


def _enough(one: Callable[[random.Random], dict[str, Any]]) -> list[dict[str, Any]]:
    """Items that are 10 MB of JSON together."""
    draw, size, items = random.Random(1), 0, list[dict[str, Any]]()
    while size < SIZE:
        items.append(one(draw))
        size += len(json.dumps(items[-1])) + 2
    return items


def _sample(hint: Any, draw: random.Random) -> Any:
    """A value of a type, where every second one that may be null is."""
    parts = [part for part in get_args(hint) if part is not type(None)]
    if get_origin(hint) is Literal:
        return draw.choice(parts)
    if get_origin(hint) is list:
        return [_sample(parts[0], draw) for _ in range(draw.randrange(3))]
    if parts:
        return _sample(parts[0], draw) if draw.random() < 0.5 else None
    if hint in (int, float):
        return draw.randrange(10**9)
    if hint in (str, bool):
        return hint(draw.randrange(2)) if hint is bool else f"text {draw.random()}"
    hints = get_type_hints(hint)
    return {name: _sample(hints[name], draw) for name in hint.model_fields}


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
            later: list[Any] = [
                [] for _ in range(1000)
            ]  # what the collector has put off
            best[name] = min(best[name], process_time() - start)
            del result, later
    return best


if __name__ == "__main__":
    for row in decoding():
        print(row)
