"""The whole loop: what a client reports corrects the specification that it is made of."""

from __future__ import annotations

import importlib
import json
import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from codegen.cli import main

from .server import Answer, Server

CONFIGURATION = """
[clients.mgr]
sources = ["specs/mgr/*.md"]
output = "{output}"
package = "mgr"
"""
ADA = {"id": 1, "name": "Ada", "unsubscribed_at": 1777390200}
Client = Callable[..., Any]


@pytest.fixture
def project(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Path]:
    shutil.copytree(root / "specs" / "mgr", tmp_path / "specs" / "mgr")
    monkeypatch.chdir(tmp_path)
    monkeypatch.syspath_prepend(str(tmp_path))
    yield tmp_path
    for name in [name for name in sys.modules if name.startswith("learnt_")]:
        del sys.modules[name]


def generate(output: str, more: str = "") -> Any:
    """The package of the configured client, imported."""
    Path("codegen.toml").write_text(CONFIGURATION.format(output=output) + more)
    assert main(["generate", "--quiet"]) == 0
    assert main(["check", "--quiet"]) == 0
    importlib.invalidate_caches()
    return importlib.import_module(output)


def call(package: Any, server: Server) -> list[str]:
    """The kinds of mismatches of a few calls, kept the way the README shows."""

    def keep(mismatch: Any) -> None:
        with open("mismatches.jsonl", "a") as file:
            print(json.dumps(mismatch._asdict()), file=file)

    Path("mismatches.jsonl").write_text("")
    with package.Client(base_url=server.url, api_key="k", on_mismatch=keep) as mgr:
        server.say(Answer.of({"success": True, "data": [ADA, ADA]}))
        mgr.customers.list()
        server.say(
            Answer.of(
                {"success": True, "data": {**ADA, "tags": "none", "location": []}}
            )
        )
        mgr.customers.get(1)
        server.say(Answer.of({"success": 1, "code": None}))
        mgr.customers.delete(1)
    return Path("mismatches.jsonl").read_text().splitlines()


def test_loop(server: Server, project: Path, capfd: pytest.CaptureFixture[str]) -> None:
    before = call(generate("learnt_before"), server)
    assert len(before) == 5, before
    capfd.readouterr()
    assert main(["learn", "mismatches.jsonl", "--output", "fix.overlay.yaml"]) == 0
    assert "overlays = [" in capfd.readouterr().out
    package = generate("learnt_after", 'overlays = ["fix.overlay.yaml"]\n')
    assert call(package, server) == []
    annotation = package.Customer.model_fields["unsubscribed_at"].annotation
    assert annotation == str | int | None
    assert len(list(Path("learnt_after/models").glob("*.py"))) == len(
        list(Path("learnt_before/models").glob("*.py"))
    )
    Path("mismatches.jsonl").write_text("\n".join(before))
    assert main(["learn", "mismatches.jsonl", "--output", "fix.overlay.yaml"]) == 0
    assert "nothing new" in capfd.readouterr().out


def test_names_stay(server: Server, project: Path) -> None:
    """One class stays one class: every place that it was made of is corrected."""
    call(generate("learnt_names"), server)
    assert main(["learn", "mismatches.jsonl", "--output", "fix.overlay.yaml"]) == 0
    first = sorted(importlib.import_module("learnt_names").__all__)
    package = generate("learnt_renamed", 'overlays = ["fix.overlay.yaml"]\n')
    assert set(package.__all__) ^ set(first) == set()
