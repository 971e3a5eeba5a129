"""Pictures of products on the screen: kept in memory by size, read from the disk small, made small on a thread.

Whoever paints asks for a picture and paints what there is; ``PHOTOS.arrived`` says when one came that was missing.
"""

from __future__ import annotations

from collections import OrderedDict
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QObject, Qt, Signal
from PySide6.QtGui import QImage, QImageWriter, QPixmap

from makerapp.services import pictures, thumbnails
from makerapp.ui import jobs

# Reading a picture of up to so many bytes and making it small takes less time than is felt.
_SMALL_FILE = 64_000
_MOST_KEPT = 800

_Key = tuple[str, int]


class Photos(QObject):
    """``get`` gives a square picture in device pixels. ``arrived`` names a picture that was being made."""

    arrived = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._folder = Path()
        self._kept: OrderedDict[_Key, QPixmap | None] = OrderedDict()
        self._wanted: dict[_Key, None] = {}
        self._job: jobs.Job | None = None

    def get(self, name: str, side: int) -> QPixmap | None:
        """The picture of that name, ``side`` device pixels wide; ``None`` where there is none, or not yet."""
        if not name:
            return None
        self._notice_folder()
        key = (name, side)
        if key in self._kept:
            self._kept.move_to_end(key)
            return self._kept[key]
        if key in self._wanted:
            return None
        file = thumbnails.thumbnail_path(name, side)
        if file is not None:
            return self._keep(key, QPixmap(str(file)))
        source = pictures.picture_path(name)
        if source is None:
            # Looked for again each time: it may come back with a folder that was put in its place.
            return None
        if source.stat().st_size <= _SMALL_FILE:
            return self._keep(key, QPixmap.fromImage(_made_small(source, name, side)))
        self._wanted[key] = None
        self._make_next()
        return self._kept.get(key)

    def is_coming(self, name: str, side: int) -> bool:
        """Whether the picture is being made right now."""
        return (name, side) in self._wanted

    def forget(self) -> None:
        """Drop what is in memory."""
        self._kept.clear()
        self._wanted.clear()

    def _notice_folder(self) -> None:
        """Another shop has other pictures."""
        folder = pictures.folder()
        if folder != self._folder:
            self._folder = folder
            self.forget()

    def _keep(self, key: _Key, picture: QPixmap) -> QPixmap | None:
        """Also that one can't be read is remembered."""
        found = None if picture.isNull() else picture
        self._kept[key] = found
        if len(self._kept) > _MOST_KEPT:
            self._kept.popitem(last=False)
        return found

    def _make_next(self) -> None:
        """One after the other on one thread: the newest wish first, which is what is on the screen."""
        if self._job is not None or not self._wanted:
            return
        key = next(reversed(self._wanted))
        folder = self._folder

        def done(png: bytes | None) -> None:
            self._job = None
            if key in self._wanted and folder == self._folder:
                del self._wanted[key]
                picture = QPixmap()
                picture.loadFromData(png or b"")
                self._keep(key, picture)
                self.arrived.emit(key[0])
            self._make_next()

        job = jobs.run_job(lambda _progress, _stop: thumbnails.make(*key), done, owner=self)
        if job.is_running:
            self._job = job


def _made_small(source: Path, name: str, side: int) -> QImage:
    """The middle of a picture at that size, kept on the disk as well; null where it can't be read."""
    image = QImage(str(source))
    if image.isNull():
        return image
    edge = min(image.width(), image.height())
    middle = image.copy((image.width() - edge) // 2, (image.height() - edge) // 2, edge, edge)
    keep, smooth = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    small = middle.scaled(side, side, keep, smooth)
    out = QBuffer()
    out.open(QIODevice.OpenModeFlag.WriteOnly)
    if QImageWriter(out, b"PNG").write(small):
        thumbnails.keep(name, side, bytes(out.data().data()))
    return small


PHOTOS = Photos()
