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
    from .client import AsyncBaseClient, BaseClient
    from .credentials import APIKey, Basic, Bearer, OAuth2
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
    from .failures import errors
    from .mismatch import Mismatch
    from .models import Model
    from .offsets import by_offset, by_page_number
    from .options import Omit, RequestOptions, Token, Validation, omit
    from .pages import AsyncPage, AsyncPager, Page
    from .resource import AsyncResource, Resource
    from .unions import Tagged

__all__ = ["APIConnectionError", "APIError", "APIKey", "APIStatusError"]
__all__ += ["APITimeoutError", "AsyncBaseClient", "AsyncPage", "AsyncPager"]
__all__ += ["AsyncResource", "AuthenticationError", "BadRequestError", "BaseClient"]
__all__ += ["Basic", "Bearer", "ConflictError", "InternalServerError", "Mismatch"]
__all__ += ["Model", "NotFoundError", "OAuth2", "Omit", "Page"]
__all__ += ["PermissionDeniedError", "RateLimitError", "RequestOptions", "Resource"]
__all__ += ["ResponseValidationError", "Tagged", "Token", "Typed"]
__all__ += ["UnprocessableEntityError", "Validation", "by_cursor", "by_link_header"]
__all__ += ["by_next_url", "by_offset", "by_page_number", "errors", "many", "omit"]

_places: dict[str, str] = {}
_places |= dict.fromkeys(["AsyncBaseClient", "BaseClient"], ".client")
_places |= dict.fromkeys(["APIKey", "Basic", "Bearer", "OAuth2"], ".credentials")
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
_places |= dict.fromkeys(["errors"], ".failures")
_places |= dict.fromkeys(["Mismatch"], ".mismatch")
_places |= dict.fromkeys(["Model"], ".models")
_places |= dict.fromkeys(["by_offset", "by_page_number"], ".offsets")
_places |= dict.fromkeys(["Omit", "RequestOptions", "Token"], ".options")
_places |= dict.fromkeys(["Validation", "omit"], ".options")
_places |= dict.fromkeys(["AsyncPage", "AsyncPager", "Page"], ".pages")
_places |= dict.fromkeys(["AsyncResource", "Resource"], ".resource")
_places |= dict.fromkeys(["Tagged"], ".unions")


def __getattr__(name: str) -> Any:
    return attach(__name__, _places, name)
