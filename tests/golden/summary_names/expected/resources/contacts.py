"""The operations of Contacts."""

from __future__ import annotations

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Contacts(Resource):
    """The operations of Contacts."""

    def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """List all contacts.

        `GET /contacts`
        """
        return self._call(
            "GET",
            "/contacts",
            returns=None,
            options=request_options,
        )

    def create(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Create a contact.

        `POST /contacts`
        """
        return self._call(
            "POST",
            "/contacts",
            returns=None,
            options=request_options,
        )

    def get(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Contact details.

        `GET /contacts/{id}`
        """
        return self._call(
            "GET",
            "/contacts/{id}",
            path_params={"id": id},
            returns=None,
            options=request_options,
        )

    def update_fields(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Update a contact's fields.

        `PUT /contacts/{id}`
        """
        return self._call(
            "PUT",
            "/contacts/{id}",
            path_params={"id": id},
            returns=None,
            options=request_options,
        )

    def delete(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `DELETE /contacts/{id}`.

        `DELETE /contacts/{id}`
        """
        return self._call(
            "DELETE",
            "/contacts/{id}",
            path_params={"id": id},
            returns=None,
            options=request_options,
        )

    def archive(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /contacts/{id}/archive`.

        `POST /contacts/{id}/archive`
        """
        return self._call(
            "POST",
            "/contacts/{id}/archive",
            path_params={"id": id},
            returns=None,
            options=request_options,
        )


class AsyncContacts(AsyncResource):
    """The operations of Contacts."""

    async def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """List all contacts.

        `GET /contacts`
        """
        return await self._call(
            "GET",
            "/contacts",
            returns=None,
            options=request_options,
        )

    async def create(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Create a contact.

        `POST /contacts`
        """
        return await self._call(
            "POST",
            "/contacts",
            returns=None,
            options=request_options,
        )

    async def get(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Contact details.

        `GET /contacts/{id}`
        """
        return await self._call(
            "GET",
            "/contacts/{id}",
            path_params={"id": id},
            returns=None,
            options=request_options,
        )

    async def update_fields(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Update a contact's fields.

        `PUT /contacts/{id}`
        """
        return await self._call(
            "PUT",
            "/contacts/{id}",
            path_params={"id": id},
            returns=None,
            options=request_options,
        )

    async def delete(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `DELETE /contacts/{id}`.

        `DELETE /contacts/{id}`
        """
        return await self._call(
            "DELETE",
            "/contacts/{id}",
            path_params={"id": id},
            returns=None,
            options=request_options,
        )

    async def archive(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /contacts/{id}/archive`.

        `POST /contacts/{id}/archive`
        """
        return await self._call(
            "POST",
            "/contacts/{id}/archive",
            path_params={"id": id},
            returns=None,
            options=request_options,
        )
