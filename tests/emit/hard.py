"""An API of hard cases: names that hide others, recursion, unions, null, deprecation."""

from __future__ import annotations

from typing import Any

from codegen import ir
from codegen.plan import Plan

from .planning import field, plan_for

S = ir.Scalar
TEXT, INT, BOOL, NUMBER = S("string"), S("integer"), S("boolean"), S("number")
JSON = "application/json"
LONG = "A" * 50


def tag(value: str) -> ir.Field:
    return field("kind", ir.Constant((value,)), True)


def param(
    wire: str,
    type: ir.Type,
    location: ir.ParamIn = "query",
    style: str = "",
    explode: bool | None = None,
    required: bool = False,
    **more: Any,
) -> ir.Param:
    usual = "form" if location in ("query", "cookie") else "simple"
    style = style or usual
    explode = style == "form" if explode is None else explode
    needed = required or location == "path"
    return ir.Param(wire, location, type, needed, style, explode, **more)


def answer(type: ir.Type | None, status: str = "200", media: str = JSON) -> ir.Response:
    return ir.Response(status, media if type else "", type, f"Answer {status}")


def body(*fields: ir.Field, media: str = JSON, required: bool = True) -> ir.Body:
    return ir.Body(media, required, ir.Any_(), fields)


def operation(
    method: str,
    path: str,
    id: str,
    returns: ir.Type | None,
    *params: ir.Param,
    body: ir.Body | None = None,
    pages: ir.Pages | None = None,
    errors: tuple[ir.Response, ...] = (),
    deprecated: bool = False,
    media: str = JSON,
    security: tuple[tuple[str, ...], ...] | None = None,
    server: str | None = None,
) -> ir.Operation:
    return ir.Operation(
        method,
        path,
        id,
        "things",
        f"Do {id} to it",
        "",
        deprecated,
        params,
        body,
        (answer(returns, media=media),),
        errors,
        security,
        server=server,
        pages=pages,
    )


NOT_FOUND = ir.Response("404", JSON, ir.Ref("Problem"), "No such thing")
LIMITED = ir.Response("429", "", None, "Slow down.")
BROKEN = (
    ir.Response("500", JSON, ir.Ref("Problem"), "Broken"),
    ir.Response("503", "", None, "Away"),
)
OTHER = ir.Response("default", JSON, ir.Ref("Shape"), "")

SCHEMAS: tuple[ir.Schema, ...] = (
    ir.Model(
        "Thing",
        (
            field("date", S("date")),
            field(
                "datetime", S("date-time"), True, "When.\n\nIn UTC:\n- always\n- ever"
            ),
            field("uuid", S("uuid"), True),
            field("list", ir.ListOf(TEXT)),
            field("str", ir.Nullable(TEXT)),
            field("int", ir.ListOf(INT)),
            field("type", ir.Ref("Kind")),
            field("dict", ir.MapOf(INT)),
            field("schema", ir.Any_()),
            field("from", TEXT, True),
            field("$ref", ir.Ref("Thing")),
            field("parent", ir.Ref("Thing")),
            field("children", ir.ListOf(ir.Ref("Thing"))),
            field("price", S("decimal"), words='In `EUR`, "net"'),
            field("picture", S("byte")),
            field(
                "a" * 60, ir.UnionOf((ir.Ref("Circle"), ir.Ref("Square"), ir.Ref(LONG)))
            ),
            field("tuple", ir.TupleOf((TEXT, INT), None)),
            field("tuples", ir.TupleOf((TEXT, INT), BOOL)),
            field("shape", ir.Ref("Shape")),
            field("time", S("time")),
            field("priority", ir.Ref("Priority")),
            field("secret", TEXT),
        ),
        "A thing.\n\n# More\n\nnever seen",
        in_requests=True,
        in_responses=True,
    ),
    ir.Model("Circle", (tag("circle"), field("r", NUMBER, True)), in_responses=True),
    ir.Model("Square", (tag("square"), field("a", NUMBER)), in_responses=True),
    ir.Model(LONG, (), deprecated=True, in_responses=True),
    ir.Model("Empty", (), in_responses=True),
    ir.Model("Counts", (field("all", INT, True),), extra=INT, in_responses=True),
    ir.Model("Base", (field("id", INT, True),), in_responses=True),
    ir.Model("Derived", (field("more", TEXT),), base="Base", in_responses=True),
    ir.Model("Problem", (field("title", TEXT),), "What went wrong.", in_responses=True),
    ir.Model(
        "Address",
        (
            field("line1", TEXT, True),
            field("line2", ir.Nullable(TEXT)),
            field("since", S("date")),
            ir.Field("id", INT, False, read_only=True),
        ),
        in_requests=True,
        in_responses=True,
    ),
    ir.Enum("Kind", ("a", "b", "c d"), "What kind it is", True, True),
    ir.Enum("Priority", (1, 2, 3), in_responses=True, in_requests=True),
    ir.Enum("Ratio", (0.5, 1.5), in_responses=True, in_requests=True),
    ir.Enum("Mixed", ("x", 1, True, None), in_responses=True),
    ir.Alias(
        "Shape",
        ir.UnionOf(
            (ir.Ref("Circle"), ir.Ref("Square")),
            ir.Discriminator("kind", {"circle": "Circle", "square": "Square"}),
        ),
        "Circle or square.",
        in_responses=True,
    ),
    ir.Alias(
        "Json",
        ir.UnionOf((TEXT, ir.ListOf(ir.Ref("Json")), ir.MapOf(ir.Ref("Json")))),
        "Anything.",
        in_requests=True,
        in_responses=True,
    ),
    ir.Alias("Shapes", ir.ListOf(ir.Ref("Shape")), in_responses=True),
    ir.Alias(
        "Moment",
        ir.Nullable(ir.UnionOf((INT, TEXT))),
        in_requests=True,
    ),
    ir.Alias("Addresses", ir.ListOf(ir.Ref("Address")), in_requests=True),
)

ID = param("thing_id", S("uuid"), "path")
OPERATIONS = (
    operation(
        "GET",
        "/things",
        "list",
        ir.Ref("Things"),
        param("cursor", TEXT),
        param("ids", ir.ListOf(S("uuid")), explode=False),
        param("tags", ir.ListOf(TEXT), style="pipeDelimited"),
        param("filter", ir.MapOf(TEXT), style="deepObject"),
        param("X-Trace-Id", TEXT, "header"),
        param("session", TEXT, "cookie"),
        param("kind", ir.Ref("Kind")),
        pages=ir.Pages("cursor", "items", ir.Ref("Thing"), "cursor", "", "", "next"),
        errors=(LIMITED, *BROKEN),
    ),
    operation(
        "GET",
        "/pages",
        "pages",
        ir.ListOf(ir.Ref("Thing")),
        pages=ir.Pages("link", "", ir.Ref("Thing")),
    ),
    operation(
        "GET", "/things/{thing_id}", "get", ir.Ref("Thing"), ID, errors=(NOT_FOUND,)
    ),
    operation("GET", "/old", "type", ir.ListOf(ir.Ref("Kind")), deprecated=True),
    operation(
        "GET",
        "/u",
        "union",
        ir.UnionOf((ir.Ref("Circle"), ir.ListOf(TEXT))),
        errors=(OTHER,),
    ),
    operation("GET", "/shape", "shape", ir.Ref("Shape")),
    operation("GET", "/shapes", "shapes", ir.ListOf(ir.Ref("Shape"))),
    operation("GET", "/maybe", "maybe", ir.Nullable(ir.Ref("Thing"))),
    operation("GET", "/any", "any", ir.Any_(), security=()),
    operation("GET", "/map", "map", ir.MapOf(INT), security=(("key", "basic"), ())),
    operation("GET", "/ratio", "ratio", ir.Ref("Ratio")),
    operation("GET", "/json", "json", ir.Ref("Json")),
    operation("GET", "/counts", "counts", ir.Ref("Counts")),
    operation("GET", "/raw", "raw", S("binary"), media="application/octet-stream"),
    operation(
        "GET", "/text", "str", TEXT, media="text/plain", server="https://t.example"
    ),
    operation(
        "POST",
        "/things/{thing_id}/{form}",
        "create",
        ir.Ref("Thing"),
        ID,
        param("form", ir.ListOf(TEXT), "path", "label"),
        param("q", ir.Ref("Address"), content="application/json"),
        param("list", ir.ListOf(TEXT), explode=False),
        param("many", ir.ListOf(TEXT), explode=False),
        body=body(
            field("name", TEXT, True),
            field("notes", ir.Nullable(TEXT)),
            field("at", ir.Ref("Moment")),
            field("must", ir.Nullable(S("date")), True),
            field("address", ir.Ref("Address")),
            field("addresses", ir.Ref("Addresses")),
            field("things", ir.ListOf(ir.Ref("Thing"))),
            field("json", ir.Ref("Json")),
            field("kind", ir.Ref("Kind")),
            field("price", S("decimal")),
            field("on", S("date"), False, "The day."),
            field("extra", ir.MapOf(ir.Any_())),
            required=False,
        ),
        errors=(NOT_FOUND, LIMITED, *BROKEN, OTHER),
    ),
    operation(
        "PUT",
        "/whole",
        "put_whole",
        None,
        body=ir.Body(
            "application/vnd.api+json", True, ir.Ref("Address"), None, "The address."
        ),
    ),
    operation(
        "PUT",
        "/lists",
        "put_list",
        None,
        body=ir.Body(JSON, False, ir.ListOf(TEXT), None),
    ),
)
THINGS = ir.Model(
    "Things",
    (field("items", ir.ListOf(ir.Ref("Thing"))), field("next", ir.Nullable(TEXT))),
    in_responses=True,
)


def api(operations: tuple[ir.Operation, ...] = OPERATIONS) -> ir.Api:
    schemas = sorted((*SCHEMAS, THINGS), key=lambda schema: schema.name)
    return ir.Api(
        "Hard",
        "2",
        "An API of hard cases.\n\nIt is here for the tests.",
        (ir.Server("https://eu.example.com/v2"),),
        (
            ir.Scheme("token", "bearer"),
            ir.Scheme("key", "apiKey", "query", "api_key"),
            ir.Scheme("basic", "basic"),
            ir.Scheme("oauth", "oauth2", token_url="https://example.com/token"),
            ir.Scheme("digest", "unsupported"),
        ),
        (("token",), ("key", "basic"), ("oauth",)),
        (
            ir.Resource("things", "", operations),
            ir.Resource("float", "A resource called float: watch out.", ()),
        ),
        {schema.name: schema for schema in schemas},
    )


def made() -> tuple[ir.Api, Plan]:
    whole = api()
    methods = {o.id: o.id for o in OPERATIONS}
    modules = {
        "Circle": "shared",
        "Square": "shared",
        "Shape": "shared",
        "Base": "shared",
    }
    return whole, plan_for(whole, "hard", methods, modules)
