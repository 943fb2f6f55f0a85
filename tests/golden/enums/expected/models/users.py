"""What the operations of users take and return."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.models import Model

UserFlag: TypeAlias = Literal["new", "old"]

UserInclude: TypeAlias = Literal["roles", "teams"]

UserLevel: TypeAlias = Literal[1, 2]
"""Its values:

- `1`: READER
- `2`: WRITER
"""

UserOdd: TypeAlias = Literal["a", "b"]

UserOrigin: TypeAlias = Literal["a", "b"]
"""Where from.

- `a`: Anywhere.
- `b`: Abroad
"""

UserPlan: TypeAlias = Literal["s", "l"]
"""Its values:

- `s`: Small: For one.
- `l`: Large
"""

UserRank: TypeAlias = Literal[0, 1]
"""Its values:

- `0`: None yet.
"""

UserStatus: TypeAlias = Literal["active", "gone"]


class User(Model):
    status: UserStatus | str | None = None

    level: UserLevel | int | None = None
    """Its values:

    - `1`: READER
    - `2`: WRITER
    """

    origin: UserOrigin | str | None = None
    """Where from.

    - `a`: Anywhere.
    - `b`: Abroad
    """

    plan: UserPlan | str | None = None
    """Its values:

    - `s`: Small: For one.
    - `l`: Large
    """

    rank: UserRank | int | None = None
    """Its values:

    - `0`: None yet.
    """

    odd: UserOdd | str | None = None
    flags: list[UserFlag | str] | None = None
