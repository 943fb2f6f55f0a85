"""The second opinion: our models and datamodel-code-generator's on the same instances.

Both are made of the document's structure alone. What the two disagree about is a bug in one
of them; jsonschema-rs, which has no models, is the judge, and a committed list explains each
case: `DOCUMENT#Schema: ours|theirs: why`. The list may only shrink.
"""

from __future__ import annotations

import importlib
import importlib.util
import json
import sys
import tempfile
import warnings
from collections.abc import Collection, Iterable, Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path
from types import ModuleType
from typing import Any

import jsonschema_rs
from pydantic import TypeAdapter, ValidationError

from codegen.diagnostics import Diagnostics
from codegen.pipeline import Build, Pins, Settings, build

from ..packages import put
from .sampler import Sampler, shrunk
from .structure import judged, structure

COUNT = 40
"""Instances of a schema, and as many changed ones."""


@dataclass
class Difference:
    """One instance about which the two disagree; `right` is what the schema says."""

    schema: str
    instance: Any
    ours: bool
    theirs: bool
    right: bool

    @property
    def wrong(self) -> str:
        return "theirs" if self.ours == self.right else "ours"


@dataclass
class Opinion:
    """What came of one document."""

    name: str
    verdict: str = "compared"
    """"compared", "nothing" (no schemas, or no document), "theirs" or "ours" (whose models
    could not be had)."""
    reason: str = ""
    schemas: int = 0
    instances: int = 0
    valid: int = 0
    compared: list[str] = field(default_factory=list[str])
    """`DOCUMENT#Schema` of all that was compared."""
    differences: list[Difference] = field(default_factory=list[Difference])

    @property
    def failures(self) -> dict[str, str]:
        """What has to be explained: every case, and our models where there are none."""
        if self.verdict == "ours":
            return {self.name: f"ours: {self.reason}"}
        of = {(f"{self.name}#{d.schema}", d.wrong): d for d in self.differences[::-1]}
        return {key: f"{whose}: {of[key, whose]}" for key, whose in self.cases.items()}

    @property
    def cases(self) -> dict[str, str]:
        """`DOCUMENT#Schema` to whose fault it is; "ours" where it is ever ours."""
        found: dict[str, str] = {}
        for each in self.differences:
            key = f"{self.name}#{each.schema}"
            found[key] = "ours" if "ours" in (each.wrong, found.get(key)) else "theirs"
        return found

    def row(self) -> dict[str, Any]:
        return asdict(self) | {"cases": self.cases}


def second(name: str, root: Path) -> Opinion:
    """Compare the two on one document."""
    opinion = Opinion(name)
    try:
        made = _built(name, root)
    except Exception as error:  # `specs` reports that
        made, opinion.reason = None, f"{type(error).__name__}: {error}"
    if made is None or not made.plan.schemas:
        opinion.verdict = "nothing"
        return opinion
    names = _names(made)
    document = structure(made.normalized.data, names)
    with tempfile.TemporaryDirectory() as folder, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        sys.path.insert(0, folder)
        try:
            planned = [each.name for each in made.plan.schemas.values()]
            _compare(opinion, document, planned, Path(folder))
        finally:
            sys.path.remove(folder)
            for module in [m for m in sys.modules if m.split(".")[0] in _OWN]:
                del sys.modules[module]
    return opinion


SPREAD = Path(__file__).with_name("spread.txt")
"""Real documents that the committed list is about."""


def spread(documents: Collection[str]) -> list[str]:
    """Those of some documents that are in the spread."""
    listed = SPREAD.read_text(encoding="utf-8").split()
    return [name for name in listed if name in documents]


def shown(opinions: Iterable[Opinion]) -> Iterator[str]:
    """What a person wants to know."""
    for each in opinions:
        figures = f"{each.schemas} schemas, {each.instances} instances"
        more = f": {each.reason}" if each.reason else ""
        yield f"{each.verdict} {each.name}: {figures}, {len(each.cases)} differ{more}"


_OWN = ("second_ours", "second_theirs")


def _names(made: Build) -> dict[str, str]:
    """What each schema is called; those that only others are made of have safe names."""
    names = {key: each.name for key, each in made.plan.schemas.items()}
    taken = set(names.values())
    for key in made.normalized.data["components"]["schemas"]:
        if key not in names:
            name = "".join(c if c.isalnum() and c.isascii() else "_" for c in key)
            while f"Part{name}" in taken:
                name += "_"
            names[key] = f"Part{name}"
            taken.add(names[key])
    return names


def _built(name: str, root: Path) -> Build | None:
    return build(Settings("client", (name,), root), Pins(), Diagnostics())


def _compare(
    opinion: Opinion, document: dict[str, Any], planned: list[str], folder: Path
) -> None:
    try:
        ours = _Ours(document, folder)
    except Exception as error:
        opinion.verdict, opinion.reason = "ours", f"{type(error).__name__}: {error}"
        return
    try:
        theirs = _Theirs(document, folder)
    except Exception as error:
        opinion.verdict = "theirs"
        opinion.reason = f"{type(error).__name__}: {error}"[:300]
        return
    for schema in planned:
        found = _schema(opinion, document, schema, ours, theirs)
        unique = {json.dumps(asdict(each)): each for each in found}
        opinion.differences += list(unique.values())[:4]


def _schema(
    opinion: Opinion,
    document: dict[str, Any],
    schema: str,
    ours: _Ours,
    theirs: _Theirs,
) -> Iterator[Difference]:
    if not (ours.knows(schema) and theirs.knows(schema)):
        return
    whole = {"$ref": f"#/components/schemas/{schema}"}
    try:
        judge = jsonschema_rs.Draft202012Validator({**judged(document), **whole})
    except jsonschema_rs.ValidationError:
        return  # no schema, so nobody is right
    opinion.schemas += 1
    opinion.compared.append(f"{opinion.name}#{schema}")
    compare = _Comparison(schema, judge, ours, theirs)
    for instance in Sampler(document, schema).drawn(whole, COUNT):
        opinion.instances += 1
        opinion.valid += judge.is_valid(instance)
        if (first := compare(instance)) is not None:
            fault = (first.wrong, first.ours)

            def alike(other: Any, fault: object = fault) -> bool:
                found = compare(other)
                return found is not None and (found.wrong, found.ours) == fault

            yield compare(shrunk(instance, alike)) or first


@dataclass
class _Comparison:
    """Asks all three about one schema."""

    schema: str
    judge: Any
    ours: _Ours
    theirs: _Theirs

    def __call__(self, instance: Any) -> Difference | None:
        text = json.dumps(instance).encode()
        mine = self.ours.accepts(self.schema, text)
        other = self.theirs.accepts(self.schema, text)
        if mine == other:
            return None
        right = self.judge.is_valid(instance)
        return Difference(self.schema, instance, mine, other, right)


class _Ours:
    """Our models, asked strictly."""

    def __init__(self, document: dict[str, Any], folder: Path) -> None:
        (folder / "structure.json").write_text(json.dumps(document))
        made = _built("structure.json", folder)
        assert made is not None
        put(folder / "second_ours", made.files)
        importlib.invalidate_caches()
        self.places = {key: each.module for key, each in made.plan.schemas.items()}
        self.names = {key: each.name for key, each in made.plan.schemas.items()}
        self.decode = importlib.import_module("second_ours._runtime.decode").decode

    def knows(self, schema: str) -> bool:
        return schema in self.places

    def accepts(self, schema: str, text: bytes) -> bool:
        module = f"second_ours.models.{self.places[schema]}"
        hint = getattr(importlib.import_module(module), self.names[schema])
        return not self.decode(hint, text)[1]


class _Theirs:
    """The pydantic models of datamodel-code-generator, in pydantic's strict mode."""

    def __init__(self, document: dict[str, Any], folder: Path) -> None:
        import datamodel_code_generator as library
        from datamodel_code_generator.enums import DataModelType

        text = library.generate(
            document,
            input_file_type=library.InputFileType.OpenAPI,
            openapi_scopes=[library.OpenAPIScope.Schemas],
            output_model_type=DataModelType.PydanticV2BaseModel,
            target_python_version=library.PythonVersion.PY_311,
            formatters=[library.Formatter.BUILTIN],
            enum_field_as_literal=library.LiteralType.All,
            disable_timestamp=True,
        )
        assert isinstance(text, str), "several modules"
        (folder / "second_theirs.py").write_text(text, encoding="utf-8")
        importlib.invalidate_caches()
        self.module: ModuleType = importlib.import_module("second_theirs")
        self.adapters: dict[str, TypeAdapter[Any]] = {}

    def knows(self, schema: str) -> bool:
        return hasattr(self.module, schema)

    def accepts(self, schema: str, text: bytes) -> bool:
        if schema not in self.adapters:
            self.adapters[schema] = TypeAdapter(getattr(self.module, schema))
        try:
            self.adapters[schema].validate_json(text, strict=True)
        except ValidationError:
            return False
        return True
