"""What the operations of command take and return."""

from __future__ import annotations

from .._runtime.models import Model as _Model
from .shared import CommandResource


class Command(_Model):
    value: str | None = None


class CommandListResponse(_Model):
    """What `command.list` returns."""

    one: Command | None = None
    all: CommandResource | None = None
