"""What a run would change: the site against `sources.lock` and the disk. Writes nothing."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from hashlib import sha256
from pathlib import Path
from typing import Literal

from msgspec import Struct, field
from msgspec.structs import replace

from ..survey import obstacle
from .lock import Entry, Lock, dump
from .names import allot
from .page import Page
from .policy import Target, parse

State = Literal["missing", "same", "ours", "edited", "blocked"]
"""What lies at a path: nothing; what the site has; what the last run wrote; something
else; a link or folder where none belongs."""


class Site(Struct, frozen=True):
    """What the site holds now. `failed` is listed but could not be fetched."""

    source: str
    pages: Mapping[str, Page]
    failed: Collection[str] = ()


class Plan(Struct):
    """Paths within the folder. `refused` were edited and would be overwritten, `kept`
    were edited and are gone from the site."""

    texts: dict[str, str] = field(default_factory=dict[str, str])
    created: list[str] = field(default_factory=list[str])
    changed: list[str] = field(default_factory=list[str])
    removed: list[str] = field(default_factory=list[str])
    refused: list[str] = field(default_factory=list[str])
    kept: list[str] = field(default_factory=list[str])
    blocked: list[str] = field(default_factory=list[str])
    unchanged: int = 0
    stale: bool = False
    """A file vanished while its page was asked for: ask again."""
    lock: str | None = None
    """The new lock file, if it is to be written."""

    @property
    def touched(self) -> bool:
        return self.lock is not None or bool(self.refused)


def state(target: Path, path: str, page: str, lock: str) -> State:
    """What lies at `path`, given the hash the site and the last run have for it."""
    thing = obstacle(target, path)
    if thing is not None or (target / path).is_symlink():
        return "blocked"
    try:
        data = (target / path).read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        return "missing"
    found = {sha256(data).hexdigest()}
    found.add(sha256(data.replace(b"\r\n", b"\n")).hexdigest())
    if page in found:
        return "same"
    return "ours" if lock in found else "edited"


class Planner(Struct, frozen=True):
    """Compares page by page; `force` overrules edits."""

    target: Path
    lock: Lock
    force: bool

    def plan(self, site: Site) -> Plan:
        """What it takes to make the folder hold the site."""
        plan = Plan()
        files = dict(self.lock.files)
        endings = {url: page.suffix for url, page in site.pages.items()}
        for url, path in allot(endings, self.lock.paths, _home(site)).items():
            self._page(plan, files, path, site.pages[url], site.source)
        for path, entry in self.lock.files.items():
            if entry.source == site.source and not _there(entry, site):
                self._gone(plan, files, path, entry)
        if plan.texts or plan.removed or self._differs(files):
            plan.lock = dump(files)
        return plan

    def _page(
        self, plan: Plan, files: dict[str, Entry], path: str, page: Page, source: str
    ) -> None:
        old = files.get(path)
        locked = old.sha256 if old else ""
        if page.text is None:
            plan.stale |= state(self.target, path, locked, locked) == "missing"
            plan.unchanged += 1
            return
        there = state(self.target, path, page.sha256, locked)
        if page.sha256 == locked and there == "edited" and not self.force:
            plan.unchanged += 1
            return
        files[path] = _entry(page, source, old)
        if there == "same":
            plan.unchanged += 1
        elif there in ("edited", "blocked") and not self.force:
            plan.refused.append(path)
        else:
            plan.texts[path] = page.text
            (plan.created if there == "missing" else plan.changed).append(path)
            self._clear(plan, path, there)

    def _clear(self, plan: Plan, path: str, there: State) -> None:
        """What is in the way of a page, if it may go: never a folder."""
        if there == "blocked":
            thing = obstacle(self.target, path) or self.target / path
            if thing.is_dir() and not thing.is_symlink():
                raise IsADirectoryError(21, f"`{path}` is a directory in it")
            plan.blocked.append(thing.relative_to(self.target).as_posix())

    def _gone(
        self, plan: Plan, files: dict[str, Entry], path: str, entry: Entry
    ) -> None:
        there = state(self.target, path, entry.sha256, entry.sha256)
        del files[path]
        if there == "same" or (there == "edited" and self.force):
            plan.removed.append(path)
        elif there != "missing":
            plan.kept.append(path)

    def _differs(self, files: Mapping[str, Entry]) -> bool:
        """Whether the lock says something else; other validators alone do not count."""

        def facts(entries: Mapping[str, Entry]) -> dict[str, tuple[str, str]]:
            return {path: (e.url, e.sha256) for path, e in entries.items()}

        return self.lock.text is None or facts(files) != facts(self.lock.files)


def _entry(page: Page, source: str, old: Entry | None) -> Entry:
    """The date is that of the answer which first brought this text."""
    new = Entry(page.url, source, page.sha256, page.etag, page.last_modified, page.date)
    if old is None:
        return new
    same = old.sha256 == new.sha256
    return replace(new, source=old.source, date=old.date if same else new.date)


def _there(entry: Entry, site: Site) -> bool:
    return entry.url in site.pages or entry.url in site.failed


def _home(site: Site) -> Target:
    return parse(site.source)
