"""A pipeline of a few lines, so that the command line is tested on its own.

A source is a text file; each line `operation NAME` is an operation, `error TEXT` and
`warning TEXT` are diagnostics at that line, `crash` is a mistake of ours, `full` is a
system without memory. Run as a script
it is `python -m codegen` with this pipeline.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from codegen import ir, pipeline
from codegen.diagnostics import At, Diagnostics
from codegen.document import Document, Fragment, Source
from codegen.pipeline import Build, Pins, Settings, Tell, nobody
from codegen.plan import OperationNames, Plan, ResourceNames


def _fragments(settings: Settings) -> Iterator[Fragment]:
    for pattern in settings.sources:
        for path in sorted(settings.root.glob(pattern)):
            name = path.relative_to(settings.root).as_posix()
            source = Source(name, path.read_text("utf-8"))
            yield Fragment(source, {}, 0, len(source.text), 1, "fake", "it is a test")


def _diagnose(fragment: Fragment, diagnostics: Diagnostics) -> None:
    for number, line in enumerate(fragment.source.lines, 1):
        word, _, rest = line.partition(" ")
        at = At(fragment.source.name, "", number, len(word) + 2)
        if word in ("error", "warning", "note"):
            add = getattr(diagnostics, word)
            add(f"fake-{word}", rest, at, "write a better one")
        if word == "crash":
            raise AssertionError("boom")
        if word == "full":
            raise MemoryError


def _operation(name: str) -> ir.Operation:
    answer = ir.Response("200", "application/json", ir.Scalar("string"))
    return ir.Operation(
        *("GET", f"/{name}", name, "Things", "", "", False, (), None),
        responses=(answer,),
        errors=(),
        security=None,
    )


def build(
    settings: Settings, pins: Pins, diagnostics: Diagnostics, tell: Tell = nobody
) -> Build | None:
    """What `pipeline.build` does, for the little language above."""
    tell("read")
    time.sleep(float(os.environ.get("FAKE_SLEEP", "0")))
    fragments = tuple(_fragments(settings))
    for fragment in fragments:
        _diagnose(fragment, diagnostics)
    lines = [line for fragment in fragments for line in fragment.source.lines]
    names = [line.split()[1] for line in lines if line.startswith("operation ")]
    if not names:
        return None
    resource = ir.Resource("Things", "", tuple(map(_operation, names)))
    api = ir.Api("Fake", "1", "", (), (), (), (resource,), {})
    plan = Plan(
        package=settings.package,
        resources={"Things": ResourceNames("things", "Things", "AsyncThings")},
        operations={o.key: OperationNames(o.id, ()) for o in resource.operations},
        schemas={},
        credentials={},
        exports={},
    )
    document = Document({"openapi": "3.1.0"})
    made = Pins({}, {f"GET /{name}": f"things.{name}" for name in names})
    files = _files(settings.package, names)
    return Build(fragments, document, document, (), api, plan, files, made)


def _files(package: str, names: list[str]) -> dict[str, str]:
    count = int(os.environ.get("FAKE_FILES", "0"))
    return {
        "__init__.py": f'"""The client {package}."""\n',
        **{f"things/{name}.py": f"NAME = {name!r}\n" for name in names},
        **{f"many/m{n}.py": f"{' '.join(names)!r}\n" for n in range(count)},
    }


def project(folder: Path, *operations: str, client: str = "pets") -> Path:
    """A project with one client whose page has these operations."""
    (folder / "specs").mkdir(parents=True, exist_ok=True)
    page = folder / "specs" / "page.txt"
    page.write_text("".join(f"operation {name}\n" for name in operations))
    text = f'[clients.{client}]\nsources = ["specs/*.txt"]\noutput = "out/{client}"\n'
    (folder / "codegen.toml").write_text(text)
    return folder / "out" / client


if __name__ == "__main__":
    from codegen.cli import main

    pipeline.build = build
    raise SystemExit(main(sys.argv[1:]))
