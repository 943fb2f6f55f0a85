"""The operations of Owners."""

from __future__ import annotations

from collections.abc import Sequence

from .._runtime.models import many
from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource
from ..models.shared import CatInput, DogInput, Pet, PetInput, PuppyInput


class Owners(Resource):
    """The operations of Owners."""

    def create(
        self,
        *,
        name: str,
        pets: Sequence[Pet | PetInput | CatInput | DogInput | PuppyInput] | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /owners`.

        `POST /owners`
        """
        return self._call(
            "POST",
            "/owners",
            json={"name": name, "pets": many(pets)},
            returns=None,
            options=request_options,
        )


class AsyncOwners(AsyncResource):
    """The operations of Owners."""

    async def create(
        self,
        *,
        name: str,
        pets: Sequence[Pet | PetInput | CatInput | DogInput | PuppyInput] | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /owners`.

        `POST /owners`
        """
        return await self._call(
            "POST",
            "/owners",
            json={"name": name, "pets": many(pets)},
            returns=None,
            options=request_options,
        )
