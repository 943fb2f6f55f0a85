"""What tests of fakes share."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from typing import Any

import pytest


def refused(fake: Any, call: Callable[[], Any]) -> str:
    """The words in which something is refused."""
    kind = importlib.import_module(type(fake).__module__).Refused
    with pytest.raises(kind) as caught:
        call()
    assert fake.refusals[-1] is caught.value
    return str(caught.value)
