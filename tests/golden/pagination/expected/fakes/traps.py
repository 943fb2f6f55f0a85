"""What the operations of `client.traps` answer in a test."""

from __future__ import annotations

from .._testing.fakes import FakeResource
from .._testing.stubs import stub
from ..resources.traps import Traps


class FakeTraps(FakeResource):
    """The stubs of `client.traps`."""

    list_changes = stub(Traps.list_changes)
    list_contents = stub(Traps.list_contents)
    import_items = stub(Traps.import_items)
    list_inclusive = stub(Traps.list_inclusive)
    send_items = stub(Traps.send_items)
    list_members = stub(Traps.list_members)
    list_journals = stub(Traps.list_journals)
    list_opaque = stub(Traps.list_opaque)
    update_items = stub(Traps.update_items)
