"""Print n slips of a list with cancelled and sent orders in it: what is left out is said."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from makerapp.models.list_rows import View
from makerapp.models.order import Status
from makerapp.models.queries import ListQuery, ids, rows
from makerapp.services.shop import today
from makerapp.ui.jobs import running_jobs
from makerapp.ui.printing import preview_dialog, whole_list
from makerapp.ui.printing.preview_dialog import PrintPreviewDialog
from tests.ui.fulfillment.wizard_bench import WizardBench


def listed_in(view: View) -> list[int]:
    return ids(ListQuery(view, today()), 0, 200)


def with_status(order_ids: list[int], *statuses: Status) -> int:
    return sum(row.status in statuses for row in rows(order_ids))


def test_cancelled_orders_get_no_slip_and_sent_ones_are_counted(
    bench: WizardBench, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    everything = listed_in(View.ALL)
    cancelled, sent = (
        with_status(everything, Status.CANCELLED),
        with_status(everything, Status.SHIPPED, Status.DELIVERED),
    )
    assert cancelled
    assert sent > 1
    chosen, said = whole_list.to_print(everything)
    assert len(chosen) == len(everything) - cancelled
    assert with_status(chosen, Status.CANCELLED) == 0
    words = "1 cancelled order is left out." if cancelled == 1 else f"{cancelled} cancelled orders are left out."
    assert said == (words, f"{sent} of these orders are sent already.")
    bench.give_printer()
    shown: list[list[str]] = []

    def look(dialog: PrintPreviewDialog) -> int:
        dialog.show()
        qtbot.waitUntil(lambda: not running_jobs(), timeout=10_000)
        shown.append(dialog.choices_side.notes.remarks)
        dialog.reject()
        return 0

    monkeypatch.setattr(PrintPreviewDialog, "exec", look)
    preview_dialog.show_preview(bench.context, chosen[:2], bench.wizard, said)
    assert shown[0][:2] == list(said)


@pytest.mark.parametrize("view", [View.TO_PACK, View.ON_THE_WAY, View.CANCELLED])
def test_a_list_of_one_status_is_printed_as_it_stands(bench: WizardBench, view: View) -> None:
    order_ids = listed_in(view)
    assert order_ids
    assert whole_list.to_print(order_ids) == (order_ids, ())
