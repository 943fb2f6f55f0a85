"""What a page in words says of answers: fields by status, and examples."""

from __future__ import annotations

import json
from contextlib import suppress
from typing import Any

from ..document import Node, is_array, is_object
from .dotted import name_of
from .elements import Field
from .lax import strict
from .worded_schemas import Schemas
from .words import Worded


def responses(told: Worded, schemas: Schemas, base: str) -> Node:
    """The answers by status; what is of no status in particular is of the first good one."""
    shown = [example.status for example in told.examples]
    first = next((s for s in (*shown, *told.answers) if s.startswith("2")), "200")
    statuses = dict.fromkeys(s or first for s in (*told.answers, *shown))
    return {
        status: _response(told, schemas, base, status, status == first)
        for status in sorted({**statuses, first: None})
    }


def _response(
    told: Worded, schemas: Schemas, base: str, status: str, first: bool
) -> Node:
    meant = (status, "") if first else (status,)
    fields = [f for word in meant for f in told.answers.get(word, [])]
    texts = [e.text for e in told.examples if e.status in meant]
    examples = [found for text in texts if (found := parsed(text)) is not None]
    result: Node = {"description": ""}
    if not fields and not examples and (status == "204" or not first):
        return result
    at = f"{base}/responses/{status}/content/application~1json/schema"
    media: Node = {"schema": _answer(schemas, fields, examples, at)}
    if examples:
        media["example"] = examples[0][0]
    result["content"] = {"application/json": media}
    return result


def _answer(
    schemas: Schemas, fields: list[Field], examples: list[tuple[Any]], at: str
) -> Node:
    """An object of the fields, or a list of such where the example is one."""
    if not fields:
        return {}
    for (example,) in examples[:1]:
        names = {name_of(one) for one in fields}
        if is_array(example) and not _lists(example, names):
            return {"type": "array"}
        if is_array(example):
            return {"type": "array", "items": schemas.object(fields, f"{at}/items")}
    return schemas.object(fields, at)


def _lists(example: list[Any], names: set[str]) -> bool:
    """Whether the fields are those of the items of an example."""
    item = example[0] if example else None
    return is_object(item) and not names.isdisjoint(item)


def parsed(text: str) -> tuple[Any] | None:
    """What an example says; None where it is no JSON."""
    with suppress(ValueError, RecursionError):
        return (json.loads(strict(text)),)
    return None
