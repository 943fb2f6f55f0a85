"""What lies on the disk after a pull: only what changed, all of it, nobody's edits lost."""

from __future__ import annotations

import errno
import json
import os
import signal
import subprocess
import sys
import textwrap
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler
from pathlib import Path

import pytest

from .conftest import Pull, snapshot
from .server import Page, Server, in_turn


@pytest.fixture
def acme(server: Server, pull: Pull, folder: Path) -> Path:
    """A site of three pages, pulled once."""
    server.site(a="# A\n", b="# B\n", c="# C\n")
    assert pull(server.url()).exit == 0
    server.asked.clear()
    return folder / "specs" / "acme"


def entries(acme: Path) -> dict[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = json.loads((acme / "sources.lock").read_text())[
        "files"
    ]
    return found


def test_first(acme: Path, server: Server) -> None:
    assert sorted(snapshot(acme)) == ["a.md", "b.md", "c.md", "sources.lock"]
    entry = entries(acme)["a.md"]
    assert sorted(entry) == ["date", "etag", "sha256", "source", "url"]
    assert entry["url"] == server.url("/a.md")
    assert entry["source"] == server.url()
    assert entry["date"] == "2026-05-05T10:00:00Z"


def test_again_is_304(acme: Path, server: Server, pull: Pull) -> None:
    before = snapshot(acme)
    done = pull(server.url())
    assert done.exit == 0 and "up to date, 3 pages" in done.out
    conditional = [h for _, h in server.asked if "If-None-Match" in h]
    assert len(conditional) == 3 and snapshot(acme) == before


def test_last_modified(server: Server, pull: Pull, folder: Path) -> None:
    def act(handler: BaseHTTPRequestHandler) -> None:
        since = handler.headers["If-Modified-Since"]
        modified = {"Last-Modified": "Mon, 04 May 2026 10:00:00 GMT"}
        same = since == modified["Last-Modified"]
        Page("" if same else "# A\n", 304 if same else 200, modified, etag=False)(
            handler
        )

    server.site(a="")
    server.routes["/a.md"] = act
    assert pull(server.url()).exit == 0
    before = snapshot(folder)
    assert pull(server.url()).exit == 0
    assert server.asked[-1][1]["If-Modified-Since"] == "Mon, 04 May 2026 10:00:00 GMT"
    assert snapshot(folder) == before


def test_same_text_under_another_etag(acme: Path, server: Server, pull: Pull) -> None:
    """Neither the page nor the lock is written for that."""
    before = snapshot(acme)
    headers = {"ETag": '"new"', "Date": "Wed, 06 May 2026 10:00:00 GMT"}
    server.routes["/a.md"] = Page("# A\n", headers=headers, etag=False)
    assert pull(server.url()).exit == 0
    assert snapshot(acme) == before
    server.routes["/b.md"] = Page("# B2\n")
    assert pull(server.url()).exit == 0
    after = snapshot(acme)
    assert after["a.md"] == before["a.md"] and after["b.md"][0] == b"# B2\n"
    assert entries(acme)["a.md"]["etag"] == '"new"'
    assert entries(acme)["a.md"]["date"] == "2026-05-05T10:00:00Z"


def test_changed_new_and_vanished(acme: Path, server: Server, pull: Pull) -> None:
    before = snapshot(acme)
    server.site(a="# A\n", b="# B2\n", d="# D\n")
    done = pull(server.url(), "--check")
    assert done.exit == 1 and snapshot(acme) == before
    assert done.out.splitlines()[:3] == ["created d.md", "changed b.md", "removed c.md"]
    done = pull(server.url())
    assert done.exit == 0 and "1 page created, 1 page changed" in done.out
    after = snapshot(acme)
    assert sorted(after) == ["a.md", "b.md", "d.md", "sources.lock"]
    assert after["a.md"] == before["a.md"] and after["b.md"][0] == b"# B2\n"
    assert pull(server.url(), "--check").exit == 0


def test_listed_but_gone(acme: Path, server: Server, pull: Pull) -> None:
    server.routes["/c.md"] = Page("gone", 410, etag=False)
    done = pull(server.url())
    assert done.exit == 0 and "warning[pull-gone]" in done.err
    assert not (acme / "c.md").exists() and sorted(entries(acme)) == ["a.md", "b.md"]


def test_whole_site_gone(acme: Path, server: Server, pull: Pull) -> None:
    before = snapshot(acme)
    server.routes.clear()
    assert pull(server.url()).exit == 2
    server.routes["/llms.txt"] = Page("# Acme\n\nMoved.\n")
    assert pull(server.url()).exit == 2
    server.routes["/llms.txt"] = Page("<!doctype html><p>Maintenance")
    assert pull(server.url()).exit == 2
    assert snapshot(acme) == before


def test_edited(acme: Path, server: Server, pull: Pull) -> None:
    """An edit is never lost, and in the way only where the site changed too."""
    (acme / "a.md").write_text("# Mine\n")
    before = snapshot(acme)
    assert pull(server.url()).exit == 0 and snapshot(acme) == before
    server.site(a="# A2\n", b="# B2\n", c="# C\n")
    done = pull(server.url())
    assert done.exit == 1 and "error[pull-edited]" in done.err
    assert "specs/acme/a.md" in done.err and snapshot(acme) == before
    assert pull(server.url(), "--force").exit == 0
    assert (acme / "a.md").read_text() == "# A2\n"


def test_edited_to_what_the_site_has(acme: Path, server: Server, pull: Pull) -> None:
    (acme / "a.md").write_text("# A2\n")
    server.site(a="# A2\n", b="# B\n", c="# C\n")
    before = snapshot(acme)
    assert pull(server.url()).exit == 0
    assert snapshot(acme)["a.md"] == before["a.md"]
    assert pull(server.url(), "--check").exit == 0


def test_edited_and_gone(acme: Path, server: Server, pull: Pull) -> None:
    (acme / "c.md").write_text("# Mine\n")
    server.site(a="# A\n", b="# B\n")
    done = pull(server.url())
    assert done.exit == 0 and "warning[pull-gone-edited]" in done.err
    assert (acme / "c.md").read_text() == "# Mine\n"
    assert "c.md" not in entries(acme)
    server.site(a="# A\n", b="# B\n", c="# Back\n")
    assert pull(server.url()).exit == 1
    assert (acme / "c.md").read_text() == "# Mine\n"


def test_force_undoes_an_edit(acme: Path, server: Server, pull: Pull) -> None:
    (acme / "a.md").write_text("# Mine\n")
    assert pull(server.url(), "--force").exit == 0
    assert (acme / "a.md").read_text() == "# A\n"


def test_deleted_page_comes_back(acme: Path, server: Server, pull: Pull) -> None:
    (acme / "a.md").unlink()
    assert pull(server.url(), "--check").exit == 1
    assert pull(server.url()).exit == 0
    assert (acme / "a.md").read_text() == "# A\n"


def test_checked_out_with_other_line_ends(
    acme: Path, server: Server, pull: Pull
) -> None:
    for name in ("a.md", "sources.lock"):
        data = (acme / name).read_bytes()
        (acme / name).write_bytes(data.replace(b"\n", b"\r\n"))
    before = snapshot(acme)
    assert pull(server.url()).exit == 0 and snapshot(acme) == before


def test_strangers_stay(acme: Path, server: Server, pull: Pull) -> None:
    (acme / "mine.md").write_text("mine")
    (acme / "notes").mkdir()
    (acme / "link").symlink_to("mine.md")
    server.site(a="# A2\n")
    assert pull(server.url()).exit == 0
    assert (acme / "mine.md").read_text() == "mine" and (acme / "link").is_symlink()
    assert (acme / "notes").is_dir() and not (acme / "b.md").exists()


def test_stranger_in_the_way(server: Server, pull: Pull, folder: Path) -> None:
    file = folder / "specs/acme/a.md"
    file.parent.mkdir(parents=True)
    file.write_text("# Not pulled\n")
    server.site(a="# A\n")
    assert pull(server.url()).exit == 1
    assert file.read_text() == "# Not pulled\n"


@pytest.mark.parametrize("force", [False, True])
def test_links_are_not_followed(
    server: Server, pull: Pull, folder: Path, force: bool
) -> None:
    """Nothing is written through a link, not even with --force."""
    outside = folder / "outside"
    outside.mkdir()
    acme = folder / "specs/acme"
    acme.mkdir(parents=True)
    (acme / "docs").symlink_to(outside)
    server.routes["/llms.txt"] = Page("# A\n[a](/docs/a.md)")
    server.routes["/docs/a.md"] = Page("# A\n")
    done = pull(server.url(), *["--force"] * force)
    assert done.exit == (0 if force else 1)
    assert list(outside.iterdir()) == []


def test_damaged_lock(acme: Path, server: Server, pull: Pull) -> None:
    """Of a damaged lock nothing is believed: what differs counts as edited."""
    (acme / "sources.lock").write_text("{")
    server.site(a="# A2\n", b="# B\n", c="# C\n")
    before = snapshot(acme)
    done = pull(server.url())
    assert done.exit == 1 and "warning[pull-lock-damaged]" in done.err
    assert snapshot(acme) == before
    assert pull(server.url(), "--force").exit == 0
    assert len(entries(acme)) == 3


@pytest.mark.parametrize("path", ["../x.md", "/etc/passwd", "a/../../x", "C:\\x", ""])
def test_lock_that_leads_out(acme: Path, server: Server, pull: Pull, path: str) -> None:
    victim = acme.parent / "x.md"
    victim.write_text("victim")
    data = json.loads((acme / "sources.lock").read_text())
    data["files"][path] = data["files"]["a.md"] | {"url": server.url("/gone.md")}
    (acme / "sources.lock").write_text(json.dumps(data))
    pull(server.url())
    assert victim.read_text() == "victim"


def test_two_sources_in_one_folder(acme: Path, server: Server, pull: Pull) -> None:
    """What one URL listed is not removed because another does not list it."""
    server.routes["/extra/openapi.yaml"] = Page("openapi: 3.1.0\n")
    assert pull(server.url("/extra/openapi.yaml")).exit == 0
    assert sorted(entries(acme)) == ["a.md", "b.md", "c.md", "extra/openapi.yaml"]
    assert pull(server.url(), "--check").exit == 0
    assert pull(server.url("/extra/openapi.yaml"), "--check").exit == 0


# --- interrupted ----------------------------------------------------------------------------

DRIVER = """
    import os, signal, sys
    import codegen.staging

    def _no(*_):
        raise OSError(38, "no exchange here")

    left = int(sys.argv.pop(1))

    def counted(act):
        def wrapper(*args, **options):
            global left
            left -= 1
            if left == 0:
                os.kill(os.getpid(), signal.SIGKILL)
            return act(*args, **options)
        return wrapper

    for name in ("mkdir", "link", "rename", "replace", "rmdir", "unlink", "scandir"):
        setattr(os, name, counted(getattr(os, name)))
    codegen.staging.exchange = counted(codegen.staging.exchange)
    if os.environ.get("NO_EXCHANGE"):
        codegen.staging.exchange = _no
    from codegen.cli import main
    sys.exit(main(sys.argv[1:]))
"""


def driven(kill: int, url: str, folder: Path, replay: bool = False) -> int:
    code = textwrap.dedent(DRIVER)
    words = ["pull", url, "--allow-http", "--allow-private", "--output", "specs/acme"]
    env = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
    env |= {"NO_EXCHANGE": "1"} if replay else {}
    command = [sys.executable, "-c", code, str(kill), *words]
    done = subprocess.run(command, cwd=folder, env=env, capture_output=True)
    return done.returncode


@pytest.mark.slow
@pytest.mark.parametrize("replay", [False, True], ids=["exchange", "journal"])
def test_killed_anywhere(
    acme: Path, server: Server, pull: Pull, folder: Path, replay: bool
) -> None:
    """At every step on the disk: the old state, or the new one; the next run goes on."""

    def texts() -> dict[str, bytes]:
        return {path: data for path, (data, _, _) in snapshot(acme).items()}

    old = texts()
    server.site(a="# A\n", b="# B2\n", d="# D\n")
    code = kill = 0
    for kill in range(1, 60):
        code = driven(kill, server.url(), folder, replay)
        seen = texts()
        if code != -signal.SIGKILL:
            break
        if not replay:  # the journal is finished by the next run instead
            assert set(seen) == set(old) or "d.md" in seen, kill
            assert seen["b.md"] == old["b.md"] or "c.md" not in seen, kill
    assert code == 0 and kill > 5
    assert pull(server.url()).exit == 0
    assert sorted(snapshot(acme.parent)) == [
        f"acme/{name}" for name in ("a.md", "b.md", "d.md", "sources.lock")
    ]
    assert [path.name for path in acme.parent.iterdir()] == ["acme"]
    assert texts()["b.md"] == b"# B2\n"


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGTERM, signal.SIGINT])
def test_killed_while_fetching(
    acme: Path, server: Server, folder: Path, how: signal.Signals
) -> None:
    before = snapshot(folder)
    server.site(a="# A2\n", b="", c="# C2\n")
    words = ["pull", server.url(), "--allow-http", "--allow-private"]
    command = [sys.executable, "-m", "codegen", *words, "--output", "specs/acme"]
    env = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
    run = subprocess.Popen(
        command,
        cwd=folder,
        env=env,
        stderr=subprocess.DEVNULL,
        preexec_fn=_interruptible,
    )

    def kill(handler: BaseHTTPRequestHandler) -> None:
        run.send_signal(how)
        server.stop.wait(20)
        handler.close_connection = True

    server.routes["/b.md"] = kill
    assert run.wait(60) == (130 if how == signal.SIGINT else -how)
    server.stop.set()
    assert snapshot(folder) == before


def _interruptible() -> None:
    """A job in the background of a shell ignores SIGINT, and its children inherit that."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def test_disk_full(
    acme: Path, server: Server, pull: Pull, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = snapshot(acme.parent)
    server.site(a="# A2\n", b="# B2\n", c="# C2\n")
    write = Path.write_bytes
    calls: list[Path] = []

    def full(self: Path, data: bytes) -> int:
        calls.append(self)
        if len(calls) > 1:
            raise OSError(errno.ENOSPC, "No space left on device")
        return write(self, data)

    monkeypatch.setattr(Path, "write_bytes", full)
    done = pull(server.url())
    assert done.exit == 2 and "error[pull-unwritable]" in done.err
    assert "make room" in done.err and len(calls) == 2
    assert snapshot(acme.parent) == before


def test_another_run_is_faster(
    acme: Path, server: Server, pull: Pull, folder: Path, limits: Callable[..., None]
) -> None:
    """Its lock is not the one this run began with: it begins again."""
    limits(request=20.0)

    def meanwhile(handler: BaseHTTPRequestHandler) -> None:
        server.routes["/a.md"] = Page("# A2\n")
        assert driven(0, server.url(), folder) == 0
        Page("# A1\n")(handler)

    server.routes["/a.md"] = in_turn(meanwhile)
    done = pull(server.url())
    assert done.exit == 0 and "up to date" in done.out
    assert (acme / "a.md").read_text() == "# A2\n"


def test_at_the_same_time(server: Server, folder: Path) -> None:
    server.site(**{f"p{n}": f"# {n}\n" for n in range(20)})
    words = ["pull", server.url(), "--allow-http", "--allow-private"]
    command = [sys.executable, "-m", "codegen", *words, "--output", "specs/acme"]
    env = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
    runs = [
        subprocess.Popen(command, cwd=folder, env=env, stderr=subprocess.DEVNULL)
        for _ in range(3)
    ]
    assert [run.wait(30) for run in runs] == [0, 0, 0]
    assert [path.name for path in (folder / "specs").iterdir()] == ["acme"]
    assert len(snapshot(folder / "specs/acme")) == 21
