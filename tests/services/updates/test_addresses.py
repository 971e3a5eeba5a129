"""Where may be asked, where a browser may be sent, where a redirect may lead."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from makerapp.services.updates import addresses


@pytest.mark.parametrize(
    "address",
    [
        "https://makerbench.example",
        "https://makerbench.example:8443/a/b?c=d#e",
        "HTTPS://Example.com/",
        "https://[::1]/x",
    ],
)
def test_https_is_a_page(address: str) -> None:
    assert addresses.is_web_page(address)
    assert addresses.may_be_asked(address)


@pytest.mark.parametrize(
    "address",
    [
        "",
        "https://",
        "https:///x",
        "example.com",
        "//example.com",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "ftp://x/",
        "https://name@example.com/",
        "https://bank.example@evil.example/",
        "https://exa mple.com",
        "https://example.com/\n",
        "https://example.com:99999/",
        "https://examp\u0131e.com/",
        "https://ex\u202eample.com/",
        "https://example.com\\@x/",
        "https://" + "a" * 64 + ".example/",
        "https://" + "a." * 300,
        "https://-a.example/",
        "https://a..b/",
        "https://[::/",
        None,
        7,
        b"https://example.com/",
    ],
)
def test_what_is_no_page(address: object) -> None:
    assert not addresses.is_web_page(address)
    assert not addresses.may_be_asked(address)


@pytest.mark.parametrize(
    ("address", "may"),
    [
        ("http://127.0.0.1:8000/x", True),
        ("http://[::1]:8000/x", True),
        ("http://example.com/", False),
        ("http://localhost/", False),
        ("http://127.0.0.1.example.com/", False),
        ("http://0.0.0.0/", False),
        ("http://192.168.1.1/", False),
        ("http://2130706433/", False),
    ],
)
def test_without_tls_only_this_computer_is_asked(address: str, may: bool) -> None:
    assert addresses.may_be_asked(address) is may
    assert not addresses.is_web_page(address)


@pytest.mark.parametrize(
    ("start", "target", "may"),
    [
        ("https://a.example/", "https://b.example/", True),
        ("https://a.example/", "http://b.example/", False),
        ("https://a.example/", "http://127.0.0.1/", False),
        ("https://a.example/", "https://127.0.0.1:631/", False),
        ("https://a.example/", "https://[::1]/", False),
        ("https://127.0.0.1/", "https://127.0.0.1:2/", True),
        ("https://a.example/", "file:///etc/passwd", False),
        ("http://127.0.0.1/", "http://127.0.0.1:2/", True),
        ("http://127.0.0.1/", "http://example.com/", False),
        ("http://127.0.0.1/", "https://example.com/", False),
    ],
)
def test_where_a_redirect_may_lead(start: str, target: str, may: bool) -> None:
    assert addresses.may_lead_to(start, target) is may


@given(st.text(max_size=60) | st.text(max_size=60).map(lambda rest: "https://" + rest))
def test_any_text_is_answered(text: str) -> None:
    if addresses.is_web_page(text):
        assert text.isascii()
        assert text.isprintable()
        assert text.lower().startswith("https://")
