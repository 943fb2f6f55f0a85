"""Operations under another resource: the first tag is what decides, so it changes, unless
the author of the document wished for another one, which goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..diagnostics import Diagnostics
from ..document import Document
from ..overrides import find
from ..wishes import GROUPS
from .candidates import candidates
from .editor import Editor, origin_of

if TYPE_CHECKING:
    from ..settings import Settings


def move(document: Document, settings: Settings, diagnostics: Diagnostics) -> Document:
    """The document with a new first tag where `names` says `resource.method`.

    Whether the name itself is of use is for the plan to say.
    """
    names = settings.overrides.names
    editor = Editor(document)
    for candidate in candidates(document.data):
        section, path, way = candidate.place
        key = find(names, candidate.names)
        resource = names[key].rpartition(".")[0] if key else ""
        if not resource or section != "paths":
            continue
        rest = [tag for tag in candidate.tags if tag != resource]
        location = (section, path, *way, "tags")
        if "$ref" in editor.get(location[:2]):
            editor.put(location[:2], candidate.item, origin_of(document, location[:2]))
        editor.put(location, [resource, *rest], origin_of(document, location[:-1]))
        for wish in [key for key in GROUPS if key in editor.get(location[:-1])]:
            editor.drop((*location[:-1], wish))
    return editor.document
