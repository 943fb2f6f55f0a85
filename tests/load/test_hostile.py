"""Pages that are meant to hurt get their answer in time that grows with their size."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import pytest

from codegen.diagnostics import Diagnostics
from codegen.load import load

DOCUMENT = '{"openapi":"3.0.3","info":{"title":"t","version":"1"},"paths":{}}'
FIELD = '<ParamField query="a" />\n'
CALL = "`POST /a`\n"
TABLE = "Endpoint: `GET /a`\n\n## Parameters\n\nName | Type\n--|--\n"
GROWING: dict[str, Callable[[int], str]] = {
    "closed": lambda n: "```\nx\n```\n" * n,
    "open": lambda n: "```a\n" * n,
    "open-documents": lambda n: '```json\n{"openapi":"3.0.3"\n' * n,
    "quoted": lambda n: "> ```a\n" * n,
    "indented": lambda n: "      ```a\n" * n,
    "longer": lambda n: "\n".join("`" * k + "a" for k in range(3, n // 40)),
    "shorter": lambda n: "\n".join("`" * k + "a" for k in range(n // 40, 3, -1)),
    "one-line": lambda n: "`" * n * 10,
    "headings": lambda n: "# a\n" * n,
    "methods": lambda n: "get\n/a\n" * n,
    "comments": lambda n: "<!--\n```json\n{}\n```\n" * n,
    "comment": lambda n: "<!--\n" + "```json\n{}\n```\n" * n + "-->\n",
    "tags": lambda n: "{% openapi src=" * n,
    "tags-in-words": lambda n: '{% swagger method="get" path="/a" %}\n' * (n // 10),
    "tags-open": lambda n: "{% swagger method=" * n,
    "tags-inside": lambda n: '{% swagger method="get" %}{% swagger-parameter %}' * n,
    "bare": lambda n: 'openapi: "3.1.0"\n:\n' * (n // 10),
    "bare-open": lambda n: '{"openapi":"3.1.0"\n' * n,
    "front": lambda n: "---\n" + "a:\n\n\n" * n + "---\n",
    "tables": lambda n: "#*` " * n,
    "quotes": lambda n: '```json\n{"openapi":"3.0.3",' + '"a' * n + "\n```\n",
    "slashes": lambda n: '```json\n{"openapi":"3.0.3",/' + "/*" * n + "\n```\n",
    "marks": lambda n: "```yaml\nopenapi: 3.0.3\n---\n" + "---\n" * n + "```\n",
    "spaces": lambda n: "```yaml\nopenapi: 3.0.3\n" + "\u00a0" * n + "a\n```\n",
    "listed": lambda n: '```json\n[{"openapi":"3.0.3"},\n' * n,
    "calls": lambda n: FIELD + "## a\n`GET /a`\n" * (n // 10),
    "calls-apart": lambda n: FIELD + "".join(f"`GET /{k}`\n\n" for k in range(n // 10)),
    "calls-below": lambda n: FIELD + "## Endpoint\n" * n + "`GET /a`\n",
    "curls": lambda n: FIELD + "```\ncurl https://a.test/a\n```\n" * (n // 10),
    "curl": lambda n: FIELD + "```\ncurl " + "\\\n -H 'a:" * n + "\n```\n",
    "shown": lambda n: FIELD + "`GET /ab`\n```\n" + "https://a.test " * n + "```\n",
    "dotted": lambda n: CALL
    + "".join(f'<ParamField body="a.b{k}" />' for k in range(n // 10)),
    "dots": lambda n: CALL + f'<ParamField body="{"a." * n}b" />',
    "nested": lambda n: CALL + '<ParamField body="a" type="object">' * n,
    "imports": lambda n: CALL
    + "import { "
    + "A, " * (n // 10)
    + '} from "/a.jsx"\n<A />',
    "rows": lambda n: TABLE + "a | b\n" * n,
    "cells": lambda n: TABLE + "a|" * n + "\n",
    "labels": lambda n: TABLE + "\n" + "Foo:\n\nName|Type\n--|--\na|b\n\n" * (n // 10),
    "deeper": lambda n: TABLE + "".join(f"{'»' * k}a|b\n" for k in range(n // 40)),
    "bullets": lambda n: TABLE
    + "".join(" " * (k % 60) + "- `a` (string): b\n" for k in range(n // 10)),
    "definitions": lambda n: TABLE + "\na\n: String. b\n" * (n // 10),
    "links-in-cells": lambda n: TABLE + "[" * n + "|b\n",
    "elements": lambda n: '<Badge text="GET" ' * n,
    "badges": lambda n: '<Badge text="GET" /> `/a`\n' * (n // 10),
    "attributes": lambda n: "<A" + " a" * n,
    "tagged": lambda n: "# a {{ tag: 'GET', " * n,
    "properties": lambda n: CALL + '<Property name="a" type="b">' * n,
    "underlined": lambda n: CALL + "a\n---\n\n" * n,
    "requests": lambda n: CALL + "```\n" + "GET /a\nHost: b\n" * n + "```\n",
    "one-row": lambda n: "|Method|Path|\n|--|--|\n|GET|/a|\n\n" * (n // 10),
    "links-in-paths": lambda n: "GET /" + "[a](" * n,
    "within": lambda n: '```js\na = {"openapi":"3.1.0"};\n```\n' * n,
    "within-one": lambda n: "```js\n" + 'a = {"openapi":"3.1.0"};' * n + "\n```\n",
    "items": lambda n: "- ```\n" * n,
    "escaped": lambda n: "```yaml\nopenapi: 3.1.0\n" + "\\_" * n + "\n```\n",
    "documents": lambda n: f"```json\n{DOCUMENT}\n```\n" * (n // 10),
}


def _seconds(page: Path, text: str) -> float:
    page.write_text(text)
    begin = time.process_time()
    load([page.name], page.parent, Diagnostics())
    return time.process_time() - begin


@pytest.mark.parametrize("kind", GROWING)
def test_time_is_linear(kind: str, tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    small, large = GROWING[kind](10_000), GROWING[kind](80_000)
    limit = max(0.5, 3 * len(large) / len(small) * _seconds(page, small))
    # Of three, since others are busy on the machine, too.
    assert any(_seconds(page, large) < limit for _ in range(3))


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.md", '```json\n{"openapi":"3.0.3","paths":' + '{"a":' * 10_000 + "\n```\n"),
        ("a.json", '{"openapi":"3.0.3","paths":' + "[" * 300 + "]" * 300 + "}"),
        ("a.yaml", "openapi: 3.0.3\npaths: " + "[" * 10_000),
    ],
)
def test_deep_nesting_is_refused(name: str, text: str, tmp_path: Path) -> None:
    (tmp_path / name).write_text(text)
    diagnostics = Diagnostics()
    assert load([name], tmp_path, diagnostics) == []
    assert [item.code for item in diagnostics] == ["too-deep"]


def test_open_documents_are_not_reported_without_end(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(GROWING["open-documents"](5_000))
    diagnostics = Diagnostics()
    assert load(["a.md"], tmp_path, diagnostics) == []
    assert 0 < len(diagnostics) < 100
