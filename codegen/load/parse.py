"""Text to a tree, or one sentence and an offset that say why not."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NoReturn, cast

from ..document import Node
from .deflated import document, inflate
from .lax import odd, strict
from .refused import DEEPEST, Refused, too_deep

if TYPE_CHECKING:
    import yaml

    from .mended import Mended

CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]")
_CONSTANT = re.compile(r"[:\[,]\s*(-?Infinity|NaN)")
_INDENT = re.compile("^ *\t[ \t]*(?=#|\r?$)|^[ \u00a0]+", re.M)
"""What only indents; a tab does before a comment, or nothing (YAML 1.2.2, section 6.6)."""
_CONTENT = re.compile(r"^(?![#%]|---|\.\.\.|\s*$)[^\n]*", re.M)
_MARK = re.compile(r"^(?:---|\.\.\.)(?=\s)", re.M)
_LEFT_OUT = re.compile(r"\s*(?:…|\.\.\.)")
_UNREADABLE = frozenset(["invalid-json", "invalid-yaml"])
Duplicate = tuple[str, int]
"""A key that repeats and the offset of its later place."""


class Parsed:
    """A tree with what was noticed while reading it."""

    def __init__(self, data: Any) -> None:
        self.data = data
        self.duplicates: list[Duplicate] = []
        self.controls: list[int] = []
        self.lax: int | None = None
        """Where JSON is not strict, but what is meant is clear."""
        self.second: int | None = None
        """Where a second YAML document begins, which is not read."""
        self.mended: Mended | None = None
        """The text that was read, where it is not the one that was given."""

    def duplicate(self, key: str, offset: int) -> None:
        self.duplicates.append((key, offset))


def parse(text: str, syntax: str) -> Parsed:
    """Read JSON, YAML or Docusaurus' packed JSON; raises `Refused` with an offset in this text.

    Text that was changed on its way here is read as it was meant, where that is clear.
    """
    try:
        return _parse(text, syntax)
    except Refused as error:
        parsed = _meant(text, syntax) if error.code in _UNREADABLE else None
        if parsed is None:
            raise
        return parsed


def _meant(text: str, syntax: str) -> Parsed | None:
    from .mended import mendings

    for mended in mendings(text, syntax):
        try:
            parsed = _parse(mended.text, syntax)
        except Refused:
            continue
        parsed.mended = mended
        return parsed
    return None


def _parse(text: str, syntax: str) -> Parsed:
    if syntax == "deflated":
        parsed = Parsed(document(_json(inflate(text)).data))
    else:
        parsed = _json(text) if syntax == "json" else _yaml(text)
    _check_depth(parsed.data)
    return parsed


def _json(text: str) -> Parsed:
    try:
        return _strict_json(text)
    except json.JSONDecodeError as error:
        parsed = _lax_json(text) if odd(error) else None
        if parsed is None:
            raise _explained(text, error) from None
        parsed.lax = error.pos
        return parsed
    except RecursionError:
        raise too_deep(0) from None
    except ValueError as error:
        match = _CONSTANT.search(text)
        if match is None:
            return _strict_json(text, _whole)
        message = f"the JSON is invalid: {error}"
        raise Refused("invalid-json", message, match.start(1)) from None


def _lax_json(text: str) -> Parsed | None:
    """JSON with comments and the like; None where it is not that either."""
    try:
        return _strict_json(strict(text))
    except (RecursionError, ValueError):
        return None


def _whole(digits: str) -> int | str:
    """A number that is longer than Python reads is text, as it is in YAML."""
    try:
        return int(digits)
    except ValueError:
        return digits


def _strict_json(text: str, whole: Callable[[str], int | str] | None = None) -> Parsed:
    repeated: list[str] = []

    def members(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        found = dict(pairs)
        if len(found) < len(pairs):
            repeated.append(_twice(pairs))
        return found

    data = json.loads(
        text,
        strict=False,
        parse_int=whole,
        parse_constant=_constant,
        object_pairs_hook=members,
    )
    parsed = Parsed(data)
    if repeated:
        _place_repeated(text, parsed, repeated)
    return parsed


def _twice(pairs: list[tuple[str, Any]]) -> str:
    names = [name for name, _ in pairs]
    return next(name for index, name in enumerate(names) if name in names[:index])


def _place_repeated(text: str, parsed: Parsed, repeated: list[str]) -> None:
    """Repeated keys are rare, so their places are looked up by reading JSON as YAML."""
    import yaml

    from .yaml_events import build

    try:
        build(text, parsed.duplicate)
    except (Refused, yaml.YAMLError):
        parsed.duplicates = [(name, 0) for name in repeated]


def _constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not a number of JSON")


def _explained(text: str, error: json.JSONDecodeError) -> Refused:
    end = len(text.rstrip())
    cut = error.pos >= end or error.msg.startswith("Unterminated string")
    if cut and end:
        message = "the JSON ends in the middle of the document"
        return Refused("invalid-json", message, end, "add what is missing at the end")
    if _LEFT_OUT.match(text, error.pos):
        return _elided("invalid-json", error.pos)
    says = error.msg.removesuffix(": line").strip()
    message = f"the JSON is invalid: {says[0].lower()}{says[1:]}"
    return Refused("invalid-json", message, error.pos, "correct the JSON at this place")


def _elided(code: str, offset: int) -> Refused:
    message = "something was left out of the document here"
    help = "get the whole document, or take the dots out"
    return Refused(code, message, offset, help)


def _yaml(text: str) -> Parsed:
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
        if _LEFT_OUT.match(text, start):
            return _elided("invalid-yaml", start)
    if "nesting depth" in problem:  # libyaml's own bound, from PyYAML 6.0.4 on
        return too_deep(offset)
    if "cannot start any token" in problem and text[offset : offset + 1] == "\t":
        message = "the YAML is invalid: a tab stands where only spaces may indent"
        return Refused("invalid-yaml", message, offset, "put spaces in place of tabs")
    return Refused("invalid-yaml", message, offset, "correct the YAML at this place")


def _check_depth(data: Any) -> None:
    """Level by level, so that depth costs no stack."""
    level: list[Any] = [data] if type(data) in _CONTAINERS else []
    for _ in range(DEEPEST + 2):
        level = [
            value
            for node in level
            for value in (cast(Node, node).values() if type(node) is dict else node)
            if type(value) in _CONTAINERS
        ]
        if not level:
            return
    raise _too_deep()


_CONTAINERS = frozenset([dict, list])


def _too_deep() -> Refused:
    return Refused(
        "too-deep",
        f"the document is nested deeper than {DEEPEST} levels",
        0,
        "describe recursive structures with `$ref`",
    )
