"""References that lead nowhere: each is told as its author wrote it."""

from __future__ import annotations

from typing import Any

from .diagnostics import Diagnostics, without_secrets
from .document import Document, Node, escape, is_object, unescape
from .nearest import Suggestions
from .resolve import DEPTH, find, lookup, resolve, target
from .walk import holders, references

_SECTIONS = ("components", "definitions", "parameters", "responses")
"""Where what is referred to may stand, in all versions."""


def check_references(document: Document, diagnostics: Diagnostics) -> None:
    """Report every reference that leads nowhere, and put "anything" in its place."""
    told = {node["$ref"] for node in holders(document.data, "document")}
    good = {text for text in told if _leads_somewhere(document.data, text)}
    if good == told:
        return
    for node, pointer in references(document.data, "document"):
        reference = node["$ref"]
        if reference in good:
            continue
        if _leads_somewhere(document.data, reference):
            good.add(reference)
        else:
            written = _written(document, reference, pointer)
            _report(document, node, pointer, written, diagnostics)
            del node["$ref"]
            node.setdefault("description", f"Undocumented: `{written}` does not exist.")


def _written(document: Document, reference: str, pointer: str) -> str:
    """A reference at `pointer` as it stands in the text, without what may be secret."""
    if not reference.startswith("#"):
        return without_secrets(reference)
    return "#" + document.written(reference[1:], pointer)


def _leads_somewhere(root: Node, reference: str) -> bool:
    if target(reference) is None:
        return False
    found, _ = find(root, reference)
    if found is None:
        return False
    resolved, _ = resolve(root, {"$ref": reference})
    return resolved != {} or found == {} or not is_object(found) or "$ref" not in found


def _report(
    document: Document,
    node: Node,
    pointer: str,
    written: str,
    diagnostics: Diagnostics,
) -> None:
    reference = node["$ref"]
    at = document.at(f"{pointer}/$ref")
    if not reference.startswith("#"):
        diagnostics.error(
            "ref-outside-document",
            f"`{written}` leaves the document, and nothing is fetched",
            at,
            "put what it means under `components` and refer to it with `#/components/…`",
        )
        return
    found, _ = find(document.data, reference)
    if found is None:
        help = _suggest(document, pointer, reference, diagnostics.suggestions)
        message = f"`{written}` does not exist"
        diagnostics.error("ref-not-found", message, at, help)
        return
    way = "back to itself"
    if not _comes_back(document.data, reference):
        way = f"through more than {DEPTH} other references"
    help = "let one of the chain say what it is"
    diagnostics.error("ref-cycle", f"`{written}` leads {way}", at, help)


def _comes_back(root: Node, reference: str) -> bool:
    seen: set[str] = set()
    while reference not in seen:
        seen.add(reference)
        node, _ = find(root, reference)
        if not is_object(node) or not isinstance(node.get("$ref"), str):
            return False
        reference = node["$ref"]
    return True


def _suggest(
    document: Document, pointer: str, reference: str, suggestions: Suggestions
) -> str:
    """What the author may have meant: of each word on the way the nearest that is there."""
    words = (target(reference) or "").split("/")[1:]
    meant: list[str] = []
    node: Any = document.data
    for word in map(unescape, words):
        close = _nearest(node, word, suggestions)
        if close is None:
            return _define(document.written(reference[1:], pointer), suggestions)
        meant.append(close)
        node = lookup(node, f"/{escape(close)}")
    last = meant[:-1] == [*map(unescape, words[:-1])]
    whole = document.written("/" + "/".join(map(escape, meant)), pointer)
    name = meant[-1] if last else f"#{whole}"
    return f"did you mean `{name}`? Until it exists, anything is accepted here"


def _define(written: str, suggestions: Suggestions) -> str:
    section, _, name = written[1:].partition("/")
    close = suggestions.nearest(section, _SECTIONS)
    if close is None or close == section:
        under = f" under `{section}`" if name else ""
        return f"define it{under}; until then, anything is accepted here"
    return (
        f"did you mean `#/{close}/{name}`? Until it exists, anything is accepted here"
    )


def _nearest(node: Any, word: str, suggestions: Suggestions) -> str | None:
    """The key itself, where the node has it, else one that looks like it."""
    if lookup(node, f"/{escape(word)}") is not None:
        return word
    names = [str(key) for key in node] if is_object(node) else []
    return suggestions.nearest(word, names)
