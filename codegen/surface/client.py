"""The client itself: address and credentials."""

from __future__ import annotations

from .. import ir
from ..plan import Plan
from .parts import Data, given, security, words


def client_data(api: ir.Api, plan: Plan) -> Data:
    """Where the client sends, with which credentials."""
    schemes = {scheme.key: scheme for scheme in api.schemes}
    credentials = {
        names.argument: _credential(schemes.get(key), names.env)
        for key, names in sorted(plan.credentials.items())
    }
    server = api.servers[0] if api.servers else None
    return given(
        base_url=server and server.url,
        credentials=credentials,
        security=security(api, plan),
        words=words(api.title, api.version, api.description),
    )


def _credential(scheme: ir.Scheme | None, env: str) -> Data:
    if scheme is None:
        return {"env": env}
    wire = f"{scheme.location} {scheme.wire}".strip()
    return {"env": env, "kind": scheme.kind} | given(
        wire=wire, token_url=scheme.token_url
    )
