"""Bodies of type `application/x-www-form-urlencoded`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from . import styles, urls
from .calls import Body


def body(value: Any, sent: Mapping[str, Any]) -> Body:
    """Return the body of a mapping or a model; `encoding` says how a field is written."""
    fields, encoding = urls.items_of(value) or (), sent.get("encoding", {})
    pairs = [pair for k, v in fields for pair in _pairs(k, v, encoding.get(k, {}))]
    # In a form a space is `+` (WHATWG URL, section 5.2).
    text = "&".join(f"{name}={part}" for name, part in pairs).replace("%20", "+")
    return Body("application/x-www-form-urlencoded", text.encode())


def _pairs(name: str, value: Any, encoding: Mapping[str, Any]) -> urls.Pairs:
    style = encoding.get("style", "form")
    if encoding.get("contentType", "").endswith("json"):
        value = styles.as_json(value)
    elif style == "deepObject":
        value = styles.deep_object(value)
    elif style in _DELIMITED:
        value = _DELIMITED[style](value)
    elif not encoding.get("explode", True):
        value = styles.form(value, explode=False)
    return urls.form_pairs(name, value)


_DELIMITED = {
    "spaceDelimited": styles.space_delimited,
    "pipeDelimited": styles.pipe_delimited,
}
