"""Instances that were drawn and then held against the schema by jsonschema_rs."""

from __future__ import annotations

import json
from functools import lru_cache
from random import Random
from typing import Any

import jsonschema_rs

from codegen.document import Node

from .documents import Side, as_seen, at
from .merging import Impossible
from .sampling import Amount, Sampler

_TRIES = 12


class Checked:
    """Draws instances for one side of the calls of a document."""

    def __init__(self, root: Node, side: Side) -> None:
        self.root = as_seen(root, side)
        # Each has the whole document in it: only those of one operation are kept.
        self._validator = lru_cache(32)(self._made)

    def draw(
        self,
        pointer: str,
        random: Random,
        amount: Amount,
        *,
        nasty: bool = False,
        nulls: bool = True,
        avoid: str = "",
        extras: bool = True,
    ) -> tuple[Any, str]:
        """An instance of the schema at a pointer, and why it is none, if it is none."""
        schema = at(self.root, pointer) if pointer else {}
        value, why = None, ""
        for turn in range(_TRIES):
            # The last resort for a pattern or an overlap is less.
            less = amount if turn < _TRIES - 4 or amount == "required" else "some"
            sampler = Sampler(self.root, random, less, nasty, nulls, avoid, extras)
            try:
                value = sampler.value(schema)
            except Impossible as reason:
                why = str(reason)
                continue
            except (KeyError, IndexError, ValueError, TypeError) as error:
                return None, f"the schema cannot be read: {error!r:.120}"
            why = self._wrong(pointer, value)
            if not why:
                return value, ""
        return value, why

    def _wrong(self, pointer: str, value: Any) -> str:
        try:
            validator = self._validator(pointer)
            if validator is None or validator.is_valid(_plain(value)):
                return ""
            error = next(validator.iter_errors(_plain(value)), None)
            why = error.message if error else "jsonschema_rs does not say why"
            return f"not drawn as documented: {why:.160}"
        except ValueError as error:
            return f"no schema that can be judged: {error!s:.160}"

    def _made(self, pointer: str) -> Any:
        if not pointer:
            return None
        root: Any = at(self.root, pointer)
        if "$ref" in json.dumps(root, default=str):
            root = {"$ref": f"#{_quoted(pointer)}"}
            root |= {k: self.root[k] for k in ("paths", "components") if k in self.root}
        return jsonschema_rs.Draft202012Validator(root, validate_formats=True)


def _plain(value: Any) -> Any:
    return json.loads(json.dumps(value))


def _quoted(pointer: str) -> str:
    from urllib.parse import quote

    return quote(pointer, safe="/~")
