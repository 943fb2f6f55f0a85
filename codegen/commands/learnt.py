"""The overlay that `learn` writes or adds to. What stands in it stays as it was written."""

from __future__ import annotations

from pathlib import Path
from textwrap import indent
from typing import Any

from ..document import Node, as_array
from ..load.parse import parse
from ..load.refused import Refused

TITLE = "What the API sends and its documentation does not say"
VERSION = "1.1.0"


def with_actions(file: Path | None, actions: list[Node]) -> tuple[Node, str]:
    """What the overlay in `file` says with these actions at its end, and the text of it;
    a new one where there is no such file, which has to be an overlay."""
    text = file.read_text("utf-8-sig") if file is not None and file.exists() else ""
    new: Node = {"overlay": VERSION, "info": {"title": TITLE, "version": "1"}}
    before: Node = _said(text) or new
    whole = {**before, "actions": [*as_array(before.get("actions")), *actions]}
    if not str(before["overlay"]).startswith("1.1"):
        whole["overlay"] = (
            VERSION  # the first that takes lists for what is added to them
        )
    if text.lstrip()[:1] == "{" or (file is not None and file.suffix == ".json"):
        from json import dumps

        return whole, dumps(whole, indent=2, ensure_ascii=False) + "\n"
    return whole, _longer(text, whole, actions)


def _longer(text: str, whole: Node, actions: list[Node]) -> str:
    """YAML that says `whole`: what is there with more at its end, comments and all, where
    that comes to it; else it is written anew."""
    from ..yaml_text import dump

    for depth in ("", "  ") if text else ():
        longer = f"{text.rstrip()}\n{indent(dump(actions), depth)}"
        if _said(longer) == whole:
            return longer
    return dump(whole)


def _said(text: str) -> Any:
    """What a text says; None where it is none or says nothing."""
    try:
        return parse(text, "json" if text.lstrip()[:1] == "{" else "yaml").data
    except Refused:
        return None
