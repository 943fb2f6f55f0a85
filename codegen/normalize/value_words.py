"""What extensions say of the values of an enum, as words of the schema.

Names by which other generators call the values (`x-enum-varnames` of OpenAPI Generator,
`x-enumNames` of NSwag, `x-ms-enum` of AutoRest) tell a reader what a number means; ours are
literal values and have no names of their own. Descriptions are for readers anyway.
"""

from __future__ import annotations

from typing import Any

from ..document import Node, as_array, as_object, is_array, is_object
from ..naming import words
from .forms import shown

_NAMES = ("x-enum-varnames", "x-enumNames", "x-enum-names")
_TEXTS = ("x-enum-descriptions", "x-enumDescriptions")
_LEAD = "Its values:"
EXTENSIONS = frozenset((*_NAMES, *_TEXTS, "x-ms-enum"))


def with_value_words(schema: Node) -> Node:
    """The schema, its description with a line for each value that something is said of."""
    values = as_array(schema.get("enum"))
    names = _said(schema, _NAMES, values, "name")
    texts = _said(schema, _TEXTS, values, "description")
    told = str(schema.get("description") or "")
    lines: list[str] = []
    for value, name, text in zip(values, names, texts, strict=True):
        said = [name] if words(name) != words(str(value)) and name not in told else []
        said += [text] if text and text not in told else []
        if said:
            lines.append(f"- `{shown(value)}`: {': '.join(said)}")
    if not lines:
        return schema
    return {
        **schema,
        "description": "\n\n".join((told or _LEAD, "\n".join(lines))),
    }


def _said(
    schema: Node, keys: tuple[str, ...], values: list[Any], part: str
) -> list[str]:
    """A text for each value, "" where there is none: a list in their order, or a map."""
    for key in keys:
        told = schema.get(key)
        if is_array(told) and len(told) == len(values):
            return [text if isinstance(text, str) else "" for text in told]
        if is_object(told):
            return [str(told.get(str(value)) or "") for value in values]
    listed = map(as_object, as_array(as_object(schema.get("x-ms-enum")).get("values")))
    known = {str(each.get("value")): str(each.get(part) or "") for each in listed}
    return [known.get(str(value), "") for value in values]
