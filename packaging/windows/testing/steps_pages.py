"""Every page of the installer and uninstaller in each language, worked with the keyboard, compared with its sentences
and looked at for text that does not fit; with pictures of all of them."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

from bench import NEWER_THERE, OPEN, Bench, expect_gone
from report import Wrong, expect
from windows import Shown

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "installer"))
import sentences

LANGUAGES = {"english": "en_US", "german": "de_DE", "french": "fr_FR", "spanish": "es_ES"}
FINE = 0


class Speaker:
    """One language on the bench: its sentences, and the steps that take a page's picture."""

    def __init__(self, bench: Bench, language: str) -> None:
        self.bench = bench
        self.language = language
        self.locale = LANGUAGES[language]
        self._sentences = sentences.sentences(language)

    def says(self, name: str, installed: str = "") -> str:
        """A sentence as it is read on the screen."""
        data = self.bench.windows.name(self.bench.windows.data)
        return sentences.spoken(
            self._sentences[name].replace("&", ""),
            PRODUCT="Makerbench",
            VERSION=self.bench.version,
            ShownDataFolder=data,
            InstalledVersion=installed,
        )

    def start(self, program: Path) -> subprocess.Popen[bytes]:
        return self.bench.windows.start(program, language=self.locale)

    def page(self, name: str, *wanted: str, is_message: bool = False) -> None:
        """Wait for a page with these texts, keep its picture, and look whether everything fits.

        A message sizes itself, in a font of its own.

        Raises Wrong where a text is missing or has no room.
        """
        end = time.monotonic() + 40
        while True:
            shown = _front(self.bench.windows.look())
            texts = {one.plain for one in shown}
            missing = [text for text in wanted if text not in texts]
            if not missing:
                break
            if time.monotonic() > end:
                raise Wrong(f"{missing} is not on the screen, but {sorted(filter(None, texts))}")
            time.sleep(0.2)
        time.sleep(0.6)  # painted a moment after the texts are set
        self.bench.screen.picture(self.bench.pictures / f"{name}-{self.language}.png", shown[0].place)
        if not is_message:
            expect([one.plain for one in shown if _is_cut(one)], [], "texts without room")

    def enter(self) -> None:
        self.bench.screen.key("Return")

    def escape(self) -> None:
        self.bench.screen.key("Escape")

    def ends(self, process: subprocess.Popen[bytes], code: int) -> None:
        expect(self.bench.windows.ended(process, 60), code, "exit code")


def _front(shown: list[Shown]) -> list[Shown]:
    """The dialog in front with what is in it: Windows names it first. Empty where there is none."""
    starts = [at for at, one in enumerate(shown) if one.is_window]
    for at in starts:
        if shown[at].kind == "#32770":
            return shown[at : next((start for start in starts if start > at), len(shown))]
    return []


def _is_cut(one: Shown) -> bool:
    """Whether a text needs more room than its control has. Only one line goes on a button; a tick takes some of it."""
    if one.is_window or not one.text.strip():
        return False
    _x, _y, width, height = one.place
    if one.kind == "Button":
        return one.needed_width + 8 > width or one.needed_height > height + 2
    return one.kind == "Static" and (one.needed_height > height or one.needed_width > width)


def run(bench: Bench) -> None:
    """All pages in all languages, then once with the real program, in English, up to its first window."""
    for language in LANGUAGES:
        speaker = Speaker(bench, language)
        bench.fresh()
        failed = len(bench.report.failed)
        for step in (first_install, refusals, removal):
            if len(bench.report.failed) == failed:  # each begins where the one before ended
                step(speaker)
    bench.fresh()
    with_the_program(Speaker(bench, "english"))


def first_install(speaker: Speaker) -> None:
    bench = speaker.bench
    with bench.report.check(
        f"in {speaker.language}: welcome, license, finish; starts the program, leaves the desktop alone"
    ):
        setup = speaker.start(bench.small_new)
        speaker.page("welcome", speaker.says("WelcomeTitle"), speaker.says("WelcomeNew"))
        speaker.enter()
        speaker.page("license", *map(speaker.says, ("LicenseTitle", "LicenseSubtitle", "LicenseTop", "InstallButton")))
        speaker.enter()
        speaker.page("finish", *map(speaker.says, ("FinishTitle", "FinishText", "StartNow", "DesktopTick")))
        if not bench.windows.desktop_link.exists():
            raise Wrong("the desktop has no link before the tick is taken away")
        bench.windows.press(speaker.says("DesktopTick"))
        time.sleep(0.3)
        speaker.enter()
        speaker.ends(setup, FINE)
        bench.windows.wait_for("A stand-in for Makerbench")
        expect_gone(bench.windows.desktop_link)


def refusals(speaker: Speaker) -> None:
    bench = speaker.bench
    with bench.report.check(f"in {speaker.language}: it says that the program is open"):
        setup = speaker.start(bench.small_new)
        speaker.page("again", speaker.says("WelcomeAgain"))
        speaker.enter()
        speaker.page("license", speaker.says("LicenseTitle"))
        speaker.enter()
        speaker.page("open", speaker.says("StillOpen"), is_message=True)
        speaker.escape()
        speaker.ends(setup, OPEN)
        bench.windows.run("taskkill", "/IM", "Makerbench.exe", "/F", seconds=20)
    with bench.report.check(f"in {speaker.language}: it asks before it puts an older version over a newer one"):
        setup = speaker.start(bench.small_old)
        newer = sentences.spoken(
            sentences.sentences(speaker.language)["NewerThere"],
            PRODUCT="Makerbench",
            VERSION=bench.old_version,
            InstalledVersion=bench.version,
        )
        speaker.page("older", newer, is_message=True)
        speaker.enter()  # the answer that changes nothing is the one the keyboard gives
        speaker.ends(setup, NEWER_THERE)


def removal(speaker: Speaker) -> None:
    bench = speaker.bench
    windows = bench.windows
    with bench.report.check(f"in {speaker.language}: removing says that the data stays, and where it is"):
        windows.data.mkdir(parents=True, exist_ok=True)
        # In place, so that the end of this process is the end of the work.
        windows.start(windows.program / "uninstall.exe", f"_?={windows.name(windows.program)}", language=speaker.locale)
        speaker.page("remove", *map(speaker.says, ("UninstallTitle", "UninstallSubtitle", "UninstallTop")))
        speaker.enter()
        speaker.page("removed", *map(speaker.says, ("UninstalledTitle", "UninstalledText", "OpenDataFolder")))
        speaker.enter()
        windows.wait_until_gone(speaker.says("UninstalledTitle"))
        expect(bench.entry(), {}, "the entry")
        (windows.program / "uninstall.exe").unlink(missing_ok=True)
        windows.program.rmdir()


def with_the_program(speaker: Speaker) -> None:
    bench = speaker.bench
    windows = bench.windows
    with bench.report.check("the released installer, page by page, starts the program at the end"):
        setup = speaker.start(bench.release)
        speaker.page("welcome", speaker.says("WelcomeNew"))
        speaker.enter()
        speaker.page("license", speaker.says("LicenseTitle"))
        speaker.enter()
        windows.wait_for(speaker.says("InstallingSubtitle"))
        speaker.page("installing", speaker.says("InstallingTitle"))
        windows.wait_for(speaker.says("FinishTitle"), 180)
        speaker.page("finish", speaker.says("FinishTitle"))
        speaker.enter()
        speaker.ends(setup, FINE)
        windows.wait_for("^Makerbench$", 90)
        time.sleep(4)
        bench.screen.picture(bench.pictures / "started.png")
        windows.run("taskkill", "/IM", "Makerbench.exe", seconds=20)
        windows.wait_until_gone("^Makerbench$")
        if not windows.desktop_link.exists():
            raise Wrong("the desktop has no link")
        expect(bench.uninstall(), 0, "exit code of the uninstaller")
