"""Which credentials go with an operation, and which of its parameters only repeat them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from .. import ir
from ..document import Node, as_array, as_object, is_array
from ..operations import Found
from ..resolve import resolve
from .security import Alternatives, alternatives, scopes_of

Keys = frozenset[tuple[str, str]]
"""Place and name, in lower case, of what is sent."""
_AUTHORIZATION = ("header", "authorization")
_NO_PARAMETERS: Keys = frozenset({("header", "accept"), ("header", "content-type")})
"""OpenAPI 3.1, section 4.8.12.1: what other parts of an operation say."""


class Credentials:
    """What the operations of one document accept."""

    def __init__(
        self, root: Node, schemes: Mapping[str, ir.Scheme], found: Iterable[Found]
    ) -> None:
        self._root, self._schemes = root, schemes
        self._asked = any(is_array(op.node.get("security")) for op in found)

    @property
    def default(self) -> Alternatives:
        """What the API asks for; where schemes are declared and nothing asks for any, one
        of them, whichever the caller has: without credentials a request goes out as it is.
        """
        told = alternatives(self._root.get("security"), self._schemes)
        if told is not None or self._asked or "security" in self._root:
            return told or ()
        usable = (s for s in self._schemes.values() if s.kind != "unsupported")
        return tuple((scheme.key,) for scheme in usable)

    def of(self, op: Found) -> tuple[Alternatives | None, Alternatives]:
        """What an operation asks for, None for what the API does, with the scopes.

        Alternatives that the operation requires as parameters all the same go together,
        where the caller has them.
        """
        told = alternatives(op.node.get("security"), self._schemes)
        scopes = scopes_of(op.node.get("security"), self._schemes)
        asked = self.default if told is None else told
        every = tuple(name for (name,) in filter(_is_one, asked))
        if len(every) < 2 or len(every) < len(asked):
            return told, scopes
        required = {
            (place, wire) for place, wire, needed in self._declared(op) if needed
        }
        needed = {self._keys(name): name for name in every[::-1]}
        kept = tuple(name for key, name in needed.items() if key & required)[::-1]
        if len(kept) < 2:
            return told, scopes
        return (kept, *asked), ((), *(scopes or ((),) * len(asked)))

    def covered(self, op: Found) -> Keys:
        """The parameters that leave a signature. A credential that the operation does not
        accept is not sent with it, so a parameter of its name stays an argument."""
        told = alternatives(op.node.get("security"), self._schemes)
        names = {n for it in (self.default if told is None else told) for n in it}
        return _NO_PARAMETERS.union(*map(self._keys, names))

    def _keys(self, name: str) -> Keys:
        scheme = self._schemes[name]
        wire = (scheme.location, scheme.wire.lower())
        return frozenset({wire if scheme.wire else _AUTHORIZATION})

    def _declared(self, op: Found) -> Iterator[tuple[str, str, bool]]:
        for node in (*op.shared[0], *as_array(op.node.get("parameters"))):
            param: Any = as_object(resolve(self._root, node)[0])
            name = str(param.get("name") or "").lower()
            yield str(param.get("in")), name, param.get("required") is True


def _is_one(together: tuple[str, ...]) -> bool:
    return len(together) == 1
