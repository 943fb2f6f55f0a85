"""Bodies that are not JSON."""

from __future__ import annotations

from typing import Any, cast

from .calls import Body, Call
from .options import omit, part
from .urls import is_given


def body(call: Call) -> Body | None:
    """Return the encoded body of a call, None for none."""
    for kind in ("form", "multipart", "content"):
        value: Any = call.sent.get(kind)
        if value is None or value is omit:
            continue
        if call.sent.get("body_optional") and not any(map(is_given, value.values())):
            return None
        return cast("Body", part(f"{kind}_body").body(value, call.sent))
    return None
