"""The operations of pets."""

from __future__ import annotations

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource
from ..models.pets import PetGetResponse


class Pets(Resource):
    """The operations of pets."""

    def get(
        self,
        id: str,
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
    """The operations of pets."""

    async def get(
        self,
        id: str,
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
