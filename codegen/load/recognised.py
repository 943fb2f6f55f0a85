"""Whether the content of a fence looks like a document, and of which kind."""

from __future__ import annotations

import re

from .mended import unescaped

_JSON_KEY = re.compile(r'["“”](openapi|swagger|asyncapi)["“”]\s*:\s*["“”\d]')
_YAML_KEY = re.compile(
    r"""(?:\A\s*(?:\{\s*)?|^)["']?(openapi|swagger|asyncapi)["']?\s*:""", re.M
)
_ESCAPED_KEY = re.compile(r"&(?:quot|#34|#x22);")
_JSON_PATHS = re.compile(r'["“”]paths["“”]\s*:\s*\{')
_YAML_PATHS = re.compile(r"^paths:[ \t]*\n", re.M)
_METHODS = r"(?:get|post|put|patch|delete|head|options)"
_JSON_ITEMS = re.compile(rf'\s*\{{\s*"/[^"\n]*"\s*:\s*\{{\s*"{_METHODS}"\s*:\s*\{{')
_YAML_ITEMS = re.compile(
    rf"""\s*(["']?)/[^\n"']*\1[ \t]*:[ \t]*\n[ \t]+{_METHODS}[ \t]*:[ \t]*\n"""
)
_JSON_HEAD = re.compile(r"(?:\s|//[^\n]*\n|/\*[^*]*\*/)*(?:\[\s*)?\{")


def recognised(text: str) -> tuple[str, str] | None:
    """Syntax and root key of what looks like a document."""
    if _ESCAPED_KEY.search(text, 0, 2000):
        text = unescaped(text).text
    json = _JSON_HEAD.match(text) is not None
    found = _JSON_KEY.search(text) if json else None
    if found:
        return "json", found[1]
    found = _YAML_KEY.search(text)
    if found:
        return "yaml", found[1]
    syntax = "json" if json else "yaml"
    if (_JSON_PATHS if json else _YAML_PATHS).search(text):
        return syntax, "paths"
    if (_JSON_ITEMS if json else _YAML_ITEMS).match(text):
        return syntax, "items"
    return None
