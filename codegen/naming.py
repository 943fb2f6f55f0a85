"""Words and identifiers: how a text of the documentation becomes a name.

Everything that makes a name goes through `words`, so that `listCustomers`,
`list_customers` and "List customers" are the same thing.
"""

from __future__ import annotations

import keyword
import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

from .characters import settled
from .plurals import singulars

Words = tuple[str, ...]

_SIGNS = str.maketrans(
    {"+": " plus ", "&": " and ", "%": " percent ", "<": " lt ", ">": " gt "}
)
_TYPE_ARGUMENTS = re.compile(r"<([^\W\d][^<>]*)>")
_DEEP = 8
"""How far types of types are followed: each level is another look at the whole text."""
_ONWARD = re.compile(r"[-=]+>|(?<=\w)\s+>\s+(?=\w)")
_OPTIONAL_S = re.compile(r"\(s\)|[’'`]s?\b")
_BREAKS = re.compile(
    r"""(?<=[a-z0-9])(?=[A-Z])(?<!^\d)(?<![\W_]\d)    # camelCase, but not 5G
      | (?<=[A-Z])(?=[A-Z][a-z])(?![A-Z]s(?![a-z]))    # HTTPServer, but not IDs
    """,
    re.X,
)
_WHOLE = """OAuth GraphQL IPv4 IPv6 QoS QoE IoT iOS macOS eSIM ETag mTLS VoIP LoRA SaaS WiFi
MySQL PostgreSQL NoSQL JavaScript GitHub GitLab YouTube PayPal TikTok WhatsApp DevOps IdP"""
_GLUED = {_BREAKS.sub("_", name).lower(): name.lower() for name in _WHOLE.split()}
"""Words that are written with a capital inside, as the breaks leave them: `o_auth`."""
_GLUED_PATTERN = re.compile(rf"(?<![^\W_])({'|'.join(_GLUED)})s?(?=_|\d|\b)")


@lru_cache(maxsize=65536)
def words(text: str) -> Words:
    """The words of a name or a title, lower case, in their order.

    Letters of any script and digits belong to words; digits stay with the letters
    before them (`e164`, `address1`).
    """
    text = _spoken(text)
    text = re.sub(r"[\W_]+", "_", _BREAKS.sub("_", text)).strip("_").lower()
    text = _GLUED_PATTERN.sub(
        lambda match: match[0].replace(match[1], _GLUED[match[1]]), text
    )
    return tuple(part for part in text.split("_") if part)


def _spoken(text: str) -> str:
    """A text in characters that identifiers may hold, or that tell its words apart."""
    text = unicodedata.normalize("NFKC", settled(text))
    return text if text.isidentifier() else _signs(_OPTIONAL_S.sub("", text))


def _signs(text: str) -> str:
    """Signs that carry a meaning of their own (`+1` against `-1`) become words; those of
    `Page<Customer>` and of `Speak > V1` only part them."""
    for _ in range(min(text.count("<"), _DEEP)):
        text = _TYPE_ARGUMENTS.sub(r" \1 ", text)
    text = _ONWARD.sub(" ", text)
    text = re.sub(r"^\s*-(?=\d)", "minus ", text)
    return text.translate(_SIGNS)


def snake(text: str | Iterable[str]) -> str:
    """`signedUpAt` → `signed_up_at`; may be empty or start with a digit."""
    return "_".join(words(text) if isinstance(text, str) else text)


def pascal(parts: Iterable[str]) -> str:
    """`("customer", "photo")` → `CustomerPhoto`."""
    return "".join(part[:1].upper() + part[1:] for part in parts)


@lru_cache(maxsize=16384)
def class_name(name: str) -> str:
    """A class name that keeps as much of the text as it can.

    `PaginatedResponse_CustomerOut_` → `PaginatedResponseCustomerOut`,
    `HTTPValidationError` stays, `customers_index_response` →
    `CustomersIndexResponse`, `2fa` → `Model2fa`.
    """
    parts = [part for part in re.split(r"[\W_]+", _spoken(name)) if part]
    result = pascal(parts) or "Model"
    if not result[0].isidentifier():
        result = f"Model{result}"
    return f"{result}_" if keyword.iskeyword(result) else result


def identifier(text: str | Iterable[str], fallback: str) -> str:
    """A snake-case identifier; `fallback` stands before what cannot begin one.

    Keywords are left to the caller: what is reserved depends on the place.
    """
    name = snake(text)
    if not name:
        return fallback
    return name if name.isidentifier() else f"{fallback}_{name}"


def fitting(parts: Words, limit: int = 200) -> Words:
    """The words that a file's name has room for, in bytes of UTF-8: most systems take 255."""
    kept: list[str] = []
    for part in parts:
        limit -= len(part.encode()) + 1
        if limit < 0:
            break
        kept.append(part)
    return tuple(kept) or tuple(part[:50] for part in parts[:1])


def reserve(name: str, reserved: Iterable[str]) -> str:
    """A trailing underscore for keywords and for what the place has reserved."""
    return f"{name}_" if keyword.iskeyword(name) or name in reserved else name


def drop_stutter(parent: Words, child: Words) -> Words:
    """Parent and child as one name that says nothing twice.

    `("review",) + ("reviewer",)` → `reviewer`; `("campaign",) + ("campaign", "status")` →
    `campaign_status`.
    """
    if not parent:
        return child
    if child and child[0] != parent[-1] and child[0].startswith(parent[-1]):
        return (*parent[:-1], *child)
    for size in range(min(len(parent), len(child)), 0, -1):
        tail = parent[-size:]
        if tail == child[:size] or singulars(tail) == singulars(child[:size]):
            return (*parent[:-size], *child)
    return (*parent, *child)
