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
    kind, file = encoding.get("contentType", "").strip(), _file(value)
    if {"style", "explode"} & encoding.keys():
        for key, text in part("form_body").pairs(name, value, encoding):
            yield _part(unquote(key), "", "", unquote(text).encode())
    elif file:
        filename, content, told, headers = file
        told = told or _guess(str(filename), kind)
        yield _part(name, str(filename), told, _read(content), headers)
    elif urls.is_list(value) and not kind.endswith("json"):
        for item in filter(urls.is_given, value):  # a list in it is JSON, to stay one
            nested = urls.is_list(item) and not _file(item)
            more = {"contentType": "application/json"} if nested else encoding
            yield from _parts(name, item, more)
    elif urls.is_list(value) or urls.items_of(value) is not None:
        yield _part(name, "", _first(kind) or "application/json", models.to_json(value))
    else:
        yield _part(name, "", _first(kind), urls.scalar(value).encode())


def _first(kinds: str) -> str:
    return kinds.partition(",")[0].strip()


def _file(value: Any) -> list[Any] | None:
    """Return name, content, type and headers of a file, None for what is none."""
    named = isinstance(value, tuple)
    given = [*cast("Iterable[Any]", value)] if named else [_name_of(value), value]
    content: Any = given[1] if 2 <= len(given) <= 4 else None
    kinds = (bytes, str, Path) if named else (bytes, Path)
    is_file = isinstance(content, kinds) or hasattr(content, "read")
    return [*given, None, None][:4] if is_file else None


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


def _part(name: str, file: str, kind: str, content: bytes, more: Any = None) -> bytes:
    """Return a part; `more` are further headers of it."""
    lines = [f'Content-Disposition: form-data; name="{_quoted(name)}"']
    lines[0] += f'; filename="{_quoted(file)}"' if file else ""
    lines += [f"Content-Type: {kind}"] if kind else []
    headers: Mapping[str, str] = more or {}
    lines += [f"{key}: {value}" for key, value in headers.items()]
    if any(set(line) & set("\r\n") for line in lines):
        raise ValueError(f"multipart field {name!r}: a line break in its headers")
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + content


def _quoted(text: str) -> str:
    """Write a name as browsers do (WHATWG HTML, section 4.10.21.8)."""
    return text.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")
