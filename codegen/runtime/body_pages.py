"""Pagination whose positions are in the body of the request."""

from __future__ import annotations

from typing import Any

from .calls import Call
from .models import fields_of, plain
from .pages import Pagination, Position, Sent, Sheet
from .urls import is_given


def in_body(pages: Pagination) -> Pagination:
    """Walk as `pages` does, by fields of the body; a dot leads into an object (`page.to`)."""

    def follow(page: Sheet[Any, Any], sent: Sent) -> Position:
        held = ((name, fields_of(value).items()) for name, value in sent.items())
        below = {f"{name}.{k}": v for name, pairs in held for k, v in pairs}
        if not (position := pages.follow(page, {**sent, **below})):
            return None
        path, value, memory = position
        name, _, inner = path.partition(".")
        value = {**fields_of(sent.get(name)), inner: value} if inner else value
        return name, value, memory

    return Pagination(pages.items, follow, _sent, "extra_body")


def _sent(call: Call) -> Sent:
    body = call.sent.get("json")
    extra: Sent = call.said.get("extra_body", {})
    return {**fields_of(plain(body) if is_given(body) else None), **extra}
