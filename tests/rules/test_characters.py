"""Every Python that is here takes the same characters for letters and for shown ones."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LOOK = """
import sys
from hashlib import sha256
from codegen.characters import is_identifier, is_later
chars = [*map(chr, range(0xD800)), *map(chr, range(0xE000, 0x110000))]
letters = "".join("01"[is_identifier(f"_{char}")] for char in chars)
shown = "".join("01"[char.isprintable() and not is_later(char)] for char in chars)
print(sha256((letters + shown).encode()).hexdigest())
"""
OTHERS = [f"python3.{minor}" for minor in range(11, 20) if minor != sys.version_info[1]]


def look(python: str) -> str:
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    command = [python, "-c", LOOK]
    done = subprocess.run(command, env=environment, capture_output=True, text=True)
    return done.stdout.strip()


def test_every_python_sees_the_same() -> None:
    """`characters.py` says what to do about a newer one that sees more."""
    found = {name: look(name) for name in OTHERS if shutil.which(name)}
    told = {name: hash for name, hash in found.items() if hash}
    if not told:
        pytest.skip("no other Python is here")
    assert set(told.values()) == {look(sys.executable)}
