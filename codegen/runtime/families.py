"""Models that others inherit from: the tag of an object says which of them it is."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from typing import Any, ClassVar, cast

from pydantic import ConfigDict
from pydantic_core import CoreSchema
from pydantic_core import core_schema as cs

from .decode import TAG
from .models import Model

__all__ = ["Family"]


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
    places = {cls: f"{TAG}{i}" for i, cls in enumerate([base, *classes.values()])}

    def choose(value: Any) -> str:
        known = cast("dict[str, Any]", value) if isinstance(value, dict) else {}
        tag = known.get(base.tag__)
        return places[classes.get(tag, base) if isinstance(tag, str) else base]

    choices = {place: named(cls) for cls, place in places.items()}
    return cs.tagged_union_schema(choices, discriminator=choose)
