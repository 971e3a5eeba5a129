"""Photos in form and panel: chosen, dropped, pasted; painted small without keeping the window waiting."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from makerapp.models.product import Product
from makerapp.services import pictures, products, undo
from makerapp.services.product_draft import ProductDraft
from makerapp.ui import picture_keeping
from makerapp.ui.main_window import MainWindow
from makerapp.ui.products.edit_dialog import ProductEditDialog
from makerapp.ui.products.products_page import ProductsPage
from makerapp.ui.shop_page import ShopPlace
from makerapp.ui.widgets.photos import PHOTOS
from makerapp.ui.widgets.thumbnail import photo_pixmap, thumbnail_pixmap
from tests.ui.bench import Bench

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(autouse=True)
def empty_clipboard(qapp: object) -> Iterator[None]:
    """Nothing was copied before, and nothing stays."""
    QGuiApplication.clipboard().clear()
    yield
    QGuiApplication.clipboard().clear()
    PHOTOS.forget()


@pytest.fixture
def mug(bench: Bench) -> int:
    done = products.add(ProductDraft("Moss mug", currency="GBP"))
    assert done.product_id is not None
    return done.product_id


@pytest.fixture
def form(bench: Bench, mug: int, qtbot: QtBot) -> ProductEditDialog:
    dialog = ProductEditDialog(bench.context, mug, bench.window)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


@pytest.fixture
def page(shop_window: MainWindow) -> ProductsPage:
    shop_window.pages.show_shop(ShopPlace.PRODUCTS)
    found = shop_window.pages.page
    assert isinstance(found, ProductsPage)
    return found


def copy_picture(side: int = 400) -> None:
    image = QImage(side, side, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkGreen)
    QGuiApplication.clipboard().setImage(image)


def large_photo(folder: Path) -> Path:
    file = folder / "large.jpg"
    Image.effect_noise((2400, 1800), 60).convert("RGB").save(file, "JPEG", quality=92)
    return file


def dropped(data: QMimeData) -> QDropEvent:
    plain = Qt.KeyboardModifier.NoModifier
    return QDropEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, plain)


def test_ctrl_v_in_a_text_field_means_the_photo_where_a_picture_was_copied(form: ProductEditDialog) -> None:
    copy_picture()
    QTest.keyClick(form.form.title, Qt.Key.Key_V, CTRL)
    assert pictures.picture_path(form.form.photo.picture) is not None
    assert form.form.title.text() == "Moss mug"


def test_ctrl_v_in_a_text_field_means_the_words_where_words_were_copied(form: ProductEditDialog) -> None:
    QGuiApplication.clipboard().setText("Tall ")
    form.form.title.setCursorPosition(0)
    QTest.keyClick(form.form.title, Qt.Key.Key_V, CTRL)
    assert form.form.photo.picture == ""
    assert form.form.title.text() == "Tall Moss mug"


def test_a_copied_picture_file_is_the_photo_but_words_with_an_image_of_them_are_words(
    form: ProductEditDialog, tmp_path: Path
) -> None:
    file = tmp_path / "mug.png"
    Image.new("RGB", (500, 500), "olive").save(file)
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(file))])
    files.setText(str(file))
    QGuiApplication.clipboard().setMimeData(files)
    QTest.keyClick(form.form.title, Qt.Key.Key_V, CTRL)
    first = form.form.photo.picture
    assert first
    both = QMimeData()
    both.setText("Words")
    both.setData("image/png", file.read_bytes())
    QGuiApplication.clipboard().setMimeData(both)
    form.form.title.selectAll()
    QTest.keyClick(form.form.title, Qt.Key.Key_V, CTRL)
    assert (form.form.title.text(), form.form.photo.picture) == ("Words", first)


def test_another_kind_of_file_is_no_photo(tmp_path: Path) -> None:
    file = tmp_path / "orders.csv"
    file.write_text("a,b", encoding="utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    assert picture_keeping.picture_in(data) is None


def test_the_button_pastes_and_says_where_there_is_nothing(form: ProductEditDialog) -> None:
    form.form.photo.paste_button.click()
    assert not form.form.photo.warning.isHidden()
    assert form.form.photo.picture == ""
    copy_picture()
    form.form.photo.paste_button.click()
    assert form.form.photo.picture
    assert form.form.photo.warning.isHidden()


def test_an_image_from_another_program_can_be_dropped(form: ProductEditDialog) -> None:
    out = io.BytesIO()
    Image.new("RGB", (600, 400), "teal").save(out, "PNG")
    data = QMimeData()
    data.setData("image/png", out.getvalue())
    form.form.photo.dropEvent(dropped(data))
    with Image.open(pictures.picture_path(form.form.photo.picture) or "") as kept:
        assert kept.size == (600, 400)


def test_a_large_photo_is_read_while_the_form_stays_open_to_work(
    form: ProductEditDialog, qtbot: QtBot, tmp_path: Path
) -> None:
    box = form.form.photo
    box.use(large_photo(tmp_path))
    assert box.choose_button.text() == "Reading…"
    qtbot.waitUntil(lambda: bool(box.picture), timeout=10_000)
    assert box.choose_button.text() == "Change…"
    assert box.choose_button.isEnabled()
    with Image.open(pictures.picture_path(box.picture) or "") as kept:
        assert max(kept.size) == pictures.PHOTO


def test_the_panel_takes_a_pasted_photo_with_one_undo(page: ProductsPage, shop_window: MainWindow) -> None:
    product = page.table.current_id()
    assert product is not None
    before = Product.get_by_id(product).picture
    copy_picture()
    QTest.keyClick(page.table, Qt.Key.Key_V, CTRL)
    assert Product.get_by_id(product).picture != before
    assert shop_window.toasts.is_showing()
    undo.undo_last()
    assert Product.get_by_id(product).picture == before


def test_the_panel_says_where_there_is_nothing_to_paste(page: ProductsPage, shop_window: MainWindow) -> None:
    QTest.keyClick(page.table, Qt.Key.Key_V, CTRL)
    assert shop_window.toasts.text() == picture_keeping.nothing_to_paste()


def test_a_file_dropped_on_the_photo_is_the_photo_and_no_import(page: ProductsPage, tmp_path: Path) -> None:
    file = tmp_path / "mug.png"
    Image.new("RGB", (500, 500), "olive").save(file)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    product = page.table.current_id()
    before = Product.get_by_id(product).picture
    page.panel.picture.dropEvent(dropped(data))
    assert Product.get_by_id(product).picture not in ("", before)


def test_a_picture_dropped_anywhere_on_panel_or_form_is_the_photo(
    page: ProductsPage, shop_window: MainWindow, tmp_path: Path
) -> None:
    file = tmp_path / "mug.jpg"
    Image.new("RGB", (500, 500), "olive").save(file)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    product = page.table.current_id()
    before = Product.get_by_id(product).picture
    page.panel.dropEvent(dropped(data))
    assert Product.get_by_id(product).picture not in ("", before)
    form = ProductEditDialog(shop_window.context, None, shop_window)
    assert form.form.photo.eventFilter(form.form.title, dropped(data)), "not words for the field"
    assert form.form.title.text() == ""
    assert form.form.photo.picture == Product.get_by_id(product).picture
    form.deleteLater()


def test_an_orders_file_over_the_panel_is_left_to_the_window(page: ProductsPage, tmp_path: Path) -> None:
    file = tmp_path / "orders.csv"
    file.write_text("a,b", encoding="utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    plain, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    event = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, plain, none)
    page.panel.dragEnterEvent(event)
    assert not event.isAccepted()


def test_the_photo_s_menu_offers_what_is_there(page: ProductsPage) -> None:
    button = page.panel.picture
    assert button.accessibleName().startswith("Photo of ")
    menu = button.menu()
    entries = {action.text(): action.isEnabled() for action in menu.actions() if not action.isSeparator()}
    assert entries == {"Choose a photo…": True, "Paste photo": False, "Remove photo": True}
    button.removed.emit()
    assert Product.get_by_id(page.table.current_id()).picture == ""


def test_a_large_picture_is_made_small_elsewhere_and_painted_when_it_is_there(
    bench: Bench, qtbot: QtBot, tmp_path: Path
) -> None:
    name, _ = pictures.keep(large_photo(tmp_path), pictures.PHOTO)
    assert PHOTOS.get(name, 40) is None
    assert PHOTOS.is_coming(name, 40)
    waiting = photo_pixmap(name, "Moss mug", 40, 1.0)
    tile = thumbnail_pixmap(None, "Moss mug", 40, 1.0)
    assert waiting.cacheKey() != tile.cacheKey()
    with qtbot.waitSignal(PHOTOS.arrived, timeout=10_000):
        pass
    found = PHOTOS.get(name, 40)
    assert found is not None
    assert (found.width(), found.height()) == (40, 40)
    PHOTOS.forget()
    assert PHOTOS.get(name, 40) is not None, "from the disk at once"


def test_two_sizes_on_two_screens_are_two_pictures(bench: Bench) -> None:
    out = io.BytesIO()
    Image.new("RGB", (400, 300), "navy").save(out, "PNG")
    name, _ = pictures.keep(out.getvalue())
    small, large = photo_pixmap(name, "", 40, 1.0), photo_pixmap(name, "", 40, 2.0)
    assert (small.width(), large.width()) == (40, 80)


def test_a_damaged_picture_leaves_the_tile(bench: Bench) -> None:
    name = pictures.keep_bytes(b"broken", ".png")
    tile = thumbnail_pixmap(None, "Moss mug", 40, 1.0)
    assert photo_pixmap(name, "Moss mug", 40, 1.0).cacheKey() == tile.cacheKey()
