"""The upper part of a CN 23: number of the item, from whom, to whom, and the references of both."""

from __future__ import annotations

from makerapp.printing.barcodes import code_for
from makerapp.printing.blocks import Block, Row, Stack, Text
from makerapp.printing.documents.customs_form import CustomsForm, Party
from makerapp.printing.figures import Barcode
from makerapp.printing.fonts import Weight
from makerapp.printing.graphemes import one_line
from makerapp.printing.layouts.form_parts import Blank, Fence, caption, captioned
from makerapp.printing.layouts.styles import MAX_ROWS, NAME
from makerapp.printing.paper import MM, PaperSize
from makerapp.printing.text import Align, Style

_TIGHT = 3.0


def item_number(form: CustomsForm, paper: PaperSize, size: float) -> Block | None:
    """The number of the item with its barcode, ``None`` where the parcel has none yet."""
    code = code_for(form.item_number, paper.text_width * 0.7, paper.dot)
    if code is None:
        return None
    words = Stack(caption("No. of item", "N° de l’envoi", size * 0.78))
    bars = Barcode(code, 9 * MM, Style(size * 0.95, Weight.SEMIBOLD, align=Align.CENTER))
    return Row([(words, None), (bars, paper.text_width * 0.7)], 4)


def parties(form: CustomsForm, paper: PaperSize, size: float) -> list[Block]:
    """Sender and addressee: beside each other, or on narrow paper one below the other."""
    sender = _party("From", "De", form.sender, size, with_phone=True)
    recipient = _party("To", "À", form.recipient, size)
    if paper.is_small:
        return [Fence([(sender, None)], _TIGHT), Fence([(recipient, None)], _TIGHT)]
    return [Fence([(sender, None), (recipient, None)], _TIGHT)]


def _party(english: str, french: str, party: Party, size: float, *, with_phone: bool = False) -> Block:
    lines = [one_line(line, NAME) for line in party.lines[:MAX_ROWS]]
    shown = [line for line in lines if line]
    name, plain = Style(size * 1.05, Weight.SEMIBOLD, leading=1.25), Style(size, leading=1.25)
    rows: list[Block] = [Text(line, plain if at else name) for at, line in enumerate(shown)]
    rows = rows or [Blank(size * 1.5), Blank(size * 1.5), Blank(size * 1.5)]
    if with_phone and party.phone.strip():
        rows.append(Text(f"Tel. {one_line(party.phone, NAME)}", plain))
    label = Stack(caption(english, french, size * 0.85))
    return Row([(label, size * 2.6), (Stack(rows), None)], 3)


def references(form: CustomsForm, paper: PaperSize, size: float) -> list[Block]:
    """The numbers customs know both by; each may stay blank."""
    cells = (
        ("Sender’s customs reference (if any)", "Référence en douane de l’expéditeur", form.sender.reference),
        ("Importer’s reference (if any)", "Référence de l’importateur", form.recipient.reference),
        ("Importer’s telephone/e-mail (if known)", "Téléphone/e-mail de l’importateur", _reach(form.recipient)),
    )
    blocks: list[tuple[Block, float | None]] = []
    for english, french, text in cells:
        shown = one_line(text, NAME)
        value: Block = Text(shown, Style(size * 0.9, leading=1.2)) if shown else Blank(size * 1.2)
        blocks.append((captioned(english, french, size * 0.72, value), None))
    if paper.is_small:
        return [Fence(blocks[:2], _TIGHT), Fence(blocks[2:], _TIGHT)]
    return [Fence(blocks, _TIGHT)]


def _reach(party: Party) -> str:
    return " · ".join(part for part in (party.phone.strip(), party.email.strip()) if part)
