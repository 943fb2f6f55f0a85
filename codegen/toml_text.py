"""Strings as TOML 1.0 has them."""

from __future__ import annotations

import json


def basic_string(text: str) -> str:
    """A basic string, which escapes as JSON does, and DEL besides."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
