"""The validator that explains is of one mind with the one that decides."""

from __future__ import annotations

import copy
import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from codegen.diagnostics import At, Diagnostics
from codegen.document import Node
from codegen.load.official import VERSIONS, explainer, judge
from codegen.load.validate import places, validate_document
from codegen.load.violations import at_fault, violations

OPERATION: Node = {
    "parameters": [{"name": "a", "in": "query", "schema": {"type": "string"}}],
    "responses": {"200": {"description": "", "content": {"a/b": {"schema": {}}}}},
}
SCHEMA: Node = {"type": "object", "properties": {"a": {"type": "integer"}}}
PARTS: Node = {
    "schemas": {"A": SCHEMA, "B": {"allOf": [SCHEMA]}},
    "responses": {"A": {"description": ""}},
    "parameters": {"A": {"name": "a", "in": "path", "required": True, "schema": {}}},
    "securitySchemes": {"A": {"type": "http", "scheme": "basic"}},
}
OPERATION_2: Node = {
    "parameters": [{"name": "a", "in": "query", "type": "string"}],
    "responses": {"200": {"description": "", "schema": SCHEMA}},
}
PARTS_2: Node = {
    "definitions": {"A": SCHEMA, "B": {"allOf": [SCHEMA]}},
    "responses": {"A": {"description": ""}},
    "parameters": {
        "A": {"name": "a", "in": "path", "required": True, "type": "string"}
    },
}
JUNK = st.sampled_from(
    json.loads(
        '[1, -1, 1.5, "", "a b", "path", "file", null, true, [], [1, 1], ["a", "a"], {},'
        ' {"a": 1}, {"$ref": "#/a"}, {"$ref": 1}, {"type": "object", "x": 1}]'
    )
)
NAMES = st.sampled_from(
    ["type", "in", "x-a", "a b", "200", "/b", "$ref", "example", "x"]
)


def document(version: str) -> Node:
    info = {"title": "t", "version": "1"}
    if version == "2.0":
        paths = {"/a": {"get": OPERATION_2}, "/c": {"put": OPERATION_2}}
        return {"swagger": "2.0", "info": info, "paths": paths, **PARTS_2}
    paths = {"/a": {"get": OPERATION}, "/c": {"put": OPERATION}}
    head = {"openapi": f"{version}.0", "info": info}
    return {**head, "paths": paths, "components": PARTS}


def containers(node: Any) -> list[Any]:
    below = list(node.values() if isinstance(node, dict) else node)
    found = [one for one in below if isinstance(one, dict | list)]
    return [node, *(inner for one in found for inner in containers(one))]


def break_somewhere(data: Node, draw: st.DataObject) -> None:
    place = draw.draw(st.sampled_from(containers(data)))
    if not isinstance(place, dict):
        place.append(copy.deepcopy(draw.draw(JUNK)))
        return
    key = draw.draw(st.one_of(NAMES, st.sampled_from([*place, "x"])))
    if key in place and draw.draw(st.booleans()):
        del place[key]
    else:
        place[key] = copy.deepcopy(draw.draw(JUNK))


@pytest.mark.parametrize("version", VERSIONS)
@given(st.data(), st.integers(1, 4))
@settings(max_examples=60, deadline=None)
def test_they_agree(version: str, draw: st.DataObject, count: int) -> None:
    data = json.loads(json.dumps(document(version)))
    for _ in range(count):
        break_somewhere(data, draw)
    errors = list(judge(version, True).iter_errors(data))
    explained = violations(explainer(version, True), data)
    assert bool(errors) is bool(explained)
    small = at_fault(data, [place for error in errors for place in places(error)])
    assert violations(explainer(version, True), small) == explained, "nothing is lost"


@pytest.mark.parametrize("version", VERSIONS)
def test_what_is_right_is_left_out(version: str) -> None:
    assert judge(version, True).is_valid(document(version))
    small = at_fault(document(version), [("paths", "/c", "put", "responses")])
    assert list(small["paths"]) == ["/c"]
    parts = small if version == "2.0" else small["components"]
    assert parts["responses"] == parts["parameters"] == {}


@pytest.mark.parametrize(
    "dialect", ["https://json-schema.org/draft/2020-12/schema", "a:b"]
)
def test_a_dialect_leaves_schemas_open(dialect: str) -> None:
    data = {**document("3.1"), "jsonSchemaDialect": dialect}
    data["components"] = {"schemas": {"A": {"type": "file"}}, "x": 1}
    diagnostics = Diagnostics()
    validate_document(data, lambda pointer: At("a", pointer), diagnostics)
    assert [item.at and item.at.pointer for item in diagnostics] == ["/components/x"]
