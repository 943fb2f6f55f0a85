"""Which clients a command line means."""

from __future__ import annotations

import os
import re
from argparse import Namespace
from pathlib import Path

from msgspec.structs import replace

from ..classes import STYLES
from ..config import Client, Config, read_config, without_config
from ..config_files import find_config, meant
from ..diagnostics import Diagnostics
from ..nearest import did_you_mean
from ..places import shown_path
from .session import Session

URL = re.compile(r"https?://", re.I)


def to_build(arguments: Namespace, session: Session) -> list[Client]:
    """The clients of `generate` and `check`; none, with an error, if that is unclear."""
    if arguments.output is None:
        return _without_output(arguments, session)
    if arguments.config is not None:
        help = "with a configuration, that says where packages go: leave out --output"
        session.fail("usage", "--config and --output exclude each other", help)
    elif not arguments.names:
        session.fail(
            "usage", "no sources given", "codegen generate SOURCE… --output DIR"
        )
    elif arguments.package is not None and not _is_package(arguments.package):
        message = f"`{arguments.package}` cannot be the name of a package"
        session.fail("usage", message, "a Python identifier is needed")
    elif arguments.models not in (None, *STYLES):
        message = f"`{arguments.models}` is no style of models"
        session.fail("usage", message, did_you_mean(arguments.models, STYLES))
    elif not arguments.output:
        session.fail("usage", "--output is empty", "give the package's own directory")
    else:
        output = Path(arguments.output)
        return _loose(arguments, session, output)
    return []


def _loose(
    arguments: Namespace, session: Session, output: Path | None = None
) -> list[Client]:
    """The client of sources that the command line names; none if it cannot be had."""
    if "" in arguments.names:  # of a shell whose variable is not set
        session.fail("usage", "a source is empty", "name a page, a folder or a glob")
        return []
    package = getattr(arguments, "package", None)
    names, overlays = arguments.names, getattr(arguments, "overlay", ())
    models = getattr(arguments, "models", None)
    client = without_config(names, output, package, Path.cwd(), overlays, models)
    if getattr(arguments, "project", False):
        client = replace(client, settings=replace(client.settings, project=True))
    urls = [name for name in names if URL.match(name)]
    if not urls:
        return [client]
    from .fetching import fetched

    found = fetched(urls, arguments.command, session)
    if found is None:
        return []
    return [replace(client, settings=replace(client.settings, fetched=found))]


def _is_package(name: str) -> bool:
    from keyword import iskeyword

    return name.isidentifier() and name.isascii() and not iskeyword(name)


def _without_output(arguments: Namespace, session: Session) -> list[Client]:
    for option in ("package", "project", "models"):
        if getattr(arguments, option, None):
            help = "set it in the configuration"
            session.fail("usage", f"--{option} goes with --output", help)
            return []
    config = known_clients(arguments, session)
    return [] if config is None else _configured(config, arguments, session)


def _configured(config: Config, arguments: Namespace, session: Session) -> list[Client]:
    """Clients of the configuration, which has their overlays, too."""
    if getattr(arguments, "overlay", None):
        help = "list the overlays of a configured client under `overlays`"
        session.fail("usage", "--overlay goes with sources on the command line", help)
        return []
    return _chosen(config, arguments.names, session)


def to_look_at(arguments: Namespace, session: Session) -> list[Client]:
    """The clients of `merge` and `inspect`: configured ones, or the sources given."""
    names: list[str] = arguments.names
    if not names:
        return _without_output(
            Namespace(**vars(arguments), package=None, models=None), session
        )
    if arguments.config is None and find_config(Path.cwd()) is None:
        return _loose(arguments, session)
    config = known_clients(arguments, session)
    if config is None:
        return []
    known = {client.name for client in config.clients}
    if not known.intersection(names) and all(map(_is_source, names)):
        return _loose(arguments, session)
    return _configured(config, arguments, session)


def one_to_look_at(arguments: Namespace, session: Session, does: str) -> Client | None:
    """The client of a command that takes one at a time, which `does` says in words."""
    clients = to_look_at(arguments, session)
    if len(clients) > 1:
        names = ", ".join(client.name for client in clients)
        session.fail("usage", f"one client at a time {does}", f"name one of {names}")
        return None
    return clients[0] if clients and not session.exit else None


def _is_source(name: str) -> bool:
    return name == "-" or os.path.exists(name) or any(c in name for c in "/\\*?[.:")


def config_path(arguments: Namespace) -> Path | None:
    """The file that holds the configuration, if there is one."""
    return Path(arguments.config) if arguments.config else find_config(Path.cwd())


def known_clients(arguments: Namespace, session: Session) -> Config | None:
    """The configuration, or None with an error."""
    path = config_path(arguments)
    if path is None:
        session.fail("config-not-found", *_not_found(Path.cwd()))
        return None
    diagnostics = Diagnostics()
    config = read_config(path, diagnostics)
    session.report(diagnostics, Path.cwd())
    if config is None:
        session.worth(2)
    elif not config.clients:
        help = "add [clients.NAME] with `sources` and `output`"
        session.fail("config-empty", "no clients are configured", help, config.at())
        return None
    return config


def _not_found(folder: Path) -> tuple[str, str]:
    """That there is no configuration, and how to get one."""
    wrong = meant(folder)
    if wrong is not None:
        path, name = wrong
        message = f"no configuration here or above: {shown_path(path)} has `[{name}]`"
        return message, "did you mean `[tool.codegen.clients.NAME]`?"
    return (
        "no configuration here or above",
        "`codegen init` finds the pages and documents here and writes it; or do"
        " without: codegen generate SOURCE… --output DIR",
    )


def _chosen(config: Config, names: list[str], session: Session) -> list[Client]:
    """The clients of these names, each once; all without names."""
    known = {client.name: client for client in config.clients}
    for name in names:
        if name not in known:
            session.fail("client-unknown", f"no client `{name}`", _advice(name, known))
    if not names:
        return list(config.clients)
    return [known[name] for name in dict.fromkeys(names) if name in known]


def _advice(name: str, known: dict[str, Client]) -> str:
    if _is_source(name):
        return f"to generate from files: codegen generate {name} --output DIR"
    return did_you_mean(name, known)
