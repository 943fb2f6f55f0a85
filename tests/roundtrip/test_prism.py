"""Prism as a judge between the clients of the seeds and a server that answers from their
merged documents. It does not see names with brackets (Kajabi's); openapi-core does."""

from __future__ import annotations

import asyncio
import importlib
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random
from typing import Any

import pytest

from codegen import ir
from codegen.pipeline import Build

from ..conftest import SEEDS
from ..e2e.server import Answer, Server, serving
from ..packages import importable
from .answers import Answerer, Said, wrong_value
from .checked import Checked
from .documents import Place, places
from .prism import installed, judging
from .requests import Asker
from .run import credentials

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def program() -> Path:
    found = installed()
    if found is None:
        pytest.skip("npm is not on this machine: Prism is not asked")
    return found


class Caller:
    """Makes calls of a seed through Prism."""

    def __init__(self, built: Build, package: str, url: str, server: Server) -> None:
        self.built, self.package, self.server = built, package, server
        self.asked = Checked(built.document.data, "request")
        self.answered = Checked(built.document.data, "response")
        self.mismatches: list[Any] = []
        self.options = {
            "base_url": url,
            "max_retries": 0,
            "on_mismatch": self.mismatches.append,
            **credentials(built),
        }
        self.module = importlib.import_module(package)

    def operations(self) -> Iterator[tuple[Place, ir.Resource, ir.Operation]]:
        known = {
            operation.key: (resource, operation)
            for resource in self.built.api.resources
            for operation in resource.operations
        }
        for place in places(self.asked.root):
            yield place, *known[place.method, place.path]

    def calls(self, client: Any) -> Iterator[tuple[Callable[[], Any], Said]]:
        """Every operation twice, and what the server says each time."""
        plan = self.built.plan
        for place, resource, operation in self.operations():
            asker = Asker(self.built, self.package, self.asked, place, operation)
            answerer = Answerer(self.answered, place)
            one = getattr(client, plan.resources[resource.key].attribute)
            bound = getattr(one, plan.operations[operation.key].method)
            for turn, amount in enumerate(("all", "required", "some", "all")):
                random = Random(f"prism {place.method} {place.path} {turn}")
                given = asker.given(random, amount, "typed", nasty=turn > 1)  # type: ignore[arg-type]
                said = answerer.said(
                    answerer.statuses()[0], random, "all", nasty=turn > 1
                )
                self.server.say(said.answer)
                yield lambda b=bound, g=given: b(*g.positional, **g.named), said  # type: ignore[misc]

    def sync(self) -> int:
        with self.module.Client(**self.options) as client:
            return sum(self.judged(call(), said) for call, said in self.calls(client))

    async def asynchronous(self) -> int:
        count = 0
        async with self.module.AsyncClient(**self.options) as client:
            for call, said in self.calls(client):
                count += self.judged(await call(), said)
        return count

    def judged(self, value: Any, said: Said) -> bool:
        assert not wrong_value(value, said)
        return len(self.server.requests) == 1


@pytest.fixture(scope="module", params=SEEDS)
def caller(
    request: pytest.FixtureRequest,
    program: Path,
    build_seed: Callable[[str], Build],
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[Caller]:
    seed: str = request.param
    built, folder = build_seed(seed), tmp_path_factory.mktemp(seed)
    with (
        serving() as server,
        judging(program, built.document.data, server.url, folder) as url,
        importable(built.files, f"prism_{seed}"),
    ):
        yield Caller(built, f"prism_{seed}", url, server)


def test_every_operation(caller: Caller) -> None:
    """A violation is an answer of status 4xx or 5xx, which raises what Prism says."""
    operations = len(list(caller.operations()))
    try:
        assert caller.sync() == asyncio.run(caller.asynchronous()) == 4 * operations > 0
    except caller.module.APIStatusError as error:
        pytest.fail(f"{error}: {error.response.text}")
    assert not caller.mismatches


def test_prism_judges(caller: Caller) -> None:
    """A call without its credentials is refused, and so is an answer that is not as
    documented: the judge is no door that stands open."""
    options = {**caller.options, **dict.fromkeys(credentials(caller.built))}
    with caller.module.Client(**options) as client:
        call, _ = next(caller.calls(client))
        with pytest.raises(caller.module.AuthenticationError):
            call()
    with caller.module.Client(**caller.options) as client:
        for call, said in caller.calls(client):
            if said.value is not ...:
                caller.server.say(Answer.of(["no", "object"], said.answer.status))
                with pytest.raises(
                    caller.module.InternalServerError, match="not valid"
                ):
                    call()
                return
