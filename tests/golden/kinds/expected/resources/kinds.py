"""The operations of Kinds."""

from __future__ import annotations

import datetime as _datetime
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._runtime.lists import many
from .._runtime.options import Omit, RequestOptions, omit
from .._runtime.resource import AsyncResource, Resource
from ..models.kinds import (
    Always,
    Kinds,
    KindsConditional,
    KindsConditionalInput,
    KindsDefaults,
    KindsDefaultsInput,
    KindsDependent,
    KindsDependentInput,
    KindsListOrObject,
    KindsListOrObjectInput,
    KindsUntypedObject,
    KindsUntypedObjectInput,
    Never,
    Paired5,
    Whatever,
    Word,
)


class KindsResource(Resource):
    """The operations of Kinds."""

    with_raw_response: _RawKindsResource
    with_streaming_response: _RawKindsResource

    def create(
        self,
        *,
        alias: Sequence[Word] | None = None,
        paired: Paired5 | None = None,
        text_or_number: str | int | None = None,
        maybe: str | Omit | None = omit,
        anything_but_null: (
            str | float | int | bool | Mapping[str, Any] | Sequence[Any] | None
        ) = None,
        anything: (
            str | float | bool | Mapping[str, Any] | Sequence[Any] | Omit | None
        ) = omit,
        list_or_object: (
            Sequence[str] | KindsListOrObject | KindsListOrObjectInput | None
        ) = None,
        always: Always | None = None,
        never: Never | None = None,
        inline_true: Any | None = None,
        inline_false: Any | None = None,
        whatever: Whatever | None = None,
        empty: Mapping[str, Any] | None = None,
        shut: Mapping[str, Any] | None = None,
        described: Any | None = None,
        not_string: Any | None = None,
        text_but_not_empty: str | None = None,
        conditional: KindsConditional | KindsConditionalInput | None = None,
        only_conditional: Any | None = None,
        dependent: KindsDependent | KindsDependentInput | None = None,
        contains: Sequence[Any] | None = None,
        nothing: Omit | None = omit,
        untyped_object: KindsUntypedObject | KindsUntypedObjectInput | None = None,
        untyped_list: Sequence[int] | None = None,
        untyped_text: str | None = None,
        untyped_pattern: str | None = None,
        untyped_number: float | None = None,
        untyped_format: _datetime.datetime | str | None = None,
        matrix: Sequence[Sequence[float]] | None = None,
        defaults: KindsDefaults | KindsDefaultsInput | None = None,
        request_options: RequestOptions | None = None,
    ) -> Kinds:
        """Call `POST /kinds`.

        Args:
            described: Says nothing about its type.
            untyped_pattern: Matches `^a`.
            untyped_number: 1 or more.
            request_options: What differs for this one call.
        """
        return self._call(
            "POST",
            "/kinds",
            json={
                "alias": many(alias),
                "paired": paired,
                "text_or_number": text_or_number,
                "maybe": maybe,
                "anything_but_null": anything_but_null,
                "anything": anything,
                "list_or_object": list_or_object,
                "always": always,
                "never": never,
                "inline_true": inline_true,
                "inline_false": inline_false,
                "whatever": whatever,
                "empty": empty,
                "shut": shut,
                "described": described,
                "not_string": not_string,
                "text_but_not_empty": text_but_not_empty,
                "conditional": conditional,
                "only_conditional": only_conditional,
                "dependent": dependent,
                "contains": many(contains),
                "nothing": nothing,
                "untyped_object": untyped_object,
                "untyped_list": many(untyped_list),
                "untyped_text": untyped_text,
                "untyped_pattern": untyped_pattern,
                "untyped_number": untyped_number,
                "untyped_format": untyped_format,
                "matrix": many(matrix),
                "defaults": defaults,
            },
            nullable=("maybe", "anything", "nothing"),
            returns=Kinds,
            options=request_options,
        )


class AsyncKindsResource(AsyncResource):
    """The operations of Kinds."""

    with_raw_response: _RawAsyncKindsResource
    with_streaming_response: _RawAsyncKindsResource

    async def create(
        self,
        *,
        alias: Sequence[Word] | None = None,
        paired: Paired5 | None = None,
        text_or_number: str | int | None = None,
        maybe: str | Omit | None = omit,
        anything_but_null: (
            str | float | int | bool | Mapping[str, Any] | Sequence[Any] | None
        ) = None,
        anything: (
            str | float | bool | Mapping[str, Any] | Sequence[Any] | Omit | None
        ) = omit,
        list_or_object: (
            Sequence[str] | KindsListOrObject | KindsListOrObjectInput | None
        ) = None,
        always: Always | None = None,
        never: Never | None = None,
        inline_true: Any | None = None,
        inline_false: Any | None = None,
        whatever: Whatever | None = None,
        empty: Mapping[str, Any] | None = None,
        shut: Mapping[str, Any] | None = None,
        described: Any | None = None,
        not_string: Any | None = None,
        text_but_not_empty: str | None = None,
        conditional: KindsConditional | KindsConditionalInput | None = None,
        only_conditional: Any | None = None,
        dependent: KindsDependent | KindsDependentInput | None = None,
        contains: Sequence[Any] | None = None,
        nothing: Omit | None = omit,
        untyped_object: KindsUntypedObject | KindsUntypedObjectInput | None = None,
        untyped_list: Sequence[int] | None = None,
        untyped_text: str | None = None,
        untyped_pattern: str | None = None,
        untyped_number: float | None = None,
        untyped_format: _datetime.datetime | str | None = None,
        matrix: Sequence[Sequence[float]] | None = None,
        defaults: KindsDefaults | KindsDefaultsInput | None = None,
        request_options: RequestOptions | None = None,
    ) -> Kinds:
        """Call `POST /kinds`.

        Args:
            described: Says nothing about its type.
            untyped_pattern: Matches `^a`.
            untyped_number: 1 or more.
            request_options: What differs for this one call.
        """
        return await self._call(
            "POST",
            "/kinds",
            json={
                "alias": many(alias),
                "paired": paired,
                "text_or_number": text_or_number,
                "maybe": maybe,
                "anything_but_null": anything_but_null,
                "anything": anything,
                "list_or_object": list_or_object,
                "always": always,
                "never": never,
                "inline_true": inline_true,
                "inline_false": inline_false,
                "whatever": whatever,
                "empty": empty,
                "shut": shut,
                "described": described,
                "not_string": not_string,
                "text_but_not_empty": text_but_not_empty,
                "conditional": conditional,
                "only_conditional": only_conditional,
                "dependent": dependent,
                "contains": many(contains),
                "nothing": nothing,
                "untyped_object": untyped_object,
                "untyped_list": many(untyped_list),
                "untyped_text": untyped_text,
                "untyped_pattern": untyped_pattern,
                "untyped_number": untyped_number,
                "untyped_format": untyped_format,
                "matrix": many(matrix),
                "defaults": defaults,
            },
            nullable=("maybe", "anything", "nothing"),
            returns=Kinds,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawKindsResource:
        create = _raw(KindsResource.create)

    class _RawAsyncKindsResource:
        create = _async_raw(AsyncKindsResource.create)
