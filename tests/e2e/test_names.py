"""The names of the design, to the letter: methods, parameters, their order and defaults."""

from __future__ import annotations

import importlib
import inspect
import re
from collections.abc import Callable
from typing import Any

import pytest

from codegen.pipeline import Build

from .operations import COVERED, METHODS, python_name

QUERY = (
    "date_from=None, date_key=None, date_to=None, email=None, filter=None, limit=None"
)
PERSON = "last_name=None, email=None, phone=None, company=None, has_subscription=None"
ADDRESS = "address1=None, address2=None, city=None, state=None, postal_code=None"
IDS = "obj_id=None, agent_id=None, campaign_id=None, knowledge_base_id=None, id=None"
FIELDS = "name=None, surname=None, email=None, phone=None, status=None"
SIGNATURES = {
    "mgr": {
        "list": f"*, {QUERY}, q=None, sort_dir=None, sort_key=None, tag_slug=None",
        "create": f"*, first_name, {PERSON}, location_slug=None, signed_up_at=omit,"
        f" notes=None, {ADDRESS}, tag_slugs=None",
        "get": "id, *",
        "delete": "id, *",
        "archive": "id, *",
        "unarchive": "id, *",
        "unsubscribe": "id, *",
        "resubscribe": "id, *",
        "update_notes": "id, *, notes=omit",
        "update_tags": "id, *, tag_slugs",
        "cancel_unsent_messages": "id, *",
        "list_charges": "id, *, limit=None",
        "list_messages": "id, *, limit=None",
        "list_reviews": "id, *, limit=None",
    },
    "aurora": {
        "list": "*, status=None, include_deleted=None, only_deleted=None, limit=None,"
        " offset=None, q=None, sort_field=None, sort_dir=None, include_aggregations=None,"
        " date_from=None, date_to=None",
        "create": f"*, customer_id, {FIELDS}, agent_id=None",
        "get": f"customer_id, *, {IDS}",
        "delete": "customer_id, *, purge=None",
        "update": f"customer_id, *, {IDS}, body_customer_id=None, {FIELDS},"
        " body_agent_id=None",
        "get_detail": "customer_id, *",
        "restore": "customer_id, *",
    },
}
MODELS = {
    "mgr": """
        Charge Customer CustomerCreateRequest CustomerListChargesResponse CustomerListMessagesResponse
        CustomerListResponse CustomerListReviewsResponse CustomerPhoto CustomerResponse
        CustomerStatusResponse CustomerUpdateNotesRequest CustomerUpdateTagsRequest
        CustomerValidation Location Message MessageTemplate
        Pagination Review ReviewField ReviewRating ReviewSource Reviewer Tag
    """,
    "aurora": """
        AggregationsOut CustomerCreate CustomerDetailCallOut CustomerDetailCampaignOut CustomerDetailOut
        CustomerDetailStatsOut CustomerOut CustomerUpdate HTTPValidationError MetaOut
        PaginatedResponseCustomerOut QueryOut SortOut ValidationError
    """,
}
ALIASES = {
    "mgr": """
        CustomerDateKey CustomerFilter CustomerSortDir CustomerSortKey
        CustomerValidationResult CustomerValidationRisk
    """,
    "aurora": "CustomerSortDir",
}
CLIENT = {
    "mgr": "api_key",
    "aurora": "bearer_auth api_key_auth",
    "kajabi": "bearer",
}
SETTINGS = "base_url timeout max_retries http_client response_validation"


def models(seed: str) -> dict[str, type]:
    """The model classes of a client by name."""
    runtime = importlib.import_module(f"{seed}._runtime.models")
    module = importlib.import_module(f"{seed}.models.customers")
    return {
        name: value
        for name, value in vars(module).items()
        if inspect.isclass(value)
        and issubclass(value, runtime.Model)
        and name != "Model"
    }


def resources(seed: str) -> list[type]:
    module = importlib.import_module(f"{seed}.resources.customers")
    return [module.Customers, module.AsyncCustomers]


def signature(method: Any) -> str:
    """A signature without `self` and annotations."""
    rows: list[str] = []
    for parameter in list(inspect.signature(method).parameters.values())[1:]:
        if parameter.kind is parameter.KEYWORD_ONLY and "*" not in rows:
            rows.append("*")
        default = parameter.default
        tail = "" if default is parameter.empty else f"={default!r}"
        rows.append(parameter.name + tail)
    return ", ".join(rows)


def public(cls: type) -> list[str]:
    return [name for name in vars(cls) if name[0] != "_"]


@pytest.mark.parametrize("seed", ["mgr", "aurora"])
def test_signatures(seed: str) -> None:
    for cls in resources(seed):
        assert set(public(cls)) == set(SIGNATURES[seed])
        for name, wanted in SIGNATURES[seed].items():
            end = ", request_options=None"
            assert signature(getattr(cls, name)) == wanted + end, name


def test_kajabi(build_seed: Callable[[str], Build]) -> None:
    document = build_seed("kajabi").document.data
    parameters = document["paths"]["/v1/customers"]["get"]["parameters"]
    names = [python_name(p["name"]) for p in parameters if p["name"] not in COVERED]
    assert len(names) == 74
    assert (
        names[:5]
        == "sort page_number page_size fields_customers filter_site_id".split()
    )
    for cls in resources("kajabi"):
        assert public(cls) == ["list"]
        wanted = ", ".join(["*", *(f"{n}=None" for n in [*names, "request_options"])])
        assert signature(cls.list) == wanted  # type: ignore[attr-defined]


def test_methods_are_those_of_the_operations(seed: str) -> None:
    for cls in resources(seed):
        assert sorted(public(cls)) == sorted(METHODS[seed].values())
        for name in public(cls):
            assert inspect.getdoc(getattr(cls, name))


@pytest.mark.parametrize("kind", ["Client", "AsyncClient"])
def test_client(seed: str, kind: str) -> None:
    cls = getattr(importlib.import_module(seed), kind)
    parameters = inspect.signature(cls).parameters
    assert {p.kind for p in parameters.values()} == {inspect.Parameter.KEYWORD_ONLY}
    wanted = CLIENT[seed].split() + SETTINGS.split()
    assert [name for name in parameters if name in wanted] == wanted
    assert set(parameters) - set(wanted) <= {"on_mismatch"}


@pytest.mark.parametrize("seed", ["mgr", "aurora"])
def test_models(seed: str) -> None:
    assert sorted(models(seed)) == sorted(MODELS[seed].split())
    module = importlib.import_module(f"{seed}.models.customers")
    for name in ALIASES[seed].split():
        assert "Literal" in repr(getattr(module, name))


def test_how_many_models() -> None:
    """The design says 21 to 25 for MGR."""
    assert 21 <= len(models("mgr")) <= 25


def test_no_number_ends_a_name(seed: str) -> None:
    package = importlib.import_module(seed)
    bad = re.compile(r"\d$|Datum|Inner|Response200|Model$|Item$")
    assert [name for name in package.__all__ if bad.search(name)] == []


def test_the_status_answer_is_one_class() -> None:
    """Seven operations of MGR answer `{success, code}`, three the customer."""
    hints = [
        inspect.signature(getattr(resources("mgr")[0], name)).return_annotation
        for name in METHODS["mgr"].values()
    ]
    assert hints.count("CustomerStatusResponse") == 7
    assert hints.count("CustomerResponse") == 3


def test_exports(seed: str) -> None:
    """Every class can be had from the package itself, unless the runtime's name wins."""
    package = importlib.import_module(seed)
    for name, cls in models(seed).items():
        assert getattr(package, name) is cls
