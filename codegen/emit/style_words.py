"""What the README says about classes of another style: how they differ from our models."""

from __future__ import annotations

from collections.abc import Mapping

from codegen.classes import Classes, Style

from .source import Code

_ANSWERS = """\
An answer is decoded in the types that the annotations name, whatever the class: one that is
not as documented is kept as it came, or refused by a strict client."""
_WORDS: Mapping[Style, str] = {
    "msgspec.Struct": """\
The models are `msgspec.Struct`s. A field that was not given is `msgspec.UNSET` and is not
sent; None is null and is sent as null. Fields that are not documented are dropped. Their
constructors validate nothing. JSON that is as documented is decoded by msgspec.""",
    "dataclasses.dataclass": """\
The models are dataclasses. An optional field that was not given is None and is not sent, so
null and absent are one for it; a required field's None is sent as null. Fields that are not
documented are dropped. Their constructors validate nothing.""",
    "typing.TypedDict": """\
The models are typed dicts with the keys of the wire. A key that was not given is absent,
None is null, keys that are not documented are kept. Type checkers alone validate what you
make; a list in one is iterated by its key, as in `answer["data"]`.""",
    "pydantic_v2.dataclass": """\
The models are pydantic dataclasses. Their constructors validate and convert. An optional
field that was not given is None and is not sent, so null and absent are one for it; a
required field's None is sent as null. Fields that are not documented are dropped.""",
}


def style_words(styled: Classes | None) -> Code | None:
    """A paragraph or two; None for models of ours."""
    return None if styled is None else Code(f"{_WORDS[styled.style]}\n\n{_ANSWERS}")


def style_needs(styled: Classes | None) -> tuple[str, ...]:
    """What a client needs beside httpx2 and pydantic."""
    return ("msgspec",) if styled and styled.style == "msgspec.Struct" else ()
