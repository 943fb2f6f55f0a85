"""Places in pages that describe an operation in words: each field at its own element."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.diagnostics import Diagnostics
from codegen.load import load
from codegen.load.positions import locate

PAGE = Path(__file__).parent.parent / "golden" / "page_mintlify_words"
BASE = "/paths/~1v1~1harbours~1{harbour}~1boats/post"
SENT = f"{BASE}/requestBody/content/application~1json/schema/properties"
GOT = f"{BASE}/responses/201/content/application~1json/schema/properties"


@pytest.mark.parametrize(
    ("pointer", "text"),
    [
        (f"{BASE}/summary", 'POST https://boats.example/v1/harbours/:harbour/boats"'),
        (f"{BASE}/parameters/1/schema", '<ParamField query="dry_run"'),
        (f"{SENT}/crew", '<ParamField body="crew"'),
        (f"{SENT}/crew/items/properties/rank/enum", '<ParamField body="rank"'),
        (f"{GOT}/owner/properties/boats", '<ResponseField name="boats"'),
        (f"{BASE}/responses/422/content", "POST https://"),
    ],
)
def test_places(pointer: str, text: str) -> None:
    (fragment,) = load(["page.mdx"], PAGE, Diagnostics())
    place = locate(fragment.at(pointer))
    assert place is not None
    assert place.text[place.column - 1 :].startswith(text)


TABLES = PAGE.parent / "page_tables" / "pages"
BOATS = "/paths/~1v1~1boats/post"


@pytest.mark.parametrize(
    ("pointer", "text"),
    [
        (f"{BOATS}/summary", "POST `https://api.harbour.test/v1/boats`"),
        (
            f"{BOATS}/requestBody/content/application~1json/schema/properties/crew",
            "| **crew**",
        ),
        (
            f"{BOATS}/responses/409/content/application~1json/schema/properties/message",
            "| message",
        ),
    ],
)
def test_places_in_tables(pointer: str, text: str) -> None:
    fragments = load(["boats.html.md"], TABLES, Diagnostics())
    (fragment,) = (one for one in fragments if "post" in str(one.data["paths"]))
    place = locate(fragment.at(pointer))
    assert place is not None
    assert place.text[place.column - 1 :].startswith(text)
