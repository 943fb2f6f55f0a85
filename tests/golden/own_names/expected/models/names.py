"""What the operations of names take and return."""

from __future__ import annotations

import datetime as _datetime
import decimal as _decimal
import typing as _typing
import uuid as _uuid

from .._runtime.base64_bytes import Bytes as _Bytes
from .._runtime.models import Model as _Model

EverythingKind: _typing.TypeAlias = _typing.Literal["a", "b"]


class APIError(_Model):
    value: str | None = None


class APIErrorInput(_typing.TypedDict, total=False):
    """`APIError` as a dict, with its keys as on the wire."""

    value: str


class Annotated(_Model):
    value: str | None = None


class AnnotatedInput(_typing.TypedDict, total=False):
    """`Annotated` as a dict, with its keys as on the wire."""

    value: str


class Any(_Model):
    value: str | None = None


class AnyInput(_typing.TypedDict, total=False):
    """`Any` as a dict, with its keys as on the wire."""

    value: str


class AsyncClient(_Model):
    value: str | None = None


class AsyncClientInput(_typing.TypedDict, total=False):
    """`AsyncClient` as a dict, with its keys as on the wire."""

    value: str


class AsyncResource(_Model):
    value: str | None = None


class AsyncResourceInput(_typing.TypedDict, total=False):
    """`AsyncResource` as a dict, with its keys as on the wire."""

    value: str


class Bytes(_Model):
    value: str | None = None


class BytesInput(_typing.TypedDict, total=False):
    """`Bytes` as a dict, with its keys as on the wire."""

    value: str


class Callable(_Model):
    value: str | None = None


class CallableInput(_typing.TypedDict, total=False):
    """`Callable` as a dict, with its keys as on the wire."""

    value: str


class Class(_Model):
    value: str | None = None


class ClassInput(_typing.TypedDict, total=False):
    """`Class` as a dict, with its keys as on the wire."""

    value: str


class Client(_Model):
    value: str | None = None


class ClientInput(_typing.TypedDict, total=False):
    """`Client` as a dict, with its keys as on the wire."""

    value: str


class Date(_Model):
    value: str | None = None


class DateInput(_typing.TypedDict, total=False):
    """`Date` as a dict, with its keys as on the wire."""

    value: str


class Datetime(_Model):
    value: str | None = None


class DatetimeInput(_typing.TypedDict, total=False):
    """`Datetime` as a dict, with its keys as on the wire."""

    value: str


class Decimal(_Model):
    value: str | None = None


class DecimalInput(_typing.TypedDict, total=False):
    """`Decimal` as a dict, with its keys as on the wire."""

    value: str


class Deprecated(_Model):
    value: str | None = None


class DeprecatedInput(_typing.TypedDict, total=False):
    """`Deprecated` as a dict, with its keys as on the wire."""

    value: str


class Dict(_Model):
    value: str | None = None


class DictInput(_typing.TypedDict, total=False):
    """`Dict` as a dict, with its keys as on the wire."""

    value: str


class Everything(_Model):
    """What `names.create` returns."""

    the_client_0: Client | None = None
    the_asyncclient_1: AsyncClient | None = None
    the_model_2: Model | None = None
    the_resource_3: Resource | None = None
    the_asyncresource_4: AsyncResource | None = None
    the_notfounderror_5: NotFoundError | None = None
    the_apierror_6: APIError | None = None
    the_page_7: Page | None = None
    the_omit_8: Omit | None = None
    the_typed_9: Typed | None = None
    the_tagged_10: Tagged | None = None
    the_family_11: Family | None = None
    the_bytes_12: Bytes | None = None
    the_any_13: Any | None = None
    the_literal_14: Literal | None = None
    the_mapping_15: Mapping | None = None
    the_sequence_16: Sequence | None = None
    the_datetime_17: Datetime | None = None
    the_date_18: Date | None = None
    the_decimal_19: Decimal | None = None
    the_uuid_20: UUID | None = None
    the_uuid_21: Uuid2 | None = None
    the_field_22: Field | None = None
    the_typeddict_23: TypedDict | None = None
    the_notrequired_24: NotRequired | None = None
    the_typealias_25: TypeAlias | None = None
    the_annotated_26: Annotated | None = None
    the_requestoptions_27: RequestOptions | None = None
    the_list_28: List | None = None
    the_dict_29: Dict | None = None
    the_str_30: Str | None = None
    the_int_31: Int | None = None
    the_none_32: None_ | None = None
    the_true_33: True_ | None = None
    the_type_34: Type | None = None
    the_object_35: Object | None = None
    the_self_36: Self | None = None
    the_class_37: Class | None = None
    the_callable_38: Callable | None = None
    the_deprecated_39: Deprecated | None = None
    moment: _datetime.datetime | None = None
    number: _decimal.Decimal | None = None
    id: _uuid.UUID | None = None
    map: dict[str, list[_typing.Any]] | None = None
    kind: EverythingKind | str | None = None
    bytes: _Bytes | None = None


class Family(_Model):
    value: str | None = None


class FamilyInput(_typing.TypedDict, total=False):
    """`Family` as a dict, with its keys as on the wire."""

    value: str


class Field(_Model):
    value: str | None = None


class FieldInput(_typing.TypedDict, total=False):
    """`Field` as a dict, with its keys as on the wire."""

    value: str


class Int(_Model):
    value: str | None = None


class IntInput(_typing.TypedDict, total=False):
    """`Int` as a dict, with its keys as on the wire."""

    value: str


class List(_Model):
    value: str | None = None


class ListInput(_typing.TypedDict, total=False):
    """`List` as a dict, with its keys as on the wire."""

    value: str


class Literal(_Model):
    value: str | None = None


class LiteralInput(_typing.TypedDict, total=False):
    """`Literal` as a dict, with its keys as on the wire."""

    value: str


class Mapping(_Model):
    value: str | None = None


class MappingInput(_typing.TypedDict, total=False):
    """`Mapping` as a dict, with its keys as on the wire."""

    value: str


class Model(_Model):
    value: str | None = None


class ModelInput(_typing.TypedDict, total=False):
    """`Model` as a dict, with its keys as on the wire."""

    value: str


class None_(_Model):
    value: str | None = None


class None_Input(_typing.TypedDict, total=False):
    """`None_` as a dict, with its keys as on the wire."""

    value: str


class NotFoundError(_Model):
    value: str | None = None


class NotFoundErrorInput(_typing.TypedDict, total=False):
    """`NotFoundError` as a dict, with its keys as on the wire."""

    value: str


class NotRequired(_Model):
    value: str | None = None


class NotRequiredInput(_typing.TypedDict, total=False):
    """`NotRequired` as a dict, with its keys as on the wire."""

    value: str


class Object(_Model):
    value: str | None = None


class ObjectInput(_typing.TypedDict, total=False):
    """`Object` as a dict, with its keys as on the wire."""

    value: str


class Omit(_Model):
    value: str | None = None


class OmitInput(_typing.TypedDict, total=False):
    """`Omit` as a dict, with its keys as on the wire."""

    value: str


class Page(_Model):
    value: str | None = None


class PageInput(_typing.TypedDict, total=False):
    """`Page` as a dict, with its keys as on the wire."""

    value: str


class RequestOptions(_Model):
    value: str | None = None


class RequestOptionsInput(_typing.TypedDict, total=False):
    """`RequestOptions` as a dict, with its keys as on the wire."""

    value: str


class Resource(_Model):
    value: str | None = None


class ResourceInput(_typing.TypedDict, total=False):
    """`Resource` as a dict, with its keys as on the wire."""

    value: str


class Self(_Model):
    value: str | None = None


class SelfInput(_typing.TypedDict, total=False):
    """`Self` as a dict, with its keys as on the wire."""

    value: str


class Sequence(_Model):
    value: str | None = None


class SequenceInput(_typing.TypedDict, total=False):
    """`Sequence` as a dict, with its keys as on the wire."""

    value: str


class Str(_Model):
    value: str | None = None


class StrInput(_typing.TypedDict, total=False):
    """`Str` as a dict, with its keys as on the wire."""

    value: str


class Tagged(_Model):
    value: str | None = None


class TaggedInput(_typing.TypedDict, total=False):
    """`Tagged` as a dict, with its keys as on the wire."""

    value: str


class True_(_Model):
    value: str | None = None


class True_Input(_typing.TypedDict, total=False):
    """`True_` as a dict, with its keys as on the wire."""

    value: str


class Type(_Model):
    value: str | None = None


class TypeInput(_typing.TypedDict, total=False):
    """`Type` as a dict, with its keys as on the wire."""

    value: str


class TypeAlias(_Model):
    value: str | None = None


class TypeAliasInput(_typing.TypedDict, total=False):
    """`TypeAlias` as a dict, with its keys as on the wire."""

    value: str


class Typed(_Model):
    value: str | None = None


class TypedInput(_typing.TypedDict, total=False):
    """`Typed` as a dict, with its keys as on the wire."""

    value: str


class TypedDict(_Model):
    value: str | None = None


class TypedDictInput(_typing.TypedDict, total=False):
    """`TypedDict` as a dict, with its keys as on the wire."""

    value: str


class UUID(_Model):
    value: str | None = None


class UUIDInput(_typing.TypedDict, total=False):
    """`UUID` as a dict, with its keys as on the wire."""

    value: str


class Uuid2(_Model):
    value: str | None = None


class Uuid2Input(_typing.TypedDict, total=False):
    """`Uuid2` as a dict, with its keys as on the wire."""

    value: str
