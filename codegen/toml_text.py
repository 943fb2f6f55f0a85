"""Strings as TOML 1.0 has them."""

from __future__ import annotations

import json
import re


def basic_string(text: str) -> str:
    """A basic string, which escapes as JSON does, and DEL besides."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def key(text: str) -> str:
    """A key: bare where it may be, which beyond ASCII it may not."""
    return text if re.fullmatch(r"[A-Za-z0-9_-]+", text) else basic_string(text)
