"""Messages of the Internet Printing Protocol as bytes: encoding of RFC 8010, names and numbers of RFC 8011.

Pure: nothing here knows of sockets or queues. What comes from a printer is untrusted: any bytes decode to a
``Message`` or raise ``NotIpp``, in time proportional to their length.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import IntEnum
from typing import NamedTuple

VERSION = (2, 0)
_HEADER = struct.Struct(">bbhi")
_MOST_DEPTH = 8  # collections in collections; printers use three
_MOST_VALUE = 0x7FFF


class NotIpp(ValueError):
    """These bytes are no message of the protocol."""


class GroupTag(IntEnum):
    """What a group of attributes belongs to. RFC 8010 section 3.5.1."""

    OPERATION = 0x01
    JOB = 0x02
    END = 0x03
    PRINTER = 0x04
    UNSUPPORTED = 0x05


class Tag(IntEnum):
    """The syntax of a value. RFC 8010 section 3.5.2."""

    UNSUPPORTED = 0x10
    UNKNOWN = 0x12
    NO_VALUE = 0x13
    INTEGER = 0x21
    BOOLEAN = 0x22
    ENUM = 0x23
    OCTETS = 0x30
    DATE_TIME = 0x31
    RESOLUTION = 0x32
    RANGE = 0x33
    BEGIN_COLLECTION = 0x34
    TEXT_LANGUAGE = 0x35
    NAME_LANGUAGE = 0x36
    END_COLLECTION = 0x37
    TEXT = 0x41
    NAME = 0x42
    KEYWORD = 0x44
    URI = 0x45
    URI_SCHEME = 0x46
    CHARSET = 0x47
    LANGUAGE = 0x48
    MIME = 0x49
    MEMBER_NAME = 0x4A


class Operation(IntEnum):
    """What is asked. RFC 8011 section 5.4.15; those from 0x4000 are CUPS' own."""

    PRINT_JOB = 0x0002
    VALIDATE_JOB = 0x0004
    CANCEL_JOB = 0x0008
    GET_JOB_ATTRIBUTES = 0x0009
    GET_JOBS = 0x000A
    GET_PRINTER_ATTRIBUTES = 0x000B
    CUPS_GET_DEFAULT = 0x4001
    CUPS_GET_PRINTERS = 0x4002


class Status(IntEnum):
    """The answers that are told apart here. RFC 8011 section 4.1.8 and appendix B; below 0x100 all is well."""

    FORBIDDEN = 0x0401
    NOT_AUTHENTICATED = 0x0402
    NOT_AUTHORIZED = 0x0403
    NOT_POSSIBLE = 0x0404
    NOT_FOUND = 0x0406
    FORMAT_NOT_SUPPORTED = 0x040A
    NOT_SUPPORTED = 0x040B
    NOT_ACCEPTING = 0x0506
    BUSY = 0x0507


class Resolution(NamedTuple):
    """Dots per inch across and along the sheet."""

    across: int
    along: int


class Span(NamedTuple):
    """Whole numbers from ``low`` to ``high``, both included."""

    low: int
    high: int


Value = int | bool | str | bytes | Resolution | Span | Mapping[str, tuple["Value", ...]] | None
"""A decoded value. Text of any syntax is ``str``, a collection a mapping, dates ``bytes``, "unknown" ``None``."""

Attributes = Mapping[str, tuple[Value, ...]]


class Attribute(NamedTuple):
    """An attribute to be sent: all values have the syntax ``tag``; those of a collection are attributes themselves."""

    name: str
    tag: Tag
    values: tuple[object, ...]


@dataclass(frozen=True)
class Message:
    """A decoded message. ``code`` is a status in answers and an operation in requests; ``document`` what follows."""

    code: int
    request_id: int
    groups: tuple[tuple[int, Attributes], ...]
    document: bytes = field(default=b"", repr=False)

    def all(self, tag: GroupTag) -> tuple[Attributes, ...]:
        """The groups of one kind, in order: one for each printer or job that was asked for."""
        return tuple(attributes for found, attributes in self.groups if found == tag)

    def first(self, tag: GroupTag) -> Attributes:
        """The first group of a kind, empty where there is none."""
        return next(iter(self.all(tag)), {})


def keyword(name: str, *values: str) -> Attribute:
    """Words of the protocol's own vocabulary."""
    return Attribute(name, Tag.KEYWORD, values)


def integer(name: str, value: int) -> Attribute:
    """A whole number of 32 bits."""
    return Attribute(name, Tag.INTEGER, (value,))


def flag(name: str, value: bool) -> Attribute:
    """Yes or no."""
    return Attribute(name, Tag.BOOLEAN, (value,))


def words(name: str, value: str) -> Attribute:
    """A name somebody gave, such as the title of a job."""
    return Attribute(name, Tag.NAME, (value,))


def uri(name: str, value: str) -> Attribute:
    """The address of a printer or job."""
    return Attribute(name, Tag.URI, (value,))


def collection(name: str, *members: Attribute) -> Attribute:
    """A value that has attributes of its own."""
    return Attribute(name, Tag.BEGIN_COLLECTION, (members,))


def request(
    operation: Operation,
    request_id: int,
    attributes: Iterable[Attribute],
    job: Iterable[Attribute] = (),
) -> bytes:
    """A request; a document follows it directly. ``attributes`` are the operation's, ``job`` those of the job.

    Raises ValueError for a value longer than the protocol can hold.
    """
    described = tuple(job)
    groups = [(GroupTag.OPERATION, tuple(attributes)), *([(GroupTag.JOB, described)] if described else [])]
    return encode(operation, request_id, groups)


def encode(code: int, request_id: int, groups: Iterable[tuple[GroupTag, Iterable[Attribute]]]) -> bytes:
    """A request or an answer. The first group is the operation's, which charset and language are put before.

    Raises ValueError for a value longer than the protocol can hold.
    """
    parts = [_HEADER.pack(*VERSION, code, request_id)]
    heading = (
        Attribute("attributes-charset", Tag.CHARSET, ("utf-8",)),
        Attribute("attributes-natural-language", Tag.LANGUAGE, ("en",)),
    )
    for at, (tag, attributes) in enumerate(groups):
        _put_group(parts, tag, attributes if at else (*heading, *attributes))
    parts.append(bytes([GroupTag.END]))
    return b"".join(parts)


def _put_group(parts: list[bytes], tag: GroupTag, attributes: Iterable[Attribute]) -> None:
    parts.append(bytes([tag]))
    for each in attributes:
        _put(parts, each)


def _put(parts: list[bytes], attribute: Attribute) -> None:
    name = attribute.name
    for value in attribute.values:
        if attribute.tag is Tag.BEGIN_COLLECTION:
            assert isinstance(value, tuple)
            _put_value(parts, Tag.BEGIN_COLLECTION, name, b"")
            for member in value:
                _put_value(parts, Tag.MEMBER_NAME, "", member.name.encode("utf-8"))
                _put(parts, member._replace(name=""))
            _put_value(parts, Tag.END_COLLECTION, "", b"")
        else:
            _put_value(parts, attribute.tag, name, _packed(attribute.tag, value))
        name = ""  # further values of the same attribute have none


def _put_value(parts: list[bytes], tag: Tag, name: str, value: bytes) -> None:
    named = name.encode("utf-8")
    if max(len(named), len(value)) > _MOST_VALUE:
        raise ValueError(f"{name or tag.name} is too long for the protocol")
    parts.append(struct.pack(">BH", tag, len(named)) + named + struct.pack(">H", len(value)) + value)


def _packed(tag: Tag, value: object) -> bytes:
    match value:
        case bool():
            return bytes([value])
        case int():
            return struct.pack(">i", value)
        case str():
            return value.encode("utf-8")
        case bytes():
            return value
        case Resolution():
            return struct.pack(">iib", value.across, value.along, 3)
        case Span():
            return struct.pack(">ii", value.low, value.high)
        case _:
            raise ValueError(f"No value of {tag.name}: {value!r}")


def decode(data: bytes) -> Message:
    """The message ``data`` begins with. Raises NotIpp for anything else."""
    if len(data) < _HEADER.size:
        raise NotIpp("too short")
    major, _minor, code, request_id = _HEADER.unpack_from(data)
    if major not in (1, 2):
        raise NotIpp(f"version {major}")
    reader = _Reader(data, _HEADER.size)
    groups: list[tuple[int, Attributes]] = []
    while (tag := reader.byte()) != GroupTag.END:
        if tag >= 0x10:
            raise NotIpp("a value outside of a group")
        groups.append((tag, reader.attributes()))
    return Message(code, request_id, tuple(groups), data[reader.at :])


class _Reader:
    """Reads from a place on; every read past the end is ``NotIpp``."""

    def __init__(self, data: bytes, at: int) -> None:
        self._data = data
        self.at = at

    def take(self, count: int) -> bytes:
        """The next ``count`` bytes."""
        found = self._data[self.at : self.at + count]
        if len(found) != count:
            raise NotIpp("cut off")
        self.at += count
        return found

    def byte(self) -> int:
        """The next byte as a number."""
        return self.take(1)[0]

    def field(self) -> bytes:
        """A field with its length before it."""
        return self.take(int.from_bytes(self.take(2), "big"))

    def attributes(self) -> dict[str, tuple[Value, ...]]:
        """The attributes up to the next group; of two with the same name the first counts."""
        found: dict[str, list[Value]] = {}
        values: list[Value] | None = None
        while True:
            tag = self.byte()
            if tag < 0x10:
                self.at -= 1
                break
            name = _text(self.field())
            if name:
                values = []
                found.setdefault(name, values)
            elif values is None:
                raise NotIpp("a value without a name")
            values.append(self._value(tag, self.field(), 0))
        return {name: tuple(each) for name, each in found.items()}

    def _value(self, tag: int, raw: bytes, depth: int) -> Value:
        return self._collection(depth + 1) if tag == Tag.BEGIN_COLLECTION else _unpacked(tag, raw)

    def _collection(self, depth: int) -> Mapping[str, tuple[Value, ...]]:
        if depth > _MOST_DEPTH:
            raise NotIpp("too deep")
        found: dict[str, list[Value]] = {}
        values: list[Value] | None = None
        while True:
            tag = self.byte()
            if tag < 0x10:
                raise NotIpp("a collection without an end")
            self.field()  # the name, which stands in a value of its own here
            raw = self.field()
            if tag == Tag.END_COLLECTION:
                return {name: tuple(each) for name, each in found.items()}
            if tag == Tag.MEMBER_NAME:
                values = []
                found.setdefault(_text(raw), values)
            elif values is None:
                raise NotIpp("a member without a name")
            else:
                values.append(self._value(tag, raw, depth))


def _text(raw: bytes) -> str:
    return raw.decode("utf-8", errors="replace")


_FIXED: Mapping[int, int] = {Tag.INTEGER: 4, Tag.ENUM: 4, Tag.BOOLEAN: 1, Tag.RESOLUTION: 9, Tag.RANGE: 8}
_PER_CENTIMETER = 4


def _unpacked(tag: int, raw: bytes) -> Value:
    if tag in _FIXED and len(raw) != _FIXED[tag]:
        raise NotIpp(f"a value of {len(raw)} bytes")
    if tag in (Tag.INTEGER, Tag.ENUM):
        return int.from_bytes(raw, "big", signed=True)
    if tag == Tag.BOOLEAN:
        return raw != b"\0"
    if tag == Tag.RESOLUTION:
        across, along, unit = struct.unpack(">iib", raw)
        return Resolution(*(round(each * 2.54) if unit == _PER_CENTIMETER else each for each in (across, along)))
    if tag == Tag.RANGE:
        return Span(*struct.unpack(">ii", raw))
    if tag in (Tag.TEXT_LANGUAGE, Tag.NAME_LANGUAGE):
        return _with_language(raw)
    if 0x40 <= tag <= 0x5F:
        return _text(raw)
    return None if tag < 0x20 else raw


def _with_language(raw: bytes) -> str:
    """The text of a value that names its language first."""
    inner = _Reader(raw, 0)
    inner.field()
    return _text(inner.field())


def whole(attributes: Attributes, name: str) -> int | None:
    """The whole number of an attribute, ``None`` where it has none."""
    found = next(iter(attributes.get(name, ())), None)
    return found if isinstance(found, int) and not isinstance(found, bool) else None


def texts(attributes: Attributes, name: str) -> tuple[str, ...]:
    """The values of an attribute that are text, in order."""
    return tuple(each for each in attributes.get(name, ()) if isinstance(each, str))


def text(attributes: Attributes, name: str) -> str:
    """The first text of an attribute, ``""`` where it has none."""
    return next(iter(texts(attributes, name)), "")


def spans(attributes: Attributes, name: str) -> Sequence[Span]:
    """The ranges of an attribute; a single number is a range of one."""
    found = [each for each in attributes.get(name, ()) if isinstance(each, int | Span) and not isinstance(each, bool)]
    return [each if isinstance(each, Span) else Span(each, each) for each in found]
