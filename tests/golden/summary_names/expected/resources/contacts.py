"""The operations of Contacts."""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Contacts(Resource):
    """The operations of Contacts."""

    with_raw_response: _RawContacts
    with_streaming_response: _RawContacts

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
            returns=NoneType,
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
            returns=NoneType,
            options=request_options,
        )

    def read_multiple(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Gets all that have these ids.

        `POST /contacts/readMultiple`
        """
        return self._call(
            "POST",
            "/contacts/readMultiple",
            returns=NoneType,
            options=request_options,
        )

    def send_ping(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Send ping.

        `POST /contacts/sendPing`
        """
        return self._call(
            "POST",
            "/contacts/sendPing",
            returns=NoneType,
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
            returns=NoneType,
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
            returns=NoneType,
            options=request_options,
        )

    def delete(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `DELETE /contacts/{id}`."""
        return self._call(
            "DELETE",
            "/contacts/{id}",
            path_params={"id": id},
            returns=NoneType,
            options=request_options,
        )

    def archive(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /contacts/{id}/archive`."""
        return self._call(
            "POST",
            "/contacts/{id}/archive",
            path_params={"id": id},
            returns=NoneType,
            options=request_options,
        )


class AsyncContacts(AsyncResource):
    """The operations of Contacts."""

    with_raw_response: _RawAsyncContacts
    with_streaming_response: _RawAsyncContacts

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
            returns=NoneType,
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
            returns=NoneType,
            options=request_options,
        )

    async def read_multiple(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Gets all that have these ids.

        `POST /contacts/readMultiple`
        """
        return await self._call(
            "POST",
            "/contacts/readMultiple",
            returns=NoneType,
            options=request_options,
        )

    async def send_ping(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Send ping.

        `POST /contacts/sendPing`
        """
        return await self._call(
            "POST",
            "/contacts/sendPing",
            returns=NoneType,
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
            returns=NoneType,
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
            returns=NoneType,
            options=request_options,
        )

    async def delete(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `DELETE /contacts/{id}`."""
        return await self._call(
            "DELETE",
            "/contacts/{id}",
            path_params={"id": id},
            returns=NoneType,
            options=request_options,
        )

    async def archive(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /contacts/{id}/archive`."""
        return await self._call(
            "POST",
            "/contacts/{id}/archive",
            path_params={"id": id},
            returns=NoneType,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawContacts:
        list = _raw(Contacts.list)
        create = _raw(Contacts.create)
        read_multiple = _raw(Contacts.read_multiple)
        send_ping = _raw(Contacts.send_ping)
        get = _raw(Contacts.get)
        update_fields = _raw(Contacts.update_fields)
        delete = _raw(Contacts.delete)
        archive = _raw(Contacts.archive)

    class _RawAsyncContacts:
        list = _async_raw(AsyncContacts.list)
        create = _async_raw(AsyncContacts.create)
        read_multiple = _async_raw(AsyncContacts.read_multiple)
        send_ping = _async_raw(AsyncContacts.send_ping)
        get = _async_raw(AsyncContacts.get)
        update_fields = _async_raw(AsyncContacts.update_fields)
        delete = _async_raw(AsyncContacts.delete)
        archive = _async_raw(AsyncContacts.archive)
