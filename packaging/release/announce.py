"""Makes the key of a release, signs the word about a new version with it, and checks such a word as the program does.

    .venv/bin/python packaging/release/announce.py new-key FILE
    .venv/bin/python packaging/release/announce.py sign --key FILE --page https://... [--words de="..."]
    .venv/bin/python packaging/release/announce.py verify dist/announcement

packaging/release/README.md tells the whole way. Needs no network.
"""

from __future__ import annotations

import argparse
import base64
import os
import stat
import sys
from collections.abc import Sequence
from datetime import UTC, date, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from nacl.signing import SigningKey  # noqa: E402

from makerapp import __version__  # noqa: E402
from makerapp.services import changelog  # noqa: E402
from makerapp.services.updates import announcement, signature, source  # noqa: E402
from makerapp.services.updates.found import Unusable  # noqa: E402

_KEY_HEAD = "makerbench-announcement-key 1"
_OUTPUT = ROOT / "dist" / "announcement"


class Wrong(Exception):
    """What was asked for can't be done; the text says why and what to do."""


def new_key(file: Path) -> str:
    """Write a new private key that only its owner may read, and give the public half in base64. Raises Wrong.

    Never into the checkout, where one ``git add`` would give it away, and never over another file.
    """
    place = file.resolve()
    if place.is_relative_to(ROOT):
        raise Wrong(f"{place} is inside the checkout. Keep the private key outside of it.")
    key = SigningKey.generate()
    text = f"{_KEY_HEAD}\n{base64.b64encode(bytes(key)).decode('ascii')}\n"
    try:
        handle = os.open(place, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        raise Wrong(f"{place} is there already. A key that signed anything must not be lost.") from None
    with os.fdopen(handle, "w", encoding="ascii") as opened:
        opened.write(text)
    return public_half(key)


def read_key(file: Path) -> SigningKey:
    """The private key in a file of ``new_key``. Raises Wrong where it is none, or where others may read it."""
    try:
        if os.name == "posix" and stat.S_IMODE(file.stat().st_mode) & 0o077:
            raise Wrong(f"Others may read {file}. Run: chmod 600 {file}")
        head, _, rest = file.read_text(encoding="ascii").partition("\n")
        if head == _KEY_HEAD:
            return SigningKey(source.read_key(rest.strip()))
    except OSError as fault:
        raise Wrong(f"{file} can't be read: {fault.strerror}.") from fault
    except ValueError:
        pass
    raise Wrong(f"{file} is no key made by new-key.")


def public_half(key: SigningKey) -> str:
    """The public key in base64, as ``update_source.json`` holds it."""
    return base64.b64encode(bytes(key.verify_key)).decode("ascii")


def line_from_changelog(version: str, text: str) -> str:
    """What is new in one line: the words under the version's heading, else its first bullet. Raises Wrong.

    Whole sentences only, as many as fit.
    """
    release = next((each for each in changelog.parse(text) if each.number == version), None)
    if release is None or not release.groups:
        raise Wrong(f"CHANGELOG.md says nothing about {version}.")
    first = release.groups[0]
    words = " ".join((first.text or first.bullets[0]).split())
    while len(words) > announcement.LONGEST_LINE:
        shorter = words[:-1].rpartition(". ")[0]
        if not shorter:
            raise Wrong("The first words of CHANGELOG.md are too long for one line. Give a shorter one: --words en=...")
        words = f"{shorter}."
    return words


def sign(said: announcement.Announcement, key: SigningKey) -> bytes:
    """The file to publish. Raises Wrong for an announcement that the program would not take."""
    try:
        payload = announcement.write(said)
        file = signature.seal(payload, key.sign(signature.signed_bytes(payload)).signature)
        # Read back as a maker's program will.
        announcement.read(signature.open_sealed(file, bytes(key.verify_key)))
    except Unusable as fault:
        raise Wrong(
            f"The program would not take this: {fault.why} Look at the version, the page and the words."
        ) from None
    return file


def verify(file: bytes, public_key: bytes) -> announcement.Announcement:
    """What a published file says, read as the program does. Raises Wrong."""
    try:
        return announcement.read(signature.open_sealed(file, public_key))
    except Unusable as fault:
        raise Wrong(f"{fault.kind}: {fault.why}") from None


def _words(given: Sequence[str], version: str) -> dict[str, str]:
    """``en=...`` and so on as a table; English from the changelog where it isn't given."""
    table = {}
    for each in given:
        language, sign_between, line = each.partition("=")
        if not sign_between:
            raise Wrong(f'--words wants a language and a line, such as de="...", not {each!r}.')
        table[language] = line
    if "en" not in table:
        text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
        table = {"en": line_from_changelog(version, text), **table}
    return table


def _run_new_key(options: argparse.Namespace) -> None:
    public = new_key(options.file)
    print(f"Private key: {options.file.resolve()} (keep it, keep a copy elsewhere, show it to nobody)")
    print(f"Public key:  {public}")
    print(f"Put the public key and the address of the announcement into {source.FILE.relative_to(ROOT)}.")


def _run_sign(options: argparse.Namespace) -> None:
    key = read_key(options.key)
    known = source.read_source(options.source)
    if known is not None and known.public_key != bytes(key.verify_key):
        raise Wrong(f"This is not the key whose public half stands in {options.source}.")
    said = announcement.Announcement(
        options.version, options.released, options.page, _words(options.words, options.version)
    )
    file = sign(said, key)
    options.output.parent.mkdir(parents=True, exist_ok=True)
    # Bytes, not text: another line end would be another announcement.
    options.output.write_bytes(file)
    print(f"Wrote {options.output} ({len(file)} bytes), signed for {public_half(key)}.")
    _show(said)


def _run_verify(options: argparse.Namespace) -> None:
    known = source.read_source(options.source)
    key = source.read_key(options.public_key) if options.public_key else known.public_key if known else None
    if key is None:
        raise Wrong(f"{options.source} holds no key yet; give one with --public-key.")
    _show(verify(options.file.read_bytes(), key))


def _show(said: announcement.Announcement) -> None:
    print(f"Version {said.version} of {said.released.isoformat()}, page {said.page}")
    for language, line in said.words.items():
        print(f"  {language}: {line}")


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the command line says. Gives the exit status: 0, or 1 with the reason on the error stream."""
    parser = argparse.ArgumentParser(description="The signed word about a new version; see README.md beside this file.")
    verbs = parser.add_subparsers(required=True)
    making = verbs.add_parser("new-key", help="make a key, once for all releases")
    making.add_argument("file", type=Path, help="where the private key goes, outside of the checkout")
    making.set_defaults(run=_run_new_key)
    signing = verbs.add_parser("sign", help="write and sign the announcement of a version")
    signing.add_argument("--key", type=Path, required=True, help="file of the private key")
    signing.add_argument("--page", required=True, help="https address of the page to get it from")
    signing.add_argument("--version", default=__version__, help="default: %(default)s")
    today = datetime.now(UTC).date()
    signing.add_argument(
        "--released", type=date.fromisoformat, default=today, help="day of the release; default: today"
    )
    signing.add_argument(
        "--words", action="append", default=[], metavar="LANGUAGE=LINE", help="what is new, in one line"
    )
    signing.add_argument("--output", type=Path, default=_OUTPUT, help="default: dist/announcement")
    signing.set_defaults(run=_run_sign)
    checking = verbs.add_parser("verify", help="read a file as the program does")
    checking.add_argument("file", type=Path)
    checking.add_argument("--public-key", default="", help="in base64; default: the one in update_source.json")
    checking.set_defaults(run=_run_verify)
    for each in (signing, checking):
        each.add_argument("--source", type=Path, default=source.FILE, help="another update_source.json")
    options = parser.parse_args(arguments)
    try:
        options.run(options)
    except (Wrong, OSError) as fault:
        print(fault, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
