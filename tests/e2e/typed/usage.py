"""What a user's code knows of a client, line by line: read by mypy and pyright, never run.

A line that ends in an `ignore` is a mistake that the checker has to find: one that it does
not find makes the `ignore` an error.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import assert_type

from answer_choices import AsyncClient as AsyncReports
from answer_choices import Client as Reports
from answer_choices import Report
from aurora import AsyncClient as AsyncAurora
from aurora import AsyncPage, CustomerOut, Page, RawResponse
from aurora import Client as Aurora
from aurora.models.customers import PaginatedResponseCustomerOut as Listed
from body_choices import AsyncClient as AsyncImages
from body_choices import AsyncStream as AsyncImageStream
from body_choices import Client as Images
from body_choices import Image
from body_choices import Stream as ImageStream
from body_choices._runtime.files import File
from contents import AsyncClient as AsyncFiles
from contents import Client as Files
from contents import Download
from event_streams import AsyncClient as AsyncChats
from event_streams import AsyncStream, Chat, ChatChunk, ServerSentEvent, Stream
from event_streams import Client as Chats
from media_types import Client as Pods
from mgr import Pagination


def options(aurora: Aurora, other: AsyncAurora) -> None:
    assert_type(aurora.with_options(timeout=5, deadline=None, max_retries=0), Aurora)
    assert_type(other.with_options(bearer_auth=lambda: "x", headers={}), AsyncAurora)
    aurora.with_options(barer="x")  # type: ignore[call-arg]  # pyright: ignore
    aurora.with_options(timeout="5")  # type: ignore[arg-type]  # pyright: ignore
    aurora.with_options(package="x")  # type: ignore[call-arg]  # pyright: ignore
    aurora.customers.get("1", request_options={"timeout": 5, "extra_query": {"a": 1}})
    aurora.customers.get("1", request_options={"tries": 5})  # type: ignore[arg-type]  # pyright: ignore
    aurora.customers.get()  # type: ignore[call-arg]  # pyright: ignore


def raw(aurora: Aurora, chats: Chats) -> None:
    answer = aurora.customers.with_raw_response.get("1")
    assert_type(answer, RawResponse[CustomerOut])
    assert_type(answer.parse(), CustomerOut)
    assert_type(answer.request_id, str | None)
    with aurora.customers.with_streaming_response.get("1") as streamed:
        assert_type(streamed, RawResponse[CustomerOut])
    page = aurora.customers.with_raw_response.list(limit=5).parse()
    assert_type(page, Page[CustomerOut, Listed])
    aurora.customers.with_raw_response.get(id="1")  # type: ignore[call-arg]  # pyright: ignore
    aurora.customers.with_raw_response.fetch("1")  # type: ignore[attr-defined]  # pyright: ignore
    assert_type(chats.chats.with_raw_response.listen().parse(), Stream[ChatChunk])
    chosen = chats.chats.with_raw_response.create(prompt="x", stream=True)
    assert_type(chosen.parse(), Stream[ChatChunk])


async def raw_async(aurora: AsyncAurora) -> None:
    call = aurora.customers.with_raw_response.get("1")
    assert_type((await call).parse(), CustomerOut)
    async with aurora.customers.with_streaming_response.get("1") as streamed:
        assert_type(streamed, RawResponse[CustomerOut])
    page = (await aurora.customers.with_raw_response.list()).parse()
    assert_type(page, AsyncPage[CustomerOut, Listed])


def pages(aurora: Aurora) -> None:
    page = aurora.customers.list(limit=5)
    assert_type(page, Page[CustomerOut, Listed])
    assert_type(page.data, list[CustomerOut])
    assert_type(page.response, Listed)
    assert_type(page.pages(), Iterator[Page[CustomerOut, Listed]])
    assert_type(page.next_page(), Page[CustomerOut, Listed] | None)
    assert_type(page.has_next_page(), bool)
    for customer in page:
        assert_type(customer, CustomerOut)
    for _ in aurora.customers.get("1"):  # type: ignore[misc]  # pyright: ignore
        pass


async def pages_async(aurora: AsyncAurora) -> None:
    async for customer in aurora.customers.list():
        assert_type(customer, CustomerOut)
    page = await aurora.customers.list()
    assert_type(page, AsyncPage[CustomerOut, Listed])
    assert_type(page.pages(), AsyncIterator[AsyncPage[CustomerOut, Listed]])
    assert_type(await page.next_page(), AsyncPage[CustomerOut, Listed] | None)
    async for other in page:
        assert_type(other, CustomerOut)


def streams(chats: Chats, flag: bool) -> None:
    assert_type(chats.chats.create(prompt="x"), Chat)
    assert_type(chats.chats.create(prompt="x", stream=False), Chat)
    with chats.chats.create(prompt="x", stream=True) as stream:
        assert_type(stream, Stream[ChatChunk])
        for chunk in stream:
            assert_type(chunk, ChatChunk)
    for line in chats.chats.export():
        assert_type(line, Chat)


async def streams_async(chats: AsyncChats) -> None:
    stream = await chats.chats.create(prompt="x", stream=True)
    assert_type(stream, AsyncStream[ChatChunk])
    async for chunk in stream:
        assert_type(chunk, ChatChunk)
    async with await chats.chats.listen() as events:
        assert_type([event async for event in events], list[ChatChunk])


def asked_for(chats: Chats) -> None:
    of = chats.chats
    assert_type(of.get("1"), Chat)
    with of.get("1", accept="text/event-stream") as chunks:
        assert_type(chunks, Stream[ChatChunk])
    assert_type(of.find(stream=True), Stream[Chat])
    of.find(stream=True, accept="text/csv")  # type: ignore[call-overload]  # pyright: ignore
    assert_type([each for each in of.list()], list[Chat])
    assert_type(of.list(accept="application/x-ndjson"), Stream[Chat])
    assert_type(of.list(accept="text/csv"), str)
    assert_type([each for each in of.get_log("1")], list[ServerSentEvent])
    assert_type(of.tick(accept="application/jsonl"), Stream[Chat])
    raw = of.with_raw_response
    assert_type(raw.get("1", accept="text/event-stream").parse(), Stream[ChatChunk])
    assert_type(raw.get_log("1", accept="application/octet-stream").save("log"), Path)


async def asked_for_async(chats: AsyncChats) -> None:
    of = chats.chats
    async for each in of.list():
        assert_type(each, Chat)
    stream = await of.list(accept="application/x-ndjson")
    assert_type(stream, AsyncStream[Chat])
    assert_type(await of.list(accept="text/csv"), str)
    async for _ in of.list(accept="text/csv"):  # type: ignore[attr-defined]  # pyright: ignore
        pass


def files(files: Files, pods: Pods) -> None:
    assert_type(files.files.download("1"), bytes)
    with files.files.with_streaming_response.download("1") as answer:
        assert_type(answer, Download)
        assert_type(answer.save("file"), Path)
    pods.pods.create(name="x", content_type="multipart/form-data")
    pods.pods.create(name="x", content_type="text/csv")  # type: ignore[call-overload]  # pyright: ignore
    pods.pods.create(body="x", content_type="text/csv")
    pods.pods.update("1", name="x", content_type="application/xml")  # type: ignore[arg-type]  # pyright: ignore


def bodies(images: Images, given: File) -> None:
    of = images.images
    assert_type(of.create(images=[{"url": "u"}], prompt="p", user=None), Image)
    assert_type(
        of.create(image=[given], prompt="p", content_type="multipart/form-data"), Image
    )
    with of.create(
        image=[given], prompt="p", stream=True, content_type="multipart/form-data"
    ) as stream:
        assert_type(stream, ImageStream[Image])
    of.create(image=[given], prompt="p")  # type: ignore[call-overload]  # pyright: ignore
    of.create(images=[], prompt="p", stream=True)  # type: ignore[call-overload]  # pyright: ignore
    raw = images.images.with_raw_response
    answer = raw.create(image=[], prompt="p", content_type="multipart/form-data")
    assert_type(answer.parse(), Image)
    raw.create(image=[], prompt="p")  # type: ignore[call-overload]  # pyright: ignore
    images.rows.import_(body=[{"name": "n"}])
    images.rows.import_(body="n", content_type="text/csv")
    images.rows.import_(body="n")  # type: ignore[arg-type]  # pyright: ignore


def answers(reports: Reports) -> None:
    of = reports.reports
    assert_type(of.get("1"), Report)
    assert_type(of.get("1", accept="text/csv"), str)
    assert_type(of.get("1", accept="application/pdf"), bytes)
    assert_type(of.get("1", accept="application/vnd.reports.summary+json"), list[int])
    of.get("1", accept="text/html")  # type: ignore[call-overload]  # pyright: ignore
    assert_type(of.replace("1", title="t"), Report | None)
    csv = of.replace("1", body="t", content_type="text/csv", accepted_type="text/csv")
    assert_type(csv, str | None)
    assert_type(of.get_picture("1", accept="image/jpeg"), bytes)
    raw, streaming = of.with_raw_response, of.with_streaming_response
    assert_type(raw.get("1").parse(), Report)
    assert_type(raw.get("1", accept="text/csv").parse(), str)
    with streaming.get("1", accept="application/pdf") as file:
        assert_type(file.save("file"), Path)
    with streaming.get("1") as answer:
        answer.save("file")  # type: ignore[attr-defined]  # pyright: ignore


async def answers_async(reports: AsyncReports) -> None:
    assert_type(await reports.reports.get("1", accept="text/csv"), str)
    streaming = reports.reports.with_streaming_response
    async with streaming.get("1", accept="application/pdf") as file:
        assert_type(await file.asave("file"), Path)


async def bodies_async(images: AsyncImages, given: File) -> None:
    assert_type(await images.images.create(images=[], prompt="p"), Image)
    async with images.images.with_streaming_response.create(
        image=[given], prompt="p", stream=True, content_type="multipart/form-data"
    ) as answer:
        assert_type(answer.parse(), AsyncImageStream[Image])


async def files_async(files: AsyncFiles) -> None:
    async with files.files.with_streaming_response.download("1") as answer:
        assert_type(await answer.asave(Path("file")), Path)


def aliased_fields_have_their_default() -> None:
    assert_type(Pagination(path="/").from_, int | None)
