"""Runs a scenario with each kind of client and says what came of it."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import trio

from ..runtime.shop import AsyncClient, Client
from .scenario import Ask, Scenario
from .server import Server


@dataclass
class Outcome:
    """What a caller got, and what is left at the client while the error is held."""

    value: Any = None
    error: BaseException | None = None
    took: float = 0.0
    busy: int = 0
    kept: int = 0


def pool_of(client: Any) -> tuple[int, int]:
    """Count the connections and requests of a client that are at work, and the idle."""
    made = client._settings.http()
    pool = made._transport._pool
    busy = [each for each in pool.connections if not each.is_idle()]
    idle = [each for each in pool.connections if each.is_idle()]
    return len(busy) + len(pool._requests), len(idle)


def _options(
    scenario: Scenario, server: Server
) -> tuple[dict[str, Any], dict[str, Any]]:
    options = {"base_url": "{url}", "timeout": 5.0, **scenario.options}
    options["base_url"] = server.filled(options["base_url"].encode()).decode()
    return options, {"deadline": options.pop("deadline", None)}


def _arguments(ask: Ask) -> tuple[tuple[str, str], dict[str, Any]]:
    return (ask.method, ask.path), {"returns": ask.returns, **ask.more}


def run_sync(scenario: Scenario, server: Server) -> Outcome:
    options, more = _options(scenario, server)
    out, (words, named) = Outcome(), _arguments(scenario.ask)
    with Client(**options) as first:
        shop = first.with_options(**more)
        for number in range(scenario.calls):
            assert not (number and scenario.ended) or server.is_quiet()
            out.value, out.error, start = None, None, time.monotonic()
            try:
                out.value = shop.customers.call(*words, **named)
                if scenario.ask.listens:
                    stream, out.value = out.value, list[Any]()
                    out.value.extend(iter(stream))
            except Exception as error:
                out.error = error
            out.took = time.monotonic() - start
        out.busy, out.kept = pool_of(shop)
    return out


async def run_async(scenario: Scenario, server: Server) -> Outcome:
    options, more = _options(scenario, server)
    out, (words, named) = Outcome(), _arguments(scenario.ask)
    async with AsyncClient(**options) as first:
        shop = first.with_options(**more)
        for number in range(scenario.calls):
            assert not (number and scenario.ended) or server.is_quiet()
            out.value, out.error, start = None, None, time.monotonic()
            try:
                out.value = await shop.customers.call(*words, **named)
                if scenario.ask.listens:
                    stream, out.value = out.value, list[Any]()
                    async for item in stream:
                        out.value.append(item)
            except Exception as error:
                out.error = error
            out.took = time.monotonic() - start
        out.busy, out.kept = pool_of(shop)
    return out


KINDS: dict[str, Callable[[Scenario, Server], Outcome]] = {
    "sync": run_sync,
    "asyncio": lambda scenario, server: asyncio.run(run_async(scenario, server)),
    "trio": lambda scenario, server: trio.run(run_async, scenario, server),
}
