"""The least that a run can cost: `python -m tests.bench.floor DOCUMENT LINES`.

Reading the JSON, walking it once, and rendering as many lines through Jinja.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from time import process_time
from typing import Any

TEMPLATE = "{% for line in lines %}    {{ line }}: str | None = None\n{% endfor %}"


def floor(document: Path, count: int) -> tuple[int, int]:
    """The nodes that were walked and the lines that were rendered."""
    from jinja2 import Environment

    waiting: list[Any] = [json.loads(document.read_bytes())]
    nodes = 0
    while waiting:
        node = waiting.pop()
        nodes += 1
        if isinstance(node, dict):
            waiting.extend(node.values())
        elif isinstance(node, list):
            waiting.extend(node)
    text = Environment().from_string(TEMPLATE).render(lines=["name"] * count)
    return nodes, text.count("\n")


if __name__ == "__main__":
    start = process_time()
    floor(Path(sys.argv[1]), int(sys.argv[2]))
    print(process_time() - start)
