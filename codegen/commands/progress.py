"""A bar about work that takes its time: what is being done, and how much is left.

Who works says how far it is (`Progress`), a thread looks from time to time and draws. A
pipe, a log and a machine see nothing of it.
"""

from __future__ import annotations

import sys
from collections.abc import Generator
from contextlib import contextmanager
from time import monotonic
from typing import TYPE_CHECKING

from msgspec import Struct

from ..pipeline import Tell
from ..terminal import safe, wants_motion, width
from .session import Session

if TYPE_CHECKING:
    from threading import Event

DELAY = 0.5
"""Seconds of a run after which its work counts as long."""
TICK = 0.1
"""Seconds between two looks."""
LINES = 24
"""Of a terminal: tqdm draws nothing where the terminal says that it has none."""
STAGES = {
    "read": "reading the sources",
    "assemble": "merging",
    "normalize": "naming the schemas",
    "lower": "making out the types",
    "plan": "naming the methods",
    "emit": "writing Python",
    "write": "putting it in its place",
}
"""What `pipeline.build` tells, in words, and what comes after it."""
SHARE, COUNT = (
    "{percentage:3.0f} %, {elapsed}",
    "{n_fmt} of {total_fmt}, {remaining} left",
)


class Progress(Struct):
    """How far some work has come; as long as `total` is 0 nobody knows how much it is."""

    doing: str
    total: int = 0
    done: int = 0
    numbers: str = COUNT
    """How the bar says it, as tqdm's `bar_format` does."""

    @classmethod
    def of_clients(cls, count: int) -> Progress:
        """Clients to be built, of which each goes through all stages."""
        return cls("", count * len(STAGES), numbers=SHARE)

    def stages(self, name: str, index: int) -> Tell:
        """What the stages of one client tell, the first one's `index` being 0."""
        count = self.total // len(STAGES)
        place = f" ({index + 1} of {count})" if count > 1 else ""
        order = list(STAGES)

        def tell(stage: str) -> None:
            self.done = index * len(STAGES) + order.index(stage)
            self.doing = f"{safe(name)}{place}: {STAGES[stage]}"

        tell(order[0])
        return tell


@contextmanager
def shown(work: Progress, session: Session) -> Generator[None]:
    """Show how far `work` is while the block runs, if the run is long."""
    if session.json or session.quiet or not wants_motion(sys.stderr):
        yield
        return
    from threading import Event, Thread

    over = Event()
    thread = Thread(target=_draw, args=(work, over, session.begun), daemon=True)
    thread.start()
    try:
        yield
    finally:
        over.set()
        thread.join()


def _draw(work: Progress, over: Event, begun: float) -> None:
    """Draw until it is over; then the line is as if nothing had been there."""
    if over.wait(max(0.0, begun + DELAY - monotonic())):
        return
    from tqdm import tqdm

    tqdm.monitor_interval = 0  # no thread beside this one
    with tqdm(
        desc=work.doing,
        total=work.total,
        initial=work.done,
        bar_format=_form(work),
        file=sys.stderr,
        leave=False,
        ncols=width(sys.stderr),
        nrows=LINES,
    ) as bar:
        bar.initial, bar.start_t = 0, bar.start_t - (monotonic() - begun)
        while not over.wait(TICK):
            bar.total, bar.n, bar.bar_format = work.total, work.done, _form(work)
            bar.ncols = width(sys.stderr)
            bar.set_description_str(work.doing)


def _form(work: Progress) -> str:
    return f"{{desc}} {{bar:24}} {work.numbers}" if work.total else "{desc} … {elapsed}"
