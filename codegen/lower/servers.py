"""Base URLs (OpenAPI 3.1, section 4.8.5)."""

from __future__ import annotations

from typing import Any

from .. import ir
from ..diagnostics import Diagnostics
from ..document import Document, as_array, is_object


def lower_servers(
    document: Document, node: Any, diagnostics: Diagnostics
) -> tuple[ir.Server, ...]:
    """The servers with an absolute address, in their order."""
    result: list[ir.Server] = []
    for index, server in enumerate(as_array(node)):
        if not is_object(server) or not str(server.get("url") or "").strip():
            continue
        url = str(server["url"]).strip().rstrip("/")
        if url.startswith("//"):
            url = f"https:{url}"
        if not url.lower().startswith(("http://", "https://", "{")):
            diagnostics.note(
                "server-relative",
                f"the server `{url or '/'}` is relative to where the document was published",
                document.at(f"/servers/{index}/url"),
                "the client asks for `base_url`; write an absolute URL to give it a default",
            )
            continue
        result.append(
            ir.Server(url, str(server.get("description") or ""), _variables(server))
        )
    return tuple(result)


def _variables(server: dict[str, Any]) -> dict[str, str] | None:
    variables = server.get("variables")
    if not is_object(variables) or not variables:
        return None
    return {
        str(name): str(variable.get("default", ""))
        for name, variable in variables.items()
        if is_object(variable)
    }


def fill(server: ir.Server) -> str:
    """The address with every variable at its default."""
    url = server.url
    for name, default in (server.variables or {}).items():
        url = url.replace(f"{{{name}}}", default)
    return url
