"""The commands, and what each of them takes."""

from __future__ import annotations

from argparse import SUPPRESS, ArgumentParser, ArgumentTypeError
from collections.abc import Callable

COMMANDS = {
    "generate": "write the typed package of each client",
    "init": "look for pages and documents, write the configuration, generate",
    "check": "say whether the packages are what the sources give, and write nothing",
    "diff": "say what changed for a caller of the client, breaking changes first",
    "watch": "generate, and again whenever a source changes, until Ctrl-C",
    "merge": "print the merged specification (OpenAPI 3.1)",
    "inspect": "show sources, operations, names, unifications and guesses",
    "audit": "compare a page's rendered text with the specification",
    "learn": "make an overlay of the mismatches that a client reported",
    "explain": "say what the code of a message means",
    "pull": "bring a documentation site's pages to specs/<api>/ (uses the network)",
    "completion": "print what teaches a shell to complete codegen's words",
}


def common(parser: ArgumentParser) -> None:
    """Options that stand before or after the command."""

    def add(*names: str, **rest: object) -> None:
        parser.add_argument(*names, default=SUPPRESS, **rest)  # type: ignore[arg-type]

    add("--json", action="store_true", help="one JSON object on the standard output")
    add("--strict", action="store_true", help="exit with 1 on errors and warnings")
    add("--quiet", action="store_true", help="print errors only")
    add("--color", choices=["auto", "always", "never"], help="(default: auto)")
    add("--debug", action="store_true", help="show tracebacks of internal errors")


def _config(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--config", metavar="FILE", help="pyproject.toml or codegen.toml"
    )


def _build(parser: ArgumentParser) -> None:
    words = "clients of the configuration (default: all); with --output, sources"
    parser.add_argument(
        "names", nargs="*", default=[], metavar="CLIENT|SOURCE", help=words
    )
    _config(parser)
    parser.add_argument("--output", metavar="DIR", help="the package's own directory")
    parser.add_argument("--package", metavar="NAME", help="(default: the directory's)")
    words = "with a pyproject.toml, as a distribution of its own"
    parser.add_argument("--project", action="store_true", help=words)
    words = "msgspec.Struct, dataclasses.dataclass, … instead of our models"
    parser.add_argument("--models", metavar="STYLE", help=words)
    _overlay(parser)


def _count(text: str) -> int:
    """A number of things of which there must be one; argparse turns it into a message."""
    try:
        count = int(text)
    except ValueError:
        count = 0
    if count < 1:
        raise ArgumentTypeError(f"`{text}` is no number from 1 on")
    return count


def _jobs(parser: ArgumentParser) -> None:
    words = "processes for several clients (default: 1)"
    parser.add_argument("--jobs", metavar="N", type=_count, default=1, help=words)


def _check(parser: ArgumentParser) -> None:
    _build(parser)
    _jobs(parser)


def _watch(parser: ArgumentParser) -> None:
    _build(parser)
    parser.add_argument("--force", action="store_true", help="overwrite hand edits")


def _overlay(parser: ArgumentParser) -> None:
    words = "an OpenAPI Overlay on the sources given here; may be repeated"
    add = parser.add_argument
    add("--overlay", action="append", default=[], metavar="FILE", help=words)


def _generate(parser: ArgumentParser) -> None:
    _build(parser)
    _jobs(parser)
    parser.add_argument("--force", action="store_true", help="overwrite hand edits")
    words = "write there what the packages depend on, for Make and Ninja"
    parser.add_argument("--depfile", metavar="FILE", help=words)


def _diff(parser: ArgumentParser) -> None:
    words = (
        "clients of the configuration (default: all), then one revision of git or two"
        " (default: the package that is there, and what its sources give now); or two"
        " packages, codegen.lock files, documents or folders of pages"
    )
    parser.add_argument(
        "names", nargs="*", default=[], metavar="CLIENT|REVISION|PATH", help=words
    )
    _config(parser)
    add = parser.add_argument
    add("--format", choices=["text", "markdown"], help="(default: text)")
    add("--exit-code", action="store_true", help="exit with 1 if a change is breaking")


def _look(parser: ArgumentParser) -> None:
    words = "clients of the configuration, or files, folders and globs"
    parser.add_argument(
        "names", nargs="*", default=[], metavar="CLIENT|SOURCE", help=words
    )
    _config(parser)
    _overlay(parser)


def _merge(parser: ArgumentParser) -> None:
    _look(parser)
    add = parser.add_argument
    add("--normalized", action="store_true", help="with a name for every schema")
    add("--format", choices=["yaml", "json"], help="(default: by --output, else yaml)")
    add("--output", metavar="FILE", help="write there instead of printing")
    add("--origins", action="store_true", help="add `x-origin: file:line`")


def _audit(parser: ArgumentParser) -> None:
    parser.add_argument("text", metavar="TEXT", help="the rendered page, as text")
    parser.add_argument("--against", metavar="CLIENT", required=True, help="a client")
    _config(parser)


def _learn(parser: ArgumentParser) -> None:
    words = "what `on_mismatch` wrote, one JSON object a line"
    parser.add_argument("file", metavar="FILE", help=words)
    _look(parser)
    words = "the overlay to write or to add to (default: print it)"
    parser.add_argument("--output", metavar="OVERLAY", help=words)


def _init(parser: ArgumentParser) -> None:
    words = "where to look (default: here)"
    parser.add_argument("folders", nargs="*", default=[], metavar="FOLDER", help=words)


def _explain(parser: ArgumentParser) -> None:
    words = "what stands in brackets in a message (default: list all)"
    parser.add_argument("code", nargs="?", metavar="CODE", help=words)


def _completion(parser: ArgumentParser) -> None:
    words = (
        'which shell (default: by $SHELL); `eval "$(codegen completion bash)"` in'
        " ~/.bashrc, the like in ~/.zshrc, `codegen completion fish | source` in"
        " config.fish"
    )
    shells = ["bash", "zsh", "fish"]
    parser.add_argument("shell", nargs="?", choices=shells, help=words)


def _pull(parser: ArgumentParser) -> None:
    words = "an llms.txt, llms-full.txt, sitemap.xml, a .md page or a document"
    parser.add_argument("url", metavar="URL", help=words)

    def add(name: str, help: str, **rest: object) -> None:
        parser.add_argument(name, help=help, **rest)  # type: ignore[arg-type]

    many: dict[str, object] = {"action": "append", "default": []}
    add("--output", "(default: specs/ and a name from the host)", metavar="DIR")
    add("--check", "say what changed, and write nothing", action="store_true")
    add("--force", "overwrite edited pages", action="store_true")
    add("--allow-host", "another origin that pages may be on", metavar="HOST", **many)
    add("--allow-http", "without encryption", action="store_true")
    add("--allow-private", "private and loopback addresses", action="store_true")
    add("--include", "only pages with such a path", metavar="GLOB", **many)
    add("--exclude", "no pages with such a path", metavar="GLOB", **many)
    add(
        "--header", "'Name: value', for the URL's origin only", metavar="HEADER", **many
    )
    add("--max-pages", "(default: 5000)", metavar="N", type=_count)
    add("--max-page", "of one page (default: 20)", metavar="MB", type=_count)
    add("--max-total", "of all pages (default: 200)", metavar="MB", type=_count)
    add("--max-time", "of a run (default: 900)", metavar="SECONDS", type=_count)


ARGUMENTS: dict[str, Callable[[ArgumentParser], None]] = {
    "generate": _generate,
    "init": _init,
    "check": _check,
    "diff": _diff,
    "watch": _watch,
    "merge": _merge,
    "inspect": _look,
    "audit": _audit,
    "explain": _explain,
    "learn": _learn,
    "pull": _pull,
    "completion": _completion,
}
