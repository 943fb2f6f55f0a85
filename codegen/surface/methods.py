"""Methods: what they take and give, and how that is sent."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from msgspec.structs import replace

from .. import ir
from ..plan import ArgumentNames, OperationNames, Plan
from .parts import Data, given, security, words
from .types import render

_STYLES = {"path": "simple", "query": "form", "header": "simple", "cookie": "form"}
Item = ir.Param | ir.Field | ir.Body
_OF_BODY = ir.Field | ir.Body


def method_data(operation: ir.Operation, names: OperationNames, plan: Plan) -> Data:
    """What the manifest holds of a method."""
    pages, body = operation.pages, operation.body
    answer = operation.responses[0] if operation.responses else None
    data: Data = {"http": f"{operation.method} {operation.path}", "returns": "None"}
    result = operation.returns if pages else operation.result
    if result is not None:
        data["returns"] = render(result, plan)
    if operation.security is not None:
        data["security"] = security(operation, plan)
    return {
        **data,
        **_arguments(operation, names, plan),
        **given(
            accept=_unusual(answer.media_type) if answer else "",
            accepts=dict(_accepts(operation, plan)),
            bodies=[_body(operation, other, names, plan) for other in _others(body)],
            choices=list(body.choices) if body else [],
            deprecated=operation.deprecated,
            errors=_errors(operation, plan),
            pages=pages and {"item": render(pages.item, plan), "kind": pages.kind},
            sends=_unusual(body.media_type) if body else "",
            server=operation.server,
            stream=_stream(operation, plan),
        ),
        "words": words(operation.summary, operation.description, **_said(operation)),
    }


def _accepts(operation: ir.Operation, plan: Plan) -> Iterator[tuple[str, str]]:
    """The media types of the answer that a caller may choose, and what it is in each."""
    types = [
        (media_type, _given(answer, plan))
        for answer in operation.answers
        for media_type in answer.media_types
    ]
    yield from types if len(types) > 1 else ()


def _given(answer: ir.Response, plan: Plan) -> str:
    if answer.item is not None:
        return f"Stream[{render(answer.item, plan)}]"
    return render(answer.type, plan) if answer.type else "None"


def _others(body: ir.Body | None) -> tuple[ir.Body, ...]:
    return body.others if body else ()


def _body(
    operation: ir.Operation, body: ir.Body, names: OperationNames, plan: Plan
) -> Data:
    """What a caller gives where he chooses another media type than the usual."""
    other = replace(operation, body=body)
    items = arguments_of(other)
    mine = [
        a for a in names.arguments if isinstance(items.get((a.kind, a.wire)), _OF_BODY)
    ]
    arguments = _arguments(other, replace(names, arguments=tuple(mine)), plan)
    return {"media": list(body.media_types), **arguments}


def _stream(operation: ir.Operation, plan: Plan) -> Data | None:
    """What a stream gives, and whether there is one `always`, where no media type is
    chosen, or where it is `asked` for by a switch."""
    stream = operation.stream
    always = stream in operation.responses[:1]
    if stream is None or stream.item is None or not (always or operation.chooses):
        return None
    return {
        "item": render(stream.item, plan),
        "when": "always" if always else "asked",
    }


def _unusual(media_type: str) -> str:
    return "" if media_type == "application/json" else media_type


def _errors(operation: ir.Operation, plan: Plan) -> Data:
    """The documented bodies of errors, by status."""
    return {e.status: render(e.type, plan) for e in operation.errors if e.type}


def _said(operation: ir.Operation) -> dict[str, str]:
    """The words of the parts by what they are about."""
    said = {f"{p.location} {p.wire}": p.description for p in operation.params}
    for body in reversed(operation.bodies):
        said |= {"body": body.description}
        said |= {f"field {each.wire}": each.description for each in body.fields or ()}
    answers = (*operation.responses, *operation.errors)
    return said | {f"answer {r.status}": r.description for r in answers}


def _arguments(operation: ir.Operation, names: OperationNames, plan: Plan) -> Data:
    """By place, name to type; beside them what is not as one would expect."""
    data: Data = {}
    items = arguments_of(operation)
    for argument in names.arguments:
        item = items.get((argument.kind, argument.wire))
        if item is None:  # of another body than the usual
            continue
        required = _required(operation, item)
        type = _taken(operation, argument, item, plan)
        place: Data = data.setdefault(argument.kind, {})
        place[argument.name if required else f"{argument.name}?"] = type
        for key, value in _oddities(argument, item):
            data.setdefault(key, {})[argument.name] = value
    return data


def _required(operation: ir.Operation, item: Item) -> bool:
    if isinstance(item, ir.Field) and operation.body is not None:
        return item.required and operation.body.required
    return item.required


def _taken(
    operation: ir.Operation,
    names: ArgumentNames,
    item: Item,
    plan: Plan,
) -> str:
    """The type of an argument; null exists only in JSON bodies."""
    type = item.type
    while names.kind not in ("field", "body") and isinstance(type, ir.Nullable):
        type = type.type
    return render(type, plan)


def _oddities(names: ArgumentNames, item: Item) -> Iterator[tuple[str, Any]]:
    if names.wire != names.name and names.kind != "body":
        yield "wire", names.wire
    if isinstance(item, ir.Body):
        return
    if item.default is not None:
        default = item.default
        yield "defaults", default.text if isinstance(default, ir.Json) else default
    if item.limits:
        yield "limits", dict(item.limits)
    if item.deprecated:
        yield "outdated", True
    if isinstance(item, ir.Param):
        usual = (_STYLES[item.location], item.style == "form")
        if item.content or (item.style, item.explode) != usual:
            exploded = " exploded" if item.explode else ""
            yield "styles", item.content or f"{item.style}{exploded}"


def returns(operation: ir.Operation, plan: Plan) -> str:
    """What a method gives back, as a type."""
    if operation.pages is not None:
        return f"Page[{render(operation.pages.item, plan)}]"
    return "None" if operation.result is None else render(operation.result, plan)


def arguments_of(operation: ir.Operation) -> dict[tuple[str, str], Item]:
    """What arguments stand for, by their kind and wire name: a parameter, a field of the
    body or the body."""
    found: dict[tuple[str, str], Item] = {}
    for param in operation.params:
        found.setdefault((param.location, param.wire), param)
    body = operation.body
    if body and body.fields is None:
        found["body", ""] = body
    for field in (body.fields if body else None) or ():
        found["field", field.wire] = field
    return found
