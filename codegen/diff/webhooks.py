"""Requests that the API sends by itself: the functions that read their bodies."""

from __future__ import annotations

from collections.abc import Iterator

from ..code_spans import code
from .change import Change, Data, graded, instead
from .pairs import paired
from .types import Sides


def compare_webhooks(before: Data, after: Data, sides: Sides) -> Iterator[Change]:
    """What changed in the module `webhooks`, new functions last."""
    old, new = before.get("webhooks", {}), after.get("webhooks", {})
    now = paired(old, new, _named_request, lambda _, hook: hook["request"])
    for name, hook in old.items():
        if name in now:
            yield from _one(name, now[name], hook, new[now[name]], sides)
        else:
            yield Change("breaking", "webhook-removed", f"webhooks.{name}", "removed")
    kept = set(now.values())
    for name in new:
        if name not in kept:
            yield Change("compatible", "webhook-added", f"webhooks.{name}", "new")


def _named_request(name: str, hook: Data) -> tuple[str, str]:
    """Several operations may have a callback of one name and address."""
    return name, hook["request"]


def _one(name: str, now: str, old: Data, new: Data, sides: Sides) -> Iterator[Change]:
    subject = f"webhooks.{now}"
    if name != now:
        message = f"renamed to {code(now)}"
        yield Change("breaking", "webhook-renamed", f"webhooks.{name}", message)
    if sides.verdict(old["type"], new["type"], "received") != "same":
        breaks = sides.breaks(old["type"], new["type"], "received")
        message = f"reads {instead(new['type'], old['type'])}"
        types = old["type"], new["type"]
        yield Change(graded(breaks), "webhook-type", subject, message, *types)
    if old["words"] != new["words"]:
        yield Change("wording", "wording", subject, "other words")
