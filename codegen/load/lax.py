"""JSON as people write it, turned into JSON at the same offsets.

Comments and commas before a closing bracket become spaces, typographic quotes plain ones,
and the spaces that browsers copy (no-break, narrow, ideographic) ordinary ones.
"""

from __future__ import annotations

import re
from json import JSONDecodeError

_SIGNS = "/}]“”„\u00a0\u2007\u202f\u3000\u200b"
_STRING = r'"(?:[^"\\]|\\.)*"'
_ODD = re.compile(
    rf"(?P<string>{_STRING})|(?P<quoted>[“”„][^“”„\"\n]*[“”„])"
    r"|//[^\n]*|/\*(?:[^*]|\*(?!/)){0,5000}\*/|[\u00a0\u2007\u202f\u3000\u200b]",
    re.S,
)
_COMMA = re.compile(rf"({_STRING})|,(?=\s*[}}\]])", re.S)


def odd(error: JSONDecodeError) -> bool:
    """Whether JSON stops being JSON at something that `strict` takes away."""
    here = error.doc[error.pos : error.pos + 1]
    return "trailing comma" in error.msg or (here != "" and here in _SIGNS)


def strict(text: str) -> str:
    """The text with all that JSON has no use for taken away, as long as before."""
    return _COMMA.sub(lambda match: match[1] or " ", _ODD.sub(_plain, text))


def _plain(match: re.Match[str]) -> str:
    if match["string"]:
        return match[0]
    if match["quoted"]:
        return f'"{match[0][1:-1]}"'
    return "".join("\n" if character == "\n" else " " for character in match[0])
