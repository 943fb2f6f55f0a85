"""URLs as sources: only who types one uses the network, within the policy of `pull`."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.cli import main
from codegen.pull.policy import Policy, parse

from .server import Page, Server, redirect

DOCUMENT = """
openapi: 3.1.0
info: {title: Pets, version: "1"}
paths:
  /pets: {get: {tags: [Pets], operationId: listPets, responses: {"204": {description: OK}}}}
"""


@pytest.fixture
def open_policy(monkeypatch: pytest.MonkeyPatch) -> None:
    """http and loopback, which no option of these commands allows."""

    def policy(url: str) -> Policy:
        return Policy(parse(url), http=True, private=True)

    monkeypatch.setattr("codegen.pull.single._policy", policy)


@pytest.mark.usefixtures("open_policy")
def test_generate(
    server: Server, folder: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    server.routes["/api.yaml"] = Page(DOCUMENT)
    url = server.url("/api.yaml")
    assert main(["generate", url, "--output", "pets"]) == 0
    assert "def list(" in (folder / "pets/resources/pets.py").read_text()
    assert f'"{url}"' in (folder / "pets/codegen.lock").read_text()
    asked = len(server.asked)
    assert main(["check", url, "--output", "pets"]) == 2
    assert len(server.asked) == asked
    assert "`codegen check` fetches nothing" in capfd.readouterr().err


@pytest.mark.usefixtures("open_policy")
@pytest.mark.parametrize("command", ["merge", "inspect"])
def test_beside_files(
    command: str, server: Server, folder: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    server.routes["/api.yaml"] = redirect("/v1/api.yaml")
    server.routes["/v1/api.yaml"] = Page(DOCUMENT)
    (folder / "more.yaml").write_text(DOCUMENT.replace("/pets", "/dogs"))
    assert main([command, server.url("/api.yaml"), "more.yaml"]) == 0
    said = capfd.readouterr().out
    assert "/pets" in said and "/dogs" in said


@pytest.mark.usefixtures("open_policy")
def test_not_there(
    server: Server, folder: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    url = server.url("/gone.yaml")
    assert main(["generate", url, "--output", "pets"]) == 2
    said = capfd.readouterr().err
    assert "error[pull-gone]: the server answers 404" in said and url in said
    assert not (folder / "pets").exists()


def test_policy(
    server: Server, folder: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    """http is not for sources; who needs it pulls, with the option that says so."""
    assert main(["merge", server.url("/api.yaml")]) == 2
    said = capfd.readouterr().err
    assert "http is not encrypted" in said
    assert "`codegen pull` has options" in said
    assert server.asked == []


def test_secrets_in_the_url(folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["merge", "https://docs.example/api.yaml?token=s3cr3t"]) == 2
    said = capfd.readouterr().err
    assert "carries credentials" in said and "s3cr3t" not in said


def test_configured(folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """A configured client is built the same everywhere: nothing is fetched for it."""
    (folder / "codegen.toml").write_text(
        '[clients.pets]\nsources = ["https://docs.example/api.yaml"]\noutput = "pets"\n'
    )
    for command in ("generate", "check"):
        assert main([command]) == 2
        said = capfd.readouterr().err
        assert "error[url-not-supported]" in said
        assert "codegen pull https://docs.example/api.yaml" in said


def test_without_the_library(
    folder: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("codegen.commands.fetching.find_spec", lambda _: None)
    assert main(["merge", "https://docs.example/api.yaml"]) == 2
    assert "pip install 'pages-to-client[pull]'" in capfd.readouterr().err


SPLIT = """
openapi: 3.1.0
info: {title: Pets, version: "1"}
paths:
  /pets: {$ref: "paths/pets.yaml"}
"""
PART = """
get:
  tags: [Pets]
  operationId: listPets
  responses:
    "200": {description: OK, content: {application/json: {schema: {$ref: ../models.json#/Pet}}}}
"""
MODELS = '{"Pet": {"type": "object", "properties": {"name": {"$ref": "models.json#/Name"}}}, "Name": {"type": "string"}}'


@pytest.mark.usefixtures("open_policy")
@pytest.mark.parametrize("at", ["/v1/api.yaml", "/latest"])
def test_parts(
    at: str, server: Server, folder: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    """References are relative to where the document was found, behind redirects too."""
    server.routes["/latest"] = redirect("/v1/api.yaml")
    server.routes["/v1/api.yaml"] = Page(SPLIT)
    server.routes["/v1/paths/pets.yaml"] = Page(PART)
    server.routes["/v1/models.json"] = Page(MODELS)
    assert main(["generate", server.url(at), "--output", "pets"]) == 0
    assert "class Pet(Model):" in (folder / "pets/models/pets.py").read_text()
    assert len(server.asked) == 3 + (at == "/latest")
    assert "warning" not in capfd.readouterr().err


@pytest.mark.usefixtures("open_policy")
def test_parts_from_nowhere_else(
    server: Server, folder: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    """Neither another origin nor a file here is read for a document from a server."""
    secret = folder / "https:" / "secret.json"
    secret.parent.mkdir()
    secret.write_text('{"type": "integer"}')
    other = server.url("/models.json", host="localhost")
    local = "file://" + secret.as_posix()
    pets = DOCUMENT.replace("description: OK", "$ref: %r")
    for reference in (other, local, "../" * 9 + secret.as_posix(), "gone.yaml"):
        server.routes["/api.yaml"] = Page(pets % reference)
        main(["merge", server.url("/api.yaml")])
        said = capfd.readouterr()
        assert "error[ref-not-fetched]" in said.err, reference
        assert "integer" not in said.out
    assert "/gone.yaml" in [path for path, _ in server.asked]
    assert "/models.json" not in [path for path, _ in server.asked]
    assert "warning[pull-gone]" in said.err
