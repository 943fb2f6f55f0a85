"""Operations: what is called, with what, and what comes back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from .. import ir
from ..diagnostics import Diagnostic
from ..operations import Found
from ..path_templates import plain
from ..wishes import wished_method
from .answers import lower_responses
from .bodies import lower_body
from .credentials import Credentials
from .links import lower_links
from .paging import infer_pages
from .params import ParamLowerer
from .prose import text_of
from .servers import own_server
from .types import Types
from .webhooks import lower_callbacks


class OperationLowerer:
    """Lowers one operation at a time; one that cannot be called is skipped and named."""

    def __init__(
        self,
        types: Types,
        schemas: Mapping[str, ir.Schema],
        credentials: Credentials,
        by_id: Mapping[str, Found],
    ) -> None:
        self._types = types
        self._schemas = schemas
        self._credentials = credentials
        self._params = ParamLowerer(types, credentials)
        self._ids = by_id

    def lower(self, op: Found) -> ir.Operation:
        """An operation object as what is called."""
        self._note_duplicate(op)
        node = op.node
        responses, errors = lower_responses(self._types, op)
        params = self._params.lower(op)
        security, scopes = self._credentials.of(op)
        template = plain(op.path, [p.wire for p in params if p.location == "path"])
        operation = ir.Operation(
            method=op.method,
            path=op.path,
            id=str(node.get("operationId") or ""),
            resource=op.named.resource,
            summary=text_of(node.get("summary")),
            description=text_of(node.get("description")),
            deprecated=node.get("deprecated") is True,
            params=params,
            body=lower_body(self._types, self._schemas, op),
            responses=responses,
            errors=errors,
            security=security,
            scopes=scopes,
            server=own_server(self._types.document, op, self._types.diagnostics),
            at=self._types.document.at(op.pointer),
            callbacks=tuple(lower_callbacks(self._types, op)),
            links=tuple(lower_links(self._types.root, op, self._ids)),
            template="" if template == op.path else template,
            lists=op.lists,
            wish=wished_method(node),
        )
        return infer_pages(operation, self._schemas)

    def _note_duplicate(self, op: Found) -> None:
        name = op.node.get("operationId")
        if not isinstance(name, str) or not name:
            return
        first = self._ids[name]
        if first is not op:
            at = self._types.document.at
            self._types.diagnostics.add(
                Diagnostic(
                    "duplicate-operation-id",
                    "warning",
                    f"`{name}` is the operationId of `{first.method} {first.path}` and of"
                    f" `{op.method} {op.path}`",
                    at(f"{op.pointer}/operationId"),
                    "give one of them another operationId; here both names keep more words",
                    (("the other operation", at(f"{first.pointer}/operationId")),),
                )
            )


def by_id(found: Iterable[Found]) -> dict[str, Found]:
    """The first operation of each operationId."""
    result: dict[str, Found] = {}
    for op in found:
        name = op.node.get("operationId")
        if isinstance(name, str) and name:
            result.setdefault(name, op)
    return result
