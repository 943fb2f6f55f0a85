"""`inspect`, `check` and `audit` on the seeds: what they are for, not each word of it."""

from __future__ import annotations

import json
from typing import Any

import pytest

from codegen.cli import main

pytestmark = pytest.mark.usefixtures("in_repository")


def said(capfd: pytest.CaptureFixture[str], *arguments: str) -> dict[str, Any]:
    capfd.readouterr()
    assert main([*arguments, "--json"]) == 0
    data: dict[str, Any] = json.loads(capfd.readouterr().out)
    return data


def inspected(capfd: pytest.CaptureFixture[str], client: str) -> dict[str, Any]:
    found: dict[str, Any] = said(capfd, "inspect", client)["clients"][0]
    return found


def test_inspect_tells_why_a_list_is_one_page(
    capfd: pytest.CaptureFixture[str],
) -> None:
    data = inspected(capfd, "mgr")
    calls = {item["call"].partition("(")[0]: item for item in data["operations"]}
    assert len(calls) == 14
    assert "where a page starts" in calls["client.customers.list"]["why_not_paged"]
    (source,) = data["sources"]
    assert (source["format"], source["fragments"]) == ("gitbook", 14)
    assert all(
        place["at"].count(":") == 2 for place in data["unifications"][0]["places"]
    )


@pytest.mark.parametrize(
    ("client", "words"),
    [("aurora", "by offset, `offset`"), ("kajabi", "`page[number]`")],
)
def test_inspect_tells_how_a_list_pages(
    client: str, words: str, capfd: pytest.CaptureFixture[str]
) -> None:
    operations = inspected(capfd, client)["operations"]
    assert [words in item["pages"] for item in operations if item["pages"]] == [True]


@pytest.mark.parametrize(
    ("client", "page", "operations", "matched", "code"),
    [
        ("mgr", "customers", 14, None, "audit-type"),
        ("kajabi", "list-customers", 1, 73, "audit-undocumented"),
    ],
)
def test_audit_shows_both_places(
    client: str,
    page: str,
    operations: int,
    matched: int | None,
    code: str,
    capfd: pytest.CaptureFixture[str],
) -> None:
    text = f"specs/{client}/{page}.rendered.txt"
    data = said(capfd, "audit", text, "--against", client)
    assert len(data["operations"]) == operations
    assert matched in (None, len(data["matched"]))
    found = next(item for item in data["findings"] if item["code"] == code)
    files = {found["file"], *(place["file"] for place in found["related"])}
    assert files == {text, f"specs/{client}/{page}.md"}


def test_audit_is_strict_when_asked() -> None:
    text = "specs/kajabi/list-customers.rendered.txt"
    assert main(["audit", text, "--against", "kajabi", "--strict", "--quiet"]) == 1
    assert main(["audit", "nowhere.txt", "--against", "kajabi", "--quiet"]) == 2
    assert main(["audit", text, "--against", "nobody", "--quiet"]) == 2


def test_inspect_is_for_people(capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["inspect", "kajabi"]) == 0
    text = capfd.readouterr().out
    for title in ("Sources", "Operations", "Schemas"):
        assert f"\n{title}\n" in text
    calls = text.partition("Operations")[2].partition("Schemas")[0]
    assert max(map(len, calls.splitlines())) < 100
