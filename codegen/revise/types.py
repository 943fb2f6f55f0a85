"""Schemas that are something else than the documentation says: `types`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..diagnostics import Diagnostics
from ..document import Document, Node, as_object, escape, is_object, location_of
from ..overrides import SCALARS, is_type, report_unused
from ..resolve import lookup
from ..schemas import admits_null
from .editor import Editor, origin_of

if TYPE_CHECKING:
    from ..settings import Settings

_KEPT = frozenset(
    """description title deprecated readOnly writeOnly default examples""".split()
)
_SCHEMAS = "/components/schemas/"


def retype(
    document: Document, settings: Settings, diagnostics: Diagnostics
) -> Document:
    """The document with other schemas where `types` names a scalar or a component.

    What was said about them in words stays, and null where it was a value. Names of
    anonymous schemas are left to the stage that gives names.
    """
    editor = Editor(document)
    known = as_object(lookup(document.data, _SCHEMAS[:-1]))
    for key, value in settings.types.items():
        if not is_type(key, value, known):
            continue
        pointer = key if key.startswith("/") else _SCHEMAS + escape(key)
        node = lookup(editor.data, pointer)
        if value not in SCALARS and value not in known:
            what = "no type and no schema"
            words = [*SCALARS, *known]
            report_unused(
                ("types", key), (value,), words, settings.place, diagnostics, what
            )
        elif not is_object(node):
            report_unused(("types",), (key,), known, settings.place, diagnostics)
        else:
            location = location_of(editor.data, pointer)
            origin = origin_of(editor.document, location)
            editor.put(location, _schema(node, value), origin)
            diagnostics.apply(("types", key), f"is `{value}`")
    return editor.document


def _schema(node: Node, value: str) -> Node:
    """The new schema, with what was said about the old one."""
    said = {key: item for key, item in node.items() if key in _KEPT}
    new: Node = {"$ref": f"#{_SCHEMAS}{escape(value)}"}
    if value in SCALARS:
        new = dict(SCALARS[value])
    if not admits_null(node) or not new:
        return {**said, **new}
    if "$ref" in new:
        return {**said, "anyOf": [new, {"type": "null"}]}
    return {**said, **new, "type": [new["type"], "null"]}
