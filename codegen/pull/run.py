"""One pull: from a URL to a folder that holds what the site holds."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from fnmatch import fnmatchcase
from functools import partial
from pathlib import Path

from msgspec import Struct, field

from ..diagnostics import At, Diagnostic, Diagnostics
from ..places import shown_path
from . import lock, sync
from .crawl import Crawl
from .credentials import NONE as NO_CREDENTIALS
from .credentials import Credentials
from .limits import LIMITS, Limits
from .lock import LOCK, Lock
from .plan import Plan, Site
from .policy import Policy
from .title import by_host, name
from .trouble import Trouble
from .wire import Wire

ATTEMPTS = 3
"""Pulls before giving up against other runs that write the same folder."""
Tell = Callable[[int, int], None]
"""Told how many of how many pages are done."""


class Ask(Struct, frozen=True):
    """What is to be pulled. `policy.root` is the URL; `output` None is by its name."""

    policy: Policy
    base: Path
    output: Path | None = None
    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    check: bool = False
    force: bool = False
    credentials: Credentials = NO_CREDENTIALS
    limits: Limits = LIMITS

    def wants(self, path: str) -> bool:
        """Whether the path of a URL is asked for."""
        return (not self.include or _any(self.include, path)) and not _any(
            self.exclude, path
        )


class Outcome(Struct):
    """What became of it: `plan` is None where nothing could be fetched or written."""

    diagnostics: Diagnostics = field(default_factory=Diagnostics)
    output: Path | None = None
    plan: Plan | None = None
    first: bool = False

    def fail(self, found: Diagnostic) -> None:
        self.diagnostics.add(found)
        self.plan = None


def _any(patterns: tuple[str, ...], path: str) -> bool:
    plain = path.lstrip("/")
    return any(fnmatchcase(plain, pattern.lstrip("/")) for pattern in patterns)


def pull(ask: Ask, tell: Tell) -> Outcome:
    """Fetch, compare and write; again if another run was faster."""
    outcome = Outcome()
    for _ in range(ATTEMPTS):
        outcome = Outcome()
        _once(ask, tell, outcome)
        if outcome.plan is None or not outcome.plan.stale:
            return outcome
    assert outcome.output is not None
    outcome.fail(sync.busy(outcome.output))
    return outcome


def _once(ask: Ask, tell: Tell, outcome: Outcome) -> None:
    url = ask.policy.root.url
    known = by_host(ask.policy.root.host)
    outcome.output = ask.output or (ask.base / "specs" / known if known else None)
    found = asyncio.run(_fetch(ask, tell, outcome))
    if isinstance(found, Trouble):
        hidden = Trouble(
            found.code[5:], ask.credentials.hide(found.message), found.help
        )
        outcome.fail(hidden.diagnostic(url, "error"))
    elif isinstance(found, Diagnostic):
        outcome.fail(found)
    else:
        site, before = found
        assert outcome.output is not None
        act = sync.preview if ask.check else sync.apply
        plan = act(outcome.output, before, site, ask.force)
        if isinstance(plan, Diagnostic):
            outcome.fail(plan)
        else:
            outcome.plan = plan
            _remarks(outcome, plan)


async def _fetch(
    ask: Ask, tell: Tell, outcome: Outcome
) -> tuple[Site, Lock] | Trouble | Diagnostic:
    limits = ask.limits
    try:
        async with (
            asyncio.timeout(limits.run),
            Wire(limits, ask.policy.private) as wire,
        ):
            crawl = Crawl(wire, ask.policy, ask.credentials, ask.wants, tell)
            return await crawl.run(partial(_prepare, ask, outcome), outcome.diagnostics)
    except TimeoutError:
        return Trouble(
            "time",
            f"the site took longer than {limits.run:,.0f} s in all",
            "narrow it with --include and --exclude, or raise --max-time;"
            " nothing was written",
        )


def _prepare(
    ask: Ask, outcome: Outcome, title: str | None
) -> tuple[Path, Lock] | Diagnostic | None:
    """The folder and its lock; None as long as only the title can name the folder."""
    if outcome.output is None and title is not None:
        outcome.output = ask.base / "specs" / (name(ask.policy.root, title) or "api")
    if outcome.output is None:
        return None
    problem = None if ask.check else sync.recover(outcome.output)
    if problem is not None:
        return problem
    before = lock.read(outcome.output)
    outcome.first = before.text is None
    if before.damaged:
        outcome.diagnostics.warning(
            "pull-lock-damaged",
            f"the lock file cannot be read ({before.damaged})",
            At(shown_path(outcome.output / LOCK)),
            "restore it from version control; without it every page that differs counts"
            " as edited",
        )
    return outcome.output, before


def _remarks(outcome: Outcome, plan: Plan) -> None:
    """What a person has to know about edited pages."""
    assert outcome.output is not None
    if plan.refused:
        count = len(plan.refused)
        outcome.diagnostics.error(
            "pull-edited",
            f"{count} {'page was' if count == 1 else 'pages were'} edited by hand and"
            " changed on the site; nothing was written",
            At(shown_path(outcome.output / plan.refused[0])),
            "keep your version elsewhere, or overwrite with --force:\n"
            + "\n".join(f"  {path}" for path in plan.refused[:10]),
        )
    for path in plan.kept:
        outcome.diagnostics.warning(
            "pull-gone-edited",
            "this page is gone from the site and was edited by hand, so it stays",
            At(shown_path(outcome.output / path)),
            "remove it if it is not needed any more",
        )
