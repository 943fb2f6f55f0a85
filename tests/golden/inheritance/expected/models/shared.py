"""What the operations of several resources take and return."""

# pyright: reportIncompatibleVariableOverride=false

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NotRequired, TypedDict

from .._runtime.families import Family


class Pet(
    Family,
    tag="kind",
    children={"dog": "Dog", "hound": "Dog", "puppy": "Puppy", "Cat": "Cat"},
):
    """What `pets.create` returns."""

    kind: str
    name: str
    friends: list[Pet] | None = None


class PetInput(TypedDict):
    """`Pet` as a dict, with its keys as on the wire."""

    kind: str
    name: str
    friends: NotRequired[Sequence[Pet | PetInput | CatInput | DogInput | PuppyInput]]


class Cat(Pet):
    """Its name is its tag."""

    lives: int | None = None


class CatInput(TypedDict):
    """`Cat` as a dict, with its keys as on the wire."""

    kind: str
    name: str
    friends: NotRequired[Sequence[Pet | PetInput | CatInput | DogInput | PuppyInput]]
    lives: NotRequired[int]


class Dog(Pet):
    """A dog."""

    kind: Literal["dog", "hound", "puppy"]
    bark: str


class DogInput(TypedDict):
    """`Dog` as a dict, with its keys as on the wire."""

    kind: Literal["dog", "hound", "puppy"]
    name: str
    bark: str
    friends: NotRequired[Sequence[Pet | PetInput | CatInput | DogInput | PuppyInput]]


class Puppy(Dog):
    kind: Literal["puppy"]
    weeks: int | None = None


class PuppyInput(TypedDict):
    """`Puppy` as a dict, with its keys as on the wire."""

    kind: Literal["puppy"]
    name: str
    bark: str
    friends: NotRequired[Sequence[Pet | PetInput | CatInput | DogInput | PuppyInput]]
    weeks: NotRequired[int]
