"""Documents at URLs that a command line names: fetched like pages, written nowhere."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Sequence
from dataclasses import replace

from ..diagnostics import Diagnostic
from . import limits
from .credentials import read
from .fetch import Fetcher
from .policy import Policy, parse
from .trouble import Trouble
from .wire import Wire

HELP = "`codegen pull` has options for hosts, http, private addresses and credentials"


def fetch(urls: Sequence[str]) -> list[bytes | Diagnostic]:
    """What lies at each URL, or why it was not fetched, within the policy and limits of
    `codegen pull` without any option; each URL is an origin of its own.

    Nothing is asked for where one of them must not be.
    """
    policies = [_policy(url) for url in urls]
    if any(isinstance(policy, Trouble) for policy in policies):
        found: list[bytes | Trouble] = [
            policy if isinstance(policy, Trouble) else b"" for policy in policies
        ]
    else:
        found = asyncio.run(_all([p for p in policies if isinstance(p, Policy)]))
    return [
        _told(url, item) if isinstance(item, Trouble) else item
        for url, item in zip(urls, found, strict=True)
    ]


def _policy(url: str) -> Policy | Trouble:
    try:
        policy = Policy(parse(url))
        policy.check(url)
    except Trouble as trouble:
        return trouble
    return policy


def _told(url: str, trouble: Trouble) -> Diagnostic:
    found = trouble.diagnostic(url, "error")
    return replace(found, help=HELP if "--" in found.help else found.help)


async def _all(policies: Sequence[Policy]) -> list[bytes | Trouble]:
    return [await _one(policy) for policy in policies]


async def _one(policy: Policy) -> bytes | Trouble:
    try:
        credentials = read((), os.environ)
    except ValueError as error:
        return Trouble("credentials", str(error))
    async with Wire(limits.LIMITS, policy.private) as wire:
        answer = await Fetcher(wire, policy, credentials).get(policy.root.url)
    if isinstance(answer, Trouble):
        answer.message = credentials.hide(answer.message)
        return answer
    return answer.data or b""
