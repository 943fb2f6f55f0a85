"""The pre-commit hooks and the workflow for other repositories."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from .conftest import ROOT, Run

CONFIG = '[clients.aurora]\nsources = ["specs/*.md"]\noutput = "out/aurora"\n'


def test_hooks_call_what_there_is() -> None:
    from codegen.arguments import COMMANDS

    hooks = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text())
    for hook in hooks:
        program, command = hook["entry"].split()
        assert program == "codegen" and command in COMMANDS
        assert hook["pass_filenames"] is False


@pytest.mark.slow
def test_pre_commit(project: Path, run: Run, tmp_path: Path) -> None:
    """As a user has it: the hook's repository at a commit, in an environment of its own."""
    ours = tmp_path / "codegen"
    ignored = shutil.ignore_patterns(
        ".git", "__pycache__", "tests", "generated", ".*_cache"
    )
    shutil.copytree(ROOT, ours, ignore=ignored)
    for folder in (ours, project):
        run("git", "init", "--quiet", ".", cwd=folder)
    (project / "codegen.toml").write_text(CONFIG)
    run("codegen", "generate")
    hook = {
        "repos": [{"repo": str(ours), "rev": "", "hooks": [{"id": "codegen-check"}]}]
    }
    for folder in (ours, project):
        run("git", "add", "--all", cwd=folder)
        who = ("-c", "user.name=a", "-c", "user.email=a@example.com")
        run("git", *who, "commit", "--quiet", "-m", "all", cwd=folder)
    hook["repos"][0]["rev"] = run("git", "rev-parse", "HEAD", cwd=ours).strip()
    (project / ".pre-commit-config.yaml").write_text(json.dumps(hook))
    run("git", "add", "--all")
    command = [sys.executable, "-m", "pre_commit", "run", "--all-files"]
    assert "Passed" in run(*command)
    page = project / "specs/customers.md"
    page.write_text(page.read_text().replace("only_deleted", "just_deleted"))
    done = subprocess.run(command, cwd=project, capture_output=True, text=True)
    assert done.returncode == 1 and "sources changed" in done.stdout, done.stdout


def test_the_workflow_is_one() -> None:
    """By the schema that the makers of check-jsonschema keep."""
    workflow = ROOT / ".github/workflows/codegen-check.yml"
    command = [sys.executable, "-m", "check_jsonschema"]
    command += ["--builtin-schema", "vendor.github-workflows", str(workflow)]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
