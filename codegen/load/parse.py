"""Text to a tree, or one sentence and an offset that say why not."""

from __future__ import annotations

import json
import re
from typing import Any, NoReturn

import yaml

from .deflated import document, inflate
from .yaml_events import DEEPEST, Refused, build

CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]")
_CONSTANT = re.compile(r"[:\[,]\s*(-?Infinity|NaN)")
Duplicate = tuple[str, int]
"""A key that repeats and the offset of its later place."""


class Parsed:
    """A tree with what was noticed while reading it."""

    def __init__(self, data: Any) -> None:
        self.data = data
        self.duplicates: list[Duplicate] = []
        self.controls: list[int] = []


def parse(text: str, syntax: str) -> Parsed:
    """Read JSON, YAML or Docusaurus' packed JSON; raises `Refused` with an offset in this text."""
    if syntax == "deflated":
        parsed = Parsed(document(_json(inflate(text)).data))
    else:
        parsed = _json(text) if syntax == "json" else _yaml(text)
    _check_depth(parsed.data)
    return parsed


def _json(text: str) -> Parsed:
    try:
        return Parsed(json.loads(text, strict=False, parse_constant=_constant))
    except json.JSONDecodeError as error:
        raise _explained(text, error) from None
    except RecursionError:
        raise _too_deep() from None
    except ValueError as error:
        match = _CONSTANT.search(text)
        offset = match.start(1) if match else 0
        raise Refused("invalid-json", f"the JSON is invalid: {error}", offset) from None


def _constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not a number of JSON")


def _explained(text: str, error: json.JSONDecodeError) -> Refused:
    end = len(text.rstrip())
    cut = error.pos >= end or error.msg.startswith("Unterminated string")
    if cut and end:
        message = "the JSON ends in the middle of the document"
        return Refused("invalid-json", message, end, "add what is missing at the end")
    says = error.msg.removesuffix(": line").strip()
    message = f"the JSON is invalid: {says[0].lower()}{says[1:]}"
    return Refused("invalid-json", message, error.pos, "correct the JSON at this place")


def _yaml(text: str) -> Parsed:
    parsed = Parsed(None)
    clean = CONTROL.sub(" ", text)
    if clean is not text and clean != text:
        parsed.controls = [match.start() for match in CONTROL.finditer(text)]
    try:
        parsed.data = build(clean, lambda *found: parsed.duplicates.append(found))
    except yaml.MarkedYAMLError as error:
        raise _yaml_error(error) from None
    except yaml.YAMLError as error:
        raise Refused("invalid-yaml", f"the YAML is invalid: {error}", 0) from None
    return parsed


def _yaml_error(error: yaml.MarkedYAMLError) -> Refused:
    mark = error.problem_mark or error.context_mark
    context = f" {error.context}" if error.context else ""
    problem = error.problem or "unreadable"
    message = f"the YAML is invalid: {problem}{context}"
    offset = mark.index if mark else 0
    return Refused("invalid-yaml", message, offset, "correct the YAML at this place")


def _check_depth(data: Any) -> None:
    level: list[Any] = [data]
    for _ in range(DEEPEST + 2):
        below: list[Any] = []
        for node in level:
            if isinstance(node, dict):
                below += [
                    v for v in node.values() if v.__class__ in _CONTAINERS
                ]  # pyright: ignore
            elif isinstance(node, list):
                below += [
                    v for v in node if v.__class__ in _CONTAINERS
                ]  # pyright: ignore
        if not below:
            return
        level = below
    raise _too_deep()


_CONTAINERS = frozenset([dict, list])


def _too_deep() -> Refused:
    return Refused(
        "too-deep",
        f"the document is nested deeper than {DEEPEST} levels",
        0,
        "describe recursive structures with `$ref`",
    )
