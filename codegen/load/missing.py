"""Why a file that something refers to is not to be had, with a way out."""

from __future__ import annotations

import os
from pathlib import Path

from ..addresses import has_scheme
from ..diagnostics import At, Diagnostics, without_secrets
from ..nearest import Suggestions
from .refused import Refused

ALONE = "move it there, or run codegen from a folder that holds both"


class Missing(Exception):
    """What a reference means is not to be had: a code, a message, a way out."""

    def __init__(
        self, code: str, message: str, help: str = "", at: At | None = None
    ) -> None:
        super().__init__(message)
        self.code, self.message, self.help, self.at = code, message, help, at


def _shown(path: str, root: Path) -> str:
    return os.path.relpath(path, root).replace(os.sep, "/")


def not_there(path: str, root: Path, suggestions: Suggestions) -> Missing:
    """No file is at this path; one beside it may be meant."""
    folder, name = os.path.split(path)
    message = f"there is no file `{_shown(path, root)}`"
    try:
        beside = {os.path.splitext(n)[0]: n for n in sorted(os.listdir(folder))[:5000]}
    except OSError:
        beside = {}
    near = suggestions.nearest(os.path.splitext(name)[0], beside, 0.7)
    help = "add it, or correct the path"
    slashed = path.replace("\\", "/")
    if slashed != path and os.path.isfile(slashed):  # as Windows writes it
        help = f"did you mean `{_shown(slashed, root)}`?"
    elif near:
        help = f"did you mean `{_shown(os.path.join(folder, beside[near]), root)}`?"
    return Missing("ref-file-not-found", message, help)


def unreadable(name: str, heard: Diagnostics) -> Missing:
    """The file is there and holds no text, for the first reason that was heard."""
    first = next(iter(heard))
    return Missing(
        "ref-unreadable",
        f"`{name}` cannot be read: {first.message}",
        first.help,
        first.at,
    )


def broken(name: str, error: Refused, at: At) -> Missing:
    """The file holds text that is no tree."""
    message = f"`{name}` cannot be read: {error.message}"
    return Missing("ref-unreadable", message, error.help, at)


def outside(reference: str, error: Missing) -> Missing:
    """In the author's words, which tell nothing of the folders around."""
    if error.code != "ref-outside-root":
        return error
    message = f"`{reference}` leads out of the folder that holds the sources"
    return Missing(error.code, message, error.help)


def not_fetched(reference: str, url: str) -> Missing:
    """The reference means what is on the web."""
    message = f"`{without_secrets(reference)}` is a URL, and nothing is fetched"
    if not has_scheme(reference):
        message = f"`{reference}` was not fetched, it would be {without_secrets(url)}"
    help = "save it beside the document, and refer to that file"
    return Missing("ref-not-fetched", message, help)
