"""`codegen explain`: what a diagnostic means, from the same text as the documentation."""

from __future__ import annotations

import re
from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path

from ..nearest import did_you_mean
from .session import Session

PAGE = Path(__file__).parent.parent / "diagnostics.md"
_SECTION = re.compile(r"^### (\S+)\n(.*?)(?=^#|\Z)", re.M | re.S)
_CLAUSE = re.compile(r"(?:`[^`]*`|[^`])+?(?=[.:;](?:\s|$))")


def explanations() -> dict[str, str]:
    """By code what it means, in the order of the page."""
    found = _SECTION.finditer(PAGE.read_text("utf-8"))
    return {match[1]: match[2].strip() for match in found}


def run(arguments: Namespace, session: Session) -> None:
    """Explain one code; without one, list them all."""
    known = explanations()
    code: str | None = arguments.code
    if code is None:
        session.extra["explanations"] = known
        session.result("\n".join(_listed(known)) + "\n")
    elif code in known:
        session.extra["explanations"] = {code: known[code]}
        session.result(f"{code}\n\n{known[code]}\n")
    else:
        help = did_you_mean(code, known) or "`codegen explain` lists all codes"
        session.fail("usage", f"no diagnostic is called `{code}`", help)


def _listed(known: dict[str, str]) -> Iterator[str]:
    """A line each: the code and the first sentence about it."""
    width = max(map(len, known))
    for code, text in known.items():
        yield f"{code:{width}}  {first_sentence(text)}"


def first_sentence(text: str) -> str:
    """What an explanation begins with, on one line; what is code is not cut."""
    line = " ".join(text.split())
    first = _CLAUSE.match(line)
    return f"{first[0]}." if first else line
