"""`codegen pull`: a documentation site's pages to `specs/<api>/`."""

from __future__ import annotations

import os
import sys
from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from msgspec.structs import replace

from ..places import shown_path
from ..report import plural, tally_text
from ..terminal import safe, wants_motion
from .fetching import has_httpx2
from .progress import Progress, shown
from .session import Session

if TYPE_CHECKING:
    from ..pull.limits import Limits
    from ..pull.plan import Plan
    from ..pull.policy import Policy
    from ..pull.run import Ask, Outcome

SHOWN = 50
"""Pages of a kind that are named."""


def run(arguments: Namespace, session: Session) -> None:
    """Pull one site."""
    if not has_httpx2(session, "`codegen pull`"):
        return
    from ..pull.run import pull

    ask = _ask(arguments, session)
    if ask is None:
        return
    host = safe(ask.policy.root.netloc)
    work = Progress(f"{host}: pages")

    def tell(done: int, total: int) -> None:
        work.done, work.total = done, total
        if done == 0 and not wants_motion(sys.stderr):
            session.remark(f"{host}: {plural(total, 'page')} to look at")

    with shown(work, session):
        outcome = pull(ask, tell)
    _report(ask, outcome, session)


def _ask(arguments: Namespace, session: Session) -> Ask | None:
    """What the command line asks for; None, with an error, if that cannot be."""
    from ..pull import credentials
    from ..pull.run import Ask
    from ..pull.trouble import Trouble

    try:
        return Ask(
            _policy(arguments),
            base=Path.cwd(),
            output=Path(arguments.output) if arguments.output else None,
            include=tuple(arguments.include),
            exclude=tuple(arguments.exclude),
            check=arguments.check,
            force=arguments.force,
            credentials=credentials.read(arguments.header, os.environ),
            limits=_limits(arguments),
        )
    except Trouble as trouble:
        session.fail(trouble.code, trouble.message, trouble.help)
    except ValueError as error:
        session.fail("usage", str(error), "see `codegen pull --help`")
    return None


def _policy(arguments: Namespace) -> Policy:
    """What may be asked; raises `Trouble` or ValueError where that is not even the URL."""
    from ..pull.policy import Policy, host_name, parse

    root = parse(arguments.url)
    hosts = frozenset(map(host_name, arguments.allow_host))
    policy = Policy(root, hosts, arguments.allow_http, arguments.allow_private)
    policy.check(root.url)
    return policy


def _limits(arguments: Namespace) -> Limits:
    from ..pull.limits import LIMITS, MB

    given = {
        "page": (arguments.max_page, MB),
        "total": (arguments.max_total, MB),
        "pages": (arguments.max_pages, 1),
        "run": (arguments.max_time, 1),
    }
    asked = {key: value * unit for key, (value, unit) in given.items() if value}
    return replace(LIMITS, **asked)


def _report(ask: Ask, outcome: Outcome, session: Session) -> None:
    """Diagnostics, what changed, and one line about the folder."""
    session.report(outcome.diagnostics, Path.cwd())
    session.worth(_exit(ask, outcome))
    plan = outcome.plan
    if outcome.output is None or plan is None:
        session.say(f"nothing was written{tally_text(outcome.diagnostics)}")
        return
    session.extra["pull"] = _data(ask, outcome.output, plan)
    names = outcome.first and not ask.check
    for word in ("changed", "removed") if names else ("created", "changed", "removed"):
        paths: list[str] = getattr(plan, word)
        for path in paths[:SHOWN]:
            session.say(f"{word} {safe(path)}")
        if len(paths) > SHOWN:
            session.say(f"{word} … and {len(paths) - SHOWN:,} more")
    where = safe(shown_path(outcome.output))
    session.say(f"{where}: {_sentence(ask, plan)}{tally_text(outcome.diagnostics)}")
    if names and not plan.refused:
        session.say(f"next: codegen generate {where} --output DIR")


def _exit(ask: Ask, outcome: Outcome) -> int:
    plan = outcome.plan
    if plan is None:
        return 2
    return int(bool(plan.refused) or (ask.check and plan.touched))


def _sentence(ask: Ask, plan: Plan) -> str:
    if plan.refused:
        return "nothing was written"
    if not plan.touched:
        return f"up to date, {plural(plan.unchanged, 'page')}"
    counts = [
        plural(len(paths), f"page {word}").replace(f"page {word}s", f"pages {word}")
        for word, paths in _kinds(plan).items()
        if paths
    ]
    what = ", ".join(counts) or "the lock file"
    tail = "not written (--check)" if ask.check else "written"
    return f"{what}, {plan.unchanged:,} unchanged; {tail}"


def _kinds(plan: Plan) -> dict[str, list[str]]:
    return {"created": plan.created, "changed": plan.changed, "removed": plan.removed}


def _data(ask: Ask, output: Path, plan: Plan) -> dict[str, Any]:
    """The outcome for machines."""
    touched = plan.touched and not plan.refused
    status = "refused" if plan.refused else "current"
    if touched:
        status = "changes" if ask.check else "written"
    return {
        "output": shown_path(output),
        "status": status,
        **_kinds(plan),
        "refused": plan.refused,
        "kept": plan.kept,
        "unchanged": plan.unchanged,
    }
