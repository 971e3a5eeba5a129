"""What the import says of files and orders, counted."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from makerapp.models.rows import View
from makerapp.services import words
from makerapp.services.intake import FilePreview, ImportPreview, ImportResult


def _tr(text: str) -> str:
    return QCoreApplication.translate("importing", text)


def count(number: int, one: str, many: str) -> str:
    """``1 order``, ``1,204 orders``; the texts are translated, ``many`` holds ``{count}``."""
    return _tr(one) if number == 1 else _tr(many).format(count=f"{number:,}")


def summary(file: FilePreview) -> str:
    """``43 new orders · 5 already here · 2 rows left out``; parts of nothing are left out."""
    parts = [count(file.new, "1 new order", "{count} new orders")]
    if file.changed:
        parts.append(count(file.changed, "1 changed order", "{count} changed orders"))
    if file.unchanged:
        parts.append(count(file.unchanged, "1 already here", "{count} already here"))
    if file.left_out:
        parts.append(count(len(file.left_out), "1 row left out", "{count} rows left out"))
    return " · ".join(parts)


def fates(file: FilePreview) -> list[tuple[str, str]]:
    """Icon and words of what the new orders become."""
    found = [
        (file.to_do, "inbox", "{count} to confirm"),
        (file.to_make, "hammer", "{count} to make"),
        (file.sent, "truck", "{count} already shipped"),
        (file.cancelled, "ban", "{count} cancelled"),
    ]
    return [(icon, _tr(text).format(count=f"{number:,}")) for number, icon, text in found if number]


def button(preview: ImportPreview) -> str:
    """The words on the green button, "" where there is nothing to bring in."""
    new, changed = preview.total_new, preview.total_changed
    if new and changed:
        return _tr("Bring in {new}, update {changed}").format(new=f"{new:,}", changed=f"{changed:,}")
    if new:
        return count(new, "Bring in 1 order", "Bring in {count} orders")
    return count(changed, "Update 1 order", "Update {count} orders") if changed else ""


def nothing_new(preview: ImportPreview) -> str:
    """Why there is no green button."""
    if preview.total_unchanged:
        text = count(
            preview.total_unchanged, "The 1 order in it is here already.", "All {count} orders are here already."
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
    return _tr("Open {view} ({n})").format(view=_tr(words.VIEW_WORDS[view]), n=f"{orders:,}")


def done_title(result: ImportResult) -> str:
    """``41 of 43 orders came in.`` – a row left out stands for an order that did not."""
    new = sum(file.new for file in result.files)
    changed = sum(file.changed for file in result.files)
    left_out = sum(len(file.left_out) for file in result.files)
    if result.stopped:
        return count(new + changed, "Stopped. 1 order came in before.", "Stopped. {count} orders came in before.")
    if new and left_out:
        came = count(new, "1 order came in", "{count} orders came in")
        return f"{came}, " + count(left_out, "1 row didn't.", "{count} rows didn't.")
    if new:
        return count(new, "1 order came in.", "{count} orders came in.")
    return count(changed, "1 order was brought up to date.", "{count} orders were brought up to date.")


def done_line(result: ImportResult) -> str:
    """What to do about it."""
    if result.stopped:
        return _tr("What came in stays. Bring the file in again for the rest; nothing is doubled.")
    new = sum(file.new for file in result.files)
    changed = sum(file.changed for file in result.files)
    parts = []
    rows = [left.row for file in result.files for left in file.left_out]
    if rows:
        named = ", ".join(f"{row:,}" for row in rows[:6]) + ("…" if len(rows) > 6 else "")
        parts.append(_tr("Row {rows} was left out.") if len(rows) == 1 else _tr("Rows {rows} were left out."))
        parts[-1] = parts[-1].format(rows=named)
        fix = "Fix it in the file and bring that in again; nothing is doubled."
        many = "Fix them in the file and bring it in again; nothing is doubled."
        parts.append(_tr(fix if len(rows) == 1 else many))
    elif new and changed:
        parts.append(count(changed, "1 more was brought up to date.", "{count} more were brought up to date."))
    elif new:
        parts.append(_tr("What still has to be made or sent waits in your lists."))
    unread = sum(1 for file in result.files if file.problem)
    if unread:
        parts.append(count(unread, "1 file couldn't be read.", "{count} files couldn't be read."))
    return " ".join(parts)
