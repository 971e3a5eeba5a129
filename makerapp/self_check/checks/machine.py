"""What the program needs of the computer: its disk, printers, and talk between programs."""

from __future__ import annotations

import os
import ssl
import threading
import time
from pathlib import Path

from makerapp.self_check import program
from makerapp.self_check.bench import Bench
from makerapp.self_check.plan import CheckFailed
from makerapp.services.updates.fetch import trusting_context

_PRINTERS_SECONDS, _CALL_SECONDS = 30.0, 60.0
_FOREIGN = "Заказы 注文 ถ้วย מגילה ö.txt"

# RFC 8032, section 7.1, test 2: public key, message, signature.
_KEY = "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c"
_MESSAGE = "72"
_SIGNATURE = (
    "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
    "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"
)


def folder(bench: Bench) -> str:
    """A file is written, renamed and read under a name of many scripts."""
    bench.folder.data.prepare()
    file = bench.folder.data.root / _FOREIGN
    words = "Łódź · 東京\n"
    partial = file.with_name(file.name + ".partial")
    partial.write_text(words, encoding="utf-8", newline="\n")
    partial.replace(file)
    names = os.listdir(file.parent)
    read = file.read_text(encoding="utf-8")
    file.unlink()
    # macOS may hand a name back with its accents taken apart.
    if read != words or not any(len(name) >= len(_FOREIGN) and name.endswith(".txt") for name in names):
        raise CheckFailed("A file with a name in another script isn't found again.")
    return "Written and read."


def printers(bench: Bench) -> str:
    """The print system is asked as the program asks it; having no printer is fine."""
    from makerapp.ui.printing import printer

    bench.app()
    answers: list[list[str]] = []
    faults: list[Exception] = []

    def ask() -> None:
        try:
            answers.append(printer.list_printers())
        except Exception as fault:  # raised again below, on the thread that waits
            faults.append(fault)

    asking = threading.Thread(target=ask, name="printers", daemon=True)
    asking.start()
    asking.join(_PRINTERS_SECONDS)
    if faults:
        raise faults[0]
    if not answers:
        raise CheckFailed(f"The print system gave no answer in {_PRINTERS_SECONDS:.0f} seconds.")
    count = len(answers[0])
    return "No printer here; paper can be saved as PDF." if not count else f"{count} found."


def one_program(bench: Bench) -> str:
    """Started again on the same data folder, the program calls the one that runs, and leaves."""
    from makerapp.ui.instance import SingleInstance

    app = bench.app()
    data = bench.folder.data
    data.prepare()
    first = SingleInstance(data.root)
    called: list[bool] = []
    first.raise_requested.connect(lambda: called.append(True))
    if not first.acquire():
        raise CheckFailed("The data folder can't be locked.")
    # Should it wrongly open, its window goes by itself.
    second = program.start("--data", str(data.root), "--quit-when-shown")
    try:
        first.listen()
        end = time.monotonic() + _CALL_SECONDS
        while second.poll() is None and time.monotonic() < end:
            app.processEvents()
            time.sleep(0.01)
    finally:
        first.release()
        second.kill()
        second.wait()
    if not called:
        raise CheckFailed("A second start doesn't reach the program that runs.")
    if second.returncode != 0:
        raise CheckFailed(f"A second start didn't leave to the program that runs (exit code {second.returncode}).")
    return "It does, and leaves to it."


def signature(_bench: Bench) -> str:
    """A right signature is taken and a forged one refused (Ed25519)."""
    from nacl.exceptions import BadSignatureError
    from nacl.signing import VerifyKey

    key, message, good = VerifyKey(bytes.fromhex(_KEY)), bytes.fromhex(_MESSAGE), bytes.fromhex(_SIGNATURE)
    try:
        key.verify(message, good)
    except BadSignatureError as fault:
        raise CheckFailed("A right signature is refused.") from fault
    try:
        key.verify(message + b"!", good)
    except BadSignatureError:
        return "A right one is taken, a forged one refused."
    raise CheckFailed("A forged signature is taken.")


def connections(_bench: Bench) -> str:
    """A secure connection could be made: there is TLS, and there are authorities to trust. Nothing is sent."""
    context = trusting_context()
    if context.verify_mode != ssl.CERT_REQUIRED or not context.check_hostname:
        raise CheckFailed("Connections would not be checked.")
    if context.minimum_version < ssl.TLSVersion.TLSv1_2 and context.minimum_version >= 0:
        raise CheckFailed("Connections older than TLS 1.2 would be taken.")
    known = context.cert_store_stats()["x509_ca"]
    paths = ssl.get_default_verify_paths()
    if not known and not any(_holds_something(Path(each)) for each in (paths.cafile, paths.capath) if each):
        return "There is TLS, but this computer has no list of authorities; looking for a new version won't work."
    return f"{ssl.OPENSSL_VERSION}."


def _holds_something(place: Path) -> bool:
    try:
        return place.is_file() or any(place.iterdir())
    except OSError:
        return False
