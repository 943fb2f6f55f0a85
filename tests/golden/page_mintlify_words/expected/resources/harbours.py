"""The operations of harbours."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from .._runtime.lists import many
from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource
from ..models.harbours import (
    HarbourCrew,
    HarbourCrewInput,
    HarbourKind,
    HarbourLaunchBoatErrorBody,
    HarbourLaunchBoatResponse,
)

_errors = {422: HarbourLaunchBoatErrorBody}


class Harbours(Resource):
    """The operations of harbours."""

    with_raw_response: _RawHarbours
    with_streaming_response: _RawHarbours

    def launch_boat(
        self,
        harbour: str,
        *,
        name: str,
        crew: Sequence[HarbourCrew | HarbourCrewInput],
        dry_run: bool | None = None,
        x_harbour_master: str | None = None,
        kind: HarbourKind | None = None,
        ports: Sequence[str] | None = None,
        request_options: RequestOptions | None = None,
    ) -> HarbourLaunchBoatResponse:
        """Launch a boat.

        It lies where it is launched.

        `POST /v1/harbours/{harbour}/boats`

        Args:
            harbour: Where to launch it.
            name: What to call it
                - at most 40 letters
            crew: Who is aboard.
            dry_run: Look, and launch nothing. A `{name}` is what it says. The server
                assumes false.
            kind: What moves it. The server assumes "sail".
            ports: Deprecated.
            request_options: What differs for this one call.

        Raises:
            NotFoundError:
            UnprocessableEntityError: `body` is a `HarbourLaunchBoatErrorBody`.
        """
        return self._call(
            "POST",
            "/v1/harbours/{harbour}/boats",
            path_params={"harbour": harbour},
            query={"dry_run": dry_run},
            headers={"X-Harbour-Master": x_harbour_master},
            json={"name": name, "kind": kind, "ports": many(ports), "crew": many(crew)},
            security=(("bearer_auth",),),
            returns=HarbourLaunchBoatResponse,
            errors=_errors,
            options=request_options,
        )


class AsyncHarbours(AsyncResource):
    """The operations of harbours."""

    with_raw_response: _RawAsyncHarbours
    with_streaming_response: _RawAsyncHarbours

    async def launch_boat(
        self,
        harbour: str,
        *,
        name: str,
        crew: Sequence[HarbourCrew | HarbourCrewInput],
        dry_run: bool | None = None,
        x_harbour_master: str | None = None,
        kind: HarbourKind | None = None,
        ports: Sequence[str] | None = None,
        request_options: RequestOptions | None = None,
    ) -> HarbourLaunchBoatResponse:
        """Launch a boat.

        It lies where it is launched.

        `POST /v1/harbours/{harbour}/boats`

        Args:
            harbour: Where to launch it.
            name: What to call it
                - at most 40 letters
            crew: Who is aboard.
            dry_run: Look, and launch nothing. A `{name}` is what it says. The server
                assumes false.
            kind: What moves it. The server assumes "sail".
            ports: Deprecated.
            request_options: What differs for this one call.

        Raises:
            NotFoundError:
            UnprocessableEntityError: `body` is a `HarbourLaunchBoatErrorBody`.
        """
        return await self._call(
            "POST",
            "/v1/harbours/{harbour}/boats",
            path_params={"harbour": harbour},
            query={"dry_run": dry_run},
            headers={"X-Harbour-Master": x_harbour_master},
            json={"name": name, "kind": kind, "ports": many(ports), "crew": many(crew)},
            security=(("bearer_auth",),),
            returns=HarbourLaunchBoatResponse,
            errors=_errors,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawHarbours:
        launch_boat = _raw(Harbours.launch_boat)

    class _RawAsyncHarbours:
        launch_boat = _async_raw(AsyncHarbours.launch_boat)
