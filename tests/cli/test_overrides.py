"""`inspect` lists the entries of the configuration that have been of use."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.cli import main

FEATURE = Path(__file__).parent.parent / "golden" / "overrides"
APPLIED = """\
Overrides
  skip `GET /export`: left out: answers HTML
  types `DateInput`: is `datetime`
  types `/components/schemas/Customer_v2/properties/balance`: is `decimal`
  assume_required: 13 schemas with all fields there
  pagination `GET /customers`: a list is walked by offset
  unwrap: what lies under `data` is returned
  pagination `findCustomers`: a list is walked by offset
  pagination `scanCustomers`: a list is walked by cursor
  pagination `GET /customers/{id}/notes`: a list is walked by the last item
  pagination `GET /customers/{id}/orders`: a list is walked by number
  names `GET /customers/{id}`: is called `fetch`
  names `listCustomers.page[size]`: is called `limit`
  names `*.e-mail`: is called `email`
  names `postLogin`: is called `sessions.open`
  names `Customer_v2`: is called `Customer`
"""


def test_inspect(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(FEATURE)
    assert main(["inspect"]) == 0
    assert APPLIED in capfd.readouterr().out
