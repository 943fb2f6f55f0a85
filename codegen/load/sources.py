"""Which files the user means, and their text."""

from __future__ import annotations

import glob
import os
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from difflib import get_close_matches
from pathlib import Path

from ..diagnostics import At, Diagnostics, without_secrets
from ..document import Source
from ..regular import reason, way_out
from .decoding import decoded
from .passed_over import is_searched, without_skipped
from .standard_input import standard_input

Place = Callable[[str], At]
"""Where somebody has named a source: a line of the configuration, or no more than the name."""
SUFFIXES = frozenset([".md", ".mdx", ".json", ".yaml", ".yml", ".txt", ".html", ".htm"])
LARGEST = 512 * 1024 * 1024
_OURS = frozenset(["README.md", "api.md"])
"""Pages of a package that we wrote, which is known by its `codegen.lock`."""
_PART = re.compile(r"(.+)\.(?:ParamsDetails|RequestSchema|StatusCodes)\.json$")
"""What Docusaurus writes beside a page, and what the page itself says, too."""
_URL = re.compile(r"[a-z][a-z0-9+.-]+://", re.I)
_MAGIC = re.compile(r"[*?\[]")
_PACKED = (".zip", ".gz", ".tgz", ".bz2", ".xz", ".tar")


def read_all(
    sources: Sequence[str],
    root: Path,
    diagnostics: Diagnostics,
    without: Sequence[str] = (),
    fetched: Mapping[str, bytes] = {},
    place: Place = At,
) -> Iterator[Source]:
    """The text of every page that is meant, sorted by path, each once."""
    paths: dict[str, Path] = {}
    stdin = False
    for given in sources:
        if given == "-":
            stdin = True
        elif given in fetched:
            continue
        else:
            paths.update(
                (name_of(path, root), path)
                for path in files_of(given, root, diagnostics, place)
            )
    if stdin:
        yield from decoded("<stdin>", standard_input(), diagnostics)
    for url in sorted(fetched):
        yield from decoded(url, fetched[url], diagnostics)
    seen = {os.path.realpath(root / name) for name in without}
    if paths and not stdin and seen.issuperset(map(os.path.realpath, paths.values())):
        name = min(paths)
        message = (
            f"{name} is an overlay here, so no source is left that it could correct"
        )
        diagnostics.error("no-sources", message, place(name), "name the document, too")
    for name in sorted(paths):
        real = os.path.realpath(paths[name])
        if real not in seen:
            seen.add(real)
            yield from _read(name, paths[name], diagnostics)


def name_of(path: Path, root: Path) -> str:
    """A path as it is shown: relative to `root` where it is inside."""
    full = Path(os.path.abspath(path))
    base = Path(os.path.abspath(root))
    return (full.relative_to(base) if full.is_relative_to(base) else path).as_posix()


def folder_of(given: str, root: Path) -> Path:
    """The folder that a source names, or that it lies in."""
    path = root / given
    if _MAGIC.search(given) and not path.exists():
        parts = Path(given).parts
        fixed = next(i for i, part in enumerate(parts) if _MAGIC.search(part))
        return root.joinpath(*parts[:fixed])
    return path if path.is_dir() else path.parent


def folders_below(folder: Path) -> Iterator[str]:
    """The folders in which pages are looked for."""
    for base, folders, _ in os.walk(folder):
        folders[:] = sorted(filter(is_searched, folders))
        yield base


def source_of(name: str, path: Path, diagnostics: Diagnostics) -> Source | None:
    """The text of one file; None, with an error, where it has none."""
    return next(iter(_read(name, path, diagnostics)), None)


def files_of(
    given: str, root: Path, diagnostics: Diagnostics, place: Place = At
) -> list[Path]:
    """The files that one source means: itself, a folder's pages, what a glob matches."""
    if _URL.match(given):
        url = without_secrets(given)
        diagnostics.error(
            "url-not-supported",
            f"{url} is a URL, and nothing is fetched for a configured client",
            place(given) if url == given else At(url),  # the line would show it
            f"bring it here with `codegen pull {url}`, and name the folder",
        )
        return []
    path = root / given
    if path.is_dir():
        found = sorted(_others(_walk(path)))
    elif path.exists():
        return [path]
    elif _MAGIC.search(given):
        names = glob.glob(given, root_dir=root, recursive=True)
        names = [name for name in names if _wanted(root / name, path)]
        names = without_skipped(names, given, place(given), diagnostics)
        found = [root / name for name in names]
        found = list(_others(found))
    else:
        _not_found(given, path, diagnostics, place)
        return []
    if not found:
        kind = "this folder" if path.is_dir() else "this pattern"
        message = f"{kind} has no readable page: {given}"
        diagnostics.error("no-sources", message, place(given), _what_is_read(path))
    return found


def _what_is_read(path: Path) -> str:
    packed = [p.name for p in path.glob("*") if p.name.endswith(_PACKED)]
    if packed and path.is_dir():
        return f"unpack {min(packed)}"
    return f"pages end in {', '.join(sorted(SUFFIXES))}"


def _wanted(name: Path, pattern: Path) -> bool:
    """A pattern that names an ending means it; others mean pages."""
    wanted = name.suffix.lower() in SUFFIXES or "*" not in (pattern.suffix or "*")
    return wanted and name.is_file()


def _walk(folder: Path) -> Iterator[Path]:
    for base, folders, files in os.walk(folder):
        folders[:] = sorted(filter(is_searched, folders))
        for name in files:
            page = Path(base, name)
            if name[0] != "." and page.suffix.lower() in SUFFIXES and page.is_file():
                yield page


def _others(pages: Iterable[Path]) -> Iterator[Path]:
    """Without parts of other pages, and without the pages of packages of ours, where one
    lies among its own sources."""
    for page in pages:
        part = _PART.match(page.name)
        if part and page.with_name(f"{part[1]}.api.mdx").exists():
            continue
        if page.name not in _OURS or not page.with_name("codegen.lock").exists():
            yield page


def _not_found(given: str, path: Path, diagnostics: Diagnostics, place: Place) -> None:
    if path.is_symlink():
        message = f"{given} is a link that leads to no file"
        diagnostics.error("source-not-found", message, place(given), "repair the link")
        return
    folder = path.parent
    near: list[str] = []
    if folder.is_dir():
        near = get_close_matches(path.name, os.listdir(folder), 3, 0.6)
    parent = given[: len(given) - len(Path(given).name)]
    names = " or ".join(f"{parent}{name}" for name in near)
    help = f"did you mean {names}?" if near else "check the path"
    diagnostics.error("source-not-found", f"there is no {given}", place(given), help)


def _read(name: str, path: Path, diagnostics: Diagnostics) -> Iterator[Source]:
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except OSError as error:
        message = f"this file cannot be read: {reason(error)}"
        diagnostics.error("source-unreadable", message, At(name), way_out(error))
        return
    if len(data) > LARGEST:
        message = f"this file has more than {LARGEST:,} bytes, which is the limit"
        diagnostics.error("page-too-large", message, At(name), "split it")
        return
    yield from decoded(name, data, diagnostics)
