"""The stops of the tour where one is helped: the command palette, help with its guide, the search over settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from makerapp.models.list_rows import View
from makerapp.tour.robot import Robot

if TYPE_CHECKING:
    from makerapp.ui.settings.settings_dialog import SettingsDialog


def show(robot: Robot) -> None:
    """A picture of each."""
    _show_palette(robot)
    _show_help(robot)
    _show_setting_search(robot)


def _show_palette(robot: Robot) -> None:
    from makerapp.ui.palette.palette import CommandPalette

    window = robot.window
    window.show_view(View.TO_PACK)
    # The green button is named once the panel stands there.
    robot.settle(0.3)
    window.open_palette()
    palette = window.findChild(CommandPalette)
    if palette is None:
        raise LookupError("the command palette didn't open")
    robot.picture("palette_empty")
    palette.field.setText("pack")
    robot.settle(0.2)
    palette.list.move_by(1)
    robot.picture("palette")
    palette.close_palette()


def _show_help(robot: Robot) -> None:
    from makerapp.ui.help_page import HelpPage

    window = robot.window
    window.show_help()
    page = window.pages.page
    if not isinstance(page, HelpPage):
        raise LookupError("help didn't open")
    for part, name in (("keys", "help_keys"), ("07-pack-and-ship", "help_guide"), ("04-views", "help_table")):
        page.show_part(part)
        robot.settle(0.2)
        robot.picture(name)
    page.search.setText("tracking number")
    robot.settle(0.4)
    robot.picture("help_search")
    page.search.clear()
    page.show_part("overview")
    window.show_help()


def _show_setting_search(robot: Robot) -> None:
    from makerapp.ui.settings.settings_dialog import SettingsDialog

    def look(dialog: SettingsDialog) -> None:
        dialog.search.field.setText("paper")
        robot.settle(0.2)
        robot.picture("settings_search", dialog)

    robot.in_dialog(SettingsDialog, robot.window.open_settings, look)
