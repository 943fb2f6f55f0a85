"""Th"ings: \"\"\" \\N{BULLET} \\u0041 {{ view }}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource
from ..models.th_ings import (
    ANameThatIsLongerThanAnyLineMayBeAndLeavesNoRoomForTheTypeThatItIsAnAliasOfSoThatBothBreak,
    ImportOs,
    ThIng,
    ThIngKind,
    ThIngQ,
)

_errors = {404: ImportOs}


class ThIngs(Resource):
    """\"\"\" \\N{BULLET} \\u0041 {{ view }}."""

    with_raw_response: _RawThIngs
    with_streaming_response: _RawThIngs

    def create(
        self,
        id: str,
        x: str,
        *,
        q_import_os: str | None = None,
        q: ThIngQ | None = None,
        a_name_that_is_longer_than_any_line_of_a_docstring_may_be_and_leaves_no_room_for_what_it_means: (
            ANameThatIsLongerThanAnyLineMayBeAndLeavesNoRoomForTheTypeThatItIsAnAliasOfSoThatBothBreak
            | None
        ) = None,
        x_h: str | None = None,
        a_b: str | None = None,
        c: str | None = None,
        d: str | None = None,
        e_f: str | None = None,
        kind: ThIngKind | None = None,
        request_options: RequestOptions | None = None,
    ) -> ThIng:
        """\"\"\" import os.

        A line\\

        `POST /th"ings/{i'd}/\\n/{{ x }}`

        Args:
            id: \"\"\".
            q_import_os: \\. The server assumes "\\"\\"\\"".
            a_name_that_is_longer_than_any_line_of_a_docstring_may_be_and_leaves_no_room_for_what_it_means:
                ```
                \"\"\"
                ```
            a_b: Ends in ".
            c: \\
            d: {{ d }} {% for %} < <i>.
            e_f: The server assumes "\\"\\"\\"\\n\\\\".
            request_options: What differs for this one call.

        Raises:
            NotFoundError: Not \"\"\" found\\; `body` is an `ImportOs`.
        """
        return self._call(
            "POST",
            "/th\"ings/{i'd}/\\n/{{ x }}",
            path_params={"i'd": id, " x ": x},
            query={
                'q"); import os; ("': q_import_os,
                "{{ q }}": q,
                "a_name_that_is_longer_than_any_line_of_a_docstring_may_be_and_leaves_no_room_for_what_it_means": a_name_that_is_longer_than_any_line_of_a_docstring_may_be_and_leaves_no_room_for_what_it_means,
            },
            headers={'X-"H': x_h},
            json={'a"""b': a_b, "c\\": c, "{{ d }}": d, "e\r\nf": e_f, "kind": kind},
            returns=ThIng,
            errors=_errors,
            options=request_options,
        )


class AsyncThIngs(AsyncResource):
    """\"\"\" \\N{BULLET} \\u0041 {{ view }}."""

    with_raw_response: _RawAsyncThIngs
    with_streaming_response: _RawAsyncThIngs

    async def create(
        self,
        id: str,
        x: str,
        *,
        q_import_os: str | None = None,
        q: ThIngQ | None = None,
        a_name_that_is_longer_than_any_line_of_a_docstring_may_be_and_leaves_no_room_for_what_it_means: (
            ANameThatIsLongerThanAnyLineMayBeAndLeavesNoRoomForTheTypeThatItIsAnAliasOfSoThatBothBreak
            | None
        ) = None,
        x_h: str | None = None,
        a_b: str | None = None,
        c: str | None = None,
        d: str | None = None,
        e_f: str | None = None,
        kind: ThIngKind | None = None,
        request_options: RequestOptions | None = None,
    ) -> ThIng:
        """\"\"\" import os.

        A line\\

        `POST /th"ings/{i'd}/\\n/{{ x }}`

        Args:
            id: \"\"\".
            q_import_os: \\. The server assumes "\\"\\"\\"".
            a_name_that_is_longer_than_any_line_of_a_docstring_may_be_and_leaves_no_room_for_what_it_means:
                ```
                \"\"\"
                ```
            a_b: Ends in ".
            c: \\
            d: {{ d }} {% for %} < <i>.
            e_f: The server assumes "\\"\\"\\"\\n\\\\".
            request_options: What differs for this one call.

        Raises:
            NotFoundError: Not \"\"\" found\\; `body` is an `ImportOs`.
        """
        return await self._call(
            "POST",
            "/th\"ings/{i'd}/\\n/{{ x }}",
            path_params={"i'd": id, " x ": x},
            query={
                'q"); import os; ("': q_import_os,
                "{{ q }}": q,
                "a_name_that_is_longer_than_any_line_of_a_docstring_may_be_and_leaves_no_room_for_what_it_means": a_name_that_is_longer_than_any_line_of_a_docstring_may_be_and_leaves_no_room_for_what_it_means,
            },
            headers={'X-"H': x_h},
            json={'a"""b': a_b, "c\\": c, "{{ d }}": d, "e\r\nf": e_f, "kind": kind},
            returns=ThIng,
            errors=_errors,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawThIngs:
        create = _raw(ThIngs.create)

    class _RawAsyncThIngs:
        create = _async_raw(AsyncThIngs.create)
