"""The wizard as a page of the window: what the window asks of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from makerapp.ui.areas import first_stop
from makerapp.ui.fulfillment.banners import BannerPlace
from makerapp.ui.fulfillment.scanning import WizardScans
from makerapp.ui.fulfillment.wizard_panel import WizardPanel
from makerapp.ui.page import Page
from makerapp.ui.widgets.buttons import MainButton

if TYPE_CHECKING:
    from makerapp.services.scanned import Code
    from makerapp.ui.scanner.heard import Heard


class WizardPage(Page):
    """The parts are the wizard's, which makes them."""

    has_sidebar = False
    column: QVBoxLayout
    banners: BannerPlace
    pages: QStackedWidget
    panel: WizardPanel
    scans: WizardScans

    @property
    def main_button(self) -> MainButton:
        """The green button of the step."""
        return self.panel.main_button

    @property
    def toast_place(self) -> QWidget:
        """Over the step, never over the panel's buttons."""
        return self.pages

    def areas(self) -> list[tuple[QWidget, QWidget]]:
        """F6: step, panel."""
        return [(self.pages, first_stop(self.pages)), (self.panel, self.panel.main_button)]

    def scanned(self, code: Code) -> Heard | None:
        """Tick a piece, take the tracking number, turn to another order."""
        return self.scans.answer(code)

    def banner_row(self) -> tuple[QBoxLayout, int]:
        """Between the stepper and the step's own banner."""
        return self.column, self.column.indexOf(self.banners)
