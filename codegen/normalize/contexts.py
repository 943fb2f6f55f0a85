"""What is known about a place from what is known about the place above it."""

from __future__ import annotations

from typing import Any

from ..document import Node, last_of
from ..naming import words
from ..plurals import singulars
from .nouns import describes_array, is_generic, listed_thing, touched_thing
from .site import Context, Site


def of_property(
    root: Node, name: str, schema: Any, parent: Site | str | None, context: Context
) -> Context:
    """The place of a property; under a generic key, what the operation is about."""
    noun = words(name) or ("value",)
    below = context.below(noun, parent)
    op = context.operation
    if op is None or not is_generic(noun):
        if isinstance(parent, str):
            below.prefix = words(last_of(parent))
        return below
    below.operation, below.generic = op, True
    return (
        below if describes_array(root, schema) else touched_thing(root, below, schema)
    )


def of_item(context: Context) -> Context:
    """The place of an item of a list, or of a value of a map."""
    below = context.below(singulars(context.noun), context.parent)
    below.role = context.role if context.role in ("param", "member") else "property"
    below.operation, below.hint = context.operation, context.hint
    if context.operation and (context.generic or context.role == "response"):
        return listed_thing(below)
    return below


def of_component_item(context: Context) -> Context:
    """The place of an item where the list is a component."""
    below = context.below(("item",), context.parent)
    below.operation = context.operation
    return listed_thing(below) if below.operation else below


def of_value(site: Site) -> Context:
    """The place of what an object holds under keys of its own."""
    return Context("property", ("value",), site, site.prefix, site.scope)


def of_part(site: Site) -> Context:
    """The place of a member of a union within a composition."""
    return Context("member", site.noun, site, site.prefix, site.scope)
