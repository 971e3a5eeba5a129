"""Shows a chapter of the guide: Markdown of our own, dressed in the program's letters and colors."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import (
    QBrush,
    QFont,
    QImage,
    QImageReader,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFragment,
    QTextFrameFormat,
    QTextImageFormat,
    QTextLength,
    QTextTable,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit, QWidget

from makerapp.models.search import fold
from makerapp.services import guide
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.kinetic import scroll_by_finger
from makerapp.ui.widgets.style_props import set_style

# What is longer than this is hard to read line by line.
_COLUMN = 720
_ROLES = {1: "display", 2: "title", 3: "heading"}
_ABOVE = {1: "space2", 2: "space6", 3: "space4"}
_LINE_HEIGHT = 135.0  # of the font's own, in per cent
_MAX_MARKS = 500


class GuideReader(QTextBrowser):
    """``wanted`` comes with a press on a link to another chapter: its name and heading's anchor."""

    wanted = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_style(self, kind="reader")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # One that comes and goes would change the width while the text is laid out by it.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.anchorClicked.connect(self._pressed)
        self._markdown = ""
        self._searched: tuple[str, ...] = ()
        self._wide = 0
        scroll_by_finger(self)
        THEME.changed.connect(self._dress_again)

    def show_markdown(self, title: str, markdown: str, searched: Sequence[str] = ()) -> None:
        """Show a text of ours from its beginning; words that begin with one of ``searched`` (folded) are marked."""
        self.setAccessibleName(title)
        self._markdown, self._searched = markdown, tuple(searched)
        self._render()
        self.verticalScrollBar().setValue(0)

    def go_to(self, anchor: str) -> bool:
        """Scroll to a heading; False where there is none of that name."""
        block = self.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel() and guide.anchor(block.text()) == anchor:
                # The layout is made while scrolling; asked for its height it is finished first.
                layout = self.document().documentLayout()
                layout.documentSize()
                top = layout.blockBoundingRect(block).top()
                self.verticalScrollBar().setValue(int(top) - THEME.metric("space3"))
                cursor = QTextCursor(block)
                self.setTextCursor(cursor)
                self.verticalScrollBar().setValue(int(top) - THEME.metric("space3"))
                return True
            block = block.next()
        return False

    def headings(self) -> list[str]:
        """The anchors of what is shown."""
        found, block = [], self.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel():
                found.append(guide.anchor(block.text()))
            block = block.next()
        return found

    # --- links and pictures ------------------------------------------------------------------------------

    def _pressed(self, url: QUrl) -> None:
        name, anchor = url.path().removesuffix(".md"), url.fragment()
        if name:
            self.wanted.emit(name, anchor)
        else:
            self.go_to(anchor)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        # Pictures of the guide alone, by their names: nothing else is ever read.
        file = guide.PICTURES / QUrl(name).fileName()
        if kind != QTextDocument.ResourceType.ImageResource.value or not file.is_file():
            return None
        image, ratio = QImage(str(file)), self.devicePixelRatioF()
        wide = round(min(image.width(), self._wide) * ratio)
        if image.width() > wide:
            # The document would shrink it roughly, and its small letters with it.
            image = image.scaledToWidth(wide, Qt.TransformationMode.SmoothTransformation)
        return image

    # --- look --------------------------------------------------------------------------------------------

    def _dress_again(self) -> None:
        place = self.verticalScrollBar().value()
        self._render()
        self.verticalScrollBar().setValue(place)

    def _render(self) -> None:
        self._wide = self._column()
        document = self.document()
        document.setDefaultFont(THEME.font("body"))
        # As one edit: else the whole text would be laid out anew after each of hundreds of changes.
        edit = QTextCursor(document)
        edit.beginEditBlock()
        document.setMarkdown(self._markdown, QTextDocument.MarkdownFeature.MarkdownDialectGitHub)
        self._fit_column()
        block = document.begin()
        while block.isValid():
            self._dress_block(block)
            block = block.next()
        edit.endEditBlock()
        # The document knows its tables once the edit is over.
        edit.beginEditBlock()
        for frame in document.rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                self._dress_table(frame)
        edit.endEditBlock()
        self._mark_searched()
        # Left at the end, it would draw the view there with the next change of size.
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _dress_block(self, block: QTextBlock) -> None:
        level = block.blockFormat().headingLevel()
        shape = QTextBlockFormat()
        shape.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        below = "space1" if block.textList() is not None else "space2"
        in_table = QTextCursor(block).currentTable() is not None
        shape.setTopMargin(0 if in_table else THEME.metric(_ABOVE[level]) if level in _ABOVE else 0)
        shape.setBottomMargin(0 if in_table else THEME.metric(below))
        cursor = QTextCursor(block)
        cursor.mergeBlockFormat(shape)
        for part in _fragments(block):
            look = part.charFormat()
            if look.isImageFormat():
                self._fit_picture(cursor, part.position(), look.toImageFormat())
                continue
            if level or look.fontWeight() > QFont.Weight.DemiBold.value:
                # Markdown's own steps of size, and a weight that our letters don't have.
                look.clearProperty(QTextFormat.Property.FontSizeAdjustment.value)
                look.merge(_letters(_ROLES[min(level, 3)] if level else "strong"))
            if look.isAnchor():
                look.merge(_link())
            select(cursor, part.position(), part.length())
            cursor.setCharFormat(look)

    def _fit_picture(self, cursor: QTextCursor, position: int, image: QTextImageFormat) -> None:
        """As wide as the column or as the picture is, whatever is less; the line is as high as the picture."""
        size = QImageReader(str(guide.PICTURES / QUrl(image.name()).fileName())).size()
        wide = min(size.width(), self._column())
        image.setWidth(wide)
        image.setHeight(size.height() * wide / max(1, size.width()))
        select(cursor, position, 1)
        cursor.setCharFormat(image)
        shape = cursor.blockFormat()
        shape.setLineHeight(0, QTextBlockFormat.LineHeightTypes.SingleHeight.value)
        shape.setBottomMargin(THEME.metric("space4"))
        cursor.setBlockFormat(shape)

    def _dress_table(self, table: QTextTable) -> None:
        look = table.format()
        look.setBorderCollapse(True)
        look.setBorder(1)
        look.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        look.setBorderBrush(QBrush(THEME.color("border_btn")))
        look.setCellPadding(THEME.metric("space2") - 2)
        look.setCellSpacing(0)
        look.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        look.setTopMargin(THEME.metric("space1"))
        look.setBottomMargin(THEME.metric("space4"))
        table.setFormat(look)
        for column in range(table.columns()):
            cell = table.cellAt(0, column)
            tint = cell.format()
            tint.setBackground(QBrush(THEME.color("surface2")))
            cell.setFormat(tint)
            cursor = cell.firstCursorPosition()
            cursor.setPosition(cell.lastCursorPosition().position(), QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(_letters("label"))

    def _mark_searched(self) -> None:
        marks: list[QTextEdit.ExtraSelection] = []
        block = self.document().begin()
        while self._searched and block.isValid() and len(marks) < _MAX_MARKS:
            for start, length in _words_in(block.text()):
                if fold(block.text()[start : start + length]).startswith(self._searched):
                    mark = QTextEdit.ExtraSelection()
                    mark.cursor = QTextCursor(block)
                    mark.cursor.setPosition(block.position() + start)
                    end = block.position() + start + length
                    mark.cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
                    mark.format.setBackground(THEME.color("accent_tint2"))
                    marks.append(mark)
            block = block.next()
        self.setExtraSelections(marks)

    # --- size --------------------------------------------------------------------------------------------

    def _column(self) -> int:
        room = self.viewport().width() - 2 * THEME.metric("space6")
        return max(200, min(THEME.scaled(_COLUMN), room))

    def _fit_column(self) -> None:
        root = self.document().rootFrame()
        look = root.frameFormat()
        side = max(THEME.metric("space6"), (self.viewport().width() - self._column()) // 2)
        look.setLeftMargin(side)
        look.setRightMargin(side)
        look.setTopMargin(THEME.metric("space3"))
        look.setBottomMargin(THEME.metric("space6"))
        root.setFrameFormat(look)

    def resizeEvent(self, event: QResizeEvent) -> None:
        place = self.verticalScrollBar().value()
        super().resizeEvent(event)
        if self._column() != self._wide:
            self._render()
        else:
            self._fit_column()
        self.verticalScrollBar().setValue(place)


def select(cursor: QTextCursor, start: int, length: int) -> None:
    """Put a cursor over a stretch of its text."""
    cursor.setPosition(start)
    cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)


def _fragments(block: QTextBlock) -> list[QTextFragment]:
    """The stretches of a block that look alike, taken before any is changed."""
    found, place = [], block.begin()
    while not place.atEnd():
        found.append(place.fragment())
        place += 1
    return found


def _words_in(text: str) -> list[tuple[int, int]]:
    return [(found.start(), len(found[0])) for found in re.finditer(r"\w+", text)]


def _letters(role: str) -> QTextCharFormat:
    """The letters of a type role, instead of Markdown's own steps of size."""
    look = QTextCharFormat()
    look.setFont(THEME.font(role), QTextCharFormat.FontPropertiesInheritanceBehavior.FontPropertiesSpecifiedOnly)
    look.setForeground(QBrush(THEME.color("text")))
    return look


def _link() -> QTextCharFormat:
    look = QTextCharFormat()
    look.setForeground(QBrush(THEME.color("accent_text")))
    look.setFontUnderline(True)
    return look
