"""Tab goes through the wizard as one reads it, the green button last."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.fulfillment.wizard_bench import WizardBench


def walk(bench: WizardBench, start: QWidget) -> list[str]:
    """The names Tab comes by from ``start`` to the green button."""
    bench.wizard.window().activateWindow()
    bench.qtbot.waitUntil(bench.wizard.window().isActiveWindow)
    start.setFocus()
    seen: list[str] = []
    while len(seen) < 30:
        focused = QApplication.focusWidget()
        assert focused is not None
        seen.append(focused.accessibleName())
        if focused is bench.wizard.panel.main_button:
            break
        bench.qtbot.keyClick(focused, Qt.Key.Key_Tab)
    return seen


def test_ship(bench: WizardBench) -> None:
    bench.open(bench.to_pack())
    bench.wizard.go("ship")
    bench.ready()
    bench.wizard.ship.enter()
    carriers = bench.wizard.ship.carriers
    # New cards are shown by the layout a moment after they are made.
    bench.qtbot.waitUntil(lambda: bool(carriers.cards) and all(card.radio.isVisible() for card in carriers.cards))
    seen = walk(bench, carriers.other_button)
    assert seen[1].startswith("Royal Mail")
    wanted = ["Service", "Ship date", "Weight", "Postage cost", "Memo", "Tracking number"]
    assert [each for each in seen if each in wanted] == wanted
    assert seen.index("Service") == 2
    assert seen[-5:] == ["More", "Print", "Back", "Ship later", "Mark as shipped"]


def test_print(bench: WizardBench) -> None:
    bench.open(bench.to_pack())
    bench.wizard.go("print")
    bench.ready()
    seen = walk(bench, bench.wizard.print.view)
    assert seen[1:4] == ["More", "Packing slip", "Thank-you note"]
    assert seen[-5:] == ["Paper", "Choose for each paper", "Back", "Skip printing", "Save as PDF…"]
    assert seen[-6] == "More papers"
