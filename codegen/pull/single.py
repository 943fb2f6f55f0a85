"""Documents at URLs that a command line names: fetched like pages, written nowhere."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Iterable, Sequence

from msgspec import Struct, field
from msgspec.structs import replace

from ..diagnostics import Diagnostic, Severity
from . import limits
from .credentials import Credentials, read
from .fetch import Answer, Fetcher
from .parts import named
from .policy import Policy, parse
from .trouble import Trouble
from .wire import Wire

HELP = "`codegen pull` has options for hosts, http, private addresses and credentials"


class Fetched(Struct):
    """What lies at the URLs and at those that their references lead to."""

    data: dict[str, bytes] = field(default_factory=dict[str, bytes])
    diagnostics: list[Diagnostic] = field(default_factory=list[Diagnostic])
    """Errors for a URL that was typed, warnings for a part of what lies there."""

    def tell(self, url: str, trouble: Trouble, severity: Severity) -> None:
        found = trouble.diagnostic(url, severity)
        help = HELP if "--" in found.help else found.help
        self.diagnostics.append(replace(found, help=help))


def fetch(urls: Sequence[str]) -> Fetched:
    """What lies at each URL, within the policy and limits of `codegen pull` without any
    option: with all files that the documents there refer to at their own origin, since
    who names a document names whoever serves it, and nobody else.

    Nothing is asked for where one of the URLs must not be.
    """
    found = Fetched()
    try:
        credentials = read((), os.environ)
    except ValueError as error:
        found.tell(urls[0], Trouble("credentials", str(error)), "error")
        return found
    policies: dict[str, Policy] = {}
    for url in urls:
        try:
            policies[url] = _policy(url)
            policies[url].check(url)
        except Trouble as trouble:
            found.tell(url, trouble, "error")
    if not found.diagnostics:
        asyncio.run(_all(policies, credentials, found))
    return found


def _policy(url: str) -> Policy:
    return Policy(parse(url))


async def _all(
    policies: dict[str, Policy], credentials: Credentials, found: Fetched
) -> None:
    for url, policy in policies.items():
        async with Wire(limits.LIMITS, policy.private) as wire:
            await _one(url, Fetcher(wire, policy, credentials), found)


async def _one(root: str, fetcher: Fetcher, found: Fetched) -> None:
    """A document and its parts, each once, and no more than a run may fetch."""
    waiting, asked = {root: fetcher.policy.root.url}, {root}
    while waiting:
        name = next(iter(waiting))
        answer = await fetcher.get(waiting.pop(name))
        if isinstance(answer, Trouble):
            answer.message = fetcher.credentials.hide(answer.message)
            found.tell(name, answer, "error" if name == root else "warning")
            continue
        found.data[name] = answer.data or b""
        for part, url in _parts(name, answer, fetcher.policy):
            if part not in asked and len(asked) < fetcher.limits.pages:
                asked.add(part)
                waiting[part] = url


def _parts(name: str, answer: Answer, policy: Policy) -> Iterable[tuple[str, str]]:
    """The parts at the document's own origin; others stay references to nothing."""
    for part, url in named(answer.data or b"", name, answer.url):
        try:
            yield part, policy.check(url).url
        except Trouble:
            continue
