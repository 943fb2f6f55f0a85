"""The standard streams: what is written to them, and what if they are closed or full."""

from __future__ import annotations

import os
import sys
from typing import TextIO

from .regular import reason


class Unsaid(Exception):
    """A stream takes no more of what it is given, and somebody waits for it."""


def put(stream: TextIO, text: str | bytes) -> None:
    """Write text whatever the stream's encoding can hold, or what another process of ours
    has encoded; raises `Unsaid`."""
    try:
        if isinstance(text, bytes):
            stream.flush()
            stream.buffer.write(text)
        else:
            _write(stream, text)
    except OSError as error:
        raise _lost(stream, error) from error


def _write(stream: TextIO, text: str) -> None:
    try:
        stream.write(text)
    except UnicodeEncodeError:
        encoding = stream.encoding or "ascii"
        stream.write(text.encode(encoding, "backslashreplace").decode(encoding))


def flush(stream: TextIO) -> None:
    """Have everything written that was put; raises `Unsaid`."""
    try:
        stream.flush()
    except OSError as error:
        raise _lost(stream, error) from error


def _lost(stream: TextIO, error: OSError) -> Exception:
    if isinstance(error, BrokenPipeError):
        return error
    name = stream.name.strip("<>")
    return Unsaid(f"{name} cannot be written: {reason(error)}")


def opened() -> None:
    """What the caller has closed (`>&-`) takes and gives nothing; else the next file that
    is opened would get its number, and what is printed."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: SIM115


def unsaid(lost: Unsaid) -> int:
    """A full disk behind `>`, say: what was asked for is not there."""
    try:
        sys.stderr.write(f"error: {lost}\n")
        sys.stderr.flush()
    except OSError:
        pass  # it is this stream
    return deaf(2)


def deaf(code: int) -> int:
    """Nobody hears us: say nothing more, also not when Python flushes at its end."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except OSError:
            os.dup2(nowhere, stream.fileno())
    return code
