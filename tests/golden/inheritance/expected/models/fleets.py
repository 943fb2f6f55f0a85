"""What the operations of fleets take and return."""

from __future__ import annotations

from .._runtime.models import Model
from .shared import Tram, Vehicle


class FleetCreateRequest(Model):
    """The body of `fleets.create`."""

    lead: Vehicle | None = None
    trams: list[Tram] | None = None
