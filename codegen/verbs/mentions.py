"""Where a name says what its resource says already, and what is left without that."""

from __future__ import annotations

from functools import lru_cache

from ..naming import Words
from ..plurals import singular, singulars
from .vocabulary import is_verb


def without(name: Words, resource: Words) -> Words:
    """The words without one mention of the resource, in singular or plural.

    What is left must still say something: a verb, or a noun that the verb of the method
    goes before. `Policies_ListPolicies` mentions it twice.
    """
    found = mention(name, resource)
    if found is None:
        return _short_for(name, resource) or _trimmed(name)
    before, after = name[: found[0]], name[found[1] :]
    if before[-1:] and before[-1] in JOINS and after and after[0] in JOINS:
        before = before[:-1]  # `get_entity_from_orders_by_key`
    rest = before + after
    again = mention(rest, resource) if found[0] == 0 else None
    if again is not None and again[0] == 1 and is_verb(rest[0]):
        rest = rest[: again[0]] + rest[again[1] :]
    return _trimmed(rest)


def mention(name: Words, resource: Words) -> tuple[int, int] | None:
    """From where to where a name says the resource, as one word or several."""
    for wanted in _spellings(resource):
        for start in range(len(name)):
            said = ""
            for end in range(start, len(name)):
                if said + singular(name[end]) == wanted:
                    return start, end + 1
                said += name[end]
                if not wanted.startswith(said):
                    break
    return None


_KINDS = frozenset({"api", "controller", "service"})


@lru_cache(maxsize=4096)
def _spellings(resource: Words) -> list[str]:
    """How a name may say a resource: in the singular, also of a Dutch or a German plural
    (`zaaktypen`, `eigenschappen`, `rechnungen`); and without the kind of class that a tag
    may end with (`PetService`, "Pet API")."""
    whole = "".join(singulars(resource))
    found = [whole]
    if whole.endswith("en") and len(whole) > 6:
        found += [whole[:-1], whole[:-2]]
        found += [whole[:-3]] if whole[-3] == whole[-4] else []
    if len(resource) > 1 and resource[-1] in _KINDS:
        found.append("".join(singulars(resource[:-1])))
    return found


def _short_for(name: Words, resource: Words) -> Words:
    """The verb of a name that says but what a resource of several words is about, as do
    `create_session` among the "QoS sessions" and `Sessions_List`."""
    for verb, rest in ((name[:1], name[1:]), (name[-1:], name[:-1])):
        about = singulars(resource)[-len(rest) :] if len(rest) < len(resource) else ()
        if rest and singulars(rest) == about and is_verb(verb[0]):
            return verb
    return ()


JOINS = frozenset({"for", "of", "by", "in", "to", "from"})


def _trimmed(name: Words) -> Words:
    """Without words that only join (`get_by_id` stays, `list_all` is `list`), and without
    a verb that comes twice."""
    if name[1:2] == name[:1] and is_verb("".join(name[:1])):
        name = name[1:]
    if len(name) == 2 and name[0] in ("list", "get", "find") and name[1] == "all":
        return ("list",)
    if len(name) > 1 and name[-1] in JOINS:
        return name[:-1]
    return () if name == ("controller",) else name
