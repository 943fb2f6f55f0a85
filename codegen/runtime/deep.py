"""Models of which so many refer to each other that building them needs room."""

from __future__ import annotations

import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from .models import Model

__all__ = ["DeepModel"]

_STACK = 256 * 1024 * 1024  # of addresses; memory is taken as it is used
_NAME = "building models"
_lock = threading.RLock()


class DeepModel(Model):
    """A model of a client that has chains of models, or cycles, of more than some 40.

    Pydantic builds a class inside the class that refers to it, some 15 frames for each:
    58 in a row reach the usual limit, and real APIs have cycles of hundreds.
    """

    @classmethod
    def model_rebuild(cls, **options: Any) -> bool | None:
        """Build the class and all that it refers to; happens by itself at first use."""
        options["_types_namespace"] = options.get("_types_namespace") or {}
        if threading.current_thread().name.startswith(_NAME):
            return super().model_rebuild(**options)
        with _lock:
            limit, size = sys.getrecursionlimit(), threading.stack_size(_STACK)
            sys.setrecursionlimit(max(limit, 200_000))
            try:
                with ThreadPoolExecutor(1, _NAME) as pool:
                    return pool.submit(super().model_rebuild, **options).result()
            finally:
                sys.setrecursionlimit(limit)
                threading.stack_size(size)
