"""Print: shown only where something has to be chosen or went wrong, and never a dead end."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton

from makerapp.printing import ipp
from makerapp.printing.troubles import JobState
from makerapp.services import holding, order_editing, preferences, shop
from makerapp.services.paperwork.kinds import Kind
from makerapp.ui.fulfillment.printed_note import PrintedNote
from makerapp.ui.printing import following, print_run
from makerapp.ui.settings.settings_dialog import SettingsDialog
from makerapp.ui.widgets.icon_label import IconLabel
from tests.ui.fulfillment.wizard_bench import ADDRESS, PRINTER, WizardBench, pair


def test_no_printer_at_all_saves_a_pdf_and_carries_on(
    bench: WizardBench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "out" / "slip"
    target.parent.mkdir()
    preferences.put("last_folder", str(tmp_path))
    offered: list[Path] = []

    def ask(_parent: object, _title: str, start: str, _kinds: str) -> tuple[str, str]:
        offered.append(Path(start))
        # Asked again by its whole name, as once it is there: yes, that one.
        return start if start == f"{target}.pdf" else str(target), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    order_id = bench.to_pack()[0]
    bench.open([order_id])
    bench.green()
    assert bench.step == "print"
    assert bench.banner.startswith("No printer found.")
    assert bench.wizard.panel.main_button.text() == "Save as PDF…"
    bench.green()
    assert bench.step == "ship"
    assert (tmp_path / "out" / "slip.pdf").read_bytes().startswith(b"%PDF")
    assert {each.printer for each in bench.detail(order_id).prints} == {""}
    assert "#1001 saved as PDF" in bench.toasts.kinds
    assert offered == [Path.home() / "Slip and note 1001.pdf"]
    assert (preferences.get("pdf_folder"), preferences.get("last_folder")) == (str(target.parent), str(tmp_path))
    bench.wizard.go("print")
    bench.wizard.print.choices.boxes[Kind.THANK_YOU_NOTE].click()
    bench.ready()
    bench.green()
    assert offered[1] == target.parent / "Packing slip 1001.pdf"


def test_no_printer_skip_printing(bench: WizardBench) -> None:
    order_id = bench.to_pack()[0]
    bench.open([order_id])
    bench.green()
    skips = [each for each in bench.wizard.findChildren(QPushButton) if each.accessibleName() == "Skip printing"]
    assert [each for each in skips if each.isVisible()] == [bench.wizard.panel.right_button]
    bench.click(bench.wizard.panel.right_button)
    assert bench.step == "ship"
    assert bench.detail(order_id).prints == ()


def test_a_shop_without_a_name_is_told_and_named_right_there(bench: WizardBench) -> None:
    shop.save_profile(name="")
    bench.give_printer(chosen=False)
    bench.open(bench.to_pack())
    bench.green()
    assert bench.step == "print"
    assert bench.banner.startswith("Your shop's name isn't on the paper yet.")
    before = bench.wizard.print.sheets
    seen: list[str] = []

    def name_it() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, SettingsDialog)
        seen.append(type(dialog.section).__name__)
        shop.save_profile(name="Fern & Clay")
        dialog.close()

    QTimer.singleShot(200, name_it)
    banner = bench.wizard.banners.banner
    assert banner is not None
    bench.click(next(each for each in banner.findChildren(QPushButton) if each.accessibleName() == "Set up your shop"))
    bench.ready()
    assert seen == ["ShopSection"]
    assert bench.banner.startswith("No printer chosen yet.")
    assert bench.wizard.print.sheets is not before


def test_a_refused_save_stays_here(bench: WizardBench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("/nowhere/at/all/x.pdf", ""))
    bench.open(bench.to_pack())
    bench.green()
    bench.green()
    assert bench.step == "print"
    assert "couldn't be saved" in bench.banner


def test_the_printer_is_chosen_once(bench: WizardBench) -> None:
    bench.give_printer(chosen=False)
    queue = bench.to_pack()
    bench.open(queue)
    bench.green()
    assert bench.step == "print"
    assert bench.banner.startswith("No printer chosen yet.")
    bench.wizard.print.choices.setups.common.paper.setCurrentIndex(2)
    bench.wizard.print.choices.setups.common.paper.activated.emit(2)
    bench.ready()
    bench.green()
    assert bench.step == "ship"
    assert preferences.get("printer") == PRINTER
    assert "media=iso_a5_148x210mm" in bench.printed_with
    bench.green()
    bench.green()
    bench.green()
    assert bench.step == "ship"


def test_a_failed_print_says_so_and_prints_again(bench: WizardBench) -> None:
    bench.give_printer()
    bench.break_printer(ipp.Status.NOT_ACCEPTING, "Destination is not accepting jobs.")
    order_id = bench.to_pack()[0]
    bench.open([order_id])
    bench.green()
    assert bench.step == "print"
    assert bench.banner.startswith("The slip didn't print.")
    assert "Brother HL-L2350DW" in bench.banner
    assert bench.wizard.panel.main_button.text() == "Print again"
    assert bench.detail(order_id).prints == ()
    bench.green()
    assert bench.step == "print"
    assert bench.banner
    bench.give_printer()
    bench.green()
    assert bench.step == "ship"
    assert bench.banner == ""
    assert len(bench.detail(order_id).prints) == 2


def test_a_printer_that_sleeps_need_not_be_waited_for(
    make_bench: Callable[[], WizardBench], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(print_run, "SLOW_AFTER_MS", 600)
    bench = make_bench()
    bench.give_printer()
    bench.let_printer_sleep()
    order_id = bench.to_pack()[0]
    bench.open([order_id])
    bench.click(bench.wizard.panel.main_button)
    bench.qtbot.waitUntil(lambda: bench.banner.startswith("Still printing…"), timeout=3000)
    assert "Brother HL-L2350DW hasn't taken the pages yet." in bench.banner
    assert bench.wizard.panel.main_button.text() == "Printing…"
    banner = bench.wizard.banners.banner
    assert banner is not None
    began = time.monotonic()
    bench.click(next(each for each in banner.findChildren(QPushButton) if each.accessibleName() == "Stop waiting"))
    bench.ready()
    assert time.monotonic() - began < 5
    assert bench.step == "print"
    assert bench.banner.startswith("Printing was stopped. Look at the printer before you print again")
    assert bench.wizard.panel.main_button.text() == "Print again"
    assert bench.detail(order_id).prints == ()
    bench.give_printer()
    bench.green()
    assert bench.step == "ship"
    assert bench.banner == ""


def test_a_print_that_does_not_come_out_is_told_on_ship(bench: WizardBench) -> None:
    bench.give_printer()
    bench.cups.queues[PRINTER].reasons = ("media-empty-error",)
    bench.cups.takes = lambda job: setattr(job, "state", JobState.PROCESSING)
    bench.open(bench.to_pack())
    bench.green()
    assert bench.step == "ship"
    assert "is out of paper. Add paper, then press Print again." in bench.banner
    bench.qtbot.keyClicks(bench.wizard.ship.tracking, "AB1")
    banner = bench.wizard.banners.banner
    assert banner is not None
    bench.click(next(each for each in banner.findChildren(QPushButton) if each.accessibleName() == "Print again"))
    assert bench.step == "print"
    bench.ready()
    assert bench.wizard.panel.main_button.text() == "Print again"


def wait_for_paper(bench: WizardBench, jobs: list) -> None:
    """Print on a printer that is out of paper, until the wizard says that it waits."""

    def take(job) -> None:
        job.state = JobState.PROCESSING
        jobs.append(job)

    bench.give_printer()
    bench.cups.queues[PRINTER].reasons = ("media-empty-error",)
    bench.cups.takes = take
    bench.open(bench.to_pack())
    bench.click(bench.wizard.panel.main_button)
    bench.qtbot.waitUntil(lambda: bool(bench.banner) and bench.step == "ship", timeout=5000)


def test_what_may_still_come_out_waits_and_is_not_lost(bench: WizardBench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(following, "GRAVE_SECONDS", 60.0)
    jobs: list = []
    wait_for_paper(bench, jobs)
    assert bench.banner.startswith("The slip waits. Brother HL-L2350DW says it is out of paper. Add paper.")
    assert "didn't print" not in bench.banner
    bench.cups.queues[PRINTER].reasons = ()
    for job in jobs:
        job.state = JobState.COMPLETED
    bench.ready()
    assert bench.banner == ""
    assert not bench.wizard.print.has_failed


def test_a_print_that_waits_then_is_given_up_is_told_again(bench: WizardBench) -> None:
    wait_for_paper(bench, [])
    assert bench.banner.startswith("The slip waits.")
    bench.qtbot.waitUntil(lambda: bench.banner.startswith("The slip didn't print."), timeout=9000)


def test_the_banner_on_ship_saves_the_pdf_it_speaks_of(
    bench: WizardBench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(following, "GRAVE_SECONDS", 60.0)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "slip.pdf"), ""))
    jobs: list = []
    wait_for_paper(bench, jobs)
    assert "Or save a PDF" in bench.banner
    banner = bench.wizard.banners.banner
    assert banner is not None
    bench.click(next(each for each in banner.findChildren(QPushButton) if each.accessibleName() == "Save as PDF…"))
    assert (tmp_path / "slip.pdf").read_bytes().startswith(b"%PDF")
    assert (bench.step, bench.banner) == ("ship", "")
    for job in jobs:
        job.state = JobState.COMPLETED
    bench.ready()


def test_only_what_came_out_has_a_tick(bench: WizardBench) -> None:
    jobs = []

    def take(job) -> None:
        job.state = JobState.PROCESSING
        jobs.append(job)

    bench.give_printer()
    bench.cups.takes = take
    bench.open(bench.to_pack())
    bench.click(bench.wizard.panel.main_button)
    bench.qtbot.waitUntil(lambda: bench.step == "ship", timeout=5000)
    assert shown_icon(bench) == "printer"
    for job in jobs:
        job.state = JobState.COMPLETED
    bench.qtbot.waitUntil(lambda: shown_icon(bench) == "circle-check", timeout=5000)


def shown_icon(bench: WizardBench) -> str:
    note = bench.wizard.panel.findChildren(PrintedNote)[-1]
    found = note.findChild(IconLabel)
    assert found is not None
    return found._name


def test_unticking_both_goes_on_without_paper(bench: WizardBench) -> None:
    bench.give_printer(chosen=False)
    bench.open(bench.to_pack())
    bench.green()
    bench.wizard.print.choices.boxes[Kind.THANK_YOU_NOTE].click()
    bench.ready()
    assert bench.wizard.panel.main_button.text() == "Print 1 page"
    bench.wizard.print.choices.boxes[Kind.PACKING_SLIP].click()
    bench.ready()
    assert bench.wizard.panel.main_button.text() == "Go on without paper"
    bench.green()
    assert bench.step == "ship"


def test_the_previewed_pages_are_drawn(bench: WizardBench) -> None:
    bench.give_printer(chosen=False)
    bench.open(bench.to_pack())
    bench.green()
    view = bench.wizard.print.view
    assert view.page_count == 2
    bench.qtbot.waitUntil(lambda: view.is_drawn, timeout=5000)
    picture = view.grab().toImage()
    assert picture.pixelColor(picture.width() // 4, picture.height() - 60).lightness() > 250


def show_print_of_two(bench: WizardBench) -> tuple[int, int]:
    """Two orders in one box, their pages in front."""
    first, second = pair()
    bench.open([first])
    bench.click(bench.wizard.pick.together.button)
    bench.green()
    assert bench.step == "print"
    # A slip each, and one note for the box.
    assert bench.wizard.print.view.page_count == 3
    return first, second


def test_an_order_that_leaves_the_box_leaves_its_pages(bench: WizardBench) -> None:
    first, second = show_print_of_two(bench)
    holding.hold(second, shop.today() + timedelta(days=3), "Waits for a lid")
    bench.qtbot.waitUntil(lambda: bench.wizard.print.view.page_count == 2)
    bench.ready()
    sheets = bench.wizard.print.sheets
    assert sheets is not None
    assert sheets.order_ids == (first,)
    assert bench.wizard.print.view.is_drawn


def test_pages_follow_an_address_that_is_corrected(bench: WizardBench) -> None:
    _, second = show_print_of_two(bench)
    before = bench.wizard.print.sheets
    order_editing.fix_address(second, replace(ADDRESS, line2="Back gate"))
    bench.qtbot.waitUntil(lambda: bench.wizard.print.sheets not in (before, None))
    bench.ready()
    assert bench.wizard.print.view.page_count == 2


def test_saving_before_the_pages_are_there_saves_them_when_they_are(
    bench: WizardBench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "slip.pdf"), ""))
    bench.open(bench.to_pack())
    bench.green()
    bench.wizard.print.choices.boxes[Kind.THANK_YOU_NOTE].click()
    assert bench.wizard.print.sheets is None
    bench.click(bench.wizard.panel.main_button)
    bench.qtbot.waitUntil(lambda: bench.step == "ship", timeout=10_000)
    assert (tmp_path / "slip.pdf").read_bytes().startswith(b"%PDF")
