"""Python client of the Kajabi API V1, version 1.0.1."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ._runtime.exceptions import (
        APIConnectionError,
        APIError,
        APIStatusError,
        APITimeoutError,
        AuthenticationError,
        BadRequestError,
        ConflictError,
        InternalServerError,
        Mismatch,
        NotFoundError,
        PermissionDeniedError,
        RateLimitError,
        ResponseValidationError,
        UnprocessableEntityError,
    )
    from ._runtime.options import Omit, RequestOptions, omit
    from ._runtime.pages import AsyncPage, Page
    from ._runtime.resource import RawResponse
    from .client import AsyncClient, AsyncClientOptions, Client, ClientOptions
    from .models.customers import (
        Customer,
        CustomerLinks,
        CustomerRelationships,
        CustomerRelationshipsContact,
        CustomerRelationshipsOffers,
        CustomerRelationshipsOffersLinks,
        CustomerRelationshipsProducts,
        CustomerRelationshipsSite,
        CustomersAttributes,
        CustomersAttributesSocials,
        CustomersIndexLinks,
        CustomersIndexResponse,
        ErrorsAttributes,
        ErrorsAttributesSource,
        ErrorsForbidden,
        ErrorsUnauthorized,
        ResourceIdentifier,
        ResourceIdentifiers,
    )

__all__ = [
    "APIConnectionError",
    "APIError",
    "APIStatusError",
    "APITimeoutError",
    "AsyncClient",
    "AsyncClientOptions",
    "AsyncPage",
    "AuthenticationError",
    "BadRequestError",
    "Client",
    "ClientOptions",
    "ConflictError",
    "Customer",
    "CustomerLinks",
    "CustomerRelationships",
    "CustomerRelationshipsContact",
    "CustomerRelationshipsOffers",
    "CustomerRelationshipsOffersLinks",
    "CustomerRelationshipsProducts",
    "CustomerRelationshipsSite",
    "CustomersAttributes",
    "CustomersAttributesSocials",
    "CustomersIndexLinks",
    "CustomersIndexResponse",
    "ErrorsAttributes",
    "ErrorsAttributesSource",
    "ErrorsForbidden",
    "ErrorsUnauthorized",
    "InternalServerError",
    "Mismatch",
    "NotFoundError",
    "Omit",
    "Page",
    "PermissionDeniedError",
    "RateLimitError",
    "RawResponse",
    "RequestOptions",
    "ResourceIdentifier",
    "ResourceIdentifiers",
    "ResponseValidationError",
    "UnprocessableEntityError",
    "omit",
]

_places = {
    "APIConnectionError": "._runtime.exceptions",
    "APIError": "._runtime.exceptions",
    "APIStatusError": "._runtime.exceptions",
    "APITimeoutError": "._runtime.exceptions",
    "AsyncClient": ".client",
    "AsyncClientOptions": ".client",
    "AsyncPage": "._runtime.pages",
    "AuthenticationError": "._runtime.exceptions",
    "BadRequestError": "._runtime.exceptions",
    "Client": ".client",
    "ClientOptions": ".client",
    "ConflictError": "._runtime.exceptions",
    "Customer": ".models.customers",
    "CustomerLinks": ".models.customers",
    "CustomerRelationships": ".models.customers",
    "CustomerRelationshipsContact": ".models.customers",
    "CustomerRelationshipsOffers": ".models.customers",
    "CustomerRelationshipsOffersLinks": ".models.customers",
    "CustomerRelationshipsProducts": ".models.customers",
    "CustomerRelationshipsSite": ".models.customers",
    "CustomersAttributes": ".models.customers",
    "CustomersAttributesSocials": ".models.customers",
    "CustomersIndexLinks": ".models.customers",
    "CustomersIndexResponse": ".models.customers",
    "ErrorsAttributes": ".models.customers",
    "ErrorsAttributesSource": ".models.customers",
    "ErrorsForbidden": ".models.customers",
    "ErrorsUnauthorized": ".models.customers",
    "InternalServerError": "._runtime.exceptions",
    "Mismatch": "._runtime.exceptions",
    "NotFoundError": "._runtime.exceptions",
    "Omit": "._runtime.options",
    "Page": "._runtime.pages",
    "PermissionDeniedError": "._runtime.exceptions",
    "RateLimitError": "._runtime.exceptions",
    "RawResponse": "._runtime.resource",
    "RequestOptions": "._runtime.options",
    "ResourceIdentifier": ".models.customers",
    "ResourceIdentifiers": ".models.customers",
    "ResponseValidationError": "._runtime.exceptions",
    "UnprocessableEntityError": "._runtime.exceptions",
    "omit": "._runtime.options",
}


def __getattr__(name: str) -> Any:
    if name not in _places:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(_places[name], __name__), name)
    return value


def __dir__() -> list[str]:
    return __all__
