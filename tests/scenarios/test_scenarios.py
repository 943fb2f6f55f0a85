"""Every scenario with every kind of client: what the caller gets, and what is left."""

from __future__ import annotations

import gc

import pytest

from .running import KINDS, Outcome
from .scenario import Fails, Scenario
from .server import Server
from .table import SCENARIOS


def wrong(scenario: Scenario, out: Outcome) -> str:
    """Say what the caller should have got, if it is not what it got."""
    gets, error = scenario.gets, out.error
    if isinstance(gets, Fails):
        return gets.wrong(error)
    if isinstance(gets, tuple):
        gets, fails = gets
        right = gets(out.value) if callable(gets) else out.value == gets
        if not right:
            return f"{gets} expected, not {out.value}"
        if fails:
            return str(fails.wrong(error))
    elif out.value != gets:
        return f"{gets!r} expected, not {out.value!r}"
    return "" if error is None else f"no error expected: {error!r}"


# On trio, httpx2 2.16 forgets a generator where an answer is left in the middle; it holds
# nothing by then, for the answer is closed, which is what `busy` and `kept` say.
_FORGOTTEN = r"Exception ignored in. <async_generator object PoolByteStream\.__aiter__"
_IGNORED = f"ignore:{_FORGOTTEN}:pytest.PytestUnraisableExceptionWarning"
_TRIO = pytest.param("trio", marks=pytest.mark.filterwarnings(_IGNORED))


@pytest.mark.parametrize("kind", ["sync", "asyncio", _TRIO])
@pytest.mark.parametrize("name", SCENARIOS)
def test_scenario(name: str, kind: str, server: Server, other: Server) -> None:
    scenario = SCENARIOS[name]
    server.say(*scenario.turns)
    out = KINDS[kind](scenario, server)
    assert not wrong(scenario, out)
    assert len(server.asked) == scenario.asked
    assert other.asked == []
    assert out.took < scenario.within
    assert scenario.opened in (None, server.opened)
    assert out.busy == 0, "a connection is still at work while the error is held"
    assert scenario.kept in (None, out.kept)
    assert server.is_quiet(), "a connection is open after the client is closed"
    del out
    gc.collect()  # what was forgotten would warn now
