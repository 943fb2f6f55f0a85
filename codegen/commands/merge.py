"""`codegen merge`: the merged specification, for any other tool."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from ..config import Client
from ..diagnostics import At, Diagnostics
from ..document import Document, Node
from ..places import Places, shown_path
from ..report import tally_text
from ..terminal import safe
from .building import merged, named
from .progress import Progress, shown
from .session import Session
from .targets import one_to_look_at


def run(arguments: Namespace, session: Session) -> None:
    """Merge the sources of one client and print what comes of it."""
    client = one_to_look_at(arguments, session, "is merged")
    if client is not None:
        _merge(client, arguments, session)


def _merge(client: Client, arguments: Namespace, session: Session) -> None:
    diagnostics = Diagnostics()
    with shown(Progress(f"merging {safe(client.name)}"), session):
        document = _document(client, arguments.normalized, diagnostics)
        if document is not None:
            _validate(document, diagnostics)
    session.report(diagnostics, client.settings.root)
    if document is None:
        session.worth(2)
        return
    data = _data(document, client, arguments.origins)
    if session.json:
        session.extra["document"] = data
    text = _text(data, _format(arguments))
    if arguments.output is None:
        session.result(text)
        return
    from .saving import spared

    file, taken = Path(arguments.output), _sources(document, client.settings.root)
    if spared(file, taken, "one of the sources", session):
        _save(file, text, client, diagnostics, session)


def _data(document: Document, client: Client, origins: bool) -> Node:
    """What is printed: with the origins of its parts, if they are wanted."""
    from ..merge.portable import portable

    if not origins:
        return portable(document.data)
    from ..origins import with_origins

    return portable(with_origins(document, Places(client.settings.root)))


def _document(
    client: Client, normalized: bool, diagnostics: Diagnostics
) -> Document | None:
    document = merged(client, diagnostics)
    if document is None or not normalized:
        return document
    return named(client, document, diagnostics)[0]


def _validate(document: Document, diagnostics: Diagnostics) -> None:
    """Warn of what only the whole breaks: what a page breaks has been said of the page."""
    from ..load.validate import validate_document

    said = [item for item in diagnostics if item.code == "schema-violation"]
    told = {_spot(item.at) for item in said}
    cut_short = {_spot(item.at)[:2] for item in said if item.severity == "note"}

    def known(at: At) -> bool:
        return _spot(at) in told or _spot(at)[:2] in cut_short

    validate_document(document.data, document.at, diagnostics, known)


def _spot(at: At | None) -> tuple[str, int, str]:
    """A place, whichever of a fragment's forms it was found in."""
    if at is None:
        return "", 0, ""
    return at.file, at.fragment.start if at.fragment else 0, at.pointer


def _format(arguments: Namespace) -> str:
    if arguments.format is not None:
        return str(arguments.format)
    return "json" if str(arguments.output).endswith(".json") else "yaml"


def _text(data: dict[str, object], format: str) -> str:
    if format == "json":
        from json import dumps

        return dumps(data, indent=2, ensure_ascii=False) + "\n"
    from ..yaml_text import dump

    return dump(data)


def _sources(document: Document, root: Path) -> set[Path]:
    """The files that a document was merged from."""
    fragments = {origin.fragment for origin in document.origins.values()}
    sources = (s for each in fragments for s in (each.source, *each.others))
    return {root / source.name for source in sources}


def _save(
    file: Path, text: str, client: Client, found: Diagnostics, session: Session
) -> None:
    from .saving import save

    if save(file, text, "give another file with --output", session):
        name, shown = safe(client.name), safe(shown_path(file))
        session.say(f"{name}: merged → {shown}{tally_text(found)}")
