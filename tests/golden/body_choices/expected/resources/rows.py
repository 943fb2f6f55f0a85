"""The operations of Rows."""

from __future__ import annotations

import pathlib as _pathlib
from collections.abc import Iterable, Sequence
from types import NoneType
from typing import TYPE_CHECKING, Any, BinaryIO, Literal, overload

from .._runtime.lists import many
from .._runtime.options import Omit, RequestOptions, omit
from .._runtime.resource import AsyncResource, Resource
from ..models.rows import Row, RowInput


class Rows(Resource):
    """The operations of Rows."""

    with_raw_response: _RawRows
    with_streaming_response: _RawRows

    @overload
    def import_(
        self,
        *,
        body: Sequence[Row | RowInput] | Omit = omit,
        content_type: Literal["application/json"] = "application/json",
        request_options: RequestOptions | None = None,
    ) -> None: ...
    @overload
    def import_(
        self,
        *,
        content_type: Literal["application/x-ndjson", "text/csv"],
        body: str | bytes | _pathlib.Path | BinaryIO | Iterable[bytes] | None = None,
        request_options: RequestOptions | None = None,
    ) -> None: ...
    def import_(
        self,
        *,
        body: (
            Sequence[Row | RowInput]
            | Omit
            | str
            | bytes
            | _pathlib.Path
            | BinaryIO
            | Iterable[bytes]
            | None
        ) = omit,
        content_type: Literal[
            "application/json", "application/x-ndjson", "text/csv"
        ] = "application/json",
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /rows`.

        Args:
            content_type: The media type of the body.
            request_options: What differs for this one call.
        """
        return self._call(
            "POST",
            "/rows",
            json=body,
            content=body,
            nullable=True,
            media_type=content_type,
            returns=NoneType,
            options=request_options,
        )

    @overload
    def replace_all_of_table(
        self,
        *,
        body: Sequence[Row | RowInput],
        content_type: Literal["application/json"] = "application/json",
        request_options: RequestOptions | None = None,
    ) -> None: ...
    @overload
    def replace_all_of_table(
        self,
        *,
        body: str | bytes | _pathlib.Path | BinaryIO | Iterable[bytes],
        content_type: Literal["text/csv"],
        request_options: RequestOptions | None = None,
    ) -> None: ...
    def replace_all_of_table(
        self,
        *,
        body: (
            Sequence[Row | RowInput]
            | str
            | bytes
            | _pathlib.Path
            | BinaryIO
            | Iterable[bytes]
        ),
        content_type: Literal["application/json", "text/csv"] = "application/json",
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `PUT /rows/all`.

        Args:
            content_type: The media type of the body.
            request_options: What differs for this one call.
        """
        return self._call(
            "PUT",
            "/rows/all",
            json=body,
            content=body,
            nullable=True,
            media_type=content_type,
            returns=NoneType,
            options=request_options,
        )

    @overload
    def add(
        self,
        *,
        labels: Sequence[str] | None = None,
        content_type: str | None = None,
        media_type: Literal["multipart/form-data"] = "multipart/form-data",
        request_options: RequestOptions | None = None,
    ) -> None: ...
    @overload
    def add(
        self,
        *,
        media_type: Literal["application/x-www-form-urlencoded"],
        labels: Sequence[str] | None = None,
        content_type: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> None: ...
    @overload
    def add(
        self,
        *,
        media_type: Literal["text/plain"],
        body: str | bytes | _pathlib.Path | BinaryIO | Iterable[bytes] | None = None,
        request_options: RequestOptions | None = None,
    ) -> None: ...
    def add(
        self,
        *,
        labels: Sequence[str] | None = None,
        content_type: str | None = None,
        body: str | bytes | _pathlib.Path | BinaryIO | Iterable[bytes] | None = None,
        media_type: Literal[
            "multipart/form-data", "application/x-www-form-urlencoded", "text/plain"
        ] = "multipart/form-data",
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /rows/form`.

        Args:
            media_type: The media type of the body.
            request_options: What differs for this one call.
        """
        return self._call(
            "POST",
            "/rows/form",
            multipart={"labels": many(labels), "content_type": content_type},
            form={"labels": many(labels), "content_type": content_type},
            content=body,
            body_optional=True,
            encoding=(
                {"labels": {"style": "pipeDelimited", "explode": False}}
                if media_type == "application/x-www-form-urlencoded"
                else {"labels": {"contentType": "application/json"}}
            ),
            media_type=media_type,
            returns=NoneType,
            options=request_options,
        )


class AsyncRows(AsyncResource):
    """The operations of Rows."""

    with_raw_response: _RawAsyncRows
    with_streaming_response: _RawAsyncRows

    @overload
    async def import_(
        self,
        *,
        body: Sequence[Row | RowInput] | Omit = omit,
        content_type: Literal["application/json"] = "application/json",
        request_options: RequestOptions | None = None,
    ) -> None: ...
    @overload
    async def import_(
        self,
        *,
        content_type: Literal["application/x-ndjson", "text/csv"],
        body: str | bytes | _pathlib.Path | BinaryIO | Iterable[bytes] | None = None,
        request_options: RequestOptions | None = None,
    ) -> None: ...
    async def import_(
        self,
        *,
        body: (
            Sequence[Row | RowInput]
            | Omit
            | str
            | bytes
            | _pathlib.Path
            | BinaryIO
            | Iterable[bytes]
            | None
        ) = omit,
        content_type: Literal[
            "application/json", "application/x-ndjson", "text/csv"
        ] = "application/json",
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /rows`.

        Args:
            content_type: The media type of the body.
            request_options: What differs for this one call.
        """
        return await self._call(
            "POST",
            "/rows",
            json=body,
            content=body,
            nullable=True,
            media_type=content_type,
            returns=NoneType,
            options=request_options,
        )

    @overload
    async def replace_all_of_table(
        self,
        *,
        body: Sequence[Row | RowInput],
        content_type: Literal["application/json"] = "application/json",
        request_options: RequestOptions | None = None,
    ) -> None: ...
    @overload
    async def replace_all_of_table(
        self,
        *,
        body: str | bytes | _pathlib.Path | BinaryIO | Iterable[bytes],
        content_type: Literal["text/csv"],
        request_options: RequestOptions | None = None,
    ) -> None: ...
    async def replace_all_of_table(
        self,
        *,
        body: (
            Sequence[Row | RowInput]
            | str
            | bytes
            | _pathlib.Path
            | BinaryIO
            | Iterable[bytes]
        ),
        content_type: Literal["application/json", "text/csv"] = "application/json",
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `PUT /rows/all`.

        Args:
            content_type: The media type of the body.
            request_options: What differs for this one call.
        """
        return await self._call(
            "PUT",
            "/rows/all",
            json=body,
            content=body,
            nullable=True,
            media_type=content_type,
            returns=NoneType,
            options=request_options,
        )

    @overload
    async def add(
        self,
        *,
        labels: Sequence[str] | None = None,
        content_type: str | None = None,
        media_type: Literal["multipart/form-data"] = "multipart/form-data",
        request_options: RequestOptions | None = None,
    ) -> None: ...
    @overload
    async def add(
        self,
        *,
        media_type: Literal["application/x-www-form-urlencoded"],
        labels: Sequence[str] | None = None,
        content_type: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> None: ...
    @overload
    async def add(
        self,
        *,
        media_type: Literal["text/plain"],
        body: str | bytes | _pathlib.Path | BinaryIO | Iterable[bytes] | None = None,
        request_options: RequestOptions | None = None,
    ) -> None: ...
    async def add(
        self,
        *,
        labels: Sequence[str] | None = None,
        content_type: str | None = None,
        body: str | bytes | _pathlib.Path | BinaryIO | Iterable[bytes] | None = None,
        media_type: Literal[
            "multipart/form-data", "application/x-www-form-urlencoded", "text/plain"
        ] = "multipart/form-data",
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /rows/form`.

        Args:
            media_type: The media type of the body.
            request_options: What differs for this one call.
        """
        return await self._call(
            "POST",
            "/rows/form",
            multipart={"labels": many(labels), "content_type": content_type},
            form={"labels": many(labels), "content_type": content_type},
            content=body,
            body_optional=True,
            encoding=(
                {"labels": {"style": "pipeDelimited", "explode": False}}
                if media_type == "application/x-www-form-urlencoded"
                else {"labels": {"contentType": "application/json"}}
            ),
            media_type=media_type,
            returns=NoneType,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import AsyncCall as _AsyncCall
    from .._runtime.resource import RawResponse as _RawResponse

    class _RawRows:
        @overload
        def import_(
            self,
            *,
            body: Sequence[Row | RowInput] | Omit = omit,
            content_type: Literal["application/json"] = "application/json",
            request_options: RequestOptions | None = None,
        ) -> _RawResponse[None]: ...
        @overload
        def import_(
            self,
            *,
            content_type: Literal["application/x-ndjson", "text/csv"],
            body: (
                str | bytes | _pathlib.Path | BinaryIO | Iterable[bytes] | None
            ) = None,
            request_options: RequestOptions | None = None,
        ) -> _RawResponse[None]: ...
        def import_(self, *args: Any, **more: Any) -> Any: ...

        @overload
        def replace_all_of_table(
            self,
            *,
            body: Sequence[Row | RowInput],
            content_type: Literal["application/json"] = "application/json",
            request_options: RequestOptions | None = None,
        ) -> _RawResponse[None]: ...
        @overload
        def replace_all_of_table(
            self,
            *,
            body: str | bytes | _pathlib.Path | BinaryIO | Iterable[bytes],
            content_type: Literal["text/csv"],
            request_options: RequestOptions | None = None,
        ) -> _RawResponse[None]: ...
        def replace_all_of_table(self, *args: Any, **more: Any) -> Any: ...

        @overload
        def add(
            self,
            *,
            labels: Sequence[str] | None = None,
            content_type: str | None = None,
            media_type: Literal["multipart/form-data"] = "multipart/form-data",
            request_options: RequestOptions | None = None,
        ) -> _RawResponse[None]: ...
        @overload
        def add(
            self,
            *,
            media_type: Literal["application/x-www-form-urlencoded"],
            labels: Sequence[str] | None = None,
            content_type: str | None = None,
            request_options: RequestOptions | None = None,
        ) -> _RawResponse[None]: ...
        @overload
        def add(
            self,
            *,
            media_type: Literal["text/plain"],
            body: (
                str | bytes | _pathlib.Path | BinaryIO | Iterable[bytes] | None
            ) = None,
            request_options: RequestOptions | None = None,
        ) -> _RawResponse[None]: ...
        def add(self, *args: Any, **more: Any) -> Any: ...

    class _RawAsyncRows:
        @overload
        def import_(
            self,
            *,
            body: Sequence[Row | RowInput] | Omit = omit,
            content_type: Literal["application/json"] = "application/json",
            request_options: RequestOptions | None = None,
        ) -> _AsyncCall[None]: ...
        @overload
        def import_(
            self,
            *,
            content_type: Literal["application/x-ndjson", "text/csv"],
            body: (
                str | bytes | _pathlib.Path | BinaryIO | Iterable[bytes] | None
            ) = None,
            request_options: RequestOptions | None = None,
        ) -> _AsyncCall[None]: ...
        def import_(self, *args: Any, **more: Any) -> Any: ...

        @overload
        def replace_all_of_table(
            self,
            *,
            body: Sequence[Row | RowInput],
            content_type: Literal["application/json"] = "application/json",
            request_options: RequestOptions | None = None,
        ) -> _AsyncCall[None]: ...
        @overload
        def replace_all_of_table(
            self,
            *,
            body: str | bytes | _pathlib.Path | BinaryIO | Iterable[bytes],
            content_type: Literal["text/csv"],
            request_options: RequestOptions | None = None,
        ) -> _AsyncCall[None]: ...
        def replace_all_of_table(self, *args: Any, **more: Any) -> Any: ...

        @overload
        def add(
            self,
            *,
            labels: Sequence[str] | None = None,
            content_type: str | None = None,
            media_type: Literal["multipart/form-data"] = "multipart/form-data",
            request_options: RequestOptions | None = None,
        ) -> _AsyncCall[None]: ...
        @overload
        def add(
            self,
            *,
            media_type: Literal["application/x-www-form-urlencoded"],
            labels: Sequence[str] | None = None,
            content_type: str | None = None,
            request_options: RequestOptions | None = None,
        ) -> _AsyncCall[None]: ...
        @overload
        def add(
            self,
            *,
            media_type: Literal["text/plain"],
            body: (
                str | bytes | _pathlib.Path | BinaryIO | Iterable[bytes] | None
            ) = None,
            request_options: RequestOptions | None = None,
        ) -> _AsyncCall[None]: ...
        def add(self, *args: Any, **more: Any) -> Any: ...
