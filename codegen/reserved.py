"""Names that are taken, by the place where they are."""

from __future__ import annotations

FIELDS = frozenset(
    """construct copy dict from_orm json model_computed_fields model_config model_construct
    model_copy model_dump model_dump_json model_extra model_fields model_fields_set
    model_json_schema model_parametrized_name model_post_init model_rebuild model_validate
    model_validate_json model_validate_strings mro parse_file parse_obj parse_raw register
    schema schema_json update_forward_refs validate""".split()
)
"""Members of pydantic's `BaseModel` and of its metaclass: a field of that name would hide it."""

ARGUMENTS = frozenset({"self", "request_options", "body"})
"""Arguments that every method has or may have."""

METHODS = frozenset({"with_raw_response", "with_streaming_response"})

CLIENT_MEMBERS = frozenset(
    "close aclose with_options base_url timeout max_retries package version".split()
)
"""Members of the clients: a resource of that name would hide it."""

DEVICES = frozenset(
    ["con", "prn", "aux", "nul"]
    + [f"{port}{number}" for port in ("com", "lpt") for number in range(1, 10)]
)
"""No file of Windows can be called like a device, whatever its suffix."""

CLIENT_ARGUMENTS = frozenset(
    """self base_url timeout max_retries http_client response_validation on_mismatch
    deadline headers httpx2""".split()
)

TOP_NAMES = frozenset(
    """APIConnectionError APIError APIKey APIStatusError APITimeoutError AsyncBaseClient
    AsyncClient AsyncClientOptions AsyncPage AsyncPager AsyncResource AuthenticationError BadRequestError
    BaseClient Basic Bearer Client ClientOptions ConflictError InternalServerError Mismatch Model
    NotFoundError OAuth2 Omit Page PermissionDeniedError RateLimitError RawResponse RequestOptions SharedOptions
    Resource ResponseValidationError Token Typed UnprocessableEntityError Validation
    omit Tagged Bytes Exact Family""".split()
)
"""Names of ours: the runtime keeps its name at the top of the package, a model of that name
is imported from its module."""

CLIENT_NAMES = frozenset({"Callable", "Mapping", "Self", "TypedDict", "Unpack"})
"""What the module of the clients imports for itself."""

RESOURCE_NAMES = frozenset(
    """Accepted AsyncStream Awaitable BinaryIO Download File Iterable Literal Sequence
    ServerSentEvent Stream""".split()
)
"""What a module of a resource may import for itself."""

INIT_NAMES = frozenset({"Any", "TYPE_CHECKING", "attach"})
"""What the top of every package imports for itself."""
