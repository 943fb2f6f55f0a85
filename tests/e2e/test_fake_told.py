"""`<package>.testing`: what its documentation promises, and what checkers say of it."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from .features import write
from .operations import METHODS

Packages = Callable[[str], Any]


# --- documentation ----------------------------------------------------------------------------

EXAMPLES = (
    "fakes",
    "pagination",
    "event_streams",
    "answers",
    "formats",
    "enums",
    "unions",
    "examples",
    "examples_of_nothing",
)
_README = re.compile(r"^## Test.*?```python\n(.*?)```", re.M | re.S)


@pytest.mark.parametrize("name", [*METHODS, *EXAMPLES])
def test_readme(name: str, packages: Packages, root: Path, tmp_path: Path) -> None:
    """The example of the README is a test that passes."""
    folder = root / "generated" / name
    if name not in METHODS:
        folder = Path(packages(name).__file__).parent
    code = _README.findall((folder / "README.md").read_text("utf-8"))
    (tmp_path / "test_it.py").write_text(*code)
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider"]
    paths = {"PYTHONPATH": str(folder.parent)}
    done = subprocess.run(
        command, cwd=tmp_path, capture_output=True, text=True, env=os.environ | paths
    )
    assert f"{code[0].count('def test')} passed" in done.stdout, done.stdout


# --- types ------------------------------------------------------------------------------------

TYPED = """
from collections.abc import Iterator

import aurora
import event_streams
import mgr
from aurora.testing import fake as fake_aurora
from event_streams.testing import fake as fake_chats
from mgr import AsyncClient, Client, Customer, CustomerResponse
from mgr.testing import Fake, fake


def fixture() -> Iterator[Fake]:
    with fake() as api:
        yield api


def right(api: Fake) -> None:
    client: Client = api.client
    waiting: AsyncClient = api.async_client
    other: type[Client] = api.Client
    answer = CustomerResponse(data=Customer(id=1))
    api.customers.get.returns(answer, answer).fails(404).raises(mgr.APITimeoutError)
    api.customers.get.when(1).returns(answer).when(id=1).unchecked()
    api.customers.update_notes.when(1, notes=None).assert_any_call(1, notes="x")
    arguments: object = api.customers.get.calls[0].arguments["id"]
    print(client, waiting, other, arguments)


def items(found: list[aurora.CustomerOut], page: aurora.PaginatedResponseCustomerOut) -> None:
    with fake_aurora(all_used=False) as api:
        api.customers.list.returns_items(found).returns(page)
        api.customers.list.when(limit=5).returns_items(found)


def events(chat: event_streams.Chat, chunk: event_streams.ChatChunk) -> None:
    with fake_chats() as api:
        api.chats.create.returns(chat).streams([chunk], [chunk])
        api.chats.listen.returns([chunk]).returns(iter([chunk]))
        api.chats.create.when(prompt="p", stream=True).streams([chunk])
        api.chats.get.when("1", accept="text/event-stream").streams([chunk])
        api.chats.get_log.returns(b"x").streams([event_streams.ServerSentEvent("x")])
        api.chats.list.returns_items([chat]).when(accept="text/csv").answers(content="x")
        api.chats.replace.returns(chat, "a;b").assert_any_call("1", body="x")


def wrong(api: Fake, chunk: event_streams.ChatChunk) -> None:
    api.customers.get.returns(Customer(id=1))  # wrong
    api.customers.get.returns(None)  # wrong
    api.customers.get.when("1")  # wrong
    api.customers.get.when()  # wrong
    api.customers.list.when(filter="nothing")  # wrong
    api.customers.list.assert_any_call(limits=1)  # wrong
    api.customers.create.assert_called_once_with()  # wrong
    api.customers.get.fails("404")  # wrong
    api.customers.get.raises(1)  # wrong
    api.customers.gone.returns(None)  # wrong
    fake_aurora().customers.list.returns_items([1])  # wrong
    fake_chats().chats.listen.returns(chunk)  # wrong
    fake_chats().chats.create.streams(chunk)  # wrong
    fake_chats().chats.create.returns(chunk)  # wrong
    fake_chats().chats.create.when(prompt="p", stream="yes")  # wrong
    fake_chats().chats.get.when("1", accept="text/csv")  # wrong
    fake_chats().chats.get_log.returns("x")  # wrong
    fake_chats().chats.replace.assert_any_call("1", content_type="text/csv")  # wrong
"""


@pytest.mark.slow
@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_types(checker: str, tmp_path: Path, root: Path) -> None:
    """Both checkers take what is right, and report each line that is wrong."""
    write("event_streams", tmp_path / "event_streams")
    for seed in ("mgr", "aurora"):
        (tmp_path / seed).symlink_to(root / "generated" / seed)
    (tmp_path / "typed.py").write_text(TYPED)
    words = ["--strict"] if checker == "mypy" else ["--pythonpath", sys.executable]
    config = '{"typeCheckingMode": "strict", "include": ["typed.py"]}'
    (tmp_path / "pyrightconfig.json").write_text(config)
    command = [sys.executable, "-m", checker, *words]
    command += ["typed.py"] if checker == "mypy" else []
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True)
    found = {int(n) for n in re.findall(r"typed\.py:(\d+):.*error", done.stdout)}
    lines = TYPED.splitlines()
    wrong = {n for n, line in enumerate(lines, 1) if line.endswith("# wrong")}
    assert found == wrong, done.stdout
