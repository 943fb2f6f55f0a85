"""What each stage takes for one document."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from time import process_time
from typing import Any, TypeVar

from codegen.config import Client
from codegen.diagnostics import Diagnostics
from codegen.document import Fragment
from codegen.pipeline import Build, Pins, Settings

T = TypeVar("T")


def stages(file: Path) -> dict[str, float]:
    """CPU seconds by stage, in the order of the pipeline."""
    from codegen.emit import emit
    from codegen.load import load
    from codegen.load.validate import validate
    from codegen.lower import lower
    from codegen.manifest_of import make
    from codegen.manifest_text import dump
    from codegen.merge import merge
    from codegen.normalize import normalize
    from codegen.normalize.upgrade import upgrade
    from codegen.planner import plan

    settings = Settings("client", (str(file.resolve()),), file.resolve().parent)
    pins, found = Pins(), Diagnostics()
    spent: dict[str, float] = {}

    def timed(name: str, work: Callable[..., T], *arguments: Any) -> T:
        start = process_time()
        result = work(*arguments)
        spent[name] = process_time() - start
        return result

    def validated(fragments: Sequence[Fragment]) -> None:
        for fragment in fragments:
            validate(fragment, found)

    read = timed("load", load, settings.sources, settings.root, found)
    timed("validate", validated, read)
    fragments = timed("upgrade", lambda: [upgrade(one, found) for one in read])
    document = timed("merge", merge, fragments, found)
    normalized, one, schemas = timed(
        "normalize", normalize, document, settings, pins, found
    )
    api = timed("lower", lower, normalized, settings, found)
    planned, operations = timed("plan", plan, api, settings, pins, found)
    files = timed("emit", emit, api, planned)
    names = Pins(schemas, operations)
    build = Build(
        tuple(fragments), document, normalized, one, api, planned, files, names
    )
    client = Client("client", settings, None)
    timed("manifest", lambda: dump(make(client, build)))
    return spent
