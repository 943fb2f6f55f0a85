"""Who gets which name in the one document."""

from __future__ import annotations

from ..document import as_object, escape
from .file import Spot
from .gather import Gatherer, Key
from .names import COMPONENTS, chosen, longer


def allotted(gatherer: Gatherer) -> dict[Key, str]:
    """The pointer of everything that is shared in the new document.

    Whoever is the only one to want a name has it; of several, a component of that name
    has it before others. The rest get their file or folder in front.
    """
    result = {key: holder.pointer for key, holder in gatherer.adopted.items()}
    taken = {*result.values(), *_own(gatherer)}
    wanted: dict[str, list[Key]] = {}
    for key, aliases in gatherer.shared.items():
        if key not in result:
            name = escape(chosen(key[0], aliases))
            wanted.setdefault(f"{gatherer.sections[key[1]]}/{name}", []).append(key)
    for pointer, keys in wanted.items():
        first = _first(keys)
        if first and pointer not in taken:
            result[first] = pointer
    taken.update(wanted)
    for pointer, keys in sorted(wanted.items()):
        for key in sorted(keys, key=_order):
            if key not in result:
                result[key] = _longer(key, pointer, taken)
    return result


def _first(keys: list[Key]) -> Key | None:
    """The one that keeps a name which several want."""
    if len(keys) > 1:
        keys = [key for key in keys if key[0].pointer.rpartition("/")[0] in COMPONENTS]
    return keys[0] if len(keys) == 1 else None


def _longer(key: Key, pointer: str, taken: set[str]) -> str:
    section, _, name = pointer.rpartition("/")
    candidates = (f"{section}/{other}" for other in longer(key[0], name))
    free = next(other for other in candidates if other not in taken)
    taken.add(free)
    return free


def _own(gatherer: Gatherer) -> list[str]:
    """The components that the document has itself."""
    locator, main = gatherer.locator, gatherer.main
    return [
        f"{section}/{escape(name)}"
        for section in set(gatherer.sections.values())
        for name in as_object(locator.node(Spot(main, section)))
    ]


def _order(key: Key) -> tuple[str, str, str]:
    spot, kind = key
    return spot.file.path, spot.pointer, kind
