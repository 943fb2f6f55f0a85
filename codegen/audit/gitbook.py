"""GitBook's rendered page against the specification: operation by operation."""

from __future__ import annotations

from ..document import Document, Source
from ..load.rendered import METHODS, Operation, Part, operations
from ..load.rendered_document import pointer, schema
from ..load.rendered_rows import Row
from .result import Audit, Ledger
from .shape import Shape, Spot, behind, properties, shape

_OPEN = frozenset(["any", "unknown", "enum", "one of", "any of", "all of"])


def compare(text: Source, document: Document) -> Audit:
    """Every operation of the text with its parameters, body and response fields."""
    found = operations(text)
    ledger = Ledger(text)
    shown = {pointer(operation): _name(operation) for operation in found}
    for operation in found:
        _Comparison(ledger, document, operation).run()
    unseen = tuple(
        f"{method.upper()} {path}"
        for path, item in sorted(document.data.get("paths", {}).items())
        for method in item
        if method in METHODS and pointer(Operation(method, path, "", 0)) not in shown
    )
    matched, findings = tuple(ledger.matched), tuple(ledger.findings)
    names = tuple(shown.values())
    return Audit("gitbook", names, ledger.total, matched, findings, unseen)


def _name(operation: Operation) -> str:
    return f"{operation.method.upper()} {operation.path}"


class _Comparison:
    """One operation in both."""

    def __init__(
        self, ledger: Ledger, document: Document, operation: Operation
    ) -> None:
        self.ledger, self.document, self.operation = ledger, document, operation
        self.root = document.data
        self.name = _name(operation)

    def run(self) -> None:
        item = Spot(self.root, "")["paths"]
        item = item[self.operation.path] if item else None
        item = behind(self.root, item) if item else None
        node = item[self.operation.method] if item else None
        if not item or not node:
            at = self.document.at("/paths")
            message = (
                f"the text shows {self.name}, which the specification does not have"
            )
            self.ledger.differ("audit-operation", message, self.operation.line, at)
            return
        self.ledger.total += 1
        self._matched(self.name, self.operation.line, node)
        self._parameters([*item.items("parameters"), *node.items("parameters")])
        self._body(node["requestBody"])
        self._responses(node["responses"])

    def _matched(self, what: str, line: int, spot: Spot) -> None:
        self.ledger.match(what, line, self.document.at(spot.pointer))

    def _parameters(self, spots: list[Spot]) -> None:
        known: dict[tuple[str, str], Spot] = {}
        for spot in spots:
            target = behind(self.root, spot)
            place = str(target.node.get("in"))
            known[place, str(target.node.get("name"))] = target
        for location, row in self.operation.params:
            what = f"{location} parameter `{row.name}`"
            parameter = known.get((location, row.name))
            if parameter is None:
                self._only_in_text(what, row.line, "/parameters")
                continue
            del known[location, row.name]
            self.ledger.total += 1
            required = parameter.node.get("required") is True
            self._row(what, row, parameter, parameter["schema"] or parameter, required)
        for (place, name), spot in known.items():
            self._only_in_specification(f"{place} parameter `{name}`", spot)

    def _body(self, body: Spot | None) -> None:
        part = self.operation.body
        if part is None:
            if body:
                self._only_in_specification("the request body", body)
            return
        if body is None:
            self._only_in_text("a request body", part.line, "")
            return
        self._fields("body field", part, behind(self.root, body))

    def _responses(self, responses: Spot | None) -> None:
        for part in self.operation.responses:
            response = responses[part.status] if responses else None
            if response is None:
                self._only_in_text(f"response {part.status}", part.line, "/responses")
                continue
            what = f"field of response {part.status}"
            self._fields(what, part, behind(self.root, response))

    def _fields(self, what: str, part: Part, owner: Spot) -> None:
        content = owner["content"]
        kinds = list(content.node) if content else []
        kind = part.media if part.media in kinds else next(iter(kinds), "")
        media = content[kind] if content and kind else None
        body = media["schema"] if media else None
        known, required = properties(self.root, body) if body else ({}, set[str]())
        for row in part.rows:
            name = f"{what} `{row.name}`"
            spot = known.pop(row.name, None)
            if spot is None:
                self._only_in_text(name, row.line, owner.pointer)
                continue
            self.ledger.total += 1
            self._row(name, row, spot, spot, row.name in required)
        for name, spot in known.items():
            self._only_in_specification(f"{what} `{name}`", spot, part.line)

    def _row(
        self, what: str, row: Row, spot: Spot, typed: Spot, required: bool
    ) -> None:
        """One row against one schema: type, format, nullability, requiredness."""
        self._matched(f"{self.name}: {what}", row.line, spot)
        has = shape(self.root, typed)
        differences = [*_differences(row, has)]
        if row.required != required:
            says = ("optional", "required")
            differences += [("required", says[row.required], says[required])]
        at = self.document.at(spot.pointer)
        for about, text, specification in differences:
            message = (
                f"{self.name}: {what} is {text} in the text "
                f"and {specification} in the specification"
            )
            self.ledger.differ(f"audit-{about}", message, row.line, at)

    def _only_in_text(self, what: str, line: int, below: str) -> None:
        base = (
            ""
            if below.startswith(("/paths", "/components"))
            else pointer(self.operation)
        )
        message = f"{self.name}: {what} is in the text and not in the specification"
        at = self.document.at(base + below)
        self.ledger.differ("audit-not-in-specification", message, line, at)

    def _only_in_specification(self, what: str, spot: Spot, line: int = 0) -> None:
        self.ledger.total += 1
        message = f"{self.name}: {what} is in the specification and not in the text"
        at = self.document.at(spot.pointer)
        self.ledger.lack("audit-not-in-text", message, at, line or self.operation.line)


def _differences(row: Row, has: Shape) -> list[tuple[str, str, str]]:
    found: list[tuple[str, str, str]] = []
    text = row.type + "[]" * row.lists
    text = "string" if text == "file" else text
    if row.type not in _OPEN and has.types != {text}:
        found.append(("type", f"`{text}`", f"`{has.shown}`"))
    elif row.type not in _OPEN and {row.format} - {""} != has.formats:
        mine, theirs = _format(row.format), _format(", ".join(sorted(has.formats)))
        found.append(("format", mine, theirs))
    if row.nullable != has.nullable:
        says = ("not nullable", "nullable")
        found.append(("nullable", says[row.nullable], says[has.nullable]))
    if row.enum and not has.enum:
        found.append(("enum", "an enum", "none"))
    limits = {k: v for k, v in schema(row).items() if k.startswith(("min", "max"))}
    for key, limit in limits.items():
        if has.limits.get(key) != limit:
            mine = f"`{key}: {limit}`"
            found.append(
                ("limit", mine, f"`{key}: {has.limits.get(key, 'unlimited')}`")
            )
    return found


def _format(name: str) -> str:
    return f"of format {name}" if name else "of no format"
