"""`sources.lock`: where every file came from, and what the server said about it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, cast

from msgspec import Struct, field
from msgspec.structs import asdict

from ..regular import reason
from .pace import when

LOCK = "sources.lock"
VERSION = 1


class Entry(Struct, frozen=True):
    """One file. `source` is the URL that was pulled, `date` the server's own."""

    url: str
    source: str
    sha256: str
    etag: str = ""
    last_modified: str = ""
    date: str = ""


class Lock(Struct, frozen=True):
    """`text` is the file as it lay there (None: no file); `damaged` says why it is not
    believed."""

    files: Mapping[str, Entry] = field(default_factory=dict[str, Entry])
    text: str | None = None
    damaged: str = ""

    @property
    def paths(self) -> dict[str, str]:
        """The path of every URL."""
        return {entry.url: path for path, entry in self.files.items()}


def read(target: Path) -> Lock:
    """The lock file of a folder, as far as there is one."""
    try:
        data = (target / LOCK).read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        return Lock()
    except OSError as error:
        return Lock(text="", damaged=reason(error))
    text = data.decode("utf-8", "replace").replace("\r\n", "\n")
    try:
        return Lock(_parse(text), text)
    except (ValueError, LookupError, TypeError, RecursionError) as error:
        return Lock(text=text, damaged=str(error)[:200])


def _parse(text: str) -> dict[str, Entry]:
    data = json.loads(text)
    if data["version"] != VERSION:
        raise ValueError("it is of another version of codegen")
    return {_path(path): _entry(item) for path, item in data["files"].items()}


def _path(path: str) -> str:
    """Refuse what leads out of the folder: these files may be removed one day."""
    parts = path.split("/")
    odd = any(part in ("", ".", "..") or set(part) & set('\\:\0"') for part in parts)
    if odd or path == LOCK:
        raise ValueError(f"`{path}` is no path of a page")
    return path


def _entry(item: object) -> Entry:
    table = cast("dict[str, Any]", item)
    if not isinstance(item, dict) or not all(
        isinstance(value, str) and value.isprintable() for value in table.values()
    ):
        raise ValueError("an entry holds something else than text")
    known = {key: str(table.get(key, "")) for key in Entry.__struct_fields__}
    if not known["url"] or not known["sha256"]:
        raise ValueError("an entry has no URL or no hash")
    return Entry(**known)


def dump(files: Mapping[str, Entry]) -> str:
    """The text of the lock file: sorted, what is unknown left out."""
    tables = {
        path: {key: value for key, value in asdict(entry).items() if value}
        for path, entry in files.items()
    }
    data = {"version": VERSION, "files": tables}
    return json.dumps(data, indent=2, sort_keys=True) + "\n"


def iso(date: str) -> str:
    """The server's date in one spelling; nothing where it is none."""
    moment = when(date)
    if moment is None:
        return ""
    from datetime import UTC

    aware = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return aware.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
