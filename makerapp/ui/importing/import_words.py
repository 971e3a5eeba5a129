"""What the import says of files and orders, counted."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from makerapp import locales
from makerapp.models.rows import View
from makerapp.services import words
from makerapp.services.intake import FilePreview, ImportPreview, ImportResult
from makerapp.translation import counted, mark


def _tr(text: str) -> str:
    return QCoreApplication.translate("importing", text)


def summary(file: FilePreview) -> str:
    """``43 new orders · 5 already here · 2 rows left out``; parts of nothing are left out."""
    parts = [counted("1 new order", "{n} new orders", file.new)]
    if file.changed:
        parts.append(counted("1 changed order", "{n} changed orders", file.changed))
    if file.unchanged:
        parts.append(counted("1 already here", "{n} already here", file.unchanged))
    if file.left_out:
        parts.append(counted("1 row left out", "{n} rows left out", len(file.left_out)))
    return " · ".join(parts)


def fates(file: FilePreview) -> list[tuple[str, str]]:
    """Icon and words of what the new orders become."""
    found = [
        (file.to_do, "inbox", mark("{count} to confirm")),
        (file.to_make, "hammer", mark("{count} to make")),
        (file.sent, "truck", mark("{count} already shipped")),
        (file.cancelled, "ban", mark("{count} cancelled")),
    ]
    return [(icon, _tr(text).format(count=locales.number(number))) for number, icon, text in found if number]


def button(preview: ImportPreview) -> str:
    """The words on the green button, "" where there is nothing to bring in."""
    new, changed = preview.total_new, preview.total_changed
    if new and changed:
        return _tr("Bring in {new}, update {changed}").format(new=locales.number(new), changed=locales.number(changed))
    if new:
        return counted("Bring in 1 order", "Bring in {n} orders", new)
    return counted("Update 1 order", "Update {n} orders", changed) if changed else ""


def nothing_new(preview: ImportPreview) -> str:
    """Why there is no green button."""
    if preview.total_unchanged:
        text = counted(
            "The 1 order in it is here already.", "All {n} orders are here already.", preview.total_unchanged
        )
    else:
        text = _tr("There was no order in it that could be brought in.")
    return text


def next_view(preview: ImportPreview) -> View | None:
    """The view where the work of the new orders begins; ``None`` where nothing of them is left to do."""
    if any(file.to_do for file in preview.files):
        return View.TO_CONFIRM
    return View.TO_MAKE if any(file.to_make for file in preview.files) else None


def open_view(view: View, orders: int) -> str:
    """``Open To confirm (13)``."""
    return _tr("Open {view} ({n})").format(view=words.VIEW_WORDS[view], n=locales.number(orders))


def done_title(result: ImportResult) -> str:
    """``41 of 43 orders came in.`` – a row left out stands for an order that did not."""
    new = sum(file.new for file in result.files)
    changed = sum(file.changed for file in result.files)
    left_out = sum(len(file.left_out) for file in result.files)
    if result.stopped:
        return counted("Stopped. 1 order came in before.", "Stopped. {n} orders came in before.", new + changed)
    if new and left_out:
        came = counted("1 order came in", "{n} orders came in", new)
        return counted("{came}, 1 row didn't.", "{came}, {n} rows didn't.", left_out, came=came)
    if new:
        return counted("1 order came in.", "{n} orders came in.", new)
    return counted("1 order was brought up to date.", "{n} orders were brought up to date.", changed)


def done_line(result: ImportResult) -> str:
    """What to do about it."""
    if result.stopped:
        return _tr("What came in stays. Bring the file in again for the rest; nothing is doubled.")
    new = sum(file.new for file in result.files)
    changed = sum(file.changed for file in result.files)
    parts = []
    rows = [left.row for file in result.files for left in file.left_out]
    if rows:
        named = ", ".join(locales.number(row) for row in rows[:6]) + ("…" if len(rows) > 6 else "")
        parts.append(counted("Row {rows} was left out.", "Rows {rows} were left out.", len(rows), rows=named))
        fix = _tr("Fix it in the file and bring that in again; nothing is doubled.")
        many = _tr("Fix them in the file and bring it in again; nothing is doubled.")
        parts.append(fix if len(rows) == 1 else many)
    elif new and changed:
        parts.append(counted("1 more was brought up to date.", "{n} more were brought up to date.", changed))
    elif new:
        parts.append(_tr("What still has to be made or sent waits in your lists."))
    unread = sum(1 for file in result.files if file.problem)
    if unread:
        parts.append(counted("1 file couldn't be read.", "{n} files couldn't be read.", unread))
    return " ".join(parts)
