"""The operations of Reports."""

from __future__ import annotations

import datetime as _datetime
from collections.abc import Mapping, Sequence
from types import NoneType
from typing import TYPE_CHECKING, Any

from .._runtime.lists import many
from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource
from .._runtime.styles import (
    as_json,
    deep_object,
    form,
    label,
    matrix,
    pipe_delimited,
    reserved,
    space_delimited,
)
from ..models.reports import ReportFilter, ReportFilterInput

_label = label


class Reports(Resource):
    """The operations of Reports."""

    with_raw_response: _RawReports
    with_streaming_response: _RawReports

    def get(
        self,
        ids: Sequence[int],
        point: Sequence[int],
        label: str,
        *,
        tags: Sequence[str] | None = None,
        csv: Sequence[str] | None = None,
        spaced: Sequence[str] | None = None,
        piped: Sequence[str] | None = None,
        filter: ReportFilter | ReportFilterInput | None = None,
        where: Mapping[str, Any] | None = None,
        note: str | None = None,
        raw: str | None = None,
        since: _datetime.date | str | None = None,
        exact: bool | None = None,
        x_trace: Sequence[str] | None = None,
        session: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /reports/{ids}/{point}/{label}`.

        Args:
            exact: The server assumes false.
            request_options: What differs for this one call.
        """
        return self._call(
            "GET",
            "/reports/{ids}/{point}/{label}",
            path_params={
                "ids": many(ids),
                "point": matrix(many(point), explode=True),
                "label": _label(label),
            },
            query={
                "tags": many(tags),
                "csv": form(many(csv), explode=False),
                "spaced": space_delimited(spaced),
                "piped": pipe_delimited(piped),
                "filter": deep_object(filter),
                "where": as_json(where),
                "note": note,
                "raw": reserved(raw),
                "since": since,
                "exact": exact,
            },
            headers={"X-Trace": many(x_trace)},
            cookies={"session": session},
            returns=NoneType,
            options=request_options,
        )


class AsyncReports(AsyncResource):
    """The operations of Reports."""

    with_raw_response: _RawAsyncReports
    with_streaming_response: _RawAsyncReports

    async def get(
        self,
        ids: Sequence[int],
        point: Sequence[int],
        label: str,
        *,
        tags: Sequence[str] | None = None,
        csv: Sequence[str] | None = None,
        spaced: Sequence[str] | None = None,
        piped: Sequence[str] | None = None,
        filter: ReportFilter | ReportFilterInput | None = None,
        where: Mapping[str, Any] | None = None,
        note: str | None = None,
        raw: str | None = None,
        since: _datetime.date | str | None = None,
        exact: bool | None = None,
        x_trace: Sequence[str] | None = None,
        session: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /reports/{ids}/{point}/{label}`.

        Args:
            exact: The server assumes false.
            request_options: What differs for this one call.
        """
        return await self._call(
            "GET",
            "/reports/{ids}/{point}/{label}",
            path_params={
                "ids": many(ids),
                "point": matrix(many(point), explode=True),
                "label": _label(label),
            },
            query={
                "tags": many(tags),
                "csv": form(many(csv), explode=False),
                "spaced": space_delimited(spaced),
                "piped": pipe_delimited(piped),
                "filter": deep_object(filter),
                "where": as_json(where),
                "note": note,
                "raw": reserved(raw),
                "since": since,
                "exact": exact,
            },
            headers={"X-Trace": many(x_trace)},
            cookies={"session": session},
            returns=NoneType,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawReports:
        get = _raw(Reports.get)

    class _RawAsyncReports:
        get = _async_raw(AsyncReports.get)
