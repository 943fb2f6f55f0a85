"""The operations of Secrets."""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Secrets(Resource):
    """The operations of Secrets."""

    with_raw_response: _RawSecrets
    with_streaming_response: _RawSecrets

    def kv_v2_delete_versions(
        self,
        kv_v2_mount_path: str,
        path: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /{kv_v2_mount_path}/delete/{path}`."""
        return self._call(
            "POST",
            "/{kv_v2_mount_path}/delete/{path}",
            path_params={"kv_v2_mount_path": kv_v2_mount_path, "path": path},
            returns=NoneType,
            options=request_options,
        )


class AsyncSecrets(AsyncResource):
    """The operations of Secrets."""

    with_raw_response: _RawAsyncSecrets
    with_streaming_response: _RawAsyncSecrets

    async def kv_v2_delete_versions(
        self,
        kv_v2_mount_path: str,
        path: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /{kv_v2_mount_path}/delete/{path}`."""
        return await self._call(
            "POST",
            "/{kv_v2_mount_path}/delete/{path}",
            path_params={"kv_v2_mount_path": kv_v2_mount_path, "path": path},
            returns=NoneType,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawSecrets:
        kv_v2_delete_versions = _raw(Secrets.kv_v2_delete_versions)

    class _RawAsyncSecrets:
        kv_v2_delete_versions = _async_raw(AsyncSecrets.kv_v2_delete_versions)
