"""Headers that only the first origin gets to see."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from msgspec import Struct

TOKEN = "CODEGEN_PULL_TOKEN"
_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_OURS = frozenset(
    """accept accept-encoding connection content-length expect host if-match if-modified-since
    if-none-match if-range if-unmodified-since keep-alive proxy-authorization
    proxy-connection range te trailer transfer-encoding upgrade user-agent""".split()
)


class Credentials(Struct, frozen=True):
    """Headers with secret values: they are sent, and shown nowhere."""

    headers: tuple[tuple[str, str], ...] = ()

    def __repr__(self) -> str:
        return f"<{len(self.headers)} credentials>"

    def hide(self, text: str) -> str:
        """`text` without a secret that a server sent back."""
        for value in self._values():
            text = text.replace(value, "…")
        return text

    def within(self, text: str | None) -> bool:
        return any(value in (text or "") for value in self._values())

    def _values(self) -> list[str]:
        """Whole values, and a token without the word before it."""
        words = {part for _, v in self.headers for part in (v, v.rpartition(" ")[2])}
        return sorted((word for word in words if len(word) > 3), key=len, reverse=True)


NONE = Credentials()


def read(given: Iterable[str], environment: Mapping[str, str]) -> Credentials:
    """From `--header` and the environment; ValueError, without the value, if malformed."""
    found = [_header(text) for text in given]
    token = environment.get(TOKEN, "").strip()
    if token and not any(name.lower() == "authorization" for name, _ in found):
        _plain(token, TOKEN)
        found.append(("Authorization", f"Bearer {token}"))
    return Credentials(tuple(found))


def _header(text: str) -> tuple[str, str]:
    name, colon, value = text.partition(":")
    name, value = name.strip(), value.strip()
    if not colon or not _NAME.fullmatch(name) or not value:
        raise ValueError("a header is 'Name: value'")
    if name.lower() in _OURS:
        raise ValueError(f"the header `{name}` is not to be given")
    _plain(value, f"the header `{name}`")
    return name, value


def _plain(value: str, what: str) -> None:
    if not value.isascii() or not value.isprintable():
        raise ValueError(f"{what} holds a character that no header can hold")
