"""What has to be known before pages are printed: what was left out and why, and characters no font has."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from makerapp.services.paperwork.sheets import Sheets
from makerapp.translation import counted
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.icon_label import IconText

_MOST_REMARKS = 5
_MOST_SIGNS = 20


class PaperNotes(QWidget):
    """Hidden where there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.remarks: list[str] = []
        self._first: tuple[str, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(THEME.metric("space2"))
        self.hide()

    def say_first(self, said: Sequence[str]) -> None:
        """What is to be known whatever is ticked, from the next ``show_sheets`` on."""
        self._first = tuple(said)
        self.show_sheets(None)

    def show_sheets(self, sheets: Sheets | None) -> None:
        """Say what is to be known of these pages; ``None`` for nothing."""
        while item := self._column.takeAt(0):
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.remarks = [*self._first, *(self._words(sheets) if sheets else [])]
        for text in self.remarks:
            self._column.addWidget(IconText("circle-alert", text, "secondary", "warn", self, wrap=True))
        self.setVisible(bool(self.remarks))

    def _words(self, sheets: Sheets) -> list[str]:
        left_out = set(sheets.left_out)
        # A gap on a paper that is printed is to be seen to, so it comes before what isn't printed.
        remarks = sorted(sheets.remarks, key=lambda text: text in left_out)
        said, rest = remarks[:_MOST_REMARKS], remarks[_MOST_REMARKS:]
        count = sum(text in left_out for text in rest)
        if len(rest) > count:
            said.append(
                counted(
                    "And 1 more with something not filled in.",
                    "And {n} more with something not filled in.",
                    len(rest) - count,
                )
            )
        if count:
            said.append(counted("And 1 more is left out.", "And {n} more are left out.", count))
        if sheets.missing:
            text = self.tr("No font has these characters, they print as boxes: {signs}")
            said.insert(0, text.format(signs=" ".join(sheets.missing[:_MOST_SIGNS])))
        if _come_apart(sheets):
            text = self.tr(
                "The papers of each order come apart: first all of one kind, then all of the next, because they are"
                " printed in different ways. To keep them together, choose the same sides, tray, copies and color for"
                " them in Settings, Printers & paper."
            )
            said.insert(0, text)
        return said


def _come_apart(sheets: Sheets) -> bool:
    """Whether papers of several orders go to one printer and paper, yet as several jobs one after the other."""
    devices: dict[tuple[str, str], dict[tuple[object, ...], set[int]]] = {}
    for part in sheets.parts:
        if part.order_id is not None and part.setup.printer:
            way = (part.setup.printer, str(part.setup.paper))
            devices.setdefault(way, {}).setdefault(part.setup.device, set()).add(part.order_id)
    return any(
        len(orders) > 1 and any(orders & other for key, other in jobs.items() if key != device and len(other) > 1)
        for jobs in devices.values()
        for device, orders in jobs.items()
    )
