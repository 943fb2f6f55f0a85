"""One field of a class of another library."""

from __future__ import annotations

import ast
import builtins
from collections.abc import Mapping

from msgspec import Struct

from codegen import ir

from .layout import Atom, Expr, Group, Named, call
from .source import quote
from .statements import annotated
from .styled_names import StyledNames


class StyledField(Struct, frozen=True):
    """One field of a class, with its name on the wire where that differs."""

    names: StyledNames
    fields: Mapping[str, str]
    """Attributes by their names on the wire."""
    row: ast.AnnAssign
    known: ir.Field | None

    @property
    def required(self) -> bool:
        match self.row.value:
            case None:
                text = ast.unparse(self.row.annotation)
                return not text.startswith("NotRequired")
            case ast.Call(args=[ast.Constant(value=builtins.Ellipsis)]):
                return True
            case ast.Call(args=[], keywords=keywords):
                return all(k.arg != "default" for k in keywords)
            case _:
                return False

    def source(self) -> str:
        assert isinstance(self.row.target, ast.Name)
        hint = self.names.syntax.read(self.row.annotation)
        name, wire = self.row.target.id, self.known.wire if self.known else ""
        if self.names.classes.style == "typing.TypedDict":
            return annotated(name, hint, None, 4)
        name = self.fields.get(wire, name)
        default = None if self.required else self._nothing()
        if self.known is not None and name != wire:
            return annotated(name, hint, self._aliased(wire, default), 4)
        return annotated(name, hint, default, 4)

    def _nothing(self) -> Expr:
        if self.names.classes.style == "msgspec.Struct":
            return Atom(self.names.imported("msgspec", "UNSET"))
        return Atom("None")

    def _aliased(self, wire: str, default: Expr | None) -> Expr:
        """The call that gives a field its name on the wire, and its default."""
        imports, text = self.names.imports, Atom(quote(wire))
        given = [Named("default=", default)] if default else []
        match self.names.classes.style:
            case "msgspec.Struct":
                maker = imports.private("msgspec", "field")
                return call(maker, Named("name=", text), *given)
            case "pydantic_v2.dataclass":
                maker = self.names.imported("pydantic", "Field")
                both = ("validation_alias=", "serialization_alias=")
                more = [Named(alias, text) for alias in both]
                return call(maker, *given, *more)
            case _:
                maker = imports.private("dataclasses", "field")
                pair = Group("{", (Named('"wire": ', text),), "}", True)
                return call(maker, *given, Named("metadata=", pair))
