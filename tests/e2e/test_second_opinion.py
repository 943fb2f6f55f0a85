"""datamodel-code-generator on the normalized documents: what another tool makes of them.

Every schema has a name there, so its classes must carry ours, and both must accept the
same answers.
"""

from __future__ import annotations

import importlib
import importlib.util
import json
import sys
from collections.abc import Callable
from pathlib import Path
from random import Random
from types import ModuleType
from typing import Any

import pytest
from datamodel_code_generator import InputFileType, generate
from datamodel_code_generator.enums import DataModelType
from datamodel_code_generator.format import Formatter
from pydantic import BaseModel

from codegen import ir
from codegen.document import Document
from codegen.pipeline import Build

from ..roundtrip.checked import Checked


def other(document: Document, folder: Path, name: str) -> ModuleType:
    """The module that datamodel-code-generator makes of a normalized document."""
    file = folder / f"{name}.py"
    generate(
        json.dumps(document.data),
        input_file_type=InputFileType.OpenAPI,
        output=file,
        output_model_type=DataModelType.PydanticV2BaseModel,
        disable_timestamp=True,
        formatters=[Formatter.BUILTIN],
    )
    spec = importlib.util.spec_from_file_location(name, file)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


def test_it_finds_our_names(
    seed: str, build_seed: Callable[[str], Build], tmp_path: Path
) -> None:
    built = build_seed(seed)
    module = other(built.normalized, tmp_path, f"{seed}_opinion")
    ours = importlib.import_module(f"{seed}.models.customers")
    models = [s for s in built.api.schemas.values() if isinstance(s, ir.Model)]
    drawn = Checked(built.normalized.data, "response")
    for model in models:
        name = built.plan.schemas[model.name].name
        theirs: Any = getattr(module, name)
        mine: Any = getattr(ours, name)
        assert issubclass(theirs, BaseModel)
        wires = {f.alias or key for key, f in theirs.model_fields.items()}
        assert wires >= {
            f.serialization_alias or k for k, f in mine.model_fields.items()
        }
        pointer = f"/components/schemas/{model.name}"
        sample, why = drawn.draw(pointer, Random(model.name), "all")
        assert not why, why
        assert theirs.model_validate(sample) is not None
        assert mine.model_validate(sample).model_dump(mode="json").keys() <= wires


@pytest.fixture(autouse=True)
def _forget() -> Any:
    before = set(sys.modules)
    yield
    for name in set(sys.modules) - before:
        if name.endswith("_opinion"):
            del sys.modules[name]
