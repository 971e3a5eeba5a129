"""Papers for the post: address label, customs form, and the list of what was handed over on a day."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QWidget

from makerapp.services.paperwork.kinds import Kind
from makerapp.services.paperwork.wish import Wish
from makerapp.ui.context import AppContext
from makerapp.ui.orders import order_windows


def address_labels(context: AppContext, order_ids: Sequence[int], window: QWidget) -> None:
    """To whom and from whom, for the parcels of these orders."""
    order_windows.print_papers(context, Wish(tuple(order_ids), (Kind.ADDRESS_LABEL,)), window)


def customs_forms(context: AppContext, order_ids: Sequence[int], window: QWidget) -> None:
    """What these parcels hold, for customs."""
    order_windows.print_papers(context, Wish(tuple(order_ids), (Kind.CUSTOMS_FORM,)), window)


def end_of_day_list(context: AppContext, day: date, window: QWidget) -> None:
    """What each carrier took on a day (local), for both sides to sign."""
    order_windows.print_papers(context, Wish(kinds=(Kind.MANIFEST,), day=day), window)


def ask_end_of_day(context: AppContext, window: QWidget) -> None:
    """Which day, and what was handed over on it."""
    from makerapp.ui.orders.end_of_day_dialog import EndOfDayDialog

    EndOfDayDialog(context, window).exec()
