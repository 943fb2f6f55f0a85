"""What a fake says where the real API would say no, or where a test forgot something."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any


class Refused(AssertionError):
    """The API, as it is documented, would not take this call or give this answer."""


class Unused(AssertionError):
    """An answer was set, and the code that is tested never asked for it."""


def shown(value: Any) -> str:
    """Return a value as a message shows it."""
    text = repr(value)
    return text if len(text) <= 80 else f"{text[:79]}…"


def arguments_shown(arguments: Mapping[str, Any]) -> str:
    """Return arguments as they stand in a call."""
    return ", ".join(f"{name}={shown(value)}" for name, value in arguments.items())


def refused_call(operation: str, found: Iterable[str]) -> str:
    """Say what is wrong with a call."""
    return _why(f"{operation}: the API would refuse this call", found, operation)


def refused_answer(operation: str, found: Iterable[str]) -> str:
    """Say what is wrong with an answer that a test sets."""
    head = f"{operation}: the API would not answer this"
    name = operation.partition(" ")[0]
    raw = f", or give any answer at all with `{name}.answers(200, json=…)`"
    return _why(head, found, operation, raw)


def no_answer(operation: str, arguments: Mapping[str, Any], ways: str) -> str:
    """Say how to set the answer that is missing."""
    said = arguments_shown(arguments) or "without arguments"
    name = operation.partition(" ")[0]
    return f"{operation} was called ({said}) and has no answer: set {ways.format(name)}"


def other_kind(operation: str, asked: bool) -> str:
    """Say that a stream was asked for and the answer is none, or the reverse."""
    name = operation.partition(" ")[0]
    if asked:
        return f"{operation} was asked for a stream: set `{name}.streams([…])`"
    return f"{operation} was asked for no stream: set `{name}.returns(…)`"


def other_type(operation: str, asked: str, found: Iterable[str]) -> str:
    """Say that the answer is none of the media type that was asked for."""
    said = f"{operation} was asked for {asked}, and has another answer"
    return f"{said}: {'; '.join(found)}"


def no_credential(operation: str, schemes: Iterable[str]) -> str:
    """Say which credentials the documentation asks for."""
    needed = " or ".join(dict.fromkeys(schemes))
    return (
        f"{operation}: the API would refuse this call: it needs a credential ({needed}),"
        " and the client has none. Give it one; `client` and `async_client` of the fake"
        " have them all"
    )


def unused(answers: Iterable[str]) -> str:
    """Say which answers nobody asked for."""
    listed = "; ".join(answers)
    return (
        f"answers were set that nothing asked for: {listed}. Leave them out, or say"
        " `fake(all_used=False)` where they are defaults that some tests do not need"
    )


def _why(head: str, found: Iterable[str], operation: str, more: str = "") -> str:
    name = operation.partition(" ")[0]
    return (
        f"{head}: {'; '.join(found)}. If the documentation is wrong, correct it with an"
        f" overlay{more}, or say `{name}.unchecked()`"
    )
