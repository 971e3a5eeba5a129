"""What the timeline says of paper: handed over is not printed, and is never called so."""

from __future__ import annotations

from typing import Any

from makerapp.services.words import DOCUMENT_WORDS
from makerapp.translation import mark, tr

EVENTS: dict[str, tuple[str, str]] = {
    "printed": (mark("{document} sent to {printer}"), "printer"),
    "saved_pdf": (mark("{document} saved as PDF"), "file-down"),
}

# By what became of the job; anything else was handed over, and nobody knows more.
_ENDS = {
    "printed": mark("{document} printed"),
    "failed": mark("{document} didn't print"),
    "stopped": mark("{document} stopped, not printed"),
}


def printer_words(printer: str) -> str:
    """A queue's name for people: CUPS allows no spaces and uses ``_`` instead."""
    return " ".join(printer.replace("_", " ").split()) or printer


def event_title(kind: str, facts: dict[str, Any]) -> str:
    """The title of an entry of ``EVENTS``; ``facts["outcome"]`` is what its job came to."""
    template = EVENTS[kind][0]
    if kind == "printed":
        template = _ENDS.get(str(facts.get("outcome", "")), template)
    template = tr(template)
    document = DOCUMENT_WORDS.get(str(facts.get("document", "")), tr("Paper"))
    printer = printer_words(str(facts.get("printer") or "")) or tr("the printer")
    return template.format(document=document, printer=printer)


def event_text(kind: str, facts: dict[str, Any]) -> str:
    """What stands under the title: where it was printed, or why it was not; ``""`` for nothing."""
    outcome = facts.get("outcome")
    if kind != "printed" or outcome not in _ENDS:
        return ""
    printer = printer_words(str(facts.get("printer") or ""))
    # Not in the title, whose line is short: it would be cut off there.
    reason = str(facts.get("reason") or "").strip().rstrip(".") if outcome == "failed" else ""
    return " · ".join(part for part in (reason[:1].upper() + reason[1:], printer) if part)


def outcome_words(outcome: str, *, on_paper: bool) -> str:
    """What became of a print, in a word or two, for a list of prints."""
    if outcome in ("failed", "stopped"):
        return tr("Printed") if on_paper else tr("Not printed") if outcome == "failed" else tr("Stopped, not printed")
    return {"printed": tr("Printed"), "saved": tr("Saved as PDF"), "sent": tr("Sent, not printed yet")}.get(
        outcome, tr("Sent to the printer")
    )
