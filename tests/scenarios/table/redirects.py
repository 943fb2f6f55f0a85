"""Redirects: followed where a call only reads, and never to another origin.

Every scenario is also a test that the other origin was not asked for anything.
"""

from __future__ import annotations

from typing import Any

from codegen.runtime.exceptions import APIStatusError

from ..scenario import OK, POST, Fails, Scenario, answer


def _to(place: str, status: str = "302 Found", **headers: Any) -> list[bytes]:
    return [answer(b"", status, Location=place, **headers)]


def _stays(says: str) -> Fails:
    return Fails(APIStatusError, says)


SCENARIOS = [
    Scenario("a path", [_to("/there?a=b"), [OK]], asked=2, opened=1),
    Scenario("a whole URL", [_to("{url}/there"), [OK]], asked=2),
    Scenario(
        "307, 308, then good", [_to("/a", "307 x"), _to("b", "308 x"), [OK]], asked=3
    ),
    Scenario(
        "for ever",
        [_to("/customers/1")],
        _stays("302 Found: /customers/1"),
        asked=11,
        opened=1,
        kept=1,
    ),
    Scenario("from one to the other", [_to("/a"), _to("/b"), _to("/a"), [OK]], asked=4),
    *(
        Scenario(
            f"another origin, {status[:3]}",
            [_to("{other}/x", status)],
            _stays(rf"{status}: http://127.0.0.1:\d+/x"),
        )
        for status in ("301 x", "302 x", "303 x", "307 x", "308 x")
    ),
    Scenario(
        "another origin, its scheme left out",
        [_to("//{there}/x")],
        _stays("302 Found: //"),
    ),
    Scenario(
        "another origin, with ours as user",
        [_to("http://{host}@{there}/x")],
        _stays("302 Found: http://"),
    ),
    Scenario("another origin, backslashes", [_to("\\\\{there}\\x"), [OK]], asked=2),
    Scenario(
        "another scheme", [_to("https://{host}/x")], _stays("302 Found: https://")
    ),
    Scenario(
        "no web", [_to("file:///etc/passwd")], _stays("302 Found: file:///etc/passwd")
    ),
    Scenario(
        "by way of us to another origin",
        [_to("/a"), _to("{other}/x")],
        _stays("302 Found"),
        asked=2,
    ),
    Scenario("no place", [[answer(b"", "302 Found")]], _stays("302 Found$")),
    Scenario("no URL", [_to("http://[x")], _stays(r"302 Found: http://\[x")),
    Scenario("no port", [_to("http://127.0.0.1:99999999/")], _stays("302 Found")),
    *(
        Scenario(
            f"of a POST, {status[:3]}",
            [_to("/there", status), [OK]],
            _stays(f"{status}: /there"),
            ask=POST,
            kept=1,
        )
        for status in ("301 x", "302 x", "303 x", "307 x", "308 x")
    ),
]
