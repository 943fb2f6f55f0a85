"""Answers of an operation that answers in several media types, of different types."""

from __future__ import annotations

from typing import Any

from .downloads import Download


class Accepted(Download):
    """An answer as it came, in the media type that the caller chose, or in another."""

    def parse(self) -> Any:
        call, came = self.exchange.call, self.headers.get("content-type", "")
        answers, asked = call.sent["answers"], call.sent["accept"]
        # What was asked for, unless the answer says that it is something else.
        fits = (kind for kind in (asked, *answers) if _base(kind) == _base(came))
        hint = answers.get(next(fits, asked), call.returns)
        usual = hint == call.returns  # the one that may be walked
        sent = {k: v for k, v in call.sent.items() if usual or k != "pages"}
        self.exchange.call = call._replace(returns=hint, sent=sent)
        return super().parse()


def _base(media_type: str) -> str:
    base = media_type.partition(";")[0].strip().lower()
    return "json" if base.endswith(("/json", "+json")) else base
