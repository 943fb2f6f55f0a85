"""Swagger 2.0 to 3.1: a folder with a document, what it becomes, and what is said of it.

UPDATE_GOLDEN=1 writes the expectations.
"""

from __future__ import annotations

import copy
import os
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from codegen.diagnostics import At, Diagnostics
from codegen.document import Fragment, Node, Source
from codegen.load import load
from codegen.load.positions import locate
from codegen.load.validate import validate_document
from codegen.normalize.swagger2 import convert
from codegen.normalize.upgrade import upgrade
from codegen.resolve import lookup

CASES = Path(__file__).with_name("swagger2")
NAMES = sorted(path.name for path in CASES.iterdir())
PLACES = CASES / "references" / "input.yaml"
ODD_NAMES = ("schemas", "body-shared")
"""Cases with names that 3.1 forbids for components; they stay, since all refers to them."""


class Dumper(yaml.SafeDumper):
    def ignore_aliases(self, data: Any) -> bool:
        return True


def read(path: Path) -> Fragment:
    (fragment,) = load([path.name], path.parent, Diagnostics())
    return fragment


def line(at: At) -> int:
    place = locate(at)
    assert place is not None
    return place.line


def is_valid(data: Node, fragment: Fragment) -> bool:
    diagnostics = Diagnostics()
    validate_document(data, fragment.at, diagnostics)
    return not len(diagnostics)


@pytest.mark.parametrize("case", NAMES)
def test_case(case: str) -> None:
    fragment = read(CASES / case / "input.yaml")
    before = copy.deepcopy(fragment.data)
    diagnostics = Diagnostics()
    data, _ = convert(fragment.data, fragment, diagnostics)
    assert fragment.data == before, "the input is not changed"
    dumped = yaml.dump(data, Dumper=Dumper, sort_keys=False, allow_unicode=True)
    compare(CASES / case / "expected.yaml", dumped)
    said = [f"{line(d.at)}: {d.severity}: {d.message}" for d in diagnostics if d.at]
    compare(CASES / case / "diagnostics.txt", "".join(f"{text}\n" for text in said))


def compare(path: Path, text: str) -> None:
    if os.environ.get("UPDATE_GOLDEN"):
        path.unlink(missing_ok=True)
        if text:
            path.write_text(text, "utf-8")
    assert text == (path.read_text("utf-8") if path.exists() else "")


@pytest.mark.parametrize("case", [name for name in NAMES if name not in ODD_NAMES])
def test_valid_stays_valid(case: str) -> None:
    fragment = read(CASES / case / "input.yaml")
    if is_valid(fragment.data, fragment):
        upgraded = upgrade(fragment, Diagnostics())
        assert is_valid(upgraded.data, upgraded)


@pytest.mark.parametrize("case", NAMES)
def test_places_exist(case: str) -> None:
    """Where something is said to come from, something stands."""
    fragment = read(CASES / case / "input.yaml")
    for new, old in upgrade(fragment, Diagnostics()).moved:
        assert new.count("/") < 3 or lookup(fragment.data, old) is not None, new


@pytest.mark.parametrize(
    ("pointer", "number"),
    [
        (
            "/paths/~1pets~1{id}/post/requestBody/content/application~1json/schema/type",
            8,
        ),
        ("/paths/~1pets~1{id}/post/requestBody", 8),
        ("/paths/~1pets~1{id}/post/parameters/1/schema/type", 9),
        ("/paths/~1pets~1{id}/post/responses/200/content/application~1json/schema", 11),
        ("/components/responses/Shared/content/application~1json/schema/type", 26),
        ("/info/title", 2),
    ],
)
def test_lines(pointer: str, number: int) -> None:
    at = upgrade(read(PLACES), Diagnostics()).at(pointer)
    assert line(at) == number
    assert at.fragment is not None
    assert at.fragment.at(at.pointer).pointer == at.pointer, "nothing moves twice"


KEYS = (
    "paths /a get parameters $ref in name schema type items collectionFormat body array"
    " formData query file responses 200 default headers examples definitions consumes"
    " produces properties discriminator host basePath schemes securityDefinitions"
    " oauth2 flow #/definitions/name #/parameters/name #/paths/~1a/get swagger tsv"
).split()
TREES = st.recursive(
    st.sampled_from([*KEYS, 0, 1.5, None, True]),
    lambda below: st.lists(below, max_size=4)
    | st.dictionaries(st.sampled_from(KEYS), below, max_size=6),
    max_leaves=40,
)


@given(st.dictionaries(st.sampled_from(KEYS), TREES))
@settings(max_examples=300, deadline=None)
def test_never_raises(data: Node) -> None:
    check_survives(data)


def check_survives(data: Node) -> None:
    source = Source("odd.yaml", "")
    fragment = Fragment(source, data, 0, 0, 1, "document", "", "yaml")
    before = copy.deepcopy(data)
    convert(data, fragment, Diagnostics())
    assert data == before


PARAMETERS = st.fixed_dictionaries(
    {"in": st.sampled_from(KEYS)},
    optional={
        key: TREES
        for key in ("name", "schema", "type", "items", "collectionFormat", "$ref")
    },
)
OPERATIONS = st.fixed_dictionaries(
    {},
    optional={
        "parameters": st.lists(PARAMETERS, max_size=3),
        "responses": st.dictionaries(st.sampled_from(["200", "default", "888"]), TREES),
        "consumes": TREES,
        "produces": TREES,
        "schemes": TREES,
    },
)


@given(OPERATIONS, st.lists(PARAMETERS, max_size=2), TREES)
@settings(max_examples=300, deadline=None)
def test_operations_never_raise(operation: Node, shared: list[Node], root: Any) -> None:
    item = {"parameters": shared, "post": operation}
    data: Node = {"swagger": "2.0", "paths": {"/a": item}, "host": "h"}
    data["parameters"] = dict(zip("abc", shared, strict=False))
    check_survives({**data, "produces": root})
