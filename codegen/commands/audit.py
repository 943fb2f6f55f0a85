"""`codegen audit`: a page's rendered text against the specification."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .. import pipeline
from ..config import Client
from ..diagnostics import Diagnostics
from ..document import Source
from ..places import Places, shown_path
from ..regular import reason
from ..report import plural
from ..terminal import safe
from .session import Session
from .targets import to_look_at

if TYPE_CHECKING:
    from ..audit import Audit


HELP = "give the text of a page, as it is copied from a browser, in a file"


def run(arguments: Namespace, session: Session) -> None:
    """Compare one text with one client's merged document and show where they differ."""
    names = Namespace(**{**vars(arguments), "names": [arguments.against]})
    clients = to_look_at(names, session)
    if len(clients) == 1 and not session.exit:
        source = _read(Path(arguments.text), session)
        if source is not None:
            _audit(source, clients[0], session)


def _read(file: Path, session: Session) -> Source | None:
    shown = shown_path(file)
    try:
        return Source(str(file), file.read_text("utf-8-sig"))
    except OSError as error:
        message = f"{shown} cannot be read: {reason(error)}"
        session.fail("source-unreadable", message, HELP)
    except UnicodeDecodeError as error:
        message = f"{shown} is not UTF-8 at byte {error.start:,}"
        session.fail("source-unreadable", message, HELP)
    return None


def _audit(source: Source, client: Client, session: Session) -> None:
    from ..audit import audit
    from ..dangling import check_references
    from ..merge import merge

    ignored = Diagnostics()
    fragments = pipeline.read(client.settings, ignored)
    root = client.settings.root
    if not fragments:
        session.report(ignored, root)
        session.worth(2)
        return
    document = merge(fragments, ignored)
    check_references(document, ignored)
    result = audit(source, document)
    findings = session.report(result.findings, root)
    session.extra |= _data(result, findings, Places(root))
    shown, name = safe(shown_path(Path(source.name))), safe(client.name)
    session.say(f"{shown} against {name} ({result.kind}): {_summary(result)}")
    for operation in result.unseen:
        session.say(f"  not in the text: {safe(operation)}")


def _summary(result: Audit) -> str:
    operations = plural(len(result.operations), "operation")
    matched = f"{len(result.matched):,} of {plural(result.total, 'thing')} matched"
    findings = (
        plural(len(result.findings), "finding") if result.findings else "no findings"
    )
    return f"{operations}, {matched}, {findings}"


def _data(
    result: Audit, findings: list[dict[str, Any]], places: Places
) -> dict[str, Any]:
    """The audit for machines."""
    matched = [
        {
            "what": match.what,
            "text": str(places.find(match.text)),
            "specification": str(places.find(match.specification)),
        }
        for match in result.matched
    ]
    return {
        "kind": result.kind,
        "operations": list(result.operations),
        "total": result.total,
        "matched": matched,
        "findings": findings,
        "unseen": list(result.unseen),
    }
