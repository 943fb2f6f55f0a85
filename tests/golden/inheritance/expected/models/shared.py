"""What the operations of several resources take and return."""

# pyright: reportIncompatibleVariableOverride=false

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NotRequired, TypeAlias, TypedDict

from .._runtime.families import Family

VehicleKind: TypeAlias = Literal["bus", "tram", "bicycle"]


class Vehicle(
    Family, tag="kind", children={"bus": "Bus", "tram": "Tram", "bicycle": "Vehicle"}
):
    """The base lists every value of the tag; the mapping says whose each is."""

    kind: VehicleKind | str


class VehicleInput(TypedDict):
    """`Vehicle` as a dict, with its keys as on the wire."""

    kind: VehicleKind


class Bus(Vehicle):
    kind: Literal["bus"]
    seats: int | None = None


class BusInput(TypedDict):
    """`Bus` as a dict, with its keys as on the wire."""

    kind: Literal["bus"]
    seats: NotRequired[int]


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


class Tram(Vehicle):
    kind: Literal["tram"]
    tracks: int | None = None


class TramInput(TypedDict):
    """`Tram` as a dict, with its keys as on the wire."""

    kind: Literal["tram"]
    tracks: NotRequired[int]
