"""`codegen generate` as on another machine, run as a script; its argument is a world as JSON.

Directory listings come in another order, the clock is wrong, the umask is another one. The
first touch of the network, of another program or of a foreign file ends the process.
"""

from __future__ import annotations

import json
import locale
import os
import random
import sys
import time
from collections.abc import Iterator
from typing import Any

import codegen
from codegen.cli import main

HOUSE = os.path.dirname(os.path.dirname(codegen.__file__))
FOREIGN = 99
"""The exit code where something was touched."""


class Listing(Iterator[Any]):
    """What `os.scandir` gives, in another order."""

    def __init__(self, entries: list[Any]) -> None:
        self._entries = iter(entries)

    def __next__(self) -> Any:
        return next(self._entries)

    def __enter__(self) -> Listing:
        return self

    def __exit__(self, *rest: object) -> None:
        self.close()

    def close(self) -> None:
        """Everything was read at once."""


def shuffle_listings(seed: int) -> None:
    chance, listdir, scandir = random.Random(seed), os.listdir, os.scandir

    def shuffled(found: Any) -> list[Any]:
        items = list(found)
        chance.shuffle(items)
        return items

    os.listdir = lambda *where: shuffled(listdir(*where))
    os.scandir = lambda *where: Listing(shuffled(scandir(*where)))  # type: ignore


def guard(folder: str) -> None:
    """From now on only `folder` and what Python and codegen are made of may be opened."""
    houses = [folder, sys.prefix, sys.base_prefix, *filter(None, sys.path)]
    houses += [os.path.join(HOUSE, name) for name in ("codegen", "templates")]
    mine = tuple(os.path.realpath(path) + os.sep for path in houses if path != HOUSE)

    def look(event: str, arguments: tuple[Any, ...]) -> None:
        what = event.partition(".")[0]
        foreign = what in ("socket", "subprocess", "urllib", "http")
        if event == "open" and isinstance(arguments[0], str):
            foreign = not os.path.realpath(arguments[0]).startswith(mine)
        if foreign and event != "socket.__new__":
            os.write(2, f"{event}: {arguments}\n".encode())
            os._exit(FOREIGN)

    sys.addaudithook(look)


if __name__ == "__main__":
    world = json.loads(sys.argv[1])
    locale.setlocale(locale.LC_ALL, "")
    os.umask(world["umask"])
    if world["shuffle"]:
        shuffle_listings(world["shuffle"])
    if world["now"]:
        time.time = lambda: float(world["now"])
    guard(world["folder"])
    code = main(["generate", "--quiet"])
    sys.stderr.flush()
    os._exit(code)
