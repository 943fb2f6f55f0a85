"""`python -m build` on a project that has only `specs/`: its wheel holds the client."""

from __future__ import annotations

import subprocess
import sys
import tarfile
from pathlib import Path
from zipfile import ZipFile

import pytest

from .conftest import CLIENT, Run

HATCH = """
[build-system]
requires = ["hatchling", "pages-to-client"]
build-backend = "hatchling.build"

[project]
name = "{name}"
version = "1.0"

[tool.hatch.build.targets.wheel.hooks.codegen]
"""
SETUPTOOLS = """
[build-system]
requires = ["setuptools", "pages-to-client"]
build-backend = "setuptools.build_meta"

[project]
name = "{name}"
version = "1.0"

[tool.setuptools]
packages = []
cmdclass = {{ build = "codegen.plugins.setuptools.build" }}
"""
BACKENDS = {"hatch": HATCH, "setuptools": SETUPTOOLS}
BUILD = (sys.executable, "-m", "build", "--no-isolation", "--outdir", "dist")
CALL = "import aurora, aurora._runtime.pages; print(aurora.Client(bearer_auth='x'))"


@pytest.fixture(params=sorted(BACKENDS))
def backend(request: pytest.FixtureRequest) -> str:
    return BACKENDS[request.param]


def describe(project: Path, backend: str, name: str, more: str = CLIENT) -> None:
    (project / "pyproject.toml").write_text(backend.format(name=name) + more)


def names_in(project: Path) -> list[str]:
    (wheel,) = (project / "dist").glob("*.whl")
    with ZipFile(wheel) as archive:
        return archive.namelist()


@pytest.mark.parametrize("name", ["aurora", "something-else"])
def test_a_wheel_holds_the_client(
    project: Path, run: Run, backend: str, name: str
) -> None:
    describe(project, backend, name)
    run(*BUILD, "--wheel")
    names = names_in(project)
    assert len(names) == len(set(names))
    wanted = {"__init__.py", "client.py", "py.typed", "README.md", "codegen.lock"}
    wanted |= {"resources/customers.py", "models/customers.py", "_runtime/calls.py"}
    assert {f"aurora/{path}" for path in wanted} <= set(names)
    assert not [n for n in names if n.startswith(("src/", "specs/"))]


def test_a_wheel_works(project: Path, run: Run, backend: str) -> None:
    describe(project, backend, "something-else")
    run(*BUILD, "--wheel")
    (wheel,) = (project / "dist").glob("*.whl")
    place = project / "site"
    with ZipFile(wheel) as archive:
        archive.extractall(place)
    assert "api.aurorasuite.ai" in run(sys.executable, "-c", CALL, cwd=place)


def test_a_wheel_of_a_source_distribution(
    project: Path, run: Run, backend: str
) -> None:
    describe(project, backend, "something-else")
    (project / "MANIFEST.in").write_text("graft specs\n")
    run(*BUILD)
    assert "aurora/client.py" in names_in(project)
    (sdist,) = (project / "dist").glob("*.tar.gz")
    with tarfile.open(sdist) as archive:
        assert any(n.endswith("specs/customers.md") for n in archive.getnames())


def test_ignored_by_git(project: Path, run: Run) -> None:
    describe(project, HATCH, "something-else")
    run("git", "init", "--quiet", ".")
    (project / ".gitignore").write_text("src/\n")
    run(*BUILD, "--wheel")
    assert "aurora/client.py" in names_in(project)


def test_editable(project: Path, run: Run, backend: str) -> None:
    describe(project, backend, "something-else")
    target = project / "site"
    pip = (sys.executable, "-m", "pip", "install", "--quiet", "--no-deps")
    run(*pip, "--no-build-isolation", "--target", str(target), "--editable", ".")
    site = f"import site; site.addsitedir({str(target)!r}); {CALL}"
    assert "api.aurorasuite.ai" in run(sys.executable, "-c", site, cwd=project.parent)
    assert (project / "src/aurora/client.py").is_file()


def test_hand_edits_end_the_build(project: Path, run: Run, backend: str) -> None:
    describe(project, backend, "something-else")
    run(*BUILD, "--wheel")
    edited = project / "src/aurora/client.py"
    edited.write_text("mine\n")
    done = subprocess.run(
        [*BUILD, "--wheel"], cwd=project, capture_output=True, text=True, check=False
    )
    assert done.returncode and "error[hand-edited]" in done.stdout + done.stderr
    assert edited.read_text() == "mine\n"


def test_without_configuration(project: Path, backend: str) -> None:
    describe(project, backend, "something-else", "")
    done = subprocess.run(
        [*BUILD, "--wheel"], cwd=project, capture_output=True, text=True, check=False
    )
    assert done.returncode
    assert "no [tool.codegen] table" in done.stdout + done.stderr
