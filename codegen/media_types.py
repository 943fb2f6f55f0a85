"""What a media type says of what is sent in it."""

from __future__ import annotations

import re

JSON = "application/json"
FORM = "application/x-www-form-urlencoded"
FORM_DATA = "multipart/form-data"

_LINES = re.compile(
    r"application/(x-)?(ndjson|json-?lines?|jsonl|json-seq|stream\+json)"
)
_NOTATIONS = re.compile(
    r"[/+.-](xml|html|ya?ml|msgpack|cbor|bson|avro|protobuf|plain|octet-stream)(-seq)?$"
)
_TEXTS = re.compile(
    r"(json|xml|ya?ml|(ecma|java|type)script|csv|tsv|toml|text|sparql-query|turtle|/n3|triples|quads)$"
    r"|[/+.-](jwt|jose|sql|sdp|graphql|sh|mpegurl|bibtex|edifact|edi-x12)$"
    r"|[/+.-](pem|pgp-keys|openssl-pem)(-|$)|^application/x-www-form-urlencoded$"
)
"""Types that RFCs and IANA's registry say are written in characters."""


def essence(media_type: str) -> str:
    """A media type without its parameters (RFC 9110, section 8.3.1), in lower case."""
    return media_type.partition(";")[0].strip().lower()


def is_json(media_type: str) -> bool:
    """RFC 6839: `application/json` and every type with the suffix `+json`; and whatever it
    may be, for then it may be JSON."""
    kind = essence(media_type)
    return kind in (JSON, "text/json", "*/*") or kind.endswith("+json")


def is_stream(media_type: str) -> bool:
    """Server-sent events, and JSON texts one after another (RFC 7464, JSON lines)."""
    kind = essence(media_type)
    return kind == "text/event-stream" or bool(_LINES.fullmatch(kind))


def is_textual(media_type: str) -> bool:
    """Whether what is of a media type is written in characters."""
    kind = essence(media_type)
    return kind.startswith("text/") or bool(_TEXTS.search(kind))


def is_notation(media_type: str) -> bool:
    """Whether it says, where it has the schema of a JSON text, nothing that this one does
    not say: the same value as XML, YAML, MessagePack …, or as whatever a framework lists.
    """
    kind = essence(media_type)
    return bool(_NOTATIONS.search(kind)) or is_json(kind) or "form" in kind


def preference(media_type: str) -> int:
    """Which of several a client rather sends and asks for, the least first: JSON, then
    what may be JSON, then forms."""
    kind = essence(media_type)
    if kind == JSON:
        return 0
    if is_json(kind):
        return 1
    order = ("*/*", FORM_DATA, FORM)
    return 2 + order.index(kind) if kind in order else 6
