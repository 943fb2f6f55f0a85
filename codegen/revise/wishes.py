"""Wishes that come later than the names of an earlier run."""

from __future__ import annotations

from ..document import Document
from ..naming import snake
from ..settings import Pins
from ..wishes import wished_group
from .candidates import Candidate, candidates
from .editor import Editor
from .resources import own, unwish


def keep_resources(document: Document, pins: Pins) -> Document:
    """The document without its author's wishes for another resource, where an operation
    was under its tag in an earlier run: what was named stays, until the tag changes."""
    if not pins.resources:
        return document
    editor = Editor(document)
    for candidate in candidates(document.data):
        if candidate.place[0] == "paths" and _moves(candidate, pins):
            unwish(editor, own(editor, document, candidate))
    return editor.document


def _moves(candidate: Candidate, pins: Pins) -> bool:
    wish = snake(wished_group(candidate.node))
    tag = snake(candidate.tags[0]) if candidate.tags else ""
    had = pins.resources.get(candidate.names[0], "").rstrip("_")
    return bool(wish and had) and had != wish and tag in ("", had)
