"""Styles of parameters and bodies that are no JSON, against the tables of OpenAPI."""

from __future__ import annotations

import asyncio
import io
from email.parser import BytesParser
from pathlib import Path
from typing import Any

import pytest

from codegen.runtime.options import omit
from codegen.runtime.styles import (
    as_cookie,
    as_json,
    deep_object,
    form,
    label,
    matrix,
    pipe_delimited,
    reserved,
    simple,
    space_delimited,
    whole,
)

from .server import Server
from .shop import AsyncClient, Client

ARRAY = ["blue", "black", "brown"]
OBJECT = {"R": 100, "G": 200, "B": 150}


@pytest.fixture
def shop(server: Server) -> Client:
    return Client(base_url=server.url)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (matrix("blue"), ";color=blue"),
        (matrix(""), ";color"),
        (matrix(ARRAY), ";color=blue,black,brown"),
        (matrix(OBJECT), ";color=R,100,G,200,B,150"),
        (matrix("blue", explode=True), ";color=blue"),
        (matrix(ARRAY, explode=True), ";color=blue;color=black;color=brown"),
        (matrix(OBJECT, explode=True), ";R=100;G=200;B=150"),
        (label("blue"), ".blue"),
        (label(ARRAY), ".blue,black,brown"),
        (label(OBJECT), ".R,100,G,200,B,150"),
        (label(ARRAY, explode=True), ".blue.black.brown"),
        (label(OBJECT, explode=True), ".R=100.G=200.B=150"),
        (simple("a/b"), "a%2Fb"),
        (simple(ARRAY), "blue,black,brown"),
        (simple(OBJECT), "R,100,G,200,B,150"),
        (simple(OBJECT, explode=True), "R=100,G=200,B=150"),
        (simple(ARRAY, explode=True), "blue,black,brown"),
        (reserved("a/b c?"), "a/b%20c?"),
    ],
)
def test_path_styles(server: Server, shop: Client, value: Any, text: str) -> None:
    shop.customers.call("GET", "/x/{color}", path_params={"color": value})
    if "?" not in text:
        assert server.last.target == "/x/" + text


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (form(ARRAY), "color=blue&color=black&color=brown"),
        (form(OBJECT), "R=100&G=200&B=150"),
        (form(ARRAY, explode=False), "color=blue,black,brown"),
        (form(OBJECT, explode=False), "color=R,100,G,200,B,150"),
        (form("a,b", explode=False), "color=a%2Cb"),
        (space_delimited(ARRAY), "color=blue%20black%20brown"),
        (pipe_delimited(ARRAY), "color=blue%7Cblack%7Cbrown"),
        (deep_object(OBJECT), "color[R]=100&color[G]=200&color[B]=150"),
        (deep_object({"a": {"b": [1, 2]}}), "color[a][b]=1&color[a][b]=2"),
        (as_json({"a": None}), "color=%7B%22a%22%3Anull%7D"),
        (reserved("a/b?c&d=é"), "color=a/b?c%26d=%C3%A9"),
        (reserved(form(["a:b", "c"], explode=False)), "color=a:b,c"),
        (whole(as_json({"a": [1, "é"]})), "%7B%22a%22%3A%5B1%2C%22%C3%A9%22%5D%7D"),
        (whole("$.a[?@.b == 'c&d']"), "%24.a%5B%3F%40.b%20%3D%3D%20%27c%26d%27%5D"),
        (whole(as_json(None)), ""),
        (form(None), ""),
        (form([], explode=False), ""),
        (as_json(None), ""),
        (deep_object(None), ""),
    ],
)
def test_query_styles(server: Server, shop: Client, value: Any, text: str) -> None:
    shop.customers.call("GET", "/x", query={"color": value})
    assert server.last.target == ("/x?" + text if text else "/x")


def test_headers_are_not_percent_encoded(server: Server, shop: Client) -> None:
    headers = {"X-A": simple({"a": "b c"}, explode=True), "X-B": ["a", "b c"]}
    shop.customers.call("GET", "/x", headers=headers)
    assert server.last.headers["x-a"] == "a=b c"
    assert server.last.headers["x-b"] == "a,b c"


def test_cookies_as_they_are(server: Server, shop: Client) -> None:
    """OpenAPI 3.2, style `cookie`: nothing is escaped, so nothing may end it."""
    cookies = {"a": as_cookie("x=/ü"), "b": as_cookie(["1", "2 3"], explode=False)}
    cookies |= {"c": as_cookie(["%20", None]), "d": as_cookie(None), "e;f": "1;2"}
    shop.customers.call("GET", "/x", cookies=cookies)
    assert server.last.headers["cookie"] == "a=x=/ü; b=1,2 3; c=%20; e%3Bf=1%3B2"
    for bad in ("a;b", "a\r\nX: y", "€"):
        with pytest.raises(ValueError, match="'a'"):
            shop.customers.call("GET", "/x", cookies={"a": as_cookie(bad)})


def test_a_style_in_the_wrong_place(shop: Client) -> None:
    with pytest.raises(TypeError, match="color"):
        shop.customers.call("GET", "/x", query={"color": label("x")})
    with pytest.raises(TypeError, match="got a str"):
        pipe_delimited("abc")


def test_forms_with_what_nobody_knows(server: Server, shop: Client) -> None:
    """`extra_body` is a field of a form, too, and replaces one of the same name."""
    options = {"extra_body": {"a": 2, "c": "d"}}
    shop.customers.call("POST", "/x", form={"a": 1, "b": None}, options=options)
    assert server.last.body == b"a=2&c=d"
    more: Any = {"multipart": {"a": 1}, "body_optional": True, "options": options}
    shop.customers.call("POST", "/x", **more)
    assert server.last.body.count(b"form-data") == 2


def test_forms(server: Server, shop: Client) -> None:
    value = {
        "a": "x y&z",
        "b": [1, 2],
        "c": {"d": 1},
        "e": None,
        "f": [3, 4],
        "g": True,
    }
    encoding = {"c": {"contentType": "application/json"}, "f": {"explode": False}}
    shop.customers.call("POST", "/x", form=value, encoding=encoding)
    assert server.last.body == b"a=x+y%26z&b=1&b=2&c=%7B%22d%22%3A1%7D&f=3,4&g=true"
    assert server.last.headers["content-type"] == "application/x-www-form-urlencoded"


def parts(server: Server) -> list[tuple[str | None, str | None, str, bytes]]:
    head = f"Content-Type: {server.last.headers['content-type']}\r\n\r\n".encode()
    message: Any = BytesParser().parsebytes(head + server.last.body)
    return [
        (
            part.get_param("name", header="content-disposition"),
            part.get_filename(),
            part.get_content_type(),
            part.get_payload(decode=True),
        )
        for part in message.get_payload()
    ]


def test_multipart(server: Server, shop: Client, tmp_path: Path) -> None:
    path = tmp_path / "photo.png"
    path.write_bytes(b"PNG")
    with path.open("rb") as file:
        value = {
            "name": "Zoë",
            "raw": b"raw",
            "path": path,
            "open": file,
            "named": ("a.txt", "text"),
            "typed": ("b", b"B", "x/y"),
            "many": [path, b"2"],
            "tags": ["a", None, "b"],
            "meta": {"k": 1},
            "memory": io.BytesIO(b"m"),
            "absent": None,
        }
        shop.customers.call("POST", "/x", multipart=value)
    found = parts(server)
    assert found[0] == ("name", None, "text/plain", "Zoë".encode())
    assert found[1:] == [
        ("raw", "file", "application/octet-stream", b"raw"),
        ("path", "photo.png", "image/png", b"PNG"),
        ("open", "photo.png", "image/png", b"PNG"),
        ("named", "a.txt", "text/plain", b"text"),
        ("typed", "b", "x/y", b"B"),
        ("many", "photo.png", "image/png", b"PNG"),
        ("many", "file", "application/octet-stream", b"2"),
        ("tags", None, "text/plain", b"a"),
        ("tags", None, "text/plain", b"b"),
        ("meta", None, "application/json", b'{"k":1}'),
        ("memory", "file", "application/octet-stream", b"m"),
    ]


@pytest.mark.parametrize("given", ["json", "form", "multipart"])
@pytest.mark.parametrize(
    ("chosen", "sent"),
    [
        ("application/json", b'{"a":["x y"],"b":null}'),
        ("application/merge-patch+json; v=1", b'{"a":["x y"],"b":null}'),
        ("application/x-www-form-urlencoded", b"a=x+y"),
        ("multipart/form-data", b'form-data; name="a"\r\n\r\nx y\r\n'),
    ],
)
def test_chosen_media_type(
    server: Server, shop: Client, given: str, chosen: str, sent: bytes
) -> None:
    """Whatever the usual one is, the same value is written as the caller wants it."""
    body: Any = {given: {"a": ["x y"], "b": None, "c": omit}}
    shop.customers.call("POST", "/x", media_type=chosen, nullable=("b",), **body)
    assert server.last.headers["content-type"].startswith(chosen)
    found = server.last.body
    assert sent in found if "multipart" in chosen else found == sent
    assert b'name="b"' not in found


def test_multipart_headers_and_encodings(server: Server, shop: Client) -> None:
    """OpenAPI 3.1, section 4.8.15.1; a tuple's own type is believed."""
    value = {
        "file": ("a.jpg", b"1", "", {"X-Checksum": "é", "Content-Language": "de"}),
        "one_of": ("a.jpg", b"2"),
        "other": ("a.gif", b"3"),
        "own": ("a.gif", b"4", "image/gif"),
        "any": ("a.webp", b"5"),
        "xml": "<a/>",
        "flat": ["a b", "c&d"],
        "deep": {"a": {"b": "ü"}},
        "piped": ["x", "y"],
    }
    jpeg_first = {"contentType": "image/png, image/jpeg"}
    encoding = {
        "one_of": jpeg_first,
        "other": jpeg_first,
        "own": jpeg_first,
        "any": {"contentType": "image/*"},
        "xml": {"contentType": "application/xml"},
        "flat": {"style": "form", "explode": False, "contentType": "x/ignored"},
        "deep": {"style": "deepObject"},
        "piped": {"style": "pipeDelimited"},
    }
    shop.customers.call("POST", "/x", multipart=value, encoding=encoding)
    found = parts(server)
    assert found == [
        ("file", "a.jpg", "image/jpeg", b"1"),
        ("one_of", "a.jpg", "image/jpeg", b"2"),
        ("other", "a.gif", "image/png", b"3"),
        ("own", "a.gif", "image/gif", b"4"),
        ("any", "a.webp", "image/webp", b"5"),
        ("xml", None, "application/xml", b"<a/>"),
        ("flat", None, "text/plain", b"a b,c&d"),
        ("deep[a][b]", None, "text/plain", "ü".encode()),
        ("piped", None, "text/plain", b"x|y"),
    ]
    assert "X-Checksum: é\r\nContent-Language: de\r\n".encode() in server.last.body
    for bad in ({"X-A": "1\r\nX-B: 2"}, {"X\nY": "1"}):
        with pytest.raises(ValueError, match="line break"):
            shop.customers.call("POST", "/x", multipart={"f": ("n", b"", "", bad)})


def test_content(server: Server, shop: Client, tmp_path: Path) -> None:
    shop.customers.call("POST", "/x", content="é", media_type="text/xml")
    assert server.last.body == "é".encode()
    assert server.last.headers["content-type"] == "text/xml"
    path = tmp_path / "f"
    path.write_bytes(b"file")
    for value in (b"file", path, path.open("rb"), iter([b"fi", b"le"])):
        shop.customers.call("PUT", "/x", content=value)
        assert server.last.body == b"file"
        if hasattr(value, "close"):
            value.close()

    async def chunks() -> Any:
        yield b"fi"
        yield b"le"

    async def go() -> None:
        async with AsyncClient(base_url=server.url) as client:
            for value in (b"file", io.BytesIO(b"file"), chunks()):
                await client.customers.call("PUT", "/x", content=value)
                assert server.last.body == b"file"

    asyncio.run(go())
