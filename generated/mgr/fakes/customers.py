"""What the operations of `client.customers` answer in a test."""

from __future__ import annotations

from .._testing.fakes import FakeResource
from .._testing.limits import Limits
from .._testing.stubs import stub
from ..resources.customers import Customers


class FakeCustomers(FakeResource):
    """The stubs of `client.customers`."""

    list = stub(Customers.list)
    create = stub(Customers.create)
    get = stub(Customers.get)
    delete = stub(Customers.delete)
    archive = stub(Customers.archive)
    cancel_unsent_messages = stub(Customers.cancel_unsent_messages)
    list_charges = stub(Customers.list_charges)
    list_messages = stub(Customers.list_messages)
    update_notes = stub(Customers.update_notes, notes=Limits(max_length=5000))
    resubscribe = stub(Customers.resubscribe)
    list_reviews = stub(Customers.list_reviews)
    update_tags = stub(Customers.update_tags)
    unarchive = stub(Customers.unarchive)
    unsubscribe = stub(Customers.unsubscribe)
