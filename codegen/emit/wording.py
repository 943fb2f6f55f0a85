"""The docstring of a method: what it does, its HTTP line, its arguments, its errors."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from codegen import ir

from .markdown import Block, one_line, opening, shown_line
from .prose import Prose, docstring, entry, flow, one_sentence
from .sentences import (
    capital,
    first_sentence,
    headed,
    led_nowhere,
    sentence,
)

WIDTH = 80
"""What an indentation of eight leaves."""

ERRORS: Mapping[str, str] = {
    "400": "BadRequestError",
    "401": "AuthenticationError",
    "403": "PermissionDeniedError",
    "404": "NotFoundError",
    "409": "ConflictError",
    "422": "UnprocessableEntityError",
    "429": "RateLimitError",
    "5XX": "InternalServerError",
}
_WORDS = re.compile(r"\w+")
_NAME = re.compile(r"[a-z]\w*")
_HUMP = re.compile(r"(?<=[a-z\d])(?=[A-Z])|_+")


def method_doc(
    operation: ir.Operation,
    arguments: Iterable[tuple[str, str]],
    bodies: Mapping[str, str],
    more: Mapping[str, Iterable[tuple[str, str]]],
) -> Prose:
    """`arguments` are names with their words, `bodies` the types of error bodies by
    status, `more` further sections of names with their words."""
    lines = flow(headed(_opening(operation)), WIDTH, first=3)
    http = _http(operation, lines[0])
    lines += ["", *http] if http else []
    known = [(name, words) for name, words in arguments if words]
    if known:
        known.append(("request_options", "What differs for this one call."))
        lines += ["", "Args:"]
        for name, words in known:
            lines += entry(name, words, WIDTH)
    if raises := _raises(operation.errors, bodies):
        lines += ["", "Raises:"]
        for name, words in raises:
            lines += entry(name, words, WIDTH)
    for title, entries in more.items():
        rows = [line for name, words in entries for line in entry(name, words, WIDTH)]
        lines += ["", f"{title}:", *rows] if rows else []
    return Prose(tuple(lines))


def _opening(operation: ir.Operation) -> list[Block]:
    """The summary as the first line, then what the description adds to it."""
    summary = shown_line(summary_of(operation))
    kept = opening(operation.description)
    if summary and not _repeats(kept, summary):
        first = summary
    elif kept:
        first, rest = first_sentence(kept[0].text)
        kept = ([Block("text", rest, True)] if rest else []) + kept[1:]
    else:
        first = f"Call {_request(operation)}"
    return [Block("text", first, False), *kept]


def summary_of(operation: ir.Operation) -> str:
    """The summary. Where that is the name of a method, as generators from Java leave it
    (`readMultiple`), it is nothing beside a description, and its words without one."""
    summary, id = operation.summary.strip(), operation.id.replace("_", "").lower()
    is_name = _NAME.fullmatch(summary) and id.endswith(summary.replace("_", "").lower())
    if is_name and opening(operation.description):
        return ""
    return _HUMP.sub(" ", summary).lower() if is_name else operation.summary


def _repeats(kept: Sequence[Block], summary: str) -> bool:
    """Whether the first sentence of a description says all that the summary says."""
    if not kept or kept[0].kind != "text":
        return False
    said = _gist(first_sentence(kept[0].text)[0])
    return all(word in said for word in _gist(summary))


@lru_cache(4096)
def _gist(text: str) -> tuple[str, ...]:
    words = _WORDS.findall(text.lower())
    return tuple(word for word in words if word not in ("a", "an", "the", "of"))


def _http(operation: ir.Operation, first: str) -> list[str]:
    """Method and path, unless the first line says them for want of words."""
    line = _request(operation)
    walks = ["Iterating the result walks all pages."] if operation.pages else []
    if line in first:
        return walks
    full = ". ".join([line, *walks])
    return [full] if len(full) <= WIDTH else [line + ".", *walks]


def _request(operation: ir.Operation) -> str:
    return f"`{operation.method} {one_line(operation.path)}`"


def _raises(
    errors: Sequence[ir.Response], bodies: Mapping[str, str]
) -> list[tuple[str, str]]:
    """Error classes with what the documentation says about them."""
    found: dict[str, dict[str, None]] = {}
    for error in errors:
        words = _error_words(error, bodies.get(error.status, ""))
        found.setdefault(error_class(error.status), {})[words] = None
    return [
        (name, capital(sentence("; ".join(filter(None, said)))))
        for name, said in found.items()
    ]


def _error_words(error: ir.Response, body: str) -> str:
    words = _with_status(shown_line(error.description).rstrip("."), error.status)
    told = f"`body` is {_article(body)} `{body}`" if body else ""
    return f"{words}; {told}" if words and told else words or told


def _with_status(words: str, status: str) -> str:
    """Words that say of which status they are, where the class of the error does not."""
    if error_class(status) != "APIStatusError" or status == "default":
        return words
    return words if status in words else f"{words} ({status})" if words else status


def _article(name: str) -> str:
    letters = "AEFHILMNORSX" if name[:2].isupper() else "AEIOU"
    return "an" if name[:1].upper() in letters else "a"


def error_class(status: str) -> str:
    """The class that is raised for a documented status ("404", "5XX", "default")."""
    if status[:1] == "5":
        return ERRORS["5XX"]
    return ERRORS.get(status, "APIStatusError")


def resource_doc(resource: ir.Resource) -> Prose:
    """What a resource says about itself."""
    return docstring(headed(_about(resource)), 84)


def resource_line(resource: ir.Resource, indent: int, named: bool) -> Prose:
    """Its first sentence; a module's begins with the name of the resource."""
    text = first_sentence(_about(resource)[0].text)[0]
    if named and _told_of(resource):
        text = f"{capital(one_line(resource.key))}: {_lowered(text)}"
    return one_sentence(led_nowhere(text), 88 - indent)


def _lowered(text: str) -> str:
    """A sentence as it goes on after a colon."""
    word = text.split(" ", 1)[0]
    return text[0].lower() + text[1:] if word[1:].islower() or len(word) == 1 else text


def _about(resource: ir.Resource) -> list[Block]:
    name = one_line(resource.key)
    kept = opening(_told_of(resource))
    return kept or [Block("text", f"The operations of {name}", False)]


def _told_of(resource: ir.Resource) -> str:
    """The description of a resource; a tag `Coupons` that is said to be "coupons" has none."""
    same = resource.description.strip(" .").lower() == resource.key.lower()
    return "" if same else resource.description
