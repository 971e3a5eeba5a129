"""Items to count: what is written below each name."""

from __future__ import annotations

from dataclasses import replace

from pytestqt.qtbot import QtBot

from makerapp.ui.orders.making_dialog import MakingDialog
from makerapp.ui.widgets.elided_label import WrapLabel
from tests.ui.bench import Bench
from tests.ui.orders.shelf_bench import fill_shelf


def test_what_a_buyer_had_written_is_shown_to_the_end(bench: Bench, qtbot: QtBot) -> None:
    words = "For Eleni on her eightieth birthday, from all of us at the bakery"
    detail = fill_shelf().detail
    lines = tuple(replace(line, personalization=(("Engraving", words),)) for line in detail.lines)
    dialog = MakingDialog(bench.context, replace(detail, lines=lines), bench.window)
    qtbot.addWidget(dialog)
    dialog.show()
    label = next(each for each in dialog.findChildren(WrapLabel) if words in each.text())
    qtbot.waitUntil(lambda: label.height() >= label.heightForWidth(label.width()))
    assert label.fontMetrics().horizontalAdvance(label.text()) > label.width()
