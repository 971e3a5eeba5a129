"""Papers in a language of their own, and slips that another language does not make old."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from makerapp import locales, translation
from makerapp.services import preferences
from makerapp.services.fulfillment import reload
from makerapp.services.paperwork import jobs, paper_language, records
from makerapp.services.paperwork.kinds import Kind
from makerapp.services.paperwork.sheets import frozen_for, lay_out
from makerapp.services.paperwork.staleness import is_stale
from makerapp.services.paperwork.wish import Wish
from tests.printing.pdfs import texts

_GERMAN = {"Packing slip": "Lieferschein", "Order": "Bestellung", "Gift receipt": "Geschenkbeleg", "Send to": "An"}
_FRENCH = {"Packing slip": "Bon de livraison"}


@pytest.fixture(autouse=True)
def languages() -> Iterator[None]:
    """German and French can be spoken, with a word or two each."""

    def opened(code: str) -> translation.Language:
        words = {"de": _GERMAN, "fr": _FRENCH}[code]
        return translation.Language(code, lambda text, _meaning, _n: words.get(text, text), locales.number)

    translation.on_other_language(opened)
    yield
    translation.on_other_language(None)
    translation.use()
    paper_language.without_window("")


def slip_text(order_id: int) -> str:
    return " ".join(texts(lay_out(Wish((order_id,), (Kind.PACKING_SLIP,))).pdf))


def test_papers_follow_the_program_or_have_a_language_of_their_own(make_order: Callable[..., int]) -> None:
    order_id = make_order(("Moss mug", 1))
    assert "Packing slip" in slip_text(order_id)
    preferences.put("paper_language", "de")
    assert "Lieferschein" in slip_text(order_id)
    assert "Packing slip" not in slip_text(order_id)
    # The program itself goes on in English.
    assert translation.tr("Packing slip") == "Packing slip"


def test_the_buyers_language_stands_beside_the_papers_own(make_order: Callable[..., int]) -> None:
    preferences.put("paper_language", "de")
    preferences.put("second_language", "fr")
    assert "Lieferschein · Bon de livraison" in slip_text(make_order(("Moss mug", 1)))
    preferences.put("second_language", "de")
    assert "Lieferschein ·" not in slip_text(make_order(("Moss mug", 1)))


def test_the_command_line_prints_as_the_window_would(make_order: Callable[..., int]) -> None:
    paper_language.without_window("fr")
    assert "Bon de livraison" in slip_text(make_order(("Moss mug", 1)))
    preferences.put("paper_language", "de")
    assert "Lieferschein" in slip_text(make_order(("Moss mug", 1)))


def test_another_language_makes_no_slip_old(make_order: Callable[..., int]) -> None:
    order_id = make_order(("Moss mug", 2))
    preferences.put("show_prices", True)
    (piece,) = jobs.pieces(lay_out(Wish((order_id,))))
    records.record_sent(piece, "Brother")
    (english,) = frozen_for(reload(order_id), Kind.PACKING_SLIP)
    translation.use(lambda text, _meaning, _n: _GERMAN.get(text, text), locales.number, "de")
    (german,) = frozen_for(reload(order_id), Kind.PACKING_SLIP)
    assert german.document != english.document
    assert (german.digest, german.revision) == (english.digest, english.revision)
    assert not is_stale(reload(order_id))
    assert lay_out(Wish((order_id,))).parts[0].digest == english.digest
