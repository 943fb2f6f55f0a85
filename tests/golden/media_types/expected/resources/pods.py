"""The operations of Pods."""

from __future__ import annotations

import pathlib as _pathlib
from collections.abc import Iterable, Sequence
from types import NoneType
from typing import TYPE_CHECKING, Any, BinaryIO, Literal, overload

from .._runtime.lists import many
from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Pods(Resource):
    """The operations of Pods."""

    with_raw_response: _RawPods
    with_streaming_response: _RawPods

    @overload
    def create(
        self,
        *,
        name: str | None = None,
        labels: Sequence[str] | None = None,
        content_type: Literal[
            "application/json",
            "multipart/form-data",
            "application/x-www-form-urlencoded",
        ] = "application/json",
        request_options: RequestOptions | None = None,
    ) -> None: ...
    @overload
    def create(
        self,
        *,
        body: str | bytes | _pathlib.Path | BinaryIO | Iterable[bytes],
        content_type: Literal["text/csv"],
        request_options: RequestOptions | None = None,
    ) -> None: ...
    def create(
        self,
        *,
        name: str | None = None,
        labels: Sequence[str] | None = None,
        body: str | bytes | _pathlib.Path | BinaryIO | Iterable[bytes] | None = None,
        content_type: Literal[
            "application/json",
            "multipart/form-data",
            "application/x-www-form-urlencoded",
            "text/csv",
        ] = "application/json",
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /pods`.

        Args:
            content_type: The media type of the body.
            request_options: What differs for this one call.
        """
        return self._call(
            "POST",
            "/pods",
            json={"name": name, "labels": many(labels)},
            content=body,
            media_type=content_type,
            returns=NoneType,
            options=request_options,
        )

    def update(
        self,
        id: str,
        *,
        name: str | None = None,
        labels: Sequence[str] | None = None,
        content_type: Literal[
            "application/json-patch+json", "application/merge-patch+json"
        ] = "application/json-patch+json",
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `PATCH /pods/{id}`.

        Args:
            content_type: The media type of the body.
            request_options: What differs for this one call.
        """
        return self._call(
            "PATCH",
            "/pods/{id}",
            path_params={"id": id},
            json={"name": name, "labels": many(labels)},
            media_type=content_type,
            returns=NoneType,
            options=request_options,
        )

    def set_picture(
        self,
        id: str,
        *,
        body: str | bytes | _pathlib.Path | BinaryIO | Iterable[bytes],
        content_type: str | None = None,
        media_type: Literal["image/png", "image/jpeg"] = "image/png",
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `PUT /pods/{id}/picture`.

        Args:
            media_type: The media type of the body.
            request_options: What differs for this one call.
        """
        return self._call(
            "PUT",
            "/pods/{id}/picture",
            path_params={"id": id},
            query={"content_type": content_type},
            content=body,
            media_type=media_type,
            returns=NoneType,
            options=request_options,
        )


class AsyncPods(AsyncResource):
    """The operations of Pods."""

    with_raw_response: _RawAsyncPods
    with_streaming_response: _RawAsyncPods

    @overload
    async def create(
        self,
        *,
        name: str | None = None,
        labels: Sequence[str] | None = None,
        content_type: Literal[
            "application/json",
            "multipart/form-data",
            "application/x-www-form-urlencoded",
        ] = "application/json",
        request_options: RequestOptions | None = None,
    ) -> None: ...
    @overload
    async def create(
        self,
        *,
        body: str | bytes | _pathlib.Path | BinaryIO | Iterable[bytes],
        content_type: Literal["text/csv"],
        request_options: RequestOptions | None = None,
    ) -> None: ...
    async def create(
        self,
        *,
        name: str | None = None,
        labels: Sequence[str] | None = None,
        body: str | bytes | _pathlib.Path | BinaryIO | Iterable[bytes] | None = None,
        content_type: Literal[
            "application/json",
            "multipart/form-data",
            "application/x-www-form-urlencoded",
            "text/csv",
        ] = "application/json",
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /pods`.

        Args:
            content_type: The media type of the body.
            request_options: What differs for this one call.
        """
        return await self._call(
            "POST",
            "/pods",
            json={"name": name, "labels": many(labels)},
            content=body,
            media_type=content_type,
            returns=NoneType,
            options=request_options,
        )

    async def update(
        self,
        id: str,
        *,
        name: str | None = None,
        labels: Sequence[str] | None = None,
        content_type: Literal[
            "application/json-patch+json", "application/merge-patch+json"
        ] = "application/json-patch+json",
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `PATCH /pods/{id}`.

        Args:
            content_type: The media type of the body.
            request_options: What differs for this one call.
        """
        return await self._call(
            "PATCH",
            "/pods/{id}",
            path_params={"id": id},
            json={"name": name, "labels": many(labels)},
            media_type=content_type,
            returns=NoneType,
            options=request_options,
        )

    async def set_picture(
        self,
        id: str,
        *,
        body: str | bytes | _pathlib.Path | BinaryIO | Iterable[bytes],
        content_type: str | None = None,
        media_type: Literal["image/png", "image/jpeg"] = "image/png",
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `PUT /pods/{id}/picture`.

        Args:
            media_type: The media type of the body.
            request_options: What differs for this one call.
        """
        return await self._call(
            "PUT",
            "/pods/{id}/picture",
            path_params={"id": id},
            query={"content_type": content_type},
            content=body,
            media_type=media_type,
            returns=NoneType,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import AsyncCall as _AsyncCall
    from .._runtime.resource import RawResponse as _RawResponse
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawPods:
        @overload
        def create(
            self,
            *,
            name: str | None = None,
            labels: Sequence[str] | None = None,
            content_type: Literal[
                "application/json",
                "multipart/form-data",
                "application/x-www-form-urlencoded",
            ] = "application/json",
            request_options: RequestOptions | None = None,
        ) -> _RawResponse[None]: ...
        @overload
        def create(
            self,
            *,
            body: str | bytes | _pathlib.Path | BinaryIO | Iterable[bytes],
            content_type: Literal["text/csv"],
            request_options: RequestOptions | None = None,
        ) -> _RawResponse[None]: ...
        def create(self, *args: Any, **more: Any) -> Any: ...

        update = _raw(Pods.update)
        set_picture = _raw(Pods.set_picture)

    class _RawAsyncPods:
        @overload
        def create(
            self,
            *,
            name: str | None = None,
            labels: Sequence[str] | None = None,
            content_type: Literal[
                "application/json",
                "multipart/form-data",
                "application/x-www-form-urlencoded",
            ] = "application/json",
            request_options: RequestOptions | None = None,
        ) -> _AsyncCall[None]: ...
        @overload
        def create(
            self,
            *,
            body: str | bytes | _pathlib.Path | BinaryIO | Iterable[bytes],
            content_type: Literal["text/csv"],
            request_options: RequestOptions | None = None,
        ) -> _AsyncCall[None]: ...
        def create(self, *args: Any, **more: Any) -> Any: ...

        update = _async_raw(AsyncPods.update)
        set_picture = _async_raw(AsyncPods.set_picture)
