"""The client itself: where it sends, and with which credentials."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from ..code_spans import code
from .change import Change, Data, instead


def compare_client(old: Data, new: Data) -> Iterator[Change]:
    """What changed for everybody who makes a client."""
    yield from _address(old, new)
    had, has = old.get("credentials", {}), new.get("credentials", {})
    yield from _credentials(had, has)
    was = [_now(text, _renamed(had, has)) for text in old.get("security", [])]
    yield from security("Client", was, new.get("security", []), "every method")
    if old.get("words") != new.get("words"):
        yield Change("wording", "wording", "Client", "other words")


def _address(old: Data, new: Data) -> Iterator[Change]:
    was, now = _filled(old), _filled(new)
    subject = "Client(base_url)"
    if was and not now:
        yield Change(
            "breaking", "base-url", subject, f"required now: {code(was)} is gone"
        )
    elif now and not was:
        message = f"{code(now)} where it had to be given"
        yield Change("compatible", "base-url", subject, message)
    elif was != now:
        message = instead(now, was)
        yield Change("breaking", "base-url", subject, message, was, now)


def _filled(data: Data) -> str:
    """Where the client sends. Manifests of earlier versions hold the address with its
    variables, and their defaults beside it."""
    url = str(data.get("base_url") or "")
    for name, value in data.get("variables", {}).items():
        url = url.replace(f"{{{name}}}", str(value))
    return url


# --- credentials -------------------------------------------------------------------------


def _credentials(old: Data, new: Data) -> Iterator[Change]:
    renamed = _renamed(old, new)
    for name, credential in old.items():
        subject, now = f"Client({name})", renamed.get(name, name)
        if now not in new:
            yield Change("breaking", "credential-removed", subject, "removed")
            continue
        if now != name:
            message = f"renamed to {code(now)}"
            yield Change("breaking", "credential-renamed", subject, message)
        yield from _credential(f"Client({now})", credential, new[now])
    for name in new:
        if name not in old and name not in renamed.values():
            subject = f"Client({name})"
            yield Change("compatible", "credential-added", subject, "new")


def _renamed(old: Data, new: Data) -> dict[str, str]:
    """One that is sent as before, under another name."""
    gone = [name for name in old if name not in new]
    came = [name for name in new if name not in old]
    found: dict[str, str] = {}
    for name in gone:
        same = [other for other in came if _sent(new[other]) == _sent(old[name])]
        if len(same) == 1 and same[0] not in found.values():
            found[name] = same[0]
    return found


def _now(needed: str, renamed: Mapping[str, str]) -> str:
    """What is needed together, as it is called now."""
    return " + ".join(sorted(renamed.get(name, name) for name in needed.split(" + ")))


def _sent(credential: Data) -> tuple[Any, Any]:
    return credential.get("kind"), credential.get("wire")


def _credential(subject: str, old: Data, new: Data) -> Iterator[Change]:
    if old.get("kind") != new.get("kind"):
        message = (
            f"{code(str(new.get('kind')))} instead of {code(str(old.get('kind')))}"
        )
        yield Change("breaking", "credential-kind", subject, message)
    if old["env"] != new["env"]:
        message = f"read from {instead(new['env'], old['env'])}"
        yield Change("breaking", "credential-env", subject, message)
    for key, words in (("wire", "sent as"), ("token_url", "token from")):
        if old.get(key) != new.get(key) and old.get(key) and new.get(key):
            message = f"{words} {instead(new[key], old[key])}"
            yield Change("wire", "credential-wire", subject, message)


def security(
    subject: str, old: Sequence[str], new: Sequence[str], what: str = ""
) -> Iterator[Change]:
    """Whether what was enough is enough still. No alternative at all is no need of one."""
    if old == new:
        return
    was, now = (_alternatives(side) for side in (old, new))
    missing = [needed for needed in was if not any(other <= needed for other in now)]
    message = f"{_worded(new)} instead of {_worded(old)}"
    message = f"{what} needs {message}" if what else f"needs {message}"
    if missing:
        yield Change("breaking", "auth-changed", subject, message)
    elif set(was) != set(now):
        yield Change("compatible", "auth-relaxed", subject, message)


def _alternatives(side: Sequence[str]) -> list[frozenset[str]]:
    return [frozenset(filter(None, text.split(" + "))) for text in side or [""]]


def _worded(side: Sequence[str]) -> str:
    return " or ".join(f"{code(text)}" if text else "nothing" for text in side or [""])
