"""What the operations of several resources take and return."""

from __future__ import annotations

from .._runtime.models import Model


class AntListErrorBody(Model):
    scope: str


class CatListErrorBody(Model):
    login: str


class ErrorBody(Model):
    message: str


class UnauthorizedErrorBody(Model):
    realm: str
