"""A command line as values: argparse without guesses, and with the nearest word."""

from __future__ import annotations

import os
from argparse import ArgumentParser, Namespace, RawDescriptionHelpFormatter
from collections.abc import Iterable, Sequence
from typing import NoReturn

from . import __version__
from .arguments import ARGUMENTS, COMMANDS
from .options import common

EPILOG = """\
exit codes:
  0  a package was written, or nothing had to change, whatever the diagnostics
  1  drift, findings under --strict, or a refusal over hand edits
  2  nothing could be written: unusable input, arguments or configuration
"""


class UsageError(Exception):
    """Arguments that cannot be understood: a message and a way out."""


def _formatter(prog: str) -> RawDescriptionHelpFormatter:
    """Help as wide as the terminal; argparse alone loads `shutil` to find that out."""
    try:
        columns = int(os.environ.get("COLUMNS") or os.get_terminal_size().columns)
    except (ValueError, OSError):
        columns = 80
    return RawDescriptionHelpFormatter(prog, width=max(columns, 40) - 2)


class Parser(ArgumentParser):
    """argparse, with errors as values and without guessing abbreviations."""

    def __init__(self, **options: object) -> None:
        super().__init__(
            allow_abbrev=False,
            formatter_class=_formatter,
            epilog=EPILOG,
            **options,  # type: ignore[arg-type]
        )

    def error(self, message: str) -> NoReturn:
        raise UsageError(message, f"see `{self.prog} --help`")


def parser_for(argv: Iterable[str]) -> Parser:
    """The parser for one command line: only the command in it is spelled out."""
    parser = Parser(prog="codegen", description="Typed clients from API documentation.")
    parser.add_argument("--version", action="version", version=f"codegen {__version__}")
    common(parser)
    commands = parser.add_subparsers(
        dest="command", metavar="COMMAND", title="commands"
    )
    for name, help in COMMANDS.items():
        command = commands.add_parser(name, help=help, description=_sentence(help))
        if name in argv:
            common(command)
            ARGUMENTS[name](command)
    return parser


def _sentence(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}."


def parse(argv: Sequence[str]) -> Namespace:
    """The arguments; raises `UsageError` with the nearest word for an unknown one."""
    parser = parser_for(argv)
    _known_command(argv)
    arguments, rest = parser.parse_known_args(argv)
    for word in rest:
        if word.startswith("-"):
            _unknown_option(word, argv)
    if arguments.command is None:
        raise UsageError(
            "no command given", "`codegen init` begins; `codegen --help` lists them all"
        )
    _take(rest, arguments)
    return arguments


def _take(rest: Sequence[str], arguments: Namespace) -> None:
    """Words behind an option belong to those before it, which argparse takes for all."""
    several = next((key for key in ("names", "folders") if key in arguments), None)
    if several is not None:
        setattr(arguments, several, [*getattr(arguments, several), *rest])
    elif rest:
        message = f"`{rest[0]}` is a word more than `codegen {arguments.command}` takes"
        help = f"see `codegen {arguments.command} --help`"
        raise UsageError(message, help)


def _known_command(argv: Sequence[str]) -> None:
    words = [
        word
        for before, word in zip(("", *argv), argv, strict=False)
        if not word.startswith("-") and before != "--color"
    ]
    if words and words[0] not in COMMANDS:
        from .nearest import did_you_mean

        help = did_you_mean(words[0], COMMANDS)
        raise UsageError(f"unknown command `{words[0]}`", help)


def _unknown_option(word: str, argv: Sequence[str]) -> NoReturn:
    from .nearest import did_you_mean

    parser = Parser(prog="codegen")
    common(parser)
    for name in COMMANDS:
        if name in argv:
            ARGUMENTS[name](parser)
            break
    option = word.partition("=")[0]
    known = [word for word in parser._option_string_actions if word[:2] == "--"]
    if option in known:
        raise UsageError(f"`{option}` stands after the command", _after(option, argv))
    if option.lstrip("-") in COMMANDS:
        help = f"did you mean `codegen {option.lstrip('-')}`?"
    else:
        help = did_you_mean(option, known)
    raise UsageError(f"unknown option `{option}`", help)


def _after(option: str, argv: Sequence[str]) -> str:
    command = next(name for name in COMMANDS if name in argv)
    return f"codegen {command} {option} …"
