"""How much memory one piece of work takes in a process that does many."""

from __future__ import annotations

import re
import resource
from pathlib import Path

_CLEAR, _STATUS = Path("/proc/self/clear_refs"), Path("/proc/self/status")


class Peak:
    """The highest resident size since it was made, where the system can tell (Linux);
    elsewhere the highest of the process."""

    def __init__(self) -> None:
        try:
            _CLEAR.write_text("5", encoding="ascii")
            self._exact = True
        except OSError:
            self._exact = False

    def megabytes(self) -> float:
        """The figure so far."""
        kilobytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        if self._exact:
            found = re.search(r"VmHWM:\s*(\d+)", _STATUS.read_text(encoding="ascii"))
            kilobytes = int(found[1]) if found else kilobytes
        return round(kilobytes / 1024, 1)
