"""One file that somebody wants somewhere, beside what is written of packages."""

from __future__ import annotations

import os
from pathlib import Path


def write_file(file: Path, text: str) -> None:
    """One file, whole or not at all; what a link leads to is replaced, not the link."""
    target = Path(os.path.realpath(file))
    if target.exists() and not target.is_file():  # a device or a pipe
        target.write_bytes(text.encode("utf-8", "replace"))
        return
    draft = target.with_name(f".{target.name}.{os.getpid()}.tmp")
    target.parent.mkdir(parents=True, exist_ok=True)
    try:
        draft.write_bytes(text.encode("utf-8", "replace"))
        if target.is_file():
            draft.chmod(target.stat().st_mode & 0o7777)
        os.replace(draft, target)
    except BaseException:
        draft.unlink(missing_ok=True)
        raise
