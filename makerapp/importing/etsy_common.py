"""What Etsy's two order files share: dates a spreadsheet may have changed, names with entities, ``Name (user)``."""

from __future__ import annotations

import html
import re
from collections import Counter
from collections.abc import Iterable
from datetime import date

from makerapp.importing.canonical import Address, Moment
from makerapp.importing.cells import CellProblem, calendar_day, date_shape, one_line, shown
from makerapp.importing.detect import Layout
from makerapp.importing.gathering import Findings, address
from makerapp.translation import counted, mark, tr

_FRESH = mark("Download the file again from Etsy and choose it without opening it first.")
_SHIP_FIELDS = ("ship_line1", "ship_line2", "ship_city", "ship_state", "ship_postcode", "ship_country")
_BUYER = re.compile(r"(.*?)\s*\(([^()]*)\)")


class EtsyDates:
    """Reads the dates of one file, having seen them all.

    Etsy writes month/day/year, with two or four digits for the year. A table program that knows other customs turns
    ``05/10/20`` into ``2005-10-20`` and leaves ``05/13/20`` alone: a column with both shapes cannot be trusted. Such
    dates are taken as written and a notice says so. A file in which days stand first throughout (``30/11/2020``) is
    read day first.
    """

    def __init__(self, layout: Layout, rows: Iterable[tuple[int, list[str]]]) -> None:
        self.layout = layout
        columns = [field for field in ("placed", "paid", "sent") if layout.has(field)]
        self._example: dict[str, dict[str, str]] = {field: {} for field in columns}
        shapes: Counter[str] = Counter()
        for _, row in rows:
            for field in columns:
                shape = date_shape(row[layout.at[field]])
                shapes[shape] += 1
                self._example[field].setdefault(shape, row[layout.at[field]])
        self.day_first = shapes["day first"] > 0 and not shapes["month first"]
        self._backwards: list[str] = []

    def placed(self, row: list[str]) -> Moment:
        """The day of the sale. Raises CellProblem where it is missing or cannot be read."""
        moment = self._moment(row, "placed")
        if moment is None:
            raise CellProblem(
                tr("The date under {shown} is missing.").format(shown=shown(self.layout.headings["placed"]))
            )
        return moment

    def paid(self, row: list[str]) -> Moment | None:
        """The day of the payment; None where the cell is empty."""
        return self._moment(row, "paid")

    def sent(self, row: list[str], placed: date, order_id: str) -> Moment | None:
        """The day the marketplace has as shipped; None where it is not shipped yet.

        A day before the sale cannot be: the parcel did go, so the day of the sale stands in and a notice says so.
        """
        moment = self._moment(row, "sent")
        if moment is not None and moment.day < placed:
            if order_id not in self._backwards[-1:]:
                self._backwards.append(order_id)
            return Moment(placed, None, moment.raw)
        return moment

    def _moment(self, row: list[str], field: str) -> Moment | None:
        cell = row[self.layout.at[field]]
        day = calendar_day(cell, self.layout.headings[field], self.day_first)
        return None if day is None else Moment(day, None, one_line(cell, 40))

    def _changed_by_spreadsheet(self) -> tuple[str, str, str] | None:
        """Heading and two examples of a column that holds both shapes of date."""
        for field, example in self._example.items():
            for shape in ("month first", "day first", "either"):
                if "iso" in example and shape in example:
                    return self.layout.headings[field], example["iso"], example[shape]
        return None

    def tell(self, found: Findings) -> None:
        """Add what the maker must know of the dates, after all rows were read."""
        changed = self._changed_by_spreadsheet()
        if changed:
            heading, iso, slash = changed
            found.notices.append(
                tr(
                    "A spreadsheet has changed dates in this file: under {shown}, {shown2} stands beside "
                    "{shown3}. All dates came in as written and some will be wrong. {fresh}"
                ).format(shown=shown(heading), shown2=shown(iso), shown3=shown(slash), fresh=tr(_FRESH))
            )
        if self.day_first:
            found.notices.append(tr("The dates in this file have the day first, so all were read that way."))
        if self._backwards:
            count = len(self._backwards)
            found.notices.append(
                counted(
                    "1 order has a ship date before the sale, order {backward} for one. "
                    "The day of the sale was taken as the day of shipping. {fresh}",
                    "{n} orders have a ship date before the sale, order {backward} for one. "
                    "The day of the sale was taken as the day of shipping. {fresh}",
                    count,
                    backward=self._backwards[0],
                    fresh=tr(_FRESH),
                )
            )
        if not self.layout.has("sent"):
            found.notices.append(tr("This file has no ship dates, so all its orders came in as not yet shipped."))


def etsy_text(cell: str, limit: int = 200) -> str:
    """One line of Etsy's text, in which ``&#39;`` and the like stand for characters."""
    return one_line(html.unescape(cell) if "&" in cell else cell, limit)


def buyer(cell: str) -> tuple[str, str]:
    """Name and user of a Buyer cell: ``Name (user)``, or a user alone."""
    text = etsy_text(cell)
    found = _BUYER.fullmatch(text)
    return (found[1], found[2]) if found else ("", text)


def ship_to(layout: Layout, row: list[str], name: str) -> Address:
    """The address with the file's entities turned back into characters."""
    at = layout.at
    line1, line2, city, state, postcode, country = (
        html.unescape(cell) if "&" in (cell := row[at[field]]) else cell for field in _SHIP_FIELDS
    )
    return address(name, "", (line1, line2, ""), city, state, postcode, country, "")
