"""Bodies that are not JSON, or of which a caller chooses the media type."""

from __future__ import annotations

from typing import Any, cast

from .calls import Body, Call
from .options import part
from .urls import is_given, items_of

_KINDS = ("json", "form", "multipart", "content")


def body(call: Call) -> Body | None:
    """Return the encoded body of a call, None for none and for what is sent as JSON."""
    sent = call.sent
    given = [kind for kind in _KINDS if kind in sent]
    told = "content" if given == ["content"] else _kind(sent.get("media_type"))
    kind = told or (given or [""])[0]
    if given and given != [kind]:  # what the caller chose, made of the same if need be
        rest: Any = {key: value for key, value in sent.items() if key not in given}
        return call._replace(sent={**rest, kind: sent.get(kind, sent[given[0]])}).body()
    if kind == "json" or not is_given(sent.get(kind)):
        return None
    value, extra = sent[kind], call.said.get("extra_body", {})
    if kind != "content":
        value = {**dict(items_of(value) or ()), **extra}
        if not value and sent.get("body_optional"):
            return None
    return cast("Body", part(f"{kind}_body").body(value, sent))


def _kind(media_type: str | None) -> str:
    """Return how a body of this media type is written, "" where there is none."""
    base = (media_type or "").partition(";")[0].strip().lower()
    if base.startswith("multipart/") or base == "application/x-www-form-urlencoded":
        return "multipart" if base.startswith("multipart/") else "form"
    return "json" if base.endswith(("/json", "+json")) else base and "content"
