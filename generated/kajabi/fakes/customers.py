"""What the operations of `client.customers` answer in a test."""

from __future__ import annotations

from .._testing.fakes import FakeResource
from .._testing.lists import paged
from ..resources.customers import Customers


class FakeCustomers(FakeResource):
    """The stubs of `client.customers`."""

    list = paged(Customers.list)
