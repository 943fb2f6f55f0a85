"""Security definitions as security schemes."""

from __future__ import annotations

from typing import Any

from ...document import Node, as_object, is_object
from .conversion import Conversion

_FLOWS = {
    "implicit": "implicit",
    "password": "password",
    "application": "clientCredentials",
    "accessCode": "authorizationCode",
}
_OF_FLOWS = ("authorizationUrl", "tokenUrl")


def security_scheme(c: Conversion, node: Any, name: str) -> Node | None:
    """A Security Scheme Object; kinds that 2.0 does not know are for others to judge."""
    old = f"/securityDefinitions/{name}"
    if not is_object(node):
        c.leave_out(old, "a security scheme should be a mapping")
        return None
    if node.get("type") == "basic":
        return {**node, "type": "http", "scheme": "basic"}
    if node.get("type") == "oauth2" and "flows" not in node:
        return _oauth2(c, node, name, old)
    return node


def _oauth2(c: Conversion, node: Node, name: str, old: str) -> Node:
    """The one flow of a 2.0 scheme, under the name that it has since 3.0."""
    ours = {"flow", "scopes", *_OF_FLOWS}
    result: Node = {key: value for key, value in node.items() if key not in ours}
    flow = _FLOWS.get(str(node.get("flow")))
    if flow is None:
        c.leave_out(f"{old}/flow", "this flow of OAuth 2 is not known")
        return {**result, "flows": {}}
    c.near(f"/components/securitySchemes/{name}/flows/{flow}", old)
    urls = {key: node[key] for key in _OF_FLOWS if key in node}
    return {
        **result,
        "flows": {flow: {**urls, "scopes": as_object(node.get("scopes"))}},
    }
