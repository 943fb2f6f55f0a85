"""Operations that no server can tell apart."""

from __future__ import annotations

from collections.abc import Iterable

from ..diagnostics import Diagnostic, Diagnostics
from ..document import Document
from ..operations import Found
from ..path_templates import nameless, spoken


def note_same_paths(
    document: Document, found: Iterable[Found], diagnostics: Diagnostics
) -> None:
    """Warn of paths that are one path with other names in it, which MUST NOT exist
    (OpenAPI 3.1, section 4.8.8.1), where one method is called in both of them."""
    first: dict[tuple[str, str], Found] = {}
    for op in found:
        other = first.setdefault((op.method, nameless(spoken(op.path))), op)
        if other is not op:
            diagnostics.add(_same(document, other, op))


def _same(document: Document, first: Found, second: Found) -> Diagnostic:
    return Diagnostic(
        "path-twice",
        "warning",
        f"`{second.method} {second.path}` and `{first.method} {first.path}` are the same"
        " to a server: their paths differ in names alone",
        document.at(second.pointer),
        "leave one of them out, or make them one; here both are generated",
        (("the other operation", document.at(first.pointer)),),
    )
