"""What a method gives back: a value, pages or a stream of them, and the bodies of errors."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from ..code_spans import code
from .change import Change, Data, Group, graded, instead
from .types import Sides, members


def compare_answers(name: str, old: Data, new: Data, sides: Sides) -> Iterator[Change]:
    """What changed in the answers of one method."""
    pair = _Answers(name, old, new, sides)
    yield from pair.pages()
    yield from pair.stream()
    yield from pair.returns()
    yield from pair.accepts()
    yield from pair.errors()


class _Answers(Struct, frozen=True):
    name: str
    old: Data
    new: Data
    sides: Sides

    def pages(self) -> Iterator[Change]:
        was, now = self.old.get("pages"), self.new.get("pages")
        if was and not now:
            message = f"returns {code(self.new['returns'])}; its pages cannot be walked any more"
            yield Change("breaking", "pages-removed", self.name, message)
        elif now and not was:
            message = (
                f"returns `Page[{now['item']}]` instead of {code(self.old['returns'])}"
            )
            note = "the items are in `.data`, the whole answer in `.response`"
            yield Change("breaking", "pages-added", self.name, message, note=note)
        elif was and now and was["kind"] != now["kind"]:
            message = f"paged by {now['kind']} instead of {was['kind']}"
            note = (
                "iterating works as before; a position that is passed or kept does not"
            )
            yield Change("breaking", "pages-kind", self.name, message, note=note)

    def stream(self) -> Iterator[Change]:
        was, now = self.old.get("stream", {}), self.new.get("stream", {})
        if was.get("when") != now.get("when"):
            asked = _when(self.old) is None and _when(self.new) == "asked"
            message = f"{_gives(self.new)} instead of {_gives(self.old)}"
            yield Change(graded(not asked), "stream-changed", self.name, message)
        elif was.get("item") != now.get("item"):
            breaks = self.sides.breaks(was["item"], now["item"], "received")
            message = f"{_gives(self.new)} instead of {_gives(self.old)}"
            yield Change(graded(breaks), "stream-type", self.name, message)

    def returns(self) -> Iterator[Change]:
        old, new = self.old["returns"], self.new["returns"]
        if bool(self.old.get("pages")) != bool(self.new.get("pages")):
            return
        if "always" in (_when(self.old), _when(self.new)):
            return
        if old == "None" and new != "None":
            yield self._answer("compatible", "returns-value", f"returns {code(new)}")
        elif new == "None" != old:
            yield self._answer(
                "breaking", "returns-nothing", "returns nothing any more"
            )
        elif set(members(new)) - set(members(old)) == {"None"}:
            yield self._answer("breaking", "returns-null", "may return None now")
        elif self.sides.breaks(old, new, "received"):
            message = f"returns {instead(new, old)}"
            yield self._answer("breaking", "returns-type", message)
        elif self.sides.verdict(old, new, "received") != "same":
            message = f"returns {instead(new, old)}"
            yield self._answer("compatible", "returns-type", message)

    def _answer(self, group: Group, kind: str, message: str) -> Change:
        old, new = self.old["returns"], self.new["returns"]
        return Change(group, kind, self.name, message, old, new)

    def accepts(self) -> Iterator[Change]:
        """What became of the media types that a caller may choose."""
        old, new = self.old.get("accepts", {}), self.new.get("accepts", {})
        usual = self.old.get("accept", "application/json")
        for media, type in old.items():
            now = new.get(media)
            if now is None:
                message = f"{code(media)} cannot be asked for any more"
                yield Change("breaking", "accept-removed", self.name, message, type)
            elif media != usual and self.sides.breaks(type, now, "received"):
                message = f"{code(media)} gives {instead(now, type)}"
                yield Change("breaking", "accept-type", self.name, message, type, now)
        before = old or {usual: self.old["returns"]}
        for media in new:
            if media not in before:
                message = f"{code(media)} can be asked for: {code(new[media])}"
                yield Change("compatible", "accept-added", self.name, message)

    def errors(self) -> Iterator[Change]:
        old, new = self.old.get("errors", {}), self.new.get("errors", {})
        for status, type in old.items():
            now = new.get(status)
            if now is None:
                message = f"the body of error {status} is not documented any more"
                yield Change("breaking", "error-removed", self.name, message, type)
            elif self.sides.breaks(type, now, "received"):
                message = f"the body of error {status} is {instead(now, type)}"
                yield Change("breaking", "error-type", self.name, message, type, now)
        for status in new:
            if status not in old:
                message = (
                    f"the body of error {status} is documented: {code(new[status])}"
                )
                yield Change("compatible", "error-added", self.name, message)


def _when(side: Data) -> str | None:
    """Whether a stream is given `always`, where it is `asked` for, or never."""
    when: str | None = side.get("stream", {}).get("when")
    return when


def _gives(side: Data) -> str:
    if "stream" not in side:
        return code(side["returns"])
    stream = f"Stream[{side['stream']['item']}]"
    return code(stream if _when(side) == "always" else f"{side['returns']} | {stream}")
