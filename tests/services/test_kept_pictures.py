"""Pictures kept with the data: small copies for the screen, what is swept and what an undo still needs, backups."""

from __future__ import annotations

import io
import os
import time
from pathlib import Path

import pytest
from PIL import Image, ImageCms

from makerapp.errors import Refused
from makerapp.models.product import Product
from makerapp.paths import DataFolder
from makerapp.services import backups, picture_sweep, pictures, preferences, products, shop, thumbnails, undo
from makerapp.services.product_draft import ProductDraft


def photo(size: tuple[int, int] = (1600, 1200), color: object = (180, 60, 40), **options: object) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", size, color).save(out, "JPEG", **options)
    return out.getvalue()


def age(name: str, days: int = 30) -> None:
    file = pictures.picture_path(name)
    assert file is not None
    os.utime(file, (time.time() - days * 86_400,) * 2)


@pytest.fixture
def mug(data_folder: DataFolder) -> int:
    done = products.add(ProductDraft("Moss mug", currency="GBP"))
    assert done.product_id is not None
    return done.product_id


def test_a_photo_is_kept_small_and_upright(data_folder: DataFolder) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # turned a quarter by the camera
    name, is_small = pictures.keep(photo(exif=exif.tobytes()), pictures.PHOTO)
    assert not is_small
    with Image.open(pictures.picture_path(name) or "") as kept:
        assert kept.size == (768, 1024)
        assert not kept.getexif()


def test_wide_colors_become_the_screen_s(data_folder: DataFolder) -> None:
    """The same numbers mean another color in another profile; a broken profile means nothing."""
    lab = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    same, _ = pictures.keep(photo((400, 400), icc_profile=lab))
    broken, _ = pictures.keep(photo((400, 400), (180, 60, 41), icc_profile=b"not a profile at all"))
    for name, color in ((same, (180, 60, 40)), (broken, (180, 60, 41))):
        with Image.open(pictures.picture_path(name) or "") as kept:
            assert "icc_profile" not in kept.info
            found = kept.getpixel((5, 5))
            assert isinstance(found, tuple)
            assert all(abs(a - b) < 6 for a, b in zip(found, color, strict=True))


@pytest.mark.parametrize("data", [b"", b"words", b"\0\0\0\x18ftypheic" + bytes(300)])
def test_what_is_pasted_and_is_no_picture_is_refused(data_folder: DataFolder, data: bytes) -> None:
    with pytest.raises(Refused):
        pictures.keep(data)
    assert list(pictures.folder().iterdir()) == []


def test_a_thumbnail_is_the_middle_of_the_picture_at_its_size(data_folder: DataFolder) -> None:
    wide = Image.new("RGB", (900, 300), "white")
    wide.paste((0, 0, 200), (300, 0, 600, 300))
    out = io.BytesIO()
    wide.save(out, "PNG")
    name, _ = pictures.keep(out.getvalue())
    assert thumbnails.thumbnail_path(name, 60) is None
    made = thumbnails.make(name, 60)
    kept = thumbnails.thumbnail_path(name, 60)
    assert kept is not None
    assert made == kept.read_bytes()
    with Image.open(kept) as small:
        assert small.size == (60, 60)
        for at in ((3, 30), (56, 30)):
            found = small.getpixel(at)
            assert isinstance(found, tuple)
            assert found[2] > 190 > 20 > found[0]


def test_there_is_no_thumbnail_of_what_is_gone_or_damaged(data_folder: DataFolder) -> None:
    assert thumbnails.make("0" * 24 + ".jpg", 40) is None
    broken = pictures.keep_bytes(photo()[:500], ".jpg")
    assert thumbnails.make(broken, 40) is None


def test_a_thumbnail_that_can_t_be_kept_is_shown_all_the_same(data_folder: DataFolder) -> None:
    name, _ = pictures.keep(photo())
    thumbnails.folder().write_text("a file where the folder should be", encoding="utf-8")
    assert (thumbnails.make(name, 40) or b"").startswith(b"\x89PNG")
    assert thumbnails.thumbnail_path(name, 40) is None


def test_only_pictures_that_nothing_can_bring_back_are_swept(mug: int) -> None:
    first, second, unsaved, fresh = (pictures.keep(photo((300 + n, 300)))[0] for n in range(4))
    products.set_picture(mug, first)
    products.set_picture(mug, second)
    for name in (first, second, unsaved):
        age(name)
        thumbnails.make(name, 40)
    stray = pictures.folder() / "notes.txt"
    stray.write_text("mine", encoding="utf-8")
    assert picture_sweep.sweep() == 1
    assert pictures.picture_path(unsaved) is None
    assert thumbnails.thumbnail_path(unsaved, 40) is None
    # The first one comes back with an undo, the fresh one may stand in a form that is open.
    assert all(pictures.picture_path(name) for name in (first, second, fresh))
    assert thumbnails.thumbnail_path(first, 40) is not None
    assert stray.exists()
    undo.undo_last()
    assert Product.get_by_id(mug).picture == first


def test_a_picture_chosen_once_more_stays_until_it_is_written_what_for(data_folder: DataFolder) -> None:
    name, _ = pictures.keep(photo((400, 400)))
    age(name)
    assert pictures.keep(photo((400, 400)))[0] == name
    assert picture_sweep.sweep() == 0
    assert pictures.picture_path(name) is not None
    age(name)
    assert picture_sweep.sweep() == 1


def test_there_is_no_thumbnail_of_a_picture_too_large_to_unpack(
    data_folder: DataFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    name, _ = pictures.keep(photo((400, 400)))
    for most in (100_000, 10_000):
        monkeypatch.setattr(Image, "MAX_IMAGE_PIXELS", most)
        assert thumbnails.make(name, 64) is None


def test_logo_and_pictures_of_notes_stay(data_folder: DataFolder, tmp_path: Path) -> None:
    file = tmp_path / "logo.jpg"
    file.write_bytes(photo((500, 500)))
    shop.set_logo(file)
    note, _ = pictures.keep(photo((900, 300)))
    preferences.put("note_templates", [{"id": "any", "picture": note}])
    logo = shop.logo_path()
    assert logo is not None
    for name in (logo.name, note):
        age(name)
    assert picture_sweep.sweep() == 0
    assert {logo.name, note} <= picture_sweep.needed()


def test_a_backup_has_the_pictures_it_names_beside_it_each_once(mug: int, tmp_path: Path) -> None:
    name, _ = pictures.keep(photo())
    unused, _ = pictures.keep(photo((333, 333)))
    products.set_picture(mug, name)
    target = backups.back_up_now(tmp_path / "kept").parent / "pictures"
    assert [file.name for file in target.iterdir()] == [name]
    before = (target / name).stat().st_mtime_ns
    backups.back_up_now(tmp_path / "kept")
    assert (target / name).stat().st_mtime_ns == before
    assert unused not in {file.name for file in target.iterdir()}
