"""Says what is not paid yet. The address stands in for the shop's own."""

import sys

from ._vendor.shop import Client, NotFoundError


def main() -> None:
    with Client(base_url=sys.argv[1]) as shop:
        for order in shop.orders.list(status="open", limit=2):
            print(f"order {order.id}: {order.total}")
        print(f"customer: {shop.customers.get(7).name}")
        try:
            shop.customers.get(8)
        except NotFoundError as error:
            print(f"customer: {error.status_code}")


if __name__ == "__main__":
    main()
