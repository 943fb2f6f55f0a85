"""The operations of Customers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.page_numbers import by_page_number
from .._runtime.pages import AsyncPage, AsyncPager, Page
from .._runtime.resource import AsyncResource, Resource
from ..models.customers import (
    Customer,
    CustomersIndexResponse,
    ErrorsForbidden,
    ErrorsUnauthorized,
)

_errors: dict[int | str, object] = {401: ErrorsUnauthorized, 403: ErrorsForbidden}
_pages = by_page_number("page[number]", "page[size]", items="data")


class Customers(Resource):
    """The operations of Customers."""

    with_raw_response: _RawCustomers
    with_streaming_response: _RawCustomers

    def list(
        self,
        *,
        sort: str | None = None,
        page_number: float | None = None,
        page_size: float | None = None,
        fields_customers: str | None = None,
        filter_site_id: str | None = None,
        filter_search: str | None = None,
        filter_created_in_last: str | None = None,
        filter_not_created_in_last: str | None = None,
        filter_is_hidden: str | None = None,
        filter_joined_in_last: str | None = None,
        filter_active_in_last: str | None = None,
        filter_inactive_in_last: str | None = None,
        filter_name_contains: str | None = None,
        filter_email_contains: str | None = None,
        filter_phone_number_contains: str | None = None,
        filter_address_line_1_contains: str | None = None,
        filter_address_line_2_contains: str | None = None,
        filter_address_city_contains: str | None = None,
        filter_address_state_contains: str | None = None,
        filter_address_country_contains: str | None = None,
        filter_address_zip_contains: str | None = None,
        filter_has_tag_id: str | None = None,
        filter_has_all_tag_id: str | None = None,
        filter_has_no_tag_id: str | None = None,
        filter_subscribed: str | None = None,
        filter_has_offer_id: str | None = None,
        filter_has_no_offer_id: str | None = None,
        filter_used_coupon_code: str | None = None,
        filter_submitted_form_id: str | None = None,
        filter_no_submitted_form_id: str | None = None,
        filter_registered_event_id: str | None = None,
        filter_not_registered_event_id: str | None = None,
        filter_completed_assessment_id: str | None = None,
        filter_passed_assessment_id: str | None = None,
        filter_failed_assessment_id: str | None = None,
        filter_net_revenue_equal_to: str | None = None,
        filter_net_revenue_greater_than: str | None = None,
        filter_net_revenue_less_than: str | None = None,
        filter_subscribed_in_last: str | None = None,
        filter_unsubscribed_in_last: str | None = None,
        filter_never_subscribed: str | None = None,
        filter_sent_email_broadcast_id: str | None = None,
        filter_no_sent_email_broadcast_id: str | None = None,
        filter_no_sent_email_broadcast_ids: str | None = None,
        filter_no_delivered_email_broadcast_id: str | None = None,
        filter_opened_email_broadcast_id: str | None = None,
        filter_no_opened_email_broadcast_id: str | None = None,
        filter_clicked_email_broadcast_id: str | None = None,
        filter_no_clicked_email_broadcast_id: str | None = None,
        filter_bounced_email_broadcast_id: str | None = None,
        filter_no_bounced_email_broadcast_id: str | None = None,
        filter_dropped_email_broadcast_id: str | None = None,
        filter_no_dropped_email_broadcast_id: str | None = None,
        filter_opened_email_in_last: str | None = None,
        filter_not_opened_email_in_last: str | None = None,
        filter_delivered_email_in_last: str | None = None,
        filter_not_delivered_email_in_last: str | None = None,
        filter_clicked_email_in_last: str | None = None,
        filter_not_clicked_email_in_last: str | None = None,
        filter_is_hard_bouncing: str | None = None,
        filter_bounced_in_last: str | None = None,
        filter_complained_in_last: str | None = None,
        filter_manually_unsubscribed_in_last: str | None = None,
        filter_opted_out_in_last: str | None = None,
        filter_healthy_contacts_with_open_data: str | None = None,
        filter_passive_contacts_with_open_data: str | None = None,
        filter_unengaged_contacts_with_open_data: str | None = None,
        filter_inactive_contacts_with_open_data: str | None = None,
        filter_subscribed_newsletter_id: str | None = None,
        filter_unsubscribed_newsletter_id: str | None = None,
        filter_is_suppressed: str | None = None,
        filter_mobile_phone_number_contains: str | None = None,
        filter_subscribed_email_sequence_id: str | None = None,
        filter_not_subscribed_email_sequence_id: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Page[Customer, CustomersIndexResponse]:
        """List of customers.

        `GET /v1/customers`. Iterating the result walks all pages.

        Args:
            sort: Sort order, use: name, email, created_at, net_revenue, last_request_at
                for descending order use '-' e.g. &sort=-name.
            page_size: Number of documents.
            fields_customers: Sparse fields, use: name, email for example
                ?fields[customers]=name,email.
            filter_site_id: It is recommended to always filter by site_id, for example
                ?filter[site_id]=111. This param is required when the account has
                multiple sites.
            filter_search: Filter with fuzzy search of name/email, for example
                ?filter[search]=alexa.
            filter_created_in_last: Filter customers created in the last N days, e.g.
                ?filter[created_in_last]=30.
            filter_not_created_in_last: Filter customers not created in the last N days.
            filter_is_hidden: Filter hidden customers.
            filter_joined_in_last: Filter customers who joined in the last N days.
            filter_active_in_last: Filter customers active in the last N days.
            filter_inactive_in_last: Filter customers inactive in the last N days.
            filter_name_contains: Filter customers whose name contains the given value.
            filter_email_contains: Filter customers whose email contains the given
                value.
            filter_phone_number_contains: Filter customers whose phone number contains
                the given value.
            filter_address_line_1_contains: Filter customers whose address line 1
                contains the given value.
            filter_address_line_2_contains: Filter customers whose address line 2
                contains the given value.
            filter_address_city_contains: Filter customers whose city contains the given
                value.
            filter_address_state_contains: Filter customers whose state contains the
                given value.
            filter_address_country_contains: Filter customers whose country contains the
                given value.
            filter_address_zip_contains: Filter customers whose zip code contains the
                given value.
            filter_has_tag_id: Filter customers with a specific tag ID.
            filter_has_all_tag_id: Filter customers with all specified tag IDs.
            filter_has_no_tag_id: Filter customers without the specified tag ID.
            filter_subscribed: Filter subscribed customers.
            filter_has_offer_id: Filter customers with a specific offer ID.
            filter_has_no_offer_id: Filter customers without the specified offer ID.
            filter_used_coupon_code: Filter customers who used a specific coupon code.
            filter_submitted_form_id: Filter customers who submitted a specific form ID.
            filter_no_submitted_form_id: Filter customers who have not submitted the
                specified form ID.
            filter_registered_event_id: Filter customers who registered for a specific
                event ID.
            filter_not_registered_event_id: Filter customers who have not registered for
                the specified event ID.
            filter_completed_assessment_id: Filter customers who completed a specific
                assessment ID.
            filter_passed_assessment_id: Filter customers who passed a specific
                assessment ID.
            filter_failed_assessment_id: Filter customers who failed a specific
                assessment ID.
            filter_net_revenue_equal_to: Filter customers whose net revenue equals the
                given value.
            filter_net_revenue_greater_than: Filter customers whose net revenue is
                greater than the given value.
            filter_net_revenue_less_than: Filter customers whose net revenue is less
                than the given value.
            filter_subscribed_in_last: Filter customers subscribed in the last N days.
            filter_unsubscribed_in_last: Filter customers unsubscribed in the last N
                days.
            filter_never_subscribed: Filter customers who have never subscribed.
            filter_sent_email_broadcast_id: Filter customers who were sent a specific
                email broadcast ID.
            filter_no_sent_email_broadcast_id: Filter customers who were not sent the
                specified email broadcast ID.
            filter_no_sent_email_broadcast_ids: Filter customers who were not sent any
                of the specified email broadcast IDs.
            filter_no_delivered_email_broadcast_id: Filter customers who did not receive
                the specified email broadcast ID.
            filter_opened_email_broadcast_id: Filter customers who opened a specific
                email broadcast ID.
            filter_no_opened_email_broadcast_id: Filter customers who did not open the
                specified email broadcast ID.
            filter_clicked_email_broadcast_id: Filter customers who clicked a specific
                email broadcast ID.
            filter_no_clicked_email_broadcast_id: Filter customers who did not click the
                specified email broadcast ID.
            filter_bounced_email_broadcast_id: Filter customers who bounced a specific
                email broadcast ID.
            filter_no_bounced_email_broadcast_id: Filter customers who did not bounce
                the specified email broadcast ID.
            filter_dropped_email_broadcast_id: Filter customers who dropped a specific
                email broadcast ID.
            filter_no_dropped_email_broadcast_id: Filter customers who did not drop the
                specified email broadcast ID.
            filter_opened_email_in_last: Filter customers who opened an email in the
                last N days.
            filter_not_opened_email_in_last: Filter customers who did not open an email
                in the last N days.
            filter_delivered_email_in_last: Filter customers who were delivered an email
                in the last N days.
            filter_not_delivered_email_in_last: Filter customers who were not delivered
                an email in the last N days.
            filter_clicked_email_in_last: Filter customers who clicked an email in the
                last N days.
            filter_not_clicked_email_in_last: Filter customers who did not click an
                email in the last N days.
            filter_is_hard_bouncing: Filter customers that are hard bouncing.
            filter_bounced_in_last: Filter customers who bounced in the last N days.
            filter_complained_in_last: Filter customers who complained in the last N
                days.
            filter_manually_unsubscribed_in_last: Filter customers manually unsubscribed
                in the last N days.
            filter_opted_out_in_last: Filter customers who opted out in the last N days.
            filter_healthy_contacts_with_open_data: Filter healthy customers with open
                data.
            filter_passive_contacts_with_open_data: Filter passive customers with open
                data.
            filter_unengaged_contacts_with_open_data: Filter unengaged customers with
                open data.
            filter_inactive_contacts_with_open_data: Filter inactive customers with open
                data.
            filter_subscribed_newsletter_id: Filter customers subscribed to a specific
                newsletter ID.
            filter_unsubscribed_newsletter_id: Filter customers unsubscribed from a
                specific newsletter ID.
            filter_is_suppressed: Filter suppressed customers.
            filter_mobile_phone_number_contains: Filter customers whose mobile phone
                number contains the given value.
            filter_subscribed_email_sequence_id: Filter customers subscribed to a
                specific email sequence ID.
            filter_not_subscribed_email_sequence_id: Filter customers not subscribed to
                a specific email sequence ID.
            request_options: What differs for this one call.

        Raises:
            AuthenticationError: Unauthorized, Authorization header is missing or
                invalid; `body` is an `ErrorsUnauthorized`.
            PermissionDeniedError: Forbidden, insufficient permission to access the
                resource; `body` is an `ErrorsForbidden`.
        """
        return self._call(
            "GET",
            "/v1/customers",
            query={
                "sort": sort,
                "page[number]": page_number,
                "page[size]": page_size,
                "fields[customers]": fields_customers,
                "filter[site_id]": filter_site_id,
                "filter[search]": filter_search,
                "filter[created_in_last]": filter_created_in_last,
                "filter[not_created_in_last]": filter_not_created_in_last,
                "filter[is_hidden]": filter_is_hidden,
                "filter[joined_in_last]": filter_joined_in_last,
                "filter[active_in_last]": filter_active_in_last,
                "filter[inactive_in_last]": filter_inactive_in_last,
                "filter[name_contains]": filter_name_contains,
                "filter[email_contains]": filter_email_contains,
                "filter[phone_number_contains]": filter_phone_number_contains,
                "filter[address_line_1_contains]": filter_address_line_1_contains,
                "filter[address_line_2_contains]": filter_address_line_2_contains,
                "filter[address_city_contains]": filter_address_city_contains,
                "filter[address_state_contains]": filter_address_state_contains,
                "filter[address_country_contains]": filter_address_country_contains,
                "filter[address_zip_contains]": filter_address_zip_contains,
                "filter[has_tag_id]": filter_has_tag_id,
                "filter[has_all_tag_id]": filter_has_all_tag_id,
                "filter[has_no_tag_id]": filter_has_no_tag_id,
                "filter[subscribed]": filter_subscribed,
                "filter[has_offer_id]": filter_has_offer_id,
                "filter[has_no_offer_id]": filter_has_no_offer_id,
                "filter[used_coupon_code]": filter_used_coupon_code,
                "filter[submitted_form_id]": filter_submitted_form_id,
                "filter[no_submitted_form_id]": filter_no_submitted_form_id,
                "filter[registered_event_id]": filter_registered_event_id,
                "filter[not_registered_event_id]": filter_not_registered_event_id,
                "filter[completed_assessment_id]": filter_completed_assessment_id,
                "filter[passed_assessment_id]": filter_passed_assessment_id,
                "filter[failed_assessment_id]": filter_failed_assessment_id,
                "filter[net_revenue_equal_to]": filter_net_revenue_equal_to,
                "filter[net_revenue_greater_than]": filter_net_revenue_greater_than,
                "filter[net_revenue_less_than]": filter_net_revenue_less_than,
                "filter[subscribed_in_last]": filter_subscribed_in_last,
                "filter[unsubscribed_in_last]": filter_unsubscribed_in_last,
                "filter[never_subscribed]": filter_never_subscribed,
                "filter[sent_email_broadcast_id]": filter_sent_email_broadcast_id,
                "filter[no_sent_email_broadcast_id]": filter_no_sent_email_broadcast_id,
                "filter[no_sent_email_broadcast_ids]": filter_no_sent_email_broadcast_ids,
                "filter[no_delivered_email_broadcast_id]": filter_no_delivered_email_broadcast_id,
                "filter[opened_email_broadcast_id]": filter_opened_email_broadcast_id,
                "filter[no_opened_email_broadcast_id]": filter_no_opened_email_broadcast_id,
                "filter[clicked_email_broadcast_id]": filter_clicked_email_broadcast_id,
                "filter[no_clicked_email_broadcast_id]": filter_no_clicked_email_broadcast_id,
                "filter[bounced_email_broadcast_id]": filter_bounced_email_broadcast_id,
                "filter[no_bounced_email_broadcast_id]": filter_no_bounced_email_broadcast_id,
                "filter[dropped_email_broadcast_id]": filter_dropped_email_broadcast_id,
                "filter[no_dropped_email_broadcast_id]": filter_no_dropped_email_broadcast_id,
                "filter[opened_email_in_last]": filter_opened_email_in_last,
                "filter[not_opened_email_in_last]": filter_not_opened_email_in_last,
                "filter[delivered_email_in_last]": filter_delivered_email_in_last,
                "filter[not_delivered_email_in_last]": filter_not_delivered_email_in_last,
                "filter[clicked_email_in_last]": filter_clicked_email_in_last,
                "filter[not_clicked_email_in_last]": filter_not_clicked_email_in_last,
                "filter[is_hard_bouncing]": filter_is_hard_bouncing,
                "filter[bounced_in_last]": filter_bounced_in_last,
                "filter[complained_in_last]": filter_complained_in_last,
                "filter[manually_unsubscribed_in_last]": filter_manually_unsubscribed_in_last,
                "filter[opted_out_in_last]": filter_opted_out_in_last,
                "filter[healthy_contacts_with_open_data]": filter_healthy_contacts_with_open_data,
                "filter[passive_contacts_with_open_data]": filter_passive_contacts_with_open_data,
                "filter[unengaged_contacts_with_open_data]": filter_unengaged_contacts_with_open_data,
                "filter[inactive_contacts_with_open_data]": filter_inactive_contacts_with_open_data,
                "filter[subscribed_newsletter_id]": filter_subscribed_newsletter_id,
                "filter[unsubscribed_newsletter_id]": filter_unsubscribed_newsletter_id,
                "filter[is_suppressed]": filter_is_suppressed,
                "filter[mobile_phone_number_contains]": filter_mobile_phone_number_contains,
                "filter[subscribed_email_sequence_id]": filter_subscribed_email_sequence_id,
                "filter[not_subscribed_email_sequence_id]": filter_not_subscribed_email_sequence_id,
            },
            accept="application/vnd.api+json",
            security=(("bearer",),),
            returns=Page[Customer, CustomersIndexResponse],
            pages=_pages,
            errors=_errors,
            options=request_options,
        )


class AsyncCustomers(AsyncResource):
    """The operations of Customers."""

    with_raw_response: _RawAsyncCustomers
    with_streaming_response: _RawAsyncCustomers

    def list(
        self,
        *,
        sort: str | None = None,
        page_number: float | None = None,
        page_size: float | None = None,
        fields_customers: str | None = None,
        filter_site_id: str | None = None,
        filter_search: str | None = None,
        filter_created_in_last: str | None = None,
        filter_not_created_in_last: str | None = None,
        filter_is_hidden: str | None = None,
        filter_joined_in_last: str | None = None,
        filter_active_in_last: str | None = None,
        filter_inactive_in_last: str | None = None,
        filter_name_contains: str | None = None,
        filter_email_contains: str | None = None,
        filter_phone_number_contains: str | None = None,
        filter_address_line_1_contains: str | None = None,
        filter_address_line_2_contains: str | None = None,
        filter_address_city_contains: str | None = None,
        filter_address_state_contains: str | None = None,
        filter_address_country_contains: str | None = None,
        filter_address_zip_contains: str | None = None,
        filter_has_tag_id: str | None = None,
        filter_has_all_tag_id: str | None = None,
        filter_has_no_tag_id: str | None = None,
        filter_subscribed: str | None = None,
        filter_has_offer_id: str | None = None,
        filter_has_no_offer_id: str | None = None,
        filter_used_coupon_code: str | None = None,
        filter_submitted_form_id: str | None = None,
        filter_no_submitted_form_id: str | None = None,
        filter_registered_event_id: str | None = None,
        filter_not_registered_event_id: str | None = None,
        filter_completed_assessment_id: str | None = None,
        filter_passed_assessment_id: str | None = None,
        filter_failed_assessment_id: str | None = None,
        filter_net_revenue_equal_to: str | None = None,
        filter_net_revenue_greater_than: str | None = None,
        filter_net_revenue_less_than: str | None = None,
        filter_subscribed_in_last: str | None = None,
        filter_unsubscribed_in_last: str | None = None,
        filter_never_subscribed: str | None = None,
        filter_sent_email_broadcast_id: str | None = None,
        filter_no_sent_email_broadcast_id: str | None = None,
        filter_no_sent_email_broadcast_ids: str | None = None,
        filter_no_delivered_email_broadcast_id: str | None = None,
        filter_opened_email_broadcast_id: str | None = None,
        filter_no_opened_email_broadcast_id: str | None = None,
        filter_clicked_email_broadcast_id: str | None = None,
        filter_no_clicked_email_broadcast_id: str | None = None,
        filter_bounced_email_broadcast_id: str | None = None,
        filter_no_bounced_email_broadcast_id: str | None = None,
        filter_dropped_email_broadcast_id: str | None = None,
        filter_no_dropped_email_broadcast_id: str | None = None,
        filter_opened_email_in_last: str | None = None,
        filter_not_opened_email_in_last: str | None = None,
        filter_delivered_email_in_last: str | None = None,
        filter_not_delivered_email_in_last: str | None = None,
        filter_clicked_email_in_last: str | None = None,
        filter_not_clicked_email_in_last: str | None = None,
        filter_is_hard_bouncing: str | None = None,
        filter_bounced_in_last: str | None = None,
        filter_complained_in_last: str | None = None,
        filter_manually_unsubscribed_in_last: str | None = None,
        filter_opted_out_in_last: str | None = None,
        filter_healthy_contacts_with_open_data: str | None = None,
        filter_passive_contacts_with_open_data: str | None = None,
        filter_unengaged_contacts_with_open_data: str | None = None,
        filter_inactive_contacts_with_open_data: str | None = None,
        filter_subscribed_newsletter_id: str | None = None,
        filter_unsubscribed_newsletter_id: str | None = None,
        filter_is_suppressed: str | None = None,
        filter_mobile_phone_number_contains: str | None = None,
        filter_subscribed_email_sequence_id: str | None = None,
        filter_not_subscribed_email_sequence_id: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> AsyncPager[Customer, CustomersIndexResponse]:
        """List of customers.

        `GET /v1/customers`. Iterating the result walks all pages.

        Args:
            sort: Sort order, use: name, email, created_at, net_revenue, last_request_at
                for descending order use '-' e.g. &sort=-name.
            page_size: Number of documents.
            fields_customers: Sparse fields, use: name, email for example
                ?fields[customers]=name,email.
            filter_site_id: It is recommended to always filter by site_id, for example
                ?filter[site_id]=111. This param is required when the account has
                multiple sites.
            filter_search: Filter with fuzzy search of name/email, for example
                ?filter[search]=alexa.
            filter_created_in_last: Filter customers created in the last N days, e.g.
                ?filter[created_in_last]=30.
            filter_not_created_in_last: Filter customers not created in the last N days.
            filter_is_hidden: Filter hidden customers.
            filter_joined_in_last: Filter customers who joined in the last N days.
            filter_active_in_last: Filter customers active in the last N days.
            filter_inactive_in_last: Filter customers inactive in the last N days.
            filter_name_contains: Filter customers whose name contains the given value.
            filter_email_contains: Filter customers whose email contains the given
                value.
            filter_phone_number_contains: Filter customers whose phone number contains
                the given value.
            filter_address_line_1_contains: Filter customers whose address line 1
                contains the given value.
            filter_address_line_2_contains: Filter customers whose address line 2
                contains the given value.
            filter_address_city_contains: Filter customers whose city contains the given
                value.
            filter_address_state_contains: Filter customers whose state contains the
                given value.
            filter_address_country_contains: Filter customers whose country contains the
                given value.
            filter_address_zip_contains: Filter customers whose zip code contains the
                given value.
            filter_has_tag_id: Filter customers with a specific tag ID.
            filter_has_all_tag_id: Filter customers with all specified tag IDs.
            filter_has_no_tag_id: Filter customers without the specified tag ID.
            filter_subscribed: Filter subscribed customers.
            filter_has_offer_id: Filter customers with a specific offer ID.
            filter_has_no_offer_id: Filter customers without the specified offer ID.
            filter_used_coupon_code: Filter customers who used a specific coupon code.
            filter_submitted_form_id: Filter customers who submitted a specific form ID.
            filter_no_submitted_form_id: Filter customers who have not submitted the
                specified form ID.
            filter_registered_event_id: Filter customers who registered for a specific
                event ID.
            filter_not_registered_event_id: Filter customers who have not registered for
                the specified event ID.
            filter_completed_assessment_id: Filter customers who completed a specific
                assessment ID.
            filter_passed_assessment_id: Filter customers who passed a specific
                assessment ID.
            filter_failed_assessment_id: Filter customers who failed a specific
                assessment ID.
            filter_net_revenue_equal_to: Filter customers whose net revenue equals the
                given value.
            filter_net_revenue_greater_than: Filter customers whose net revenue is
                greater than the given value.
            filter_net_revenue_less_than: Filter customers whose net revenue is less
                than the given value.
            filter_subscribed_in_last: Filter customers subscribed in the last N days.
            filter_unsubscribed_in_last: Filter customers unsubscribed in the last N
                days.
            filter_never_subscribed: Filter customers who have never subscribed.
            filter_sent_email_broadcast_id: Filter customers who were sent a specific
                email broadcast ID.
            filter_no_sent_email_broadcast_id: Filter customers who were not sent the
                specified email broadcast ID.
            filter_no_sent_email_broadcast_ids: Filter customers who were not sent any
                of the specified email broadcast IDs.
            filter_no_delivered_email_broadcast_id: Filter customers who did not receive
                the specified email broadcast ID.
            filter_opened_email_broadcast_id: Filter customers who opened a specific
                email broadcast ID.
            filter_no_opened_email_broadcast_id: Filter customers who did not open the
                specified email broadcast ID.
            filter_clicked_email_broadcast_id: Filter customers who clicked a specific
                email broadcast ID.
            filter_no_clicked_email_broadcast_id: Filter customers who did not click the
                specified email broadcast ID.
            filter_bounced_email_broadcast_id: Filter customers who bounced a specific
                email broadcast ID.
            filter_no_bounced_email_broadcast_id: Filter customers who did not bounce
                the specified email broadcast ID.
            filter_dropped_email_broadcast_id: Filter customers who dropped a specific
                email broadcast ID.
            filter_no_dropped_email_broadcast_id: Filter customers who did not drop the
                specified email broadcast ID.
            filter_opened_email_in_last: Filter customers who opened an email in the
                last N days.
            filter_not_opened_email_in_last: Filter customers who did not open an email
                in the last N days.
            filter_delivered_email_in_last: Filter customers who were delivered an email
                in the last N days.
            filter_not_delivered_email_in_last: Filter customers who were not delivered
                an email in the last N days.
            filter_clicked_email_in_last: Filter customers who clicked an email in the
                last N days.
            filter_not_clicked_email_in_last: Filter customers who did not click an
                email in the last N days.
            filter_is_hard_bouncing: Filter customers that are hard bouncing.
            filter_bounced_in_last: Filter customers who bounced in the last N days.
            filter_complained_in_last: Filter customers who complained in the last N
                days.
            filter_manually_unsubscribed_in_last: Filter customers manually unsubscribed
                in the last N days.
            filter_opted_out_in_last: Filter customers who opted out in the last N days.
            filter_healthy_contacts_with_open_data: Filter healthy customers with open
                data.
            filter_passive_contacts_with_open_data: Filter passive customers with open
                data.
            filter_unengaged_contacts_with_open_data: Filter unengaged customers with
                open data.
            filter_inactive_contacts_with_open_data: Filter inactive customers with open
                data.
            filter_subscribed_newsletter_id: Filter customers subscribed to a specific
                newsletter ID.
            filter_unsubscribed_newsletter_id: Filter customers unsubscribed from a
                specific newsletter ID.
            filter_is_suppressed: Filter suppressed customers.
            filter_mobile_phone_number_contains: Filter customers whose mobile phone
                number contains the given value.
            filter_subscribed_email_sequence_id: Filter customers subscribed to a
                specific email sequence ID.
            filter_not_subscribed_email_sequence_id: Filter customers not subscribed to
                a specific email sequence ID.
            request_options: What differs for this one call.

        Raises:
            AuthenticationError: Unauthorized, Authorization header is missing or
                invalid; `body` is an `ErrorsUnauthorized`.
            PermissionDeniedError: Forbidden, insufficient permission to access the
                resource; `body` is an `ErrorsForbidden`.
        """
        return AsyncPager(
            self._call,
            "GET",
            "/v1/customers",
            query={
                "sort": sort,
                "page[number]": page_number,
                "page[size]": page_size,
                "fields[customers]": fields_customers,
                "filter[site_id]": filter_site_id,
                "filter[search]": filter_search,
                "filter[created_in_last]": filter_created_in_last,
                "filter[not_created_in_last]": filter_not_created_in_last,
                "filter[is_hidden]": filter_is_hidden,
                "filter[joined_in_last]": filter_joined_in_last,
                "filter[active_in_last]": filter_active_in_last,
                "filter[inactive_in_last]": filter_inactive_in_last,
                "filter[name_contains]": filter_name_contains,
                "filter[email_contains]": filter_email_contains,
                "filter[phone_number_contains]": filter_phone_number_contains,
                "filter[address_line_1_contains]": filter_address_line_1_contains,
                "filter[address_line_2_contains]": filter_address_line_2_contains,
                "filter[address_city_contains]": filter_address_city_contains,
                "filter[address_state_contains]": filter_address_state_contains,
                "filter[address_country_contains]": filter_address_country_contains,
                "filter[address_zip_contains]": filter_address_zip_contains,
                "filter[has_tag_id]": filter_has_tag_id,
                "filter[has_all_tag_id]": filter_has_all_tag_id,
                "filter[has_no_tag_id]": filter_has_no_tag_id,
                "filter[subscribed]": filter_subscribed,
                "filter[has_offer_id]": filter_has_offer_id,
                "filter[has_no_offer_id]": filter_has_no_offer_id,
                "filter[used_coupon_code]": filter_used_coupon_code,
                "filter[submitted_form_id]": filter_submitted_form_id,
                "filter[no_submitted_form_id]": filter_no_submitted_form_id,
                "filter[registered_event_id]": filter_registered_event_id,
                "filter[not_registered_event_id]": filter_not_registered_event_id,
                "filter[completed_assessment_id]": filter_completed_assessment_id,
                "filter[passed_assessment_id]": filter_passed_assessment_id,
                "filter[failed_assessment_id]": filter_failed_assessment_id,
                "filter[net_revenue_equal_to]": filter_net_revenue_equal_to,
                "filter[net_revenue_greater_than]": filter_net_revenue_greater_than,
                "filter[net_revenue_less_than]": filter_net_revenue_less_than,
                "filter[subscribed_in_last]": filter_subscribed_in_last,
                "filter[unsubscribed_in_last]": filter_unsubscribed_in_last,
                "filter[never_subscribed]": filter_never_subscribed,
                "filter[sent_email_broadcast_id]": filter_sent_email_broadcast_id,
                "filter[no_sent_email_broadcast_id]": filter_no_sent_email_broadcast_id,
                "filter[no_sent_email_broadcast_ids]": filter_no_sent_email_broadcast_ids,
                "filter[no_delivered_email_broadcast_id]": filter_no_delivered_email_broadcast_id,
                "filter[opened_email_broadcast_id]": filter_opened_email_broadcast_id,
                "filter[no_opened_email_broadcast_id]": filter_no_opened_email_broadcast_id,
                "filter[clicked_email_broadcast_id]": filter_clicked_email_broadcast_id,
                "filter[no_clicked_email_broadcast_id]": filter_no_clicked_email_broadcast_id,
                "filter[bounced_email_broadcast_id]": filter_bounced_email_broadcast_id,
                "filter[no_bounced_email_broadcast_id]": filter_no_bounced_email_broadcast_id,
                "filter[dropped_email_broadcast_id]": filter_dropped_email_broadcast_id,
                "filter[no_dropped_email_broadcast_id]": filter_no_dropped_email_broadcast_id,
                "filter[opened_email_in_last]": filter_opened_email_in_last,
                "filter[not_opened_email_in_last]": filter_not_opened_email_in_last,
                "filter[delivered_email_in_last]": filter_delivered_email_in_last,
                "filter[not_delivered_email_in_last]": filter_not_delivered_email_in_last,
                "filter[clicked_email_in_last]": filter_clicked_email_in_last,
                "filter[not_clicked_email_in_last]": filter_not_clicked_email_in_last,
                "filter[is_hard_bouncing]": filter_is_hard_bouncing,
                "filter[bounced_in_last]": filter_bounced_in_last,
                "filter[complained_in_last]": filter_complained_in_last,
                "filter[manually_unsubscribed_in_last]": filter_manually_unsubscribed_in_last,
                "filter[opted_out_in_last]": filter_opted_out_in_last,
                "filter[healthy_contacts_with_open_data]": filter_healthy_contacts_with_open_data,
                "filter[passive_contacts_with_open_data]": filter_passive_contacts_with_open_data,
                "filter[unengaged_contacts_with_open_data]": filter_unengaged_contacts_with_open_data,
                "filter[inactive_contacts_with_open_data]": filter_inactive_contacts_with_open_data,
                "filter[subscribed_newsletter_id]": filter_subscribed_newsletter_id,
                "filter[unsubscribed_newsletter_id]": filter_unsubscribed_newsletter_id,
                "filter[is_suppressed]": filter_is_suppressed,
                "filter[mobile_phone_number_contains]": filter_mobile_phone_number_contains,
                "filter[subscribed_email_sequence_id]": filter_subscribed_email_sequence_id,
                "filter[not_subscribed_email_sequence_id]": filter_not_subscribed_email_sequence_id,
            },
            accept="application/vnd.api+json",
            security=(("bearer",),),
            returns=AsyncPage[Customer, CustomersIndexResponse],
            pages=_pages,
            errors=_errors,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawCustomers:
        list = _raw(Customers.list)

    class _RawAsyncCustomers:
        list = _async_raw(AsyncCustomers.list)
