"""One document: its client generated, every operation called, everything judged."""

from __future__ import annotations

import asyncio
import importlib
import logging
import re
import time
import traceback
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any

from openapi_core.exceptions import OpenAPIError

from codegen import ir
from codegen.diagnostics import Diagnostics
from codegen.pipeline import Build, Pins, Settings, build

from ..e2e.server import Answer, Server, serving
from ..packages import importable
from .answers import Answerer, Said, wrong_value
from .bodies import check_body
from .checked import Checked
from .documents import Place, places
from .judge import Judge
from .requests import Asker, Given, Way
from .sampling import Amount
from .wire import Wrong, check_cookies, check_headers, check_path, check_query

BASE = "/base"


@dataclass
class Violation:
    """`kind` says who complains: openapi-core ("judge-…"), the reader of the style tables
    ("wire"), the call itself, the client about an answer ("mismatch", "returned" …)."""

    document: str
    operation: str
    kind: str
    message: str


@dataclass
class Outcome:
    """One document with its figures."""

    name: str
    verdict: str = "called"
    operations: int = 0
    calls: int = 0
    answers: int = 0
    undrawn: int = 0
    """Values that could not be drawn as documented; nobody was asked to judge those."""
    seconds: float = 0.0
    violations: list[Violation] = field(default_factory=list[Violation])


def run(name: str, root: Path, seed: int = 0, most: int = 10**6) -> Outcome:
    """Every operation of one document or folder (at most `most` of them)."""
    outcome, started = Outcome(name), time.process_time()
    package = f"rt_{zlib.crc32(name.encode()):08x}"
    logging.getLogger(package).addHandler(logging.NullHandler())
    try:
        built = build(Settings(package, (name,), root), Pins(), Diagnostics())
        if built is None:
            outcome.verdict = "refused"
            return outcome
        if not built.api.resources:
            outcome.verdict = "nothing to call"
            return outcome
        with importable(built.files, package), serving() as server:
            _Run(outcome, built, package, server, seed).all(most)
    except Exception as error:
        place = traceback.extract_tb(error.__traceback__)[-1]
        where = f"{Path(place.filename).name}:{place.lineno}"
        outcome.violations.append(
            Violation(name, "", "harness", f"{type(error).__name__}: {error} ({where})")
        )
    finally:
        outcome.seconds = round(time.process_time() - started, 2)
    return outcome


@dataclass(frozen=True)
class _Call:
    amount: Amount
    way: Way
    nasty: bool
    status: str
    is_async: bool = False


class _Run:
    """The calls of one document."""

    def __init__(
        self, outcome: Outcome, built: Build, package: str, server: Server, seed: int
    ) -> None:
        self.outcome, self.built, self.server, self.seed = outcome, built, server, seed
        self.package = package
        self.asked = Checked(built.document.data, "request")
        self.answered = Checked(built.document.data, "response")
        self.module = importlib.import_module(package)
        self.mismatches: list[Any] = []
        self.keys = credentials(built)

    def client(self, kind: str) -> Any:
        return getattr(self.module, kind)(
            base_url=self.server.url + BASE,
            max_retries=0,
            timeout=60,
            on_mismatch=self.mismatches.append,
            **self.keys,
        )

    def all(self, most: int) -> None:
        known = {
            (op.method, op.path): (resource, op)
            for resource in self.built.api.resources
            for op in resource.operations
        }
        with self.client("Client") as client, asyncio.Runner() as runner:
            waiting = runner.run(self.client("AsyncClient").__aenter__())
            for place in [*places(self.asked.root)][:most]:
                found = known.get((place.method, place.path))
                if found is not None:
                    self.outcome.operations += 1
                    self.operation(place, *found, client, waiting, runner)
            runner.run(waiting.__aexit__(None, None, None))

    def operation(
        self,
        place: Place,
        resource: ir.Resource,
        operation: ir.Operation,
        client: Any,
        waiting: Any,
        runner: asyncio.Runner,
    ) -> None:
        """All calls of one operation."""
        asker = Asker(self.built, self.package, self.asked, place, operation)
        answerer = Answerer(self.answered, place)
        judge = Judge(
            self.asked.root, self.answered.root, place, self.server.url + BASE
        )
        names = self.built.plan
        attribute = names.resources[resource.key].attribute
        method = names.operations[operation.key].method
        for turn, call in enumerate(_calls(answerer)):
            random = Random(f"{self.seed} {place.method} {place.path} {turn}")
            given = asker.given(random, call.amount, call.way, call.nasty)
            if given.impossible:
                self.outcome.undrawn += 1
                continue
            said = answerer.said(call.status, random, call.amount, call.nasty)
            self.server.say(
                said.answer if place.method != "HEAD" else Answer(said.answer.status)
            )
            one = waiting if call.is_async else client
            bound = getattr(getattr(one, attribute), method)
            self.mismatches.clear()
            report = _Report(self.outcome, place, call)
            value = self._value(bound, given, runner if call.is_async else None, report)
            self.outcome.calls += 1
            self._check(judge, place, given, said, value, report)

    def _value(
        self, bound: Any, given: Given, runner: asyncio.Runner | None, report: _Report
    ) -> Any:
        """What the call returns or, of what it raises, the error."""
        try:
            if runner is None:
                return bound(*given.positional, **given.named)

            async def call() -> Any:
                return await bound(*given.positional, **given.named)

            return runner.run(call())
        except self.module.APIStatusError as error:
            return error
        except Exception as error:
            place = traceback.extract_tb(error.__traceback__)[-1]
            where = f"{Path(place.filename).name}:{place.lineno}"
            report("call", f"{type(error).__name__}: {error!s:.300} ({where})")
            return ...

    def _check(
        self,
        judge: Judge,
        place: Place,
        given: Given,
        said: Said,
        value: Any,
        report: Any,
    ) -> None:
        for name in given.unknown:
            report("unknown", name)
        self.outcome.undrawn += bool(given.invalid) + bool(said.invalid)
        if not self.server.requests:
            if value is not ...:
                report("call", "nothing was sent")
            return
        request = self.server.requests[0]
        if len(self.server.requests) > 1:
            report("call", f"{len(self.server.requests)} requests of one call")
        try:
            check_request(request, place.path, given, self.built)
        except (Wrong, ValueError, AssertionError, UnicodeError) as error:
            report("wire", f"{error}")
        if not given.invalid and not given.nameless:
            _judged(report, "judge-request", judge.request, request)
        if value is ...:
            return
        if not said.invalid:
            if place.method != "HEAD" and said.answer.status not in (204, 205, 304):
                # Where there is never a body, openapi-core misses a documented one.
                _judged(report, "judge-response", judge.response, request, said.answer)
            for mismatch in self.mismatches:
                report("mismatch", str(mismatch))
        self.outcome.answers += 1
        self._returned(said, value, report)

    def _returned(self, said: Said, value: Any, report: Any) -> None:
        error = isinstance(value, self.module.APIStatusError)
        if error != said.is_error:
            report("answer", f"{said.answer.status} became {value!r:.200}")
            return
        if error:
            if value.status_code != said.answer.status:
                report("answer", f"{said.answer.status} became {value.status_code}")
            if said.value is ...:
                return
            value = value.body
        if where := wrong_value(value, said):
            report("returned", where)


@dataclass(frozen=True)
class _Report:
    outcome: Outcome
    place: Place
    call: _Call

    def __call__(self, kind: str, message: str) -> None:
        at = f"{self.place.method} {self.place.path}"
        text = re.sub(r"127\.0\.0\.1:\d+", "host", message)
        told = Violation(self.outcome.name, at, kind, f"{text} [{_words(self.call)}]")
        self.outcome.violations.append(told)


def _words(call: _Call) -> str:
    more = " nasty" if call.nasty else ""
    more += " async" if call.is_async else ""
    return f"{call.status} {call.amount} {call.way}{more}"


def _judged(report: Any, kind: str, judge: Any, *what: Any) -> None:
    try:
        judge(*what)
    except OpenAPIError as error:
        told = [error, *getattr(error, "schema_errors", ())]
        cause = error.__cause__
        while cause is not None and len(told) < 12:
            told += [cause, *getattr(cause, "schema_errors", ())]
            cause = cause.__cause__
        words = dict.fromkeys(f"{type(e).__name__}: {_text(e):.200}" for e in told)
        report(kind, " <- ".join(words))
    except Exception as error:
        report(f"{kind}-raised", f"{type(error).__name__}: {error!s:.200}")


def _text(error: BaseException) -> str:
    try:
        return str(error)
    except Exception:  # openapi-core's own cannot always be printed
        return repr(error.args)


def _calls(answerer: Answerer) -> Iterator[_Call]:
    """Which calls are made: what is varied, once with each documented answer at least."""
    statuses = answerer.statuses()
    good = [s for s in statuses if s[0] == "2"] or ["default"]
    bad = [s for s in statuses if s not in good]
    if good[0] not in statuses:
        good = bad[:1] or []
        bad = bad[1:]
    if not good:
        return
    first, *more = good
    yield _Call("all", "plain", False, first)
    yield _Call("required", "typed", False, first)
    yield _Call("all", "typed", True, first)
    yield _Call("all", "models", False, first)
    yield _Call("some", "typed", True, first, is_async=True)
    for status in more:
        yield _Call("all", "typed", False, status)
    for status in bad:
        yield _Call("some", "typed", False, status)


def check_request(request: Any, path: str, given: Given, built: Build) -> None:
    """What came over the wire is what was given, and nothing else."""
    target = request.target
    raw, _, query = target.partition("?")
    if not raw.startswith(BASE):
        raise Wrong(f"{raw!r} is not below {BASE}")
    of = {
        place: [w for w in given.wanted if w.place == place]
        for place in ("path", "query", "header", "cookie")
    }
    check_path(raw.removeprefix(BASE), path, {w.name: w for w in of["path"]})
    keys = {
        s.location: {} for s in built.api.schemes
    }  # type: dict[str, dict[str, str]]
    for scheme in built.api.schemes:
        if scheme.kind == "apiKey":
            keys[scheme.location][scheme.wire] = "k3y"
    check_query(query, of["query"], keys.get("query", {}))
    check_headers(request, of["header"])
    if all(wanted.name.lower() != "cookie" for wanted in of["header"]):
        check_cookies(request, of["cookie"], keys.get("cookie", {}))
    check_body(request, given.media_type, given.body, given.encoding)


def credentials(built: Build) -> dict[str, Any]:
    kinds = {scheme.key: scheme.kind for scheme in built.api.schemes}
    return {
        names.argument: ("user", "k3y") if kinds[key] == "basic" else "k3y"
        for key, names in built.plan.credentials.items()
        if kinds[key] != "unsupported"
    }
