"""The view of `__init__.py`: what a package offers at its top, and its title."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from msgspec import Struct

from .imports import Imports, all_key
from .markdown import one_line
from .shipping import defining
from .source import Code
from .world import World

ERRORS = (
    *("APIConnectionError", "APIError", "APIStatusError", "APITimeoutError"),
    *("AuthenticationError", "BadRequestError", "ConflictError", "InternalServerError"),
    *("NotFoundError", "PermissionDeniedError", "RateLimitError"),
    *("ResponseValidationError", "UnprocessableEntityError"),
)
OWN = (
    *ERRORS,
    *("Mismatch", "Omit", "RawResponse", "RequestOptions", "omit"),
)


class InitView(Struct, frozen=True):
    """What the template of `__init__.py` sees."""

    doc: str
    imports: Code
    places: tuple[tuple[str, str], ...]


def init_view(world: World, parts: Collection[str]) -> InitView:
    """What the package offers at its top, and where each name is found; `parts` are the
    modules of the runtime that it has."""
    places = dict(_places(world, parts))
    imports = Imports()
    for name, module in places.items():
        imports.name(module, name)
    version = one_line(world.api.version)
    dated = f", version {version}" if version else ""
    doc = f"Python {what_of(world)} of the {title_of(world)}{dated}."
    rows = sorted(places.items(), key=lambda place: all_key(place[0]))
    return InitView(doc, Code(imports.render(4)), tuple(rows))


def _places(world: World, parts: Collection[str]) -> Iterable[tuple[str, str]]:
    for name, module in world.plan.exports.items():
        yield name, f".{module}"
    if not world.api.resources:
        return
    for name in (*OWN, *(("Page", "AsyncPage") if "pages" in parts else ())):
        yield name, defining("._runtime", name)
    parted = {"Stream": "streams", "AsyncStream": "streams"}
    parted |= {"ServerSentEvent": "streams", "Download": "downloads"}
    for name, part in parted.items():
        if part in parts and name not in world.plan.exports:
            yield name, defining("._runtime", name)
    if "signatures" in parts:
        yield "verify_webhook", "._runtime.signatures"
        yield "InvalidWebhookSignatureError", "._runtime.signatures"
    for name in ("Client", "AsyncClient", "ClientOptions", "AsyncClientOptions"):
        yield name, ".client"


def what_of(world: World) -> str:
    """What the package is: without operations it has no client."""
    return "client" if world.api.resources else "models"


def title_of(world: World) -> str:
    """The title of the API on one line."""
    return one_line(world.api.title)
