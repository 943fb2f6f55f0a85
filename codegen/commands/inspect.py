"""`codegen inspect`: what was found in the sources and what became of it."""

from __future__ import annotations

from argparse import Namespace
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import partial
from typing import Any

from .. import manifest, pipeline
from ..config import Client
from ..diagnostics import Diagnostics
from ..document import Fragment
from ..manifest import Found
from ..pipeline import Build, Tell
from ..places import Places
from .building import build
from .facts import facts
from .inspected import lines
from .progress import Progress, shown
from .session import Session
from .targets import to_look_at


def run(arguments: Namespace, session: Session) -> None:
    """Show every client that is asked for."""
    session.whole = True
    clients = to_look_at(arguments, session)
    work = Progress.of_clients(len(clients))
    for index, client in enumerate(clients):
        tell = work.stages(client.name, index)
        with shown(work, session):
            found = Diagnostics()
            result = session.guard(client.name, partial(_built, client, found, tell))
        session.guard(client.name, partial(_tell, client, result, found, session))


def _built(client: Client, found: Diagnostics, tell: Tell) -> Build | None:
    previous = manifest.read(client.output, found) if client.output else Found()
    return build(client, previous, found, tell)


def _tell(
    client: Client, result: Build | None, found: Diagnostics, session: Session
) -> None:
    places = Places(client.settings.root)
    if result is None:
        session.worth(2)
        fragments = pipeline.read(client.settings, Diagnostics())
    else:
        fragments = result.fragments
    data = {
        "name": client.name,
        "status": "inspected" if result else "failed",
        "sources": list(_sources(fragments, places)),
        "apis": list(_apis(fragments)),
        **(facts(result, places) if result else {}),
        "overrides": [_override(key, what) for key, what in found.applied.items()],
    }
    if not session.json:
        session.result("\n".join(lines(client, data, result, found)) + "\n")
    diagnostics = session.report(found, client.settings.root, client.name)
    session.clients.append({**data, "diagnostics": diagnostics})


def _sources(fragments: Sequence[Fragment], places: Places) -> Iterator[dict[str, Any]]:
    kinds = Counter((f.source.name, f.format, f.reason) for f in fragments)
    for (name, format, reason), count in kinds.items():
        file = places.shown(name)
        yield {"file": file, "format": format, "reason": reason, "fragments": count}


def _apis(fragments: Sequence[Fragment]) -> Iterator[dict[str, Any]]:
    """The APIs that the sources describe; one client is made of one."""
    from ..merge.groups import clusters
    from ..merge.selection import described

    for cluster in clusters(fragments):
        yield {
            "title": described(cluster),
            "fragments": sum(len(group.fragments) for group in cluster),
            "operations": len({key for group in cluster for key in group.operations}),
        }


def _override(key: tuple[str, ...], what: str) -> dict[str, Any]:
    """An entry of the configuration with what it did."""
    section, *rest = key
    return {"section": section, "key": ".".join(rest), "what": what}
