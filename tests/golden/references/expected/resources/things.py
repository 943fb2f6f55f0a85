"""The operations of Things."""

from __future__ import annotations

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource
from ..models.things import Problem, Thing, ThingOn

_errors = {404: Problem, "5XX": Problem}


class Things(Resource):
    """The operations of Things."""

    def list_copies(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> list[Thing]:
        """Call `GET /copies`.

        `GET /copies`
        """
        return self._call(
            "GET",
            "/copies",
            returns=list[Thing],
            options=request_options,
        )

    def get_things(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> list[Thing]:
        """Call `GET /things`.

        `GET /things`
        """
        return self._call(
            "GET",
            "/things",
            returns=list[Thing],
            options=request_options,
        )

    def get(
        self,
        id: int,
        *,
        on: ThingOn | None = None,
        request_options: RequestOptions | None = None,
    ) -> Thing:
        """Call `GET /things/{id}`.

        `GET /things/{id}`

        Raises:
            NotFoundError: There is none; `body` is a `Problem`.
            InternalServerError: There is none; `body` is a `Problem`.
        """
        return self._call(
            "GET",
            "/things/{id}",
            path_params={"id": id},
            query={"on": on},
            returns=Thing,
            errors=_errors,
            options=request_options,
        )


class AsyncThings(AsyncResource):
    """The operations of Things."""

    async def list_copies(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> list[Thing]:
        """Call `GET /copies`.

        `GET /copies`
        """
        return await self._call(
            "GET",
            "/copies",
            returns=list[Thing],
            options=request_options,
        )

    async def get_things(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> list[Thing]:
        """Call `GET /things`.

        `GET /things`
        """
        return await self._call(
            "GET",
            "/things",
            returns=list[Thing],
            options=request_options,
        )

    async def get(
        self,
        id: int,
        *,
        on: ThingOn | None = None,
        request_options: RequestOptions | None = None,
    ) -> Thing:
        """Call `GET /things/{id}`.

        `GET /things/{id}`

        Raises:
            NotFoundError: There is none; `body` is a `Problem`.
            InternalServerError: There is none; `body` is a `Problem`.
        """
        return await self._call(
            "GET",
            "/things/{id}",
            path_params={"id": id},
            query={"on": on},
            returns=Thing,
            errors=_errors,
            options=request_options,
        )
