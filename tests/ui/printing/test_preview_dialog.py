"""The print preview on a real database: what is shown is what is printed, and no order changes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from makerapp.models.detail import order_detail
from makerapp.models.queries import ListQuery, ids
from makerapp.models.rows import View
from makerapp.printing import ipp
from makerapp.services.paperwork.kinds import Kind
from makerapp.services.paperwork.wish import Wish
from makerapp.services.shop import today
from makerapp.ui.jobs import running_jobs
from makerapp.ui.printing import preview_dialog, print_run
from makerapp.ui.printing.preview_dialog import PrintPreviewDialog
from tests.ui.fulfillment.wizard_bench import WizardBench


@pytest.fixture
def preview(bench: WizardBench, qtbot: QtBot) -> Iterator[PrintPreviewDialog]:
    """The eight orders to pack, with a printer."""
    bench.give_printer()
    dialog = PrintPreviewDialog(bench.context, bench.to_pack(), bench.wizard)
    qtbot.addWidget(dialog)
    dialog.show()
    ready(qtbot)
    yield dialog
    dialog.close()


def ready(qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not running_jobs(), timeout=10_000)


def statuses() -> list[str]:
    found = [order_detail(each) for each in ids(ListQuery(View.ALL, today()), 0, 100)]
    return [each.row.status.value for each in found if each is not None]


def test_it_says_what_it_will_use(preview: PrintPreviewDialog) -> None:
    assert preview.choices_side.print.text() == "Print 16 sheets"
    assert preview.choices_side.about.text() == "16 sheets. Printing doesn't change any order."
    assert preview.pages.place.text().startswith("Order 1 of 8 · #1001 Maya")
    assert preview.pages.view.page_count == 16


def test_it_opens_on_print_and_tab_goes_as_one_reads(preview: PrintPreviewDialog) -> None:
    side, pages = preview.choices_side, preview.pages
    choices = side.choices
    preview.activateWindow()
    assert tab_stops(preview) == [
        side.print, pages.after, pages.smaller, pages.larger, pages.view, side.cross,
        *choices.boxes.values(), choices.more, choices.only_new,
        choices.setups.common.printer, choices.setups.common.paper, choices.setups.apart, side.order, side.save,
    ]  # fmt: skip
    choices.more.click()
    choices.setups.apart.click()
    # What was added is shown by the next event.
    QCoreApplication.processEvents()
    side.print.setFocus()
    changes = [choices.setups.rows[kind].change for kind in choices.kinds]
    assert len(changes) == 2
    assert tab_stops(preview)[6:] == [
        *choices.boxes.values(), choices.only_new, *changes, choices.setups.together, side.order, side.save,
    ]  # fmt: skip


def tab_stops(dialog: PrintPreviewDialog) -> list[QWidget | None]:
    """Where Tab stops, from where the focus is, once around."""
    found: list[QWidget | None] = []
    while dialog.focusWidget() not in found:
        found.append(dialog.focusWidget())
        QTest.keyClick(dialog, Qt.Key.Key_Tab)
    return found


def test_orders_are_turned_and_pages_zoomed(preview: PrintPreviewDialog, qtbot: QtBot) -> None:
    qtbot.mouseClick(preview.pages.after, Qt.MouseButton.LeftButton)
    assert preview.pages.place.text().startswith("Order 2 of 8 · #1002")
    fitting = preview.pages.view.scale
    qtbot.mouseClick(preview.pages.larger, Qt.MouseButton.LeftButton)
    assert preview.pages.view.scale == pytest.approx(fitting * 1.25)
    assert preview.pages.zoom.text().endswith("%")
    preview.pages.view.fit()
    assert preview.pages.view.scale == pytest.approx(fitting)
    assert preview.pages.zoom.text() == "Fit"


def test_ticks_and_paper_change_the_pages(preview: PrintPreviewDialog, qtbot: QtBot) -> None:
    preview.choices_side.choices.boxes[Kind.THANK_YOU_NOTE].click()
    ready(qtbot)
    assert preview.choices_side.print.text() == "Print 8 sheets"
    assert preview.pages.view.page_count == 8
    preview.choices_side.choices.setups.common.paper.setCurrentIndex(2)
    preview.choices_side.choices.setups.common.paper.activated.emit(2)
    ready(qtbot)
    assert preview.sheets is not None
    assert {str(each) for each in preview.sheets.papers} == {"a5"}
    preview.choices_side.choices.boxes[Kind.PACKING_SLIP].click()
    assert preview.choices_side.about.text() == "Tick what to print. Printing doesn't change any order."
    assert preview.pages.view.page_count == 0


def test_sorted_by_ship_by(preview: PrintPreviewDialog, qtbot: QtBot) -> None:
    preview.choices_side.order.setCurrentIndex(1)
    preview.choices_side.sorted_anew.emit()
    ready(qtbot)
    assert preview.sheets is not None
    days = []
    for order_id in preview.sheets.order_ids:
        detail = order_detail(order_id)
        assert detail is not None
        days.append(detail.row.ship_by)
    assert days == sorted(days)


def test_printing_records_and_changes_nothing(preview: PrintPreviewDialog, bench: WizardBench, qtbot: QtBot) -> None:
    before = statuses()
    qtbot.mouseClick(preview.choices_side.print, Qt.MouseButton.LeftButton)
    ready(qtbot)
    assert preview.result() == preview.DialogCode.Accepted
    assert bench.printed_with[0] == "media=iso_a4_210x297mm"
    assert bench.toasts.kinds == ["16 sheets sent to Brother HL-L2350DW"]
    assert statuses() == before
    assert all(len(bench.detail(each).prints) == 2 for each in bench.to_pack())


def test_a_failed_print_stays_with_a_way_out(
    preview: PrintPreviewDialog, bench: WizardBench, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench.break_printer(ipp.Status.NOT_ACCEPTING, "Destination is not accepting jobs.")
    qtbot.mouseClick(preview.choices_side.print, Qt.MouseButton.LeftButton)
    ready(qtbot)
    assert preview.isVisible()
    assert preview.pages.banner is not None
    assert preview.pages.banner.accessibleName().startswith("The slip didn't print.")
    assert preview.choices_side.print.isEnabled()
    target = tmp_path / "eight.pdf"
    offered: list[str] = []

    def ask(_parent: object, _title: str, start: str, _kinds: str) -> tuple[str, str]:
        offered.append(Path(start).name)
        return str(target), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    preview.save_pdf()
    assert offered == ["Slips and notes, 8 orders.pdf"]
    assert target.read_bytes() == preview.sheets.pdf if preview.sheets else False
    assert bench.toasts.kinds == ["Saved as PDF"]


def test_a_layout_that_is_stopped_is_no_problem_to_show(bench: WizardBench) -> None:
    from makerapp.services.paperwork.wish import Wish
    from makerapp.ui.jobs import JobStopped
    from makerapp.ui.printing.print_run import laid_out

    with pytest.raises(JobStopped):
        laid_out(Wish(tuple(bench.to_pack())), stop=lambda: True)


def test_a_slow_printer_can_be_given_up(bench: WizardBench, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(print_run, "SLOW_AFTER_MS", 150)
    bench.give_printer()
    bench.let_printer_sleep()
    dialog = PrintPreviewDialog(bench.context, bench.to_pack()[:1], bench.wizard)
    qtbot.addWidget(dialog)
    dialog.show()
    ready(qtbot)
    qtbot.mouseClick(dialog.choices_side.print, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.pages.banner is not None, timeout=3000)
    assert dialog.pages.banner is not None
    assert dialog.pages.banner.accessibleName().startswith("Still printing…")
    buttons = dialog.pages.banner.findChildren(QPushButton)
    stop = next(each for each in buttons if each.accessibleName() == "Stop waiting")
    qtbot.mouseClick(stop, Qt.MouseButton.LeftButton)
    ready(qtbot)
    assert dialog.isVisible()
    assert dialog.pages.banner.accessibleName().startswith("Printing was stopped.")
    assert dialog.choices_side.print.isEnabled()
    assert bench.detail(bench.to_pack()[0]).prints == ()


def test_without_a_printer_saving_is_the_primary_way(bench: WizardBench, qtbot: QtBot) -> None:
    dialog = PrintPreviewDialog(bench.context, Wish((bench.to_pack()[0],)), bench.wizard)
    qtbot.addWidget(dialog)
    dialog.show()
    ready(qtbot)
    assert dialog.choices_side.print.text() == "Save as PDF…"
    assert not dialog.choices_side.save.isVisible()
    assert not dialog.pages.after.isVisible()
    assert dialog.sheets is not None
    assert dialog.sheets.pages == 1


def test_a_closed_preview_gives_its_pages_back(
    bench: WizardBench, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench.give_printer()

    def look_and_close(dialog: PrintPreviewDialog) -> int:
        dialog.show()
        ready(qtbot)
        dialog.reject()
        return 0

    monkeypatch.setattr(PrintPreviewDialog, "exec", look_and_close)
    preview_dialog.show_preview(bench.context, bench.to_pack(), bench.wizard)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert bench.wizard.findChildren(PrintPreviewDialog) == []


@pytest.mark.parametrize("is_refused", [True, False])
def test_a_print_goes_on_when_its_preview_is_closed(
    bench: WizardBench, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, *, is_refused: bool
) -> None:
    bench.give_printer()
    bench.let_printer_sleep()
    order_id = bench.to_pack()[0]

    def print_and_close(dialog: PrintPreviewDialog) -> int:
        dialog.show()
        ready(qtbot)
        dialog.press_main()
        qtbot.wait(20)
        dialog.reject()
        return 0

    monkeypatch.setattr(PrintPreviewDialog, "exec", print_and_close)
    preview_dialog.show_preview(bench.context, [order_id], bench.wizard)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    if is_refused:
        bench.break_printer(ipp.Status.NOT_ACCEPTING, "not accepting")
        assert bench.cups.asleep is not None
        bench.cups.asleep.set()
    else:
        bench.give_printer()
    ready(qtbot)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert bench.wizard.findChildren(PrintPreviewDialog) == []
    prints = bench.detail(order_id).prints
    if is_refused:
        assert prints == ()
        assert "takes no prints right now" in str(bench.toasts.shown[-1])
    else:
        # Accepted is not printed: it is watched to its end all the same.
        assert {each.outcome for each in prints} == {"printed"}
