"""`codegen init`: the configuration that the sources here ask for, and the packages."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path

from ..command_line import parse
from ..config import read_toml
from ..config_files import OWN_FILE, PROJECT, find_config
from ..diagnostics import Diagnostics
from ..places import shown_path
from ..report import plural
from ..toml_text import basic_string
from . import generate
from .looking import Found, look
from .progress import Progress, shown
from .saving import save
from .session import Session

_ELSEWHERE = "points-elsewhere"
"""What pages say that have an API, but not here."""


def run(arguments: Namespace, session: Session) -> None:
    """Write the configuration and generate; an error where there is one already."""
    here = Path.cwd()
    if not _is_free(here, session):
        return
    found = _found(here, arguments.folders or ["."], session)
    if not found:
        return
    file, text = _configuration(here, found)
    if save(file, text, "run it where a file can be written", session):
        session.say(f"{plural(len(found), 'client')} configured in {shown_path(file)}")
        generate.run(parse(["generate"]), session)


def _is_free(here: Path, session: Session) -> bool:
    """Whether a configuration can be added here; else an error."""
    known = find_config(here)
    if known is not None and known.parent == here:
        help = "`codegen generate` writes its clients; edit it to add others"
        message = f"{shown_path(known)} is the configuration already"
        session.fail("config-exists", message, help)
        return False
    diagnostics = Diagnostics()
    if (here / PROJECT).is_file() and read_toml(here / PROJECT, diagnostics) is None:
        session.report(diagnostics, here)
        session.worth(2)
        return False
    return True


def _found(here: Path, folders: Sequence[str], session: Session) -> list[Found]:
    """The APIs in these folders; where there is none, an error."""
    diagnostics = Diagnostics()
    with shown(Progress("looking for pages and documents"), session):
        found = list(look(here, folders, diagnostics))
    elsewhere = [item for item in diagnostics if item.code == _ELSEWHERE]
    if not found and elsewhere:
        session.report(elsewhere, here)
        session.worth(2)
    elif not found:
        help = "name the folder that holds them, or bring them here: codegen pull URL"
        session.fail("no-sources", "no page and no document here holds an API", help)
    return found


def _configuration(here: Path, found: Sequence[Found]) -> tuple[Path, str]:
    """Tables at the end of pyproject.toml, where there is one, else codegen.toml."""
    project = here / PROJECT
    own = not project.is_file()
    file = here / OWN_FILE if own else project
    before = "" if own else project.read_bytes().decode("utf-8")
    prefix = "" if own else "tool.codegen."
    tables = "\n".join(_table(prefix, each) for each in found)
    text = f"{before.rstrip()}\n\n{tables}" if before.strip() else tables
    return file, text.replace("\r\n", "\n").replace("\n", _newline(before))


def _newline(text: str) -> str:
    """What ends the lines of a file that is there."""
    return "\r\n" if "\r\n" in text else "\n"


def _table(prefix: str, found: Found) -> str:
    sources = ", ".join(map(basic_string, found.sources))
    name = found.name if found.name.isascii() else basic_string(found.name)
    rows = [f"[{prefix}clients.{name}]", f"sources = [{sources}]"]
    rows += [f"output = {basic_string(found.output)}", *found.keys]
    return "\n".join(rows) + "\n"
