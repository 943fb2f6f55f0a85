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
        return _short_for(name, resource) or _trimmed(_called_in(name, resource))
    before, after = name[: found[0]], name[found[1] :]
    if not before:
        return _trimmed(_said_again(_plainly(after), resource))
    if before[-1] in JOINS and after and after[0] in JOINS:
        before = before[:-1]  # `get_entity_from_orders_by_key`
    return _trimmed(before + after)


def _said_again(rest: Words, resource: Words) -> Words:
    """What follows the resource without the resource, where it says it once more:
    `list_policies`, and `list_queues` among the "annotation queues"."""
    again = mention(rest, resource)
    if again is not None and again[0] == 1 and is_verb(rest[0]):
        return rest[: again[0]] + rest[again[1] :]
    kind = singulars(rest)[-1:]
    return rest if _KINDS.issuperset(kind) else _short_for(rest, resource) or rest


def _called_in(name: Words, resource: Words) -> Words:
    """A name without all before its verb, where that is the end of the resource:
    `prompts_list_versions` among the "beta prompts". One word after others is too little
    for that: `job_locale_annotations_list` is none of the "job annotations"."""
    verb = next((n for n, word in enumerate(name) if is_verb(word)), 0)
    before = name[:verb]
    while before[-1:] and before[-1] in _MODULES:
        before = before[:-1]
    for size in range(1, min(len(resource), len(before) + 1)):
        same = singulars(before[-size:]) == singulars(resource[-size:])
        if same and (size > 1 or len(before) == 1):
            return _said_again(name[verb:], resource)
    return name


def _plainly(rest: Words) -> Words:
    """A name without the modules that FastAPI's users put their routes in, before its verb:
    `api_routes_list_files`."""
    size = next((n for n, word in enumerate(rest) if word not in _MODULES), 0)
    return rest[size:] if size and is_verb(rest[size]) else rest


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
_MODULES = frozenset({"api", "routes", "router"})


@lru_cache(maxsize=4096)
def _spellings(resource: Words) -> list[str]:
    """How a name may say a resource: in the singular, also of a Dutch or a German plural
    (`zaaktypen`, `eigenschappen`, `rechnungen`); each word in the singular ("Users Groups");
    and without the kind of class that a tag may end with (`PetService`, "Pet API")."""
    whole = "".join(singulars(resource))
    found = [whole, "".join(map(singular, resource))]
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
