"""YAML to a tree, as it is meant where libyaml is stricter than YAML, else why not."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from .parsed import Parsed
from .refused import LEFT_OUT, Refused, elided, too_deep

if TYPE_CHECKING:
    import yaml

CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]")
_INDENT = re.compile("^ *\t[ \t]*(?=#|\r?$)|^[ \u00a0]+", re.M)
"""What only indents; a tab does before a comment, or nothing (YAML 1.2.2, section 6.6)."""
_CONTENT = re.compile(r"^(?![#%]|---|\.\.\.|\s*$)[^\n]*", re.M)
_MARK = re.compile(r"^(?:---|\.\.\.)(?=\s)", re.M)


def read_yaml(text: str) -> Parsed:
    """What the first document of a YAML text says; raises `Refused`."""
    import yaml

    from .yaml_events import build

    parsed = Parsed(None)
    text, given = cleaned(text), text
    if text is not given and text != given:
        parsed.controls = [match.start() for match in CONTROL.finditer(given)]
    try:
        parsed.data = build(text, parsed.duplicate)
    except yaml.MarkedYAMLError as error:
        raise _yaml_error(error, text) from None
    except yaml.YAMLError as error:
        raise Refused("invalid-yaml", f"the YAML is invalid: {error}", 0) from None
    parsed.second = _second(text)
    return parsed


def cleaned(text: str) -> str:
    """YAML without control characters and with plain spaces before its lines, at the
    same offsets; libyaml takes no tab there, not even where YAML does."""
    text = CONTROL.sub(" ", text)
    if "\u00a0" in text or "\t" in text:
        text = _INDENT.sub(lambda match: " " * len(match[0]), text)
    return text


def _second(text: str) -> int | None:
    if "\n---" not in text and "\n..." not in text:
        return None
    first = _CONTENT.search(text)
    mark = _MARK.search(text, first.end()) if first else None
    after = _CONTENT.search(text, mark.end()) if mark else None
    return mark.start() if mark and after else None


def _yaml_error(error: yaml.MarkedYAMLError, text: str) -> Refused:
    mark = error.problem_mark or error.context_mark
    context = f" {error.context}" if error.context else ""
    problem = error.problem or "unreadable"
    message = f"the YAML is invalid: {problem}{context}"
    offset = mark.index if mark else 0
    line = text.rfind("\n", 0, offset) + 1
    for start in (line, text.rfind("\n", 0, max(line - 1, 0)) + 1):
        if LEFT_OUT.match(text, start):
            return elided("invalid-yaml", start)
    if "nesting depth" in problem:  # libyaml's own bound, from PyYAML 6.0.4 on
        return too_deep(offset)
    if "cannot start any token" in problem and text[offset : offset + 1] == "\t":
        message = "the YAML is invalid: a tab stands where only spaces may indent"
        return Refused("invalid-yaml", message, offset, "put spaces in place of tabs")
    return Refused("invalid-yaml", message, offset, "correct the YAML at this place")
