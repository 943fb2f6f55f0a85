"""Plain data as YAML for people: block style, keys in order, text as it was written."""

from __future__ import annotations

import re
from typing import Any

import yaml

Base: Any = getattr(yaml, "CSafeDumper", yaml.SafeDumper)

_AMBIGUOUS = re.compile(
    r"[-+]?(\.?[0-9][0-9_.]*([eE][-+]?[0-9]+)?|0[oxb][0-9a-fA-F]+)|[yYnN~]"
    r"|[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN)|[0-9]+(:[0-9]+)+(\.[0-9]*)?"
    r"|(?i:yes|no|on|off|true|false|null)|[0-9]{4}-[0-9].*"
)
"""Strings that some version of YAML takes for something else."""
_SURROGATE = re.compile("[\ud800-\udfff]")


class Dumper(Base):  # type: ignore[misc]
    """YAML without anchors, tags and surprises."""

    def ignore_aliases(self, data: object) -> bool:
        return True


def _string(dumper: Any, text: str) -> Any:
    style = None
    if "\n" in text and _is_block(text):
        style = "|"
    elif _AMBIGUOUS.fullmatch(text):
        style = "'"
    if _SURROGATE.search(text):
        text = _SURROGATE.sub("\ufffd", text)
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style)


def _is_block(text: str) -> bool:
    """Whether a literal block keeps the text: nothing odd at the ends of its lines."""
    if text[0].isspace() or not text.replace("\n", "").replace("\t", "").isprintable():
        return False
    return all(not line[-1:].isspace() for line in text.split("\n"))


Dumper.add_representer(str, _string)


def dump(data: object) -> str:
    """The text of one YAML document."""
    text: str = yaml.dump(  # pyright: ignore[reportUnknownMemberType]
        data,
        Dumper=Dumper,
        sort_keys=False,
        allow_unicode=True,
        default_flow_style=False,
        width=1_000_000,
    )
    return text
