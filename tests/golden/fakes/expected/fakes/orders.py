"""What the operations of `client.orders` answer in a test."""

from __future__ import annotations

from .._testing.fakes import FakeResource
from .._testing.limits import Limits as _Limits
from .._testing.lists import paged
from .._testing.stubs import stub
from ..resources.orders import Orders


class FakeOrders(FakeResource):
    """The stubs of `client.orders`."""

    list = paged(
        Orders.list, limit=_Limits(minimum=1, maximum=50), offset=_Limits(minimum=0)
    )
    create = stub(
        Orders.create,
        slug=_Limits(max_length=20, pattern="^[a-z-]+$"),
        color=_Limits(any_text=True),
        lines=_Limits(min_items=1),
        weight=_Limits(exclusive_minimum=0, exclusive_maximum=100, multiple_of=0.5),
        tags=_Limits(max_items=3, unique_items=True),
    )
    get = stub(Orders.get)
    delete = stub(Orders.delete)
    get_label = stub(Orders.get_label)
    replace_label = stub(Orders.replace_label)
    get_text = stub(Orders.get_text)
