"""The wizard with a slip on paper that is no longer true."""

from __future__ import annotations

from makerapp.models.order import Order
from makerapp.services import combining, packing
from makerapp.services.paperwork import slip_code
from makerapp.ui.orders import stale_slip
from tests.ui.fulfillment.wizard_bench import WizardBench, pair, typed_in
from tests.ui.paper import move_to, put_slip_on_paper

TITLE = "The slip was printed before this change"


def press(bench: WizardBench, text: str) -> None:
    banner = bench.wizard.banners.banner
    assert banner is not None
    buttons = [each for each in banner.findChildren(type(bench.wizard.panel.left_button)) if each.text() == text]
    bench.click(buttons[0])


def test_a_change_made_while_packing_is_said_at_once(bench: WizardBench) -> None:
    order_id = typed_in(("Mug", 2))
    put_slip_on_paper(order_id)
    bench.open([order_id])
    assert bench.banner == ""
    move_to(order_id, "Ludlow")
    assert bench.banner.startswith(TITLE)
    assert "Town: Hereford → Ludlow" in bench.banner
    bench.wizard.go("ship")
    assert TITLE in bench.banner
    put_slip_on_paper(order_id)
    assert bench.banner == ""


def test_ok_keeps_it_quiet_until_more_changes(bench: WizardBench) -> None:
    order_id = typed_in(("Mug", 2))
    put_slip_on_paper(order_id)
    move_to(order_id, "Ludlow")
    bench.open([order_id])
    press(bench, "OK")
    bench.wizard.go("ship")
    assert bench.banner == ""
    move_to(order_id, "Leominster")
    assert "Town: Hereford → Leominster" in bench.banner


def test_print_again_opens_the_slip_as_it_is_now(bench: WizardBench, monkeypatch) -> None:
    order_id = typed_in(("Mug", 2))
    code = put_slip_on_paper(order_id)
    move_to(order_id, "Ludlow")
    bench.open([order_id])
    scanned = slip_code.read(code)
    assert scanned is not None
    bench.wizard.old_slip.scanned(scanned)
    monkeypatch.setattr(stale_slip, "print_again", lambda *_args: None)
    press(bench, "Print again")
    # The preview was closed without printing: the old slip is still all there is.
    assert bench.wizard.old_slip.holds()
    monkeypatch.setattr(stale_slip, "print_again", lambda _context, which, _parent: put_slip_on_paper(which))
    press(bench, "Print again")
    assert not bench.wizard.old_slip.holds()
    assert bench.banner == ""


def test_a_code_that_was_never_printed_is_not_called_old(bench: WizardBench) -> None:
    order_id = typed_in(("Mug", 2))
    code = put_slip_on_paper(order_id)
    bench.open([order_id])
    scanned = slip_code.read(f"{code.partition('/')[0]}/XXX")
    assert scanned is not None
    bench.wizard.old_slip.scanned(scanned)
    assert bench.banner.startswith("We don't know this slip. No slip of #")
    assert "before a change" not in bench.banner
    assert bench.wizard.old_slip.holds()
    press(bench, "OK")
    assert not bench.wizard.old_slip.holds()


def test_another_order_is_not_held_up(bench: WizardBench) -> None:
    first, second = typed_in(("Mug", 1)), typed_in(("Plate", 1))
    code = put_slip_on_paper(first)
    move_to(first, "Ludlow")
    bench.open([first, second])
    scanned = slip_code.read(code)
    assert scanned is not None
    bench.wizard.old_slip.scanned(scanned)
    bench.wizard.turn(1)
    assert bench.wizard.order_id == second
    assert not bench.wizard.old_slip.holds()
    assert bench.banner == ""


def test_each_slip_in_a_shared_box_counts(bench: WizardBench) -> None:
    first, second = pair()
    combining.put_together(first, [second])
    put_slip_on_paper(second)
    packing.save_progress(second, "pick")
    Order.update(buyer_note="Ring twice").where(Order.id == second).execute()
    bench.open([first])
    assert bench.wizard.companions
    number = bench.detail(second).row.number
    assert bench.banner.startswith(f"{number}: the slip was printed before this change")
