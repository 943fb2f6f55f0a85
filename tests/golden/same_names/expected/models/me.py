"""What the operations of me take and return."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, TypedDict

from .._runtime.models import Model

MeListAnswersSort: TypeAlias = Literal["votes", "activity"]

MeListBadgesSort: TypeAlias = Literal["rank", "name"]


class CheckTable(Model):
    table: CheckTableDetails


class CheckTableInput(TypedDict):
    """`CheckTable` as a dict, with its keys as on the wire."""

    table: CheckTableDetails | CheckTableDetailsInput


class CheckTableDetails(Model):
    action: str
    columns: int | None = None


class CheckTableDetailsInput(TypedDict):
    """`CheckTableDetails` as a dict, with its keys as on the wire."""

    action: str
    columns: NotRequired[int]


class CheckView(Model):
    view: CheckViewDetails


class CheckViewInput(TypedDict):
    """`CheckView` as a dict, with its keys as on the wire."""

    view: CheckViewDetails | CheckViewDetailsInput


class CheckViewDetails(Model):
    action: str
    query: str | None = None


class CheckViewDetailsInput(TypedDict):
    """`CheckViewDetails` as a dict, with its keys as on the wire."""

    action: str
    query: NotRequired[str]


Check: TypeAlias = CheckTable | CheckView
"""Variants as serde writes them."""

CheckInput: TypeAlias = CheckTable | CheckTableInput | CheckView | CheckViewInput
