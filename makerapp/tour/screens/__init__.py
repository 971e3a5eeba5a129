"""Every screen and dialog of the program, by name, on the sample shop: what is pictured and what tests walk through.

Add a screen with one line in ``pages`` or ``dialogs``: its name, and a function that is handed the main window and
gives what stands in front then, either the window itself or a dialog (made and shown, not executed).
"""

from makerapp.tour.screens.dialogs import DIALOG_SCREENS
from makerapp.tour.screens.pages import WINDOW_SCREENS
from makerapp.tour.screens.screen import Screen, opened, tidy
from makerapp.tour.screens.tools import settle

SCREENS: list[Screen] = [*WINDOW_SCREENS, *DIALOG_SCREENS]

__all__ = ["DIALOG_SCREENS", "SCREENS", "WINDOW_SCREENS", "Screen", "opened", "settle", "tidy"]
