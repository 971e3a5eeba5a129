"""The declarations CN 22 and CN 23 with the fields, numbers and two languages of the postal union's forms.

Source: forms CN 22 and CN 23 of the Universal Postal Union, Regulations to the Convention. The CN 22 is a label; on
larger sheets it stands in the upper left corner to be cut out.
"""

from __future__ import annotations

from dataclasses import replace

from makerapp.printing.blocks import Block, KeepTogether, Row, Spacer, Stack, Text
from makerapp.printing.documents.customs_form import CustomsForm, CustomsRow
from makerapp.printing.figures import Table
from makerapp.printing.fonts import Weight
from makerapp.printing.graphemes import one_line
from makerapp.printing.layouts.code_block import foot_code
from makerapp.printing.layouts.customs_parties import item_number, parties, references
from makerapp.printing.layouts.form_parts import Blank, Cross, Fence, caption, captioned
from makerapp.printing.layouts.styles import LONG, NAME, order_name
from makerapp.printing.pages import DocumentPages, Foot, lay_out
from makerapp.printing.paper import MM, PaperSize
from makerapp.printing.pen import GREY, INK
from makerapp.printing.sheets import SheetFormat
from makerapp.printing.text import Align, Style

MAX_GOODS = 500
"""Most kinds of goods that are declared on one form."""

CATEGORIES = {
    "gift": ("Gift", "Cadeau"),
    "documents": ("Documents", "Documents"),
    "sale": ("Sale of goods", "Vente de marchandises"),
    "sample": ("Commercial sample", "Échantillon commercial"),
    "returned": ("Returned goods", "Retour de marchandises"),
    "other": ("Other", "Autre"),
}
"""What the forms let a sender choose from, in English and French."""

_CERTIFIED = (
    "I certify that the particulars given in this declaration are correct and that this item does not contain any"
    " dangerous article or articles prohibited by legislation or by postal or customs regulations."
)
_WIDEST_CN22 = 122 * MM
_TIGHT = 3.0


def customs_pages(form: CustomsForm, sheet: SheetFormat) -> DocumentPages:
    """Lay out one declaration, pages counted."""
    is_large = form.form == "CN 23"
    paper = _room(sheet.page, is_large=is_large)
    size = (9.0 if is_large else 9.6) * paper.scale
    blocks = _cn23(form, paper, size) if is_large else _cn22(form, paper, size)
    heading = f"{form.form} · Order {order_name(form.number)}"
    foot = Foot(corner=foot_code(form.code_word, paper.scale))
    return lay_out(blocks, paper, heading=heading, name=one_line(form.shop.name, NAME), foot=foot)


def _room(page: PaperSize, *, is_large: bool) -> PaperSize:
    """The part of the page the form takes, upper left."""
    if page.is_small:
        return replace(page, margin=min(page.margin, 4.5 * MM))
    if is_large:
        return replace(page, margin=min(page.margin, 12 * MM), scale=min(page.scale, 0.92))
    return replace(page, width=_WIDEST_CN22, margin=10 * MM, scale=0.8)


def _cn22(form: CustomsForm, paper: PaperSize, size: float) -> list[Block]:
    gap = size * 0.55
    return [
        _title(form, size),
        Spacer(gap),
        _operator(size),
        _categories(form, size, across=2),
        _goods(form, paper, size),
        _totals(form, size),
        KeepTogether(_signature(form, size, 8)),
    ]


def _cn23(form: CustomsForm, paper: PaperSize, size: float) -> list[Block]:
    gap = size * 0.5
    number = item_number(form, paper, size)
    return [
        _title(form, size),
        Spacer(gap),
        *([number, Spacer(gap)] if number is not None else []),
        *parties(form, paper, size),
        *references(form, paper, size),
        Spacer(gap),
        _goods(form, paper, size),
        _totals(form, size, with_postage=True),
        Spacer(gap),
        _categories(form, size, across=2 if paper.is_small else 3, explained=True),
        _papers(form, size),
        KeepTogether(_signature(form, size, 15)),
    ]


def _title(form: CustomsForm, size: float) -> Block:
    left = Stack(
        [
            Text("CUSTOMS DECLARATION", Style(size * 1.3, Weight.SEMIBOLD, leading=1.2)),
            Text("DÉCLARATION EN DOUANE", Style(size, color=GREY, leading=1.2)),
        ]
    )
    right = Stack(
        [
            Text(form.form, Style(size * 2.1, Weight.SEMIBOLD, leading=1.1, align=Align.RIGHT)),
            Text("May be opened officially", Style(size * 0.8, leading=1.2, align=Align.RIGHT)),
            Text("Peut être ouvert d’office", Style(size * 0.74, color=GREY, leading=1.2, align=Align.RIGHT)),
        ]
    )
    return Row([(left, None), (right, size * 13)], 4)


def _operator(size: float) -> Block:
    """Where the post puts its own name; blank, as whichever post takes it is the one."""
    words = Row([(Stack(caption("Designated operator", "Opérateur désigné", size * 0.78)), size * 11),
                 (Spacer(size * 1.8), None)], 4)  # fmt: skip
    return Fence([(words, None)], _TIGHT)


def _categories(form: CustomsForm, size: float, *, across: int, explained: bool = False) -> Block:
    cells: list[Block] = []
    for key, (english, french) in CATEGORIES.items():
        words = Stack(caption(english, "" if english == french else french, size * 0.84))
        cells.append(Row([(Cross(size * 0.95, crossed=key == form.category), size * 0.95), (words, None)], size * 0.5))
    rows: list[Block] = [
        Row([(cell, None) for cell in cells[at : at + across]], 6) for at in range(0, len(cells), across)
    ]
    explanation = one_line(form.explanation, NAME)
    if explained or explanation:
        value: Block = Text(explanation, Style(size * 0.95)) if explanation else Blank(size * 1.5)
        rows.append(captioned("Explanation", "Explication", size * 0.78, value))
    number = " (10)" if explained else ""
    head = caption(f"Category of item{number}", "Catégorie de l’envoi", size * 0.78)
    return Fence([(Stack([Stack(head), *rows], size * 0.35), None)], _TIGHT)


def _widths(paper: PaperSize, size: float) -> tuple[float | None, ...]:
    """Description, quantity, weight, value, HS code, origin."""
    return None, size * 3.2, size * 4.5, size * 6.4, size * 6.0, size * 6.4


def _goods(form: CustomsForm, paper: PaperSize, size: float) -> Block:
    """The table of goods; a value nobody told is a line to write on."""
    is_large = form.form == "CN 23"
    numbers = ("1", "2", "3", "5", "7", "8") if is_large else ("1", "1", "2", "3", "4", "5")
    net = ("Net weight (kg)", "Poids net (kg)") if is_large else ("Weight (kg)", "Poids (kg)")
    words = (
        ("Detailed description of contents", "Description détaillée du contenu"),
        ("Qty", "Qté"),
        net,
        ("Value", "Valeur"),
        ("HS tariff number", "N° tarifaire du SH"),
        ("Country of origin", "Pays d’origine"),
    )
    small = size * 0.72
    sizes = _widths(paper, size)
    header = [
        (Stack(caption(f"{english} ({number})", french, small)), wide)
        for (english, french), number, wide in zip(words, numbers, sizes, strict=True)
    ]
    rows: list[Block] = [_goods_row(row, sizes, size) for row in form.rows[:MAX_GOODS]]
    left_out = len(form.rows) - MAX_GOODS
    if left_out > 0:
        rows.append(Text(f"{left_out} more kinds of goods are not on this form", Style(size)))
    return Table(Row(header, _TIGHT * 1.3), rows, size * 0.32, GREY)


def _goods_row(row: CustomsRow, sizes: tuple[float | None, ...], size: float) -> Block:
    style = Style(size * 0.95, leading=1.22)
    texts = (row.description, row.quantity, row.weight, row.value, row.hs_code, row.origin)
    cells: list[tuple[Block, float | None]] = []
    for text, wide in zip(texts, sizes, strict=True):
        shown = one_line(text, LONG if wide is None else NAME)
        cells.append((Text(shown, style) if shown else Blank(size * 1.15), wide))
    return Row(cells, _TIGHT * 1.3)


def _totals(form: CustomsForm, size: float, *, with_postage: bool = False) -> Block:
    weight, value = ("4", "6") if with_postage else ("6", "7")
    gross = (
        ("Total gross weight (kg)", "Poids brut total (kg)") if with_postage else ("Total weight (kg)", "Poids total")
    )
    cells = [
        (f"{gross[0]} ({weight})", gross[1], form.total_weight),
        (f"Total value ({value})", "Valeur totale", form.total_value),
    ]
    if with_postage:
        cells.append(("Postal charges/Fees (9)", "Frais de port/Frais", form.postage))
    return Fence([(captioned(en, fr, size * 0.78, _filled(text, size)), None) for en, fr, text in cells], _TIGHT)


def _filled(text: str, size: float) -> Block:
    shown = one_line(text, NAME)
    return Text(shown, Style(size * 1.1, Weight.SEMIBOLD, INK, leading=1.25)) if shown else Blank(size * 1.375)


def _papers(form: CustomsForm, size: float) -> Block:
    """Comments, and the papers that go along, for the sender to fill in."""
    comments = one_line(form.comments, NAME)
    shown: Block = Text(comments, Style(size * 0.95)) if comments else Blank(size * 1.4)
    line = captioned("Comments (11)", "Observations", size * 0.78, shown)
    licences = [
        captioned(f"{english} ({number})", french, size * 0.78, Blank(size * 1.4))
        for english, french, number in (
            ("Licence no.", "N° de licence", 12),
            ("Certificate no.", "N° de certificat", 13),
            ("Invoice no.", "N° de la facture", 14),
        )
    ]
    return Stack([Fence([(line, None)], _TIGHT), Fence([(each, None) for each in licences], _TIGHT)])


def _signature(form: CustomsForm, size: float, number: int) -> Block:
    day = one_line(form.signed_on, 60)
    line = Row([(Text(day, Style(size, leading=1.2)), size * 9.5), (Blank(size * 2.6), None)], 6, bottom=True)
    words = Text(_CERTIFIED, Style(size * 0.72, leading=1.25))
    label = caption(f"Date and sender’s signature ({number})", "Date et signature de l’expéditeur", size * 0.78)
    return Fence([(Stack([words, Spacer(size * 0.3), *label, line]), None)], _TIGHT)
