"""Things: all of them."""

from __future__ import annotations

import builtins as _builtins

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource
from ..models.things import Thing


class Things(Resource):
    """All of them."""

    def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> _builtins.list[Thing]:
        """List things.

        `GET /things`
        """
        return self._call(
            "GET",
            "/things",
            security=(("bearer",),),
            server="https://api.shop.example",
            returns=list[Thing],
            options=request_options,
        )

    def get(
        self,
        id: int,
        *,
        request_options: RequestOptions | None = None,
    ) -> Thing:
        """Call `GET /things/{id}`.

        `GET /things/{id}`

        Raises:
            NotFoundError: Call it so: ```curl /things/1```.
        """
        return self._call(
            "GET",
            "/things/{id}",
            path_params={"id": id},
            security=(("bearer",),),
            server="https://api.shop.example",
            returns=Thing,
            options=request_options,
        )


class AsyncThings(AsyncResource):
    """All of them."""

    async def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> _builtins.list[Thing]:
        """List things.

        `GET /things`
        """
        return await self._call(
            "GET",
            "/things",
            security=(("bearer",),),
            server="https://api.shop.example",
            returns=list[Thing],
            options=request_options,
        )

    async def get(
        self,
        id: int,
        *,
        request_options: RequestOptions | None = None,
    ) -> Thing:
        """Call `GET /things/{id}`.

        `GET /things/{id}`

        Raises:
            NotFoundError: Call it so: ```curl /things/1```.
        """
        return await self._call(
            "GET",
            "/things/{id}",
            path_params={"id": id},
            security=(("bearer",),),
            server="https://api.shop.example",
            returns=Thing,
            options=request_options,
        )
