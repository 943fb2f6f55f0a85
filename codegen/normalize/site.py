"""Every anonymous schema that needs a name, with what it is about.

A *site* is one such place. Its *noun* is what the thing is (the words of the property that
holds it, in the singular for items; what the operation lists or touches under a generic
key like `data`), its *parent* is the named thing that it hangs from.
"""

from __future__ import annotations

from typing import Literal

from msgspec import Struct, field

from ..canonical import meaning
from ..document import Node
from ..naming import Words
from ..operations import Found

Role = Literal["response", "error", "body", "property", "param", "member", "thing"]
Kind = Literal["object", "composite", "enum", "free"]


class Site(Struct, eq=False):
    """One anonymous schema. `shape` is the schema without null and annotations."""

    pointer: str
    node: Node
    shape: Node
    kind: Kind
    role: Role
    noun: Words
    parent: Site | str | None
    """Another site, the pointer of a component, or None at an operation."""
    prefix: Words
    """What the parent is called where it is no site: words of the resource or component."""
    scope: str
    nullable: bool
    status: str = ""
    method: Words = ()
    hint: Words = ()
    """For a member of a union: its title, or the value of its tag."""
    children: list[Site] = field(default_factory=list["Site"])
    _meaning: str = ""

    @property
    def meaning(self) -> str:
        """What its shape means, apart from its words; worked out when first asked for."""
        if not self._meaning:
            self._meaning = meaning(self.shape, "schema")
        return self._meaning


class Context(Struct):
    """What is known about the place that a schema is read at (never changed; frozen would
    make it four times as dear, and there is one for nearly every schema)."""

    role: Role
    noun: Words
    parent: Site | str | None
    prefix: Words
    scope: str
    operation: Found | None = None
    """Set in an answer, as long as only generic keys lie above."""
    generic: bool = False
    status: str = ""
    method: Words = ()
    hint: Words = ()

    def below(self, noun: Words, parent: Site | str | None) -> Context:
        """A place further down, of which nothing is known but what it is called."""
        return Context(
            "property", noun, parent, self.prefix, self.scope, method=self.method
        )

    def thing(self, noun: Words) -> Context:
        """The place of what the operation is about."""
        assert self.operation is not None
        named = self.operation.named.words
        return Context(
            "thing", noun, self.parent, self.prefix, self.scope, method=named
        )

    def member(self, hint: Words) -> Context:
        """The place of a member of a union."""
        return Context(
            "member",
            self.noun,
            self.parent,
            self.prefix,
            self.scope,
            method=self.method,
            hint=hint,
        )
