"""What to print, where and on what: one printer and paper for all, or one for each."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from makerapp.printing.abilities import Abilities
from makerapp.services import preferences
from makerapp.services.paperwork.kinds import Kind
from makerapp.services.paperwork.setups import Setup, remember, setup_of
from makerapp.services.paperwork.wish import Wish
from makerapp.ui.jobs import running_jobs
from makerapp.ui.printing import known_abilities, print_choices, print_menu
from makerapp.ui.printing.preview_dialog import PrintPreviewDialog
from makerapp.ui.widgets.menu import Menu
from tests.ui.fulfillment.wizard_bench import WizardBench

SLIP, NOTE, LABEL = Kind.PACKING_SLIP, Kind.THANK_YOU_NOTE, Kind.ADDRESS_LABEL
OFFICE, THERMAL = "Brother_HL", "Zebra_ZD421"

Open = Callable[[Wish], PrintPreviewDialog]


@pytest.fixture
def opened(bench: WizardBench, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Open:
    """Opens previews on a computer with two printers."""
    monkeypatch.setattr(print_choices.printers, "list_printers", lambda: [OFFICE, THERMAL])

    def open_it(wish: Wish) -> PrintPreviewDialog:
        dialog = PrintPreviewDialog(bench.context, wish, bench.wizard)
        qtbot.addWidget(dialog)
        dialog.show()
        settle(qtbot)
        return dialog

    return open_it


def settle(qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not running_jobs(), timeout=20_000)


def pick(combo: object, data: str) -> None:
    """As if chosen with the mouse."""
    at = combo.findData(data)  # type: ignore[attr-defined]
    assert at >= 0
    combo.setCurrentIndex(at)  # type: ignore[attr-defined]
    combo.activated.emit(at)  # type: ignore[attr-defined]


def test_slip_and_note_share_printer_and_paper(opened: Open, bench: WizardBench, qtbot: QtBot) -> None:
    dialog = opened(Wish(tuple(bench.to_pack()), (SLIP, NOTE)))
    setups = dialog.choices_side.choices.setups
    assert setups.common.isVisible()
    pick(setups.common.paper, "a5-two-on-a4")
    settle(qtbot)
    assert dialog.sheets is not None
    assert dialog.choices_side.print.text() == "Print 8 sheets"
    pick(setups.common.printer, THERMAL)
    settle(qtbot)
    assert {part.setup.printer for part in dialog.sheets.parts} == {THERMAL}
    dialog.choices_side.choices.remember()
    assert setup_of(SLIP).format == setup_of(NOTE).format == "a5-two-on-a4"


def test_another_printer_does_not_get_the_dots_of_the_one_before(
    opened: Open, bench: WizardBench, qtbot: QtBot
) -> None:
    preferences.put("printer", OFFICE)
    remember(LABEL, Setup("100x150mm", THERMAL, dpi=203))
    dialog = opened(Wish(tuple(bench.to_pack()[:1]), (LABEL,)))
    setups = dialog.choices_side.choices.setups
    assert setups.setup(LABEL).dpi == 203
    pick(setups.common.printer, OFFICE)
    assert (setups.setup(LABEL).printer, setups.setup(LABEL).dpi) == (OFFICE, 0)
    pick(setups.common.printer, THERMAL)
    assert setups.setup(LABEL).dpi == 203
    settle(qtbot)


def test_a_printer_that_stands_in_gets_its_own_dots(opened: Open, bench: WizardBench, qtbot: QtBot) -> None:
    remember(LABEL, Setup("100x150mm", "Zebra_that_is_gone", dpi=300))
    dialog = opened(Wish(tuple(bench.to_pack()[:1]), (LABEL,)))
    setup = dialog.choices_side.choices.setups.setup(LABEL)
    assert (setup.printer, setup.dpi) == (OFFICE, 0)


def test_a_paper_the_printer_does_not_take_is_named_so_once_that_is_known(
    opened: Open, bench: WizardBench, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(known_abilities, "_said", {})
    preferences.put("printer", OFFICE)
    wish = Wish(tuple(bench.to_pack()[:1]), (SLIP,))
    paper = opened(wish).choices_side.choices.setups.common.paper
    assert not any("not on this printer" in paper.itemText(at) for at in range(paper.count()))
    known_abilities.note(OFFICE, Abilities(media=("iso_a4_210x297mm",)))
    setups = opened(wish).choices_side.choices.setups
    paper = setups.common.paper
    assert [paper.itemText(at) for at in range(2)] == ["A4", "US Letter (not on this printer)"]
    pick(setups.common.printer, THERMAL)
    assert paper.itemText(1) == "US Letter"
    settle(qtbot)


def test_each_paper_may_have_its_own_printer_and_sheet(opened: Open, bench: WizardBench, qtbot: QtBot) -> None:
    ids = tuple(bench.to_pack()[:2])
    dialog = opened(Wish(ids, (SLIP, LABEL)))
    setups = dialog.choices_side.choices.setups
    # A slip on A4 and a label of 100 x 150 mm never share their paper.
    assert not setups.common.isVisible()
    label = setups.rows[LABEL]
    assert label.line.text() == "Brother HL · 100 × 150 mm"
    qtbot.mouseClick(label.change, Qt.MouseButton.LeftButton)
    pick(label.fields.printer, THERMAL)
    settle(qtbot)
    assert dialog.sheets is not None
    assert [(part.kind, part.setup.printer) for part in dialog.sheets.parts[:2]] == [(SLIP, OFFICE), (LABEL, THERMAL)]
    assert dialog.choices_side.choices.printer_words == "Brother HL and Zebra ZD421"
    dialog.choices_side.choices.remember()
    assert setup_of(LABEL).printer == THERMAL
    assert preferences.get("printer") == OFFICE
    # Next time it is known.
    assert opened(Wish(ids, (LABEL,))).choices_side.choices.printer_words == "Zebra ZD421"


def test_apart_and_together_again(opened: Open, bench: WizardBench, qtbot: QtBot) -> None:
    dialog = opened(Wish(tuple(bench.to_pack()[:1]), (SLIP, NOTE)))
    setups = dialog.choices_side.choices.setups
    qtbot.mouseClick(setups.apart, Qt.MouseButton.LeftButton)
    assert set(setups.rows) == {SLIP, NOTE}
    pick(setups.rows[NOTE].fields.paper, "a6")
    settle(qtbot)
    assert dialog.sheets is not None
    assert [str(paper) for paper in dialog.sheets.papers] == ["a4", "a6"]
    qtbot.mouseClick(setups.together, Qt.MouseButton.LeftButton)
    settle(qtbot)
    assert setups.common.isVisible()
    assert not setups.rows
    assert [str(paper) for paper in dialog.sheets.papers] == ["a4", "a4"]


def test_the_first_free_label_is_pointed_at(opened: Open, bench: WizardBench, qtbot: QtBot) -> None:
    dialog = opened(Wish(tuple(bench.to_pack()), (LABEL,)))
    choices = dialog.choices_side.choices
    assert not choices.start.isVisible()
    pick(choices.setups.common.paper, "labels-a4-3x7")
    settle(qtbot)
    assert choices.start.isVisible()
    assert dialog.pages.view.page_count == 1
    picture = choices.start.picture
    last = QPoint(picture.width() - 8, picture.height() - 8)
    qtbot.mouseClick(picture, Qt.MouseButton.LeftButton, pos=last)
    settle(qtbot)
    assert choices.start.value == 21
    assert dialog.wish().start_place == 21
    assert dialog.pages.view.page_count == 2
    assert picture.accessibleName() == "Sheet of 21 labels, the first free one is 21"


def test_more_papers_are_one_press_away(opened: Open, bench: WizardBench, qtbot: QtBot) -> None:
    dialog = opened(Wish(tuple(bench.to_pack()), (SLIP,)))
    choices = dialog.choices_side.choices
    assert LABEL not in choices.boxes
    qtbot.mouseClick(choices.more, Qt.MouseButton.LeftButton)
    choices.boxes[Kind.PICK_LIST].click()
    settle(qtbot)
    # What was looked at stays in sight, with the list before it.
    assert dialog.pages.place.text().startswith("Order 1 of 8 · #1001")
    dialog.pages.turn(-1)
    assert dialog.pages.place.text().startswith("Pick list · page 1 of")
    assert choices.boxes[LABEL].isVisible()


def test_what_is_left_out_is_said_before_printing(opened: Open, bench: WizardBench) -> None:
    dialog = opened(Wish(tuple(bench.to_pack()), (Kind.GIFT_RECEIPT,)))
    assert dialog.choices_side.notes.remarks == ["Gift receipts are left out for orders that aren't gifts."]
    assert dialog.choices_side.notes.isVisible()


def test_nothing_to_print_is_no_failure(opened: Open, bench: WizardBench) -> None:
    dialog = opened(Wish(tuple(bench.to_pack()[:1]), (Kind.BENCH_TICKETS,)))
    assert dialog.sheets is None
    assert dialog.pages.banner is not None
    assert dialog.pages.banner.accessibleName().startswith("There is nothing to print.")
    assert dialog.choices_side.print.text() == "Print"


def test_papers_of_the_shop_need_no_ticks(opened: Open) -> None:
    dialog = opened(Wish(kinds=(Kind.SCANNER_CARDS,)))
    choices = dialog.choices_side.choices
    assert dialog.choices_side.title.text() == "Scanner cards"
    assert not choices.heading.isVisible()
    assert not choices.boxes[Kind.SCANNER_CARDS].isVisible()
    assert dialog.sheets is not None
    assert dialog.pages.place.text() == "Scanner cards"


def test_these_papers_with_every_order(opened: Open, bench: WizardBench, qtbot: QtBot) -> None:
    dialog = opened(Wish(tuple(bench.to_pack()[:1]), (SLIP, NOTE)))
    choices = dialog.choices_side.choices
    assert not choices.keep.isVisible()
    choices.boxes[Kind.INSERT_CARD].click()
    choices.boxes[NOTE].click()
    settle(qtbot)
    qtbot.mouseClick(choices.keep, Qt.MouseButton.LeftButton)
    assert preferences.get("print_note") is False
    assert preferences.get("print_along") == ["insert-card"]
    assert not choices.keep.isVisible()


def test_the_order_window_offers_what_makes_sense(bench: WizardBench) -> None:
    menu, chosen = Menu(), []
    print_menu.fill_order_menu(menu, bench.detail(bench.to_pack()[0]), chosen.append)
    words = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert words[:4] == ["Packing slip, thank-you note…", "Packing slip…", "Thank-you note…", "Gift receipt…"]
    assert "Customs form…" not in words
    assert "Bench tickets…" not in words
    menu.actions()[0].trigger()
    assert chosen == [(SLIP, NOTE)]
    menu.deleteLater()


def test_the_shop_menu_prints_of_the_list_and_of_the_shop(bench: WizardBench, monkeypatch: pytest.MonkeyPatch) -> None:
    wishes: list[Wish] = []
    monkeypatch.setattr(print_menu.order_windows, "print_papers", lambda _context, wish, _window: wishes.append(wish))
    ids = bench.to_pack()
    menu = print_menu.shop_menu(bench.context, ids, bench.wizard)
    by_words = {action.text(): action for action in menu.actions()}
    by_words["Only what isn't printed yet…"].trigger()
    by_words["Make list…"].trigger()
    by_words["Scanner cards…"].trigger()
    assert wishes == [
        Wish(tuple(ids), (SLIP, NOTE), only_new=True),
        Wish(tuple(ids), (Kind.MAKE_LIST,)),
        Wish(kinds=(Kind.SCANNER_CARDS,)),
    ]
    empty = print_menu.shop_menu(bench.context, [], bench.wizard)
    # Each opens the preview, which asks before it prints.
    assert all(words.endswith("…") for words in by_words if words)
    assert "Packing slip…" not in {action.text() for action in empty.actions()}
    QApplication.processEvents()


def test_a_folded_note_is_printed_on_both_sides(opened: Open, bench: WizardBench, qtbot: QtBot) -> None:
    dialog = opened(Wish(tuple(bench.to_pack()[:1]), (NOTE,)))
    setups = dialog.choices_side.choices.setups
    pick(setups.common.paper, "a5-folded")
    settle(qtbot)
    assert setups.setup(NOTE).sides == "two-sided-short-edge"
    assert dialog.choices_side.print.text() == "Print 1 sheet"
    pick(setups.common.paper, "a5")
    settle(qtbot)
    assert setups.setup(NOTE).sides == "one-sided"
