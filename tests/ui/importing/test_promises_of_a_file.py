"""A file that promises more than there is says so before and after it is brought in."""

from __future__ import annotations

from pathlib import Path

from makerapp.services import products, shop
from makerapp.services.product_draft import ProductDraft
from makerapp.ui.importing.import_dialog import ImportDialog
from tests.ui.bench import Bench, texts_of
from tests.ui.importing.test_import_dialog import HEADINGS, etsy_row


def test_a_file_that_promises_too_much(bench: Bench, qtbot, frozen_clock: object, tmp_path: Path) -> None:
    shop.save_profile(currency="GBP", time_zone="Europe/London")
    products.add(ProductDraft(title="Moss mug", sku="MUG-1", currency="GBP", made_to_order=False), 1)
    rows = [etsy_row(order, order, "Mug") + "MUG-1" for order in ("9001", "9002")]
    sent = etsy_row("9003", "9003", "Mug", "11/19/2026") + "MUG-1"
    file = tmp_path / "EtsySoldOrderItems2026.csv"
    file.write_text("\n".join([HEADINGS, *rows, sent]) + "\n", encoding="utf-8")
    dialog = ImportDialog(bench.context, [file], bench.window)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog._job is None)
    sentence = "Moss mug: 2 promised, 1 on hand. Make more in time, or promise fewer."
    assert sentence in texts_of(dialog.preview_page)
    assert sentence in dialog.preview_page.spoken()
    dialog.bring_in()
    qtbot.waitUntil(lambda: dialog._job is None)
    assert sentence in texts_of(dialog.done_page)
