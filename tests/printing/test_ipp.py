"""Messages of the printing protocol: as RFC 8010 has them, and whatever else may come."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from makerapp.printing import ipp
from makerapp.printing.ipp import Attribute, GroupTag, Message, NotIpp, Operation, Resolution, Span, Tag

# The example of RFC 8010 appendix A.1, a Print-Job request with media and copies, and its attributes.
NAMES = st.text(st.characters(min_codepoint=97, max_codepoint=122), min_size=1, max_size=12)
NUMBERS = st.integers(-(2**31), 2**31 - 1)
TEXTS = st.text(max_size=60)
SIMPLE = st.one_of(
    st.tuples(st.just(Tag.INTEGER), st.lists(NUMBERS, min_size=1, max_size=3)),
    st.tuples(st.just(Tag.BOOLEAN), st.lists(st.booleans(), min_size=1, max_size=3)),
    st.tuples(st.sampled_from([Tag.KEYWORD, Tag.NAME, Tag.TEXT, Tag.URI]), st.lists(TEXTS, min_size=1, max_size=3)),
    st.tuples(st.just(Tag.RANGE), st.lists(st.builds(Span, NUMBERS, NUMBERS), min_size=1, max_size=2)),
    st.tuples(st.just(Tag.RESOLUTION), st.lists(st.builds(Resolution, NUMBERS, NUMBERS), min_size=1, max_size=2)),
)


def attribute(name: str, value: tuple[Tag, list[object]]) -> Attribute:
    return Attribute(name, value[0], tuple(value[1]))


def test_a_request_byte_by_byte() -> None:
    made = ipp.request(Operation.PRINT_JOB, 1, (ipp.uri("printer-uri", "ipp://x/y"),), (ipp.integer("copies", 20),))
    assert made == bytes.fromhex(
        "0200 0002 00000001 01"
        "47 0012 617474726962757465732d63686172736574 0005 7574662d38"
        "48 001b 617474726962757465732d6e61747572616c2d6c616e6775616765 0002 656e"
        "45 000b 7072696e7465722d757269 0009 6970703a2f2f782f79"
        "02 21 0006 636f70696573 0004 00000014 03"
    )


@given(st.dictionaries(NAMES, SIMPLE, max_size=6), st.dictionaries(NAMES, SIMPLE, min_size=1, max_size=4), st.binary())
def test_what_is_encoded_is_decoded(
    plain: dict[str, tuple[Tag, list[object]]], inner: dict[str, tuple[Tag, list[object]]], document: bytes
) -> None:
    attributes = [attribute(f"x-{name}", value) for name, value in plain.items()]
    members = [attribute(name, value) for name, value in inner.items()]
    nested = ipp.collection("media-col", *members, ipp.collection("media-size", *members))
    message = ipp.decode(ipp.request(Operation.PRINT_JOB, 7, attributes, (nested,)) + document)
    assert (message.code, message.request_id, message.document) == (Operation.PRINT_JOB, 7, document)
    found = message.first(GroupTag.OPERATION)
    assert found["attributes-charset"] == ("utf-8",)
    assert {name: found[f"x-{name}"] for name in plain} == {name: tuple(value[1]) for name, value in plain.items()}
    (collection,) = message.first(GroupTag.JOB)["media-col"]
    wanted = {name: tuple(value[1]) for name, value in inner.items()}
    assert collection == {**wanted, "media-size": (wanted,)}


@given(st.binary(max_size=400))
def test_any_bytes_are_a_message_or_refused(data: bytes) -> None:
    decoded_or_refused(data)


@given(st.data())
def test_a_message_with_bytes_changed_or_cut_is_a_message_or_refused(data: st.DataObject) -> None:
    size = ipp.collection("media-size", ipp.integer("x-dimension", 21000))
    whole = bytearray(ipp.request(Operation.GET_JOBS, 1, (ipp.uri("printer-uri", "ipp://x"),), (size,)))
    for _ in range(data.draw(st.integers(1, 5))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    decoded_or_refused(bytes(whole[: data.draw(st.integers(0, len(whole)))]))


def decoded_or_refused(data: bytes) -> None:
    try:
        found = ipp.decode(data)
    except NotIpp:
        return
    for _tag, attributes in found.groups:
        for name in attributes:
            # Whatever stands there, asking for it never fails.
            assert isinstance(ipp.text(attributes, name), str)
            assert isinstance(ipp.whole(attributes, name), int | None)
            assert all(span.low is not None for span in ipp.spans(attributes, name))


def test_deep_collections_are_refused() -> None:
    begin = bytes([Tag.MEMBER_NAME]) + b"\0\0\0\1a" + bytes([Tag.BEGIN_COLLECTION]) + b"\0\0\0\0"
    start = b"\2\0\0\0\0\0\0\1\4" + bytes([Tag.BEGIN_COLLECTION]) + b"\0\1a\0\0"
    with pytest.raises(NotIpp, match="too deep"):
        ipp.decode(start + begin * 10_000)


def test_values_of_other_syntaxes() -> None:
    raw = (
        b"\2\0\0\0\0\0\0\1\4"
        b"\x12\0\1a\0\0"  # unknown
        b"\x36\0\1b\0\x0b\0\2de\0\5Brot!"  # a name with its language
        b"\x31\0\1c\0\x0b" + bytes(11) + b"\x32\0\1d\0\x09\0\0\0\x50\0\0\0\x50\4"  # 80 dots per centimeter
        b"\3"
    )
    assert ipp.decode(raw).first(GroupTag.PRINTER) == {
        "a": (None,), "b": ("Brot!",), "c": (bytes(11),), "d": (Resolution(203, 203),),
    }  # fmt: skip


def test_what_is_too_long_or_no_value_is_refused() -> None:
    with pytest.raises(ValueError, match="too long"):
        ipp.request(Operation.PRINT_JOB, 1, (ipp.words("job-name", "x" * 40_000),))
    with pytest.raises(ValueError, match="No value"):
        ipp.request(Operation.PRINT_JOB, 1, (Attribute("x", Tag.INTEGER, (1.5,)),))


def test_an_empty_message() -> None:
    assert Message(0, 1, ()).first(GroupTag.JOB) == {}
    assert ipp.text({}, "x") == ""
    assert ipp.whole({"x": (True,)}, "x") is None
    assert ipp.spans({"x": (3, Span(1, 99), True)}, "x") == [Span(3, 3), Span(1, 99)]
