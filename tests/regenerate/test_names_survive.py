"""Names survive whatever happens to the sources: shuffled, thinned, grown, reworded.

The fragments are those of the seeds and a document in which everything wants the same
names. A state of the sources is a choice of operations in some order, with other words.
"""

from __future__ import annotations

import copy
import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from codegen import pipeline
from codegen.config import Client
from codegen.diagnostics import Diagnostics
from codegen.manifest_of import make
from codegen.manifest_text import dump
from codegen.pipeline import Build, Pins, Settings

ROOT = Path(__file__).parents[2]
SOURCES = ("mgr", "aurora", "kajabi", "crowded")
Documents = list[dict[str, Any]]


def _crowded() -> dict[str, Any]:
    """Operations and schemas that all would like to be called alike."""

    def thing(*names: str) -> dict[str, Any]:
        fields: dict[str, Any] = {name: {"type": "string"} for name in names}
        fields["owner"] = {"type": "object", "properties": dict(fields)}
        fields["state"] = {"type": "string", "enum": [*names]}
        return {"type": "object", "properties": fields}

    def operation(words: str, *names: str) -> dict[str, Any]:
        content = {
            "application/json": {"schema": {"type": "array", "items": thing(*names)}}
        }
        answers = {"200": {"description": "Fine.", "content": content}}
        return {"summary": words, "tags": ["Sheep"], "responses": answers}

    paths = {
        "/sheep": {"get": operation("List sheep", "a", "b", "c")},
        "/sheep/all": {"get": operation("List all sheep", "a", "b", "d")},
        "/farms/{id}/sheep": {"get": operation("List the sheep", "e", "f", "g")},
        "/v2/sheep": {
            "get": operation("List sheep", "h", "i", "j"),
            "post": operation("Create", "k", "l"),
        },
        "/sheep/{id}": {
            "get": operation("Get sheep", "a", "b", "c"),
            "delete": operation("Delete sheep", "m"),
        },
    }
    return {
        "openapi": "3.1.0",
        "info": {"title": "Farm", "version": "1"},
        "paths": paths,
    }


@cache
def fragments(source: str) -> Documents:
    """One document for each operation of an API."""
    if source == "crowded":
        document = _crowded()
        made = [
            {**document, "paths": {path: {method: operation}}}
            for path, item in document["paths"].items()
            for method, operation in item.items()
        ]
        return made
    found = pipeline.read(
        Settings(source, (f"specs/{source}/*.md",), ROOT), Diagnostics()
    )
    return [json.loads(json.dumps(fragment.data)) for fragment in found]


@dataclass(frozen=True)
class State:
    """Which operations there are, in which order and files, and what is said of them."""

    chosen: tuple[int, ...]
    files: int
    words: str

    def documents(self, source: str) -> Documents:
        return [_said(fragments(source)[index], self.words) for index in self.chosen]


def _said(document: dict[str, Any], words: str) -> dict[str, Any]:
    """The document with other descriptions, where they name nothing."""
    if not words:
        return document
    result = copy.deepcopy(document)
    stack: list[Any] = [result["paths"], result.get("components")]
    while stack:
        node = stack.pop()
        if isinstance(node, dict):
            if isinstance(node.get("description"), str):
                node["description"] = words
            stack += node.values()
        elif isinstance(node, list):
            stack += node
    return result


@st.composite
def histories(draw: st.DrawFn, count: int) -> tuple[str, list[State]]:
    source = draw(st.sampled_from(SOURCES))
    everything = range(len(fragments(source)))
    states: list[State] = []
    for _ in range(count):
        chosen = draw(st.lists(st.sampled_from(everything), min_size=1, unique=True))
        words = draw(
            st.sampled_from(["", "Something else.", "Other words, at length."])
        )
        states.append(State(tuple(chosen), draw(st.integers(1, 3)), words))
    return source, states


def built(source: str, state: State, pins: Pins) -> tuple[Build, str]:
    """What `generate` makes of the sources, and the manifest's text."""
    with TemporaryDirectory() as place:
        root = Path(place)
        parts = state.documents(source)
        for number in range(min(state.files, len(parts))):
            blocks = [json.dumps(part) for part in parts[number :: state.files]]
            page = "\n\n".join(f"# Page\n\n```json\n{block}\n```" for block in blocks)
            (root / f"page{number}.md").write_text(page, "utf-8")
        settings = Settings(source, ("*.md",), root)
        result = pipeline.build(settings, pins, Diagnostics())
        assert result is not None
        client = Client(source, settings, root / "out", root)
        return result, dump(make(client, result))


def arguments(build: Build) -> dict[tuple[str, str], tuple[str, ...]]:
    """The names of every operation: resource, method, arguments."""
    return {
        key: (
            names.method,
            *sorted(f"{a.kind} {a.wire} {a.name}" for a in names.arguments),
        )
        for key, names in build.plan.operations.items()
    }


FEW = settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    derandomize=True,
)


@FEW
@given(histories(2))
def test_what_stays_keeps_its_name(history: tuple[str, list[State]]) -> None:
    source, (before, after) = history
    old, _ = built(source, before, Pins())
    new, _ = built(source, after, old.pins)
    was, now = arguments(old), arguments(new)
    both = was.keys() & now.keys()
    assert {key: now[key] for key in both} == {key: was[key] for key in both}
    names = {p: n for p, n in old.pins.schemas.items() if p in new.pins.schemas}
    assert {pointer: new.pins.schemas[pointer] for pointer in names} == names


@FEW
@given(histories(2))
def test_a_then_b_then_a(history: tuple[str, list[State]]) -> None:
    source, (one, other) = history
    first, lock = built(source, one, Pins())
    between, _ = built(source, other, first.pins)
    again, lock_again = built(source, one, between.pins)
    assert dict(again.files) == dict(first.files)
    assert lock_again == lock


@FEW
@given(histories(1), st.randoms(use_true_random=False))
def test_order_and_files_do_not_matter(
    history: tuple[str, list[State]], random: Any
) -> None:
    source, (state,) = history
    shuffled = list(state.chosen)
    random.shuffle(shuffled)
    first, _ = built(source, state, Pins())
    second, _ = built(source, State(tuple(shuffled), 2, state.words), Pins())
    assert dict(second.files) == dict(first.files)
    assert second.pins == first.pins


@pytest.mark.parametrize("source", SOURCES)
def test_words_name_nothing_once_named(source: str) -> None:
    every = tuple(range(len(fragments(source))))
    old, _ = built(source, State(every, 1, ""), Pins())
    new, _ = built(source, State(every, 1, "Other words."), old.pins)
    assert arguments(new) == arguments(old)
    assert new.pins == old.pins
