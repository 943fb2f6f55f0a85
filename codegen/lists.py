"""Which operations answer with a list, as far as their documents say it plainly."""

from __future__ import annotations

from collections.abc import Set
from typing import Any

from .composition import composed
from .document import Node, as_object
from .media_types import preference
from .naming import snake
from .resolve import resolve
from .schemas import kinds_of

ITEMS = (
    "data items results records entries list rows objects values content elements docs hits"
    " resources collection".split()
)
"""Keys under which answers hold the items of a list, the most usual first."""
_ENVELOPES = frozenset({"data", "result", "response", "payload"})
"""Keys under which answers hold all that was asked for."""


def answers_with_list(root: Node, path: str, operation: Node) -> bool:
    """Whether the first success is a list, or an object that holds one under a generic
    key or what the path ends with, by itself or in an envelope."""
    wanted = {*ITEMS, snake(path.rpartition("/")[2])}
    answer = _answer(root, operation)
    return _holds(root, answer, wanted) or any(
        snake(str(name)) in _ENVELOPES and _holds(root, value, wanted)
        for part in composed(root, answer)
        for name, value in as_object(part.get("properties")).items()
    )


def _holds(root: Node, schema: Any, wanted: Set[str]) -> bool:
    return any(
        "array" in kinds_of(part)
        or any(
            snake(str(name)) in wanted and _is_array(root, value)
            for name, value in as_object(part.get("properties")).items()
        )
        for part in composed(root, schema)
    )


def _answer(root: Node, operation: Node) -> Any:
    """The schema of the first success, the one in JSON where there are several."""
    responses = as_object(operation.get("responses"))
    successes = (node for status, node in responses.items() if str(status)[:1] == "2")
    found, _ = resolve(root, next(successes, None))
    content = as_object(as_object(found).get("content"))
    name = min(content, key=lambda it: preference(str(it)), default=None)
    return as_object(content.get(name)).get("schema") if name is not None else None


def _is_array(root: Node, schema: Any) -> bool:
    return "array" in kinds_of(as_object(resolve(root, schema)[0]))
