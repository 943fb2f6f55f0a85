"""The styles stage: an API's models as the classes of another library.

datamodel-code-generator, an optional dependency that is imported only here and only when
asked for, makes the classes; their names, words and layout are ours (`emit`).
"""

from __future__ import annotations

import re

from msgspec.structs import replace

from codegen import ir
from codegen.classes import Classes, Style
from codegen.diagnostics import Diagnostics
from codegen.plan import Plan

from .document import Reading, handed
from .generator import Failed, Missing, generated
from .syntax import Unreadable, read
from .unions import told_apart

__all__ = ["classes", "prepared"]


def prepared(
    api: ir.Api, plan: Plan, style: Style, diagnostics: Diagnostics
) -> tuple[ir.Api, Plan]:
    """The API and its plan as classes of a style can say it."""
    plain = told_apart(api)
    if style in _UNWRITABLE:
        schemas = {
            name: _writable(schema, style, diagnostics)
            for name, schema in plain.schemas.items()
        }
        plain = replace(plain, schemas=schemas)
    return plain, without_twins(plan)


def _writable(schema: ir.Schema, style: Style, diagnostics: Diagnostics) -> ir.Schema:
    """A model without the fields whose name on the wire the style cannot say."""
    if not isinstance(schema, ir.Model):
        return schema
    refused = _UNWRITABLE[style]
    kept = tuple(f for f in schema.fields if not refused.search(f.wire))
    for field in schema.fields:
        if field not in kept:
            message = f"a {style} has no field called {field.wire!r}: it is left out"
            diagnostics.warning("style-field", message, schema.at, "take another style")
    return replace(schema, fields=kept)


_UNWRITABLE: dict[str, re.Pattern[str]] = {
    "msgspec.Struct": re.compile(r"[\x00-\x1f\"\\]"),
    "typing.TypedDict": re.compile(r"^$"),
}
"""Names that msgspec refuses, and a key that pyright does."""


def without_twins(plan: Plan) -> Plan:
    """The plan without the dicts that may be given instead of our models."""
    gone = {names.input for names in plan.schemas.values() if names.input}
    schemas = {key: replace(names, input=None) for key, names in plan.schemas.items()}
    exports = {name: at for name, at in plan.exports.items() if name not in gone}
    return replace(plan, schemas=schemas, exports=exports)


def classes(
    api: ir.Api, plan: Plan, style: Style, diagnostics: Diagnostics
) -> Classes | None:
    """The classes of every schema of the plan; None, with an error, where there are none."""
    by_wire = style == "typing.TypedDict"
    document = Reading(api, plan, by_wire).document()
    names = {handed(each.name): each.name for each in plan.schemas.values()}
    wanted = {n: names[n] for n in document["components"]["schemas"]}
    try:
        text = generated(document, style) if wanted else ""
        return read(text, style, wanted)
    except Missing as error:
        diagnostics.error(
            "style-missing",
            f'`models = "{style}"` needs datamodel-code-generator, which cannot be'
            f" imported: {error}",
            None,
            "pip install 'pages-to-client[styles]', or leave `models` out for our own"
            " models",
        )
    except (Failed, Unreadable) as error:
        diagnostics.error(
            "style-failed",
            f"datamodel-code-generator makes no `{style}` of these models: {error}",
            None,
            "leave `models` out for our own models, or leave out the operations that"
            " need this one",
        )
    return None
