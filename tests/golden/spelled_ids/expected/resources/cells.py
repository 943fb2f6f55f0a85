"""The operations of Cells."""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Cells(Resource):
    """The operations of Cells."""

    with_raw_response: _RawCells
    with_streaming_response: _RawCells

    def delete(
        self,
        board_id: str,
        cell_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `DELETE /boards/{boardID}/cells/{cellID}`."""
        return self._call(
            "DELETE",
            "/boards/{boardID}/cells/{cellID}",
            path_params={"boardID": board_id, "cellID": cell_id},
            returns=NoneType,
            options=request_options,
        )


class AsyncCells(AsyncResource):
    """The operations of Cells."""

    with_raw_response: _RawAsyncCells
    with_streaming_response: _RawAsyncCells

    async def delete(
        self,
        board_id: str,
        cell_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `DELETE /boards/{boardID}/cells/{cellID}`."""
        return await self._call(
            "DELETE",
            "/boards/{boardID}/cells/{cellID}",
            path_params={"boardID": board_id, "cellID": cell_id},
            returns=NoneType,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawCells:
        delete = _raw(Cells.delete)

    class _RawAsyncCells:
        delete = _async_raw(AsyncCells.delete)
