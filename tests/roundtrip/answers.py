"""What the server answers, drawn from the document, and what the client must make of it."""

from __future__ import annotations

import datetime
import json
import uuid
from base64 import b64encode
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from random import Random
from typing import Any

from codegen.document import as_object, escape
from codegen.media_types import is_json
from codegen.operations import media_types

from ..e2e.server import Answer
from .bodies import difference
from .checked import Checked
from .documents import Place, followed
from .sampling import Amount
from .texts import Formatted


@dataclass(frozen=True)
class Said:
    """An answer, the value in it (`...` for none) and why it is not as documented."""

    answer: Answer
    value: Any
    invalid: str = ""

    @property
    def is_error(self) -> bool:
        return not 200 <= self.answer.status < 300


@dataclass(frozen=True)
class Answerer:
    """Makes answers of one operation."""

    checked: Checked
    place: Place

    def statuses(self) -> list[str]:
        """The documented answers, as they are written."""
        listed = as_object(self.place.node.get("responses"))
        return [s for s in map(str, listed) if s == "default" or s[:1] in "2345"]

    def said(self, status: str, random: Random, amount: Amount, nasty: bool) -> Said:
        code = self._code(status)
        node, pointer = followed(
            self.checked.root, f"{self.place.pointer}/responses/{escape(status)}"
        )
        headers = dict(self._headers(node, pointer, random))
        contents = media_types(node.get("content"))
        if not contents or code in (204, 205, 304) or self.place.method == "HEAD":
            return Said(Answer(code, headers=headers), ...)
        kind, _ = contents[0]
        media, where = followed(self.checked.root, f"{pointer}/content/{escape(kind)}")
        where = f"{where}/schema" if "schema" in media else ""
        value, why = self.checked.draw(where, random, amount, nasty=nasty)
        kind = "application/json" if kind == "*/*" else kind.replace("*", "x")
        if isinstance(value, Formatted) and value.format == "binary":
            kind = "application/octet-stream" if is_json(kind) else kind
        if is_json(kind):
            body = json.dumps(value, ensure_ascii=nasty).encode()
        else:
            value = "<a>ü</a>" if "xml" in kind else value
            if where and not isinstance(value, str | None):
                why = "text that is described as something else"
            value = (value if isinstance(value, str) else "") or "text ü"
            body = value.encode()
        return Said(Answer(code, body, kind, headers), value, why)

    def _code(self, status: str) -> int:
        listed = self.statuses()
        if status.isdecimal():
            return int(status)
        if status == "default":
            good = any(s.startswith("2") for s in listed)
            options: tuple[int, ...] = (500, 418, 599) if good else (200, 299)
        else:
            options = tuple(int(f"{status[0]}{end:02}") for end in (0, 18, 99))
        return next(code for code in options if str(code) not in listed)

    def _headers(
        self, node: Any, pointer: str, random: Random
    ) -> Iterator[tuple[str, str]]:
        for name in as_object(node.get("headers")):
            if name.lower() in (
                "content-type",
                "content-length",
                "location",
                "connection",
            ):
                continue
            if name.lower() in ("transfer-encoding", "content-encoding", "set-cookie"):
                continue
            header, where = followed(
                self.checked.root, f"{pointer}/headers/{escape(name)}"
            )
            if "schema" not in header:
                continue
            value, why = self.checked.draw(
                f"{where}/schema", random, "all", nulls=False, avoid="latin|,"
            )
            if not why and isinstance(value, str | int | float | bool):
                yield name, _text(value)


def _text(value: Any) -> str:
    text = json.dumps(value) if isinstance(value, bool) else str(value)
    seen = (char for char in text if char.isascii() and char.isprintable())
    return "".join(seen).strip() or "x"


# --- back again ---------------------------------------------------------------------------


def again(value: Any) -> Any:
    """A value of the client as JSON has it."""
    if hasattr(value, "model_dump"):
        return value.model_dump(mode="json")
    if isinstance(value, dict):
        return {key: again(part) for key, part in value.items()}
    if isinstance(value, list | tuple):
        return [again(item) for item in value]
    if isinstance(value, bytes):
        return b64encode(value).decode()
    if isinstance(value, datetime.date | datetime.time):
        return value.isoformat().replace("+00:00", "Z")
    return str(value) if isinstance(value, uuid.UUID | Decimal) else value


def wrong_value(returned: Any, said: Said) -> str:
    """How what the client gives differs from what the server said; "" where it does not."""
    whole = returned.response if _is(returned, "pages") else returned
    if said.value is ...:  # a list of nothing has a page of nothing
        nothing = whole is None or whole in ("", b"")
        return "" if nothing else f"{returned!r:.80} of no body"
    if _is(returned, "streams"):  # which are read in tests of their own
        return ""
    if isinstance(whole, str | bytes) and not is_json(said.answer.media_type):
        body = whole.encode() if isinstance(whole, str) else whole
        return (
            ""
            if body == said.answer.body
            else f"{body!r:.80} of {said.answer.body!r:.80}"
        )
    return difference(_instants(said.value), _instants(again(whole)))


def _is(value: Any, module: str) -> bool:
    """Whether something is of a class of one module of a client's runtime."""
    return type(value).__module__.endswith(f"._runtime.{module}")


def _instants(value: Any) -> Any:
    """Times that mean the same are the same, however many zeros they end in."""
    if isinstance(value, dict):
        return {key: _instants(part) for key, part in value.items()}
    if isinstance(value, list):
        return [_instants(item) for item in value]
    if isinstance(value, str) and len(value) > 8 and value[:2].isdecimal():
        for read in (datetime.datetime.fromisoformat, datetime.time.fromisoformat):
            try:
                return read(value).isoformat()
            except ValueError:
                continue
    return value
