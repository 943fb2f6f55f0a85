"""Links by reference (CommonMark 6.3), as links that say themselves where they lead.

A docstring shows a part of a description, and what it names would stand in another part.
"""

from __future__ import annotations

import re

_FENCES = r"```[\s\S]*?(?:```|\Z)|(?m:^~~~)[\s\S]*?(?:\n~~~|\Z)|`[^`\n]+`"
_DEFINITION = re.compile(
    rf"(?P<code>{_FENCES})"
    r"|^ {0,3}\[(?P<label>(?!\^)[^\[\]\n]{1,200})\]:[ \t]*"
    r"<?(?P<to>(?=[^\s<>]*[/#:@.])[^\s<>]+)>?"
    r"(?:[ \t]+(?:\"[^\"\n]*\"|'[^'\n]*'|\([^()\n]*\)))?[ \t]*(?:\n|\Z)",
    re.M,
)
_USE = re.compile(
    rf"(?P<code>{_FENCES})"
    r"|(?P<words>\[(?P<text>(?:[^\[\]`\n]|`[^`\n]*`|\n(?!\s*\n)){1,500})\])"
    r"(?:\[(?P<label>[^\[\]\n]{0,200})\])?(?![(:\[])"
)


def inlined(text: str) -> str:
    """The text with its links by reference spelled out, without the definitions."""
    if "]:" not in text:
        return text
    targets: dict[str, str] = {}

    def define(found: re.Match[str]) -> str:
        if found["code"]:
            return found[0]
        targets.setdefault(_key(found["label"]), found["to"])
        return ""

    def use(found: re.Match[str]) -> str:
        label = found["label"] or found["text"]
        target = None if found["code"] else targets.get(_key(label))
        return f"{found['words']}({target})" if target else found[0]

    rest = _DEFINITION.sub(define, text)
    return _USE.sub(use, rest) if targets else text


def _key(label: str) -> str:
    """Labels are the same whatever their case and spaces (CommonMark 4.7)."""
    return " ".join(label.split()).casefold()
