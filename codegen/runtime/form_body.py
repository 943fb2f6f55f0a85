"""Bodies of type `application/x-www-form-urlencoded`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from . import styles, urls
from .calls import Body


def body(value: Any, sent: Mapping[str, Any]) -> Body:
    """Return the body of a mapping or a model; `encoding` says how a field is written."""
    fields, encoding = urls.items_of(value) or (), sent.get("encoding", {})
    found = [pair for k, v in fields for pair in pairs(k, v, encoding.get(k, {}))]
    # In a form a space is `+` (WHATWG URL, section 5.2).
    text = "&".join(f"{name}={part}" for name, part in found).replace("%20", "+")
    return Body("application/x-www-form-urlencoded", text.encode())


def pairs(name: str, value: Any, encoding: Mapping[str, Any]) -> urls.Pairs:
    """Return the encoded names and values of a field."""
    style = encoding.get("style", "form")
    explode = encoding.get("explode", style == "form")
    styled = "style" in encoding or "explode" in encoding  # else its type counts
    if encoding.get("contentType", "").endswith("json") and not styled:
        value = styles.as_json(value)
    elif style == "deepObject":
        value = styles.deep_object(value)
    elif style in _DELIMITED and not explode:
        value = _DELIMITED[style](value)
    elif not explode:
        value = styles.form(value, explode=False)
    return urls.form_pairs(name, value)


_DELIMITED = {"spaceDelimited": styles.space_delimited}
_DELIMITED["pipeDelimited"] = styles.pipe_delimited
