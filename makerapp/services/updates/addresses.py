"""Which addresses may be asked, and which a browser may be sent to."""

from __future__ import annotations

import ipaddress
import re
from urllib.parse import urlsplit

LONGEST = 500

# Printable ASCII as addresses are written; a space, a control character or a look-alike letter is no part of one.
_SIGNS = re.compile(r"[A-Za-z0-9._~:/?#\[\]@!$&'()*+,;=%-]+")
_HOST = re.compile(r"(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)*[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?")


def is_web_page(address: object) -> bool:
    """Whether it is an https address that can be handed to a browser."""
    return _scheme_and_host(address)[0] == "https"


def may_be_asked(address: object) -> bool:
    """Whether the word about new versions may be fetched from there: https, or http on this very computer."""
    scheme, host = _scheme_and_host(address)
    return scheme == "https" or (scheme == "http" and is_this_computer(host))


def may_lead_to(address: str, target: object) -> bool:
    """Whether a redirect may be followed: never out of https, never from elsewhere onto this computer."""
    if not may_be_asked(target):
        return False
    came_from, start = _scheme_and_host(address)
    scheme, host = _scheme_and_host(target)
    return came_from == scheme and (is_this_computer(start) or not is_this_computer(host))


def is_this_computer(host: str) -> bool:
    """Whether a host is a loopback address. Names are not looked up: where ``localhost`` leads is another's choice."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _scheme_and_host(address: object) -> tuple[str, str]:
    """Both in lower case; two empty texts for what is no plain address of a host."""
    if not isinstance(address, str) or len(address) > LONGEST or _SIGNS.fullmatch(address) is None:
        return "", ""
    try:
        parts = urlsplit(address)
        host, _port = parts.hostname, parts.port
    except ValueError:
        return "", ""
    # Before the @ stands a name and password, or a host made up to be taken for the real one.
    if not host or "@" in parts.netloc or not _is_host(host):
        return "", ""
    return parts.scheme.lower(), host.lower()


def _is_host(host: str) -> bool:
    """A name as RFC 1123 has it, or a numeric address; anything else makes the resolver stumble."""
    if ":" in host:
        try:
            ipaddress.IPv6Address(host)
        except ValueError:
            return False
        return True
    return len(host) <= 253 and _HOST.fullmatch(host) is not None
