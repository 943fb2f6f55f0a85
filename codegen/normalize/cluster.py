"""A cluster: the sites that become one schema."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct, field

from .site import Site
from .tokens import Token, wider


class Cluster(Struct, eq=False):
    """Sites that become one schema; `component` where that schema exists already."""

    sites: list[Site]
    properties: dict[str, Token] = field(default_factory=dict[str, Token])
    required: set[str] = field(default_factory=set[str])
    component: str = ""
    name: str = ""
    scopes: set[str] = field(default_factory=set[str])
    pins: set[str] = field(default_factory=set[str])
    """What earlier runs called its sites."""

    @property
    def first(self) -> Site:
        return self.sites[0]

    def widen(self, properties: Mapping[str, Token]) -> None:
        """Take in the properties of one more site."""
        for name, token in properties.items():
            self.properties[name] = wider(self.properties.get(name, token), token)
