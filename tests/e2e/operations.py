"""The 22 operations as the design names them, and calls of them made from the document."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import quote

from .examples import Examples

METHODS = {
    "mgr": {
        "GET /customers": "list",
        "POST /customers": "create",
        "GET /customers/{id}": "get",
        "DELETE /customers/{id}": "delete",
        "PUT /customers/{id}/archive": "archive",
        "PUT /customers/{id}/unarchive": "unarchive",
        "PUT /customers/{id}/unsubscribe": "unsubscribe",
        "PUT /customers/{id}/resubscribe": "resubscribe",
        "PUT /customers/{id}/notes": "update_notes",
        "PUT /customers/{id}/tags": "update_tags",
        "PUT /customers/{id}/cancel-unsent-messages": "cancel_unsent_messages",
        "GET /customers/{id}/charges": "list_charges",
        "GET /customers/{id}/messages": "list_messages",
        "GET /customers/{id}/reviews": "list_reviews",
    },
    "aurora": {
        "GET /customers": "list",
        "POST /customers": "create",
        "GET /customers/{customer_id}": "get",
        "DELETE /customers/{customer_id}": "delete",
        "PATCH /customers/{customer_id}": "update",
        "GET /customers/{customer_id}/detail": "get_detail",
        "POST /customers/{customer_id}/restore": "restore",
    },
    "kajabi": {"GET /v1/customers": "list"},
}
OPERATIONS = [(seed, key) for seed, table in METHODS.items() for key in table]
BODY_NAMES = {
    ("PATCH /customers/{customer_id}", "customer_id"): "body_customer_id",
    ("PATCH /customers/{customer_id}", "agent_id"): "body_agent_id",
}
COVERED = {"X-API-Key"}
"""Header parameters that only repeat a credential."""


def python_name(wire: str) -> str:
    """`filter[site_id]` → `filter_site_id`."""
    return re.sub(r"\W+", "_", wire).strip("_").lower()


@dataclass
class Sample:
    """Arguments for one operation, and what the server should then see and say."""

    method: str
    target: str
    status: int = 200
    media_type: str = "application/json"
    positional: list[Any] = field(default_factory=list[Any])
    named: dict[str, Any] = field(default_factory=dict[str, Any])
    body: Any = None
    answer: Any = None


def sample(document: Mapping[str, Any], key: str, *, full: bool) -> Sample:
    """A call of an operation, with all that it takes or with what it requires."""
    method, path = key.split(" ")
    examples = Examples(document, full=full)
    node = document["paths"][path][method.lower()]
    result = Sample(method, path)
    query: list[str] = []
    for parameter in map(examples.at, node.get("parameters", ())):
        name = parameter["name"]
        if name in COVERED or not (full or parameter.get("required")):
            continue
        value = Examples(document, full=True).value(_not_null(parameter["schema"]))
        if parameter["in"] == "path":
            result.positional.append(value)
            result.target = result.target.replace(
                f"{{{name}}}", quote(str(value), safe="")
            )
        else:
            assert parameter["in"] == "query"
            result.named[python_name(name)] = value
            query.append(f"{name}={quote(text(value), safe='')}")
    result.target += "?" + "&".join(query) if query else ""
    if "requestBody" in node:
        content = examples.at(node["requestBody"])["content"]
        result.body = examples.value(content["application/json"]["schema"])
        for name, value in result.body.items():
            result.named[BODY_NAMES.get((key, name), name)] = value
    status, response = next((s, r) for s, r in node["responses"].items() if s[0] == "2")
    result.status = int(status)
    for media_type, media in response.get("content", {}).items():
        result.media_type = media_type
        result.answer = examples.value(media["schema"])
    return result


def _not_null(schema: Mapping[str, Any]) -> dict[str, Any]:
    types = schema["type"]
    kinds = [types] if isinstance(types, str) else [t for t in types if t != "null"]
    return {**schema, "type": kinds[0]}


def text(value: Any) -> str:
    """A parameter as the wire has it."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return (
        str(int(value)) if isinstance(value, float) and value % 1 == 0 else str(value)
    )
