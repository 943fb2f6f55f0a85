"""Operations under another resource: the first tag is what decides, so it changes, unless
the author of the document wished for another one, which goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..diagnostics import Diagnostics
from ..document import Document, Location
from ..overrides import find
from ..wishes import GROUPS
from .candidates import Candidate, candidates
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
        key = find(names, candidate.names)
        resource = names[key].rpartition(".")[0] if key else ""
        if not resource or candidate.place[0] != "paths":
            continue
        rest = [tag for tag in candidate.tags if tag != resource]
        place = own(editor, document, candidate)
        editor.put((*place, "tags"), [resource, *rest], origin_of(document, place))
        unwish(editor, place)
    return editor.document


def own(editor: Editor, document: Document, candidate: Candidate) -> Location:
    """Where an operation is that can be changed: one of a path item that is a reference
    is no other path's."""
    section, path, way = candidate.place
    if "$ref" in editor.get((section, path)):
        origin = origin_of(document, (section, path))
        editor.put((section, path), candidate.item, origin)
    return (section, path, *way)


def unwish(editor: Editor, place: Location) -> None:
    """Take away what the author of the document wished an operation's resource to be."""
    for wish in [key for key in GROUPS if key in editor.get(place)]:
        editor.drop((*place, wish))
