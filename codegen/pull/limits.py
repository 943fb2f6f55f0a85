"""How much of everything a run may take."""

from __future__ import annotations

from msgspec import Struct

MB = 1024 * 1024


class Limits(Struct, frozen=True):
    """Sizes in bytes, after decompression too; times in seconds."""

    page: int = 20 * MB
    total: int = 200 * MB
    pages: int = 5_000
    links: int = 200_000
    indexes: int = 100
    depth: int = 3
    redirects: int = 5
    request: float = 30.0
    connect: float = 10.0
    run: float = 900.0
    retries: int = 2
    backoff: float = 0.5
    wait: float = 60.0
    """The longest `Retry-After` that is waited for."""
    parallel: int = 2
    guesses: int = 20
    """Pages tried with `.md` appended before a site counts as having none."""
    row: int = 10
    """Pages in a row that fail by the server's fault before it is left alone."""


LIMITS = Limits()
