"""What is known to fail, each with its reason: a list that may only shrink.

A line is `KIND NAME: reason`. A failure that is not listed fails the run, and so does a
line whose name was run and no longer fails. Lines about what a folder does not hold
count for nothing, so one file serves every folder.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path

FILE = Path(__file__).with_name("expected.txt")
_LINE = re.compile(r"(\w+) (.+?): (\S.*)$")


def judge(
    kind: str, failures: Mapping[str, str], ran: Collection[str], file: Path
) -> Iterator[str]:
    """A sentence for every failure that nobody expects, and for every one that is over."""
    known = dict(_lines(file, kind))
    for name in sorted(failures.keys() - known.keys()):
        yield f"FAILED {name}: {failures[name]}"
    for name in sorted(known.keys() & set(ran) - failures.keys()):
        yield f"FAILED {name} passes: take it out of {file}"
    for name in sorted(known.keys() & failures.keys()):
        yield f"expected {name}: {known[name]}"


def _lines(file: Path, kind: str) -> Iterator[tuple[str, str]]:
    for row in file.read_text(encoding="utf-8").splitlines():
        match = _LINE.match(row)
        if match is None and row.strip() and not row.startswith("#"):
            raise SystemExit(f"{file}: `{row}` is not `KIND NAME: reason`")
        if match and match[1] == kind:
            yield match[2], match[3]
