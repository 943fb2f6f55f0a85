"""The operations of boats."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from .._runtime.lists import many
from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource
from ..models.boats import (
    BoatAddSailorResponse,
    BoatHarbour,
    BoatHarbourInput,
    BoatKind,
    BoatLaunchErrorBody,
    BoatLaunchResponse,
    BoatListResponse,
    BoatPapers,
    BoatPapersInput,
)

_errors = {409: BoatLaunchErrorBody}


class Boats(Resource):
    """The operations of boats."""

    with_raw_response: _RawBoats
    with_streaming_response: _RawBoats

    def list(
        self,
        *,
        limit: int | None = None,
        kind: BoatKind | None = None,
        include_sunk: bool | None = None,
        request_options: RequestOptions | None = None,
    ) -> BoatListResponse:
        """Get All Boats.

        This endpoint retrieves all boats.

        `GET /v1/boats`

        Args:
            limit: How many at most. The server assumes 10.
            kind: One kind only.
            include_sunk: If set to true, also those that lie below. The server assumes
                false.
            request_options: What differs for this one call.
        """
        return self._call(
            "GET",
            "/v1/boats",
            query={"limit": limit, "kind": kind, "include_sunk": include_sunk},
            security=(("bearer_auth",),),
            returns=BoatListResponse,
            options=request_options,
        )

    def launch(
        self,
        *,
        name: str,
        crew: Sequence[str] | None = None,
        harbour: BoatHarbour | BoatHarbourInput | None = None,
        request_options: RequestOptions | None = None,
    ) -> BoatLaunchResponse:
        """Launch a boat.

        `POST /v1/boats`

        Args:
            name: What is painted on it.
            crew: Who sails.
            request_options: What differs for this one call.

        Raises:
            ConflictError: `body` is a `BoatLaunchErrorBody`.
        """
        return self._call(
            "POST",
            "/v1/boats",
            json={"name": name, "crew": many(crew), "harbour": harbour},
            security=(("bearer_auth",),),
            returns=BoatLaunchResponse,
            errors=_errors,
            options=request_options,
        )

    def get(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> Any:
        """Get a Specific Boat.

        `GET /v1/boats/{ID}`

        Args:
            id: The ID of the boat to retrieve.
            request_options: What differs for this one call.
        """
        return self._call(
            "GET",
            "/v1/boats/{ID}",
            path_params={"ID": id},
            security=(("bearer_auth",),),
            returns=object,
            options=request_options,
        )

    def add_sailor(
        self,
        boat: int,
        *,
        name: str,
        x_dry_run: bool | None = None,
        papers: BoatPapers | BoatPapersInput | None = None,
        request_options: RequestOptions | None = None,
    ) -> BoatAddSailorResponse:
        """addSailor.

        `POST /v1/boats/{boat}/crew`

        Args:
            boat: Which boat.
            x_dry_run: Only look.
            request_options: What differs for this one call.
        """
        return self._call(
            "POST",
            "/v1/boats/{boat}/crew",
            path_params={"boat": boat},
            headers={"X-Dry-Run": x_dry_run},
            json={"name": name, "papers": papers},
            returns=BoatAddSailorResponse,
            options=request_options,
        )

    def drop_anchor(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> Any:
        """Drop the anchor.

        Beside pages that are references, this is one, too.

        `POST /v1/boats/{id}/anchor`
        """
        return self._call(
            "POST",
            "/v1/boats/{id}/anchor",
            path_params={"id": id},
            returns=object,
            options=request_options,
        )

    def replace_colour(
        self,
        id: str,
        *,
        colour: Any,
        coat: Any | None = None,
        gloss: Any | None = None,
        request_options: RequestOptions | None = None,
    ) -> Any:
        """Paint a boat.

        `PUT /v1/boats/{id}/colour`

        Args:
            colour: Any that dries.
            gloss: Whether it shines.
            request_options: What differs for this one call.
        """
        return self._call(
            "PUT",
            "/v1/boats/{id}/colour",
            path_params={"id": id},
            query={"coat": coat},
            form={"colour": colour, "gloss": gloss},
            security=(("bearer_auth",),),
            returns=object,
            options=request_options,
        )


class AsyncBoats(AsyncResource):
    """The operations of boats."""

    with_raw_response: _RawAsyncBoats
    with_streaming_response: _RawAsyncBoats

    async def list(
        self,
        *,
        limit: int | None = None,
        kind: BoatKind | None = None,
        include_sunk: bool | None = None,
        request_options: RequestOptions | None = None,
    ) -> BoatListResponse:
        """Get All Boats.

        This endpoint retrieves all boats.

        `GET /v1/boats`

        Args:
            limit: How many at most. The server assumes 10.
            kind: One kind only.
            include_sunk: If set to true, also those that lie below. The server assumes
                false.
            request_options: What differs for this one call.
        """
        return await self._call(
            "GET",
            "/v1/boats",
            query={"limit": limit, "kind": kind, "include_sunk": include_sunk},
            security=(("bearer_auth",),),
            returns=BoatListResponse,
            options=request_options,
        )

    async def launch(
        self,
        *,
        name: str,
        crew: Sequence[str] | None = None,
        harbour: BoatHarbour | BoatHarbourInput | None = None,
        request_options: RequestOptions | None = None,
    ) -> BoatLaunchResponse:
        """Launch a boat.

        `POST /v1/boats`

        Args:
            name: What is painted on it.
            crew: Who sails.
            request_options: What differs for this one call.

        Raises:
            ConflictError: `body` is a `BoatLaunchErrorBody`.
        """
        return await self._call(
            "POST",
            "/v1/boats",
            json={"name": name, "crew": many(crew), "harbour": harbour},
            security=(("bearer_auth",),),
            returns=BoatLaunchResponse,
            errors=_errors,
            options=request_options,
        )

    async def get(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> Any:
        """Get a Specific Boat.

        `GET /v1/boats/{ID}`

        Args:
            id: The ID of the boat to retrieve.
            request_options: What differs for this one call.
        """
        return await self._call(
            "GET",
            "/v1/boats/{ID}",
            path_params={"ID": id},
            security=(("bearer_auth",),),
            returns=object,
            options=request_options,
        )

    async def add_sailor(
        self,
        boat: int,
        *,
        name: str,
        x_dry_run: bool | None = None,
        papers: BoatPapers | BoatPapersInput | None = None,
        request_options: RequestOptions | None = None,
    ) -> BoatAddSailorResponse:
        """addSailor.

        `POST /v1/boats/{boat}/crew`

        Args:
            boat: Which boat.
            x_dry_run: Only look.
            request_options: What differs for this one call.
        """
        return await self._call(
            "POST",
            "/v1/boats/{boat}/crew",
            path_params={"boat": boat},
            headers={"X-Dry-Run": x_dry_run},
            json={"name": name, "papers": papers},
            returns=BoatAddSailorResponse,
            options=request_options,
        )

    async def drop_anchor(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> Any:
        """Drop the anchor.

        Beside pages that are references, this is one, too.

        `POST /v1/boats/{id}/anchor`
        """
        return await self._call(
            "POST",
            "/v1/boats/{id}/anchor",
            path_params={"id": id},
            returns=object,
            options=request_options,
        )

    async def replace_colour(
        self,
        id: str,
        *,
        colour: Any,
        coat: Any | None = None,
        gloss: Any | None = None,
        request_options: RequestOptions | None = None,
    ) -> Any:
        """Paint a boat.

        `PUT /v1/boats/{id}/colour`

        Args:
            colour: Any that dries.
            gloss: Whether it shines.
            request_options: What differs for this one call.
        """
        return await self._call(
            "PUT",
            "/v1/boats/{id}/colour",
            path_params={"id": id},
            query={"coat": coat},
            form={"colour": colour, "gloss": gloss},
            security=(("bearer_auth",),),
            returns=object,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawBoats:
        list = _raw(Boats.list)
        launch = _raw(Boats.launch)
        get = _raw(Boats.get)
        add_sailor = _raw(Boats.add_sailor)
        drop_anchor = _raw(Boats.drop_anchor)
        replace_colour = _raw(Boats.replace_colour)

    class _RawAsyncBoats:
        list = _async_raw(AsyncBoats.list)
        launch = _async_raw(AsyncBoats.launch)
        get = _async_raw(AsyncBoats.get)
        add_sailor = _async_raw(AsyncBoats.add_sailor)
        drop_anchor = _async_raw(AsyncBoats.drop_anchor)
        replace_colour = _async_raw(AsyncBoats.replace_colour)
