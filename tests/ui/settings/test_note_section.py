"""The notes and the insert card in the settings: typed, clicked, taken back, previewed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from makerapp.models.rows import ShipTo
from makerapp.services import order_editing, pictures, preferences, shop
from makerapp.services.order_draft import LineDraft, OrderDraft
from makerapp.services.paperwork.kinds import Kind
from makerapp.services.paperwork.papers.note_templates import SHIPPED, template, templates
from makerapp.services.paperwork.setups import setup_of
from makerapp.ui.settings.card_section import CardSection
from makerapp.ui.settings.note_section import NoteSection
from makerapp.ui.settings.settings_dialog import SettingsDialog
from makerapp.ui.widgets.buttons import Button
from tests.ui.bench import Bench, texts_of

MAYA = ShipTo("Maya Lindqvist", "", "14 Quay Street", "", "", "Bristol", "", "BS1 6XN", "", "GB")


@pytest.fixture
def dialog(bench: Bench, qtbot, frozen_clock: object) -> SettingsDialog:
    """The settings, open at the notes."""
    shop.save_profile(name="Fern & Clay", currency="GBP", time_zone="Europe/London", country="United Kingdom")
    shown = SettingsDialog(bench.context, "note", bench.window)
    qtbot.addWidget(shown)
    shown.show()
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    return shown


@pytest.fixture
def section(dialog: SettingsDialog) -> NoteSection:
    assert isinstance(dialog.section, NoteSection)
    return dialog.section


@pytest.fixture
def order() -> Callable[..., int]:
    def make(**values: object) -> int:
        return order_editing.create(OrderDraft(MAYA, (LineDraft(None, None, "Moss mug"),), "GBP", **values)).order_ids[
            0
        ]

    return make


def press(qtbot, button: QWidget) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def choose(section: NoteSection, words: str) -> None:
    """Choose a line of the menu of the note that is edited."""
    menu = section.list.menu()
    next(action for action in menu.actions() if action.text() == words).trigger()


def ids() -> list[str]:
    return [each.id for each in templates()]


def test_every_note_has_its_pill_and_every_control_a_name(section: NoteSection) -> None:
    assert [pill.text() for pill in section.list.pills.values()] == [each.name for each in SHIPPED.values()]
    assert section.list.pills["gift"].accessibleName() == "Note Gift, goes with: Gifts"
    assert section.list.pills["first"].isChecked()
    assert not [each for each in section.findChildren(Button) if each.isVisible() and not each.accessibleName()]


def test_another_pill_shows_another_note_and_typing_changes_that_one(section: NoteSection, qtbot) -> None:
    press(qtbot, section.list.pills["late"])
    editor = section.editor
    assert editor.heading.text() == "Thank you for waiting, [First name]!"
    assert editor.isVisible()
    editor.heading.setFocus()
    editor.heading.selectAll()
    qtbot.keyClicks(editor.heading, "Sorry!")
    editor.text.setPlainText("It took longer.")
    section.saved.flush()
    late = template("late")
    assert late is not None
    assert (late.heading, late.body) == ("Sorry!", "It took longer.")
    assert template("first") == SHIPPED["first"]


def test_arrow_keys_go_from_note_to_note(section: NoteSection, qtbot) -> None:
    section.list.pills["first"].setFocus()
    qtbot.keyClick(section.list.pills["first"], Qt.Key.Key_Right)
    assert section.list.current == section.editor.template_id == "repeat"
    assert section.list.pills["repeat"].hasFocus()


def test_each_field_is_taken_back_in_its_turn(dialog: SettingsDialog, section: NoteSection, qtbot) -> None:
    editor = section.editor
    for field, text in ((editor.name, "Hello"), (editor.heading, "Hi")):
        field.setFocus()
        field.selectAll()
        qtbot.keyClicks(field, text)
    editor.rule.setCurrentIndex(editor.rule.findData("any"))
    editor.rule.activated.emit(editor.rule.currentIndex())
    assert section.list.pills["first"].text() == "Hello"
    for _each in range(3):
        press(qtbot, dialog.undo_button)
    assert template("first") == SHIPPED["first"]
    assert (editor.name.text(), editor.rule.currentData()) == ("First order", "first")
    assert section.list.pills["first"].text() == "First order"


def test_insert_puts_the_word_where_the_cursor_was_last(section: NoteSection, qtbot) -> None:
    editor = section.editor
    editor.heading.setFocus()
    editor.heading.setText("Thanks !")
    editor.heading.setCursorPosition(7)
    press(qtbot, editor.insert_buttons["First name"])
    section.saved.flush()
    assert templates()[0].heading == "Thanks [First name]!"
    editor.text.setFocus()
    editor.text.setPlainText("")
    press(qtbot, editor.insert_buttons["Items"])
    section.saved.flush()
    assert templates()[0].body == "[Items]"


def test_words_nobody_fills_in_are_underlined_and_said(section: NoteSection) -> None:
    text, field = section.editor.text, section.editor.fields["body"]
    text.setPlainText("😀 Your [Thing] and [Items]")
    section.saved.flush()
    assert field.error_text() == "[Thing] – this word isn't filled in"
    (mark,) = [
        each for each in text.document().firstBlock().layout().formats()
        if each.format.underlineStyle() == QTextCharFormat.UnderlineStyle.WaveUnderline
    ]  # fmt: skip
    shown = text.toPlainText().encode("utf-16-le")[mark.start * 2 : (mark.start + mark.length) * 2]
    assert shown.decode("utf-16-le") == "[Thing]"
    text.setPlainText("Your [Items]")
    section.saved.flush()
    assert field.error_text() == ""
    assert not text.document().firstBlock().layout().formats()


def test_unknown_words_of_one_line_are_underlined_where_they_stand(section: NoteSection, qtbot) -> None:
    heading = section.editor.heading
    heading.setText("Plain words, all of them known")
    plain = heading.grab().toImage()
    heading.setText("[lain words, all of them know]")

    def reds(image) -> int:
        return sum(
            image.pixelColor(x, y).red() > image.pixelColor(x, y).green() + 50
            for x in range(10, image.width() - 10) for y in range(8, image.height() - 4)
        )  # fmt: skip

    assert reds(plain) == 0
    assert reds(heading.grab().toImage()) > 20
    section.saved.set(section.editor.key("heading"), heading.text())
    assert "isn't filled in" in section.editor.fields["heading"].error_text()
    heading.setText("[one] and [two]")
    section.saved.set(section.editor.key("heading"), heading.text())
    assert section.editor.fields["heading"].error_text() == "[one], [two] – these words aren't filled in"


def test_a_new_note_a_copy_and_their_undo(dialog: SettingsDialog, section: NoteSection, qtbot) -> None:
    press(qtbot, section.list.add_button)
    assert ids()[-1] == "own-1"
    assert section.editor.template_id == "own-1"
    assert section.editor.heading.text() == ""
    assert section.editor.name.hasFocus()
    assert section.editor.name.selectedText() == "New note"
    press(qtbot, section.list.pills["gift"])
    choose(section, "Copy this note")
    assert ids()[4] == "own-2"
    assert section.editor.heading.text() == SHIPPED["gift"].heading
    assert section.editor.rule.currentData() == "gift"
    press(qtbot, dialog.undo_button)
    press(qtbot, dialog.undo_button)
    assert ids() == list(SHIPPED)
    assert section.editor.template_id in SHIPPED


def test_notes_are_moved_taken_away_and_brought_back(section: NoteSection, qtbot) -> None:
    press(qtbot, section.list.pills["repeat-2"])
    choose(section, "Move it forward")
    assert ids()[:3] == ["first", "repeat-2", "repeat"]
    assert section.list.current == "repeat-2"
    choose(section, "Take it away")
    assert "repeat-2" not in ids()
    assert section.list.current == "repeat"
    choose(section, "Bring back the notes that came with it")
    assert ids()[-1] == "repeat-2"


def test_the_last_note_cannot_be_taken_away(section: NoteSection) -> None:
    for _each in range(len(SHIPPED) - 1):
        choose(section, "Take it away")
    assert len(ids()) == 1
    assert "Take it away" not in [action.text() for action in section.list.menu().actions()]


def test_tab_goes_as_one_reads_in_a_note_that_is_shown_later(section: NoteSection, qtbot) -> None:
    press(qtbot, section.list.add_button)
    editor = section.editor
    # Of the pills only the one that is on takes Tab; the arrow keys go to the others, as in any group of choices.
    section.list.pills["own-1"].setFocus()
    stops = [section.list.add_button, section.list.more_button, editor.name, editor.rule, editor.heading,
             editor.text, *editor.insert_buttons.values(), editor.signature, editor.band, editor.handwriting,
             section.size_box, section.channels["amazon"]]  # fmt: skip
    for stop in stops:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is stop, stop.accessibleName()


def test_the_preview_tells_of_characters_that_print_as_boxes(section: NoteSection, order, qtbot) -> None:
    order()
    section.preview.refresh()
    qtbot.waitUntil(lambda: section.preview.caption.text().startswith("Preview"))
    assert section.preview.warning.isHidden()
    section.saved.set(section.editor.key("heading"), "Շնորհակալ")
    qtbot.waitUntil(lambda: not section.preview.warning.isHidden())
    assert section.preview.warning.text().startswith("No font has these characters, they print as boxes: Շ ն")
    section.saved.set(section.editor.key("heading"), "Ευχαριστώ")
    qtbot.waitUntil(section.preview.warning.isHidden)


def test_the_preview_shows_the_note_that_is_edited(section: NoteSection, order, qtbot) -> None:
    order()
    gift = order(is_gift=True)
    order()
    assert gift
    section.preview.refresh()
    qtbot.waitUntil(lambda: section.preview.caption.text() == "Preview with order #1003")
    press(qtbot, section.list.pills["gift"])
    qtbot.waitUntil(lambda: section.preview.caption.text() == "Preview with order #1002")
    section.size_box.setCurrentIndex(section.size_box.findData("a5-folded"))
    section.size_box.activated.emit(section.size_box.currentIndex())
    qtbot.waitUntil(lambda: section.preview.pages.page_count == 2)
    assert setup_of(Kind.THANK_YOU_NOTE).sides == "two-sided-short-edge"
    section.size_box.setCurrentIndex(section.size_box.findData("a6-four-on-a4"))
    section.size_box.activated.emit(section.size_box.currentIndex())
    qtbot.waitUntil(lambda: section.preview.pages.page_count == 1)
    assert setup_of(Kind.THANK_YOU_NOTE).sides == "one-sided"


def test_a_picture_of_its_own(section: NoteSection, tmp_path: Path, qtbot, monkeypatch) -> None:
    editor = section.editor
    assert not editor.picture_field.isVisible()
    editor.band.setCurrentIndex(editor.band.findData("picture"))
    editor.band.activated.emit(editor.band.currentIndex())
    assert editor.picture_field.isVisible()
    file = tmp_path / "bench.png"
    Image.new("RGB", (400, 200), "green").save(file)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: (str(file), ""))
    press(qtbot, editor.picture.choose_button)
    kept = templates()[0].picture
    assert pictures.picture_path(kept) is not None
    section.saved.undo()
    assert templates()[0].picture == editor.picture.picture == ""


def test_a_small_picture_is_taken_with_a_warning(section: NoteSection, tmp_path: Path, qtbot) -> None:
    editor = section.editor
    editor.band.setCurrentIndex(editor.band.findData("picture"))
    editor.band.activated.emit(editor.band.currentIndex())
    large, small = tmp_path / "large.png", tmp_path / "small.png"
    Image.new("RGB", (640, 480), "green").save(large)
    Image.new("RGB", (120, 80), "red").save(small)
    editor.picture.use(large)
    assert not editor.picture.warning.isVisible()
    kept = templates()[0].picture
    editor.picture.use(small)
    assert templates()[0].picture != kept
    assert editor.picture.warning.isVisible()
    assert "This picture is too small (120 × 80 dots)." in texts_of(editor.picture.warning)
    # With the one before, what was said of this one goes.
    section.saved.undo()
    assert templates()[0].picture == kept
    assert not editor.picture.warning.isVisible()


def test_channels_that_allow_nothing(section: NoteSection, qtbot) -> None:
    assert section.channels["amazon"].isChecked()
    press(qtbot, section.channels["etsy"])
    assert preferences.get("no_insert_channels") == ["amazon", "etsy"]
    section.saved.undo()
    assert preferences.get("no_insert_channels") == ["amazon"]
    assert not section.channels["etsy"].isChecked()


def test_the_card_is_typed_and_previewed(dialog: SettingsDialog, order, qtbot) -> None:
    order()
    card = dialog.open_section("card")
    assert isinstance(card, CardSection)
    card.code.setFocus()
    qtbot.keyClicks(card.code, "FERN10")
    card.coupon_words.setPlainText("For [Frist name]:")
    card.saved.flush()
    assert preferences.get("card_coupon_code") == "FERN10"
    assert card.fields["card_coupon_words"].error_text() == "[Frist name] – this word isn't filled in"
    qtbot.waitUntil(lambda: card.preview.caption.text() == "Preview with order #1001")
    card.size_box.setCurrentIndex(card.size_box.findData("4x6in"))
    card.size_box.activated.emit(card.size_box.currentIndex())
    assert setup_of(Kind.INSERT_CARD).format == "4x6in"
    card.along.click()
    assert preferences.get("print_along") == ["insert-card"]
    card.saved.undo()
    assert preferences.get("print_along") == []
    assert not card.along.isChecked()
