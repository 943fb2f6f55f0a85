"""Views of the modules in `models/` where the classes are another library's."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence
from functools import cached_property

from msgspec import Struct

from codegen import ir
from codegen.classes import Classes
from codegen.plan import SchemaNames

from .aliases import AliasView, needed_first
from .classes import ClassView, field_views
from .imports import Imports
from .layout import Atom, Expr, Group, Named, call, lay
from .models import ModuleView, module_doc
from .pragmas import about_circles, about_names
from .source import Code, quote
from .statements import annotated, assigned
from .styled_fields import StyledField
from .styled_names import StyledNames
from .syntax import value
from .telling import class_doc, prose, told
from .world import World

_CONFIG = ("defer_build=True", "validate_by_name=True")


class StyledModule(Struct, dict=True):
    """Builds the view of one module from classes that are given as syntax."""

    world: World
    classes: Classes
    name: str
    schemas: Sequence[ir.Schema]

    @cached_property
    def names(self) -> StyledNames:
        return StyledNames(self.world, self.classes, self.name)

    @property
    def imports(self) -> Imports:
        return self.names.imports

    def view(self) -> ModuleView:
        enums = [s for s in self.schemas if isinstance(s, ir.Enum)]
        models = [s for s in self.schemas if isinstance(s, ir.Model)]
        aliases = [s for s in self.schemas if isinstance(s, ir.Alias)]
        classes = [self._model(s) for s in models]
        made = [AliasView(c.call, None) for c in classes if c.call is not None]
        views = (
            tuple(self._alias(s) for s in enums),
            tuple(c for c in classes if c.call is None),
            (*made, *(self._alias(s) for s in needed_first(aliases))),
        )
        names = (
            n for m in models for n in self.world.plan.schemas[m.name].fields.values()
        )
        circles = about_circles(self.world.winding, self.schemas)
        pragmas = (*circles, *about_names(names))
        imports = Code(self.imports.render())
        return ModuleView(
            module_doc(self.name, self.world), pragmas, imports, *views, ()
        )

    def _definition(self, name: str) -> ast.expr | ast.ClassDef:
        return self.classes.definitions[self.world.plan.schemas[name].name]

    def _alias(self, schema: ir.Enum | ir.Alias) -> AliasView:
        node, name = self._definition(schema.name), self.world.plan.schemas[schema.name]
        assert isinstance(node, ast.expr)
        meant = self.names.syntax.read(node)
        if schema.name in self.world.circular:
            maker = self.names.imported("typing_extensions", "TypeAliasType")
            made = call(maker, Atom(quote(name.name)), Atom(quote(meant.flat)))
            source = assigned(name.name, made)
        else:
            kind = Atom(self.names.imported("typing", "TypeAlias"))
            source = annotated(name.name, kind, meant, 0)
        return AliasView(Code(source), prose(schema.description))

    def _model(self, model: ir.Model) -> ClassView:
        node, names = self._definition(model.name), self.world.plan.schemas[model.name]
        match node:
            case ast.ClassDef():
                return self._class(model, names, node)
            case ast.Call(func=ast.Name(id="TypedDict"), args=[_, ast.Dict() as table]):
                return self._table(names, table)
            case _:
                return self._no_class(names, node)

    def _no_class(self, names: SchemaNames, node: ast.expr) -> ClassView:
        kind = Atom(self.names.imported("typing", "TypeAlias"))
        source = annotated(names.name, kind, self.names.syntax.read(node), 0)
        return ClassView(Code(), None, (), Code(source))

    def _table(self, names: SchemaNames, table: ast.Dict) -> ClassView:
        """A typed dict whose keys are no identifiers."""
        pairs = zip(table.keys, table.values, strict=True)
        keys = [(value(k).flat, self.names.syntax.read(v).flat) for k, v in pairs if k]
        rows = tuple(Named(f"{key}: ", Atom(quote(hint))) for key, hint in keys)
        maker, own = self.names.of("TypedDict"), Atom(quote(names.name))
        made = call(maker, own, Group("{", rows, "}", True))
        return ClassView(Code(), None, (), Code(assigned(names.name, made)))

    def _class(
        self, model: ir.Model, names: SchemaNames, node: ast.ClassDef
    ) -> ClassView:
        known = {names.fields[f.wire]: f for f in model.fields}
        if self.classes.style == "typing.TypedDict":
            known = {f.wire: f for f in model.fields}
        rows = [(row, known.get(key)) for key, row in self._rows(node)]
        found = [(StyledField(self.names, names.fields, row, f), f) for row, f in rows]
        found.sort(key=lambda pair: pair[1] is not None and not pair[0].required)
        views = field_views(
            (each.source(), told(f, model.in_requests) if f else "")
            for each, f in found
        )
        aliased = any(names.fields[f.wire] != f.wire for f in model.fields)
        head = Code(self._head(node, names, aliased))
        doc = class_doc(model, self.world.roles.get(model.name, ""))
        return ClassView(head, doc, views)

    def _rows(self, node: ast.ClassDef) -> Iterator[tuple[str, ast.AnnAssign]]:
        """The fields by the name that they were handed over with."""
        for row in node.body:
            if isinstance(row, ast.AnnAssign) and isinstance(row.target, ast.Name):
                yield _told_name(row) or row.target.id, row

    def _head(self, node: ast.ClassDef, names: SchemaNames, aliased: bool) -> str:
        items: list[Expr] = [self.names.syntax.read(base) for base in node.bases]
        for keyword in node.keywords:
            given = self._keyword(keyword, names)
            items.append(Named(f"{keyword.arg}=", given))
        inner = call(f"class {names.name}", *items) if items else Atom(names.name)
        lead = "" if items else "class "
        head = f"{lead}{lay(inner, 0, 0, 1)}:"
        return f"{self._decorator(aliased)}{head}"

    def _keyword(self, keyword: ast.keyword, names: SchemaNames) -> Expr:
        """A tag stands in a field of the wire, not in an attribute."""
        given = value(keyword.value)
        wires = {quote(name): wire for wire, name in names.fields.items()}
        if keyword.arg == "tag_field" and given.flat in wires:
            return Atom(quote(wires[given.flat]))
        return given

    def _decorator(self, aliased: bool) -> str:
        if "dataclass" not in self.classes.style:
            return ""
        items: list[Expr] = [Atom("kw_only=True")]
        if self.classes.style == "pydantic_v2.dataclass":
            config = self.names.imported("pydantic", "ConfigDict")
            wanted = _CONFIG if aliased else _CONFIG[:1]
            items.append(Named("config=", call(config, *map(Atom, wanted))))
        return lay(call(f"@{self.names.of('dataclass')}", *items), 0, 0, 0) + "\n"


def _told_name(row: ast.AnnAssign) -> str:
    """The name that a field was handed over with, where the library changed it."""
    if isinstance(row.value, ast.Call):
        for keyword in row.value.keywords:
            match keyword:
                case ast.keyword("name" | "alias", ast.Constant(str(name))):
                    return name
                case _:
                    pass
    return ""
