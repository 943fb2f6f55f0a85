"""datamodel-code-generator, in this process: a document to the text of a module."""

from __future__ import annotations

import warnings
from collections.abc import Mapping
from typing import Any

from codegen.classes import Style


class Missing(Exception):
    """The library, or what it needs for a style, is not installed."""


class Failed(Exception):
    """The library found no way; the message is its own, on one line."""


def generated(document: Mapping[str, Any], style: Style) -> str:
    """One module with a class for every schema. Raises `Missing` or `Failed`.

    Nothing in it depends on time, place or user: no header, no settings of a
    `pyproject.toml` nearby, no formatter but the library's own.
    """
    try:
        import datamodel_code_generator as library
    except ImportError as error:
        raise Missing(error) from error
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            text = library.generate(dict(document), **_options(library, style))
        except Exception as error:  # whatever it stumbles over is its affair
            raise Failed(" ".join(str(error).split())[:200] or repr(error)) from error
    if not isinstance(text, str):
        raise Failed("it gives several modules")
    return text


def _options(library: Any, style: Style) -> dict[str, Any]:
    # The keys of a dict are what they are; attributes must not begin with an underscore.
    prefix = "" if style == "typing.TypedDict" else None
    return {
        "special_field_name_prefix": prefix,
        "input_file_type": library.InputFileType.OpenAPI,
        "openapi_scopes": [library.OpenAPIScope.Schemas],
        "output_model_type": library.DataModelType(style),
        "target_python_version": library.PythonVersion.PY_311,
        "formatters": [library.Formatter.BUILTIN],
        "disable_timestamp": True,
        "enum_field_as_literal": library.LiteralType.All,
        "keep_model_order": True,
        "keyword_only": True,
        "treat_dot_as_module": False,
        "use_standard_collections": True,
        "use_tuple_for_fixed_items": True,
        "use_type_alias": True,
        "use_union_operator": True,
    }
