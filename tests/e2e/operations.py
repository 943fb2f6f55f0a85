"""The 22 operations as the design names them, and calls of them made from the document."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from random import Random
from typing import Any
from urllib.parse import quote

from codegen.document import Node, escape

from ..roundtrip.checked import Checked
from ..roundtrip.documents import Place, as_seen, followed, places
from ..roundtrip.judge import Judge
from ..roundtrip.sampling import Amount

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


def place_of(document: Node, key: str) -> Place:
    """Where an operation stands in the document."""
    return next(p for p in places(document) if f"{p.method} {p.path}" == key)


def judge_of(document: Node, key: str, base_url: str) -> Judge:
    """`openapi-core`, asked about one operation at the server under test."""
    asked, answered = as_seen(document, "request"), as_seen(document, "response")
    return Judge(asked, answered, place_of(document, key), base_url)


def sample(document: Node, key: str, *, full: bool) -> Sample:
    """A call of an operation, with all that it takes or with what it requires."""
    place, random = place_of(document, key), Random(key)
    amount: Amount = "all" if full else "required"
    asked, answered = Checked(document, "request"), Checked(document, "response")
    result = Sample(place.method, place.path)
    query: list[str] = []
    for parameter, pointer in place.parameters:
        name = parameter["name"]
        if name in COVERED or not (full or parameter.get("required")):
            continue
        value = drawn(asked.draw(pointer, random, "all", nulls=False))
        if parameter["in"] == "path":
            result.positional.append(value)
            slot, segment = f"{{{name}}}", quote(str(value), safe="")
            result.target = result.target.replace(slot, segment)
        else:
            assert parameter["in"] == "query"
            result.named[python_name(name)] = value
            query.append(f"{name}={quote(text(value), safe='')}")
    result.target += "?" + "&".join(query) if query else ""
    if "requestBody" in place.node:
        _, pointer = followed(document, f"{place.pointer}/requestBody")
        pointer += "/content/application~1json/schema"
        result.body = drawn(asked.draw(pointer, random, amount))
        for wire, value in result.body.items():
            result.named[BODY_NAMES.get((key, wire)) or wire] = value
    status = next(status for status in place.node["responses"] if status[0] == "2")
    result.status = int(status)
    response, pointer = followed(document, f"{place.pointer}/responses/{status}")
    for media_type in response.get("content", ()):
        result.media_type = media_type
        schema = f"{pointer}/content/{escape(media_type)}/schema"
        result.answer = drawn(answered.draw(schema, random, amount))
    return result


def drawn(value: tuple[Any, str]) -> Any:
    """An instance that is as documented."""
    assert not value[1], value
    return value[0]


def text(value: Any) -> str:
    """A parameter as the wire has it."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return (
        str(int(value)) if isinstance(value, float) and value % 1 == 0 else str(value)
    )
