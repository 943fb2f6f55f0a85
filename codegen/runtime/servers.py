"""Operations that have a server of their own."""

from __future__ import annotations

from typing import Any

from .client import Base


def root(client: Base, sent: Any) -> str:
    """Return where such a call goes: there, unless the user gave a `base_url`."""
    settings = client._settings  # pyright: ignore[reportPrivateUsage]
    for cls in type(client).__mro__:
        default: Any = getattr(vars(cls).get("__init__"), "__kwdefaults__", None) or {}
        if "base_url" in default:
            same = default["base_url"] == settings.base_url
            return str(sent["server"]).rstrip("/") if same else settings.root
    return settings.root
