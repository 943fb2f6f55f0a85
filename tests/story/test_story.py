"""The whole story: from pages on a site to a wheel that works where nothing of ours is."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from .server import Documentation, Shop, running

HERE = Path(__file__).parent
TOOLS = Path(sys.executable).parent
OUTPUT = "order 1: 12.5\norder 3: 7.0\norder 4: 1.0\ncustomer: Ada\ncustomer: 404\n"


class Shell:
    """Commands as a person types them, one after the other, in one project."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.env = os.environ | {"PATH": f"{TOOLS}{os.pathsep}{os.environ['PATH']}"}
        self.env |= {"SHOP_API_KEY": "secret", "PYTHONPATH": ""}

    def run(self, line: str, exit: int = 0) -> str:
        """What a command says; its exit code has to be this one."""
        done = subprocess.run(
            line,
            shell=True,
            cwd=self.folder,
            env=self.env,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )
        assert done.returncode == exit, f"{line}\n{done.stdout}"
        return done.stdout


@pytest.fixture
def shell(tmp_path: Path) -> Shell:
    """In a project with a configuration and an application, and nothing else."""
    shutil.copytree(HERE / "project", tmp_path / "project")
    return Shell(tmp_path / "project")


def test_story(shell: Shell) -> None:
    documentation, api = Documentation(HERE / "monday"), Shop()
    with running(documentation) as site, running(api) as shop:
        pull = f"codegen pull {site}/llms.txt --allow-http --allow-private"
        pull += " --output specs/shop"
        report = f"cd src && python -m myapp.report {shop}"

        # On Monday the pages are brought here, and the client goes into the application.
        assert "2 pages created" in shell.run(pull)
        assert "2 operations" in shell.run("codegen generate")
        assert shell.run(report) == OUTPUT
        assert "up to date" in shell.run("codegen check")
        assert "up to date" in shell.run(f"{pull} --check")

        # On Tuesday the shop calls its filter otherwise, some totals are null, and
        # orders can be cancelled.
        documentation.folder, api.filter = HERE / "tuesday", "state"
        assert "changed orders.md" in shell.run(f"{pull} --check", exit=1)
        assert "up to date" in shell.run("codegen check")  # nothing here has changed
        assert "changed orders.md" in shell.run(pull)

        # CI says that the package is behind its sources, and why.
        said = shell.run("codegen check", exit=1)
        assert (
            "error[drift]" in said and "sources changed: specs/shop/orders.md" in said
        )

        # `diff` says what that means for the application, the worst first.
        said = shell.run("codegen diff --exit-code", exit=1)
        breaking, _, rest = said.partition("Compatible")
        assert "2 breaking, 3 compatible → major" in said
        assert "orders.list(status): removed" in breaking
        assert "Order.total: may be null now" in breaking
        assert "orders.list(state), orders.cancel" in rest

        # So the client is made anew, and the application is changed where `diff` said.
        assert "3 operations" in shell.run("codegen generate")
        assert "up to date" in shell.run("codegen check")
        assert "TypeError" in shell.run(report, exit=1)
        module = shell.folder / "src/myapp/report.py"
        module.write_text(module.read_text().replace("status=", "state="))
        assert shell.run(report) == OUTPUT

        # The wheel is built from the specs: the client in it is not even committed.
        shutil.rmtree(shell.folder / "src/myapp/_vendor")
        shell.run("python -m build --wheel --no-isolation --outdir dist")

        # Where it is installed nobody knows of codegen.
        fresh = shell.folder.parent / "fresh"
        shell.run(f"python -m venv {fresh}")
        pip = f"{fresh}/bin/python -m pip --disable-pip-version-check install --quiet"
        shell.run(f"{pip} dist/*.whl")
        shell.run(f"{fresh}/bin/python -c 'import codegen'", exit=1)
        assert shell.run(f"cd / && {fresh}/bin/myapp {shop}") == OUTPUT
