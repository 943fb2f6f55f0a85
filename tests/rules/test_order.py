"""Which page comes first in a folder changes nothing of what is made of it."""

from __future__ import annotations

from itertools import permutations
from pathlib import Path

from codegen import pipeline
from codegen.diagnostics import Diagnostics
from codegen.pipeline import Pins, Settings

STATUS = "{type: object, properties: {done: {type: boolean}, boat: {$ref: '#/components/schemas/Boat'}}}"
BOATS = {
    "sail": "{type: object, properties: {masts: {type: integer}}}",
    "motor": "{type: object, properties: {engine: {type: string}}}",
}
PAGE = """# {path}

```yaml
openapi: 3.1.0
info: {{title: Boats, version: '1'}}
servers: [{{url: https://{host}.boats.test}}]
paths:
  /{path}:
    get:
      security: [{{token: []}}]
      responses:
        '200':
          description: One
          content:
            application/json: {{schema: {{$ref: '#/components/schemas/Status'}}}}
components:
  securitySchemes: {{token: {{type: {kind}}}}}
  schemas:
    Status: {status}
    Boat: {boat}
```
"""
KEY = "apiKey, in: header, name: X-Key"
SAID = [
    ("dinghies", "a", "sail", KEY),
    ("yachts", "b", "sail", "http, scheme: bearer"),
    ("tugs", "a", "motor", KEY),
    ("dinghies", "a", "motor", "http, scheme: bearer"),
]


def test_order_of_pages(tmp_path: Path) -> None:
    """Same names with different meanings, directly and through what they refer to; an
    operation that two pages describe in the same words; servers and credentials by page.
    """
    pages = [
        PAGE.format(path=path, host=host, boat=BOATS[boat], kind=kind, status=STATUS)
        for path, host, boat, kind in SAID
    ]
    made = [
        _built(tmp_path / str(index), order)
        for index, order in enumerate(permutations(pages))
    ]
    assert made[0]
    assert all(files == made[0] for files in made)


def _built(folder: Path, pages: tuple[str, ...]) -> dict[str, str]:
    folder.mkdir()
    for index, text in enumerate(pages):
        (folder / f"{index}.md").write_text(text)
    settings = Settings("boats", (".",), folder)
    build = pipeline.build(settings, Pins(), Diagnostics())
    assert build is not None
    return dict(build.files)
