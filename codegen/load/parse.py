"""Text to a tree, or one sentence and an offset that say why not."""

from __future__ import annotations

from typing import Any, cast

from ..document import Node
from .deflated import document, inflate
from .json_reading import read_json
from .parsed import Parsed
from .refused import DEEPEST, Refused, template
from .yaml_reading import read_yaml

_UNREADABLE = frozenset(["invalid-json", "invalid-yaml"])


def parse(text: str, syntax: str) -> Parsed:
    """Read JSON, YAML or Docusaurus' packed JSON; raises `Refused` with an offset in this text.

    Text that was changed on its way here is read as it was meant, where that is clear.
    """
    try:
        return _escaped(text, syntax) or _parse(text, syntax)
    except Refused as error:
        parsed = _meant(text, syntax) if error.code in _UNREADABLE else None
        if parsed is None:
            raise template(text, error) or error from None
        return parsed


def _escaped(text: str, syntax: str) -> Parsed | None:
    if syntax != "yaml" or ("\\" not in text and "&gt;" not in text):
        return None
    from .mended import escaped

    mended = escaped(text)
    if mended is None:
        return None
    parsed = _parse(mended.text, syntax)
    parsed.mended = mended
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
        parsed = Parsed(document(read_json(inflate(text)).data))
    else:
        parsed = read_json(text) if syntax == "json" else read_yaml(text)
    _check_depth(parsed.data)
    return parsed


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
