"""Base URLs (OpenAPI 3.1, section 4.8.5)."""

from __future__ import annotations

import re
from typing import Any

from .. import ir
from ..addresses import is_url, join
from ..diagnostics import Diagnostics
from ..document import Document, as_array, as_object, is_object
from ..operations import Found

_VARIABLE = re.compile(r"\{([^{}]*)\}")
_OWN = "the client asks for `base_url`; write an absolute URL to give it a default"


def lower_servers(
    document: Document, diagnostics: Diagnostics
) -> tuple[ir.Server, ...]:
    """The servers of the whole API that a client can call as they are, in their order."""
    nodes, found = document.data.get("servers"), list[ir.Server]()
    for index, node in enumerate(as_array(nodes)):
        url = _address(node, document, f"/servers/{index}", diagnostics)
        if url and _is_absolute(url, document, f"/servers/{index}", diagnostics):
            found.append(ir.Server(url, str(node.get("description") or "")))
    return tuple(found)


def own_server(document: Document, op: Found, diagnostics: Diagnostics) -> str | None:
    """The first server of an operation or its path, where it has others than the API; a
    relative one is taken to be on the API's own host."""
    pointer = op.pointer
    nodes = as_array(op.node.get("servers"))
    if not nodes:
        nodes, pointer = (
            as_array(op.item.get("servers")),
            op.shared[1].rpartition("/")[0],
        )
    common = as_array(document.data.get("servers"))
    if not nodes or nodes == common:
        return None
    base = next((s.url for s in lower_servers(document, Diagnostics())), "")
    for index, node in enumerate(nodes):
        place = f"{pointer}/servers/{index}"
        url = join(base, _address(node, document, place, diagnostics))
        if url != base and _is_absolute(url, document, place, diagnostics):
            return url
    return None


def _address(
    node: Any, document: Document, pointer: str, diagnostics: Diagnostics
) -> str:
    """The address with every variable at its default; "" where there is none."""
    told = str(as_object(node).get("url") or "").strip()
    url = told.rstrip("/") or told
    known = as_object(as_object(node).get("variables"))
    for name in dict.fromkeys(_VARIABLE.findall(url)):
        value = _default(known.get(name))
        if value is None:
            diagnostics.warning(
                "server-variable",
                f"nothing says what `{{{name}}}` is in the server `{url}`",
                document.at(f"{pointer}/url"),
                f"give `{name}` a `default` under `variables` of this server, which is left"
                " out until then: without another one, a caller gives `base_url`",
            )
            return ""
        url = url.replace(f"{{{name}}}", value)
    return f"https:{url}" if url.startswith("//") else url


def _default(variable: Any) -> str | None:
    """What a variable is if nobody says otherwise: its default, else its first value."""
    if not is_object(variable):
        return None
    for value in (variable.get("default"), *as_array(variable.get("enum"))):
        if isinstance(value, str | int | float):
            return str(value)
    return None


def _is_absolute(
    url: str, document: Document, pointer: str, diagnostics: Diagnostics
) -> bool:
    web = url.lower().startswith(("http://", "https://"))
    if web and is_url(url):
        return True
    why = "is relative to where the document was published"
    if web:
        why = "has no host that can be asked"
    elif "://" in url:
        why = "is not called over HTTP"
    said = f"the server `{url}` {why}"
    diagnostics.note("server-relative", said, document.at(f"{pointer}/url"), _OWN)
    return False
