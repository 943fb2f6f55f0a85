"""Judges documents by the official OpenAPI schemas; a violation is only a warning.

`jsonschema_rs` judges (20 ms for 13 MB) and gives the branches of a failed `oneOf` with
it, so that the error that matters is found without a second, slow validator.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from functools import cache
from importlib.util import find_spec
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from ..diagnostics import At, Diagnostics
from ..document import Fragment, Node, escape

if TYPE_CHECKING:
    from jsonschema_rs import ValidationError, Validator

MOST = 20
"""Violations that are shown of one document."""
_META = "https://json-schema.org/draft/2020-12/schema"
_FOLDERS = {"2.0": "v2.0", "3.0": "v3.0", "3.1": "v3.1", "3.2": "v3.2"}


def validate(fragment: Fragment, diagnostics: Diagnostics) -> None:
    """Warn of every place where a fragment breaks the schema of its OpenAPI version."""
    validate_document(fragment.data, fragment.at, diagnostics)


def validate_document(
    data: Node, at: Callable[[str], At], diagnostics: Diagnostics
) -> None:
    """The same for any document; `at` gives the place of a JSON pointer in it."""
    version = str(data.get("openapi") or data.get("swagger"))[:3]
    if version not in _FOLDERS:
        return
    official = "jsonSchemaDialect" not in data
    validator = _validator(version, official)
    try:
        if validator.is_valid(data):
            return
    except ValueError as error:
        message = f"the document could not be validated: {error}"
        diagnostics.note("not-validated", message, at(""))
        return
    _report(validator, data, version, at, diagnostics)


@cache
def _validator(version: str, dialect: bool) -> Validator:
    """The schema ships with openapi-spec-validator, which is slow to import: only read."""
    import jsonschema_rs

    spec = find_spec("openapi_spec_validator")
    if spec is None or spec.origin is None:
        raise RuntimeError("openapi-spec-validator is not installed")
    folder = Path(spec.origin).parent / "resources" / "schemas" / _FOLDERS[version]
    schema = cast(Node, json.loads((folder / "schema.json").read_text("utf-8")))
    if version in ("2.0", "3.0"):
        return jsonschema_rs.Draft4Validator(schema)
    return jsonschema_rs.Draft202012Validator(
        _with_dialect(schema) if dialect else schema
    )


def _with_dialect(schema: Node) -> Node:
    """The OpenAPI schema leaves Schema Objects open; this closes them by 2020-12."""
    return {
        "$schema": _META,
        "$id": "urn:codegen:openapi",
        "$ref": schema["$id"],
        "$defs": {
            "openapi": schema,
            "schema": {"$dynamicAnchor": "meta", "$ref": _META},
        },
    }


def _report(
    validator: Validator,
    data: Node,
    version: str,
    at: Callable[[str], At],
    diagnostics: Diagnostics,
) -> None:
    seen: dict[tuple[str, str], None] = {}
    for error in islice(validator.iter_errors(data), 10 * MOST):
        for leaf in _leaves(error):
            for pointer, message in _said(leaf):
                seen.setdefault((pointer, message))
    for pointer, message in list(seen)[:MOST]:
        text = f"{message} (schema of OpenAPI {version})"
        diagnostics.warning("schema-violation", text, at(pointer))
    if len(seen) > MOST:
        message = f"{len(seen) - MOST} or more further violations are not shown"
        diagnostics.note("schema-violation", message, at(""))


def _leaves(error: ValidationError) -> list[ValidationError]:
    """The errors that say what is wrong: those of the branch that comes nearest."""
    branches = [
        [leaf for inner in branch for leaf in _leaves(inner)]
        for branch in cast("list[list[ValidationError]]", _get(error, "context") or [])
    ]
    branches = [branch for branch in branches if branch]
    return min(branches, key=_distance) if branches else [error]


def _distance(branch: list[ValidationError]) -> tuple[bool, int, bool, int]:
    """How far a branch is from what was meant: references and other types are far."""
    reference = any(_get(error, "property") == "$ref" for error in branch)
    deepest = max(len(error.instance_path) for error in branch)
    other = any(error.kind.name == "type" for error in branch)
    return reference, -deepest, other, len(branch)


def _get(error: ValidationError, name: str) -> Any:
    return getattr(error.kind, name, None)


def _said(error: ValidationError) -> Iterator[tuple[str, str]]:
    """Pointer and sentence for one error, a pair for each key that is not known."""
    pointer = "".join(f"/{escape(str(token))}" for token in error.instance_path)
    kind = error.kind.name
    if kind in ("additionalProperties", "unevaluatedProperties"):
        for name in cast("list[str]", _get(error, "unexpected") or []):
            yield f"{pointer}/{escape(name)}", f"`{name}` is not a known key here"
    elif kind == "required":
        if not pointer and _get(error, "property") == "paths":
            return  # pages with components only are documents, too
        yield pointer, f"`{_get(error, 'property')}` is missing"
    elif kind == "enum":
        options = ", ".join(map(_short, _get(error, "options") or []))
        yield pointer, f"{_short(error.instance)} is none of {options}"
    elif kind == "type":
        types = " or ".join(_get(error, "types") or [])
        yield pointer, f"{_short(error.instance)} should be {types or 'of another type'}"
    elif kind == "pattern":
        yield pointer, f"{_short(error.instance)} does not match {_get(error, 'pattern')}"
    else:
        yield pointer, _cut(error.message)


def _short(value: object) -> str:
    if isinstance(value, dict):
        return "a mapping"
    if isinstance(value, list):
        return "a list"
    return _cut(json.dumps(value, ensure_ascii=False), 60)


def _cut(text: str, width: int = 160) -> str:
    return text if len(text) <= width else f"{text[: width - 1]}…"
