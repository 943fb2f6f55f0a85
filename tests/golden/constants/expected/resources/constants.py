"""The operations of Constants."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from .._runtime.lists import many
from .._runtime.options import Omit, RequestOptions, omit
from .._runtime.resource import AsyncResource, Resource
from ..models.constants import (
    Constants,
    ConstantsDescribed,
    ConstantsIntegers,
    ConstantsJoined,
    ConstantsNegative,
    ConstantsNested,
    ConstantsNumbersAsStrings,
    ConstantsOpen,
    ConstantsStringsAsNumbers,
    ConstantsWords,
    Mixed,
    Order,
    OrNull,
)


class ConstantsResource(Resource):
    """The operations of Constants."""

    with_raw_response: _RawConstantsResource
    with_streaming_response: _RawConstantsResource

    def create(
        self,
        *,
        kind: Literal["constants"],
        body_order: Order,
        order: Order | None = None,
        version: Literal[2] | None = None,
        number: Literal[3] | None = None,
        yes: Literal[True] | None = None,
        nothing: Omit | None = omit,
        ratio: float | None = None,
        list: Sequence[Any] | None = None,
        object: Mapping[str, Any] | None = None,
        mixed: Mixed | Omit = omit,
        or_null: OrNull | Omit = omit,
        null_only: Omit | None = omit,
        one: Literal["one"] | None = None,
        one_or_null: Literal["one"] | Omit | None = omit,
        empty: str | None = None,
        floats: float | None = None,
        integers: ConstantsIntegers | None = None,
        negative: ConstantsNegative | None = None,
        booleans: Literal[True] | None = None,
        lists: Sequence[Any] | None = None,
        half: Literal["a"] | Mapping[str, Any] | None = None,
        strings_as_numbers: ConstantsStringsAsNumbers | None = None,
        numbers_as_strings: ConstantsNumbersAsStrings | None = None,
        words: ConstantsWords | None = None,
        nested: Sequence[ConstantsNested] | None = None,
        described: ConstantsDescribed | None = None,
        joined: ConstantsJoined | None = None,
        open: str | ConstantsOpen | None = None,
        request_options: RequestOptions | None = None,
    ) -> Constants:
        """Call `POST /constants`.

        Args:
            described: - `a`: A: The first.
                - `b`: B
            request_options: What differs for this one call.
        """
        return self._call(
            "POST",
            "/constants",
            query={"order": order, "version": version},
            json={
                "kind": kind,
                "number": number,
                "yes": yes,
                "nothing": nothing,
                "ratio": ratio,
                "list": many(list),
                "object": object,
                "order": body_order,
                "mixed": mixed,
                "or_null": or_null,
                "null_only": null_only,
                "one": one,
                "one_or_null": one_or_null,
                "empty": empty,
                "floats": floats,
                "integers": integers,
                "negative": negative,
                "booleans": booleans,
                "lists": many(lists),
                "half": half,
                "strings_as_numbers": strings_as_numbers,
                "numbers_as_strings": numbers_as_strings,
                "words": words,
                "nested": many(nested),
                "described": described,
                "joined": joined,
                "open": open,
            },
            nullable=("nothing", "mixed", "or_null", "null_only", "one_or_null"),
            returns=Constants,
            options=request_options,
        )


class AsyncConstantsResource(AsyncResource):
    """The operations of Constants."""

    with_raw_response: _RawAsyncConstantsResource
    with_streaming_response: _RawAsyncConstantsResource

    async def create(
        self,
        *,
        kind: Literal["constants"],
        body_order: Order,
        order: Order | None = None,
        version: Literal[2] | None = None,
        number: Literal[3] | None = None,
        yes: Literal[True] | None = None,
        nothing: Omit | None = omit,
        ratio: float | None = None,
        list: Sequence[Any] | None = None,
        object: Mapping[str, Any] | None = None,
        mixed: Mixed | Omit = omit,
        or_null: OrNull | Omit = omit,
        null_only: Omit | None = omit,
        one: Literal["one"] | None = None,
        one_or_null: Literal["one"] | Omit | None = omit,
        empty: str | None = None,
        floats: float | None = None,
        integers: ConstantsIntegers | None = None,
        negative: ConstantsNegative | None = None,
        booleans: Literal[True] | None = None,
        lists: Sequence[Any] | None = None,
        half: Literal["a"] | Mapping[str, Any] | None = None,
        strings_as_numbers: ConstantsStringsAsNumbers | None = None,
        numbers_as_strings: ConstantsNumbersAsStrings | None = None,
        words: ConstantsWords | None = None,
        nested: Sequence[ConstantsNested] | None = None,
        described: ConstantsDescribed | None = None,
        joined: ConstantsJoined | None = None,
        open: str | ConstantsOpen | None = None,
        request_options: RequestOptions | None = None,
    ) -> Constants:
        """Call `POST /constants`.

        Args:
            described: - `a`: A: The first.
                - `b`: B
            request_options: What differs for this one call.
        """
        return await self._call(
            "POST",
            "/constants",
            query={"order": order, "version": version},
            json={
                "kind": kind,
                "number": number,
                "yes": yes,
                "nothing": nothing,
                "ratio": ratio,
                "list": many(list),
                "object": object,
                "order": body_order,
                "mixed": mixed,
                "or_null": or_null,
                "null_only": null_only,
                "one": one,
                "one_or_null": one_or_null,
                "empty": empty,
                "floats": floats,
                "integers": integers,
                "negative": negative,
                "booleans": booleans,
                "lists": many(lists),
                "half": half,
                "strings_as_numbers": strings_as_numbers,
                "numbers_as_strings": numbers_as_strings,
                "words": words,
                "nested": many(nested),
                "described": described,
                "joined": joined,
                "open": open,
            },
            nullable=("nothing", "mixed", "or_null", "null_only", "one_or_null"),
            returns=Constants,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawConstantsResource:
        create = _raw(ConstantsResource.create)

    class _RawAsyncConstantsResource:
        create = _async_raw(AsyncConstantsResource.create)
