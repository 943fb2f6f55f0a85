"""What each stage takes for one document."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from time import process_time
from typing import Any, TypeVar

from codegen.diagnostics import Diagnostics
from codegen.pipeline import Pins, Settings

T = TypeVar("T")


def stages(file: Path) -> dict[str, float]:
    """CPU seconds by stage, in the order of the pipeline."""
    from codegen.emit import emit
    from codegen.load import load
    from codegen.lower import lower
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

    read = timed("load", load, settings.sources, settings.root, found)
    fragments = timed("upgrade", lambda: [upgrade(one, found) for one in read])
    document = timed("merge", merge, fragments, found)
    normalized = timed("normalize", normalize, document, settings, pins, found)[0]
    api = timed("lower", lower, normalized, settings, found)
    planned = timed("plan", plan, api, settings, pins, found)[0]
    timed("emit", emit, api, planned)
    return spent
