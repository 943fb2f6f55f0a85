"""The operations of Odd."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource
from ..models.odd import Odd


class OddResource(Resource):
    """The operations of Odd."""

    with_raw_response: _RawOddResource
    with_streaming_response: _RawOddResource

    def create(
        self,
        *,
        from_: str,
        param_2fa: bool,
        rol_betrokkene_identificatie_natuurlijk_persoon_anp_identificatie: (
            str | None
        ) = None,
        id: int | None = None,
        body_id: str | None = None,
        body_id_2: float | None = None,
        param: str | None = None,
        body_param: str | None = None,
        class_: str | None = None,
        init: str | None = None,
        private: str | None = None,
        schema: str | None = None,
        copy: str | None = None,
        json: str | None = None,
        dict: str | None = None,
        register: str | None = None,
        mro: str | None = None,
        model_config: str | None = None,
        model_fields: str | None = None,
        self_: str | None = None,
        none: str | None = None,
        with_space: str | None = None,
        kebab_case: str | None = None,
        dotted_name: str | None = None,
        ref: str | None = None,
        quo_ted: str | None = None,
        back_slash: str | None = None,
        new_line: str | None = None,
        fine: str | None = None,
        body_fine: str | None = None,
        größe: str | None = None,
        名前: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Odd:
        """Call `POST /odd`."""
        return self._call(
            "POST",
            "/odd",
            json={
                "rol__betrokkeneIdentificatie__natuurlijkPersoon__anpIdentificatie": rol_betrokkene_identificatie_natuurlijk_persoon_anp_identificatie,
                "from": from_,
                "2fa": param_2fa,
                "ID": id,
                "id": body_id,
                "Id": body_id_2,
                "🎈": param,
                "": body_param,
                "__class__": class_,
                "__init__": init,
                "_private": private,
                "schema": schema,
                "copy": copy,
                "json": json,
                "dict": dict,
                "register": register,
                "mro": mro,
                "model_config": model_config,
                "model_fields": model_fields,
                "self": self_,
                "None": none,
                "with space": with_space,
                "kebab-case": kebab_case,
                "dotted.name": dotted_name,
                "$ref_": ref,
                "quo\"te'd": quo_ted,
                "back\\slash": back_slash,
                "new\nline": new_line,
                "ﬁne": fine,
                "fine": body_fine,
                "größe": größe,
                "名前": 名前,
            },
            returns=Odd,
            options=request_options,
        )


class AsyncOddResource(AsyncResource):
    """The operations of Odd."""

    with_raw_response: _RawAsyncOddResource
    with_streaming_response: _RawAsyncOddResource

    async def create(
        self,
        *,
        from_: str,
        param_2fa: bool,
        rol_betrokkene_identificatie_natuurlijk_persoon_anp_identificatie: (
            str | None
        ) = None,
        id: int | None = None,
        body_id: str | None = None,
        body_id_2: float | None = None,
        param: str | None = None,
        body_param: str | None = None,
        class_: str | None = None,
        init: str | None = None,
        private: str | None = None,
        schema: str | None = None,
        copy: str | None = None,
        json: str | None = None,
        dict: str | None = None,
        register: str | None = None,
        mro: str | None = None,
        model_config: str | None = None,
        model_fields: str | None = None,
        self_: str | None = None,
        none: str | None = None,
        with_space: str | None = None,
        kebab_case: str | None = None,
        dotted_name: str | None = None,
        ref: str | None = None,
        quo_ted: str | None = None,
        back_slash: str | None = None,
        new_line: str | None = None,
        fine: str | None = None,
        body_fine: str | None = None,
        größe: str | None = None,
        名前: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Odd:
        """Call `POST /odd`."""
        return await self._call(
            "POST",
            "/odd",
            json={
                "rol__betrokkeneIdentificatie__natuurlijkPersoon__anpIdentificatie": rol_betrokkene_identificatie_natuurlijk_persoon_anp_identificatie,
                "from": from_,
                "2fa": param_2fa,
                "ID": id,
                "id": body_id,
                "Id": body_id_2,
                "🎈": param,
                "": body_param,
                "__class__": class_,
                "__init__": init,
                "_private": private,
                "schema": schema,
                "copy": copy,
                "json": json,
                "dict": dict,
                "register": register,
                "mro": mro,
                "model_config": model_config,
                "model_fields": model_fields,
                "self": self_,
                "None": none,
                "with space": with_space,
                "kebab-case": kebab_case,
                "dotted.name": dotted_name,
                "$ref_": ref,
                "quo\"te'd": quo_ted,
                "back\\slash": back_slash,
                "new\nline": new_line,
                "ﬁne": fine,
                "fine": body_fine,
                "größe": größe,
                "名前": 名前,
            },
            returns=Odd,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawOddResource:
        create = _raw(OddResource.create)

    class _RawAsyncOddResource:
        create = _async_raw(AsyncOddResource.create)
