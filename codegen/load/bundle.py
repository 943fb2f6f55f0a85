"""One document of many files: what lies elsewhere is brought in, and stays at its place.

A reference that leaves the document becomes one to a component of it: the schema,
parameter, response … that it means is put there once, under a name that its file or its
pointer gives. What cannot be shared (path items, a whole map of properties) is written out
where it is referred to. The result is one fragment like any other; its `parts` say which
file each part was read from.
"""

from __future__ import annotations

import re

from msgspec.structs import replace

from ..diagnostics import Diagnostics
from ..document import Fragment
from .builder import Builder
from .files import Files
from .gather import Gatherer

_SHARED = "schemas responses parameters examples requestBodies headers links callbacks"
_NORMAL = rf"components/(?:{_SHARED.replace(' ', '|')}|securitySchemes|pathItems)|paths|webhooks"
_ODD = r"""\$ref["']?\s*:\s*(?!["']?#/(?:%s)/)\S|\$(?:id|defs|dynamicRef|recursiveRef)["']?\s*:"""
_LEAVES = re.compile(_ODD % _NORMAL)
_LEAVES_2 = re.compile(_ODD % f"{_NORMAL}|definitions|parameters|responses")


def bundle(fragment: Fragment, files: Files, diagnostics: Diagnostics) -> Fragment:
    """The fragment with all that it refers to in other files, and in odd places of its own.

    One whose references all stay within its components is given back as it is.
    """
    if fragment.syntax == "rendered" or not _may_leave(fragment):
        return fragment
    gatherer = Gatherer(files.of(fragment), files, diagnostics)
    gatherer.gather()
    if not gatherer.meant:
        return fragment
    builder = Builder(gatherer)
    data = builder.build()
    read = dict.fromkeys(spot.file.fragment.source for spot, _ in gatherer.seen)
    read.pop(fragment.source, None)
    read.update(dict.fromkeys(fragment.others))
    others = tuple(sorted(read, key=lambda source: source.name))
    return replace(fragment, data=data, parts=builder.parts, others=others)


def _may_leave(fragment: Fragment) -> bool:
    """Whether the text has an unusual reference; most documents have none."""
    if fragment.syntax == "deflated" or fragment.format == "pointers":
        return True
    pattern = _LEAVES_2 if "swagger" in fragment.data else _LEAVES
    source, start, end = fragment.source.text, fragment.start, fragment.end
    return pattern.search(source, start, end) is not None
