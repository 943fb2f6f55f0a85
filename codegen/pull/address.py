"""Which addresses a name has, and which of them belong to nobody on the internet."""

from __future__ import annotations

import asyncio
from ipaddress import (
    IPv4Address,
    IPv4Network,
    IPv6Address,
    IPv6Network,
    ip_address,
)

from .trouble import Trouble

MOST = 4
"""Addresses of one name that are tried."""
_NAT64 = IPv6Network("64:ff9b::/96")
_UNICAST = IPv6Network("2000::/3")
_SPECIAL4 = tuple(map(IPv4Network, ("192.0.0.0/24", "192.88.99.0/24")))
_SPECIAL6 = tuple(map(IPv6Network, ("2001::/23", "3fff::/20")))


def reason(text: str) -> str | None:
    """What kind of address this is if it is none on the public internet."""
    address = _inner(ip_address(text.partition("%")[0]))
    if address.is_loopback:
        return "a loopback"
    if address.is_link_local:
        return "a link-local"
    if address.is_multicast or address.is_unspecified:
        return "a reserved"
    if isinstance(address, IPv4Address):
        return _kind4(address)
    special = any(address in network for network in _SPECIAL6)
    if address not in _UNICAST or special or not address.is_global:
        return "a private or reserved"
    return None


def _kind4(address: IPv4Address) -> str | None:
    special = any(address in network for network in _SPECIAL4)
    if special or address.is_reserved or not address.is_global:
        return "a private or reserved"
    return None


def _inner(address: IPv4Address | IPv6Address) -> IPv4Address | IPv6Address:
    """The IPv4 address that an IPv6 address only wraps."""
    if isinstance(address, IPv4Address):
        return address
    if address in _NAT64:
        return IPv4Address(int(address) & 0xFFFFFFFF)
    if address.teredo is not None:
        return address.teredo[1]
    return address.ipv4_mapped or address.sixtofour or address


async def resolve(host: str, port: int) -> list[str]:
    """All addresses of a name, as the system orders them."""
    found = await asyncio.get_running_loop().getaddrinfo(host, port)
    return list(dict.fromkeys(str(item[4][0]) for item in found))


async def addresses(host: str, port: int, private: bool) -> list[str]:
    """The addresses to connect to; one that is refused refuses the name."""
    try:
        found = await resolve(host, port)
    except (OSError, UnicodeError) as error:
        raise Trouble(
            "unreachable",
            f"`{host}` cannot be resolved",
            "check the URL and the network; nothing was written",
            kind="stop",
            retry=True,
        ) from error
    for address in found if not private else ():
        kind = reason(address)
        if kind is not None:
            raise Trouble(
                "address",
                f"`{host}` leads to {kind} address, {address}",
                "if that is meant, allow it with --allow-private",
            )
    return found[:MOST]
