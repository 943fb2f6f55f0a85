"""What the API sends by itself: the bodies of its requests, read into their types."""

from __future__ import annotations

from ._runtime.decode import Typed
from ._runtime.webhooks import read_webhook
from .models.shared import OnDataEvent, Pet, PetSoldEvent, Subscription


def parse_new_pet(body: bytes | str) -> Pet:
    """A pet was added to the store. It has a name.

    The body of the webhook `newPet` (`POST`).
    """
    return read_webhook(body, Pet)


def parse_pet_sold(body: bytes | str) -> PetSoldEvent:
    """The body of the webhook `pet.sold` (`POST`)."""
    return read_webhook(body, PetSoldEvent)


def parse_ping(body: bytes | str) -> list[str]:
    """The body of the webhook `ping` (`POST`)."""
    return read_webhook(body, list[str])


def parse_on_data(body: bytes | str) -> OnDataEvent:
    """Data came.

    The body of the callback `onData` (`POST
    {$request.body#/callback_url}/data?secret={$request.query.s}`).
    """
    return read_webhook(body, OnDataEvent)


def parse_on_end(body: bytes | str) -> Subscription:
    """The body of the callback `onEnd` (`POST {$request.body#/callback_url}/end`)."""
    return read_webhook(body, Subscription)


def parse(
    body: bytes | str,
) -> Pet | PetSoldEvent | list[str] | OnDataEvent | Subscription:
    """Read the body of any of these requests, told apart by what it holds."""
    return read_webhook(
        body, Typed[Pet | PetSoldEvent | list[str] | OnDataEvent | Subscription]
    )
