"""Operations whose methods are written in capitals, as they are on the wire (`GET:`)."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from ..diagnostics import Diagnostics
from ..document import Fragment, as_object, escape, is_object, last_of
from ..keywords import METHOD_KEYS

_SECTIONS = ("paths", "webhooks")


def in_small_letters(fragment: Fragment, diagnostics: Diagnostics) -> Fragment:
    """The fragment with methods as OpenAPI spells them (3.1, section 4.8.9: `get`).

    By the letter, a key in capitals is no operation. It is read as one, which is said,
    unless its path has the right key, too.
    """
    data = fragment.data
    moved: list[tuple[str, str]] = []
    for section, path, key in _misspelled(fragment):
        place, name = f"/{section}/{escape(path)}", key.lower()
        item = data[section][path]
        if name in item:
            _tell(fragment, f"{place}/{key}", "is left out", diagnostics)
            continue
        _tell(fragment, f"{place}/{key}", f"is read as `{name}`", diagnostics)
        item = {name if k == key else k: node for k, node in item.items()}
        data = {**data, section: {**data[section], path: item}}
        moved.append((f"{place}/{name}", f"{place}/{key}"))
    if not moved:
        return fragment
    return replace(fragment, data=data, moved=(*moved, *fragment.moved))


def _misspelled(fragment: Fragment) -> Iterator[tuple[str, str, str]]:
    """Operations under other keys: their section, path and key."""
    for section in _SECTIONS:
        for path, item in as_object(fragment.data.get(section)).items():
            for key, node in as_object(item).items():
                small = key.lower() in METHOD_KEYS and key not in METHOD_KEYS
                if small and is_object(node):
                    yield section, path, key


def _tell(fragment: Fragment, place: str, what: str, diagnostics: Diagnostics) -> None:
    key = last_of(place)
    diagnostics.warning(
        "method-in-capitals",
        f"`{key}` is no key of a path; this operation {what}",
        fragment.at(place),
        f"write `{key.lower()}`, once: methods are in small letters there",
    )
