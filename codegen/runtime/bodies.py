"""Bodies that are not JSON, or that a caller wants in another media type."""

from __future__ import annotations

from typing import Any, cast

from .calls import Body, Call
from .options import omit, part
from .urls import is_given

_FORM = "application/x-www-form-urlencoded"


def body(call: Call) -> Body | None:
    """Return the encoded body of a call, None for none and for what is sent as JSON."""
    for given in ("json", "form", "multipart", "content"):
        value: Any = call.sent.get(given)
        if value is None or value is omit:
            continue
        kind = given if given == "content" else _kind(call.sent, given)
        if kind == "json":
            more = {"json": value, "form": None, "multipart": None}
            again = given != "json" and call._replace(sent={**call.sent, **more})
            return again.body() if again else None
        if call.sent.get("body_optional") and not any(map(is_given, value.values())):
            return None
        return cast("Body", part(f"{kind}_body").body(value, call.sent))
    return None


def _kind(sent: Any, given: str) -> str:
    """Return how the media type wants it that the caller chose, if any."""
    base = (sent.get("media_type") or "").partition(";")[0].strip().lower()
    if base.startswith("multipart/"):
        return "multipart"
    if base.endswith(("/json", "+json")):
        return "json"
    return "form" if base == _FORM else given
