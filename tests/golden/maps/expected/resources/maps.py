"""The operations of Maps."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource
from ..models.maps import (
    Colour,
    Maps,
    MapsPoint,
    MapsPointInput,
    MapsTyped,
    MapsTypedByPattern,
    MapsTypedByPatternInput,
    MapsTypedInput,
)


class MapsResource(Resource):
    """The operations of Maps."""

    with_raw_response: _RawMapsResource
    with_streaming_response: _RawMapsResource

    def create(
        self,
        *,
        free: Mapping[str, Any] | None = None,
        open: Mapping[str, Any] | None = None,
        empty_schema: Mapping[str, Any] | None = None,
        shut: Mapping[str, Any] | None = None,
        numbers: Mapping[str, int] | None = None,
        nullable: Mapping[str, int | None] | None = None,
        points: Mapping[str, MapsPoint | MapsPointInput] | None = None,
        nested: Mapping[str, Mapping[str, Sequence[str]]] | None = None,
        untyped: Mapping[str, str] | None = None,
        by_pattern: Mapping[str, str] | None = None,
        by_patterns: Mapping[str, int | str] | None = None,
        pattern_and_rest: Mapping[str, int | str] | None = None,
        by_word: Mapping[Literal["red", "green"], float] | None = None,
        by_ref: Mapping[Colour, Colour] | None = None,
        by_length: Mapping[str, Any] | None = None,
        unevaluated: Mapping[str, int] | None = None,
        typed: MapsTyped | MapsTypedInput | None = None,
        typed_by_pattern: MapsTypedByPattern | MapsTypedByPatternInput | None = None,
        request_options: RequestOptions | None = None,
    ) -> Maps:
        """Call `POST /maps`."""
        return self._call(
            "POST",
            "/maps",
            json={
                "free": free,
                "open": open,
                "empty_schema": empty_schema,
                "shut": shut,
                "numbers": numbers,
                "nullable": nullable,
                "points": points,
                "nested": nested,
                "untyped": untyped,
                "by_pattern": by_pattern,
                "by_patterns": by_patterns,
                "pattern_and_rest": pattern_and_rest,
                "by_word": by_word,
                "by_ref": by_ref,
                "by_length": by_length,
                "unevaluated": unevaluated,
                "typed": typed,
                "typed_by_pattern": typed_by_pattern,
            },
            returns=Maps,
            options=request_options,
        )


class AsyncMapsResource(AsyncResource):
    """The operations of Maps."""

    with_raw_response: _RawAsyncMapsResource
    with_streaming_response: _RawAsyncMapsResource

    async def create(
        self,
        *,
        free: Mapping[str, Any] | None = None,
        open: Mapping[str, Any] | None = None,
        empty_schema: Mapping[str, Any] | None = None,
        shut: Mapping[str, Any] | None = None,
        numbers: Mapping[str, int] | None = None,
        nullable: Mapping[str, int | None] | None = None,
        points: Mapping[str, MapsPoint | MapsPointInput] | None = None,
        nested: Mapping[str, Mapping[str, Sequence[str]]] | None = None,
        untyped: Mapping[str, str] | None = None,
        by_pattern: Mapping[str, str] | None = None,
        by_patterns: Mapping[str, int | str] | None = None,
        pattern_and_rest: Mapping[str, int | str] | None = None,
        by_word: Mapping[Literal["red", "green"], float] | None = None,
        by_ref: Mapping[Colour, Colour] | None = None,
        by_length: Mapping[str, Any] | None = None,
        unevaluated: Mapping[str, int] | None = None,
        typed: MapsTyped | MapsTypedInput | None = None,
        typed_by_pattern: MapsTypedByPattern | MapsTypedByPatternInput | None = None,
        request_options: RequestOptions | None = None,
    ) -> Maps:
        """Call `POST /maps`."""
        return await self._call(
            "POST",
            "/maps",
            json={
                "free": free,
                "open": open,
                "empty_schema": empty_schema,
                "shut": shut,
                "numbers": numbers,
                "nullable": nullable,
                "points": points,
                "nested": nested,
                "untyped": untyped,
                "by_pattern": by_pattern,
                "by_patterns": by_patterns,
                "pattern_and_rest": pattern_and_rest,
                "by_word": by_word,
                "by_ref": by_ref,
                "by_length": by_length,
                "unevaluated": unevaluated,
                "typed": typed,
                "typed_by_pattern": typed_by_pattern,
            },
            returns=Maps,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawMapsResource:
        create = _raw(MapsResource.create)

    class _RawAsyncMapsResource:
        create = _async_raw(AsyncMapsResource.create)
