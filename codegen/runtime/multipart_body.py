"""Bodies of type `multipart/form-data` (RFC 7578) and its like, for files and fields."""

from __future__ import annotations

import mimetypes
import secrets
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, cast

from . import models, urls
from .calls import Body


def body(value: Any, sent: Mapping[str, Any]) -> Body:
    """Return the body of a mapping or a model.

    A file is bytes, a path, an open file, `(name, content)` or `(name, content, type)`;
    a list is one part for each; an object is JSON. `encoding` may tell a part's type.
    """
    boundary = secrets.token_hex(16)
    fields, encoding = urls.items_of(value) or (), sent.get("encoding", {})
    parts = [part for k, v in fields for part in _parts(k, v, encoding.get(k, {}))]
    data = b"".join(b"--%s\r\n%s\r\n" % (boundary.encode(), part) for part in parts)
    end = f"--{boundary}--\r\n".encode()
    kind = sent.get("media_type") or "multipart/form-data"
    return Body(f"{kind}; boundary={boundary}", data + end)


def _parts(name: str, value: Any, encoding: Mapping[str, Any]) -> Iterator[bytes]:
    kind = encoding.get("contentType", "").partition(",")[0].strip()
    if urls.is_list(value) and not _is_file(value) and not kind.endswith("json"):
        for item in value:
            yield from _parts(name, item, encoding)
    elif _is_file(value):
        yield _file(name, value, kind)
    elif urls.is_list(value) or urls.items_of(value) is not None:
        yield _part(name, "", kind or "application/json", models.to_json(value))
    else:
        yield _part(name, "", kind, urls.scalar(value).encode())


def _is_file(value: Any) -> bool:
    if isinstance(value, tuple):
        named: list[Any] = list(cast("Iterable[Any]", value))
        return len(named) in (2, 3) and _is_content(named[1])
    return _is_content(value) and not isinstance(value, str)


def _is_content(value: Any) -> bool:
    return isinstance(value, bytes | str | Path) or hasattr(value, "read")


def _file(name: str, value: Any, kind: str) -> bytes:
    given: list[Any] = [_name_of(value), value]
    if isinstance(value, tuple):
        given = list(cast("Iterable[Any]", value))
    filename, content = str(given[0]), given[1]
    guessed = mimetypes.guess_type(filename)[0] or "application/octet-stream"
    kind = given[2] if len(given) > 2 else guessed if "*" in kind else kind or guessed
    return _part(name, filename, kind, _read(content))


def _name_of(value: Any) -> str:
    path = value if isinstance(value, Path) else getattr(value, "name", None)
    return Path(path).name if isinstance(path, str | Path) else "file"


def _read(content: Any) -> bytes:
    if isinstance(content, Path):
        return content.read_bytes()
    data = content if isinstance(content, bytes | str) else content.read()
    return data.encode() if isinstance(data, str) else data


def _part(name: str, filename: str, kind: str, content: bytes) -> bytes:
    lines = [f'Content-Disposition: form-data; name="{_quoted(name)}"']
    lines[0] += f'; filename="{_quoted(filename)}"' if filename else ""
    if kind:
        lines.append(f"Content-Type: {kind}")
    if any(set(line) & set("\r\n") for line in lines):
        raise ValueError(f"multipart field {name!r}: a line break in its type")
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + content


def _quoted(text: str) -> str:
    """Write a name as browsers do (WHATWG HTML, section 4.10.21.8)."""
    return text.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")
