"""What the author of a document wants an operation to be called in an SDK.

Two generators of SDKs read that from extensions of the operation: Fern
(buildwithfern.com/learn/api-definitions/openapi/extensions/method-names) and Speakeasy
(speakeasy.com/docs/sdks/customize/methods and …/structure/namespaces). Such a name was
chosen for callers, where tags order documentation and operationIds are often a framework's.
"""

from __future__ import annotations

from .document import Node, is_array

GROUPS = ("x-fern-sdk-group-name", "x-speakeasy-group")
METHODS = ("x-fern-sdk-method-name", "x-speakeasy-name-override")


def wished_group(operation: Node) -> str:
    """The resource that an operation shall be a method of, or "": a name, or those of
    groups within groups, as a list or with dots between."""
    for key in GROUPS:
        said = operation.get(key)
        names = said if is_array(said) else [said]
        whole = " ".join(name for name in names if isinstance(name, str)).strip()
        if whole:
            return whole.replace(".", " ")
    return ""


def wished_method(operation: Node) -> str:
    """What its method shall be called, or ""."""
    said = (operation.get(key) for key in METHODS)
    return next((name for name in said if isinstance(name, str) and name.strip()), "")
