"""An answer to the text of a page, or why it is none."""

from __future__ import annotations

from email.message import Message
from hashlib import sha256

from msgspec import Struct

from .discover import html
from .fetch import Answer
from .links import is_html
from .lock import iso
from .trouble import Trouble


class Page(Struct, frozen=True):
    """A page of the site. `text` None is "as you have it"; the hash is the file's."""

    url: str
    text: str | None
    sha256: str = ""
    suffix: str = ".md"
    etag: str = ""
    last_modified: str = ""
    date: str = ""


def page(url: str, answer: Answer) -> Page | Trouble:
    """The page that an answer holds."""
    head = answer.etag, answer.last_modified, iso(answer.date)
    if answer.data is None:
        return Page(url, None, "", "", *head)
    if not answer.data.strip():
        return Trouble("empty", "the page is empty", "look at it in a browser")
    if is_html(answer.data):
        return html()
    text = decoded(answer.data, answer.charset)
    if "\0" in text[:100_000]:
        return Trouble("not-text", "this is no text", "leave it out with --exclude")
    digest = sha256(text.encode("utf-8", "replace")).hexdigest()
    return Page(url, text, digest, _suffix(text), *head)


def decoded(data: bytes, content_type: str) -> str:
    """UTF-8 as it is, else what the server or a mark says, else Windows' Western."""
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        pass
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return data.decode("utf-16", "replace")
    message = Message()
    message["Content-Type"] = content_type
    charset = message.get_content_charset("cp1252")
    known = charset in ("iso-8859-1", "latin-1", "iso-8859-15", "shift_jis", "gb18030")
    return data.decode(charset if known else "cp1252", "replace")


def _suffix(text: str) -> str:
    """The ending for a page whose URL has none."""
    start = text.lstrip("\ufeff \t\r\n")[:200]
    if start.startswith("{"):
        return ".json"
    return ".yaml" if start.startswith(("openapi:", "swagger:")) else ".md"
