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
from makerapp.printing.layouts.styles import NAME, order_name
from makerapp.printing.pages import DocumentPages, Foot, lay_out
from makerapp.printing.paper import MM, PaperSize
from makerapp.printing.pen import GREY, INK
from makerapp.printing.sheets import SheetFormat
from makerapp.printing.text import Align, Style, text_width

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

# How much smaller than usual the type may get to keep a form on one page, and its least size in points.
_SHARES = (1.0, 0.94, 0.88, 0.82, 0.76)
_LEAST = 6.2


def customs_pages(form: CustomsForm, sheet: SheetFormat) -> DocumentPages:
    """Lay out one declaration on one page where its type need not get too small for that, else on several."""
    is_large = form.form == "CN 23"
    paper = _room(sheet.page, is_large=is_large)
    heading = f"{form.form} · Order {order_name(form.number)}"
    corner = foot_code(form.code_word, paper.scale)
    is_cut_out = paper.width < sheet.page.width
    usual = (9.2 if is_large else 10.4) * paper.scale
    sizes = [usual * share for share in _SHARES if usual * share >= _LEAST] or [usual]
    for size in sizes:
        blocks = _cn23(form, paper, size) if is_large else _cn22(form, paper, size)
        if is_cut_out and corner:
            # Where the form is cut out of the sheet, its code word has to come along.
            blocks.append(Row([(Spacer(0), None), corner]))
        foot = Foot(corner=None if is_cut_out else corner)
        found = lay_out(blocks, paper, heading=heading, name=one_line(form.shop.name, NAME), foot=foot)
        if len(found.painters) == 1:
            return found
        if size == sizes[0]:
            usual_pages = found
    return usual_pages


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
        value: Block = Text(explanation, Style(size * 0.95)) if explanation else Blank(size * 1.4)
        words = Stack(caption("Explanation", "Explication", size * 0.78))
        rows.append(Row([(words, size * 6.5), (value, None)], 4))
    number = " (10)" if explained else ""
    head = caption(f"Category of item{number}", "Catégorie de l’envoi", size * 0.78)
    return Fence([(Stack([Stack(head), *rows], size * 0.35), None)], _TIGHT)


def _goods(form: CustomsForm, paper: PaperSize, size: float) -> Block:
    """The table of goods; a value nobody told is a line to write on."""
    is_large, is_wide = form.form == "CN 23", not paper.is_small and form.form == "CN 23"
    cells = _wide_cells(form.rows[:MAX_GOODS], size) if is_wide else _narrow_cells(form, size, is_large=is_large)
    header, *rows = [Fence(each, _TIGHT) for each in cells]
    left_out = len(form.rows) - MAX_GOODS
    if left_out > 0:
        words = Text(f"{left_out} more kinds of goods are not on this form", Style(size))
        rows.append(Fence([(words, None)], _TIGHT))
    return Table(header, rows, 0, GREY)


_Cells = list[tuple[Block, float | None]]


def _wide_cells(rows: tuple[CustomsRow, ...], size: float) -> list[_Cells]:
    """A column for each field, as the CN 23 has them; the header first."""
    sizes = (None, size * 4.2, size * 6, size * 8.4, size * 7.6, size * 8.6)
    words = (
        ("Detailed description of contents (1)", "Description détaillée du contenu"),
        ("Quantity (2)", "Quantité"),
        ("Net weight (kg) (3)", "Poids net (en kg)"),
        ("Value (5)", "Valeur"),
        ("HS tariff no. (7)", "N° tarifaire du SH"),
        ("Country of origin (8)", "Pays d’origine"),
    )
    found = [_header(words, sizes, size)]
    for row in rows:
        texts = (row.description, row.quantity, row.weight, row.value, row.hs_code, row.origin)
        found.append([(_cell(text, size), wide) for text, wide in zip(texts, sizes, strict=True)])
    return found


def _narrow_cells(form: CustomsForm, size: float, *, is_large: bool) -> list[_Cells]:
    """Quantity with the description, and the origin under the tariff number, as on the label CN 22."""
    sizes = (None, size * 5.4, size * 7.6, size * 8.4)
    numbers = ("1", "3", "5", "7, 8") if is_large else ("1", "2", "3", "4, 5")
    words = (
        (f"Quantity and detailed description ({numbers[0]})", "Quantité et description détaillée"),
        (f"Weight (kg) ({numbers[1]})", "Poids (en kg)"),
        (f"Value ({numbers[2]})", "Valeur"),
        (f"HS tariff no., origin ({numbers[3]})", "N° tarifaire du SH, pays d’origine"),
    )
    found = [_header(words, sizes, size)]
    for row in form.rows[:MAX_GOODS]:
        count = f"{one_line(row.quantity, 20)} ×"
        style = Style(size, leading=1.22)
        # The title is a field of its own: in one string with the count, bidi would move the number.
        title = Row([(Text(count, style), text_width(f"{count} ", style) + 1), (_cell(row.description, size), None)])
        last = Stack([_cell(row.hs_code, size), _cell(row.origin, size)])
        blocks: tuple[Block, ...] = (title, _cell(row.weight, size), _cell(row.value, size), last)
        found.append(list(zip(blocks, sizes, strict=True)))
    return found


def _header(words: tuple[tuple[str, str], ...], sizes: tuple[float | None, ...], size: float) -> _Cells:
    return [(Stack(caption(*each, size * 0.76)), wide) for each, wide in zip(words, sizes, strict=True)]


def _cell(text: str, size: float) -> Block:
    shown = one_line(text, NAME)
    return Text(shown, Style(size, leading=1.22)) if shown else Blank(size * 1.22)


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
