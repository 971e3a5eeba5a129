"""Who hears a scan: the window in front, else the page on show, else the general answer. And what is said to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from makerapp.errors import MakerbenchError
from makerapp.ui.scanner.heard import Choice, Heard, error
from makerapp.ui.scanner.watch import ScanWatch
from makerapp.ui.widgets.announce import announce

if TYPE_CHECKING:
    from makerapp.services.scanned import Code
    from makerapp.ui.main_window import MainWindow
    from makerapp.ui.scanner.banner import ScanBanner
    from makerapp.ui.scanner.sounds import Sound
    from makerapp.ui.widgets.buttons import MainButton

TAKES_SCAN = "takes_scan"
"""A field with this property is made for scanning: what is no code of ours is typed into it. Where it is "tracking",
the codes that goods bear in shops are not: they are on no parcel."""


class ScanDesk(QObject):
    """Listens from the moment it is made. While a wrong scan stands the green button and the NEXT card do nothing."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._banner: ScanBanner | None = None
        self._text = ""
        self._held: MainButton | None = None
        self.watch = ScanWatch(self)
        self.watch.scanned.connect(self.hear)
        window.pages.turned.connect(self._page_turned)

    @property
    def banner(self) -> ScanBanner | None:
        """The wrong scan or the question that waits for its answer."""
        found = self._banner
        return found if found is not None and shiboken6.isValid(found) and found.isVisible() else None

    # --- hearing -----------------------------------------------------------------------------------------

    def hear(self, text: str) -> None:
        """A scan came in."""
        from makerapp.services import scanned
        from makerapp.services.scan_codes import Command

        self._clear_the_view()
        dialog = QApplication.activeModalWidget()
        host = dialog or self._window.pages.page
        try:
            code = scanned.read(text)
            banner = self.banner
            if banner is not None and code.command is Command.NEXT:
                self._say_again()
                return
            if banner is not None and code.command is Command.UNDO:
                # The wrong scan itself is what is taken back.
                self._tell(Heard("ok", ""), code, host)
                return
            if banner is not None and banner.heard.again is not None and code.text == self._text:
                self._sound("ok")
                banner.press(banner.heard.again)
                return
            found = self._answer(code, dialog)
        except MakerbenchError as problem:
            found = error(problem.what, problem.why_and_now)
            code = scanned.Code(scanned.CodeKind.UNKNOWN, text)
        if found is not None:
            self._tell(found, code, host)

    def _clear_the_view(self) -> None:
        """What is open over the page for a moment, gives way: menus, lists of choices, the command palette."""
        from makerapp.ui.palette.palette import CommandPalette

        seen = None
        while (popup := QApplication.activePopupWidget()) is not None and popup is not seen:
            # One that stays must not be asked for ever.
            seen = popup
            popup.close()
        for palette in self._window.findChildren(CommandPalette):
            palette.close_palette()

    def _answer(self, code: Code, dialog: QWidget | None) -> Heard | None:
        """``None``: nobody needs to hear of it, e.g. NEXT right after NEXT."""
        from makerapp.services.scan_codes import Command
        from makerapp.ui.scanner.general import General
        from makerapp.ui.widgets.dialog_shell import DialogShell

        if dialog is not None:
            own = getattr(dialog, "scanned", None)
            if not isinstance(dialog, DialogShell):
                # A message that is open already waits for its own answer.
                return Heard("error", dialog.windowTitle(), is_shown=True)
            return (own(code) if own is not None else None) or _into_field(code, dialog) or self._in_dialog(code)
        page = self._window.pages.page
        button = page.main_button
        if code.command is Command.NEXT and button is not None and button.is_deaf():
            return None
        return page.scanned(code) or _into_field(code, page) or General(self._window, self.hear).answer(code)

    def _in_dialog(self, code: Code) -> Heard:
        from makerapp.services import scanned

        said = scanned.describe(code.text)
        text = self.tr("{what} Close what is open, then scan it again. Nothing was changed.")
        return error(self.tr("This can't be scanned here"), text.format(what=said.what))

    # --- answering ---------------------------------------------------------------------------------------

    def _tell(self, found: Heard, code: Code, host: QWidget) -> None:
        self._sound("error" if found.tone == "error" else "ok")
        words = f"{found.title.rstrip('.')}. {found.text}" if found.text else found.title
        self.acknowledge()
        if found.tone == "ok" or found.is_shown:
            if found.is_shown and words:
                announce(host, words, assertive=found.tone == "error")
            elif words:
                self._window.show_toast(found.title, second_line=found.text)
            return
        self._text = code.text
        self._show(found, host)

    def _show(self, found: Heard, host: QWidget) -> None:
        from makerapp.ui.scanner.banner import ScanBanner

        choices = found.choices or (Choice(self.tr("OK"), self.acknowledge),)
        self._banner = ScanBanner(found, choices, host)
        self._banner.answered.connect(self.acknowledge)
        self._banner.speak()
        button = getattr(host, "main_button", None)
        self._held = button if hasattr(button, "hold") else None
        if self._held is not None:
            self._held.hold(self._say_again)

    def _say_again(self) -> None:
        """Something was pressed or scanned that has to wait."""
        banner = self.banner
        if banner is None:
            self.acknowledge()
            return
        self._sound("error")
        banner.speak()
        banner.buttons[-1].setFocus()

    def acknowledge(self) -> bool:
        """OK, Esc, the next right scan. False where nothing stood there."""
        banner, self._banner = self.banner, None
        if self._held is not None and shiboken6.isValid(self._held):
            self._held.hold(None)
        self._held = None
        if banner is not None:
            banner.take_away()
        return banner is not None

    def _page_turned(self) -> None:
        """A wrong scan goes with the maker to the page that is shown now; a question of the page left is moot."""
        banner, page = self.banner or self._banner, self._window.pages.page
        if banner is None or not shiboken6.isValid(banner) or banner.parent() is page:
            return
        found = banner.heard
        self._banner = None
        banner.take_away()
        self.acknowledge()
        if found.tone == "error":
            self._show(found, page)

    def _sound(self, sound: Sound) -> None:
        from makerapp.ui.scanner import sounds

        sounds.play(sound)


def _into_field(code: Code, where: QWidget) -> Heard | None:
    """What is no code of ours goes where numbers are scanned: the field with the focus, else the only one there is."""
    from makerapp.services import scanned
    from makerapp.ui.widgets.within import within

    if code.kind not in (scanned.CodeKind.CARRIER, scanned.CodeKind.UNKNOWN):
        return None
    fields = [each for each in within(where, QLineEdit) if each.property(TAKES_SCAN) and each.isVisible()]
    if code.kind is scanned.CodeKind.UNKNOWN and scanned.is_article(code.text):
        fields = [each for each in fields if each.property(TAKES_SCAN) != "tracking"]
    focused = [each for each in fields if each.hasFocus()]
    if not focused and len(fields) != 1:
        return None
    field = (focused or fields)[0]
    field.selectAll()
    # As if typed: the field tells those who listen to it.
    field.insert(code.number or code.text)
    return Heard("ok", code.number or code.text, is_shown=True)
