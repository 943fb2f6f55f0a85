"""`codegen check`: whether the packages are what the sources give."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from msgspec import Struct, field
from msgspec.structs import asdict

from .. import manifest
from ..config import Client
from ..diagnostics import Diagnostics
from ..manifest import LOCK, Found
from ..manifest_of import make
from ..manifest_text import dump
from ..pipeline import Build, Tell, nobody
from ..places import shown_path
from ..refusals import OWN_FOLDER
from ..regular import content
from ..report import plural, tally, tally_text
from ..terminal import safe
from .building import build, counts, counts_text
from .causes import Cause, Texts, causes
from .jobs import spread
from .progress import Progress, shown
from .session import Session
from .targets import to_build

FILES, LINES = 3, 30
"""How much of a difference is shown: files, and lines of each."""


class Comparison(Struct):
    """What the sources give beside what is there."""

    output: Path
    diagnostics: Diagnostics = field(default_factory=Diagnostics)
    previous: Found = field(default_factory=Found)
    build: Build | None = None
    differing: dict[str, Texts] = field(default_factory=dict[str, Texts])
    """Path to the text that is there and the text that should be; None for no file."""
    causes: list[Cause] = field(default_factory=list[Cause])


def run(arguments: Namespace, session: Session) -> None:
    """Compare every client that is asked for with its package."""
    clients = to_build(arguments, session)
    if spread(arguments, session, clients):
        return
    work = Progress.of_clients(len(clients))
    for index, client in enumerate(clients):
        tell = work.stages(client.name, index)
        with shown(work, session):
            comparison = session.guard(client.name, partial(compare, client, tell))
        if comparison is not None:
            _tell(client, comparison, session)


def compare(client: Client, tell: Tell = nobody) -> Comparison:
    """Build in memory and look at the disk; nothing is written."""
    assert client.output is not None
    result = Comparison(client.output)
    result.previous = manifest.read(client.output, result.diagnostics)
    result.build = build(client, result.previous, result.diagnostics, tell)
    if result.build is not None:
        now = make(client, result.build)
        wanted = {**result.build.files, LOCK: dump(now)}
        result.differing = dict(_differing(client.output, wanted, result.previous))
        found = causes(result.previous, now, result.differing)
        result.causes = list(found) if result.differing else []
    return result


def _differing(
    output: Path, wanted: Mapping[str, str], previous: Found
) -> Iterator[tuple[str, Texts]]:
    for path in sorted({*wanted, *previous.outputs}):
        here = _read(output / path)
        if here != wanted.get(path):
            yield path, (here, wanted.get(path))


def _read(file: Path) -> str | None:
    try:
        data = content(file)
    except OSError:
        return None
    return data.replace(b"\r\n", b"\n").decode("utf-8", "replace")


def _tell(client: Client, result: Comparison, session: Session) -> None:
    name, shown = safe(client.name), shown_path(result.output)
    if result.build is None:
        session.worth(2)
    elif result.differing:
        session.worth(1)
        _drift(client, shown, result)
    found = session.report(result.diagnostics, client.settings.root, client.name)
    session.clients.append(_data(client, result, found))
    tail = tally_text(result.diagnostics)
    if result.build is None:
        session.say(f"{name}: nothing to compare {shown} with{tail}")
    elif result.differing:
        session.say(_diff(shown, result.differing))
    else:
        session.say(f"{name}: {counts_text(result.build)} up to date in {shown}{tail}")


def _drift(client: Client, shown: str, result: Comparison) -> None:
    known = "; ".join(map(str, result.causes))
    known = known or "the generator gives something else now"
    changed = plural(len(result.differing), "file")
    result.diagnostics.error(
        "drift",
        f"{shown} is not what the sources give ({known})",
        None,
        f"{changed} would change: {_way_out(client, result.causes)}",
    )


def _way_out(client: Client, causes: Sequence[Cause]) -> str:
    """The command that makes it so; what somebody wrote is only overwritten if asked to."""
    again = "`codegen generate` with the same arguments"
    if client.base is not None:
        again = f"`codegen generate {client.name}`"
    kinds = {cause.kind for cause in causes}
    if "generator-older" in kinds:
        return f"upgrade `pages-to-client`; to go back to this version, run {again}"
    if kinds & {"manifest-missing", "manifest-damaged"}:  # who wrote what is not known
        return f"restore {LOCK} from version control and run {again}, or add --force"
    if not kinds & {"output-edited", "file-extra"}:
        return f"run {again}"
    return f"undo the edit, or keep it in `{OWN_FOLDER}/`; then run {again}"


def _diff(shown: str, differing: Mapping[str, Texts]) -> str:
    """A short unified diff, the manifest last and only if nothing else differs."""
    paths = [path for path in differing if path != LOCK] or list(differing)
    lines = [
        line
        for path in paths[:FILES]
        for line in _unified(shown, path, differing[path])
    ]
    if len(paths) > FILES:
        rest = ", ".join(paths[FILES : FILES + 10])
        tail = ", …" if len(paths) > FILES + 10 else ""
        lines.append(f"… {plural(len(paths) - FILES, 'more file')}: {rest}{tail}")
    return "\n".join(map(safe, lines))


def _unified(shown: str, path: str, texts: Texts) -> Iterator[str]:
    from difflib import unified_diff
    from itertools import islice

    before, after = ((text or "").splitlines() for text in texts)
    old, new = ("/dev/null" if text is None else f"{shown}/{path}" for text in texts)
    diff = unified_diff(before, after, old, new, lineterm="", n=2)
    yield from islice(diff, LINES)
    rest = sum(1 for _ in diff)
    if rest:
        yield f"… {plural(rest, 'more line')}"


def _data(
    client: Client, result: Comparison, found: list[dict[str, Any]]
) -> dict[str, Any]:
    """The comparison for machines."""
    drift = "drift" if result.differing else "unchanged"
    shown = shown_path(result.output)
    return {
        "name": client.name,
        "package": client.settings.package,
        "output": shown,
        "status": drift if result.build else "failed",
        "causes": [asdict(cause) for cause in result.causes],
        "differing": list(result.differing),
        "diff": _diff(shown, result.differing),
        "counts": {
            **(counts(result.build) if result.build else {}),
            **{f"{word}s": n for word, n in tally(result.diagnostics).items()},
        },
        "diagnostics": found,
    }
