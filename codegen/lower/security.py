"""Security schemes and requirements (OpenAPI 3.1, sections 4.8.27 and 4.8.30)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from .. import ir
from ..diagnostics import Diagnostics
from ..document import Document, Node, as_array, as_object, escape, is_array, is_object
from ..nearest import did_you_mean
from ..operations import Found
from ..resolve import resolve

Alternatives = tuple[tuple[str, ...], ...]


def lower_schemes(document: Document, diagnostics: Diagnostics) -> dict[str, ir.Scheme]:
    """Every declared scheme by its key."""
    components = as_object(document.data.get("components"))
    result: dict[str, ir.Scheme] = {}
    for key, node in as_object(components.get("securitySchemes")).items():
        resolved, _ = resolve(document.data, node)
        scheme = _scheme(str(key), as_object(resolved))
        if scheme.kind == "unsupported":
            diagnostics.warning(
                "security-unsupported",
                f"the security scheme `{key}` is of a kind that the client cannot send",
                document.at(f"/components/securitySchemes/{escape(str(key))}"),
                "pass an `http_client` that authenticates by itself",
            )
            continue
        result[str(key)] = scheme
    return result


def check_requirements(
    document: Document, found: Iterable[Found], diagnostics: Diagnostics
) -> None:
    """Warn once of each scheme that is asked for and that nobody declares."""
    components = as_object(document.data.get("components"))
    declared = as_object(components.get("securitySchemes"))
    asked: dict[str, str] = {}
    for pointer, node in [
        ("", document.data),
        *((op.pointer, op.node) for op in found),
    ]:
        for index, requirement in enumerate(as_array(node.get("security"))):
            for name in as_object(requirement):
                if name not in declared:
                    asked.setdefault(str(name), f"{pointer}/security/{index}")
    help = "declare it under `components/securitySchemes`; until then, nothing is sent"
    for name, pointer in asked.items():
        affords = diagnostics.suggestions.affords(len(declared))
        diagnostics.warning(
            "security-undeclared",
            f"the security scheme `{name}` is asked for and not declared",
            document.at(pointer),
            did_you_mean(name, map(str, declared), help) if affords else help,
        )


def _scheme(key: str, node: Node) -> ir.Scheme:
    kind = str(node.get("type") or "").lower()
    said = str(node.get("description") or "")
    scheme = str(node.get("scheme") or "").lower()
    if kind == "basic" or (kind == "http" and scheme == "basic"):
        return ir.Scheme(key, "basic", description=said)
    if kind == "apikey":
        location = str(node.get("in") or "header").lower()
        if location in ("header", "query", "cookie") and node.get("name"):
            return ir.Scheme(
                key, "apiKey", location, str(node["name"]), description=said
            )
    if kind == "oauth2":
        url, scopes = _client_credentials(node)
        return ir.Scheme(key, "oauth2", token_url=url, scopes=scopes, description=said)
    # Apidog writes `type: bearer`; OpenID Connect ends in a bearer token too.
    if kind in ("bearer", "openidconnect") or (
        kind == "http" and scheme in ("bearer", "")
    ):
        return ir.Scheme(key, "bearer", description=said)
    return ir.Scheme(key, "unsupported", description=said)


def _client_credentials(node: Node) -> tuple[str, tuple[str, ...]]:
    flows = node.get("flows")
    flow = flows.get("clientCredentials") if is_object(flows) else None
    if not is_object(flow):
        return "", ()
    scopes = flow.get("scopes")
    names = tuple(map(str, scopes)) if is_object(scopes) else ()
    return str(flow.get("tokenUrl") or ""), names


def alternatives(node: Any, schemes: Mapping[str, ir.Scheme]) -> Alternatives | None:
    """`security` as alternatives of schemes that go together; None where it is absent.

    An empty alternative means that no credential is needed; an alternative with a scheme
    that nobody declared cannot be met and is left out.
    """
    return tuple(_requirements(node, schemes)) if is_array(node) else None


def scopes_of(node: Any, schemes: Mapping[str, ir.Scheme]) -> Alternatives:
    """Beside each alternative the scopes (or roles) that it names, sorted."""
    return tuple(_requirements(node, schemes).values())


def _requirements(
    node: Any, schemes: Mapping[str, ir.Scheme]
) -> dict[tuple[str, ...], tuple[str, ...]]:
    found: dict[tuple[str, ...], tuple[str, ...]] = {}
    for requirement in as_array(node):
        if is_object(requirement):
            names = tuple(str(name) for name in requirement)
            told = [str(s) for scopes in requirement.values() for s in as_array(scopes)]
            if all(name in schemes for name in names):
                found.setdefault(names, tuple(sorted(set(told))))
    return found
