"""Pets: all about pets."""

from __future__ import annotations

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource
from ..models.pets import PetGetResponse, PetListResponse


class Pets(Resource):
    """All about pets."""

    def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> PetListResponse:
        """Call `GET /pets`.

        `GET /pets`
        """
        return self._call(
            "GET",
            "/pets",
            returns=PetListResponse,
            options=request_options,
        )

    def get(
        self,
        id: int,
        *,
        request_options: RequestOptions | None = None,
    ) -> PetGetResponse:
        """Call `GET /pets/{id}`.

        `GET /pets/{id}`
        """
        return self._call(
            "GET",
            "/pets/{id}",
            path_params={"id": id},
            returns=PetGetResponse,
            options=request_options,
        )


class AsyncPets(AsyncResource):
    """All about pets."""

    async def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> PetListResponse:
        """Call `GET /pets`.

        `GET /pets`
        """
        return await self._call(
            "GET",
            "/pets",
            returns=PetListResponse,
            options=request_options,
        )

    async def get(
        self,
        id: int,
        *,
        request_options: RequestOptions | None = None,
    ) -> PetGetResponse:
        """Call `GET /pets/{id}`.

        `GET /pets/{id}`
        """
        return await self._call(
            "GET",
            "/pets/{id}",
            path_params={"id": id},
            returns=PetGetResponse,
            options=request_options,
        )
