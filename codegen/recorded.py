"""The settings that a manifest has written down, as settings again."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from msgspec.structs import replace

from .classes import STYLES
from .document import is_array, is_object
from .overrides import Overrides, Paging, Selector
from .settings import Settings


def recorded(data: Mapping[str, Any], settings: Settings) -> Settings:
    """`settings` as `manifest_of.settings_data` has it, but for where files are.

    Raises ValueError where `data` is nothing that it could have said.
    """
    models = data.get("models")
    if models not in (None, *STYLES):
        raise ValueError(f"no style of models is called {models!r}")
    return replace(
        settings,
        package=_text(data.get("package", settings.package)),
        title=_text(data.get("title", "")),
        server=_text(data.get("server", "")),
        unify=cast("Any", _text(data.get("unify", settings.unify))),
        types=_texts(data.get("types", {})),
        project=bool(data.get("project")),
        models=models,
        only=_selector(data.get("only", {})),
        without=_selector(data.get("without", {})),
        overrides=_overrides(data.get("overrides", {})),
    )


def _selector(data: Any) -> Selector:
    table = _table(data)
    return Selector(
        _list(table.get("tags", [])),
        _list(table.get("paths", [])),
        _list(table.get("operations", [])),
        _table(table.get("extensions", {})),
    )


def _overrides(data: Any) -> Overrides:
    table = _table(data)
    pages = _table(table.get("pagination", {}))
    return Overrides(
        names=_texts(table.get("names", {})),
        skip=_texts(table.get("skip", {})),
        pagination={key: _paging(told) for key, told in pages.items()},
        unwrap=_texts(table.get("unwrap", {})),
        assume_required=_list(table.get("assume_required", [])),
    )


def _paging(data: Any) -> Paging:
    said = {key: value for key, value in _table(data).items() if value is not None}
    if "kind" not in said or not said.keys() <= set(Paging.__struct_fields__):
        raise ValueError("it says of no list how it is walked")
    return Paging(**cast("Any", _texts(said)))


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise ValueError(f"{value!r} is no text")
    return value


def _table(value: Any) -> dict[str, Any]:
    if not is_object(value):
        raise ValueError(f"{value!r} is no table")
    return dict(value)


def _texts(value: Any) -> dict[str, str]:
    return {key: _text(item) for key, item in _table(value).items()}


def _list(value: Any) -> tuple[str, ...]:
    if not is_array(value):
        raise ValueError(f"{value!r} is no list")
    return tuple(map(_text, value))
