"""What a file of a form may be."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import BinaryIO, TypeAlias

Content: TypeAlias = bytes | Path | BinaryIO
File: TypeAlias = (
    Content
    | tuple[str, Content]
    | tuple[str, Content, str]
    | tuple[str, Content, str, Mapping[str, str]]
)
"""Its content, or a tuple of its name, content, media type and headers of its part."""
