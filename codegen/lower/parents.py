"""Who inherits from whom."""

from __future__ import annotations


class Parents:
    """By name of a child the schema it inherits from, `of` all."""

    def __init__(self) -> None:
        self.of: dict[str, str] = {}
        self._above: dict[str, str] = {}
        """Something above each child, as high as is known."""

    def add(self, child: str, base: str) -> bool:
        """Let a child that has no base have this one, unless that is below it."""
        if self.root(base) == child:
            return False
        self.of[child] = self._above[child] = base
        return True

    def root(self, name: str) -> str:
        """The schema at the top of a line."""
        way: list[str] = []
        while name in self._above:
            way.append(name)
            name = self._above[name]
        self._above.update(dict.fromkeys(way, name))
        return name

    def line(self, name: str) -> list[str]:
        """A schema and all that it inherits from."""
        found = [name]
        while found[-1] in self.of:
            found.append(self.of[found[-1]])
        return found

    def by_root(self) -> dict[str, list[str]]:
        """The children of each family."""
        found: dict[str, list[str]] = {}
        for name in self.of:
            found.setdefault(self.root(name), []).append(name)
        return found
