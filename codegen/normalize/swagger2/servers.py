"""`host`, `basePath` and `schemes` as servers."""

from __future__ import annotations

from ...document import Node, is_array
from .conversion import Conversion

_PREFERRED = ["https", "http", "wss", "ws"]


def servers(c: Conversion, holder: Node, old: str, new: str) -> list[Node]:
    """A server for each scheme of the document or the operation, https first.

    A document that says nothing of its host is relative to where it was published. One
    that says nothing of its scheme was published by https, as nearly all are by now.
    """
    host, base = _text(c, "host"), _text(c, "basePath").strip("/")
    path = f"/{base}" if base else ""
    if not host:
        c.near(new, "/basePath")
        return [{"url": path}] if path else []
    c.near(new, f"{old}/schemes" if old else "/host")
    scheme, separator, rest = host.partition("://")
    listed = [scheme] if separator else _schemes(c, holder, old)
    host = (rest if separator else host).strip("/")
    return [{"url": f"{scheme}://{host}{path}"} for scheme in listed]


def _text(c: Conversion, key: str) -> str:
    value = c.root.get(key)
    if value is not None and not isinstance(value, str):
        c.leave_out(f"/{key}", f"`{key}` should be text")
    return value.strip() if isinstance(value, str) else ""


def _schemes(c: Conversion, holder: Node, old: str) -> list[str]:
    listed = holder.get("schemes")
    known: list[str] = []
    for index, name in enumerate(listed if is_array(listed) else [listed or "https"]):
        if isinstance(name, str) and name.lower() in _PREFERRED:
            known.append(name.lower())
        else:
            c.leave_out(f"{old}/schemes/{index}", "this scheme is not known")
    return sorted(dict.fromkeys(known), key=_PREFERRED.index) or ["https"]
