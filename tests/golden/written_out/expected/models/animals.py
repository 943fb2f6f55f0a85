"""What the operations of animals take and return."""

from __future__ import annotations

from typing import TypedDict

from .._runtime.models import Model


class Animal(Model):
    """What `animals.get` returns."""

    name: str | None = None
    mother: Animal | None = None
    food: Food | None = None


class AnimalInput(TypedDict, total=False):
    """`Animal` as a dict, with its keys as on the wire."""

    name: str
    mother: Animal | AnimalInput
    food: Food | FoodInput


class Food(Model):
    """What it eats."""

    name: str | None = None


class FoodInput(TypedDict, total=False):
    """`Food` as a dict, with its keys as on the wire."""

    name: str


class Problem(Model):
    message: str
    code: int
