"""Annotations: the types of the API in the words of Python."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from msgspec import Struct, field

from codegen import ir

from .given import takes_more
from .layout import Atom, Expr, Group, Named, call, subscript, union
from .scalars import NONE, Scalars
from .scopes import Scope
from .source import quote
from .world import World

OURS = frozenset(
    [
        *("Annotated", "Any", "Literal", "Mapping", "Sequence"),
        *("Accepted", "AsyncPage", "AsyncPager", "Download", "Exact"),
        *("AsyncResource", "AsyncStream", "Bytes", "Content", "File", "Omit", "Page"),
        *("RequestOptions", "Resource", "ServerSentEvent", "Stream"),
        *("TYPE_CHECKING", "Tagged", "Typed"),
    ]
)
"""What a resource's module imports: a model of such a name gets another one there."""

_DEEPEST = 200
"""Members of a union that `|` joins: pyright reads no deeper than 256."""


class Annotations(Struct):
    """Annotations as one scope reads them, of answers or (`request`) of arguments."""

    world: World
    scope: Scope
    request: bool = False
    here: str = ""
    """The module of `models` that the annotations stand in, or ""."""
    up: str = ".."
    """How this module reaches the package."""
    tags: bool = True
    """Whether a union says by which field its members are told apart."""
    _known: dict[int, tuple[ir.Type, Expr]] = field(
        default_factory=dict[int, tuple[ir.Type, Expr]]
    )

    @property
    def _scalars(self) -> Scalars:
        return Scalars(self.scope, self.request, self.up)

    def literal(self, values: tuple[ir.Value, ...]) -> Expr:
        """`Literal[…]`; what it cannot hold (a float) gives its type."""
        return self._scalars.literal(values)

    def of(self, type: ir.Type) -> Expr:
        known = self._known.get(id(type))
        if known is None:
            known = self._known[id(type)] = (type, self._of(type))
        return known[1]

    def _of(self, type: ir.Type) -> Expr:
        match type:
            case ir.Any_():
                return Atom(self.scope.name("typing", "Any"))
            case ir.Scalar():
                return self._scalars.of(type.kind)
            case ir.Constant():
                return self._scalars.literal(type.values)
            case ir.Ref():
                return self._ref(type.name)
            case ir.Nullable():
                return union([self.of(type.type), NONE])
            case ir.UnionOf():
                return self._union(type)
            case _:
                return self._container(type)

    def _container(self, type: ir.ListOf | ir.MapOf | ir.TupleOf) -> Expr:
        match type:
            case ir.ListOf():
                return subscript(self.sequence(), self.of(type.item))
            case ir.MapOf():
                keyed = self.request and type.key
                text = self.of(type.key) if keyed and type.key else self._text()
                return subscript(self.mapping(), text, self.of(type.value))
            case ir.TupleOf() if type.rest is None and type.items:
                items = [self.of(item) for item in type.items]
                return subscript(self.scope.builtin("tuple"), *items)
            case ir.TupleOf():
                parts = [self.of(t) for t in (*type.items, type.rest or ir.Any_())]
                return subscript(self.sequence(), union(parts))

    def _text(self) -> Expr:
        return Atom(self.scope.builtin("str"))

    def sequence(self) -> str:
        if self.request:
            return self.scope.name("collections.abc", "Sequence")
        return self.scope.builtin("list")

    def mapping(self) -> str:
        if self.request:
            return self.scope.name("collections.abc", "Mapping")
        return self.scope.builtin("dict")

    def _ref(self, name: str) -> Expr:
        schema = self.world.schema(name)
        if schema is None:
            return Atom(self.scope.name("typing", "Any"))
        twin = self.world.twin(name) if self.request else None
        if twin and not isinstance(schema, ir.Model):
            return Atom(self.model(name, twin))
        if self.request and takes_more(schema, self.world):
            return self.of(schema.type)
        own = Atom(self.model(name, self.world.plan.schemas[name].name))
        if twin:
            children = self._twins(self.world.children(name))
            members = [own, Atom(self.model(name, twin)), *children]
            first, rest = members[:_DEEPEST], members[_DEEPEST:]
            more = [Group("(", (union(rest),), ")")] if len(rest) > 1 else rest
            return union([*first, *more])
        if isinstance(schema, ir.Enum) and not self.request:
            return union([own, *self._scalars.kinds(schema.values)])
        return own

    def _twins(self, names: Iterable[str]) -> list[Expr]:
        pairs = [(name, self.world.twin(name)) for name in names]
        return [Atom(self.model(name, twin)) for name, twin in pairs if twin]

    def model(self, schema: str, name: str) -> str:
        """The name of a class of `models`, imported where it lives elsewhere."""
        module = self.world.plan.schemas[schema].module
        if module == self.here:
            return self.scope.plain("", name)
        if self.here:
            return self.scope.plain(f".{module}", name)
        place = f"{self.up}models.{module}"
        if name in OURS:
            return self.scope.imports.private(place, name)
        return self.scope.plain(place, name)

    def _union(self, type: ir.UnionOf) -> Expr:
        members = union([self.of(member) for member in _joined(type.members)])
        if type.discriminator is None or self.request:
            return members
        if not self.tags:
            return members
        chosen = self.tagged(type.discriminator)
        return subscript(self.scope.name("typing", "Annotated"), members, chosen)

    def tagged(self, discriminator: ir.Discriminator) -> Expr:
        """`Tagged("kind", {…})`."""
        maker = self.scope.name(f"{self.up}_runtime", "Tagged")
        names = self.tagged_names(discriminator, implied=True)
        return call(maker, Atom(quote(discriminator.wire)), names)

    def tagged_names(
        self, discriminator: ir.Discriminator, implied: bool = False
    ) -> Expr:
        """Which value stands for which class; that it is the class's name is `implied`."""
        plan, mapping = self.world.plan.schemas, discriminator.mapping
        pairs = [(tag, plan[to].name) for tag, to in mapping.items() if to in plan]
        items = [
            Named(f"{quote(tag)}: ", Atom(quote(name)))
            for tag, name in pairs
            if tag != name or not implied
        ]
        return Group("{", tuple(items), "}", True)


def _joined(members: Sequence[ir.Type]) -> list[ir.Type]:
    """The members of a union with all constants as one, where the first of them is."""
    constants = [each for each in members if isinstance(each, ir.Constant)]
    values = [value for each in constants for value in each.values]
    unique = {(type(value), value): value for value in values}
    whole = ir.Constant(tuple(unique.values()))
    found = [whole if each in constants else each for each in members]
    return list(dict.fromkeys(found))
