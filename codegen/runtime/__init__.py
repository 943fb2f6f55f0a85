"""The runtime of a generated client: hand-written, the same in every client.

A client gets the modules whose names it uses and what those import at their top, and this
file with only their lines in it. Further modules go by what is used rather than by name:
`form_body`, `multipart_body` and `content_body` by the keyword of `_call`, `unions` where a
union has a member that is no scalar. Nothing is imported before it is used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .lazy import attach

if TYPE_CHECKING:
    from .answers import errors
    from .base64_bytes import Bytes
    from .basic import Basic, OAuth2
    from .client import AsyncBaseClient, BaseClient
    from .credentials import APIKey, Bearer
    from .cursors import by_cursor, by_link_header, by_next_url
    from .decode import Typed
    from .encode import many
    from .exceptions import (
        APIConnectionError,
        APIError,
        APIStatusError,
        APITimeoutError,
        AuthenticationError,
        BadRequestError,
        ConflictError,
        InternalServerError,
        NotFoundError,
        PermissionDeniedError,
        RateLimitError,
        ResponseValidationError,
        UnprocessableEntityError,
    )
    from .mismatch import Mismatch
    from .models import Model
    from .offsets import by_offset, by_page_number
    from .options import Omit, RequestOptions, Token, Validation, omit
    from .pages import AsyncPage, AsyncPager, Page
    from .resource import AsyncResource, Resource
    from .styles import (
        as_json,
        deep_object,
        form,
        label,
        matrix,
        pipe_delimited,
        reserved,
        simple,
        space_delimited,
    )
    from .unions import Tagged

__all__ = ["APIConnectionError", "APIError", "APIKey", "APIStatusError"]
__all__ += ["APITimeoutError", "AsyncBaseClient", "AsyncPage", "AsyncPager"]
__all__ += ["AsyncResource", "AuthenticationError", "BadRequestError", "BaseClient"]
__all__ += ["Basic", "Bearer", "Bytes", "ConflictError", "InternalServerError"]
__all__ += ["Mismatch", "Model", "NotFoundError", "OAuth2", "Omit", "Page"]
__all__ += ["PermissionDeniedError", "RateLimitError", "RequestOptions", "Resource"]
__all__ += ["ResponseValidationError", "Tagged", "Token", "Typed"]
__all__ += ["UnprocessableEntityError", "Validation", "as_json", "by_cursor"]
__all__ += ["by_link_header", "by_next_url", "by_offset", "by_page_number"]
__all__ += ["deep_object", "errors", "form", "label", "many", "matrix", "omit"]
__all__ += ["pipe_delimited", "reserved", "simple", "space_delimited"]

_places: dict[str, str] = {}
_places |= dict.fromkeys(["errors"], ".answers")
_places |= dict.fromkeys(["Bytes"], ".base64_bytes")
_places |= dict.fromkeys(["Basic", "OAuth2"], ".basic")
_places |= dict.fromkeys(["AsyncBaseClient", "BaseClient"], ".client")
_places |= dict.fromkeys(["APIKey", "Bearer"], ".credentials")
_places |= dict.fromkeys(["by_cursor", "by_link_header", "by_next_url"], ".cursors")
_places |= dict.fromkeys(["Typed"], ".decode")
_places |= dict.fromkeys(["many"], ".encode")
_places |= dict.fromkeys(["APIConnectionError", "APIError"], ".exceptions")
_places |= dict.fromkeys(["APIStatusError", "APITimeoutError"], ".exceptions")
_places |= dict.fromkeys(["AuthenticationError", "BadRequestError"], ".exceptions")
_places |= dict.fromkeys(["ConflictError", "InternalServerError"], ".exceptions")
_places |= dict.fromkeys(["NotFoundError", "PermissionDeniedError"], ".exceptions")
_places |= dict.fromkeys(["RateLimitError", "ResponseValidationError"], ".exceptions")
_places |= dict.fromkeys(["UnprocessableEntityError"], ".exceptions")
_places |= dict.fromkeys(["Mismatch"], ".mismatch")
_places |= dict.fromkeys(["Model"], ".models")
_places |= dict.fromkeys(["by_offset", "by_page_number"], ".offsets")
_places |= dict.fromkeys(["Omit", "RequestOptions", "Token"], ".options")
_places |= dict.fromkeys(["Validation", "omit"], ".options")
_places |= dict.fromkeys(["AsyncPage", "AsyncPager", "Page"], ".pages")
_places |= dict.fromkeys(["AsyncResource", "Resource"], ".resource")
_places |= dict.fromkeys(["as_json", "deep_object", "form", "label"], ".styles")
_places |= dict.fromkeys(["matrix", "pipe_delimited", "reserved"], ".styles")
_places |= dict.fromkeys(["simple", "space_delimited"], ".styles")
_places |= dict.fromkeys(["Tagged"], ".unions")


def __getattr__(name: str) -> Any:
    return attach(__name__, _places, name)
