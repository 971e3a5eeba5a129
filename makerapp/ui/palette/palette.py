"""The command palette: type what you want in your own words, press Enter (UX section 6.10)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget
from shiboken6 import isValid

from makerapp.services.key_table import cap
from makerapp.ui.palette import sources
from makerapp.ui.palette.entries import Entry, fitting
from makerapp.ui.palette.entry_list import EntryList
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.announce import announce
from makerapp.ui.widgets.elided_label import PlainLabel
from makerapp.ui.widgets.floating import paint_shadow
from makerapp.ui.widgets.icon_label import IconLabel
from makerapp.ui.widgets.key_cap import KeyCap
from makerapp.ui.widgets.style_props import set_style

if TYPE_CHECKING:
    from makerapp.ui.main_window import MainWindow

_SCRIM_STRENGTH = 0.5
_TYPING_MS = 60
_LONGEST = 200
_MODIFIERS = (Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr)
_MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class CommandPalette(QWidget):
    """Covers the window it belongs to; a press beside the sheet closes it. Opened anew for each use."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.setObjectName("palette")
        self.setAccessibleName(self.tr("Find and do"))
        self._owner = window
        self._focus_before = QApplication.focusWidget()
        # Read once: what is on show can't change while the palette covers it.
        self._entries = sources.everything(window)
        self._build()
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._typing.timeout.connect(self._find)
        self.field.textChanged.connect(lambda _text: self._typing.start())
        window.installEventFilter(self)
        window.pages.turned.connect(self.close_palette)
        THEME.changed.connect(self._place)
        self._find()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    # --- building ----------------------------------------------------------------------------------------

    def _build(self) -> None:
        self.sheet = QWidget(self)
        self.field = QLineEdit(self.sheet)
        self.field.setMaxLength(_LONGEST)
        self.field.setPlaceholderText(self.tr("What do you want to do?"))
        self.field.setAccessibleName(self.tr("What do you want to do?"))
        set_style(self.field, kind="palette")
        self.field.installEventFilter(self)
        top = QHBoxLayout()
        above = THEME.metric("space1")
        top.setContentsMargins(THEME.metric("space4"), above, THEME.metric("space3") + 2, above)
        top.setSpacing(THEME.metric("space3") - 2)
        top.addWidget(IconLabel("search", 18, "text2", self.sheet))
        top.addWidget(self.field, 1)
        top.addWidget(KeyCap(cap("Esc"), self.sheet))
        line = QFrame(self.sheet)
        set_style(line, kind="line")
        self.list = EntryList(self.sheet)
        self.list.chosen.connect(self.choose)
        self.list.marked.connect(self._say_marked)
        self.nothing = PlainLabel("", "secondary", self.sheet)
        # Around it, not in it: the style sheet gives the label its own.
        nothing = QHBoxLayout()
        nothing.setContentsMargins(THEME.metric("space5"), THEME.metric("space4"), 0, THEME.metric("space4"))
        nothing.addWidget(self.nothing)
        column = QVBoxLayout(self.sheet)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(line)
        column.addWidget(self.list)
        column.addLayout(nothing)

    def _place(self) -> None:
        """Over the whole window, the sheet in the middle near the top."""
        self.setGeometry(self._owner.rect())
        reach = THEME.metric("edge")
        wide = min(THEME.scaled(THEME.metric("palette_width")), self.width() - 2 * reach)
        top = min(THEME.metric("palette_top"), self.height() // 6)
        self.list.set_room(self.height() - top - reach - self.field.sizeHint().height() - THEME.metric("space3"))
        self.sheet.setGeometry((self.width() - wide) // 2, top, wide, 1)
        self.sheet.ensurePolished()
        layout = self.sheet.layout()
        assert layout is not None
        layout.activate()
        self.sheet.resize(wide, layout.sizeHint().height())
        self.update()

    # --- finding -----------------------------------------------------------------------------------------

    def _find(self) -> None:
        """Show what fits the words typed, the best marked."""
        text = " ".join(self.field.text().split())
        found = fitting(self._entries, text)
        if text:
            found = _with_orders(found, sources.orders(self._owner, text))
        self.list.show_entries(found)
        self.list.setVisible(bool(found))
        self.nothing.setVisible(not found)
        if not found:
            said = self.tr("Nothing fits “{text}”. Try another word, a name or an order number.")
            self.nothing.setText(said.format(text=text))
            announce(self.field, self.nothing.text())
        self._place()

    def _say_marked(self, entry: Entry) -> None:
        announce(self.field, entry.shown)

    # --- choosing ----------------------------------------------------------------------------------------

    def choose(self, entry: Entry) -> None:
        """Close, then do it: windows it opens stand over the page, not over the palette."""
        self.close_palette()
        QTimer.singleShot(0, self._owner, lambda: entry.run())

    def close_palette(self) -> None:
        """Give the focus back and go."""
        if not self.isVisible():
            return
        self._owner.removeEventFilter(self)
        before = self._focus_before
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.hide()
        self.deleteLater()

    # --- keys and mouse ----------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._owner and event.type() is QEvent.Type.Resize:
            self._place()
        elif watched is self.field and isinstance(event, QKeyEvent):
            if event.type() is QEvent.Type.ShortcutOverride:
                return self._before_shortcut(event)
            if event.type() is QEvent.Type.KeyPress:
                return self._pressed(event)
        return False

    def _before_shortcut(self, event: QKeyEvent) -> bool:
        """Enter and Esc are the palette's own; a key of the window closes it and does what it does there."""
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            event.accept()
            return True
        if key in _MODIFIERS or self._typed_here(event):
            return False
        pressed = QKeySequence(event.keyCombination())
        if any(pressed in action.shortcuts() for action in self._owner.actions()):
            self.close_palette()
        return False

    def _typed_here(self, event: QKeyEvent) -> bool:
        """Whether the field makes something of it: copy, paste, select all, undo while there is something."""
        standard = QKeySequence.StandardKey
        own = (standard.SelectAll, standard.Copy, standard.Cut, standard.Paste, standard.Undo, standard.Redo)
        return any(event.matches(each) for each in own)

    def _pressed(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key in _MOVES:
            self.list.move_by(_MOVES[key])
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.list.move_by(self.list.page * (-1 if key is Qt.Key.Key_PageUp else 1), wraps=False)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter(event)
        elif key is Qt.Key.Key_Escape:
            self.close_palette()
        # Tab has nowhere to go: what is behind is covered.
        return key in (*_MOVES, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Return, Qt.Key.Key_Enter,
                       Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Backtab)  # fmt: skip

    def _enter(self, event: QKeyEvent) -> None:
        if event.isAutoRepeat():
            return
        if self._typing.isActive():
            self._typing.stop()
            self._find()
        entry = self.list.current
        if entry is not None:
            self.choose(entry)

    def focusNextPrevChild(self, _next: bool) -> bool:
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()
        if not self.sheet.geometry().contains(event.position().toPoint()):
            self.close_palette()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        color = THEME.color("scrim")
        color.setAlphaF(_SCRIM_STRENGTH)
        painter.fillRect(self.rect(), color)
        sheet = QRectF(self.sheet.geometry())
        radius = THEME.metric("dialog_radius")
        paint_shadow(painter, sheet, radius, THEME.metric("shadow"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(THEME.color("border_btn"), 1))
        painter.setBrush(THEME.color("surface"))
        painter.drawRoundedRect(sheet.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)

    def sheet_place(self) -> QRect:
        """Where the sheet stands in the window."""
        return self.sheet.geometry()


def _with_orders(found: list[Entry], orders: list[Entry]) -> list[Entry]:
    """Orders meant by their number first; others after what can be done, before settings and help."""
    exact = [entry for entry in orders if entry.lift]
    others = [entry for entry in orders if not entry.lift]
    place = next((n for n, entry in enumerate(found) if entry.kind > orders[0].kind), len(found)) if orders else 0
    return [*exact, *found[:place], *others, *found[place:]]


def open_palette(window: MainWindow) -> CommandPalette | None:
    """Ctrl+K: open it; a second time it closes."""
    standing = window.findChild(CommandPalette, "palette", Qt.FindChildOption.FindDirectChildrenOnly)
    if standing is not None and standing.isVisible():
        standing.close_palette()
        return None
    return CommandPalette(window)
