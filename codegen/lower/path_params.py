"""Parameters that stand in the path (OpenAPI 3.1, section 4.8.8.1)."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from msgspec import Struct
from msgspec.structs import replace

from .. import ir
from ..operations import Found
from ..path_templates import Expression, expressions
from .types import Types

Key = tuple[str, str]
"""Where a parameter goes, and its name there."""


class PathParams(Struct, frozen=True):
    """Those of one operation."""

    types: Types
    op: Found

    def lower(
        self, declared: Iterable[ir.Param], listed: Collection[Key]
    ) -> tuple[list[ir.Param], list[ir.Param]]:
        """Path parameters in the order of the path, all of them declared and needed; and
        those of a query that begins in the path (RFC 6570, section 3.2.8) and that are
        not `listed`."""
        known = self._known({param.wire: param for param in declared})
        path: dict[str, ir.Param] = {}
        query: dict[str, ir.Param] = {}
        for part in expressions(self.op.path, known):
            if part.text not in part.names:
                self._note(part)
            for name in part.names:
                if not part.query:
                    path[name] = self._in(
                        part, known.get(name) or self._made(name, part)
                    )
                elif ("query", name) not in listed:
                    query[name] = self._made(name, part)
        for name in known.keys() - path.keys():
            self._unused(name)
        return [*path.values()], [*query.values()]

    def _known(self, declared: dict[str, ir.Param]) -> dict[str, ir.Param]:
        """What is declared, by the names of the path. The one that the path does not hold
        is the one in the path that nobody declares, whatever either is called."""
        parts = [p for p in expressions(self.op.path, declared) if not p.query]
        names = [name for part in parts for name in part.names]
        asked = [name for name in names if name not in declared]
        spare = [name for name in declared if name not in names]
        if len(asked) != 1 or len(spare) != 1:
            return declared
        self.types.diagnostics.warning(
            "path-parameter-misnamed",
            f"`{self.op.path}` has a parameter `{asked[0]}`, and `{spare[0]}` is declared",
            self.types.document.at(self.op.pointer),
            f"write `{{{spare[0]}}}` in the path, or declare `{asked[0]}`; they are taken"
            " for one",
        )
        found = replace(declared.pop(spare[0]), wire=asked[0])
        return {**declared, asked[0]: found}

    def _in(self, part: Expression, param: ir.Param) -> ir.Param:
        """A text that may be several segments keeps its slashes."""
        text = isinstance(self.types.meant(param.type), ir.Scalar | ir.Constant)
        wide = part.wide and text and param.style == "simple"
        return replace(param, allow_reserved=True) if wide else param

    def _made(self, name: str, part: Expression) -> ir.Param:
        place = "query" if part.query else "path"
        self._undeclared(name, place)
        kind = ir.Scalar("string")
        if part.query:
            return ir.Param(name, "query", kind, False, "form", True)
        return ir.Param(name, "path", kind, True, part.style, False)

    def _note(self, part: Expression) -> None:
        names = ", ".join(f"`{name}`" for name in part.names)
        slashes = ", whose slashes stay" if part.wide and part.style == "simple" else ""
        taken = (
            f"the beginning of a query of {names}" if part.query else names + slashes
        )
        self.types.diagnostics.note(
            "path-template",
            f"`{{{part.text}}}` in `{self.op.path}` is no name of a parameter",
            self.types.document.at(self.op.pointer),
            f"write a name alone between the braces; it is taken for {taken}",
        )

    def _undeclared(self, name: str, place: str) -> None:
        self.types.diagnostics.warning(
            "path-parameter-undeclared",
            f"`{self.op.path}` has a parameter `{name}` that is not declared",
            self.types.document.at(self.op.pointer),
            f"declare it under `parameters` with `in: {place}`; it is taken for a string",
        )

    def _unused(self, name: str) -> None:
        self.types.diagnostics.warning(
            "path-parameter-unused",
            f"the path parameter `{name}` does not occur in `{self.op.path}`",
            self.types.document.at(self.op.pointer),
            f"write `{{{name}}}` where it belongs in the path; it is left out",
        )
