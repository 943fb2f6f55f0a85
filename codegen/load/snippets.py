"""The fields that pages of Mintlify's take from files that several of them share.

<Snippet file="path-id.mdx" />                 (in `_snippets/` or `snippets/`)
import PathId from "/snippets/path-id.mdx" … <PathId />
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from dataclasses import replace

from ..diagnostics import Diagnostics
from ..document import Fragment, Source
from .elements import Field, Fields
from .fences import fences
from .file import File, Missing
from .files import Files
from .page import Page
from .worded import Worded, worded
from .worded_document import document

_SNIPPET = re.compile(r"<Snippet\s+file\s*=\s*[\"']([^\"'\n]+)[\"']")
_IMPORT = re.compile(r"^import\s+(\w+)\s+from\s+[\"']([^\"'\n]+\.mdx?)[\"']", re.M)
_FOLDERS = ("", "_snippets", "snippets")


def with_snippets(
    fragment: Fragment, folders: list[str], files: Files, diagnostics: Diagnostics
) -> Fragment:
    """The fragment of a page with what it includes; one that is not here is told of.

    `folders` are those that may hold `snippets/`, the page's own first.
    """
    page = Page(fragment.source)
    wanted = [*_wanted(page.text)]
    told = worded(page) if wanted else None  # which has been read once already
    if told is None:
        return fragment
    others: dict[Source, None] = {}
    for start, name in wanted:
        file = _found(name, folders, files)
        if file is None:
            message = f"the snippet `{name}` is not here, and fields in it are left out"
            help = "put it into `snippets/` beside the pages"
            diagnostics.warning("snippet-missing", message, page.at(start), help)
            continue
        told = _including(told, start, file.fragment.source.text)
        others[file.fragment.source] = None
    data, _ = document(told)
    return replace(fragment, data=data, others=tuple(others))


def _wanted(text: str) -> Iterator[tuple[int, str]]:
    """Where a page includes something that may hold fields, and what it calls it."""
    for match in _SNIPPET.finditer(text):
        yield match.start(), match[1]
    for match in _IMPORT.finditer(text):
        use = text.find(f"<{match[1]}", match.end())
        if use >= 0:
            yield use, match[2]


def _found(name: str, folders: list[str], files: Files) -> File | None:
    for folder in folders:
        for below in _FOLDERS:
            path = os.path.join(folder, below, name.lstrip("/"))
            try:
                return files.at(path)
            except (Missing, OSError, ValueError):
                continue
    return None


def _including(told: Worded, start: int, text: str) -> Worded:
    """What a page says with the fields of a snippet, which stand where it is included."""
    found = Fields(text, [*fences(text)]).found
    for field in found:
        _put(field, start)
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
