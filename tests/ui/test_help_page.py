"""Help: contents, the guide in its reader, the search over it, in both themes and at any width."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextDocument, QTextTable
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from makerapp.models.list_rows import View
from makerapp.services import guide
from makerapp.services.paperwork.kinds import Kind
from makerapp.services.paperwork.wish import Wish
from makerapp.ui.help.contents import KEYS, OVERVIEW
from makerapp.ui.help_page import HelpPage
from makerapp.ui.main_window import MainWindow
from makerapp.ui.orders import order_windows
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.buttons import LinkButton
from tests.ui.hands import CTRL, click


@pytest.fixture
def page(shop_window: MainWindow) -> HelpPage:
    """Opened by its key, from To pack."""
    shop_window.show_view(View.TO_PACK)
    shop_window.activateWindow()
    QTest.keyClick(shop_window, Qt.Key.Key_F1)
    found = shop_window.pages.page
    assert isinstance(found, HelpPage)
    return found


def test_it_begins_with_questions_and_the_contents(page: HelpPage) -> None:
    assert page.pages.currentWidget() is page.overview
    assert page.contents.items[OVERVIEW].isChecked()
    words = [item.word for item in page.contents.items.values()]
    assert words == ["Where to begin", "Keys", *(chapter.title for chapter in guide.chapters())]


def test_a_question_leads_to_its_answer(page: HelpPage) -> None:
    link = next(each for each in page.overview.findChildren(LinkButton) if "several orders" in each.text())
    click(link)
    QTest.qWait(20)
    assert page.reader.isVisible()
    assert "Questions" in page.reader.toPlainText()
    assert page.reader.verticalScrollBar().value() > 0


def test_every_chapter_opens_with_its_headings_and_pictures(page: HelpPage) -> None:
    for chapter in guide.chapters():
        click(page.contents.items[chapter.name])
        assert page.reader.headings() == [heading.anchor for heading in chapter.headings]
        assert page.reader.accessibleName() == chapter.title
        assert page.reader.verticalScrollBar().value() == 0
        assert page.contents.items[chapter.name].isChecked()
        assert page.reader.document().size().width() <= page.reader.viewport().width()


def test_a_link_leads_to_another_chapter_at_its_heading(page: HelpPage) -> None:
    page.show_part("18-questions")
    page.reader.anchorClicked.emit(QUrl("05-deadlines.md#hold"))
    QTest.qWait(20)
    assert page.reader.accessibleName() == "Deadlines and closed days"
    assert page.reader.textCursor().block().text() == "Hold"


def test_the_end_of_a_chapter_leads_on(page: HelpPage) -> None:
    page.show_part("01-first-start")
    assert page.reader.toPlainText().rstrip().endswith("Next: Bring in orders")
    page.show_part(guide.chapters()[-1].name)
    assert "Next:" not in page.reader.toPlainText()


def test_the_search_shows_places_and_enter_opens_the_first(page: HelpPage, shop_window: MainWindow) -> None:
    QTest.keyClick(shop_window, Qt.Key.Key_F, CTRL)
    assert page.search.hasFocus()
    QTest.keyClicks(page.search, "vacation")
    QTest.qWait(250)
    shown = page.reader.toPlainText()
    assert "places in the guide" in shown
    assert "I am going on vacation" in shown
    QTest.keyClick(page.search, Qt.Key.Key_Return)
    QTest.qWait(20)
    assert page.reader.accessibleName() == "Questions"
    assert page.reader.extraSelections()


def test_nothing_found_is_said_and_what_was_typed_is_no_markup(page: HelpPage) -> None:
    QTest.keyClicks(page.search, "![x](/etc/passwd) zzyzx")
    QTest.qWait(250)
    assert page.reader.toPlainText().strip() == "Nothing in the guide fits. Try another word."


def test_esc_clears_the_search_then_goes_back(page: HelpPage, shop_window: MainWindow) -> None:
    page.show_part("07-pack-and-ship")
    QTest.keyClick(shop_window, Qt.Key.Key_F, CTRL)
    QTest.keyClicks(page.search, "logo")
    QTest.qWait(250)
    QTest.keyClick(page.search, Qt.Key.Key_Escape)
    QTest.qWait(250)
    assert page.reader.accessibleName() == "Pack and ship in 4 clicks"
    QTest.keyClick(page.reader, Qt.Key.Key_Escape)
    assert shop_window.pages.page is shop_window.orders


def test_only_pictures_of_the_guide_are_read(page: HelpPage) -> None:
    image = QTextDocument.ResourceType.ImageResource.value
    assert page.reader.loadResource(image, QUrl("../pictures/pick.png")) is not None
    for address in ("file:///etc/passwd", "../../makerbench.png", "https://example.org/x.png", "nowhere.png"):
        assert page.reader.loadResource(image, QUrl(address)) is None
    assert page.reader.loadResource(QTextDocument.ResourceType.HtmlResource.value, QUrl("../pictures/pick.png")) is None


def test_it_wears_another_theme_at_once(page: HelpPage, look: QApplication) -> None:
    page.show_part("04-views")
    for scheme in ("dark", "light"):
        THEME.apply(look, scheme=scheme)
        (table,) = [each for each in page.reader.document().rootFrame().childFrames() if isinstance(each, QTextTable)]
        head = table.cellAt(0, 0)
        assert head.format().background().color() == THEME.color("surface2")
        assert head.firstCursorPosition().block().charFormat() is not None
        assert table.format().borderBrush().color() == THEME.color("border_btn")


def test_lines_are_no_longer_than_one_reads_well(page: HelpPage, shop_window: MainWindow) -> None:
    page.show_part("07-pack-and-ship")
    shop_window.resize(1920, 1080)
    QTest.qWait(30)
    frame = page.reader.document().rootFrame().frameFormat()
    room = page.reader.viewport().width() - frame.leftMargin() - frame.rightMargin()
    assert abs(room - 720) <= 2
    shop_window.resize(1180, 680)
    QTest.qWait(30)
    assert page.reader.horizontalScrollBar().maximum() == 0


def test_the_place_is_kept_while_the_window_changes(page: HelpPage, shop_window: MainWindow) -> None:
    page.show_part("10-paper")
    QTest.qWait(10)
    bar = page.reader.verticalScrollBar()
    bar.setValue(600)
    shop_window.resize(1400, 768)
    QTest.qWait(30)
    assert bar.value() == 600


def test_f6_goes_from_sidebar_to_contents_to_what_is_read(page: HelpPage, shop_window: MainWindow) -> None:
    page.show_part("03-today")
    page.contents.items["03-today"].setFocus()
    QTest.keyClick(shop_window, Qt.Key.Key_F6)
    assert page.reader.hasFocus()
    QTest.keyClick(shop_window, Qt.Key.Key_F6)
    assert shop_window.sidebar.isAncestorOf(shop_window.focusWidget())
    QTest.keyClick(shop_window, Qt.Key.Key_F6)
    assert shop_window.focusWidget() is page.contents.items["03-today"]


def test_the_keys_have_a_page_and_a_paper(page: HelpPage, monkeypatch: pytest.MonkeyPatch) -> None:
    wishes: list[Wish] = []
    monkeypatch.setattr(order_windows, "print_papers", lambda _context, wish, _parent: wishes.append(wish))
    click(page.contents.items[KEYS])
    assert page.pages.currentWidget() is page.keys
    click(page.keys.print_button)
    assert wishes == [Wish(kinds=(Kind.KEY_TABLE,))]


def test_a_place_in_the_guide_opens_from_anywhere(shop_window: MainWindow) -> None:
    shop_window.show_view(View.TO_PACK)
    ids = shop_window.orders.model.all_ids()
    shop_window.show_wizard(list(ids), ids[0])
    shop_window.pages.show_guide("12-undo", "the-timeline")
    QTest.qWait(20)
    page = shop_window.pages.page
    assert isinstance(page, HelpPage)
    assert page.reader.textCursor().block().text() == "The timeline"
    assert shop_window.sidebar.isVisible()


def test_with_the_panel_on_the_left_the_wide_edge_is_at_the_window(page: HelpPage, look: QApplication) -> None:
    beside = page.width() - page.back.geometry().right() - 1
    THEME.apply(look, panel_left=True)
    QApplication.processEvents()
    assert page.contents.x() == beside == THEME.metric("edge")
