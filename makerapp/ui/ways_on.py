"""What is offered where the orders can't be opened: to try again, and for a damaged file the last backup."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimeZone
from PySide6.QtWidgets import QMessageBox

from makerapp import clock
from makerapp.errors import DamagedData, EnvironmentProblem
from makerapp.paths import DataFolder
from makerapp.translation import counted
from makerapp.ui import opening, refusals

if TYPE_CHECKING:
    from makerapp.services import restoring


def offer(problem: EnvironmentProblem, folder: DataFolder) -> bool:
    """Tell the problem. True where the orders are to be opened once more."""
    from makerapp.services import restoring

    found = restoring.newest(folder.backups) if isinstance(problem, DamagedData) else None
    if found is None:
        return refusals.offer_again(None, problem)
    while (pressed := _ask(problem, found)) == "show":
        opening.open_folder(None, folder.root)
    return (
        pressed == "use" and refusals.guarded(None, lambda: restoring.put_in_place(found, folder.database)) is not None
    )


def _ask(problem: EnvironmentProblem, found: restoring.Found) -> str:
    """``use``, ``show``, or ``""`` for not now."""
    from makerapp.services import words

    zone = bytes(QTimeZone.systemTimeZoneId().data()).decode("ascii") or "UTC"
    made = words.moment_words(found.made, zone, clock.today_in(zone), inside=True)
    holds = counted("1 order", "{n} orders", found.orders)
    why = _tr("The file is damaged. Your last backup is from {moment} ({orders}).").format(moment=made, orders=holds)
    box = refusals.message(None, type(problem)(problem.what, why))
    use = box.addButton(_tr("Use the backup"), QMessageBox.ButtonRole.AcceptRole)
    show = box.addButton(_tr("Show the file"), QMessageBox.ButtonRole.ActionRole)
    box.addButton(_tr("Not now"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(use)
    box.exec()
    pressed = box.clickedButton()
    return "use" if pressed is use else "show" if pressed is show else ""


def _tr(text: str) -> str:
    return QCoreApplication.translate("ways_on", text)
