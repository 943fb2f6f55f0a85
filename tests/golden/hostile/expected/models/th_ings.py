"""What the operations of th ings take and return."""

from __future__ import annotations

from typing import Literal, TypeAlias

from pydantic import Field

from .._runtime.models import Model

ThIngKind: TypeAlias = Literal[
    'a"b', "c'd", "e\\f", "g\nh", "{{ i }}", "&amp;", "\u2028", "\ud7ff"
]

ThIngQ: TypeAlias = Literal['a"b', "c'd", "e\\f", "g\nh", "{{ i }}", '"""', "</script>"]


class ImportOs(Model):
    detail: str | None = None


class ThIng(Model):
    """\"\"\"\\."""

    a_b: str | None = Field(
        default=None, validation_alias='a"""b', serialization_alias='a"""b'
    )
    """Ends in "."""

    c: str | None = Field(
        default=None, validation_alias="c\\", serialization_alias="c\\"
    )
    """\\"""

    d: str | None = Field(
        default=None, validation_alias="{{ d }}", serialization_alias="{{ d }}"
    )
    """{{ d }} {% for %} < <i>."""

    e_f: str | None = Field(
        default=None, validation_alias="e\r\nf", serialization_alias="e\r\nf"
    )
    r"""The server assumes "\"\"\"\n\\"."""

    kind: ThIngKind | str | None = None


ANameThatIsLongerThanAnyLineMayBeAndLeavesNoRoomForTheTypeThatItIsAnAliasOfSoThatBothBreak: (
    TypeAlias
) = (
    str | int
)
