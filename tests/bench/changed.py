"""One operation with another summary: `python -m tests.bench.changed DOCUMENT CHANGED`."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any


def changed(document: dict[str, Any]) -> dict[str, Any]:
    """The document, its first operation with another summary."""
    item = next(iter(document["paths"].values()))
    operation = next(part for part in item.values() if "responses" in part)
    operation["summary"] = "What has changed since"
    return document


if __name__ == "__main__":
    tree = json.loads(Path(sys.argv[1]).read_bytes())
    Path(sys.argv[2]).write_text(json.dumps(changed(tree)), "utf-8")
