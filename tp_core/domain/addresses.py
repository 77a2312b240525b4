"""Which network addresses mean this machine."""

import ipaddress

_NAMES = frozenset({"localhost", "testserver"})


def is_loopback(host: str) -> bool:
    """Whether a host name or address is this machine's own. `testserver` is what Starlette's test client calls it."""
    if host.casefold() in _NAMES:
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
