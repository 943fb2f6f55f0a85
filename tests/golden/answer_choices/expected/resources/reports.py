"""The operations of Reports."""

from __future__ import annotations

import builtins as _builtins
import pathlib as _pathlib
from collections.abc import Awaitable, Iterable
from typing import TYPE_CHECKING, Any, BinaryIO, Literal, overload

from .._runtime.accepts import Accepted
from .._runtime.decode import Typed
from .._runtime.downloads import Download
from .._runtime.offsets import by_offset
from .._runtime.options import RequestOptions
from .._runtime.pages import AsyncPage, AsyncPager, Page
from .._runtime.resource import AsyncResource, Resource
from ..models.reports import Problem, Report

_errors = {404: Problem}
_pages = by_offset("offset", "limit", items="")


class Reports(Resource):
    """The operations of Reports."""

    with_raw_response: _RawReports
    with_streaming_response: _RawReports

    @overload
    def list(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        accept: Literal["application/json"] = "application/json",
        request_options: RequestOptions | None = None,
    ) -> Page[Report, _builtins.list[Report]]: ...
    @overload
    def list(
        self,
        *,
        accept: Literal["text/csv"],
        offset: int | None = None,
        limit: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> str: ...
    def list(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        accept: Literal["application/json", "text/csv"] = "application/json",
        request_options: RequestOptions | None = None,
    ) -> Page[Report, _builtins.list[Report]] | str:
        """Call `GET /reports`.

        Iterating the result walks all pages.

        Args:
            accept: The media type of the answer.
            request_options: What differs for this one call.
        """
        return self._call(
            "GET",
            "/reports",
            query={"offset": offset, "limit": limit},
            accept=accept,
            returns=Page[Report, list[Report]],
            answers={"application/json": Page[Report, list[Report]], "text/csv": str},
            raw=Accepted,
            pages=_pages,
            options=request_options,
        )

    @overload
    def get(
        self,
        id: str,
        *,
        accept: Literal["application/json"] = "application/json",
        request_options: RequestOptions | None = None,
    ) -> Report: ...
    @overload
    def get(
        self,
        id: str,
        *,
        accept: Literal["application/vnd.reports.summary+json"],
        request_options: RequestOptions | None = None,
    ) -> _builtins.list[int]: ...
    @overload
    def get(
        self,
        id: str,
        *,
        accept: Literal["text/csv"],
        request_options: RequestOptions | None = None,
    ) -> str: ...
    @overload
    def get(
        self,
        id: str,
        *,
        accept: Literal["application/pdf"],
        request_options: RequestOptions | None = None,
    ) -> bytes: ...
    def get(
        self,
        id: str,
        *,
        accept: Literal[
            "application/json",
            "application/vnd.reports.summary+json",
            "text/csv",
            "application/pdf",
        ] = "application/json",
        request_options: RequestOptions | None = None,
    ) -> Report | _builtins.list[int] | str | bytes:
        """A report, or the file of it.

        `GET /reports/{id}`

        Args:
            accept: The media type of the answer.
            request_options: What differs for this one call.

        Raises:
            NotFoundError: There is none; `body` is a `Problem`.
        """
        return self._call(
            "GET",
            "/reports/{id}",
            path_params={"id": id},
            accept=accept,
            returns=Typed[Report | list[int] | str | bytes],
            answers={
                "application/json": Report,
                "application/vnd.reports.summary+json": list[int],
                "text/csv": str,
                "application/pdf": bytes,
            },
            raw=Accepted,
            errors=_errors,
            options=request_options,
        )

    @overload
    def replace(
        self,
        id: str,
        *,
        title: str,
        accept: bool | None = None,
        content_type: Literal["application/json"] = "application/json",
        accepted_type: Literal["application/json"] = "application/json",
        request_options: RequestOptions | None = None,
    ) -> Report | None: ...
    @overload
    def replace(
        self,
        id: str,
        *,
        title: str,
        accepted_type: Literal["text/csv"],
        accept: bool | None = None,
        content_type: Literal["application/json"] = "application/json",
        request_options: RequestOptions | None = None,
    ) -> str | None: ...
    @overload
    def replace(
        self,
        id: str,
        *,
        body: str | bytes | _pathlib.Path | BinaryIO | Iterable[bytes],
        content_type: Literal["text/csv"],
        accept: bool | None = None,
        accepted_type: Literal["application/json"] = "application/json",
        request_options: RequestOptions | None = None,
    ) -> Report | None: ...
    @overload
    def replace(
        self,
        id: str,
        *,
        body: str | bytes | _pathlib.Path | BinaryIO | Iterable[bytes],
        content_type: Literal["text/csv"],
        accepted_type: Literal["text/csv"],
        accept: bool | None = None,
        request_options: RequestOptions | None = None,
    ) -> str | None: ...
    def replace(
        self,
        id: str,
        *,
        accept: bool | None = None,
        title: str | None = None,
        body: str | bytes | _pathlib.Path | BinaryIO | Iterable[bytes] | None = None,
        content_type: Literal["application/json", "text/csv"] = "application/json",
        accepted_type: Literal["application/json", "text/csv"] = "application/json",
        request_options: RequestOptions | None = None,
    ) -> Report | str | None:
        """Call `PUT /reports/{id}`.

        Args:
            content_type: The media type of the body.
            accepted_type: The media type of the answer.
            request_options: What differs for this one call.
        """
        return self._call(
            "PUT",
            "/reports/{id}",
            path_params={"id": id},
            query={"accept": accept},
            json={"title": title},
            content=body,
            media_type=content_type,
            accept=accepted_type,
            returns=Typed[Report | str | None],
            answers={"application/json": Typed[Report | None], "text/csv": str},
            raw=Accepted,
            options=request_options,
        )

    def get_picture(
        self,
        id: str,
        *,
        accept: Literal["image/png", "image/jpeg"] = "image/png",
        request_options: RequestOptions | None = None,
    ) -> bytes:
        """Call `GET /reports/{id}/picture`.

        Args:
            accept: The media type of the answer.
            request_options: What differs for this one call.
        """
        return self._call(
            "GET",
            "/reports/{id}/picture",
            path_params={"id": id},
            accept=accept,
            returns=bytes,
            raw=Download,
            options=request_options,
        )

    def get_title(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> str:
        """Call `GET /reports/{id}/title`."""
        return self._call(
            "GET",
            "/reports/{id}/title",
            path_params={"id": id},
            returns=str,
            options=request_options,
        )


class AsyncReports(AsyncResource):
    """The operations of Reports."""

    with_raw_response: _RawAsyncReports
    with_streaming_response: _RawAsyncReports

    @overload
    def list(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        accept: Literal["application/json"] = "application/json",
        request_options: RequestOptions | None = None,
    ) -> AsyncPager[Report, _builtins.list[Report]]: ...
    @overload
    def list(
        self,
        *,
        accept: Literal["text/csv"],
        offset: int | None = None,
        limit: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> Awaitable[str]: ...
    def list(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        accept: Literal["application/json", "text/csv"] = "application/json",
        request_options: RequestOptions | None = None,
    ) -> AsyncPager[Report, _builtins.list[Report]] | Awaitable[str]:
        """Call `GET /reports`.

        Iterating the result walks all pages.

        Args:
            accept: The media type of the answer.
            request_options: What differs for this one call.
        """
        return AsyncPager(
            self._call,
            "GET",
            "/reports",
            query={"offset": offset, "limit": limit},
            accept=accept,
            returns=AsyncPage[Report, list[Report]],
            answers={
                "application/json": AsyncPage[Report, list[Report]],
                "text/csv": str,
            },
            raw=Accepted,
            pages=_pages,
            options=request_options,
        )

    @overload
    async def get(
        self,
        id: str,
        *,
        accept: Literal["application/json"] = "application/json",
        request_options: RequestOptions | None = None,
    ) -> Report: ...
    @overload
    async def get(
        self,
        id: str,
        *,
        accept: Literal["application/vnd.reports.summary+json"],
        request_options: RequestOptions | None = None,
    ) -> _builtins.list[int]: ...
    @overload
    async def get(
        self,
        id: str,
        *,
        accept: Literal["text/csv"],
        request_options: RequestOptions | None = None,
    ) -> str: ...
    @overload
    async def get(
        self,
        id: str,
        *,
        accept: Literal["application/pdf"],
        request_options: RequestOptions | None = None,
    ) -> bytes: ...
    async def get(
        self,
        id: str,
        *,
        accept: Literal[
            "application/json",
            "application/vnd.reports.summary+json",
            "text/csv",
            "application/pdf",
        ] = "application/json",
        request_options: RequestOptions | None = None,
    ) -> Report | _builtins.list[int] | str | bytes:
        """A report, or the file of it.

        `GET /reports/{id}`

        Args:
            accept: The media type of the answer.
            request_options: What differs for this one call.

        Raises:
            NotFoundError: There is none; `body` is a `Problem`.
        """
        return await self._call(
            "GET",
            "/reports/{id}",
            path_params={"id": id},
            accept=accept,
            returns=Typed[Report | list[int] | str | bytes],
            answers={
                "application/json": Report,
                "application/vnd.reports.summary+json": list[int],
                "text/csv": str,
                "application/pdf": bytes,
            },
            raw=Accepted,
            errors=_errors,
            options=request_options,
        )

    @overload
    async def replace(
        self,
        id: str,
        *,
        title: str,
        accept: bool | None = None,
        content_type: Literal["application/json"] = "application/json",
        accepted_type: Literal["application/json"] = "application/json",
        request_options: RequestOptions | None = None,
    ) -> Report | None: ...
    @overload
    async def replace(
        self,
        id: str,
        *,
        title: str,
        accepted_type: Literal["text/csv"],
        accept: bool | None = None,
        content_type: Literal["application/json"] = "application/json",
        request_options: RequestOptions | None = None,
    ) -> str | None: ...
    @overload
    async def replace(
        self,
        id: str,
        *,
        body: str | bytes | _pathlib.Path | BinaryIO | Iterable[bytes],
        content_type: Literal["text/csv"],
        accept: bool | None = None,
        accepted_type: Literal["application/json"] = "application/json",
        request_options: RequestOptions | None = None,
    ) -> Report | None: ...
    @overload
    async def replace(
        self,
        id: str,
        *,
        body: str | bytes | _pathlib.Path | BinaryIO | Iterable[bytes],
        content_type: Literal["text/csv"],
        accepted_type: Literal["text/csv"],
        accept: bool | None = None,
        request_options: RequestOptions | None = None,
    ) -> str | None: ...
    async def replace(
        self,
        id: str,
        *,
        accept: bool | None = None,
        title: str | None = None,
        body: str | bytes | _pathlib.Path | BinaryIO | Iterable[bytes] | None = None,
        content_type: Literal["application/json", "text/csv"] = "application/json",
        accepted_type: Literal["application/json", "text/csv"] = "application/json",
        request_options: RequestOptions | None = None,
    ) -> Report | str | None:
        """Call `PUT /reports/{id}`.

        Args:
            content_type: The media type of the body.
            accepted_type: The media type of the answer.
            request_options: What differs for this one call.
        """
        return await self._call(
            "PUT",
            "/reports/{id}",
            path_params={"id": id},
            query={"accept": accept},
            json={"title": title},
            content=body,
            media_type=content_type,
            accept=accepted_type,
            returns=Typed[Report | str | None],
            answers={"application/json": Typed[Report | None], "text/csv": str},
            raw=Accepted,
            options=request_options,
        )

    async def get_picture(
        self,
        id: str,
        *,
        accept: Literal["image/png", "image/jpeg"] = "image/png",
        request_options: RequestOptions | None = None,
    ) -> bytes:
        """Call `GET /reports/{id}/picture`.

        Args:
            accept: The media type of the answer.
            request_options: What differs for this one call.
        """
        return await self._call(
            "GET",
            "/reports/{id}/picture",
            path_params={"id": id},
            accept=accept,
            returns=bytes,
            raw=Download,
            options=request_options,
        )

    async def get_title(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> str:
        """Call `GET /reports/{id}/title`."""
        return await self._call(
            "GET",
            "/reports/{id}/title",
            path_params={"id": id},
            returns=str,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.downloads import AsyncDownload as _AsyncDownload
    from .._runtime.downloads import Download as _Download
    from .._runtime.downloads import async_file as _async_file
    from .._runtime.downloads import file as _file
    from .._runtime.resource import AsyncCall as _AsyncCall
    from .._runtime.resource import RawResponse as _RawResponse
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawReports:
        @overload
        def list(
            self,
            *,
            offset: int | None = None,
            limit: int | None = None,
            accept: Literal["application/json"] = "application/json",
            request_options: RequestOptions | None = None,
        ) -> _RawResponse[Page[Report, _builtins.list[Report]]]: ...
        @overload
        def list(
            self,
            *,
            accept: Literal["text/csv"],
            offset: int | None = None,
            limit: int | None = None,
            request_options: RequestOptions | None = None,
        ) -> _RawResponse[str]: ...
        def list(self, *args: Any, **more: Any) -> Any: ...

        @overload
        def get(
            self,
            id: str,
            *,
            accept: Literal["application/json"] = "application/json",
            request_options: RequestOptions | None = None,
        ) -> _RawResponse[Report]: ...
        @overload
        def get(
            self,
            id: str,
            *,
            accept: Literal["application/vnd.reports.summary+json"],
            request_options: RequestOptions | None = None,
        ) -> _RawResponse[_builtins.list[int]]: ...
        @overload
        def get(
            self,
            id: str,
            *,
            accept: Literal["text/csv"],
            request_options: RequestOptions | None = None,
        ) -> _RawResponse[str]: ...
        @overload
        def get(
            self,
            id: str,
            *,
            accept: Literal["application/pdf"],
            request_options: RequestOptions | None = None,
        ) -> _Download: ...
        def get(self, *args: Any, **more: Any) -> Any: ...

        @overload
        def replace(
            self,
            id: str,
            *,
            title: str,
            accept: bool | None = None,
            content_type: Literal["application/json"] = "application/json",
            accepted_type: Literal["application/json"] = "application/json",
            request_options: RequestOptions | None = None,
        ) -> _RawResponse[Report | None]: ...
        @overload
        def replace(
            self,
            id: str,
            *,
            title: str,
            accepted_type: Literal["text/csv"],
            accept: bool | None = None,
            content_type: Literal["application/json"] = "application/json",
            request_options: RequestOptions | None = None,
        ) -> _RawResponse[str | None]: ...
        @overload
        def replace(
            self,
            id: str,
            *,
            body: str | bytes | _pathlib.Path | BinaryIO | Iterable[bytes],
            content_type: Literal["text/csv"],
            accept: bool | None = None,
            accepted_type: Literal["application/json"] = "application/json",
            request_options: RequestOptions | None = None,
        ) -> _RawResponse[Report | None]: ...
        @overload
        def replace(
            self,
            id: str,
            *,
            body: str | bytes | _pathlib.Path | BinaryIO | Iterable[bytes],
            content_type: Literal["text/csv"],
            accepted_type: Literal["text/csv"],
            accept: bool | None = None,
            request_options: RequestOptions | None = None,
        ) -> _RawResponse[str | None]: ...
        def replace(self, *args: Any, **more: Any) -> Any: ...

        get_picture = _file(Reports.get_picture)
        get_title = _raw(Reports.get_title)

    class _RawAsyncReports:
        @overload
        def list(
            self,
            *,
            offset: int | None = None,
            limit: int | None = None,
            accept: Literal["application/json"] = "application/json",
            request_options: RequestOptions | None = None,
        ) -> _AsyncCall[AsyncPage[Report, _builtins.list[Report]]]: ...
        @overload
        def list(
            self,
            *,
            accept: Literal["text/csv"],
            offset: int | None = None,
            limit: int | None = None,
            request_options: RequestOptions | None = None,
        ) -> _AsyncCall[str]: ...
        def list(self, *args: Any, **more: Any) -> Any: ...

        @overload
        def get(
            self,
            id: str,
            *,
            accept: Literal["application/json"] = "application/json",
            request_options: RequestOptions | None = None,
        ) -> _AsyncCall[Report]: ...
        @overload
        def get(
            self,
            id: str,
            *,
            accept: Literal["application/vnd.reports.summary+json"],
            request_options: RequestOptions | None = None,
        ) -> _AsyncCall[_builtins.list[int]]: ...
        @overload
        def get(
            self,
            id: str,
            *,
            accept: Literal["text/csv"],
            request_options: RequestOptions | None = None,
        ) -> _AsyncCall[str]: ...
        @overload
        def get(
            self,
            id: str,
            *,
            accept: Literal["application/pdf"],
            request_options: RequestOptions | None = None,
        ) -> _AsyncDownload: ...
        def get(self, *args: Any, **more: Any) -> Any: ...

        @overload
        def replace(
            self,
            id: str,
            *,
            title: str,
            accept: bool | None = None,
            content_type: Literal["application/json"] = "application/json",
            accepted_type: Literal["application/json"] = "application/json",
            request_options: RequestOptions | None = None,
        ) -> _AsyncCall[Report | None]: ...
        @overload
        def replace(
            self,
            id: str,
            *,
            title: str,
            accepted_type: Literal["text/csv"],
            accept: bool | None = None,
            content_type: Literal["application/json"] = "application/json",
            request_options: RequestOptions | None = None,
        ) -> _AsyncCall[str | None]: ...
        @overload
        def replace(
            self,
            id: str,
            *,
            body: str | bytes | _pathlib.Path | BinaryIO | Iterable[bytes],
            content_type: Literal["text/csv"],
            accept: bool | None = None,
            accepted_type: Literal["application/json"] = "application/json",
            request_options: RequestOptions | None = None,
        ) -> _AsyncCall[Report | None]: ...
        @overload
        def replace(
            self,
            id: str,
            *,
            body: str | bytes | _pathlib.Path | BinaryIO | Iterable[bytes],
            content_type: Literal["text/csv"],
            accepted_type: Literal["text/csv"],
            accept: bool | None = None,
            request_options: RequestOptions | None = None,
        ) -> _AsyncCall[str | None]: ...
        def replace(self, *args: Any, **more: Any) -> Any: ...

        get_picture = _async_file(AsyncReports.get_picture)
        get_title = _async_raw(AsyncReports.get_title)
