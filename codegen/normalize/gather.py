"""Every anonymous schema of a document, with what its place tells about it."""

from __future__ import annotations

from typing import Any

from msgspec.structs import replace

from ..document import Document, as_array, as_object, escape, is_object
from ..keywords import METHOD_KEYS
from ..media_types import FORM, FORM_DATA
from ..naming import Words, words
from ..operations import Found, media_types, operations
from ..plurals import singulars
from .outline import items_of
from .site import Context, Site
from .within import Within


class Gatherer:
    """Walks a document once and lists its sites in the order of their pointers."""

    def __init__(self, document: Document) -> None:
        self.root = document.data
        self._within = Within(document.data)
        self._operations = operations(document)
        self._answers: dict[str, Context] = {}

    def gather(self) -> list[Site]:
        """Operations first, since they tell what components of answers are about."""
        for operation in self._operations:
            self._operation(operation)
        for name, item in items_of(self.root.get("webhooks")):
            self._sent(name, item, f"/webhooks/{escape(name)}")
        self._components()
        return self._within.sites

    # --- operations -----------------------------------------------------------------

    def _operation(self, op: Found) -> None:
        resource = singulars(op.named.resource_words)
        scope = "_".join(op.named.resource_words)
        shared, at = op.shared
        own = op.node.get("parameters")
        places = ((shared, at, ()), (own, f"{op.pointer}/parameters", op.named.words))
        for parameters, base, method in places:
            context = Context("param", (), None, resource, scope, method=method)
            for index, node in enumerate(as_array(parameters)):
                self._parameter(node, f"{base}/{index}", context)
        self._callbacks(op.node.get("callbacks"), f"{op.pointer}/callbacks")
        body = op.node.get("requestBody")
        verb = Context(
            "body", ("request",), None, resource, scope, method=op.named.words
        )
        self._content(body, f"{op.pointer}/requestBody", verb)
        self._responses(op, resource, scope)

    def _responses(self, op: Found, resource: Words, scope: str) -> None:
        """The successes are about the resource, the others about errors."""
        for status, node in as_object(op.node.get("responses")).items():
            good = str(status).startswith("2")
            context = Context(
                "response" if good else "error",
                ("response",) if good else ("error", "body"),
                None,
                resource,
                scope,
                op if good else None,
                status=str(status),
                method=op.named.words,
            )
            pointer = f"{op.pointer}/responses/{escape(str(status))}"
            self._content(node, pointer, context)

    def _parameter(self, node: Any, pointer: str, context: Context) -> None:
        if not is_object(node) or "$ref" in node:
            return
        context = replace(context, noun=words(str(node.get("name") or "value")))
        self._within.schema(node.get("schema"), f"{pointer}/schema", context)
        for name, media in media_types(node.get("content")):
            at = f"{pointer}/content/{escape(name)}/schema"
            self._within.schema(media.get("schema"), at, context)

    def _content(self, node: Any, pointer: str, context: Context) -> None:
        if not is_object(node) or "$ref" in node:
            return
        nouns: list[tuple[Any, Words]] = []
        for name, media in media_types(node.get("content")):
            at = f"{pointer}/content/{escape(name)}/schema"
            schema = media.get("schema")
            if context.role in ("body", "response"):
                noun = _noun(context.noun[-1:], name, schema, nouns)
                context = replace(context, noun=noun)
            if is_object(schema) and isinstance(schema.get("$ref"), str):
                if context.operation is not None:
                    self._answers.setdefault(schema["$ref"], context)
            else:
                self._within.schema(schema, at, context)
            self._within.schema(
                media.get("itemSchema"), f"{at[:-6]}itemSchema", context
            )

    def _callbacks(self, node: Any, pointer: str) -> None:
        for name, callback in items_of(node):
            for address, item in items_of(callback):
                at = f"{pointer}/{escape(name)}/{escape(address)}"
                self._sent(name, item, at)

    def _sent(self, name: str, item: Any, pointer: str) -> None:
        """The bodies of a webhook or a callback: a `newPet` is a `NewPetEvent`."""
        noun = words(name)
        hint = noun if noun[-1:] == ("event",) else (*noun, "event")
        context = Context("member", noun, None, (), pointer, hint=hint)
        for method in METHOD_KEYS:
            op = as_object(item).get(method)
            body = as_object(op).get("requestBody")
            self._content(body, f"{pointer}/{method}/requestBody", context)

    # --- components -----------------------------------------------------------------

    def _components(self) -> None:
        components = self.root.get("components")
        parts = as_object(components)
        for name, node in items_of(parts.get("schemas")):
            base = f"/components/schemas/{escape(name)}"
            self._within.named(node, base, self._component_context(name, base))
        for section in ("responses", "requestBodies"):
            for name, node in items_of(parts.get(section)):
                base = f"/components/{section}/{escape(name)}"
                noun = words(name)
                context = Context("member", noun, base, (), base, hint=noun)
                self._content(node, base, context)
        for name, node in items_of(parts.get("parameters")):
            base = f"/components/parameters/{escape(name)}"
            context = Context("param", (), None, (), base, method=words(name))
            self._parameter(node, base, context)

    def _component_context(self, name: str, base: str) -> Context:
        answer = self._answers.get(f"#{base}")
        scope = answer.scope if answer else base
        operation = answer.operation if answer else None
        return Context("property", words(name), base, words(name), scope, operation)


def _noun(
    usual: Words, media_type: str, schema: Any, seen: list[tuple[Any, Words]]
) -> Words:
    """What a body is called: where it is another one in each media type, by those."""
    noun = next((noun for other, noun in seen if other == schema), usual)
    if seen and noun == usual and schema != seen[0][0]:
        noun = (
            *_KINDS.get(
                media_type, words(media_type.partition("/")[2].partition("+")[0])
            ),
            *noun,
        )
    seen.append((schema, noun))
    return noun


_KINDS = {
    FORM_DATA: ("multipart",),
    FORM: ("form",),
}
