"""Compiled templates, kept as Python keeps compiled modules."""

from __future__ import annotations

import sys
from contextlib import suppress
from importlib.util import cache_from_source
from pathlib import Path

from jinja2 import FileSystemBytecodeCache, compiler
from jinja2.bccache import Bucket


class Compiled(FileSystemBytecodeCache):
    """Jinja's cache, beside this module's own bytecode (PEP 3147).

    A template's text is part of what Jinja finds it by; here its compiler is, too, so a new
    release compiles anew. So does a run that may not write bytecode, or cannot.
    """

    def __init__(self) -> None:
        made = Path(compiler.__file__).stat().st_mtime_ns
        folder = Path(cache_from_source(__file__)).parent
        super().__init__(str(folder), f"template-%s.{made:x}.jinja")

    def load_bytecode(self, bucket: Bucket) -> None:
        """Find a compiled template, if one is kept."""
        with suppress(OSError):
            super().load_bytecode(bucket)

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep a compiled template, where that is possible."""
        if not sys.dont_write_bytecode:
            with suppress(OSError):
                super().dump_bytecode(bucket)
