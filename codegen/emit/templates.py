"""The Jinja environment: it prints `Code` and nothing else."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template, Undefined

from .compiled import Compiled
from .prose import doc
from .source import Code, lit


def render(name: str, view: object) -> str:
    """Render a template with its one view."""
    return _template(name).render(view=view)


def environment() -> Environment:
    """An environment in which bare text of the documentation cannot be printed."""
    made = Environment(
        loader=FileSystemLoader(folder()),
        bytecode_cache=Compiled(),
        undefined=StrictUndefined,
        finalize=only_code,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
    )
    made.filters.clear()
    filters: Any = {"lit": lit, "doc": doc}
    made.filters.update(filters)
    return made


def only_code(value: object) -> Code:
    """Let source through; anything else in a template is a mistake."""
    if isinstance(value, Code):
        return value
    if isinstance(value, Undefined):
        str(value)  # says what is undefined
    raise TypeError(
        f"a template prints a {type(value).__name__}; only Code is printed: "
        "make it in a view, or pass text through `lit` or `doc`"
    )


def folder() -> Path:
    """`templates/` of the repository, or its copy inside an installed wheel."""
    package = Path(__file__).parent.parent
    inside = package / "templates"
    return inside if inside.is_dir() else package.parent / "templates"


@cache
def _template(name: str) -> Template:
    return _environment().get_template(name)


@cache
def _environment() -> Environment:
    return environment()
