"""What the tables below a call say is sent, each field with the place where it goes."""

from __future__ import annotations

import re

from .elements import Field
from .rows import fields
from .tables import Table
from .words import Call

_IN_QUERY = frozenset(["get", "head", "delete"])
_QUERIED = re.compile(r"(?:^|&)([A-Za-z_][\w.\[\]-]*)=")
_TEMPLATE = re.compile(r"(?:\{|<|/:)([A-Za-z_][\w-]*)")
_PLACES = {
    "path": "path",
    "query": "query",
    "querystring": "query",
    "header": "header",
    "cookie": "cookie",
    "body": "body",
    "formdata": "body",
    "form": "body",
}


def sent(call: Call, table: Table, place: str, needed: bool) -> list[Field]:
    """The fields of a table, all of them `needed` where that is said above it; a column of
    places goes before what stands there."""
    found = fields(table.rows, "ParamField", "" if "place" in table.kinds else place)
    if needed:
        for one in found:
            one.attributes["required"] = "true"
    if "place" in table.kinds:
        _put(found, table, place)
    return [_placed(one, call) for one in found]


def _put(found: list[Field], table: Table, place: str) -> None:
    """Each field where its row says that it goes, else where what stands above says."""
    said = {row.start: row.cells.get("place", "") for row in table.rows}
    for one in found:
        where = _PLACES.get(said[one.start].strip(" `*").lower(), place)
        if where and "name" in one.attributes:
            one.attributes[where] = one.attributes.pop("name")


def asked(call: Call, params: list[Field]) -> list[Field]:
    """The names that the query of a call shows, where no table lists them."""
    known = {value for one in params for value in one.attributes.values()}
    names = _QUERIED.findall(call.address.partition("?")[2])
    return [
        Field(call.start, "ParamField", {"query": name})
        for name in dict.fromkeys(names)
        if name not in known
    ]


def _placed(one: Field, call: Call) -> Field:
    """A field of no place in particular goes where the method sends such."""
    name = one.attributes.pop("name", "")
    if name:
        place = "query" if call.method in _IN_QUERY else "body"
        template = _template(name, call.address)
        one.attributes["path" if template else place] = template or name
    return one


def _template(name: str, address: str) -> str:
    """The parameter of a path that a name means: `shipmentId` is `{SHIPMENT_ID}`."""
    found = _TEMPLATE.findall(address)
    if name in found:
        return name
    alike = [one for one in found if _letters(one) == _letters(name)]
    return alike[0] if len(alike) == 1 else ""


def _letters(name: str) -> str:
    return re.sub(r"[\W_]", "", name).lower()
