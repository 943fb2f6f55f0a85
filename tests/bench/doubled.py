"""A document once and twice: `python -m tests.bench.doubled DOCUMENT ONCE TWICE`.

The second half is every path and component again under another name.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

AGAIN = "Again"
"""What second names end in."""


def doubled(document: Mapping[str, Any]) -> dict[str, Any]:
    """The document with all of its `paths` and components twice.

    The second half refers to itself alone, so it is the same work once more; tags stay,
    so that resources and modules grow, too.
    """
    components: dict[str, dict[str, Any]] = document.get("components", {})
    names = {
        f"#/components/{section}/{name}": f"#/components/{section}/{name}{AGAIN}"
        for section, parts in components.items()
        if section != "securitySchemes"
        for name in parts
    }
    result = dict(document)
    result["paths"] = dict(document["paths"])
    for path, item in document["paths"].items():
        result["paths"][f"/{AGAIN.lower()}{path}"] = _again(item, names)
    result["components"] = {
        section: {
            **parts,
            **{
                f"{name}{AGAIN}": _again(part, names)
                for name, part in parts.items()
                if section != "securitySchemes"
            },
        }
        for section, parts in components.items()
    }
    return result


def _again(node: Any, names: Mapping[str, str]) -> Any:
    """A copy whose references lead to the second names."""
    if isinstance(node, list):
        return [_again(item, names) for item in node]
    if not isinstance(node, dict):
        return node
    copy = {key: _again(value, names) for key, value in node.items()}
    if isinstance(copy.get("$ref"), str):
        copy["$ref"] = names.get(copy["$ref"], copy["$ref"])
    if isinstance(copy.get("operationId"), str):
        copy["operationId"] += AGAIN
    return copy


if __name__ == "__main__":
    tree = json.loads(Path(sys.argv[1]).read_bytes())
    Path(sys.argv[2]).write_text(json.dumps(tree), "utf-8")
    Path(sys.argv[3]).write_text(json.dumps(doubled(tree)), "utf-8")
