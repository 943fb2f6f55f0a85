"""The commands, and what each of them takes."""

from __future__ import annotations

from argparse import ArgumentParser
from collections.abc import Callable

from .options import build, config, count, jobs, look

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


def _check(parser: ArgumentParser) -> None:
    build(parser)
    jobs(parser)


def _watch(parser: ArgumentParser) -> None:
    build(parser)
    parser.add_argument("--force", action="store_true", help="overwrite hand edits")


def _generate(parser: ArgumentParser) -> None:
    build(parser)
    jobs(parser)
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
    config(parser)
    add = parser.add_argument
    add("--format", choices=["text", "markdown"], help="(default: text)")
    add("--exit-code", action="store_true", help="exit with 1 if a change is breaking")


def _merge(parser: ArgumentParser) -> None:
    look(parser)
    add = parser.add_argument
    add("--normalized", action="store_true", help="with a name for every schema")
    add("--format", choices=["yaml", "json"], help="(default: by --output, else yaml)")
    add("--output", metavar="FILE", help="write there instead of printing")
    add("--origins", action="store_true", help="add `x-origin: file:line`")


def _audit(parser: ArgumentParser) -> None:
    parser.add_argument("text", metavar="TEXT", help="the rendered page, as text")
    parser.add_argument("--against", metavar="CLIENT", required=True, help="a client")
    config(parser)


def _learn(parser: ArgumentParser) -> None:
    words = "what `on_mismatch` wrote, one JSON object a line"
    parser.add_argument("file", metavar="FILE", help=words)
    look(parser)
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
    add("--max-pages", "(default: 5000)", metavar="N", type=count)
    add("--max-page", "of one page (default: 20)", metavar="MB", type=count)
    add("--max-total", "of all pages (default: 200)", metavar="MB", type=count)
    add("--max-time", "of a run (default: 900)", metavar="SECONDS", type=count)


ARGUMENTS: dict[str, Callable[[ArgumentParser], None]] = {
    "generate": _generate,
    "init": _init,
    "check": _check,
    "diff": _diff,
    "watch": _watch,
    "merge": _merge,
    "inspect": look,
    "audit": _audit,
    "explain": _explain,
    "learn": _learn,
    "pull": _pull,
    "completion": _completion,
}
