"""What the operations of `client.customers` answer in a test."""

from __future__ import annotations

from .._testing.fakes import FakeResource
from .._testing.limits import Limits
from .._testing.lists import paged
from .._testing.stubs import stub
from ..resources.customers import Customers


class FakeCustomers(FakeResource):
    """The stubs of `client.customers`."""

    list = paged(
        Customers.list, limit=Limits(minimum=1, maximum=200), offset=Limits(minimum=0)
    )
    create = stub(
        Customers.create,
        name=Limits(max_length=255),
        surname=Limits(max_length=255),
        phone=Limits(max_length=50),
        status=Limits(max_length=50),
    )
    get = stub(Customers.get)
    delete = stub(Customers.delete)
    update = stub(
        Customers.update,
        body_customer_id=Limits(max_length=255),
        name=Limits(max_length=255),
        surname=Limits(max_length=255),
        phone=Limits(max_length=50),
        status=Limits(max_length=50),
    )
    get_detail = stub(Customers.get_detail)
    restore = stub(Customers.restore)
