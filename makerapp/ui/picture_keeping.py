"""From a picture that was chosen, dropped or pasted to one kept with the data; a large one off the window's thread."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QMimeData, QSize
from PySide6.QtGui import QGuiApplication, QImage, QImageReader, QImageWriter
from PySide6.QtWidgets import QWidget

from makerapp.errors import MakerbenchError
from makerapp.services import pictures
from makerapp.ui.jobs import run_job
from makerapp.ui.refusals import guarded, tell
from makerapp.ui.widgets.buttons import Button

# A picture of up to so many dots is made ready before a hand has left the button.
_FEW_DOTS = 500_000
# What other programs put beside their own image; the first is taken as it is.
_ENCODED = ("image/png", "image/jpeg", "image/webp")

# By these names a file means to be a picture; those that can't be used are refused with a reason.
_SUFFIXES = frozenset({".png", ".jpg", ".jpeg", ".webp", ".gif", ".bmp", ".tif", ".tiff", ".heic", ".heif", ".svg"})

Source = Path | bytes


def picture_in(data: QMimeData | None) -> Source | None:
    """The picture that was dropped or copied: a file, or the bytes of an image; ``None`` where there is none."""
    if data is None:
        return None
    file = _file_in(data)
    if file is not None:
        return file
    for kind in _ENCODED:
        if data.hasFormat(kind):
            return bytes(data.data(kind).data())
    image = data.imageData() if data.hasImage() else None
    return _encoded(image) if isinstance(image, QImage) and not image.isNull() else None


def has_picture(data: QMimeData) -> bool:
    """Whether there is one, without reading it: asked for every movement of a drag."""
    return data.hasImage() or any(map(data.hasFormat, _ENCODED)) or _file_in(data) is not None


def _file_in(data: QMimeData) -> Path | None:
    for url in data.urls() if data.hasUrls() else ():
        file = Path(url.toLocalFile()) if url.isLocalFile() else None
        if file is not None and file.suffix.lower() in _SUFFIXES and file.is_file():
            return file
    return None


def picture_on_clipboard() -> Source | None:
    """The picture that was copied last."""
    return picture_in(QGuiApplication.clipboard().mimeData())


def only_a_picture_was_copied() -> bool:
    """Whether Ctrl+V in a text field would have no words to put there but the name of a picture's file.

    Office programs copy words as words and as an image of them; then the words are meant.
    """
    data = QGuiApplication.clipboard().mimeData()
    source = picture_in(data)
    return isinstance(source, Path) or (source is not None and data is not None and not data.hasText())


def nothing_to_paste() -> str:
    """What is said where there is none."""
    return QCoreApplication.translate("picture_keeping", "Nothing to paste: copy a picture first")


def dots(source: Source) -> QSize:
    """Width and height of a picture as its header tells them; empty where it doesn't."""
    if isinstance(source, Path):
        return QImageReader(str(source)).size()
    buffer = QBuffer()
    buffer.setData(QByteArray(source))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    return QImageReader(buffer).size()


def keep_picture(
    parent: QWidget,
    source: Source,
    side: int,
    then: Callable[[str, bool], object],
    button: Button | None = None,
) -> None:
    """Keep a picture, at most ``side`` pixels large; ``then`` gets its name, and whether it is small for paper.

    Why it can't be used is told over ``parent``. ``button`` takes no press while a large one is read.
    """
    size = dots(source)
    if 0 < size.width() * size.height() <= _FEW_DOTS:
        kept = guarded(parent.window(), lambda: pictures.keep(source, side))
        if kept is not None:
            then(*kept)
        return

    def ended() -> None:
        if button is not None:
            button.stop_waiting()

    def done(kept: tuple[str, bool]) -> None:
        ended()
        then(*kept)

    def failed(fault: Exception) -> None:
        ended()
        if not isinstance(fault, MakerbenchError):
            raise fault
        tell(parent.window(), fault)

    if button is not None:
        button.start_waiting(QCoreApplication.translate("picture_keeping", "Reading…"))
    run_job(lambda _progress, _stop: pictures.keep(source, side), done, failed, owner=parent)


def _encoded(image: QImage) -> bytes:
    out = QBuffer()
    out.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(out, b"PNG").write(image)
    return bytes(out.data().data())
