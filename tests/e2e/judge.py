"""`openapi-core` as a judge of requests and answers, with what it is blind to mended."""

from __future__ import annotations

from collections.abc import Mapping
from copy import deepcopy
from typing import Any

from openapi_core import OpenAPI
from openapi_core.testing import MockRequest, MockResponse
from werkzeug.datastructures import MultiDict

from .server import Answer, Request


class Judge:
    """Knows a merged document, with the server under test in place of the real one."""

    def __init__(self, document: Mapping[str, Any], base_url: str) -> None:
        data = deepcopy(dict(document))
        data["servers"] = [{"url": base_url}]
        for item in data["paths"].values():
            for node in [
                item,
                *(part for part in item.values() if isinstance(part, dict)),
            ]:
                node.pop("servers", None)
                for parameter in node.get("parameters", ()):
                    _without_null(parameter.get("schema", {}))
        self.base_url = base_url
        self.api = OpenAPI.from_dict(data)

    def judge(self, request: Request, answer: Answer) -> None:
        """Raises what is wrong with a request or an answer."""
        seen = self._request(request)
        self.api.validate_request(seen)
        said = MockResponse(
            answer.body,
            answer.status,
            content_type=answer.media_type if answer.body else "",
        )
        self.api.validate_response(seen, said)

    def _request(self, request: Request) -> Any:
        host = "/".join(self.base_url.split("/")[:3])
        return MockRequest(
            host,
            request.method,
            request.path,
            args=MultiDict(request.query),
            headers=dict(request.headers),
            data=request.body,
            content_type=request.header("Content-Type") or "",
        )


def _without_null(schema: dict[str, Any]) -> None:
    """openapi-core raises on parameters of type `[x, "null"]`."""
    types = schema.get("type")
    if isinstance(types, list):
        (schema["type"],) = [word for word in types if word != "null"]
    if "enum" in schema:
        schema["enum"] = [value for value in schema["enum"] if value is not None]
