"""The packages of the feature goldens in every style: source, types, and objects both ways."""

from __future__ import annotations

import ast
import importlib
import json
from pathlib import Path
from random import Random
from typing import Any

import black
import pytest
from black.report import NothingChanged

from codegen import ir
from codegen.classes import STYLES, Style
from codegen.document import escape

from ..packages import COPIED, check_types, put, put_copied, sharing
from ..roundtrip.checked import Checked
from ..roundtrip.sampling import Amount
from .packages import FEATURES, SEEDS, WORDS, Shelf, built
from .test_styles_run import same


@pytest.mark.parametrize("feature", FEATURES)
def test_source(feature: str, style: Style) -> None:
    """It compiles, black leaves it as it is, and wire strings stand in it exactly."""
    made = built(feature, style)
    constants = set[Any]()
    for path, text in made.files.items():
        if path.endswith(".py") and not path.startswith(COPIED):
            for node in ast.walk(ast.parse(text)):
                if isinstance(node, ast.Constant):
                    constants.add(node.value)
                elif isinstance(node, ast.AnnAssign):
                    constants.add(ast.unparse(node.target))
            if text:
                with pytest.raises(NothingChanged):
                    black.format_file_contents(text, fast=True, mode=black.Mode())
    for schema in made.api.schemas.values():
        if schema.name not in made.plan.schemas:
            continue
        if isinstance(schema, ir.Model):
            assert {
                f.wire for f in schema.fields if writable(f.wire, style)
            } <= constants
        elif isinstance(schema, ir.Enum):
            assert {v for v in schema.values if isinstance(v, str)} <= constants


def writable(wire: str, style: Style) -> bool:
    """Whether the style can call a field so (`style-field`)."""
    odd = any(c in '"\\' or ord(c) < 32 for c in wire)
    refused = {"msgspec.Struct": odd, "typing.TypedDict": wire == ""}
    return not refused.get(style, False)


UNSAMPLED = {"contents", "formats"}
"""Binary text in JSON, which is written in base64 whatever it came in."""


@pytest.mark.parametrize("amount", ["all", "required"])
@pytest.mark.parametrize("feature", [f for f in FEATURES if f not in UNSAMPLED])
def test_objects_both_ways(
    feature: str, amount: Amount, style: Style, shelf: Shelf
) -> None:
    """What answers hold is decoded strictly, and written again under its wire names."""
    made, package = built(feature, style), shelf.package(feature, style)
    if not made.api.resources:
        return  # models alone have no runtime
    runtime = f"{package.__name__}._runtime"
    decode = importlib.import_module(f"{runtime}.decode").decode
    to_json = importlib.import_module(f"{runtime}.models").to_json
    drawn = Checked(made.normalized.data, "response")
    for schema in made.api.schemas.values():
        if not schema.in_responses or schema.name not in made.plan.schemas:
            continue
        names = made.plan.schemas[schema.name]
        module = importlib.import_module(f"{package.__name__}.models.{names.module}")
        pointer = f"/components/schemas/{escape(schema.name)}"
        answer, why = drawn.draw(pointer, Random(schema.name), amount)
        hint = getattr(module, names.name)
        if answer is None or why:
            continue  # null is said where the class is referred to; some are never alone
        value, gaps = decode(hint, json.dumps(answer).encode())
        if gaps:
            expected = {gap[1] for gap in gaps} - {"a member of the union"}
            assert all(kind[0] == "'" for kind in expected), (answer, gaps)
            continue  # a tag, which the place tells and not the schema
        same(package, value, answer, style)
        assert within(json.loads(to_json(value)), answer)


def within(found: Any, whole: Any) -> bool:
    """Whether nothing is in a value that was not in the whole."""
    if isinstance(found, dict):
        return all(within(part, whole[name]) for name, part in found.items())
    if isinstance(found, list):
        return all(map(within, found, whole)) and len(found) == len(whole)
    return bool(found == whole)


def test_recursion(style: Style, shelf: Shelf) -> None:
    """Classes and aliases that come back to themselves, as deep as they go."""
    package = shelf.package("recursion", style)
    runtime = f"{package.__name__}._runtime"
    decode = importlib.import_module(f"{runtime}.decode").decode
    to_json = importlib.import_module(f"{runtime}.models").to_json
    leaf: Any = {"name": "leaf", "children": []}
    tree = {"name": "a", "children": [{"name": "b", "children": [leaf]}]}
    for hint, answer in ((package.Node, tree), (package.Json, {"a": [["b", 1.5]]})):
        value, gaps = decode(hint, json.dumps(answer).encode())
        assert not gaps and json.loads(to_json(value)) == answer
    value, gaps = decode(
        package.Node, json.dumps({"name": "a", "children": [7]}).encode()
    )
    assert gaps == [("/children/*", "object", "integer")]


def test_names_on_the_wire(style: Style, shelf: Shelf) -> None:
    """Attributes are identifiers; what is sent are the names of the documentation."""
    package = shelf.package("odd_properties", style)
    to_json = importlib.import_module(f"{package.__name__}._runtime.models").to_json
    names = built("odd_properties", style).plan.schemas["Odd"].fields
    names = {wire: name for wire, name in names.items() if writable(wire, style)}
    values: dict[str, Any] = {w: True if w == "2fa" else w for w in names}
    values |= {"ID": 1, "Id": 1.5}
    typed = style == "typing.TypedDict"
    given = values if typed else {names[wire]: v for wire, v in values.items()}
    assert json.loads(to_json(package.Odd(**given))) == values


def test_null_and_absent(style: Style, shelf: Shelf) -> None:
    """None is sent where the style can tell it from what was not given."""
    package = shelf.package("nullable_31", style)
    to_json = importlib.import_module(f"{package.__name__}._runtime.models").to_json
    made = built("nullable_31", style)
    kept = 0
    for schema in made.api.schemas.values():
        if not isinstance(schema, ir.Model) or schema.name not in made.plan.schemas:
            continue
        maybe = [f for f in schema.fields if isinstance(f.type, ir.Nullable)]
        needed = {f.wire: None for f in schema.fields if f.required}
        names = made.plan.schemas[schema.name].fields
        cls = getattr(package, made.plan.schemas[schema.name].name)
        typed = style == "typing.TypedDict"
        given = {f.wire if typed else names[f.wire]: None for f in maybe}
        given |= {w if typed else names[w]: None for w in needed}
        if style == "pydantic_v2.dataclass" and len(given) > len(maybe):
            continue  # it would refuse None where null is no value
        sent = json.loads(to_json(cls(**given)))
        optional = {f.wire for f in maybe if not f.required}
        kept += len(optional)
        lost = optional if "dataclass" in style else set[str]()
        assert sent.keys() == (needed.keys() | {f.wire for f in maybe}) - lost
    assert kept


@pytest.mark.slow
def test_types(tmp_path: Path) -> None:
    """Strict mypy and pyright find nothing in any package of any style.

    They share one runtime here; what a style ships of it is checked with the seeds.
    """
    put_copied(tmp_path)
    for style in STYLES:
        put(tmp_path / WORDS[style], {"__init__.py": ""})
        for made in (built(name, style) for name in [*SEEDS, *FEATURES]):
            if made.plan.schemas:  # without classes it is the package of `golden`
                package = tmp_path / WORDS[style] / made.plan.package
                put(package, sharing(made.files))
    check_types(tmp_path, WORDS.values())
