"""Sources that are URLs on a command line: fetched before the pipeline begins."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

from .session import Session


def fetched(urls: list[str], command: str, session: Session) -> dict[str, bytes] | None:
    """What lies at each URL and what that refers to; None, with errors, where one of
    them cannot be had.

    Only who types a URL uses the network: `check` and configured clients never do, so
    that a build is the same everywhere.
    """
    if command == "check":
        help = f"bring it here with `codegen pull {urls[0]}`, and check the files"
        session.fail("usage", "`codegen check` fetches nothing", help)
        return None
    if not has_httpx2(session, "a source that is a URL"):
        return None
    from ..pull.single import fetch

    found = fetch(urls)
    session.report(found.diagnostics, Path.cwd())
    if any(each.severity == "error" for each in found.diagnostics):
        session.worth(2)
        return None
    return found.data


def has_httpx2(session: Session, what: str) -> bool:
    """Whether there is anything to fetch with; an error with the way to it, if not."""
    if find_spec("httpx2") is not None:
        return True
    help = "install it: python -m pip install 'pages-to-client[pull]'"
    session.fail("pull-needs-httpx2", f"{what} needs the httpx2 library", help)
    return False
