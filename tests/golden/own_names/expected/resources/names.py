"""The operations of Names."""

from __future__ import annotations

import datetime as _datetime
import decimal as _decimal
import uuid as _uuid
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource
from ..models.names import (
    UUID,
    AnnotatedInput,
    AnyInput,
    APIError,
    APIErrorInput,
    AsyncClient,
    AsyncClientInput,
    AsyncResourceInput,
    BytesInput,
    Callable,
    CallableInput,
    Class,
    ClassInput,
    Client,
    ClientInput,
    Date,
    DateInput,
    Datetime,
    DatetimeInput,
    Decimal,
    DecimalInput,
    Deprecated,
    DeprecatedInput,
    Dict,
    DictInput,
    Everything,
    EverythingKind,
    Family,
    FamilyInput,
    Field,
    FieldInput,
    Int,
    IntInput,
    List,
    ListInput,
    LiteralInput,
    MappingInput,
    Model,
    ModelInput,
    None_,
    None_Input,
    NotFoundError,
    NotFoundErrorInput,
    NotRequired,
    NotRequiredInput,
    Object,
    ObjectInput,
    OmitInput,
    PageInput,
    RequestOptionsInput,
    ResourceInput,
    Self,
    SelfInput,
    SequenceInput,
    Str,
    StrInput,
    TaggedInput,
    True_,
    True_Input,
    Type,
    TypeAlias,
    TypeAliasInput,
    TypedDict,
    TypedDictInput,
    TypedInput,
    TypeInput,
    Uuid2,
    Uuid2Input,
    UUIDInput,
)
from ..models.names import Annotated as _Annotated
from ..models.names import Any as _Any
from ..models.names import AsyncResource as _AsyncResource
from ..models.names import Bytes as _Bytes
from ..models.names import Literal as _Literal
from ..models.names import Mapping as _Mapping
from ..models.names import Omit as _Omit
from ..models.names import Page as _Page
from ..models.names import RequestOptions as _RequestOptions
from ..models.names import Resource as _Resource
from ..models.names import Sequence as _Sequence
from ..models.names import Tagged as _Tagged
from ..models.names import Typed as _Typed

_errors = {404: NotFoundError}


class Names(Resource):
    """The operations of Names."""

    with_raw_response: _RawNames
    with_streaming_response: _RawNames

    def create(
        self,
        *,
        the_client_0: Client | ClientInput | None = None,
        the_asyncclient_1: AsyncClient | AsyncClientInput | None = None,
        the_model_2: Model | ModelInput | None = None,
        the_resource_3: _Resource | ResourceInput | None = None,
        the_asyncresource_4: _AsyncResource | AsyncResourceInput | None = None,
        the_notfounderror_5: NotFoundError | NotFoundErrorInput | None = None,
        the_apierror_6: APIError | APIErrorInput | None = None,
        the_page_7: _Page | PageInput | None = None,
        the_omit_8: _Omit | OmitInput | None = None,
        the_typed_9: _Typed | TypedInput | None = None,
        the_tagged_10: _Tagged | TaggedInput | None = None,
        the_family_11: Family | FamilyInput | None = None,
        the_bytes_12: _Bytes | BytesInput | None = None,
        the_any_13: _Any | AnyInput | None = None,
        the_literal_14: _Literal | LiteralInput | None = None,
        the_mapping_15: _Mapping | MappingInput | None = None,
        the_sequence_16: _Sequence | SequenceInput | None = None,
        the_datetime_17: Datetime | DatetimeInput | None = None,
        the_date_18: Date | DateInput | None = None,
        the_decimal_19: Decimal | DecimalInput | None = None,
        the_uuid_20: UUID | UUIDInput | None = None,
        the_uuid_21: Uuid2 | Uuid2Input | None = None,
        the_field_22: Field | FieldInput | None = None,
        the_typeddict_23: TypedDict | TypedDictInput | None = None,
        the_notrequired_24: NotRequired | NotRequiredInput | None = None,
        the_typealias_25: TypeAlias | TypeAliasInput | None = None,
        the_annotated_26: _Annotated | AnnotatedInput | None = None,
        the_requestoptions_27: _RequestOptions | RequestOptionsInput | None = None,
        the_list_28: List | ListInput | None = None,
        the_dict_29: Dict | DictInput | None = None,
        the_str_30: Str | StrInput | None = None,
        the_int_31: Int | IntInput | None = None,
        the_none_32: None_ | None_Input | None = None,
        the_true_33: True_ | True_Input | None = None,
        the_type_34: Type | TypeInput | None = None,
        the_object_35: Object | ObjectInput | None = None,
        the_self_36: Self | SelfInput | None = None,
        the_class_37: Class | ClassInput | None = None,
        the_callable_38: Callable | CallableInput | None = None,
        the_deprecated_39: Deprecated | DeprecatedInput | None = None,
        moment: _datetime.datetime | str | None = None,
        number: _decimal.Decimal | str | float | None = None,
        id: _uuid.UUID | str | None = None,
        map: Mapping[str, Sequence[Any]] | None = None,
        kind: EverythingKind | None = None,
        bytes: bytes | None = None,
        request_options: RequestOptions | None = None,
    ) -> Everything:
        """Call `POST /names`.

        Raises:
            NotFoundError: None of them; `body` is a `NotFoundError`.
        """
        return self._call(
            "POST",
            "/names",
            json={
                "the_client_0": the_client_0,
                "the_asyncclient_1": the_asyncclient_1,
                "the_model_2": the_model_2,
                "the_resource_3": the_resource_3,
                "the_asyncresource_4": the_asyncresource_4,
                "the_notfounderror_5": the_notfounderror_5,
                "the_apierror_6": the_apierror_6,
                "the_page_7": the_page_7,
                "the_omit_8": the_omit_8,
                "the_typed_9": the_typed_9,
                "the_tagged_10": the_tagged_10,
                "the_family_11": the_family_11,
                "the_bytes_12": the_bytes_12,
                "the_any_13": the_any_13,
                "the_literal_14": the_literal_14,
                "the_mapping_15": the_mapping_15,
                "the_sequence_16": the_sequence_16,
                "the_datetime_17": the_datetime_17,
                "the_date_18": the_date_18,
                "the_decimal_19": the_decimal_19,
                "the_uuid_20": the_uuid_20,
                "the_uuid_21": the_uuid_21,
                "the_field_22": the_field_22,
                "the_typeddict_23": the_typeddict_23,
                "the_notrequired_24": the_notrequired_24,
                "the_typealias_25": the_typealias_25,
                "the_annotated_26": the_annotated_26,
                "the_requestoptions_27": the_requestoptions_27,
                "the_list_28": the_list_28,
                "the_dict_29": the_dict_29,
                "the_str_30": the_str_30,
                "the_int_31": the_int_31,
                "the_none_32": the_none_32,
                "the_true_33": the_true_33,
                "the_type_34": the_type_34,
                "the_object_35": the_object_35,
                "the_self_36": the_self_36,
                "the_class_37": the_class_37,
                "the_callable_38": the_callable_38,
                "the_deprecated_39": the_deprecated_39,
                "moment": moment,
                "number": number,
                "id": id,
                "map": map,
                "kind": kind,
                "bytes": bytes,
            },
            returns=Everything,
            errors=_errors,
            options=request_options,
        )


class AsyncNames(AsyncResource):
    """The operations of Names."""

    with_raw_response: _RawAsyncNames
    with_streaming_response: _RawAsyncNames

    async def create(
        self,
        *,
        the_client_0: Client | ClientInput | None = None,
        the_asyncclient_1: AsyncClient | AsyncClientInput | None = None,
        the_model_2: Model | ModelInput | None = None,
        the_resource_3: _Resource | ResourceInput | None = None,
        the_asyncresource_4: _AsyncResource | AsyncResourceInput | None = None,
        the_notfounderror_5: NotFoundError | NotFoundErrorInput | None = None,
        the_apierror_6: APIError | APIErrorInput | None = None,
        the_page_7: _Page | PageInput | None = None,
        the_omit_8: _Omit | OmitInput | None = None,
        the_typed_9: _Typed | TypedInput | None = None,
        the_tagged_10: _Tagged | TaggedInput | None = None,
        the_family_11: Family | FamilyInput | None = None,
        the_bytes_12: _Bytes | BytesInput | None = None,
        the_any_13: _Any | AnyInput | None = None,
        the_literal_14: _Literal | LiteralInput | None = None,
        the_mapping_15: _Mapping | MappingInput | None = None,
        the_sequence_16: _Sequence | SequenceInput | None = None,
        the_datetime_17: Datetime | DatetimeInput | None = None,
        the_date_18: Date | DateInput | None = None,
        the_decimal_19: Decimal | DecimalInput | None = None,
        the_uuid_20: UUID | UUIDInput | None = None,
        the_uuid_21: Uuid2 | Uuid2Input | None = None,
        the_field_22: Field | FieldInput | None = None,
        the_typeddict_23: TypedDict | TypedDictInput | None = None,
        the_notrequired_24: NotRequired | NotRequiredInput | None = None,
        the_typealias_25: TypeAlias | TypeAliasInput | None = None,
        the_annotated_26: _Annotated | AnnotatedInput | None = None,
        the_requestoptions_27: _RequestOptions | RequestOptionsInput | None = None,
        the_list_28: List | ListInput | None = None,
        the_dict_29: Dict | DictInput | None = None,
        the_str_30: Str | StrInput | None = None,
        the_int_31: Int | IntInput | None = None,
        the_none_32: None_ | None_Input | None = None,
        the_true_33: True_ | True_Input | None = None,
        the_type_34: Type | TypeInput | None = None,
        the_object_35: Object | ObjectInput | None = None,
        the_self_36: Self | SelfInput | None = None,
        the_class_37: Class | ClassInput | None = None,
        the_callable_38: Callable | CallableInput | None = None,
        the_deprecated_39: Deprecated | DeprecatedInput | None = None,
        moment: _datetime.datetime | str | None = None,
        number: _decimal.Decimal | str | float | None = None,
        id: _uuid.UUID | str | None = None,
        map: Mapping[str, Sequence[Any]] | None = None,
        kind: EverythingKind | None = None,
        bytes: bytes | None = None,
        request_options: RequestOptions | None = None,
    ) -> Everything:
        """Call `POST /names`.

        Raises:
            NotFoundError: None of them; `body` is a `NotFoundError`.
        """
        return await self._call(
            "POST",
            "/names",
            json={
                "the_client_0": the_client_0,
                "the_asyncclient_1": the_asyncclient_1,
                "the_model_2": the_model_2,
                "the_resource_3": the_resource_3,
                "the_asyncresource_4": the_asyncresource_4,
                "the_notfounderror_5": the_notfounderror_5,
                "the_apierror_6": the_apierror_6,
                "the_page_7": the_page_7,
                "the_omit_8": the_omit_8,
                "the_typed_9": the_typed_9,
                "the_tagged_10": the_tagged_10,
                "the_family_11": the_family_11,
                "the_bytes_12": the_bytes_12,
                "the_any_13": the_any_13,
                "the_literal_14": the_literal_14,
                "the_mapping_15": the_mapping_15,
                "the_sequence_16": the_sequence_16,
                "the_datetime_17": the_datetime_17,
                "the_date_18": the_date_18,
                "the_decimal_19": the_decimal_19,
                "the_uuid_20": the_uuid_20,
                "the_uuid_21": the_uuid_21,
                "the_field_22": the_field_22,
                "the_typeddict_23": the_typeddict_23,
                "the_notrequired_24": the_notrequired_24,
                "the_typealias_25": the_typealias_25,
                "the_annotated_26": the_annotated_26,
                "the_requestoptions_27": the_requestoptions_27,
                "the_list_28": the_list_28,
                "the_dict_29": the_dict_29,
                "the_str_30": the_str_30,
                "the_int_31": the_int_31,
                "the_none_32": the_none_32,
                "the_true_33": the_true_33,
                "the_type_34": the_type_34,
                "the_object_35": the_object_35,
                "the_self_36": the_self_36,
                "the_class_37": the_class_37,
                "the_callable_38": the_callable_38,
                "the_deprecated_39": the_deprecated_39,
                "moment": moment,
                "number": number,
                "id": id,
                "map": map,
                "kind": kind,
                "bytes": bytes,
            },
            returns=Everything,
            errors=_errors,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawNames:
        create = _raw(Names.create)

    class _RawAsyncNames:
        create = _async_raw(AsyncNames.create)
