"""What is offered can be had."""

from __future__ import annotations

import importlib
import pkgutil
import subprocess
import sys

import pytest

import codegen

ERRORS = {
    "APIError": "Exception",
    "APIConnectionError": "APIError",
    "APITimeoutError": "APIConnectionError",
    "APIStatusError": "APIError",
    "BadRequestError": "APIStatusError",
    "AuthenticationError": "APIStatusError",
    "PermissionDeniedError": "APIStatusError",
    "NotFoundError": "APIStatusError",
    "ConflictError": "APIStatusError",
    "UnprocessableEntityError": "APIStatusError",
    "RateLimitError": "APIStatusError",
    "InternalServerError": "APIStatusError",
    "ResponseValidationError": "APIError",
}
"""The errors of every client, each with its base (design, section 7)."""
MODULES = sorted(
    module.name
    for module in pkgutil.walk_packages(codegen.__path__, "codegen.")
    if module.name != "codegen.__main__"
)


@pytest.mark.parametrize("name", MODULES)
def test_module(name: str) -> None:
    module = importlib.import_module(name)
    for public in getattr(module, "__all__", ()):
        assert getattr(module, public, None) is not None, public


def test_package(seed: str) -> None:
    package = importlib.import_module(seed)
    assert dir(package) == list(package.__all__)
    assert len(set(package.__all__)) == len(package.__all__)
    for name in package.__all__:
        assert getattr(package, name) is not None
    with pytest.raises(AttributeError, match="Nothing"):
        _ = package.Nothing


def test_errors(seed: str) -> None:
    package = importlib.import_module(seed)
    for name, base in ERRORS.items():
        cls = getattr(package, name)
        assert name in package.__all__
        assert cls.__name__ == name
        assert cls.__bases__[0].__name__ == base
        assert cls.__doc__


def test_modules_of_a_package(seed: str) -> None:
    """Every module can be imported first, by itself: no circle breaks it."""
    package = importlib.import_module(seed)
    found = pkgutil.walk_packages(package.__path__, f"{seed}.")
    code = ["import sys", f"sys.path[:0] = {package.__path__[0].rpartition('/')[:1]!r}"]
    for module in sorted(info.name for info in found):
        forget = f"for m in [m for m in sys.modules if m.startswith({seed!r})]:"
        code += [forget, "    del sys.modules[m]", f"import {module}"]
    command = [sys.executable, "-W", "error", "-c", "\n".join(code)]
    subprocess.run(command, check=True)
