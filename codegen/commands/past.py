"""The state of a client at a revision of git."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from .. import manifest
from ..config import Client, read_config
from ..diagnostics import Diagnostics
from ..manifest import LOCK, Found
from ..nearest import nearest
from ..places import shown_path
from ..revisions import GitError, NoRepository, commit_of, file_at, tree_at
from .states import State, of_manifest, of_sources


def at_revision(
    client: Client, config: Path, revision: str, diagnostics: Diagnostics
) -> State | None:
    """What was committed: the lock file, or what the sources gave then."""
    assert client.output is not None
    try:
        commit = commit_of(config.parent, revision)
        data = file_at(client.output / LOCK, commit)
        if data is not None:
            state = _committed(client, revision, data)
            if state is not None:
                return state
        return _sources_at(client, config, revision, commit, diagnostics)
    except GitError as error:
        diagnostics.error("git", str(error), None, _help(error, client, revision))
        return None


def _help(error: GitError, client: Client, revision: str) -> str:
    if isinstance(error, NoRepository):
        return "without git, compare two packages or documents: codegen diff OLD NEW"
    if nearest(revision, [client.name]):
        return f"did you mean the client `{client.name}`?"
    return "see `git log` for what there is"


def _committed(client: Client, revision: str, data: bytes) -> State | None:
    """The state by a lock file; None where it cannot be compared."""
    try:
        text = data.decode("utf-8").replace("\r\n", "\n")
        found = Found(text, manifest.parse(text))
    except (ValueError, LookupError, TypeError, RecursionError):
        return None
    return of_manifest(
        f"{revision}:{shown_path(client.output or Path())}", found, Diagnostics()
    )


def _sources_at(
    client: Client,
    config: Path,
    revision: str,
    commit: str,
    diagnostics: Diagnostics,
) -> State | None:
    folder = config.absolute().parent
    paths = [config.name, *_folders(client)]
    with tree_at(folder, commit, paths) as place:
        then = _configured(place / config.name, client, diagnostics)
        if then is None:
            message = (
                f"there is neither a package nor a client `{client.name}` at {revision}"
            )
            help = f"`git log -- {config.name}` lists where it may have been"
            diagnostics.error("revision-without-client", message, None, help)
            return None
        state = of_sources(then, Found(), diagnostics)
    if state is None:
        return None
    return State(
        f"{revision}:{state.label}", state.surface, state.found, state.settings
    )


def _folders(client: Client) -> Iterator[str]:
    """What has to be there to read the sources: the first folder of each."""
    for source in (*client.settings.sources, *client.settings.overlays):
        first, _, rest = source.replace(os.sep, "/").partition("/")
        plain = rest and not set(first) & set("*?[") and first != ".."
        yield first if plain or not set(source) & set("*?[/") else "."


def _configured(path: Path, client: Client, diagnostics: Diagnostics) -> Client | None:
    """The client as the configuration had it then; None if it did not."""
    if not path.is_file():
        return None
    config = read_config(path, diagnostics)
    clients = config.clients if config else ()
    return next((item for item in clients if item.name == client.name), None)
