"""An API like Aurora, as the lower stage would give it."""

from __future__ import annotations

from codegen import ir
from codegen.plan import Plan

from .planning import field, plan_for

S = ir.Scalar
UUID, TEXT, INT, BOOL, WHEN = (
    *(S("uuid"), S("string"), S("integer"), S("boolean"), S("date-time")),
)


def query(
    wire: str, type: ir.Type, words: str = "", default: ir.Value = None
) -> ir.Param:
    return ir.Param(
        wire, "query", type, False, "form", True, description=words, default=default
    )


ID = ir.Param("customer_id", "path", UUID, True, "simple", False)
INVALID = ir.Response(
    "422", "application/json", ir.Ref("HTTPValidationError"), "Validation Error"
)
CUSTOMER = ir.Response("200", "application/json", ir.Ref("CustomerOut"), "Done")
EDITABLE = (
    field("customer_id", TEXT, words="At most 255 characters."),
    field("name", TEXT),
    field("email", TEXT),
    field("agent_id", UUID),
)


def operation(
    method: str,
    path: str,
    id: str,
    summary: str,
    description: str = "",
    **more: object,
) -> ir.Operation:
    values: dict[str, object] = {
        "deprecated": False,
        "params": (),
        "body": None,
        "responses": (CUSTOMER,),
        "errors": (INVALID,),
        "security": None,
    }
    return ir.Operation(
        method,
        path,
        id,
        "customers",
        summary,
        description,
        **{**values, **more},  # type: ignore[arg-type]
    )


LIST = operation(
    "GET",
    "/customers",
    "list",
    "List Customers",
    "List customers with optional search and status filter.",
    params=(
        query("status", TEXT),
        query("include_deleted", BOOL, default=False),
        query("limit", INT, "1 to 200.", 10),
        query("offset", INT, "0 or more.", 0),
        query("sort_dir", ir.Ref("CustomerSortDir"), default="desc"),
    ),
    responses=(
        ir.Response(
            "200", "application/json", ir.Ref("PaginatedResponse_CustomerOut_")
        ),
    ),
    pages=ir.Pages(
        "offset", "data", ir.Ref("CustomerOut"), "offset", "limit", "meta.total"
    ),
)
CREATE = operation(
    "POST",
    "/customers",
    "create",
    "Create Customer",
    "Create a customer for current user (no automatic call attempt).",
    body=ir.Body("application/json", True, ir.Any_(), EDITABLE),
)
UPDATE = operation(
    "PATCH",
    "/customers/{customer_id}",
    "update",
    "Update Customer",
    params=(ID, query("agent_id", UUID, "The agent that the change is for.")),
    body=ir.Body("application/json", True, ir.Any_(), EDITABLE),
)
DELETE = operation(
    "DELETE",
    "/customers/{customer_id}",
    "delete",
    "Delete Customer",
    "Soft delete a customer (and cascade to targets).",
    params=(ID, query("purge", BOOL, default=False)),
    responses=(ir.Response("204", "", None),),
)


def api() -> ir.Api:
    schemas: list[ir.Schema] = [
        ir.Model(
            "CustomerOut",
            (
                *EDITABLE,
                field("id", UUID, True),
                field("created_at", WHEN, True),
                field("updated_at", WHEN, True),
            ),
            in_responses=True,
        ),
        ir.Enum("CustomerSortDir", ("asc", "desc"), in_requests=True),
        ir.Model(
            "HTTPValidationError",
            (field("detail", ir.ListOf(ir.Ref("ValidationError"))),),
            in_responses=True,
        ),
        ir.Model(
            "MetaOut",
            (field("total", INT, True), field("limit", INT, True)),
            in_responses=True,
        ),
        ir.Model(
            "PaginatedResponse_CustomerOut_",
            (
                field("data", ir.ListOf(ir.Ref("CustomerOut")), True),
                field("meta", ir.Ref("MetaOut"), True),
            ),
            in_responses=True,
        ),
        ir.Model(
            "ValidationError",
            (
                field("loc", ir.ListOf(ir.UnionOf((TEXT, INT))), True),
                field("msg", TEXT, True),
                field("type", TEXT, True),
            ),
            in_responses=True,
        ),
    ]
    return ir.Api(
        "Umanize API",
        "0.1.0",
        "",
        (ir.Server("https://api.aurorasuite.ai", "Production"),),
        (
            ir.Scheme("bearerAuth", "bearer", description="Use a JWT bearer token."),
            ir.Scheme("apiKeyAuth", "apiKey", "header", "X-API-Key"),
        ),
        (("bearerAuth",), ("apiKeyAuth",)),
        (
            ir.Resource(
                "customers",
                "Create, update, inspect, delete, and restore customer records.\n\n"
                "Related areas:\n\n- Import customers in bulk",
                (LIST, CREATE, UPDATE, DELETE),
            ),
        ),
        {schema.name: schema for schema in schemas},
    )


def made() -> tuple[ir.Api, Plan]:
    whole = api()
    methods = {name: name for name in ("list", "create", "update", "delete")}
    return whole, plan_for(whole, "aurora", methods)
