"""One page in several languages is one page.

Sites keep translations in folders that are called like languages (`docs/pages/a.md`,
`docs/de/pages/a.md`). Where two such pages mean the same, one of them is taken: that of
the folder without a language, else the English one, else the first.
"""

from __future__ import annotations

from collections.abc import Sequence

from ..canonical import meaning
from ..diagnostics import Diagnostics
from ..document import Fragment, as_object
from ..languages import language
from ..walk import operations_in
from .groups import servers_of


def one_language(
    fragments: Sequence[Fragment], diagnostics: Diagnostics
) -> list[Fragment]:
    """The fragments without those that another one says in another language."""
    pages: dict[str, dict[str, list[Fragment]]] = {}
    for fragment in fragments:
        code, rest = language(fragment.source.name)
        pages.setdefault(rest, {}).setdefault(code, []).append(fragment)
    dropped: list[Fragment] = []
    differing: list[Fragment] = []
    for languages in pages.values():
        if len(languages) > 1:
            first, *others = sorted(
                languages, key=lambda code: (code != "", code != "en", code)
            )
            known = {_said(fragment) for fragment in languages[first]}
            titles = {_calls(f): _title(f) for f in languages[first]}
            for f in (f for code in others for f in languages[code]):
                if _said(f) in known:
                    dropped.append(f)
                elif titles.get(_calls(f), _title(f)) != _title(f):
                    differing.append(f)
    if dropped:
        _tell(dropped, diagnostics)
    for fragment in differing:
        _warn(fragment, diagnostics)
    gone = {*map(id, dropped), *map(id, differing)}
    return [fragment for fragment in fragments if id(fragment) not in gone]


def _calls(fragment: Fragment) -> frozenset[tuple[str, str]]:
    """Its operations; a document with a title of its own and the same ones is the API
    again."""
    return frozenset((path, method) for path, method, _ in operations_in(fragment.data))


def _title(fragment: Fragment) -> str:
    return str(as_object(fragment.data.get("info")).get("title"))


def _said(fragment: Fragment) -> str:
    """What a fragment means for a client, in whatever language."""
    components = dict(as_object(fragment.data.get("components")))
    schemes = sorted(as_object(components.pop("securitySchemes", None)))
    node = {key: fragment.data.get(key) for key in ("paths", "webhooks", "definitions")}
    node |= {"components": components, "servers": [*servers_of(fragment), *schemes]}
    return meaning(node, "document")


def _warn(fragment: Fragment, diagnostics: Diagnostics) -> None:
    message = (
        "this document has the operations of the same one in another language, and says"
        " other things of them"
    )
    help = "left aside for the original; give it a client of its own if it counts"
    diagnostics.warning("translated", message, fragment.at("/info/title"), help)


def _tell(dropped: Sequence[Fragment], diagnostics: Diagnostics) -> None:
    languages = sorted({language(fragment.source.name)[0] for fragment in dropped})
    noun = "page says" if len(dropped) == 1 else "pages say"
    where = f"in another language ({', '.join(languages)})"
    message = f"{len(dropped)} {noun} {where} what the same page says elsewhere"
    parts = dropped[0].source.name.split("/")
    code = language(dropped[0].source.name)[0]
    folder = "/".join(parts[: parts.index(code) + 1])
    help = f'left aside; for their language, give `include = ["{folder}/*"]`'
    diagnostics.note("translated", message, dropped[0].at(), help)
