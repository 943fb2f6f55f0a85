"""Models that others inherit from: the tag of an object says which of them it is."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from typing import Any, ClassVar

from pydantic import ConfigDict
from pydantic_core import CoreSchema
from pydantic_core import core_schema as cs

from .decode import TAG
from .models import Model, fields_of

__all__ = ["Family"]

# In the place of an error that the other way to read a value tells, too.
_QUIET = "  any object array string boolean integer number null value".replace(" ", TAG)


class Family(Model):
    """The base of a family of models, which are told apart by a field, the tag."""

    model_config = ConfigDict(polymorphic_serialization=True)
    tag__: ClassVar[str]
    children__: ClassVar[Mapping[str, str]]

    def __init_subclass__(
        cls, *, tag: str = "", children: Mapping[str, str] | None = None, **more: Any
    ) -> None:
        """Take the name of the tag, and which value of it stands for which subclass."""
        super().__init_subclass__(**more)
        if children is not None:
            cls.tag__, cls.children__ = tag, children


def family(base: type[Family], named: Callable[[Any], CoreSchema]) -> CoreSchema:
    """Return the schema of a base or of one of its children: an object with a tag that
    nobody knows is the base itself."""
    scope = vars(sys.modules[base.__module__])
    found = {tag: scope[name] for tag, name in base.children__.items()}
    classes = {tag: cls for tag, cls in found.items() if issubclass(cls, base)}

    def other(value: Any) -> str | None:
        tag = fields_of(value).get(base.tag__)
        return None if isinstance(tag, str) and tag in classes else TAG

    one: Any = {tag: [(named(cls), TAG)] for tag, cls in classes.items()}
    children: Any = {k: cs.union_schema(v, auto_collapse=False) for k, v in one.items()}
    choices: Any = (children, base.tag__), ({TAG: named(base)}, other)
    tried: Any = [(cs.tagged_union_schema(*each), _QUIET) for each in choices]
    return cs.union_schema(tried, mode="left_to_right", auto_collapse=False)
