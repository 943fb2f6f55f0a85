"""The other files of a document at a URL, as its references name them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import urldefrag, urljoin

_REFERENCE = re.compile(rb"""\$ref["']?[ \t]*:[ \t]*["']?([^\s"',}]+)""")


def named(data: bytes, name: str, url: str) -> Iterator[tuple[str, str]]:
    """The files that the references of a document, or of a part of one, lead to: how
    each is called and where it lies.

    Both are relative to where the document is (RFC 3986, section 5.1.3): `url` after
    redirects, `name` as it was asked for, by which the references are followed later.
    """
    references: list[bytes] = _REFERENCE.findall(data)
    for written in dict.fromkeys(references):
        reference, _ = urldefrag(written.decode("utf-8", "replace"))
        if not reference:
            continue
        try:
            yield urljoin(name, reference), urljoin(url, reference)
        except ValueError:
            continue
