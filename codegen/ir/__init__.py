"""The API in our own terms: immutable, wire names only, no Python."""

from __future__ import annotations

from .api import Api, Resource, Scheme, Server
from .messages import Body, Pages, Param, ParamIn, Response, written_as
from .operations import Link, Operation, Unwrap, Webhook
from .schemas import Alias, Enum, Field, Model, Schema
from .types import (
    Any_,
    Constant,
    Default,
    Discriminator,
    Json,
    ListOf,
    MapOf,
    Nullable,
    Ref,
    Scalar,
    ScalarKind,
    TupleOf,
    Type,
    UnionOf,
    Value,
)
from .within import bare, choices, every, inner, leaves, meant, names_in, parts

__all__ = [
    "Alias",
    "Any_",
    "Api",
    "Body",
    "Constant",
    "Default",
    "Discriminator",
    "Enum",
    "Field",
    "Json",
    "Link",
    "ListOf",
    "MapOf",
    "Model",
    "Nullable",
    "Operation",
    "Pages",
    "Param",
    "ParamIn",
    "Ref",
    "Resource",
    "Response",
    "Scalar",
    "ScalarKind",
    "Schema",
    "Scheme",
    "Server",
    "TupleOf",
    "Type",
    "UnionOf",
    "Unwrap",
    "Value",
    "Webhook",
    "bare",
    "choices",
    "every",
    "inner",
    "leaves",
    "meant",
    "names_in",
    "parts",
    "written_as",
]
