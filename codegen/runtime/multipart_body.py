"""Bodies of type `multipart/form-data` (RFC 7578) and its like, for files and fields."""

from __future__ import annotations

import mimetypes
import secrets
from collections.abc import Iterable, Iterator, Mapping
from fnmatch import fnmatch
from pathlib import Path
from typing import Any, cast
from urllib.parse import unquote

from . import models, urls
from .calls import Body
from .options import part


def body(value: Any, sent: Mapping[str, Any]) -> Body:
    """Return the body of a mapping or a model.

    A file is bytes, a path, an open file, or a tuple of name, content, type and headers
    (the last two may be missing); a list is one part for each; an object is JSON.
    `encoding` may tell a part's type, or the style of a field (OpenAPI 3.1, 4.8.15.1).
    """
    boundary = secrets.token_hex(16)
    fields, encoding = urls.items_of(value) or (), sent.get("encoding", {})
    parts = [it for k, v in fields for it in _parts(k, v, encoding.get(k, {}))]
    data = b"".join(b"--%s\r\n%s\r\n" % (boundary.encode(), it) for it in parts)
    end = f"--{boundary}--\r\n".encode()
    kind = sent.get("media_type") or "multipart/form-data"
    return Body(f"{kind}; boundary={boundary}", data + end)


def _parts(name: str, value: Any, encoding: Mapping[str, Any]) -> Iterator[bytes]:
    kind = encoding.get("contentType", "").strip()
    if {"style", "explode"} & encoding.keys():
        for key, text in part("form_body").pairs(name, value, encoding):
            yield _part(unquote(key), "", "", unquote(text).encode())
    elif urls.is_list(value) and not _is_file(value) and not kind.endswith("json"):
        for item in value:
            nested = urls.is_list(item) and not _is_file(
                item
            )  # to keep what is in what
            more = {"contentType": "application/json"} if nested else encoding
            yield from _parts(name, item, more)
    elif _is_file(value):
        yield _file(name, value, kind)
    elif urls.is_list(value) or urls.items_of(value) is not None:
        yield _part(name, "", _first(kind) or "application/json", models.to_json(value))
    else:
        yield _part(name, "", _first(kind), urls.scalar(value).encode())


def _first(kinds: str) -> str:
    return kinds.partition(",")[0].strip()


def _is_file(value: Any) -> bool:
    if isinstance(value, tuple):
        named: list[Any] = list(cast("Iterable[Any]", value))
        return len(named) in (2, 3, 4) and _is_content(named[1])
    return _is_content(value) and not isinstance(value, str)


def _is_content(value: Any) -> bool:
    return isinstance(value, bytes | str | Path) or hasattr(value, "read")


def _file(name: str, value: Any, kinds: str) -> bytes:
    given: list[Any] = [_name_of(value), value]
    if isinstance(value, tuple):
        given = list(cast("Iterable[Any]", value))
    filename, content, kind, headers, *_ = [*given, None, None]
    kind = kind or _guess(str(filename), kinds)
    return _part(name, str(filename), kind, _read(content), headers)


def _guess(filename: str, kinds: str) -> str:
    """Return what the name says, if it is among the media types (or nothing is), else
    the first of them."""
    guessed = mimetypes.guess_type(filename)[0] or "application/octet-stream"
    fits = any(fnmatch(guessed, kind.strip()) for kind in kinds.split(","))
    return guessed if fits or "*" in _first(kinds) else _first(kinds) or guessed


def _name_of(value: Any) -> str:
    path = value if isinstance(value, Path) else getattr(value, "name", None)
    return Path(path).name if isinstance(path, str | Path) else "file"


def _read(content: Any) -> bytes:
    if isinstance(content, Path):
        return content.read_bytes()
    data = content if isinstance(content, bytes | str) else content.read()
    return data.encode() if isinstance(data, str) else data


def _part(
    name: str,
    filename: str,
    kind: str,
    content: bytes,
    headers: Mapping[str, str] | None = None,
) -> bytes:
    lines = [f'Content-Disposition: form-data; name="{_quoted(name)}"']
    lines[0] += f'; filename="{_quoted(filename)}"' if filename else ""
    if kind:
        lines.append(f"Content-Type: {kind}")
    lines += [f"{key}: {value}" for key, value in (headers or {}).items()]
    if any(set(line) & set("\r\n") for line in lines):
        raise ValueError(f"multipart field {name!r}: a line break in its headers")
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + content


def _quoted(text: str) -> str:
    """Write a name as browsers do (WHATWG HTML, section 4.10.21.8)."""
    return text.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")
