"""What a caller may choose, at work: the media type of a body, with what goes with each."""

from __future__ import annotations

import asyncio
import importlib
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from .features import EMPTY, Use
from .server import Answer, Server
from .test_features import multipart

IMAGE = Answer.of({"id": "1"})
EVENTS = Answer(200, b'data: {"id": "2"}\n\n', "text/event-stream")

# --- bodies -------------------------------------------------------------------------------


def test_fields_of_each(use: Use, server: Server) -> None:
    """JSON of one shape, a form with files of another, whose answer may go on."""
    images = use("body_choices", IMAGE, IMAGE, EVENTS).images
    image = images.create(images=[{"url": "u"}], prompt="p", user=None)
    assert (image.id, server.requests[-1].json) == (
        "1",
        {"images": [{"url": "u"}], "prompt": "p", "user": None},
    )
    given = {"prompt": "p", "content_type": "multipart/form-data"}
    images.create(image=[b"PNG"], **given)
    assert [(n, data) for n, _, data in multipart(server.requests[-1])] == [
        ("prompt", b"p"),
        ("image", b"PNG"),
    ]
    stream = images.create(image=[("a.png", b"x")], stream=True, **given)
    assert [each.id for each in stream] == ["2"]
    parts = [(n, data) for n, _, data in multipart(server.requests[-1])]
    assert parts == [("prompt", b"p"), ("image", b"x"), ("stream", b"true")]
    assert server.requests[-1].header("Accept") == "text/event-stream"


PATCHES: list[tuple[dict[str, Any], Any]] = [
    ({"title": "t"}, {"title": "t"}),
    ({"title": None, "tags": ["a"]}, {"tags": ["a"]}),
    (
        {"title": None, "content_type": "application/merge-patch+json"},
        {"title": None},
    ),
    (
        {
            "body": [{"op": "add", "path": "/a", "value": None}],
            "content_type": "application/json-patch+json",
        },
        [{"op": "add", "path": "/a", "value": None}],
    ),
]


@pytest.mark.filterwarnings("ignore:The documentation calls:DeprecationWarning")
@pytest.mark.parametrize(("given", "sent"), PATCHES)
def test_json_of_several_shapes(
    given: dict[str, Any], sent: Any, use: Use, server: Server
) -> None:
    """Of one shape null is a value, of another it says nothing."""
    use("body_choices", IMAGE).images.update("1", **given)
    assert server.request.json == sent
    kind = given.get("content_type", "application/json")
    assert server.request.header("Content-Type") == kind


ROWS: list[tuple[dict[str, Any], str | None, bytes]] = [
    ({}, None, b""),
    ({"body": [{"name": "n"}]}, "application/json", b'[{"name":"n"}]'),
    ({"body": "n\n1", "content_type": "text/csv"}, "text/csv", b"n\n1"),
    ({"body": b"{}", "content_type": "text/csv"}, "text/csv", b"{}"),
    ({"content_type": "text/csv"}, None, b""),
]


@pytest.mark.parametrize("case", range(len(ROWS)))
def test_values_and_texts(case: int, use: Use, server: Server) -> None:
    given, kind, sent = ROWS[case]
    use("body_choices").rows.import_(**given)
    assert server.request.header("Content-Type") == kind
    assert server.request.body == sent


def test_forms_of_several_encodings(use: Use, server: Server) -> None:
    """Each form writes a list in its own way; whatever is left out is no body."""
    add = use("body_choices").rows.add
    add(labels=["a", "b"], content_type="c")
    assert [(n, data) for n, _, data in multipart(server.requests[-1])] == [
        ("labels", b'["a","b"]'),
        ("content_type", b"c"),
    ]
    add(labels=["a", "b"], media_type="application/x-www-form-urlencoded")
    assert server.requests[-1].body == b"labels=a%7Cb"
    add(body="text", media_type="text/plain")
    assert server.requests[-1].body == b"text"
    for kind in ("multipart/form-data", "application/x-www-form-urlencoded"):
        add(media_type=kind)
        assert (
            server.requests[-1].body,
            server.requests[-1].header("Content-Type"),
        ) == (
            b"",
            None,
        )


def test_raw_and_asynchronous(packages: Callable[[str], Any], server: Server) -> None:
    """The same of raw and of streamed answers, and of an asynchronous client."""
    server.say(EMPTY, IMAGE, EVENTS)

    async def run() -> None:
        async with packages("body_choices").AsyncClient(base_url=server.url) as client:
            images = client.images
            await images.replace("1", body=b"PNG", content_type="image/png")
            assert server.requests[-1].header("Content-Type") == "image/png"
            given = {"prompt": "p", "content_type": "multipart/form-data"}
            raw = images.with_raw_response
            answer = await raw.create(image=[b"x"], **given)
            assert answer.parse().id == "1"
            streaming = images.with_streaming_response
            async with streaming.create(image=[b"x"], stream=True, **given) as answer:
                assert [each.id async for each in answer.parse()] == ["2"]

    asyncio.run(run())


def test_any_of_a_kind(use: Use, server: Server) -> None:
    """Of a range of media types the caller says which one it is."""
    images = use("body_choices").images
    images.set_sound("1", body=b"x")
    assert server.requests[-1].header("Content-Type") == "application/octet-stream"
    images.set_sound("1", body=b"x", content_type="audio/ogg")
    assert server.requests[-1].header("Content-Type") == "audio/ogg"
    images.replace("1", body=b"x", content_type="image/webp")
    assert server.requests[-1].header("Content-Type") == "image/webp"


def test_no_list_is_a_text(use: Use) -> None:
    """What is a list in every media type is refused as a text."""
    images = use("body_choices", IMAGE).images
    with pytest.raises(TypeError):
        images.create(images="abc", prompt="p")


# --- a fake -------------------------------------------------------------------------------

REFUSED: dict[str, dict[str, Any]] = {
    "image is missing": {"prompt": "p", "content_type": "multipart/form-data"},
    "content_type is missing": {"image": [b"x"], "prompt": "p"},
    "images does not go with the other arguments": {
        "prompt": "p",
        "image": [b"x"],
        "images": [],
        "content_type": "multipart/form-data",
    },
    "content_type must be": {"images": [], "prompt": "p", "content_type": "text/csv"},
}


@pytest.mark.parametrize("words", REFUSED)
def test_a_fake_refuses(words: str, packages: Callable[[str], Any]) -> None:
    packages("body_choices")
    testing = importlib.import_module("body_choices.testing")
    api = testing.fake()
    api.images.create.returns({"id": "1"})
    with pytest.raises(testing.Refused) as caught:
        api.client.images.create(**REFUSED[words])
    assert words in str(caught.value)


def test_a_fake_takes(packages: Callable[[str], Any]) -> None:
    packages("body_choices")
    with importlib.import_module("body_choices.testing").fake() as api:
        api.images.create.returns({"id": "1"}).streams([{"id": "2"}])
        images = api.client.images
        assert images.create(images=[{"url": "u"}], prompt="p").id == "1"
        given = {"image": [b"x"], "prompt": "p", "content_type": "multipart/form-data"}
        assert [each.id for each in images.create(stream=True, **given)] == ["2"]
        sent = api.images.create.calls[0].requests[0]
        assert json.loads(sent.content)["prompt"] == "p"
        api.images.create.assert_any_call(stream=True, **given)


# --- answers ------------------------------------------------------------------------------

REPORT, CSV = Answer.of({"title": "t"}), Answer(200, b"a;b", "text/csv; charset=utf-8")
PDF = Answer(200, b"%PDF", "application/pdf")
SUMMARY = "application/vnd.reports.summary+json"
CAME: dict[str, tuple[str, Answer, Any]] = {
    "the usual": ("application/json", REPORT, "t"),
    "text": ("text/csv", CSV, "a;b"),
    "bytes": ("application/pdf", PDF, b"%PDF"),
    "other JSON": (SUMMARY, Answer.of([1, 2]), [1, 2]),
    "text instead of JSON": ("application/json", CSV, "a;b"),
    "JSON instead of bytes": ("application/pdf", REPORT, "t"),
    "bytes under another name": (
        "application/pdf",
        Answer(200, b"%PDF", "application/octet-stream"),
        b"%PDF",
    ),
    "JSON under another name": (
        "application/json",
        Answer(200, b'{"title": "t"}', "text/plain"),
        "t",
    ),
}


def plain(found: Any) -> Any:
    """A value, or the title of a report."""
    return found if isinstance(found, str | bytes | list) else found.title


@pytest.mark.parametrize("case", CAME)
def test_what_comes(case: str, use: Use, server: Server) -> None:
    """It is asked for by name, and read as what it says it is."""
    accept, answer, value = CAME[case]
    reports = use("answer_choices", answer).reports
    found = reports.get("1", accept=accept)
    assert plain(found) == value
    assert server.request.header("Accept") == accept
    raw = reports.with_raw_response.get("1", accept=accept)
    found = raw.parse()
    assert plain(found) == value


def test_the_usual(use: Use, server: Server) -> None:
    """Without a word it is the first one; by a header of one's own, too, what comes is
    read as what it is."""
    reports = use("answer_choices", REPORT, CSV, EMPTY, PDF).reports
    assert reports.get("1").title == "t"
    assert server.requests[-1].header("Accept") == "application/json"
    own: Any = {"extra_headers": {"Accept": "text/csv"}}
    assert reports.get("1", request_options=own) == "a;b"
    assert reports.replace("1", body="a", content_type="text/csv") is None
    assert reports.get_picture("1", accept="image/jpeg") == b"%PDF"
    assert server.requests[-1].header("Accept") == "image/jpeg"


def test_a_wrong_type(use: Use) -> None:
    """What is none of the types is a mismatch, as ever."""
    reports = use("answer_choices", Answer.of({"title": 1}))
    with pytest.raises(
        importlib.import_module("answer_choices").ResponseValidationError
    ):
        reports.reports.get("1")


def test_saved(packages: Callable[[str], Any], server: Server, tmp_path: Path) -> None:
    """A file among the answers goes to the disk."""
    server.say(PDF)

    async def run() -> Path:
        async with packages("answer_choices").AsyncClient(
            base_url=server.url
        ) as client:
            streaming = client.reports.with_streaming_response
            async with streaming.get("1", accept="application/pdf") as answer:
                found: Path = await answer.asave(tmp_path / "a.pdf")
                return found

    assert asyncio.run(run()).read_bytes() == b"%PDF"


# --- streams ------------------------------------------------------------------------------

SSE, NDJSON = "text/event-stream", "application/x-ndjson"
CHAT, TWO = (
    Answer.of({"text": "t"}),
    b'data: {"delta": "a"}\n\ndata: {"delta": "b"}\n\n',
)
CHUNKS = Answer(200, TWO, SSE)
LINES = Answer(200, b'{"text": "a"}\n{"text": "b"}\n', NDJSON)
IDS = Answer.of([1, 2], media_type="application/vnd.chats.ids+json")
TABLE = Answer(200, b"a;b", "text/csv")


def test_a_stream_is_asked_for(use: Use, server: Server) -> None:
    """By its media type, of a list that is walked, too; raw, and closed when left."""
    chats = use("event_streams", CHUNKS, LINES, CHAT, CHUNKS, CHUNKS, TABLE).chats
    assert [each.delta for each in chats.get("1", accept=SSE)] == ["a", "b"]
    assert server.requests[-1].header("Accept") == SSE
    assert [each.text for each in chats.list(accept=NDJSON)] == ["a", "b"]
    assert chats.get("1").text == "t"
    with chats.get("1", accept=SSE) as stream:
        assert next(stream).delta == "a"
    assert stream.http_response.is_closed
    with chats.with_streaming_response.get("1", accept=SSE) as answer:
        assert [each.delta for each in answer.parse()] == ["a", "b"]
    assert chats.with_raw_response.list(accept="text/csv").parse() == "a;b"


def test_a_stream_is_asked_for_asynchronously(
    packages: Callable[[str], Any], server: Server
) -> None:
    pages = Answer.of([{"text": "t"}]), Answer.of([])
    server.say(CHUNKS, LINES, *pages, TABLE, IDS, CHUNKS)

    async def run() -> None:
        package = packages("event_streams")
        async with package.AsyncClient(base_url=server.url) as client:
            chats = client.chats
            stream = await chats.get("1", accept=SSE)
            assert [each.delta async for each in stream] == ["a", "b"]
            stream = await chats.list(accept=NDJSON)
            assert [each.text async for each in stream] == ["a", "b"]
            assert [each.text async for each in chats.list(limit=2)] == ["t"]
            assert await chats.list(accept="text/csv") == "a;b"
            found = await chats.list(accept="application/vnd.chats.ids+json")
            assert found == [1, 2]
            async with await chats.get("1", accept=SSE) as stream:
                assert (await anext(stream)).delta == "a"
            assert stream.http_response.is_closed

    asyncio.run(run())


def test_a_list_is_walked_beside_streams(use: Use, server: Server) -> None:
    """The pages are of the usual answer, and of no other."""
    full = Answer.of([{"text": "a"}, {"text": "b"}])
    chats = use("event_streams", full, Answer.of([{"text": "c"}]), EMPTY, IDS).chats
    assert [each.text for each in chats.list(limit=2)] == ["a", "b", "c"]
    assert server.requests[1].query == [("offset", "2"), ("limit", "2")]
    answer = chats.with_raw_response.list(accept="application/vnd.chats.ids+json")
    assert [answer.parse() for _ in range(2)] == [[1, 2]] * 2


def test_another_answer_than_the_stream(use: Use) -> None:
    """What comes is read as what it says it is; what is no answer is an error."""
    package = importlib.import_module("event_streams")
    html = Answer(200, b"<html>", "text/html")
    answers = (CHAT, CHUNKS, html, Answer(404, b"{}"), TABLE, LINES)
    chats = use("event_streams", *answers).chats
    assert chats.get("1", accept=SSE).text == "t"
    assert [each.delta for each in chats.get("1")] == ["a", "b"]
    with pytest.raises(package.ResponseValidationError):
        chats.get("1", accept=SSE)
    with pytest.raises(package.NotFoundError):
        chats.get("1", accept=SSE)
    assert chats.replace("1", accept=SSE) == "a;b"
    assert [each.text for each in chats.tick(accept="application/jsonl")] == ["a", "b"]


def test_a_stream_in_the_query(use: Use, server: Server) -> None:
    """Where the API has a parameter for it, that is how it is asked for."""
    found = Answer.of({"chats": [{"text": "t"}]})
    chats = use("event_streams", LINES, found).chats
    assert [each.text for each in chats.find(stream=True)] == ["a", "b"]
    assert server.requests[-1].query == [("stream", "true")]
    assert server.requests[-1].header("Accept") == "application/jsonl"
    assert chats.find(stream=False).chats[0].text == "t"
    assert server.requests[-1].header("Accept") == "application/vnd.found+json"


def test_events_as_they_are(use: Use, tmp_path: Path) -> None:
    """Where nothing says what they hold; the file of them is a file."""
    told = Answer(200, b"event: e\nid: 7\ndata: x\n\n", SSE)
    chats = use("event_streams", told, PDF).chats
    assert [(it.event, it.id, it.data) for it in chats.get_log("1")] == [
        ("e", "7", "x")
    ]
    kind = "application/octet-stream"
    with chats.with_streaming_response.get_log("1", accept=kind) as answer:
        assert answer.save(tmp_path / "log").read_bytes() == b"%PDF"


def test_a_fake_streams(packages: Callable[[str], Any]) -> None:
    package = packages("event_streams")
    testing = importlib.import_module("event_streams.testing")
    api, event = testing.fake(), package.ServerSentEvent("x", "e")
    chats = api.client.chats
    api.chats.get.returns({"text": "t"}).streams([{"delta": "a"}, {"delta": "b"}])
    assert chats.get("1").text == "t"
    assert [each.delta for each in chats.get("1", accept=SSE)] == ["a", "b"]
    with pytest.raises(testing.Refused) as caught:
        chats.get("1")
    assert "was asked for no stream: set `chats.get.returns(…)`" in str(caught.value)
    api.chats.replace.streams([{"delta": "a"}]).returns("a;b")
    assert [each.delta for each in chats.replace("1", accept=SSE)] == ["a"]
    assert chats.replace("1", accept="text/csv") == "a;b"
    with pytest.raises(testing.Refused) as caught:
        chats.replace("1")
    assert "was asked for application/json, and has another" in str(caught.value)
    api.chats.get_log.streams([event]).returns(b"x")
    assert list(chats.get_log("1")) == [event]
    assert chats.get_log("1", accept="application/octet-stream") == b"x"
    api.chats.find.streams([{"text": "t"}])
    assert [each.text for each in chats.find(stream=True)] == ["t"]
    sent = api.chats.find.calls[0].requests[0]
    assert sent.headers["Accept"] == "application/jsonl"
    api.chats.list.returns_items([{"text": "t"}]).answers(content="a;b")
    assert [each.text for each in chats.list()] == ["t"]
    assert chats.list(accept="text/csv") == "a;b"


def test_errors_are_typed(use: Use) -> None:
    package = importlib.import_module("answer_choices")
    reports = use("answer_choices", Answer.of({"message": "m"}, 404)).reports
    with pytest.raises(package.NotFoundError) as caught:
        reports.get("1", accept="application/pdf")
    assert caught.value.body.message == "m"


def test_a_fake_answers(packages: Callable[[str], Any]) -> None:
    packages("answer_choices")
    testing = importlib.import_module("answer_choices.testing")
    api = testing.fake()
    reports = api.client.reports
    api.reports.get.returns({"title": "t"}, "a;b", b"%PDF").fails(404)
    assert reports.get("1").title == "t"
    assert reports.get("1", accept="text/csv") == "a;b"
    assert reports.get("1", accept="application/pdf") == b"%PDF"
    with pytest.raises(importlib.import_module("answer_choices").NotFoundError):
        reports.get("1")
    api.reports.get.when("2").returns({"title": "t"})
    with pytest.raises(testing.Refused) as caught:
        reports.get("2", accept="text/csv")
    assert "was asked for text/csv, and has another answer" in str(caught.value)
    api.reports.get_picture.returns(b"PNG")
    assert reports.get_picture("1", accept="image/jpeg") == b"PNG"
    with pytest.raises(testing.Refused):
        reports.get("1", accept="text/html")
