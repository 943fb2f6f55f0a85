"""Chains and cycles of models are built on first use, in a thread, too."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from codegen import pipeline
from codegen.diagnostics import Diagnostics
from codegen.pipeline import Pins, Settings

from ..packages import put

PROGRAM = """
import json, sys, threading
from deep.models import {module} as models

def check():
    value = {{}}
    for number in reversed(range({depth})):
        value = {{"next": value}}
    made = models.M0.model_validate(value)
    for number in range({depth}):
        assert type(made) is getattr(models, f"M{{number}}"), made
        made = made.next
    print("built")

thread = threading.Thread(target=check)
thread.start() if {threaded} else check()
"""


def document(count: int, last: dict[str, Any]) -> dict[str, Any]:
    schemas = {
        f"M{n}": {
            "type": "object",
            "properties": {"next": {"$ref": f"#/components/schemas/M{n + 1}"}},
        }
        for n in range(count - 1)
    }
    schemas[f"M{count - 1}"] = {"type": "object", "properties": {"next": last}}
    answer = {"application/json": {"schema": {"$ref": "#/components/schemas/M0"}}}
    get = {"responses": {"200": {"description": "Deep.", "content": answer}}}
    info = {"title": "Deep", "version": "1"}
    paths = {"/deep": {"get": get}}
    return {"openapi": "3.1.0", "info": info, "paths": paths} | {
        "components": {"schemas": schemas}
    }


@pytest.mark.parametrize("threaded", [False, True])
@pytest.mark.parametrize(("kind", "count"), [("chain", 500), ("cycle", 1000)])
def test_deep(kind: str, count: int, threaded: bool, tmp_path: Path) -> None:
    circle = {"$ref": "#/components/schemas/M0"}
    last = circle if kind == "cycle" else {"type": "string"}
    (tmp_path / "deep.json").write_text(json.dumps(document(count, last)), "utf-8")
    said = Diagnostics()
    made = pipeline.build(Settings("deep", ("deep.json",), tmp_path), Pins(), said)
    assert made is not None and not said.items
    put(tmp_path / "deep", made.files)
    module = next(p[7:-3] for p in made.files if p.startswith("models/d"))
    program = PROGRAM.format(module=module, depth=150, threaded=threaded)
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=tmp_path, capture_output=True, text=True
    )
    assert done.stdout == "built\n", done.stderr[-2000:]
