"""Whether what one type allows, another one allows, too."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from typing import Any, Literal, TypeAlias

from msgspec import Struct, field

Use = Literal["given", "received"]
"""What a caller does with a value: `given` ones may be more next time, `received` less."""
Verdict = Literal["same", "wider", "narrower", "other"]
Node: TypeAlias = ast.expr
Schemas: TypeAlias = Mapping[str, Mapping[str, Any]]


class Sides(Struct, frozen=True):
    """The named schemas of both sides; `renamed` leads from an old name to the new."""

    before: Schemas
    after: Schemas
    renamed: Mapping[str, str]

    def verdict(self, before: str, after: str, use: Use) -> Verdict:
        """What became of a type."""
        if before == after:
            return "same"
        old, new = _parse(before), _parse(after)
        back = {name: former for former, name in self.renamed.items()}
        up = _Fit(self.before, self.after, self.renamed, use).fits(old, new)
        down = _Fit(self.after, self.before, back, use).fits(new, old)
        if up and down:
            return "same"
        return "wider" if up else "narrower" if down else "other"

    def breaks(self, before: str, after: str, use: Use) -> bool:
        """Whether code for the old type is wrong for the new one."""
        allowed = ("same", "wider" if use == "given" else "narrower")
        if self.verdict(before, after, use) not in allowed:
            return True
        # What was a dict, since nothing was known about it, is an object now.
        unknown = use == "received" and before != after and "Any" in _names(before)
        return unknown and _has_model(after, self.after) > _has_model(
            before, self.before
        )


def _has_model(type: str, schemas: Schemas) -> bool:
    return any("fields" in schemas.get(name, {}) for name in _names(type))


def _names(type: str) -> set[str]:
    return {node.id for node in ast.walk(_parse(type)) if isinstance(node, ast.Name)}


def _parse(type: str) -> Node:
    return ast.parse(type, mode="eval").body


def members(type: str) -> list[str]:
    """The members of a union as they are written."""
    return [_one_text(node) for node in _members(_parse(type))]


def _members(node: Node) -> Iterator[Node]:
    """Without a call for each: a union of hundreds is as many operators deep."""
    waiting = [node]
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.BinOp):
            waiting += (node.right, node.left)
        else:
            yield node


def _text(node: Node) -> str:
    """A type as it is written."""
    return " | ".join(map(_one_text, _members(node)))


def _one_text(node: Node) -> str:
    if isinstance(node, ast.Starred):
        return f"*{_text(node.value)}"
    if not isinstance(node, ast.Subscript):
        return ast.unparse(node)
    inner = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
    return f"{_head(node)}[{', '.join(map(_text, inner))}]"


class _Fit(Struct):
    """Whether every value of a type of `here` is one of a type of `there`."""

    here: Schemas
    there: Schemas
    renamed: Mapping[str, str]
    use: Use
    _open: set[tuple[str, str]] = field(default_factory=set[tuple[str, str]])

    def fits(self, one: Node, other: Node) -> bool:
        pair = (_text(one), _text(other))
        if (
            pair in self._open
        ):  # a type that holds itself: nothing has spoken against it
            return True
        self._open.add(pair)
        try:
            return self._all(list(_members(one)), list(_members(other)))
        finally:
            self._open.discard(pair)

    def _all(self, ones: list[Node], others: list[Node]) -> bool:
        """What has its old name is not opened: its own changes are told where it is."""
        named = {_name(other) for other in others} - {""}
        left = [a for a in ones if self.renamed.get(_name(a), _name(a)) not in named]
        opened = self._opened(others, self.there)
        return all(
            any(self._one(a, b) for b in opened) for a in self._opened(left, self.here)
        )

    def _opened(self, waiting: list[Node], schemas: Schemas) -> list[Node]:
        """The members of a union, those of named types and literals one by one."""
        found: list[Node] = []
        waiting, seen = list(waiting), set[str]()
        while waiting:
            member = waiting.pop(0)
            name = _name(member)
            schema = schemas.get(name, {})
            if "type" in schema and name not in seen:
                seen.add(name)
                waiting += _members(_parse(schema["type"]))
            elif "values" in schema:
                found += self._values(schema["values"])
            elif isinstance(member, ast.Subscript) and _head(member) == "Literal":
                found += map(_literal, _arguments(member))
            else:
                found.append(member)
        return found

    def _values(self, values: list[Any]) -> list[Node]:
        """An enum; in answers it is open, so anything of its kind may come."""
        kinds = {type(value).__name__: None for value in values if value is not None}
        literals = [_literal(ast.Constant(value)) for value in values]
        if self.use == "given":
            return literals
        return [*literals, *map(_parse, kinds)]

    def _one(self, one: Node, other: Node) -> bool:
        if _name(other) == "Any":
            return True
        if isinstance(one, ast.Subscript) and isinstance(other, ast.Subscript):
            return self._generic(one, other)
        if isinstance(one, ast.Subscript) and _head(one) == "Literal":
            return _kind(_arguments(one)[0]) == _name(other)
        return self._named(_name(one), _name(other))

    def _named(self, name: str, wanted: str) -> bool:
        if (name, wanted) == ("int", "float"):
            return True
        bases = self._bases(name)
        return bool(name) and wanted in {self.renamed.get(b, b) for b in bases}

    def _bases(self, name: str) -> list[str]:
        found = [name]
        while (base := self.here.get(found[-1], {}).get("base")) and base not in found:
            found.append(base)
        return found

    def _generic(self, one: ast.Subscript, other: ast.Subscript) -> bool:
        if _head(one) != _head(other):
            return False
        if _head(one) == "Literal":
            return _text(one) == _text(other)
        ones, others = _arguments(one), _arguments(other)
        if len(ones) != len(others):
            return False
        return all(map(self.fits, ones, others))


def _head(node: ast.Subscript) -> str:
    return ast.unparse(node.value)


def _arguments(node: ast.Subscript) -> list[Node]:
    elements = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
    return [e.value if isinstance(e, ast.Starred) else e for e in elements]


def _literal(value: Node) -> Node:
    return ast.Subscript(ast.Name("Literal"), value)


def _name(node: Node) -> str:
    """A name, "None" or "..."; "" of what is built of others."""
    if isinstance(node, ast.Name):
        return node.id
    return ast.unparse(node) if isinstance(node, ast.Constant) else ""


def _kind(value: Node) -> str:
    """What the value of a `Literal` is."""
    found = ast.literal_eval(value)
    return "None" if found is None else type(found).__name__
