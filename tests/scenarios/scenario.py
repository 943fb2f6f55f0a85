"""A scenario: what the server does, what is called, and all that has to be true then."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from codegen.runtime.exceptions import APIError

from ..runtime.shop import Customer
from .server import Turn


class Fails(NamedTuple):
    """A call that raises: exactly this class, and what its message says (a pattern)."""

    error: type[APIError]
    says: str
    check: Callable[[Any], bool] = bool
    """Of the error, whether it holds what it should."""

    def wrong(self, error: BaseException | None) -> str:
        if type(error) is not self.error:
            return f"{self.error.__name__} expected, not {error!r}"
        if not re.search(self.says, str(error)):
            return f"{self.says!r} expected, not {error}"
        return "" if self.check(error) else f"what {error!r} holds is wrong"


class Ask(NamedTuple):
    """A call: method, path, and what else the method of a client would say."""

    method: str = "GET"
    path: str = "/customers/1"
    returns: Any = Customer
    more: Mapping[str, Any] = {}
    listens: bool = False
    """Whether the answer is a stream, of which all items are taken."""


GET = Ask()
POST = Ask("POST", more={"json": {"name": "x"}})
ADA = Customer(id=1)


@dataclass(frozen=True)
class Scenario:
    """What happens; `gets` is the value, or how the call fails, or both of a stream."""

    name: str
    turns: Sequence[Turn]
    gets: Any = field(default_factory=lambda: ADA)
    asked: int = 1
    ask: Ask = GET
    calls: int = 1
    """How often it is called; all calls but the last are of no interest."""
    ended: bool = False
    """Whether the server ends the connection between the calls, which is waited for."""
    options: Mapping[str, Any] = field(default_factory=dict[str, Any])
    """Of the client, among them `deadline`."""
    within: float = 10.0
    """Seconds after which it has ended, whatever comes: of a busy machine, so it tells
    a call that ends from one that does not."""
    opened: int | None = None
    """Connections, where their number is a promise."""
    kept: int | None = None
    """Connections that may be used again afterwards, where it is one."""


def answer(
    body: bytes = b'{"id":1}',
    status: str = "200 OK",
    version: str = "1.1",
    length: int | None = -1,
    **headers: str,
) -> bytes:
    """The bytes of an answer; `length` None leaves the header out, -1 is the true one."""
    rows = {"Content-Type": "application/json"} | {
        name.replace("_", "-"): value for name, value in headers.items()
    }
    if length is not None:
        rows["Content-Length"] = str(len(body) if length < 0 else length)
    text = "".join(f"{name}: {value}\r\n" for name, value in rows.items())
    return f"HTTP/{version} {status}\r\n{text}\r\n".encode() + body


OK = answer()
