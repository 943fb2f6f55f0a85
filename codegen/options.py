"""What several commands take."""

from __future__ import annotations

from argparse import SUPPRESS, ArgumentParser, ArgumentTypeError


def common(parser: ArgumentParser) -> None:
    """Options that stand before or after the command."""

    def add(*names: str, **rest: object) -> None:
        parser.add_argument(*names, default=SUPPRESS, **rest)  # type: ignore[arg-type]

    add("--json", action="store_true", help="one JSON object on the standard output")
    add("--strict", action="store_true", help="exit with 1 on errors and warnings")
    add("--quiet", action="store_true", help="print errors only")
    add(
        "--color",
        choices=["auto", "always", "never"],
        help="of messages (default: auto)",
    )
    add("--debug", action="store_true", help="show tracebacks of internal errors")


def config(parser: ArgumentParser) -> None:
    """Which file says what clients there are."""
    parser.add_argument(
        "--config", metavar="FILE", help="pyproject.toml or codegen.toml"
    )


def build(parser: ArgumentParser) -> None:
    """What is to be built: configured clients, or sources with all that a client needs."""
    words = "clients of the configuration (default: all); with --output, sources"
    parser.add_argument(
        "names", nargs="*", default=[], metavar="CLIENT|SOURCE", help=words
    )
    config(parser)
    parser.add_argument("--output", metavar="DIR", help="the package's own directory")
    parser.add_argument(
        "--package", metavar="NAME", help="its name (default: the directory's)"
    )
    words = "with a pyproject.toml, as a distribution of its own"
    parser.add_argument("--project", action="store_true", help=words)
    words = "msgspec.Struct, dataclasses.dataclass, … instead of our models"
    parser.add_argument("--models", metavar="STYLE", help=words)
    overlay(parser)


def count(text: str) -> int:
    """A number of things of which there must be one; argparse turns it into a message."""
    try:
        number = int(text)
    except ValueError:
        number = 0
    if number < 1:
        raise ArgumentTypeError(f"`{text}` is no number from 1 on")
    return number


def jobs(parser: ArgumentParser) -> None:
    """How many clients are built at once."""
    words = "processes for several clients (default: 1)"
    parser.add_argument("--jobs", metavar="N", type=count, default=1, help=words)


def overlay(parser: ArgumentParser) -> None:
    """What corrects sources of the command line."""
    words = "an OpenAPI Overlay on the sources given here; may be repeated"
    add = parser.add_argument
    add("--overlay", action="append", default=[], metavar="FILE", help=words)


def look(parser: ArgumentParser) -> None:
    """What is looked at and not built: configured clients or any sources."""
    words = "clients of the configuration, or files, folders and globs"
    parser.add_argument(
        "names", nargs="*", default=[], metavar="CLIENT|SOURCE", help=words
    )
    config(parser)
    overlay(parser)
