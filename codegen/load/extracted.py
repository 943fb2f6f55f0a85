"""What Mintlify wrote under `## OpenAPI` until late 2025: one operation, in words of its own.

`paths` holds `path`, `method`, `servers`, `request` and `response`; parameters and bodies
are lists of schemas, and a schema's own name is in `refIdentifier`. All else is OpenAPI.
"""

from __future__ import annotations

from typing import Any

from ..document import Node, as_array, as_object, is_object

_PLACES = ("path", "query", "header", "cookie")
_OF_PARAMETERS = ("style", "explode", "deprecated", "description", "required")
_NOTHING = "_mintlify/placeholder"


def is_extracted(data: Node) -> bool:
    """Whether `paths` is one operation rather than a map of paths."""
    told = as_object(data.get("paths"))
    return isinstance(told.get("path"), str) and isinstance(told.get("method"), str)


def document(data: Node, title: str) -> Node:
    """An OpenAPI document of that operation; `title` is the heading of its page."""
    told = as_object(data["paths"])
    request = as_object(told.get("request"))
    components: Node = {**as_object(data.get("components"))}
    schemas = components["schemas"] = {**as_object(components.get("schemas"))}
    schemes = components["securitySchemes"] = Node()
    operation: Node = {"summary": title} if title else {}
    operation["parameters"] = _parameters(as_object(request.get("parameters")), schemas)
    body = as_object(request.get("body"))
    if body:
        operation["requestBody"] = _body(body, schemas)
    operation["responses"] = {
        status: _response(as_object(answer), schemas)
        for status, answer in as_object(told.get("response")).items()
    }
    if told.get("deprecated") is True:
        operation["deprecated"] = True
    operation["security"] = [
        _requirement(as_object(item), schemes)
        for item in as_array(request.get("security"))
    ]
    section = "webhooks" if told.get("type") == "webhook" else "paths"
    result: Node = {"openapi": "3.1.0", "info": {"title": "", "version": ""}}
    if told.get("servers"):
        result["servers"] = told["servers"]
    result |= {"paths": {}, section: {told["path"]: {told["method"]: operation}}}
    return {**result, "components": components}


def _parameters(told: Node, schemas: Node) -> list[Node]:
    return [
        _parameter(name, place, as_object(item), schemas)
        for place in _PLACES
        for name, item in as_object(told.get(place)).items()
    ]


def _parameter(name: str, place: str, item: Node, schemas: Node) -> Node:
    found = [as_object(schema) for schema in as_array(item.get("schema"))]
    said = {k: one[k] for one in (item, *found) for k in _OF_PARAMETERS if k in one}
    bare = [{k: v for k, v in s.items() if k not in _OF_PARAMETERS} for s in found]
    if place == "path":
        said["required"] = True
    return {"name": name, "in": place, **said, "schema": _one_of(bare, schemas)}


def _body(told: Node, schemas: Node) -> Node:
    needed = (
        as_object(schema).get("required") is True
        for media in told.values()
        for schema in as_array(as_object(media).get("schemaArray"))
    )
    return {"required": any(needed), "content": _content(told, schemas)}


def _response(told: Node, schemas: Node) -> Node:
    words = (as_object(media).get("description") for media in told.values())
    description = next((text for text in words if isinstance(text, str)), "")
    content = _content(told, schemas)
    return {"description": description, **({"content": content} if content else {})}


def _content(told: Node, schemas: Node) -> Node:
    return {
        media: {
            "schema": _one_of(as_array(as_object(item).get("schemaArray")), schemas)
        }
        for media, item in told.items()
        if media != _NOTHING
    }


def _one_of(found: list[Any], schemas: Node) -> Node:
    """The one schema of a list, or any of several; each a component if it has a name."""
    members = [_schema(schema, schemas) for schema in found if is_object(schema)]
    return members[0] if len(members) == 1 else {"anyOf": members} if members else {}


def _schema(told: Node, schemas: Node) -> Node:
    name = str(told.get("refIdentifier", "")).rpartition("/")[2]
    schema = {k: v for k, v in told.items() if k not in ("refIdentifier", "$ref")}
    needed = schema.pop("requiredProperties", None)
    if isinstance(schema.get("required"), bool):
        del schema["required"]
    if needed:
        schema["required"] = needed
    kind = schema.get("type")
    if kind in ("any", "unknown"):
        del schema["type"]
    elif isinstance(kind, str) and kind.startswith("enum<"):
        schema["type"] = kind[5:-1]
    if is_object(schema.get("properties")):
        schema["properties"] = {k: _bare(v) for k, v in schema["properties"].items()}
    for key in ("items", "additionalProperties"):
        if key in schema:
            schema[key] = _bare(schema[key])
    if not name:
        return schema
    schemas.setdefault(name, schema)
    return {"$ref": f"#/components/schemas/{name}"}


def _bare(schema: Any) -> Any:
    """A schema without the `allOf` around it that Mintlify adds."""
    if (
        is_object(schema)
        and [*schema] == ["allOf"]
        and len(as_array(schema["allOf"])) == 1
    ):
        return schema["allOf"][0]
    return schema


def _requirement(told: Node, schemes: Node) -> Node:
    """One alternative: every parameter of it is a scheme, named by its title."""
    found = [
        (place, name, as_object(item))
        for place, named in as_object(told.get("parameters")).items()
        for name, item in as_object(named).items()
    ]
    titles = str(told.get("title") or "").split(" & ")
    if len(titles) != len(found):
        titles = [name for _, name, _ in found]
    for title, (place, name, item) in zip(titles, found, strict=True):
        schemes.setdefault(title, _scheme(place, name, item))
    return {title: [] for title in titles}


def _scheme(place: str, name: str, item: Node) -> Node:
    words = {"description": item["description"]} if item.get("description") else {}
    if item.get("type") == "http" or item.get("type") == "oauth2":
        return {"type": "http", "scheme": item.get("scheme", "bearer"), **words}
    return {"type": "apiKey", "in": place, "name": name, **words}
