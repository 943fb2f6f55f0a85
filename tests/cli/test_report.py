"""Diagnostics for people: safe in a terminal, with the caret at the right place."""

from __future__ import annotations

import io
import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from codegen.diagnostics import At, Diagnostic
from codegen.document import Fragment, Source
from codegen.places import Places
from codegen.report import render
from codegen.terminal import columns, safe, wants_color, window

ALLOWED = re.compile(r"[^\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2066-\u2069]*")


@settings(deadline=None)
@given(st.text(), st.integers(1, 60))
def test_the_caret_points_at_the_character(text: str, column: int) -> None:
    shown, offset = window(text, column, limit=30)
    assert ALLOWED.fullmatch(shown)
    assert columns(shown) <= 30 + 2 + 10
    index = min(column - 1, len(text))
    if index < len(text):
        character = safe(text[index]) if text[index] != "\n" else r"\n"
        cells = 0
        for position, cell in enumerate(shown):
            if cells == offset and shown[position:].startswith(character[:1]):
                return
            cells += columns(cell)
        raise AssertionError((shown, offset, character))


def test_a_line_of_50000_columns_is_shown_around_the_place() -> None:
    text = "x" * 50_000 + '"sprite":' + "y" * 50_000
    shown, offset = window(text, 50_001)
    assert shown[offset:].startswith('"sprite"')
    assert shown[0] == shown[-1] == "…" and len(shown) <= 92


@settings(deadline=None)
@given(st.text())
def test_nothing_reaches_the_terminal_as_a_command(text: str) -> None:
    fragment = Fragment(Source("a\x1bb.md", text), {}, 0, len(text), 1, text, text)
    at = At("a\x1bb.md", text, 1, 1, fragment)
    item = Diagnostic(text or "x", "error", text, at, text, ((text, at),))
    shown = render(item, Places(Path("/nowhere")))
    assert all(ALLOWED.fullmatch(line) for line in shown.split("\n"))


def test_related_places_show_their_source() -> None:
    text = "one\ntwo\tthree\n"
    fragment = Fragment(Source("a.md", text), {}, 0, len(text), 1, "", "")
    here, there = At("a.md", "", 1, 2, fragment), At("a.md", "", 2, 5, fragment)
    related = (("the other definition", there),)
    item = Diagnostic("twice", "warning", "two of them", here, "drop\none", related)
    assert render(item, Places(Path("/nowhere"))) == (
        "warning[twice]: two of them\n"
        "  --> a.md:1:2\n"
        "    |\n"
        "  1 | one\n"
        "    |  ^\n"
        "    = note: the other definition: a.md:2:5\n"
        "  2 | two    three\n"
        "    |        ^\n"
        "    = help: drop\n"
        "            one\n"
    )


def test_a_pointer_is_looked_up_in_the_page() -> None:
    text = 'words\n\n```json\n{"openapi":"3.1.0","info":{"title":1}}\n```\n'
    start, end = text.index("{"), text.rindex("}") + 1
    fragment = Fragment(Source("a.md", text), {}, start, end, 4, "gitbook", "")
    item = Diagnostic("wrong", "error", "not text", fragment.at("/info/title"))
    assert "--> a.md:4:28\n" in render(item, Places(Path("/nowhere")))


def test_a_place_without_source_is_still_a_place() -> None:
    item = Diagnostic("wrong", "error", "bad", At("a.md", "/paths/~1x"))
    shown = render(item, Places(Path("/nowhere")))
    assert shown == "error[wrong]: bad\n  --> a.md at `/paths/~1x`\n"


@pytest.mark.parametrize(
    ("choice", "variables", "wanted"),
    [
        ("auto", {}, False),
        ("always", {"NO_COLOR": "1"}, True),
        ("never", {}, False),
    ],
)
def test_color(
    choice: str,
    variables: dict[str, str],
    wanted: bool,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert wants_color(choice, io.StringIO()) is wanted


def test_color_on_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = io.StringIO()
    monkeypatch.setattr(terminal, "isatty", lambda: True)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.delenv("NO_COLOR", raising=False)
    assert wants_color("auto", terminal)
    monkeypatch.setenv("NO_COLOR", "1")
    assert not wants_color("auto", terminal)
