"""The two rendered texts of the seeds against what their pages' fragments say."""

from __future__ import annotations

from pathlib import Path

from codegen.audit import Audit, audit
from codegen.diagnostics import Diagnostic, Diagnostics
from codegen.document import Document, Node, Origin, Source, escape
from codegen.load import load
from codegen.load.positions import locate

ROOT = Path(__file__).parent.parent.parent


def _document(page: str) -> Document:
    """The fragments of one page side by side, which is enough of a merge here."""
    data: Node = {"paths": {}, "components": {}}
    origins: dict[str, Origin] = {}
    for fragment in load([page], ROOT, Diagnostics()):
        for path, item in fragment.data["paths"].items():
            for method, operation in item.items():
                data["paths"].setdefault(path, {})[method] = operation
                pointer = f"/paths/{escape(path)}/{method}"
                origins[pointer] = Origin(fragment, pointer)
        for kind, entries in fragment.data.get("components", {}).items():
            for name, entry in entries.items():
                data["components"].setdefault(kind, {})[name] = entry
                pointer = f"/components/{kind}/{escape(name)}"
                origins[pointer] = Origin(fragment, pointer)
    return Document(data, origins)


def _audit(page: str) -> Audit:
    name = page.replace(".md", ".rendered.txt")
    return audit(Source(name, (ROOT / name).read_text("utf-8")), _document(page))


def _lines(finding: Diagnostic) -> tuple[int, int]:
    places = [locate(at) for at in (finding.at, finding.related[0][1]) if at]
    first, second = (place.line for place in places if place)
    return first, second


def test_gitbook() -> None:
    found = _audit("specs/mgr/customers.md")
    assert len(found.operations) == 14
    assert not found.unseen
    assert len(found.matched) == 85
    codes = [finding.code for finding in found.findings]
    assert set(codes) == {"audit-type", "audit-nullable", "audit-not-in-text"}
    finding = found.findings[codes.index("audit-type")]
    assert finding.message == (
        "POST /customers: body field `signed_up_at` is `string` in the text and "
        "`integer | string | null` in the specification"
    )
    assert _lines(finding) == (124, 18)


def test_mintlify() -> None:
    found = _audit("specs/kajabi/list-customers.md")
    assert found.operations == ("GET /v1/customers",)
    assert (found.total, len(found.matched)) == (74, 73)
    lines = [match.text.line or 0 for match in found.matched]
    assert lines == sorted(lines)
    (finding,) = found.findings
    assert finding.message == (
        "`page[number]` is undocumented: the text has no description of it"
    )


def test_what_a_text_says_differently() -> None:
    text = (ROOT / "specs/mgr/customers.rendered.txt").read_text("utf-8")
    text = text.replace("date_fromstring · date ", "date_fromstring · date-time ", 1)
    text = text.replace("limitinteger · nullableOptional", "limitintegerRequired", 1)
    text = text.replace("qstring · nullableOptional", "qqstringOptional", 1)
    text = text.replace("max: 5000", "max: 500", 1)
    text = text.replace("/customers/{id}/tags", "/customers/{id}/labels")
    found = audit(Source("text", text), _document("specs/mgr/customers.md"))
    codes = {finding.code for finding in found.findings}
    assert codes >= {
        "audit-format",
        "audit-nullable",
        "audit-required",
        "audit-not-in-specification",
        "audit-not-in-text",
        "audit-limit",
        "audit-operation",
    }
    assert found.unseen == ("PUT /customers/{id}/tags",)


def test_schemas_made_of_themselves() -> None:
    """What is composed of itself several times is looked at once; odd names end nothing."""
    document = _document("specs/mgr/customers.md")
    loop: Node = {"$ref": "#/components/schemas/Loop"}
    document.data["components"]["schemas"] = {
        "Loop": {"allOf": [loop] * 3, "anyOf": [loop] * 3, "items": loop}
    }
    operation = document.data["paths"]["/customers"]["get"]
    operation["responses"]["200"]["content"]["application/json"]["schema"] = loop
    operation["parameters"] = [{"in": "query", "name": [], "schema": loop}]
    name = "specs/mgr/customers.rendered.txt"
    found = audit(Source(name, (ROOT / name).read_text("utf-8")), document)
    assert "audit-not-in-specification" in {finding.code for finding in found.findings}
