"""The operations of Teams."""

from __future__ import annotations

import builtins as _builtins
from typing import TYPE_CHECKING, Literal

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource
from ..models.shared import SortDir
from ..models.teams import Kind, Level, Team, TeamStatus


class Teams(Resource):
    """The operations of Teams."""

    with_raw_response: _RawTeams
    with_streaming_response: _RawTeams

    def list(
        self,
        *,
        sort_dir: SortDir | None = None,
        status: TeamStatus | None = None,
        request_options: RequestOptions | None = None,
    ) -> _builtins.list[Team]:
        """Call `GET /teams`."""
        return self._call(
            "GET",
            "/teams",
            query={"sort_dir": sort_dir, "status": status},
            returns=list[Team],
            options=request_options,
        )

    def create(
        self,
        *,
        kind: Kind,
        level: Level | None = None,
        version: Literal["2024-01"] | None = None,
        request_options: RequestOptions | None = None,
    ) -> Team:
        """Call `POST /teams`.

        Args:
            kind: What it is for.
            request_options: What differs for this one call.
        """
        return self._call(
            "POST",
            "/teams",
            json={"kind": kind, "level": level, "version": version},
            returns=Team,
            options=request_options,
        )


class AsyncTeams(AsyncResource):
    """The operations of Teams."""

    with_raw_response: _RawAsyncTeams
    with_streaming_response: _RawAsyncTeams

    async def list(
        self,
        *,
        sort_dir: SortDir | None = None,
        status: TeamStatus | None = None,
        request_options: RequestOptions | None = None,
    ) -> _builtins.list[Team]:
        """Call `GET /teams`."""
        return await self._call(
            "GET",
            "/teams",
            query={"sort_dir": sort_dir, "status": status},
            returns=list[Team],
            options=request_options,
        )

    async def create(
        self,
        *,
        kind: Kind,
        level: Level | None = None,
        version: Literal["2024-01"] | None = None,
        request_options: RequestOptions | None = None,
    ) -> Team:
        """Call `POST /teams`.

        Args:
            kind: What it is for.
            request_options: What differs for this one call.
        """
        return await self._call(
            "POST",
            "/teams",
            json={"kind": kind, "level": level, "version": version},
            returns=Team,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawTeams:
        list = _raw(Teams.list)
        create = _raw(Teams.create)

    class _RawAsyncTeams:
        list = _async_raw(AsyncTeams.list)
        create = _async_raw(AsyncTeams.create)
