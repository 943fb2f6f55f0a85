"""What both checkers know of raw answers, options, pages and streams (`typed/usage.py`)."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from ..packages import run
from . import features

HERE = Path(__file__).parent
ROOT = HERE.parents[1]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The packages that `usage.py` imports, and itself."""
    folder = tmp_path_factory.mktemp("typed")
    for seed in ("aurora", "mgr"):
        (folder / seed).symlink_to(ROOT / "generated" / seed)
    for feature in (
        "answer_choices",
        "body_choices",
        "contents",
        "event_streams",
        "media_types",
    ):
        features.write(feature, folder / feature)
    (folder / "usage.py").write_text((HERE / "typed" / "usage.py").read_text())
    (folder / "mypy.ini").write_text("[mypy]\nstrict = true\n")
    config = {"typeCheckingMode": "strict", "include": ["usage.py"]}
    config["reportUnnecessaryTypeIgnoreComment"] = "error"
    config["enableTypeIgnoreComments"] = False  # type: ignore[assignment]
    (folder / "pyrightconfig.json").write_text(json.dumps(config))
    return folder


@pytest.mark.slow
@pytest.mark.parametrize(
    "words", ["mypy usage.py", f"pyright --pythonpath {sys.executable}"]
)
def test_usage(folder: Path, words: str) -> None:
    run(folder, "-m", *words.split())
