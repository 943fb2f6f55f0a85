"""Strings that are valid and not nice."""

from __future__ import annotations

import base64
from random import Random

from .patterns import matching

PLAIN = ("word", "wörd", "two words", "A-1_b.c~d", "x" * 40)
NASTY = (
    "a/b",
    "50%",
    "%2F%20",
    "a+b c",
    "a&b=c;d",
    "?#[]@!$'()*",
    "q\"uo'te\\",
    "ünï→🎈名前",
    "{{ x }}{y}",
    "<tag>&amp;",
    ":80,90",
    "..",
    "null",
    "true",
    "0012",
)
FORMATS: dict[str, tuple[str, ...]] = {
    "date": ("2026-04-28", "1969-12-31", "2024-02-29"),
    "date-time": (
        "2026-04-28T15:30:00Z",
        "1999-12-31T23:59:59.123456Z",
        "2026-01-01T00:00:00+05:30",
    ),
    "time": ("15:30:00Z", "23:59:59.500000Z"),
    "uuid": ("0b0f8f5e-6c3c-4e5c-9d55-2f2f6c8a1c11",),
    "email": ("ada@example.com", "a.b+c@example.org"),
    "idn-email": ("ada@example.com",),
    "uri": ("https://example.com/a?b=c&d=%20#e", "urn:isbn:0451450523"),
    "url": ("https://example.com/a?b=c",),
    "uri-reference": ("/a/b?c=d",),
    "uri-template": ("/a/{b}",),
    "iri": ("https://example.com/ä",),
    "hostname": ("example.com",),
    "ipv4": ("192.0.2.1",),
    "ipv6": ("2001:db8::1",),
    "duration": ("PT1H30M", "P1Y2M"),
    "json-pointer": ("/a/0",),
    "regex": ("^a+$",),
    "decimal": ("12.50", "-0.001"),
}


class Formatted(str):
    """A string of a format, which Python may have a type for."""

    format: str  # type: ignore[assignment]

    def __new__(cls, text: str, format: str) -> Formatted:
        self = super().__new__(cls, text)
        self.format = format
        return self


def pick(random: Random, node: dict[str, object], *, nasty: bool, avoid: str) -> str:
    """A string that the schema admits; without the characters to avoid."""
    shortest, longest = _lengths(node)
    pattern, format = node.get("pattern"), str(node.get("format", "")).lower()
    if isinstance(pattern, str):
        return matching(random, pattern, shortest, longest)
    if format in ("byte", "base64") or node.get("contentEncoding") == "base64":
        size = max(3, (shortest or 0) * 3 // 4 + 1)
        return Formatted(base64.b64encode(random.randbytes(size)).decode(), "byte")
    if format == "binary":
        return Formatted("ab" * max(2, shortest or 0), "binary")
    if format in FORMATS:
        return Formatted(random.choice(FORMATS[format]), format)
    words = [_without(word, avoid) for word in (NASTY if nasty else PLAIN)]
    text = random.choice([word for word in words if word] or ["x"])
    if len(text) < (shortest or 0):
        text += "y" * ((shortest or 0) - len(text))
    return text[:longest] if longest is not None else text


def _without(text: str, avoid: str) -> str:
    if "latin" in avoid:
        text = text.encode("latin-1", "ignore").decode("latin-1").strip()
    if "dots" in avoid and text in (".", ".."):
        return ""
    return "".join(char for char in text if char not in avoid.rpartition("|")[2])


def _lengths(node: dict[str, object]) -> tuple[int | None, int | None]:
    shortest, longest = node.get("minLength"), node.get("maxLength")
    return (
        int(shortest) if isinstance(shortest, int | float) else None,
        int(longest) if isinstance(longest, int | float) else None,
    )
