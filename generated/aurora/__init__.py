"""Python client of the Umanize API, version 0.1.0."""

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
        AggregationsOut,
        CustomerCreate,
        CustomerDetailCallOut,
        CustomerDetailCampaignAiLabel,
        CustomerDetailCampaignOut,
        CustomerDetailCampaignStatus,
        CustomerDetailCampaignTargetStage,
        CustomerDetailOut,
        CustomerDetailStatsOut,
        CustomerOut,
        CustomerSortDir,
        CustomerUpdate,
        HTTPValidationError,
        MetaOut,
        PaginatedResponseCustomerOut,
        QueryOut,
        SortDirection,
        SortOut,
        ValidationError,
    )

__all__ = [
    "APIConnectionError",
    "APIError",
    "APIStatusError",
    "APITimeoutError",
    "AggregationsOut",
    "AsyncClient",
    "AsyncClientOptions",
    "AsyncPage",
    "AuthenticationError",
    "BadRequestError",
    "Client",
    "ClientOptions",
    "ConflictError",
    "CustomerCreate",
    "CustomerDetailCallOut",
    "CustomerDetailCampaignAiLabel",
    "CustomerDetailCampaignOut",
    "CustomerDetailCampaignStatus",
    "CustomerDetailCampaignTargetStage",
    "CustomerDetailOut",
    "CustomerDetailStatsOut",
    "CustomerOut",
    "CustomerSortDir",
    "CustomerUpdate",
    "HTTPValidationError",
    "InternalServerError",
    "MetaOut",
    "Mismatch",
    "NotFoundError",
    "Omit",
    "Page",
    "PaginatedResponseCustomerOut",
    "PermissionDeniedError",
    "QueryOut",
    "RateLimitError",
    "RawResponse",
    "RequestOptions",
    "ResponseValidationError",
    "SortDirection",
    "SortOut",
    "UnprocessableEntityError",
    "ValidationError",
    "omit",
]

_places = {
    "APIConnectionError": "._runtime.exceptions",
    "APIError": "._runtime.exceptions",
    "APIStatusError": "._runtime.exceptions",
    "APITimeoutError": "._runtime.exceptions",
    "AggregationsOut": ".models.customers",
    "AsyncClient": ".client",
    "AsyncClientOptions": ".client",
    "AsyncPage": "._runtime.pages",
    "AuthenticationError": "._runtime.exceptions",
    "BadRequestError": "._runtime.exceptions",
    "Client": ".client",
    "ClientOptions": ".client",
    "ConflictError": "._runtime.exceptions",
    "CustomerCreate": ".models.customers",
    "CustomerDetailCallOut": ".models.customers",
    "CustomerDetailCampaignAiLabel": ".models.customers",
    "CustomerDetailCampaignOut": ".models.customers",
    "CustomerDetailCampaignStatus": ".models.customers",
    "CustomerDetailCampaignTargetStage": ".models.customers",
    "CustomerDetailOut": ".models.customers",
    "CustomerDetailStatsOut": ".models.customers",
    "CustomerOut": ".models.customers",
    "CustomerSortDir": ".models.customers",
    "CustomerUpdate": ".models.customers",
    "HTTPValidationError": ".models.customers",
    "InternalServerError": "._runtime.exceptions",
    "MetaOut": ".models.customers",
    "Mismatch": "._runtime.exceptions",
    "NotFoundError": "._runtime.exceptions",
    "Omit": "._runtime.options",
    "Page": "._runtime.pages",
    "PaginatedResponseCustomerOut": ".models.customers",
    "PermissionDeniedError": "._runtime.exceptions",
    "QueryOut": ".models.customers",
    "RateLimitError": "._runtime.exceptions",
    "RawResponse": "._runtime.resource",
    "RequestOptions": "._runtime.options",
    "ResponseValidationError": "._runtime.exceptions",
    "SortDirection": ".models.customers",
    "SortOut": ".models.customers",
    "UnprocessableEntityError": "._runtime.exceptions",
    "ValidationError": ".models.customers",
    "omit": "._runtime.options",
}


def __getattr__(name: str) -> Any:
    if name not in _places:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(_places[name], __name__), name)
    return value


def __dir__() -> list[str]:
    return __all__
