"""Names that the configuration gives: `names`. The plan asks here before it invents one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from keyword import iskeyword
from typing import TYPE_CHECKING, TypeVar

from . import ir
from .characters import is_identifier
from .diagnostics import Diagnostics
from .naming import class_name, identifier
from .overrides import ALL, keys, report_unused

if TYPE_CHECKING:
    from .settings import Settings

_Key = TypeVar("_Key")


class Renaming:
    """What is called by hand, and whether it is of use. A name that cannot be one is an
    error at its place, and the thing is called as without it."""

    def __init__(self, settings: Settings, diagnostics: Diagnostics) -> None:
        self._names = settings.overrides.names
        self._settings, self._diagnostics = settings, diagnostics
        self._used: dict[str, str] = {}
        self.given: set[tuple[str, str]] = set()
        """The operations whose methods are called by hand: nothing to remember."""

    def methods(self, operations: Iterable[ir.Operation]) -> dict[tuple[str, str], str]:
        """Names of methods of one resource, by operation."""
        found: dict[tuple[str, str], str] = {}
        for op in operations:
            name = self._method(op)
            if name:
                found[op.key] = name
        kept = self._once(found)
        self.given.update(kept)
        return kept

    def _method(self, op: ir.Operation) -> str:
        for key in _keys(op):
            if key in self._names:
                self._use(key, self._names[key])
                return self._valid(key, self._names[key].rpartition(".")[2])
        return ""

    def arguments(
        self, op: ir.Operation, wires: Iterable[tuple[str, str]]
    ) -> dict[tuple[str, str], str]:
        """Names of arguments, by place and wire name."""
        owners = (*_keys(op), ALL)
        found = {(kind, wire): self._part(owners, wire) for kind, wire in wires}
        return self._once({pair: name for pair, name in found.items() if name})

    def fields(self, model: ir.Model) -> dict[str, str]:
        """Names of a model's attributes, by wire name."""
        owners = (model.name, ALL)
        found = {f.wire: self._part(owners, f.wire) for f in model.fields}
        return self._once({wire: name for wire, name in found.items() if name})

    def _part(self, owners: Iterable[str], wire: str) -> str:
        for key in (f"{owner}.{wire}" for owner in owners):
            if key in self._names:
                self._use(key, self._names[key])
                return self._valid(key, self._names[key])
        return ""

    def classes(self, schemas: Iterable[str]) -> dict[str, str]:
        """Names of classes, by schema."""
        found: dict[str, str] = {}
        for schema in schemas:
            told = self._names.get(schema, "")
            if told and told == class_name(told):
                self._use(schema, told)
                found[schema] = told
            elif told:
                self._use(schema, told)
                self._refuse(schema, told, class_name(told))
        return self._once(found)

    def report(self, api: ir.Api) -> None:
        """Warn of names for what is not there."""
        unused = [key for key in self._names if key not in self._used]
        if unused:
            known = list(_known(api))
            args = (("names",), unused, known, self._settings.place, self._diagnostics)
            report_unused(*args)

    # --- what cannot be ---------------------------------------------------------------

    def _use(self, key: str, name: str) -> None:
        self._used[key] = name
        self._diagnostics.apply(("names", key), f"is called `{name}`")

    def _valid(self, key: str, name: str) -> str:
        if is_identifier(name) and not iskeyword(name) and not name.startswith("_"):
            return name
        self._refuse(key, name, identifier(name, "name"))
        return ""

    def _refuse(self, key: str, name: str, better: str) -> None:
        self._diagnostics.error(
            "override-name",
            f"`{name}` cannot be the name of `{key}`",
            self._settings.place(("names", key)),
            f"a Python identifier is needed, such as `{better}`",
        )

    def _once(self, found: Mapping[_Key, str]) -> dict[_Key, str]:
        """Without a name that another one in the same place has already got."""
        kept: dict[_Key, str] = {}
        for key, name in found.items():
            if name in kept.values():
                self._diagnostics.error(
                    "override-name",
                    f"`names` calls two things `{name}` that stand side by side",
                    self._settings.place(("names",)),
                    "give one of them another name",
                )
            else:
                kept[key] = name
        return kept


def _keys(op: ir.Operation) -> tuple[str, ...]:
    return keys(op.method, op.path, op.id)


def _known(api: ir.Api) -> Iterator[str]:
    """Everything that `names` could call something else."""
    for op in api.operations:
        wires = [param.wire for param in op.params]
        wires += [f.wire for body in op.bodies for f in body.fields or ()]
        for key in _keys(op):
            yield key
            yield from (f"{key}.{wire}" for wire in wires)
    for name, schema in api.schemas.items():
        yield name
        if isinstance(schema, ir.Model):
            yield from (f"{name}.{field.wire}" for field in schema.fields)
