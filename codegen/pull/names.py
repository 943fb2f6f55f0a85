"""URLs to file names: safe on every system, no two that any system takes for one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from hashlib import sha256
from posixpath import splitext
from unicodedata import normalize
from urllib.parse import unquote

from ..load.passed_over import SKIPPED
from .lock import LOCK
from .policy import Target, parse

SEGMENT, WHOLE, DEEPEST = 100, 180, 12
"""Bytes of a segment, characters of a path, folders of a path."""
SUFFIXES = frozenset((".md", ".mdx", ".json", ".yaml", ".yml", ".txt"))
_NUMBERED = {f"{word}{n}" for word in ("com", "lpt") for n in "0123456789¹²³"}
_DEVICES = {"con", "prn", "aux", "nul", "conin$", "conout$", "clock$"} | _NUMBERED
_OURS = {LOCK, "codegen.lock", "codegen.toml", "pyproject.toml"}


def allot(
    pages: Mapping[str, str], pinned: Mapping[str, str], home: Target
) -> dict[str, str]:
    """A path for every URL (given with the ending its text asks for); pins stay."""
    taken = Taken(pinned.values())
    found: dict[str, str] = {}
    for url, suffix in sorted(pages.items()):
        found[url] = pinned.get(url) or taken.give(path_of(url, suffix, home), url)
    return found


class Taken:
    """Paths that are in use, compared as the laxest file system would."""

    def __init__(self, paths: Iterable[str]) -> None:
        self._files: set[str] = set()
        self._folders: dict[str, str] = {}
        for path in paths:
            self._take(path)

    def give(self, path: str, url: str) -> str:
        """`path`, or one with a hash of the URL where it would get into the way."""
        path = self._spelled(path)
        if not self._free(path):
            stem, ending = splitext(path.replace("/", "-"))
            path = f"{stem[:50]}-{_hash(url)}{ending}"
        self._take(path)
        return path

    def _spelled(self, path: str) -> str:
        """With the folders as they are spelled already."""
        *folders, name = path.split("/")
        known = ""
        for part in folders:
            folder = known + part
            known = self._folders.get(fold(folder), folder) + "/"
        return known + name

    def _free(self, path: str) -> bool:
        key = fold(path)
        above = any(fold(folder) in self._files for folder in _above(path))
        return key not in self._files and key not in self._folders and not above

    def _take(self, path: str) -> None:
        self._files.add(fold(path))
        for folder in _above(path):
            self._folders.setdefault(fold(folder), folder)


def fold(path: str) -> str:
    """Equal for paths that some file system cannot tell apart."""
    return normalize("NFKD", normalize("NFKD", path).casefold())


def _above(path: str) -> list[str]:
    parts = path.split("/")
    return ["/".join(parts[:n]) for n in range(1, len(parts))]


def path_of(url: str, suffix: str, home: Target) -> str:
    """The site's own structure, below a folder for any other host."""
    target = parse(url)
    other = target.origin != home.origin
    segments = [target.netloc] * other + target.path.split("/")
    *folders, name = [s for s in map(_segment, segments) if s] or ["index"]
    stem, ending = splitext(name)
    if ending.lower() not in SUFFIXES:
        stem, ending = name, suffix
    if target.query:
        stem += f"-{_hash(url)}"
    name = _own(f"{stem}{ending.lower()}")
    path = "/".join([*map(_own_folder, folders), name])
    if len(path) > WHOLE or len(folders) > DEEPEST:
        path = f"{stem[:50]}-{_hash(url)}{ending.lower()}"
    return path


def _segment(text: str) -> str:
    """One segment without anything that a file system or a shell would obey."""
    plain = normalize("NFC", unquote(text, errors="replace"))
    plain = "".join(c if c.isalnum() or c in "._-" else "-" for c in plain)
    plain = plain.lstrip(".-").rstrip(".")
    if len(plain.encode()) > SEGMENT:
        stem, ending = splitext(plain)
        ending = ending if ending.lower() in SUFFIXES else ""
        stem = stem.encode()[: SEGMENT - 20].decode("utf-8", "ignore")
        plain = f"{stem}-{_hash(text)}{ending}"
    return plain


def _own(name: str) -> str:
    """A name that means nothing to a system or to us."""
    stem, dot, rest = name.partition(".")
    if stem.casefold() in _DEVICES:
        return f"{stem}_{dot}{rest}"
    return f"{name}_" if name.casefold() in _OURS else name


def _own_folder(name: str) -> str:
    name = _own(name)
    return f"{name}_" if name.casefold() in SKIPPED else name


def _hash(text: str) -> str:
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:8]
