"""Following references: `$ref` to the node it means, without copying anything.

A reference is an URI with a JSON pointer as its fragment (OpenAPI 3.1, section 4.8.23;
RFC 6901, section 6). Nothing is ever fetched.
"""

from __future__ import annotations

from typing import Any
from urllib.parse import unquote

from .diagnostics import Diagnostics
from .document import Document, Node, escape, is_array, is_object, unescape
from .nearest import Suggestions
from .walk import holders, references

_DEPTH = 100


def lookup(root: Any, pointer: str) -> Any:
    """The node at a JSON pointer, or None where there is none."""
    node = root
    for token in pointer.split("/")[1:]:
        node = _below(node, unescape(token))
    return node


def _below(node: Any, key: str) -> Any:
    if is_object(node):
        return node.get(key)
    if is_array(node) and key.isdecimal() and len(key) < 10 and int(key) < len(node):
        return node[int(key)]
    return None


def _reach(root: Node, pointer: str, hops: list[None]) -> tuple[Any, str]:
    """The node at a pointer and its place, through references that stand in the way.

    What has been given a name is a reference where it was, and authors count on this,
    too. Each one takes an item of `hops`, so that no circle is walked for ever.
    """
    node: Any = root
    place = ""
    for token in pointer.split("/")[1:]:
        below = _below(node, unescape(token))
        while below is None and hops and is_object(node):
            told = node.get("$ref")
            if not isinstance(told, str) or not told.startswith("#"):
                break
            hops.pop()
            node, place = _reach(root, unquote(told[1:]), hops)
            below = _below(node, unescape(token))
        if below is None:
            return None, ""
        node, place = below, f"{place}/{token}"
    return node, place


def target(reference: str) -> str | None:
    """The pointer that a local reference means, or None for another document."""
    if not reference.startswith("#"):
        return None
    return unquote(reference[1:])


def find(root: Node, reference: str) -> tuple[Any, str]:
    """The node a local reference means and its pointer, unescaped one way or the other.

    Component names with spaces and brackets are referenced percent-encoded or as they
    are, so both readings are tried.
    """
    readings = dict.fromkeys((unquote(reference[1:]), reference[1:]))
    for pointer in readings:
        node = lookup(root, pointer)
        if node is not None:
            return node, pointer
    for pointer in readings:
        node, place = _reach(root, pointer, [None] * _DEPTH)
        if node is not None:
            return node, place
    return None, ""


def resolve(root: Node, node: Any, pointer: str = "") -> tuple[Any, str]:
    """Follow `$ref` until something else is there; ({}, pointer) where that never ends."""
    for _ in range(_DEPTH):
        if not is_object(node) or not isinstance(node.get("$ref"), str):
            return node, pointer
        found, place = find(root, node["$ref"])
        if found is None:
            return {}, pointer
        node, pointer = found, place
    return {}, pointer


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
            _report(document, node, pointer, diagnostics)
            del node["$ref"]
            node.setdefault(
                "description", f"Undocumented: `{reference}` does not exist."
            )


def _leads_somewhere(root: Node, reference: str) -> bool:
    if target(reference) is None:
        return False
    found, _ = find(root, reference)
    if found is None:
        return False
    resolved, _ = resolve(root, {"$ref": reference})
    return resolved != {} or found == {} or not is_object(found) or "$ref" not in found


def _report(
    document: Document, node: Node, pointer: str, diagnostics: Diagnostics
) -> None:
    reference = node["$ref"]
    at = document.at(f"{pointer}/$ref")
    if not reference.startswith("#"):
        diagnostics.error(
            "ref-outside-document",
            f"`{reference}` leaves the document, and nothing is fetched",
            at,
            "put what it means under `components` and refer to it with `#/components/…`",
        )
        return
    found, _ = find(document.data, reference)
    if found is not None:
        way = "back to itself"
        if not _comes_back(document.data, reference):
            way = f"through more than {_DEPTH} other references"
        diagnostics.error(
            "ref-cycle",
            f"`{reference}` leads {way}",
            at,
            "let one of the chain say what it is",
        )
        return
    diagnostics.error(
        "ref-not-found",
        f"`{reference}` does not exist",
        at,
        _suggest(document, reference, diagnostics.suggestions),
    )


def _comes_back(root: Node, reference: str) -> bool:
    seen: set[str] = set()
    while reference not in seen:
        seen.add(reference)
        node, _ = find(root, reference)
        if not is_object(node) or not isinstance(node.get("$ref"), str):
            return False
        reference = node["$ref"]
    return True


def _suggest(document: Document, reference: str, suggestions: Suggestions) -> str:
    """What the author may have meant: of each word on the way the nearest that is there."""
    words = (target(reference) or "").split("/")[1:]
    meant: list[str] = []
    node: Any = document.data
    for word in map(unescape, words):
        close = _nearest(node, word, suggestions)
        if close is None:
            return "define it under `components`; until then, anything is accepted here"
        meant.append(close)
        node = _below(node, close)
    last = meant[:-1] == [*map(unescape, words[:-1])]
    name = meant[-1] if last else "#/" + "/".join(map(escape, meant))
    return f"did you mean `{name}`? Until it exists, anything is accepted here"


def _nearest(node: Any, word: str, suggestions: Suggestions) -> str | None:
    """The key itself, where the node has it, else one that looks like it."""
    if _below(node, word) is not None:
        return word
    names = [str(key) for key in node] if is_object(node) else []
    return suggestions.nearest(word, names)
