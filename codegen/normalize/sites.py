"""Every anonymous schema that needs a name, with what it is about.

A *site* is one such place. Its *noun* is what the thing is (the words of the property that
holds it, in the singular for items; what the operation lists or touches under a generic
key like `data`), its *parent* is the named thing that it hangs from.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal, TypeGuard

from ..canonical import meaning
from ..document import Document, Node, as_array, as_object, escape, is_array, is_object
from ..naming import Words, singulars, words
from ..operations import Found, media_types, operations
from ..resolve import resolve
from ..verbs import is_item, listed

Role = Literal["response", "error", "body", "property", "param", "member", "thing"]

GENERIC = frozenset(
    """data datas items item results result records record entries entry list rows objects
    object values value content contents collection elements docs documents_list hits
    response payload resources resource""".split()
)
TELLING = frozenset(
    """properties items allOf anyOf oneOf enum additionalProperties prefixItems""".split()
)
"""Keywords without which a schema neither needs a name nor holds one that does."""
_ANNOTATIONS = frozenset(
    """description title deprecated readOnly writeOnly default examples example externalDocs
    summary""".split()
)


@dataclass(eq=False, slots=True)
class Site:
    """One anonymous schema. `shape` is the schema without null and annotations."""

    pointer: str
    node: Node = field(repr=False)
    shape: Node = field(repr=False)
    kind: Literal["object", "composite", "enum", "free"]
    role: Role
    noun: Words
    parent: Site | str | None = field(repr=False)
    """Another site, the pointer of a component, or None at an operation."""
    prefix: Words
    """What the parent is called where it is no site: words of the resource or component."""
    scope: str
    nullable: bool
    status: str = ""
    method: Words = ()
    hint: Words = ()
    """For a member of a union: its title, or the value of its tag."""
    children: list[Site] = field(default_factory=list["Site"], repr=False)
    _meaning: str = field(default="", repr=False)

    @property
    def meaning(self) -> str:
        """What its shape means, apart from its words; worked out when first asked for."""
        if not self._meaning:
            self._meaning = meaning(self.shape, "schema")
        return self._meaning


@dataclass(slots=True)
class Context:
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


class Gatherer:
    """Walks a document once and lists its sites in the order of their pointers."""

    def __init__(self, document: Document) -> None:
        self.root = document.data
        self.sites: list[Site] = []
        self._operations = operations(document)
        self._answers: dict[str, Context] = {}

    def gather(self) -> list[Site]:
        """Operations first, since they tell what components of answers are about."""
        for operation in self._operations:
            self._operation(operation)
        self._components()
        return self.sites

    # --- operations -----------------------------------------------------------------

    def _operation(self, op: Found) -> None:
        resource = singulars(op.named.resource_words)
        scope = "_".join(op.named.resource_words)
        shared, at = op.shared
        own = op.node.get("parameters")
        for parameters, base in ((shared, at), (own, f"{op.pointer}/parameters")):
            for index, node in enumerate(as_array(parameters)):
                self._parameter(node, f"{base}/{index}", resource, scope)
        body = op.node.get("requestBody")
        verb = Context(
            "body", ("request",), None, resource, scope, method=op.named.words
        )
        self._content(body, f"{op.pointer}/requestBody", verb)
        responses = op.node.get("responses")
        for status, node in as_object(responses).items():
            good = str(status).startswith("2")
            context = Context(
                "response" if good else "error",
                ("response",) if good else ("error", "body"),
                None,
                resource,
                scope,
                op if good else None,
                status=str(status),
                method=op.named.words,
            )
            self._content(
                node, f"{op.pointer}/responses/{escape(str(status))}", context
            )

    def _parameter(self, node: Any, pointer: str, prefix: Words, scope: str) -> None:
        if not is_object(node) or "$ref" in node:
            return
        noun = words(str(node.get("name") or "value"))
        context = Context("param", noun, None, prefix, scope)
        self._schema(node.get("schema"), f"{pointer}/schema", context)
        for name, media in media_types(node.get("content")):
            at = f"{pointer}/content/{escape(name)}/schema"
            self._schema(media.get("schema"), at, context)

    def _content(self, node: Any, pointer: str, context: Context) -> None:
        if not is_object(node) or "$ref" in node:
            return
        for name, media in media_types(node.get("content")):
            at = f"{pointer}/content/{escape(name)}/schema"
            schema = media.get("schema")
            if is_object(schema) and isinstance(schema.get("$ref"), str):
                if context.operation is not None:
                    self._answers.setdefault(schema["$ref"], context)
            else:
                self._schema(schema, at, context)
            self._schema(media.get("itemSchema"), f"{at[:-6]}itemSchema", context)

    # --- components -----------------------------------------------------------------

    def _components(self) -> None:
        components = self.root.get("components")
        parts = as_object(components)
        for name, node in _items(parts.get("schemas")):
            base = f"/components/schemas/{escape(name)}"
            self._inside(node, base, self._component_context(name, base))
        for section in ("responses", "requestBodies"):
            for name, node in _items(parts.get(section)):
                base = f"/components/{section}/{escape(name)}"
                noun = words(name)
                context = Context("member", noun, base, (), base, hint=noun)
                self._content(node, base, context)
        for name, node in _items(parts.get("parameters")):
            base = f"/components/parameters/{escape(name)}"
            self._parameter(node, base, (), base)

    def _component_context(self, name: str, base: str) -> Context:
        answer = self._answers.get(f"#{base}")
        scope = answer.scope if answer else base
        operation = answer.operation if answer else None
        return Context("property", words(name), base, words(name), scope, operation)

    def _inside(self, node: Any, pointer: str, context: Context) -> None:
        """What hangs below a schema that has a name already."""
        if not is_object(node):
            return
        self._properties(node, pointer, context.parent, context)
        for union in ("allOf", "anyOf", "oneOf"):
            for index, member in enumerate(as_array(node.get(union))):
                at = f"{pointer}/{union}/{index}"
                if union == "allOf":
                    self._inside(member, at, context)
                else:
                    self._schema(member, at, self._as_member(context, member))
        for key in ("items", "additionalProperties"):
            if is_object(node.get(key)):
                below = Context(
                    "property",
                    ("item",),
                    context.parent,
                    context.prefix,
                    context.scope,
                    context.operation,
                )
                below = self._listed(below) if context.operation else below
                self._schema(node[key], f"{pointer}/{key}", below)
        for index, item in enumerate(as_array(node.get("prefixItems"))):
            below = Context(
                "property", ("item",), context.parent, context.prefix, context.scope
            )
            self._schema(item, f"{pointer}/prefixItems/{index}", below)

    # --- schemas --------------------------------------------------------------------

    def _schema(self, node: Any, pointer: str, context: Context) -> None:
        if not _tells(node) and (context.role != "thing" or not _is_own(node)):
            return
        shape, nullable = without_null(node)
        for union in ("anyOf", "oneOf"):
            members = as_array(shape.get(union))
            real = [m for m in members if not _is_null(m)]
            for member in real:
                index = as_array(node.get(union)).index(member)
                below = context if len(real) == 1 else self._as_member(context, member)
                self._schema(member, f"{pointer}/{union}/{index}", below)
        if self._single_all_of(node, shape, pointer, context):
            return
        kind = self._kind(shape, context)
        if kind is None:
            self._arrays(node, pointer, context)
            return
        site = self._site(kind, pointer, node, shape, nullable, context)
        if kind in ("object", "composite"):
            self._inside_site(site, node, pointer, context)

    def _single_all_of(
        self, node: Node, shape: Node, pointer: str, context: Context
    ) -> bool:
        members = as_array(shape.get("allOf"))
        if len(members) == 1 and "properties" not in shape:
            self._schema(members[0], f"{pointer}/allOf/0", context)
            return True
        return False

    def _kind(self, shape: Node, context: Context) -> Any:
        if is_object(shape.get("properties")) and shape["properties"]:
            return "object" if not as_array(shape.get("allOf")) else "composite"
        if as_array(shape.get("allOf")) and self._is_object(shape, 0):
            return "composite"
        if is_enum(shape):
            return "enum"
        if context.role == "thing" and _is_free(shape):
            return "free"
        return None

    def _is_object(self, node: Any, depth: int) -> bool:
        """Whether a composition comes to an object with properties."""
        node, _ = resolve(self.root, node)
        if not is_object(node) or depth > 20:
            return False
        if is_object(node.get("properties")) and node["properties"]:
            return True
        return any(self._is_object(m, depth + 1) for m in as_array(node.get("allOf")))

    def _site(
        self,
        kind: Any,
        pointer: str,
        node: Node,
        shape: Node,
        nullable: bool,
        context: Context,
    ) -> Site:
        site = Site(
            pointer,
            node,
            shape,
            kind,
            context.role,
            context.noun,
            context.parent,
            context.prefix,
            context.scope,
            nullable,
            context.status,
            context.method,
            context.hint,
        )
        self.sites.append(site)
        if isinstance(context.parent, Site):
            context.parent.children.append(site)
        return site

    def _inside_site(
        self, site: Site, node: Node, pointer: str, context: Context
    ) -> None:
        # The parts of an inline composition belong to the composition's one model.
        stack: list[tuple[Any, str]] = [(node, pointer)]
        while stack:
            part, at = stack.pop(0)
            if is_object(part) and "$ref" not in part:
                self._properties(part, at, site, context)
                stack += [
                    (m, f"{at}/allOf/{i}")
                    for i, m in enumerate(as_array(part.get("allOf")))
                ]
        extra = node.get("additionalProperties")
        below = Context("property", ("value",), site, site.prefix, site.scope)
        self._schema(extra, f"{pointer}/additionalProperties", below)

    def _properties(
        self, node: Node, pointer: str, parent: Site | str | None, context: Context
    ) -> None:
        for name, schema in _items(node.get("properties")):
            if context.operation is None and not _tells(schema):
                continue  # most properties, by far
            below = self._property(name, schema, parent, context)
            self._schema(schema, f"{pointer}/properties/{escape(name)}", below)

    def _property(
        self, name: str, schema: Any, parent: Site | str | None, context: Context
    ) -> Context:
        noun = words(name) or ("value",)
        prefix = context.prefix if not isinstance(parent, str) else words(_last(parent))
        below = Context("property", noun, parent, prefix, context.scope)
        op = context.operation
        if op is None or "_".join(noun) not in GENERIC:
            return below
        below = Context(
            "property", noun, parent, context.prefix, context.scope, op, generic=True
        )
        return below if self._is_array(schema) else self._touched(below, schema)

    def _arrays(self, node: Node, pointer: str, context: Context) -> None:
        below = Context(
            context.role if context.role in ("param", "member") else "property",
            singulars(context.noun),
            context.parent,
            context.prefix,
            context.scope,
            context.operation,
            hint=context.hint,
        )
        if context.operation is not None and (
            context.generic or context.role == "response"
        ):
            below = self._listed(below)
        for key in ("items", "additionalProperties"):
            self._schema(node.get(key), f"{pointer}/{key}", below)
        for index, item in enumerate(as_array(node.get("prefixItems"))):
            self._schema(item, f"{pointer}/prefixItems/{index}", below)

    def _as_member(self, context: Context, member: Any) -> Context:
        return Context(
            "member",
            context.noun,
            context.parent,
            context.prefix,
            context.scope,
            hint=_member_hint(member),
            method=context.method,
        )

    # --- what an operation is about ---------------------------------------------------

    def _is_array(self, schema: Any) -> bool:
        node, _ = resolve(self.root, schema)
        if not is_object(node):
            return False
        shape, _ = without_null(node)
        return shape.get("type") == "array" or "items" in shape

    def _listed(self, context: Context) -> Context:
        """Items of a list response are the thing that the operation lists."""
        op = context.operation
        assert op is not None
        noun = listed(op.path, op.named.resource_words)
        return Context(
            "thing",
            noun,
            context.parent,
            context.prefix,
            context.scope,
            method=op.named.words,
        )

    def _touched(self, context: Context, schema: Any) -> Context:
        """An object under a generic key is what the operation gets, creates or changes."""
        op = context.operation
        assert op is not None
        node, _ = resolve(self.root, schema)
        names = _items(node.get("properties")) if is_object(node) else []
        if any(self._is_array(s) and "_".join(words(n)) in GENERIC for n, s in names):
            return context
        resource = singulars(op.named.resource_words)
        noun = listed(op.path, op.named.resource_words)
        mentions = any(singulars(words(name)) == noun for name, _ in names)
        if noun != resource and op.method != "GET" and mentions:
            noun = resource
        elif noun != resource and not is_item(op.path):
            noun = _as_written(op, resource)
        role: Role = "thing"
        return Context(
            role,
            noun,
            context.parent,
            context.prefix,
            context.scope,
            method=op.named.words,
        )


def _as_written(op: Found, resource: Words) -> Words:
    """`GET /customers/{id}/stats` answers the customer's stats: `CustomerStats`."""
    last = words(op.path.rstrip("/").rpartition("/")[2])
    if op.method != "GET":
        last = singulars(last)
    return last if last[: len(resource)] == resource else (*resource, *last)


def _member_hint(member: Any) -> Words:
    """A title, or the one value that a member's tag may have."""
    if not is_object(member):
        return ()
    if isinstance(member.get("title"), str) and words(member["title"]):
        return words(member["title"])
    for _, schema in _items(member.get("properties")):
        if is_object(schema):
            values = [schema["const"]] if "const" in schema else schema.get("enum")
            if is_array(values) and len(values) == 1 and isinstance(values[0], str):
                return words(values[0])
    return ()


def without_null(schema: Node) -> tuple[Node, bool]:
    """The shape of a schema, annotations and null taken away, and whether null was there."""
    shape = {
        key: value
        for key, value in schema.items()
        if key not in _ANNOTATIONS and not key.startswith("x-")
    }
    nullable = False
    kind = shape.get("type")
    if is_array(kind):
        kinds = [k for k in kind if k != "null"]
        nullable = len(kinds) < len(kind)
        shape["type"] = kinds[0] if len(kinds) == 1 else kinds
    if is_array(shape.get("enum")) and None in shape["enum"]:
        nullable = True
        shape["enum"] = [value for value in shape["enum"] if value is not None]
    for union in ("anyOf", "oneOf"):
        if any(_is_null(member) for member in as_array(shape.get(union))):
            nullable = True
    return shape, nullable


def _is_own(node: Any) -> TypeGuard[Node]:
    """Whether a schema says itself what it is."""
    return is_object(node) and "$ref" not in node


def _tells(node: Any) -> bool:
    """Whether a schema may need a name, or hold one that does."""
    return _is_own(node) and not TELLING.isdisjoint(node)


def is_enum(shape: Node) -> bool:
    """A set of at least two scalars that Python has literals for."""
    values = shape.get("enum")
    if not is_array(values) or len({str(v) for v in values}) < 2:
        return False
    return all(isinstance(value, str | int) for value in values)


def _is_free(shape: Node) -> bool:
    return (
        shape.get("type") == "object"
        and not (shape.keys() - {"type", "additionalProperties", "properties"})
        and not is_object(shape.get("additionalProperties"))
    )


def _is_null(node: Any) -> bool:
    return is_object(node) and node.get("type") == "null"


def _items(node: Any) -> list[tuple[str, Any]]:
    return [(str(k), v) for k, v in node.items()] if is_object(node) else []


def _last(pointer: str) -> str:
    from ..document import unescape

    return unescape(pointer.rpartition("/")[2])
