"""The connections of a client."""

from __future__ import annotations

import os
import threading
import weakref
from typing import Any, Generic, TypeVar, cast

_HTTP = TypeVar("_HTTP")


class Pool(Generic[_HTTP]):
    """The user's own `httpx2` client, or one made at the first call.

    Safe in threads; a child process after a fork makes its own.
    """

    def __init__(self, kind: str, own: _HTTP | None) -> None:
        self._kind, self._pid, self._lock = kind, 0, threading.Lock()
        self._own: _HTTP | None = own
        self._made: _HTTP | None = None
        if own is not None:
            import httpx2

            if not isinstance(own, getattr(httpx2, kind)):
                got = f"{type(own).__module__}.{type(own).__name__}"
                raise TypeError(f"http_client must be an httpx2.{kind}, not {got}")

    def get(self) -> _HTTP:
        """Return the `httpx2` client to send with."""
        if self._own is not None:
            return self._own
        with self._lock:
            if self._made is None or self._pid != os.getpid():
                self._pid = os.getpid()
                self._made = self._new()
            return self._made

    def _new(self) -> _HTTP:
        import httpx2

        new: Any = getattr(httpx2, self._kind)()
        if self._kind == "Client":
            # Closed with the client that is dropped; an async one cannot close then.
            weakref.finalize(self, new.close).atexit = False
        return cast("_HTTP", new)

    def take(self) -> _HTTP | None:
        """Return what has to be closed, once; never the user's own."""
        with self._lock:
            made, self._made = self._made, None
            return made if self._pid == os.getpid() else None
