"""The fields that pages of Mintlify's take from files that several of them share.

<Snippet file="path-id.mdx" />                 (in `_snippets/` or `snippets/`)
import PathId from "/snippets/path-id.mdx" … <PathId />
import { PathId, Page } from "/snippets/fields.jsx" … <PathId />
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from typing import NamedTuple

from msgspec.structs import replace

from ..document import Source
from .elements import Field, Fields, masked
from .fences import fences
from .file import File
from .files import Files
from .missing import Missing
from .page import Page
from .words import Worded

_SNIPPET = re.compile(r"<Snippet\s+file\s*=\s*[\"']([^\"'\n]+)[\"']")
_IMPORT = re.compile(
    r"^import\s+(?:(?P<whole>\w+)|\{(?P<parts>[\w\s,]*)\})\s*from\s+"
    r"[\"'](?P<file>[^\"'\n]+\.(?:mdx?|jsx|tsx))[\"']",
    re.M,
)
_EXPORT = re.compile(r"^export\s+(?:const|function|default)\b[^\n]*", re.M)
_FOLDERS = ("", "_snippets", "snippets")


class _Wanted(NamedTuple):
    """Where a page includes a file, or the one export of it that has a name."""

    start: int
    file: str
    export: str = ""


def with_snippets(
    page: Page, folders: list[str], files: Files
) -> tuple[list[Worded], tuple[Source, ...]]:
    """What a page says with what it includes, and the files that hold that; one that is
    not here is told of.

    `folders` are those that may hold `snippets/`, the page's own first.
    """
    said = page.told
    others: dict[Source, None] = {}
    for wanted in _wanted(page.text):
        file = _found(wanted.file, folders, files)
        if file is None:
            message = f"the snippet `{wanted.file}` is not here, and fields in it are left out"
            help = "put it into `snippets/` beside the pages"
            at = page.at(wanted.start)
            page.diagnostics.warning("snippet-missing", message, at, help)
            continue
        fields = _fields(file.fragment.source.text, wanted)
        said = [_including(told, wanted.start, fields) for told in said]
        others[file.fragment.source] = None
    return said, tuple(others)


def _wanted(text: str) -> Iterator[_Wanted]:
    """Where a page includes something that may hold fields, and what it calls it."""
    for match in _SNIPPET.finditer(text):
        yield _Wanted(match.start(), match[1])
    for match in _IMPORT.finditer(text):
        for name in (match["whole"] or match["parts"]).replace(",", " ").split():
            use = text.find(f"<{name}", match.end())
            if use >= 0:
                export = "" if match["whole"] else name
                yield _Wanted(use, match["file"], export)


def _found(name: str, folders: list[str], files: Files) -> File | None:
    for folder in folders:
        for below in _FOLDERS:
            path = os.path.join(folder, below, name.lstrip("/"))
            try:
                return files.at(path)
            except (Missing, OSError, ValueError):
                continue
    return None


def _fields(text: str, wanted: _Wanted) -> list[Field]:
    """The fields of a snippet, which stand where it is included."""
    begin, end = _export(text, wanted.export) if wanted.export else (0, len(text))
    part = text[begin:end]
    found = Fields(masked(part, [*fences(part)], None)).found
    for field in found:
        _put(field, wanted.start)
    return found


def _export(text: str, name: str) -> tuple[int, int]:
    """Where one export of a file begins and ends; nowhere, if the file has none of it."""
    marks = [*_EXPORT.finditer(text)]
    ends = [*(mark.start() for mark in marks[1:]), len(text)]
    word = re.compile(rf"\b{name}\b")
    for mark, end in zip(marks, ends, strict=True):
        if word.search(mark[0]):
            return mark.start(), end
    return 0, 0


def _including(told: Worded, start: int, found: list[Field]) -> Worded:
    """What a page says with the fields of a snippet, if it is this part that includes it."""
    if not told.call.begin <= start < told.call.end:
        return told
    params = [field for field in found if field.element == "ParamField"]
    fields = [field for field in found if field.element == "ResponseField"]
    answers = {**told.answers, "": [*told.answers.get("", []), *fields]}
    return replace(
        told,
        params=[*told.params, *params],
        answers=answers if fields else told.answers,
    )


def _put(field: Field, start: int) -> None:
    field.start = start
    for inner in field.inside:
        _put(inner, start)
