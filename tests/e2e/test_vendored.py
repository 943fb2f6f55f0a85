"""A package that is copied elsewhere works there, also twice."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

from .server import Answer, Server

CODE = """
import sys
from company.clients.{0} import Client, NotFoundError
from company.old.{0} import Client as Old
for cls in (Client, Old):
    with cls(base_url=sys.argv[1]) as client:
        answer = client.customers.list()
        assert type(answer.data).__name__ == "list", answer
        try:
            client.customers.list(request_options={{"query": {{"fail": 1}}}})
        except NotFoundError:
            assert cls is Client
        except Exception as error:
            assert cls is Old and type(error).__name__ == "NotFoundError"
        else:
            raise AssertionError("no error")
assert Client is not Old
ours = [m for m in sys.modules if m.partition(".")[0] in ("codegen", "{0}")]
assert not ours, ours
print("fine")
"""


def test_vendored(seed: str, root: Path, tmp_path: Path, server: Server) -> None:
    for parent in ("clients", "old"):
        folder = tmp_path / "company" / parent
        shutil.copytree(root / "generated" / seed, folder / seed)
        (folder / "__init__.py").touch()
    (tmp_path / "company" / "__init__.py").touch()
    page = {"data": [], "meta": {"total": 0, "limit": 1, "offset": 0}}
    server.answers = lambda request: (
        Answer.of({}, 404) if "fail" in request.target else Answer.of(page)
    )
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", CODE.format(seed), server.url],
        cwd=tmp_path,
        capture_output=True,
        text=True,
    )
    assert done.stdout == "fine\n", done.stderr
