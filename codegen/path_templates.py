"""Paths that hold more than names between their braces.

OpenAPI has names there and nothing else (3.1, section 4.8.8.1); documents that were made
of other descriptions keep what those have: `{name=shelves/*}` (google.api.http),
`{.name*}` and `{?page,size}` (RFC 6570), `{proxy+}` (AWS), `{*path}` (ASP.NET),
`{id:[0-9]+}` (JAX-RS).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator

from msgspec import Struct

_BRACES = re.compile(r"\{([^{}]*)\}")
_EXPRESSION = re.compile(
    r"(?P<operator>[+./;?&]|\*{1,2})?(?P<names>[\w.$-]+(?:,[\w.$-]+)*)"
    r"(?P<modifier>[*+?])?(?:(?P<kind>[=:])(?P<pattern>.*))?"
)
_STYLES = {".": "label", ";": "matrix"}
_QUERY = ("?", "&")
_MANY = re.compile(r"/|\*\*|\.[*+]")


class Expression(Struct, frozen=True):
    """What stands between two braces: the parameters and how they are written."""

    text: str
    names: tuple[str, ...]
    style: str = "simple"
    wide: bool = False
    """Whether it may be several segments, so that slashes in it stay slashes."""
    query: bool = False
    """Whether it is no part of the path, but the beginning of a query."""
    before: str = ""
    """What stands before its value, where there is one."""
    pattern: str = ""

    @property
    def plain(self) -> str:
        """What it is in OpenAPI."""
        return "" if self.query else self.before + _braced(self.names)


def expressions(path: str, declared: Collection[str] = ()) -> Iterator[Expression]:
    """All of a path; what is declared as it stands there is a name."""
    for text in dict.fromkeys(_BRACES.findall(path)):
        found = None if text in declared else _EXPRESSION.fullmatch(text)
        yield _read(text, found) if found else Expression(text, (text,))


def _read(text: str, found: re.Match[str]) -> Expression:
    operator, modifier = found["operator"] or "", found["modifier"] or ""
    pattern = found["pattern"] or ""
    wide = operator in ("+", "*", "**") or modifier in ("*", "+")
    return Expression(
        text,
        tuple(found["names"].split(",")),
        _STYLES.get(operator, "simple"),
        wide or bool(_MANY.search(pattern)),
        operator in _QUERY,
        "/" if operator == "/" else "",
        pattern if found["kind"] == "=" else "",
    )


def plain(path: str, declared: Collection[str] = ()) -> str:
    """The path with nothing but names between its braces."""
    return _replaced(path, declared, lambda expression: expression.plain)


def nameless(path: str) -> str:
    """The path as a server sees it, whatever its parameters are called."""
    return _BRACES.sub("{}", path)


def spoken(path: str) -> str:
    """The path with its parameters where the words of their patterns say that they are:
    `/v1/{name=shelves/*}` is `/v1/shelves/{name}`."""
    return _replaced(path, (), _said)


def _said(expression: Expression) -> str:
    names = _braced(expression.names)
    if "*" not in expression.pattern:
        return expression.plain
    return re.sub(r"\*+", lambda _: names, expression.pattern)


def _replaced(
    path: str, declared: Collection[str], write: Callable[[Expression], str]
) -> str:
    for expression in expressions(path, declared):
        if expression.text != "".join(expression.names):
            path = path.replace(f"{{{expression.text}}}", write(expression))
    return path


def _braced(names: tuple[str, ...]) -> str:
    return ",".join(f"{{{name}}}" for name in names)
