"""Documents become one PDF. The same documents give the same bytes on every computer."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence
from typing import Any, NamedTuple

from makerapp.errors import Refused
from makerapp.printing.documents.address_label import AddressLabel
from makerapp.printing.documents.bench_tickets import BenchTickets
from makerapp.printing.documents.common import Document, texts
from makerapp.printing.documents.customs_form import CustomsForm
from makerapp.printing.documents.gift_receipt import GiftReceipt
from makerapp.printing.documents.insert_card import InsertCard
from makerapp.printing.documents.key_table import KeyTable
from makerapp.printing.documents.make_list import MakeList
from makerapp.printing.documents.manifest import Manifest
from makerapp.printing.documents.note import ThankYouNote
from makerapp.printing.documents.pick_list import PickList
from makerapp.printing.documents.product_labels import ProductLabels
from makerapp.printing.documents.scanner_cards import ScannerCards
from makerapp.printing.documents.slip import PackingSlip
from makerapp.printing.documents.test_page import TestPage
from makerapp.printing.graphemes import clean, one_line
from makerapp.printing.imposition import Sheets
from makerapp.printing.layouts.address_label import label_pages
from makerapp.printing.layouts.bench_tickets import bench_ticket_pages
from makerapp.printing.layouts.customs_form import customs_pages
from makerapp.printing.layouts.gift_receipt import gift_receipt_pages
from makerapp.printing.layouts.insert_card import card_pages
from makerapp.printing.layouts.key_table import key_table_pages
from makerapp.printing.layouts.make_list import make_list_pages
from makerapp.printing.layouts.manifest import manifest_pages
from makerapp.printing.layouts.packing_slip import slip_pages
from makerapp.printing.layouts.pick_list import pick_list_pages
from makerapp.printing.layouts.product_labels import product_label_pages
from makerapp.printing.layouts.scanner_cards import scanner_card_pages
from makerapp.printing.layouts.styles import order_name
from makerapp.printing.layouts.test_page import test_pages
from makerapp.printing.layouts.thank_you_note import note_pages
from makerapp.printing.pages import DocumentPages
from makerapp.printing.paginate import TooManyPages
from makerapp.printing.paper import Paper
from makerapp.printing.pen import About, Pen
from makerapp.printing.shaping import without_glyph
from makerapp.printing.sheets import FORMATS, SheetFormat
from makerapp.translation import counted, inside, tr

Progress = Callable[[int, int], None]
Stop = Callable[[], bool]

_LAYOUTS: Mapping[type[Document], Callable[[Any, SheetFormat], DocumentPages]] = {
    PackingSlip: slip_pages,
    GiftReceipt: gift_receipt_pages,
    ThankYouNote: note_pages,
    AddressLabel: label_pages,
    CustomsForm: customs_pages,
    Manifest: manifest_pages,
    InsertCard: card_pages,
    BenchTickets: bench_ticket_pages,
    PickList: pick_list_pages,
    MakeList: make_list_pages,
    ProductLabels: product_label_pages,
    ScannerCards: scanner_card_pages,
    KeyTable: key_table_pages,
    TestPage: test_pages,
}


class PrintStopped(Refused):
    """The maker stopped it; there is no PDF."""

    def __init__(self) -> None:
        super().__init__(tr("Stopped."), tr("Nothing was printed."))


class Rendered(NamedTuple):
    """A finished PDF. ``pages`` holds, for each document, its pages in the PDF (counted from 0).

    ``papers`` is the paper of each page of the PDF. Documents that share a sheet share its page.
    """

    pdf: bytes
    pages: tuple[tuple[int, ...], ...]
    papers: tuple[Paper, ...]


def render(documents: Sequence[Document], paper: Paper, *, progress: Progress | None = None) -> bytes:
    """All ``documents`` in one PDF, in order, each on sheets of its own. See ``render_sheets``."""
    return render_sheets([(each, FORMATS[paper]) for each in documents], progress=progress).pdf


def render_sheets(
    items: Sequence[tuple[Document, SheetFormat]],
    *,
    start_place: int = 1,
    devices: Sequence[Hashable] = (),
    progress: Progress | None = None,
    stop: Stop | None = None,
) -> Rendered:
    """All documents in one PDF, in order; those whose format is shared fill its places in turn.

    A sheet that is shared comes once it is full, or at the end; documents for different ``devices`` (one for each
    document, none: all go to the same) share none. ``start_place`` (from 1) is the first free label on the first sheet
    of labels. ``progress`` is called with how many documents are done and how many there are;
    ``stop`` is asked before each. Raises ``Refused`` where there is nothing to print or a document is absurdly long,
    and ``PrintStopped`` when ``stop`` answers yes. May run in any thread.
    """
    if not items:
        raise Refused(tr("There is nothing to print."), tr("Choose at least one order."))
    sheets = Sheets(Pen(_about([document for document, _format in items])), start_place)
    for done, (document, sheet_format) in enumerate(items):
        if stop is not None and stop():
            raise PrintStopped
        device = devices[done] if devices else None
        sheets.add(_pages(document, sheet_format).painters, sheet_format, device)
        if progress is not None:
            progress(done + 1, len(items))
    return Rendered(*sheets.finish())


def _pages(document: Document, sheet_format: SheetFormat) -> DocumentPages:
    try:
        return _LAYOUTS[type(document)](document, sheet_format)
    except TooManyPages as error:
        raise TooManyPages(" ".join(filter(None, (tr(document.NAME), order_name(document.about))))) from error


def _about(documents: Sequence[Document]) -> About:
    kinds = list(dict.fromkeys(tr(document.NAME) for document in documents))
    shop = one_line(documents[0].shop.name, 200) or "Makerbench"
    subjects = list(dict.fromkeys(order_name(document.about) for document in documents if document.about))
    title = kinds[0]
    if len(kinds) > 1:
        *some, last = (kinds[0], *map(inside, kinds[1:]))
        title = tr("{some} and {last}").format(some=", ".join(some), last=last)
    if len(subjects) == 1:
        title = f"{title} {subjects[0]}"
    elif subjects:
        title = counted("{papers}, 1 order", "{papers}, {n} orders", len(subjects), papers=title)
    return About(title, shop, tr("Papers for parcels"))


def missing_characters(document: Document) -> tuple[str, ...]:
    """The characters of ``document`` that no font of ours has, each once; they print as visible boxes."""
    return tuple(dict.fromkeys(char for text in texts(document) for char in without_glyph(clean(text))))
