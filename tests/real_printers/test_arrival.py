"""What comes to a printer is what was laid out: size, copies, sides, tray and every dot."""

from __future__ import annotations

from dataclasses import replace

import pytest
import zxingcpp
from PIL import Image, ImageChops, ImageStat

from makerapp.models.queries import ListQuery, ids
from makerapp.models.rows import View
from makerapp.printing import dots, preview
from makerapp.printing.paper import PAPERS, Paper
from makerapp.services import fulfillment
from makerapp.services import shop as shop_service
from makerapp.services.fulfillment import Shipment
from makerapp.services.paperwork import jobs
from makerapp.services.paperwork.kinds import FACTS, Kind, Scope
from makerapp.services.paperwork.setups import Setup
from makerapp.services.paperwork.sheets import Sheets, lay_out
from makerapp.services.paperwork.wish import Wish
from makerapp.ui.printing import printer
from makerapp.ui.printing.ticket import JobEnd
from tests.real_printers.print_shop import LABEL, LABEL_DPI, OFFICE, OFFICE_DPI, PDF, PrintShop
from tests.real_printers.pwg import Page, pages_of

pytestmark = pytest.mark.usefixtures("data_folder")

LABEL_PAPERS = (Paper.INCH_4X6, Paper.MM_100X150, Paper.MM_62X100)
OFFICE_PAPERS = (Paper.A4, Paper.LETTER, Paper.A5, Paper.A6)


def slips(setup: Setup, count: int = 1, kinds: tuple[Kind, ...] = (Kind.PACKING_SLIP,)) -> Sheets:
    order_ids = tuple(ids(ListQuery(View.TO_PACK, shop_service.today()), 0, count))
    return lay_out(Wish(order_ids, kinds, dict.fromkeys(kinds, setup)))


def printed(pdf: bytes, setup: Setup) -> JobEnd:
    return printer.follow(printer.print_pdf(pdf, setup, "#1042"), 60)


def arrived(shop: PrintShop, name: str) -> list[Page]:
    (job,) = shop.arrived(name)
    return pages_of(job.pages)


def drawn(pdf: bytes, number: int, dpi: int) -> Image.Image:
    page = preview.page_image(pdf, number, dpi)
    return Image.frombytes("RGBA", (page.width, page.height), page.pixels).convert("L")


def difference(one: Image.Image, other: Image.Image) -> float:
    """Mean difference of two grey pictures, 0 to 255; a quarter of the size, as two programs smooth letters in two
    ways."""
    small = [each.convert("L").resize((one.width // 4, one.height // 4)) for each in (one, other)]
    return float(ImageStat.Stat(ImageChops.difference(*small)).mean[0])


def test_the_printers_are_found_with_what_they_can_do(shop: PrintShop) -> None:
    assert set(printer.list_printers()) == {OFFICE, LABEL, PDF}
    able = printer.abilities(OFFICE)
    assert (able.trays, able.resolutions) == (("main", "by-pass-tray"), (OFFICE_DPI,))
    assert "two-sided-long-edge" in able.sides
    assert set(able.colors) == {"monochrome", "color"}
    assert able.medium(Paper.INCH_4X6) is None
    assert printer.abilities(LABEL).medium(Paper.MM_62X100) is not None


@pytest.mark.parametrize(
    ("name", "paper"), [*((OFFICE, paper) for paper in OFFICE_PAPERS), *((LABEL, paper) for paper in LABEL_PAPERS)]
)
def test_the_sheet_has_the_size_that_was_asked_for(shop: PrintShop, name: str, paper: Paper) -> None:
    setup = Setup(str(paper), name)
    kind = Kind.ADDRESS_LABEL if paper is Paper.MM_62X100 else Kind.PACKING_SLIP
    sheets = slips(setup, kinds=(kind,))
    assert printed(sheets.pdf, setup) == JobEnd("printed", sheets.pages)
    pages = arrived(shop, name)
    size, dpi = PAPERS[paper], OFFICE_DPI if name == OFFICE else LABEL_DPI
    assert len(pages) == sheets.pages
    for page in pages:
        assert page.dpi == dpi
        assert page.size == pytest.approx((size.width, size.height), abs=1)
        assert page.picture.size == pytest.approx((size.width * dpi / 72, size.height * dpi / 72), abs=1.5)


def test_every_pixel_of_a_page_arrives(shop: PrintShop) -> None:
    setup = Setup("a4", OFFICE)
    sheets = slips(setup, kinds=(Kind.PACKING_SLIP, Kind.THANK_YOU_NOTE))
    assert printed(sheets.pdf, setup).outcome == "printed"
    for number, page in enumerate(arrived(shop, OFFICE)):
        wanted = drawn(sheets.pdf, number, OFFICE_DPI).resize(page.picture.size)
        blank = Image.new("L", wanted.size, 255)
        # A page that was scaled or moved differs by far more.
        assert difference(page.picture, wanted) < difference(blank, wanted) / 3


def test_a_sheet_that_lies_is_turned_not_cut(shop: PrintShop) -> None:
    setup = Setup("a5-two-on-a4", OFFICE)
    sheets = slips(setup, 2)
    assert printed(sheets.pdf, setup).outcome == "printed"
    (page,) = arrived(shop, OFFICE)
    wanted = drawn(sheets.pdf, 0, OFFICE_DPI)
    turned = [
        wanted.transpose(way).resize(page.picture.size)
        for way in (Image.Transpose.ROTATE_90, Image.Transpose.ROTATE_270)
    ]
    assert (
        min(difference(page.picture, each) for each in turned)
        < difference(Image.new("L", page.picture.size, 255), turned[0]) / 3
    )


def test_copies_come_one_after_the_other(shop: PrintShop) -> None:
    setup = Setup("a5", OFFICE, copies=2)
    sheets = slips(setup, 2)
    assert printed(sheets.pdf, setup) == JobEnd("printed", 2)
    pictures = [page.picture.tobytes() for page in arrived(shop, OFFICE)]
    assert len(pictures) == 4
    assert pictures[:2] == pictures[2:]
    assert pictures[0] != pictures[1]


@pytest.mark.parametrize(
    ("sides", "expected"),
    [("one-sided", (False, False)), ("two-sided-long-edge", (True, False)), ("two-sided-short-edge", (True, True))],
)
def test_sides_are_as_they_were_set(shop: PrintShop, sides: str, expected: tuple[bool, bool]) -> None:
    setup = Setup("a4", OFFICE, sides=sides)
    (piece,) = jobs.pieces(slips(setup, 2))
    assert printed(piece.pdf, piece.setup).outcome == "printed"
    pages = arrived(shop, OFFICE)
    assert [(page.is_duplex, page.is_tumbled) for page in pages] == [expected] * len(pages)
    # No order stands on the back of another's slip.
    assert len(pages) == (2 if sides == "one-sided" else 3)
    if sides != "one-sided":
        assert pages[1].picture.convert("L").getextrema() == (255, 255)


def test_one_sided_is_said_to_a_queue_that_usually_takes_both(shop: PrintShop) -> None:
    shop.run("lpadmin", "-p", OFFICE, "-o", "sides-default=two-sided-long-edge")
    setup = Setup("a4", OFFICE)
    assert printed(slips(setup, 2).pdf, setup).outcome == "printed"
    assert [page.is_duplex for page in arrived(shop, OFFICE)] == [False, False]


def test_tray_and_color_are_told(shop: PrintShop) -> None:
    setup = Setup("a4", OFFICE, tray="by-pass-tray", color="monochrome")
    assert printed(slips(setup).pdf, setup).outcome == "printed"
    (job,) = shop.arrived(OFFICE)
    assert "media-source=by-pass-tray" in job.told["IPP_MEDIA_COL"]
    assert job.told["IPP_PRINT_COLOR_MODE"] == "monochrome"
    assert pages_of(job.pages)[0].picture.mode == "L"
    shop.tidy()
    colored = replace(setup, tray="", color="color")
    assert printed(slips(colored).pdf, colored).outcome == "printed"
    assert arrived(shop, OFFICE)[0].picture.mode == "RGB"


@pytest.mark.parametrize("paper", LABEL_PAPERS)
def test_a_thermal_label_arrives_dot_by_dot(shop: PrintShop, paper: Paper) -> None:
    setup = Setup(str(paper), LABEL, dpi=LABEL_DPI)
    kind = Kind.ADDRESS_LABEL if paper is Paper.MM_62X100 else Kind.PACKING_SLIP
    sheets = slips(setup, kinds=(kind,))
    assert printed(sheets.pdf, setup).outcome == "printed"
    page = arrived(shop, LABEL)[0].picture.convert("L")
    wanted = next(dots.pages_in_dots(sheets.pdf, LABEL_DPI))[0].convert("L")
    assert {level for _count, level in page.getcolors() or ()} == {0, 255}
    # A sheet that is no whole number of dots is rounded up or down, so all of it may stand one dot aside.
    shifts = [(x, y) for x in (-1, 0, 1) for y in (-1, 0, 1)]
    assert any(ImageChops.difference(_part(page, shift), _part(wanted)).getbbox() is None for shift in shifts)
    if kind is Kind.PACKING_SLIP:
        (code,) = zxingcpp.read_barcodes(page)
        assert code.text.startswith("FC-1001")


def _part(page: Image.Image, shift: tuple[int, int] = (0, 0)) -> Image.Image:
    """A page without its outermost dots, moved by ``shift``."""
    (x, y), edge = shift, 2
    return page.crop((edge + x, edge + y, page.width // 8 * 8 - 8 + x, page.height // 8 * 8 - 8 + y))


def wish_of(kind: Kind, setup: Setup) -> Wish:
    """Something of the sample shop to print as ``kind``."""
    view = {Kind.MAKE_LIST: View.TO_MAKE, Kind.PICK_LIST: View.TO_PACK}.get(kind, View.ALL)
    order_ids = tuple(ids(ListQuery(view, shop_service.today()), 0, 6)) if FACTS[kind].scope is not Scope.SHOP else ()
    return Wish(order_ids, (kind,), {kind: setup}, products=((1, 2), (2, 1)))


@pytest.mark.parametrize("kind", Kind)
def test_every_document_arrives_on_every_sheet(shop: PrintShop, kind: Kind) -> None:
    if kind is Kind.MANIFEST:
        today = shop_service.today()
        fulfillment.ship(ids(ListQuery(View.TO_PACK, today), 0, 1)[0], Shipment("royal-mail", "", today))
    laid: list[tuple[Sheets, printer.Ticket]] = []
    for key in FACTS[kind].formats:
        setup = Setup(key, PDF)
        sheets = lay_out(wish_of(kind, setup))
        laid.append((sheets, printer.print_pdf(sheets.pdf, setup, key)))
    for sheets, ticket in laid:
        assert printer.follow(ticket, 60) == JobEnd("printed", sheets.pages)
    for (sheets, ticket), job in zip(laid, shop.arrived(PDF), strict=True):
        with preview.opened(job.pages) as document:
            assert document.count == sheets.pages, ticket
            size = PAPERS[sheets.papers[0]]
            for found in document.sizes():
                assert sorted(found) == pytest.approx(sorted((size.width, size.height)), abs=1), ticket
