"""`codegen completion`: what a shell has to know to complete our words.

`argcomplete` knows the shells, and asks us at every Tab; what could come next is read from
the parser itself, and from what is there: clients, codes, files.
"""

from __future__ import annotations

import os
from argparse import Action, ArgumentParser, Namespace
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import cast

from ..arguments import COMMANDS
from .session import Session

SHELLS = ("bash", "zsh", "fish")
Completer = Callable[..., Iterable[str]]


def run(arguments: Namespace, session: Session) -> None:
    """Print the script for one shell, which is to be run in it."""
    from argcomplete.shell_integration import shellcode

    shell = arguments.shell or Path(os.environ.get("SHELL", "")).name
    if shell not in SHELLS:
        message = f"`{shell}` is no shell that is known" if shell else "no shell given"
        session.fail("usage", message, f"codegen completion {'|'.join(SHELLS)}")
        return
    script = shellcode(["codegen"], shell=shell)
    session.extra["script"] = script
    session.result(script)


def answer() -> None:
    """Tell the shell what could stand at the cursor, and end the process."""
    from argcomplete import autocomplete

    from ..command_line import parser_for

    parser = parser_for(COMMANDS)
    for action in _actions(parser):
        if action.metavar in COMPLETERS:
            action.completer = COMPLETERS[action.metavar]  # type: ignore[attr-defined]
    autocomplete(parser, always_complete_options=False)


def _actions(parser: ArgumentParser) -> Iterator[Action]:
    """The actions of a parser and of the parsers of its commands."""
    for action in parser._actions:
        yield action
        if action.dest == "command":  # its choices are parsers by their names
            commands = cast("dict[str, ArgumentParser]", action.choices)
            for command in commands.values():
                yield from _actions(command)


def _clients(parsed_args: Namespace, **_: object) -> list[str]:
    """The clients of the configuration that is meant."""
    from ..config import read_config
    from ..diagnostics import Diagnostics
    from .targets import config_path

    path = config_path(parsed_args)
    config = read_config(path, Diagnostics()) if path else None
    return [client.name for client in config.clients] if config else []


def _clients_and_files(prefix: str, **rest: Namespace) -> list[str]:
    return [*_clients(**rest), *_files(prefix)]


def _files(prefix: str, **_: object) -> list[str]:
    from argcomplete.completers import FilesCompleter

    return list(FilesCompleter()(prefix))


def _folders(prefix: str, **_: object) -> list[str]:
    from argcomplete.completers import DirectoriesCompleter

    return list(DirectoriesCompleter()(prefix))


def _codes(**_: object) -> dict[str, str]:
    """The codes of diagnostics, each with the first sentence about it."""
    from .explain import explanations, first_sentence

    return {code: first_sentence(text) for code, text in explanations().items()}


def _styles(**_: object) -> Iterable[str]:
    from ..classes import STYLES

    return STYLES


def _nothing(**_: object) -> Iterable[str]:
    """What only the user can know."""
    return ()


COMPLETERS: dict[object, Completer] = {
    "CLIENT": _clients,
    "CLIENT|SOURCE": _clients_and_files,
    "CLIENT|REVISION|PATH": _clients_and_files,
    "CODE": _codes,
    "STYLE": _styles,
    "DIR": _folders,
    "FOLDER": _folders,
    **dict.fromkeys(("FILE", "OVERLAY"), _files),
    **dict.fromkeys(
        ("GLOB", "HEADER", "HOST", "MB", "N", "NAME", "SECONDS", "URL"), _nothing
    ),
}
"""What completes a word, by what stands for it in the help."""
