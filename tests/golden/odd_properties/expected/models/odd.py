"""What the operations of odd take and return."""

from __future__ import annotations

from pydantic import Field

from .._runtime.models import Model


class Odd(Model):
    """What `odd.create` returns."""

    from_: str = Field(validation_alias="from", serialization_alias="from")
    field_2fa: bool = Field(validation_alias="2fa", serialization_alias="2fa")
    rol_betrokkene_identificatie_natuurlijk_persoon_anp_identificatie: str | None = (
        Field(
            default=None,
            validation_alias="rol__betrokkeneIdentificatie__natuurlijkPersoon__anpIdentificatie",
            serialization_alias="rol__betrokkeneIdentificatie__natuurlijkPersoon__anpIdentificatie",
        )
    )
    id_2: int | None = Field(
        default=None, validation_alias="ID", serialization_alias="ID"
    )
    id: str | None = None
    id_3: float | None = Field(
        default=None, validation_alias="Id", serialization_alias="Id"
    )
    field_2: str | None = Field(
        default=None, validation_alias="🎈", serialization_alias="🎈"
    )
    field: str | None = Field(default=None, validation_alias="", serialization_alias="")
    class_: str | None = Field(
        default=None, validation_alias="__class__", serialization_alias="__class__"
    )
    init: str | None = Field(
        default=None, validation_alias="__init__", serialization_alias="__init__"
    )
    private: str | None = Field(
        default=None, validation_alias="_private", serialization_alias="_private"
    )
    schema_: str | None = Field(
        default=None, validation_alias="schema", serialization_alias="schema"
    )
    copy_: str | None = Field(
        default=None, validation_alias="copy", serialization_alias="copy"
    )
    json_: str | None = Field(
        default=None, validation_alias="json", serialization_alias="json"
    )
    dict_: str | None = Field(
        default=None, validation_alias="dict", serialization_alias="dict"
    )
    register_: str | None = Field(
        default=None, validation_alias="register", serialization_alias="register"
    )
    mro_: str | None = Field(
        default=None, validation_alias="mro", serialization_alias="mro"
    )
    model_config_: str | None = Field(
        default=None,
        validation_alias="model_config",
        serialization_alias="model_config",
    )
    model_fields_: str | None = Field(
        default=None,
        validation_alias="model_fields",
        serialization_alias="model_fields",
    )
    self: str | None = None
    none: str | None = Field(
        default=None, validation_alias="None", serialization_alias="None"
    )
    with_space: str | None = Field(
        default=None, validation_alias="with space", serialization_alias="with space"
    )
    kebab_case: str | None = Field(
        default=None, validation_alias="kebab-case", serialization_alias="kebab-case"
    )
    dotted_name: str | None = Field(
        default=None, validation_alias="dotted.name", serialization_alias="dotted.name"
    )
    ref: str | None = Field(
        default=None, validation_alias="$ref_", serialization_alias="$ref_"
    )
    quo_ted: str | None = Field(
        default=None, validation_alias="quo\"te'd", serialization_alias="quo\"te'd"
    )
    back_slash: str | None = Field(
        default=None, validation_alias="back\\slash", serialization_alias="back\\slash"
    )
    new_line: str | None = Field(
        default=None, validation_alias="new\nline", serialization_alias="new\nline"
    )
    fine_2: str | None = Field(
        default=None, validation_alias="ﬁne", serialization_alias="ﬁne"
    )
    fine: str | None = None
    größe: str | None = None
    名前: str | None = None
