"""Which characters every Python that runs a client knows, whichever runs the generator.

Python 3.11 knows Unicode 14. What came later is a letter, can be shown or is wide in a newer
Python only, so that two of them would make two packages of one document, and one of the two
would be no Python 3.11. The table is what the Unicode Character Database 18.0 has and 14.0
has not; a gap between two ranges of one line is assigned in neither.
"""

from __future__ import annotations

import re
from functools import cache

_LATER = """
558 58b-58c 5c8-5c9 88f 897 b53-b54 c5c cdc cf3 ece 1acf-1af0 1b4e-1b4f 1b7f 1c89-1c8a 208f
209d-209f 20c1-20c4 2427-2429 2b96 2e60-2e63 2ffc-2fff 31e4-31ef a7cb-a7cf a7d2 a7d4 a7da-a7f1
ab6c-ab6d fbc3-fbd2 fd90-fd91 fdc8-fdce 105c0-105f3 107bb-107bf 10940-10959 10d40-10d8f
10ec2-10eff 1123f-11241 11380-113e2 116d0-116e3 11b00-11bf9 11db0-11df1 11f00-11f5a 1246f
12475-1247f 12550-12686 1342f 13439-143fa 16100-16139 16d40-16d79 16ea0-16ed3 16ff2-16ff6
187f8-187ff 18cd6-18cff 18d09-191d2 1b123-1b132 1b155 1b168 1cc00-1cefd 1d127-1d128 1d1eb-1d1ff
1d250-1d2d3 1d6a6 1db00-1db1c 1df1f-1dfff 1e030-1e08f 1e4d0-1e6ff 1f1ae 1f6d8-1f6dc 1f774-1f77f
1f7d9-1f7db 1f7f1-1f7ff 1f8b2-1f8d8 1fa54-1fa57 1fa75-1fa77 1fa87-1fa8f 1faad-1faaf 1fabb-1fabf
1fac6-1facf 1fada-1fadf 1fae8-1faef 1faf7-1fafa 1fbcb-1fbef 1fbfa 2b739-2b73f 2b81e 2cea2-2cead
2ebf0-2ee5d 31350-3fc3f
"""

_JOINING = "200c-200d 30fb ff65"
"""What is older, and may stand in an identifier since Unicode 15.1 only."""


@cache
def _any_of(table: str) -> re.Pattern[str]:
    ranges = (part.split("-") for part in table.split())
    return re.compile(f"[{''.join(map(_range, ranges))}]")


def _range(ends: list[str]) -> str:
    return "-".join(chr(int(end, 16)) for end in ends)


def is_later(text: str) -> bool:
    """Whether it holds a character that Unicode 14 does not have."""
    return not text.isascii() and _any_of(_LATER).search(text) is not None


def settled(text: str) -> str:
    """The text with `_` for what is no part of an identifier in every Python."""
    return text if text.isascii() else _any_of(_LATER + _JOINING).sub("_", text)


def is_identifier(text: str) -> bool:
    """Whether it is an identifier in every Python."""
    return text.isidentifier() and text == settled(text)
