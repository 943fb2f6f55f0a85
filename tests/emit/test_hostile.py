"""Text of the documentation in every place, of the kind that breaks out of code.

Names come from the plan, so a hostile client and a harmless one may differ in nothing but
their strings.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache

import black
import pytest

from codegen import ir
from codegen.emit import emit
from codegen.plan import (
    ArgumentNames,
    CredentialNames,
    OperationNames,
    Plan,
    ResourceNames,
    SchemaNames,
)

from .test_source import NASTY

EVIL = 'x"""\n\nraise SystemExit("pwned")\n"""'
TEXTS = (
    *(text for text in NASTY if not f"{text}0".isidentifier() and text),
    EVIL,
    "x')\nraise SystemExit('pwned')\n('",
    'x")\nraise SystemExit("pwned")\n("',
    "x\n    raise SystemExit('pwned')",
    '\\"""\nraise SystemExit(\'pwned\')\n',
    "{{ self.__init__.__globals__ }}",
    "{% raw %}",
    "-->\n```\n<script>",
)


def hostile(text: str) -> tuple[ir.Api, Plan]:
    """A small API with the text, made different where names have to be, everywhere."""
    texts = (f"{text}{n}" for n in range(100))
    fields = tuple(
        ir.Field(next(texts), type, required, text, text, True)
        for type, required in (
            (ir.Scalar("string"), True),
            (ir.Constant((text,)), False),
            (ir.Ref("Kind"), False),
            (ir.Nullable(ir.Ref("Thing")), False),
            (ir.MapOf(ir.Ref("Either")), False),
        )
    )
    schemas: tuple[ir.Schema, ...] = (
        ir.Enum("Kind", (text, f"{text}!"), text, True, True),
        ir.Model("Thing", fields, text, in_requests=True, in_responses=True),
        ir.Alias(
            "Either",
            ir.UnionOf(
                (ir.Ref("Thing"), ir.Scalar("string")),
                ir.Discriminator(text, {text: "Thing"}),
            ),
            text,
            in_responses=True,
        ),
    )
    params = tuple(
        ir.Param(
            next(texts),
            place,
            ir.Scalar("string"),
            place == "path",
            "form",
            True,
            description=text,
            default=text,
        )
        for place in ("path", "query", "header", "cookie")
    )
    errors = (ir.Response("404", text, ir.Ref("Thing"), text),)
    answers = (ir.Response("200", text, ir.Ref("Thing"), text),)
    pages = ir.Pages("cursor", text, ir.Ref("Thing"), text, text, text, text)
    operations = tuple(
        ir.Operation(
            method,
            text,
            text,
            text,
            text,
            text,
            True,
            params,
            body,
            answers,
            errors,
            ((text,),),
            scopes=((text,),),
            server=text,
            pages=walked,
            why_not_paged=text,
        )
        for method, body, walked in (
            ("GET", None, pages),
            ("POST", ir.Body("application/json", False, ir.Any_(), fields, text), None),
            ("PUT", ir.Body(text, True, ir.Scalar("binary"), None, text), None),
            (
                "PATCH",
                ir.Body(
                    "multipart/form-data",
                    True,
                    ir.Any_(),
                    fields,
                    text,
                    {text: {"contentType": text}},
                ),
                None,
            ),
        )
    )
    schemes = (
        ir.Scheme(f"{text}a", "apiKey", "header", text, description=text),
        ir.Scheme(
            f"{text}b", "oauth2", token_url=text, scopes=(text,), description=text
        ),
    )
    server = ir.Server(text, text)
    api = ir.Api(
        text,
        text,
        text,
        (server,),
        schemes,
        ((f"{text}a",), (f"{text}b",)),
        (ir.Resource(text, text, operations),),
        {schema.name: schema for schema in schemas},
    )
    return api, numbered(api)


def numbered(api: ir.Api) -> Plan:
    """Names that have nothing of the text."""
    schemas = {
        name: SchemaNames(
            "things",
            name,
            {f.wire: f"f{n}" for n, f in enumerate(getattr(schema, "fields", ()))},
            f"{name}Input" if name == "Thing" else None,
        )
        for name, schema in api.schemas.items()
    }
    resource = api.resources[0]
    return Plan(
        "client",
        {resource.key: ResourceNames("things", "Things", "AsyncThings")},
        {
            o.key: OperationNames(f"m{n}", tuple(arguments(o)))
            for n, o in enumerate(resource.operations)
        },
        schemas,
        {
            s.key: CredentialNames(f"c{n}", f"CLIENT_C{n}")
            for n, s in enumerate(api.schemes)
        },
        {n.name: "models.things" for n in schemas.values()},
    )


def arguments(operation: ir.Operation) -> Iterator[ArgumentNames]:
    for n, param in enumerate(operation.params):
        yield ArgumentNames(param.location, param.wire, f"p{n}")
    body = operation.body
    if body is not None and body.fields is None:
        yield ArgumentNames("body", "", "body")
    elif body is not None:
        for n, field in enumerate(body.fields or ()):
            yield ArgumentNames("field", field.wire, f"b{n}")


class Blank(ast.NodeTransformer):
    """Takes the strings out of code."""

    def visit_Constant(self, node: ast.Constant) -> ast.Constant:
        return ast.Constant("") if isinstance(node.value, str) else node

    def visit_Expr(self, node: ast.Expr) -> ast.AST | None:
        self.generic_visit(node)
        return None if isinstance(node.value, ast.Constant) else node


def shape(text: str) -> str:
    return ast.dump(Blank().visit(ast.parse(text)))


def files(text: str) -> dict[str, str]:
    made = emit(*hostile(text))
    return {p: t for p, t in made.items() if not p.startswith("_runtime/")}


@cache
def harmless(text: str) -> dict[str, str]:
    """The client of a text that does no harm (a key of a dict as the hostile one is)."""
    return files("some words")


@pytest.mark.parametrize("text", TEXTS)
def test_text_is_never_code(text: str) -> None:
    for path, source in files(text).items():
        source.encode("utf-8")
        if not path.endswith(".py"):
            continue
        assert shape(source) == shape(harmless(text)[path]), path
        assert black.format_str(source, mode=black.Mode()) == source, path
        assert "&#34;" not in source


@pytest.mark.parametrize("text", TEXTS)
def test_wire_strings_are_exact(text: str) -> None:
    constants = {
        node.value
        for path, source in files(text).items()
        if path.endswith(".py")
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Constant)
    }
    api, _ = hostile(text)
    wanted = [text, *(f.wire for f in fields_of(api))]
    wanted += [p.wire for p in api.resources[0].operations[0].params]
    assert [wire for wire in wanted if wire not in constants] == []


def fields_of(api: ir.Api) -> tuple[ir.Field, ...]:
    thing = api.schemas["Thing"]
    assert isinstance(thing, ir.Model)
    return thing.fields
