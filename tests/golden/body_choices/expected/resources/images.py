"""The operations of Images."""

# pyright: reportDeprecated=false

from __future__ import annotations

import pathlib as _pathlib
from collections.abc import Iterable, Sequence
from types import NoneType
from typing import TYPE_CHECKING, Any, BinaryIO, Literal, overload

from typing_extensions import deprecated

from .._runtime.files import File
from .._runtime.lists import many
from .._runtime.options import Omit, RequestOptions, omit
from .._runtime.resource import AsyncResource, Resource
from .._runtime.streams import AsyncStream, Stream
from ..models.images import Image, ImageReference, ImageReferenceInput, Step, StepInput


class Images(Resource):
    """The operations of Images."""

    with_raw_response: _RawImages
    with_streaming_response: _RawImages

    @overload
    def create(
        self,
        *,
        images: Sequence[ImageReference | ImageReferenceInput],
        prompt: str,
        user: str | Omit | None = omit,
        content_type: Literal["application/json"] = "application/json",
        request_options: RequestOptions | None = None,
    ) -> Image: ...
    @overload
    def create(
        self,
        *,
        prompt: str,
        image: Sequence[File],
        content_type: Literal["multipart/form-data"],
        stream: Literal[False] | None = None,
        request_options: RequestOptions | None = None,
    ) -> Image: ...
    @overload
    def create(
        self,
        *,
        prompt: str,
        image: Sequence[File],
        stream: Literal[True],
        content_type: Literal["multipart/form-data"],
        request_options: RequestOptions | None = None,
    ) -> Stream[Image]: ...
    def create(
        self,
        *,
        prompt: str,
        images: Sequence[ImageReference | ImageReferenceInput] | None = None,
        user: str | Omit | None = omit,
        image: Sequence[File] | None = None,
        stream: bool | Omit | None = omit,
        content_type: Literal[
            "application/json", "multipart/form-data"
        ] = "application/json",
        request_options: RequestOptions | None = None,
    ) -> Image | Stream[Image]:
        """Draws a picture after others.

        `POST /images`

        Args:
            prompt: What to see on it.
            image: The pictures.
            content_type: The media type of the body.
            request_options: What differs for this one call.
        """
        return self._call(
            "POST",
            "/images",
            json={"images": many(images), "prompt": prompt, "user": user},
            multipart={"prompt": prompt, "image": many(image), "stream": stream},
            nullable=("user",),
            encoding={"image": {"contentType": "image/png"}},
            media_type=content_type,
            accept="text/event-stream" if stream is True else "application/json",
            returns=Image,
            stream=Stream[Image],
            options=request_options,
        )

    @overload
    def replace(
        self,
        id: str,
        *,
        url: str | None = None,
        content_type: Literal["application/json"] = "application/json",
        request_options: RequestOptions | None = None,
    ) -> None: ...
    @overload
    def replace(
        self,
        id: str,
        *,
        body: str | bytes | _pathlib.Path | BinaryIO | Iterable[bytes],
        content_type: str,
        request_options: RequestOptions | None = None,
    ) -> None: ...
    def replace(
        self,
        id: str,
        *,
        url: str | None = None,
        body: str | bytes | _pathlib.Path | BinaryIO | Iterable[bytes] | None = None,
        content_type: str = "application/json",
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `PUT /images/{id}`.

        Args:
            content_type: The media type of the body.
            request_options: What differs for this one call.
        """
        return self._call(
            "PUT",
            "/images/{id}",
            path_params={"id": id},
            json={"url": url},
            content=body,
            media_type=content_type,
            returns=NoneType,
            options=request_options,
        )

    @overload
    def update(
        self,
        id: str,
        *,
        title: str | None = None,
        tags: Sequence[str] | None = None,
        content_type: Literal["application/json"] = "application/json",
        request_options: RequestOptions | None = None,
    ) -> Image: ...
    @overload
    def update(
        self,
        id: str,
        *,
        content_type: Literal["application/merge-patch+json"],
        title: str | Omit | None = omit,
        tags: Sequence[str] | Omit | None = omit,
        request_options: RequestOptions | None = None,
    ) -> Image: ...
    @overload
    def update(
        self,
        id: str,
        *,
        body: Sequence[Step | StepInput],
        content_type: Literal["application/json-patch+json"],
        request_options: RequestOptions | None = None,
    ) -> Image: ...
    @deprecated("The documentation calls this operation deprecated.")
    def update(
        self,
        id: str,
        *,
        title: str | Omit | None = omit,
        tags: Sequence[str] | Omit | None = omit,
        body: Sequence[Step | StepInput] | None = None,
        content_type: Literal[
            "application/json",
            "application/merge-patch+json",
            "application/json-patch+json",
        ] = "application/json",
        request_options: RequestOptions | None = None,
    ) -> Image:
        """Call `PATCH /images/{id}`.

        Args:
            content_type: The media type of the body.
            request_options: What differs for this one call.
        """
        return self._call(
            "PATCH",
            "/images/{id}",
            path_params={"id": id},
            json=(
                many(body)
                if content_type == "application/json-patch+json"
                else {"title": title, "tags": many(tags)}
            ),
            nullable=(
                True
                if content_type == "application/json-patch+json"
                else (
                    ("title", "tags")
                    if content_type == "application/merge-patch+json"
                    else ()
                )
            ),
            media_type=content_type,
            returns=Image,
            options=request_options,
        )

    def set_sound(
        self,
        id: str,
        *,
        body: str | bytes | _pathlib.Path | BinaryIO | Iterable[bytes],
        content_type: str = "application/octet-stream",
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `PUT /images/{id}/sound`.

        Args:
            content_type: The media type of the body.
            request_options: What differs for this one call.
        """
        return self._call(
            "PUT",
            "/images/{id}/sound",
            path_params={"id": id},
            content=body,
            media_type=content_type,
            returns=NoneType,
            options=request_options,
        )

    @overload
    def upload_scan(
        self,
        *,
        file: File,
        title: str | None = None,
        content_type: Literal["multipart/form-data"] = "multipart/form-data",
        request_options: RequestOptions | None = None,
    ) -> None: ...
    @overload
    def upload_scan(
        self,
        *,
        file: bytes,
        content_type: Literal["application/json"],
        title: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> None: ...
    def upload_scan(
        self,
        *,
        file: File | bytes,
        title: str | None = None,
        content_type: Literal[
            "multipart/form-data", "application/json"
        ] = "multipart/form-data",
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /scans`.

        Args:
            content_type: The media type of the body.
            request_options: What differs for this one call.
        """
        return self._call(
            "POST",
            "/scans",
            multipart={"file": file, "title": title},
            json={"file": file, "title": title},
            media_type=content_type,
            returns=NoneType,
            options=request_options,
        )


class AsyncImages(AsyncResource):
    """The operations of Images."""

    with_raw_response: _RawAsyncImages
    with_streaming_response: _RawAsyncImages

    @overload
    async def create(
        self,
        *,
        images: Sequence[ImageReference | ImageReferenceInput],
        prompt: str,
        user: str | Omit | None = omit,
        content_type: Literal["application/json"] = "application/json",
        request_options: RequestOptions | None = None,
    ) -> Image: ...
    @overload
    async def create(
        self,
        *,
        prompt: str,
        image: Sequence[File],
        content_type: Literal["multipart/form-data"],
        stream: Literal[False] | None = None,
        request_options: RequestOptions | None = None,
    ) -> Image: ...
    @overload
    async def create(
        self,
        *,
        prompt: str,
        image: Sequence[File],
        stream: Literal[True],
        content_type: Literal["multipart/form-data"],
        request_options: RequestOptions | None = None,
    ) -> AsyncStream[Image]: ...
    async def create(
        self,
        *,
        prompt: str,
        images: Sequence[ImageReference | ImageReferenceInput] | None = None,
        user: str | Omit | None = omit,
        image: Sequence[File] | None = None,
        stream: bool | Omit | None = omit,
        content_type: Literal[
            "application/json", "multipart/form-data"
        ] = "application/json",
        request_options: RequestOptions | None = None,
    ) -> Image | AsyncStream[Image]:
        """Draws a picture after others.

        `POST /images`

        Args:
            prompt: What to see on it.
            image: The pictures.
            content_type: The media type of the body.
            request_options: What differs for this one call.
        """
        return await self._call(
            "POST",
            "/images",
            json={"images": many(images), "prompt": prompt, "user": user},
            multipart={"prompt": prompt, "image": many(image), "stream": stream},
            nullable=("user",),
            encoding={"image": {"contentType": "image/png"}},
            media_type=content_type,
            accept="text/event-stream" if stream is True else "application/json",
            returns=Image,
            stream=AsyncStream[Image],
            options=request_options,
        )

    @overload
    async def replace(
        self,
        id: str,
        *,
        url: str | None = None,
        content_type: Literal["application/json"] = "application/json",
        request_options: RequestOptions | None = None,
    ) -> None: ...
    @overload
    async def replace(
        self,
        id: str,
        *,
        body: str | bytes | _pathlib.Path | BinaryIO | Iterable[bytes],
        content_type: str,
        request_options: RequestOptions | None = None,
    ) -> None: ...
    async def replace(
        self,
        id: str,
        *,
        url: str | None = None,
        body: str | bytes | _pathlib.Path | BinaryIO | Iterable[bytes] | None = None,
        content_type: str = "application/json",
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `PUT /images/{id}`.

        Args:
            content_type: The media type of the body.
            request_options: What differs for this one call.
        """
        return await self._call(
            "PUT",
            "/images/{id}",
            path_params={"id": id},
            json={"url": url},
            content=body,
            media_type=content_type,
            returns=NoneType,
            options=request_options,
        )

    @overload
    async def update(
        self,
        id: str,
        *,
        title: str | None = None,
        tags: Sequence[str] | None = None,
        content_type: Literal["application/json"] = "application/json",
        request_options: RequestOptions | None = None,
    ) -> Image: ...
    @overload
    async def update(
        self,
        id: str,
        *,
        content_type: Literal["application/merge-patch+json"],
        title: str | Omit | None = omit,
        tags: Sequence[str] | Omit | None = omit,
        request_options: RequestOptions | None = None,
    ) -> Image: ...
    @overload
    async def update(
        self,
        id: str,
        *,
        body: Sequence[Step | StepInput],
        content_type: Literal["application/json-patch+json"],
        request_options: RequestOptions | None = None,
    ) -> Image: ...
    @deprecated("The documentation calls this operation deprecated.")
    async def update(
        self,
        id: str,
        *,
        title: str | Omit | None = omit,
        tags: Sequence[str] | Omit | None = omit,
        body: Sequence[Step | StepInput] | None = None,
        content_type: Literal[
            "application/json",
            "application/merge-patch+json",
            "application/json-patch+json",
        ] = "application/json",
        request_options: RequestOptions | None = None,
    ) -> Image:
        """Call `PATCH /images/{id}`.

        Args:
            content_type: The media type of the body.
            request_options: What differs for this one call.
        """
        return await self._call(
            "PATCH",
            "/images/{id}",
            path_params={"id": id},
            json=(
                many(body)
                if content_type == "application/json-patch+json"
                else {"title": title, "tags": many(tags)}
            ),
            nullable=(
                True
                if content_type == "application/json-patch+json"
                else (
                    ("title", "tags")
                    if content_type == "application/merge-patch+json"
                    else ()
                )
            ),
            media_type=content_type,
            returns=Image,
            options=request_options,
        )

    async def set_sound(
        self,
        id: str,
        *,
        body: str | bytes | _pathlib.Path | BinaryIO | Iterable[bytes],
        content_type: str = "application/octet-stream",
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `PUT /images/{id}/sound`.

        Args:
            content_type: The media type of the body.
            request_options: What differs for this one call.
        """
        return await self._call(
            "PUT",
            "/images/{id}/sound",
            path_params={"id": id},
            content=body,
            media_type=content_type,
            returns=NoneType,
            options=request_options,
        )

    @overload
    async def upload_scan(
        self,
        *,
        file: File,
        title: str | None = None,
        content_type: Literal["multipart/form-data"] = "multipart/form-data",
        request_options: RequestOptions | None = None,
    ) -> None: ...
    @overload
    async def upload_scan(
        self,
        *,
        file: bytes,
        content_type: Literal["application/json"],
        title: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> None: ...
    async def upload_scan(
        self,
        *,
        file: File | bytes,
        title: str | None = None,
        content_type: Literal[
            "multipart/form-data", "application/json"
        ] = "multipart/form-data",
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /scans`.

        Args:
            content_type: The media type of the body.
            request_options: What differs for this one call.
        """
        return await self._call(
            "POST",
            "/scans",
            multipart={"file": file, "title": title},
            json={"file": file, "title": title},
            media_type=content_type,
            returns=NoneType,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import AsyncCall as _AsyncCall
    from .._runtime.resource import RawResponse as _RawResponse
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawImages:
        @overload
        def create(
            self,
            *,
            images: Sequence[ImageReference | ImageReferenceInput],
            prompt: str,
            user: str | Omit | None = omit,
            content_type: Literal["application/json"] = "application/json",
            request_options: RequestOptions | None = None,
        ) -> _RawResponse[Image]: ...
        @overload
        def create(
            self,
            *,
            prompt: str,
            image: Sequence[File],
            content_type: Literal["multipart/form-data"],
            stream: Literal[False] | None = None,
            request_options: RequestOptions | None = None,
        ) -> _RawResponse[Image]: ...
        @overload
        def create(
            self,
            *,
            prompt: str,
            image: Sequence[File],
            stream: Literal[True],
            content_type: Literal["multipart/form-data"],
            request_options: RequestOptions | None = None,
        ) -> _RawResponse[Stream[Image]]: ...
        def create(self, *args: Any, **more: Any) -> Any: ...

        @overload
        def replace(
            self,
            id: str,
            *,
            url: str | None = None,
            content_type: Literal["application/json"] = "application/json",
            request_options: RequestOptions | None = None,
        ) -> _RawResponse[None]: ...
        @overload
        def replace(
            self,
            id: str,
            *,
            body: str | bytes | _pathlib.Path | BinaryIO | Iterable[bytes],
            content_type: str,
            request_options: RequestOptions | None = None,
        ) -> _RawResponse[None]: ...
        def replace(self, *args: Any, **more: Any) -> Any: ...

        @overload
        def update(
            self,
            id: str,
            *,
            title: str | None = None,
            tags: Sequence[str] | None = None,
            content_type: Literal["application/json"] = "application/json",
            request_options: RequestOptions | None = None,
        ) -> _RawResponse[Image]: ...
        @overload
        def update(
            self,
            id: str,
            *,
            content_type: Literal["application/merge-patch+json"],
            title: str | Omit | None = omit,
            tags: Sequence[str] | Omit | None = omit,
            request_options: RequestOptions | None = None,
        ) -> _RawResponse[Image]: ...
        @overload
        def update(
            self,
            id: str,
            *,
            body: Sequence[Step | StepInput],
            content_type: Literal["application/json-patch+json"],
            request_options: RequestOptions | None = None,
        ) -> _RawResponse[Image]: ...
        def update(self, *args: Any, **more: Any) -> Any: ...

        set_sound = _raw(Images.set_sound)

        @overload
        def upload_scan(
            self,
            *,
            file: File,
            title: str | None = None,
            content_type: Literal["multipart/form-data"] = "multipart/form-data",
            request_options: RequestOptions | None = None,
        ) -> _RawResponse[None]: ...
        @overload
        def upload_scan(
            self,
            *,
            file: bytes,
            content_type: Literal["application/json"],
            title: str | None = None,
            request_options: RequestOptions | None = None,
        ) -> _RawResponse[None]: ...
        def upload_scan(self, *args: Any, **more: Any) -> Any: ...

    class _RawAsyncImages:
        @overload
        def create(
            self,
            *,
            images: Sequence[ImageReference | ImageReferenceInput],
            prompt: str,
            user: str | Omit | None = omit,
            content_type: Literal["application/json"] = "application/json",
            request_options: RequestOptions | None = None,
        ) -> _AsyncCall[Image]: ...
        @overload
        def create(
            self,
            *,
            prompt: str,
            image: Sequence[File],
            content_type: Literal["multipart/form-data"],
            stream: Literal[False] | None = None,
            request_options: RequestOptions | None = None,
        ) -> _AsyncCall[Image]: ...
        @overload
        def create(
            self,
            *,
            prompt: str,
            image: Sequence[File],
            stream: Literal[True],
            content_type: Literal["multipart/form-data"],
            request_options: RequestOptions | None = None,
        ) -> _AsyncCall[AsyncStream[Image]]: ...
        def create(self, *args: Any, **more: Any) -> Any: ...

        @overload
        def replace(
            self,
            id: str,
            *,
            url: str | None = None,
            content_type: Literal["application/json"] = "application/json",
            request_options: RequestOptions | None = None,
        ) -> _AsyncCall[None]: ...
        @overload
        def replace(
            self,
            id: str,
            *,
            body: str | bytes | _pathlib.Path | BinaryIO | Iterable[bytes],
            content_type: str,
            request_options: RequestOptions | None = None,
        ) -> _AsyncCall[None]: ...
        def replace(self, *args: Any, **more: Any) -> Any: ...

        @overload
        def update(
            self,
            id: str,
            *,
            title: str | None = None,
            tags: Sequence[str] | None = None,
            content_type: Literal["application/json"] = "application/json",
            request_options: RequestOptions | None = None,
        ) -> _AsyncCall[Image]: ...
        @overload
        def update(
            self,
            id: str,
            *,
            content_type: Literal["application/merge-patch+json"],
            title: str | Omit | None = omit,
            tags: Sequence[str] | Omit | None = omit,
            request_options: RequestOptions | None = None,
        ) -> _AsyncCall[Image]: ...
        @overload
        def update(
            self,
            id: str,
            *,
            body: Sequence[Step | StepInput],
            content_type: Literal["application/json-patch+json"],
            request_options: RequestOptions | None = None,
        ) -> _AsyncCall[Image]: ...
        def update(self, *args: Any, **more: Any) -> Any: ...

        set_sound = _async_raw(AsyncImages.set_sound)

        @overload
        def upload_scan(
            self,
            *,
            file: File,
            title: str | None = None,
            content_type: Literal["multipart/form-data"] = "multipart/form-data",
            request_options: RequestOptions | None = None,
        ) -> _AsyncCall[None]: ...
        @overload
        def upload_scan(
            self,
            *,
            file: bytes,
            content_type: Literal["application/json"],
            title: str | None = None,
            request_options: RequestOptions | None = None,
        ) -> _AsyncCall[None]: ...
        def upload_scan(self, *args: Any, **more: Any) -> Any: ...
