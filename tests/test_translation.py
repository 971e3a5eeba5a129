"""Texts in the maker's language."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from makerapp import translation
from makerapp.translation import Words, counted, inside, mark, one_stop, tr


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    yield
    translation.use()


def test_without_a_language_texts_stay_as_written() -> None:
    assert tr("Late") == mark("Late") == "Late"
    assert counted("1 order", "{n} orders", 1) == "1 order"
    assert counted("1 order", "{n} orders", 0) == "0 orders"
    assert counted("1 order", "{n} orders", 12345) == "12,345 orders"


def test_other_placeholders_are_filled_too() -> None:
    assert counted("1 slip for {who}", "{n} slips for {who}", 1, who="{Ada}") == "1 slip for {Ada}"
    assert counted("1 slip for {who}", "{n} slips for {who}", 3, who="Ada") == "3 slips for Ada"


def test_a_language_chooses_the_form_by_its_own_rule() -> None:
    def french(text: str, _meaning: str, n: int) -> str:
        return {"{n} orders": "{n} commande" if n < 2 else "{n} commandes"}.get(text, text)

    translation.use(french, lambda n: f"{n:_}".replace("_", "\u202f"))
    assert [counted("1 order", "{n} orders", n) for n in (0, 1, 2)] == ["0 commande", "1 commande", "2 commandes"]
    assert counted("1 order", "{n} orders", 12345) == "12\u202f345 commandes"


def test_one_word_with_two_meanings() -> None:
    words = {("Open", "verb"): "Öffnen", ("Open", ""): "Offen"}
    translation.use(lambda text, meaning, _n: words.get((text, meaning), text))
    assert (tr("Open"), tr("Open", "verb")) == ("Offen", "Öffnen")


def test_within_a_sentence_the_first_letter_is_small_but_not_in_german() -> None:
    assert inside("Address changed") == "address changed"
    assert inside("PDF saved") == "PDF saved"
    assert inside("") == ""
    translation.use(lambda text, _meaning, _count: text, code="de")
    assert inside("Adresse geändert") == "Adresse geändert"


def test_an_abbreviation_at_the_end_brings_its_own_full_stop() -> None:
    assert one_stop("Gedruckt am 11. Nov..") == "Gedruckt am 11. Nov."
    assert one_stop("Gedruckt heute.") == "Gedruckt heute."
    assert one_stop("Wait...") == "Wait..."


def test_a_table_of_words_may_say_what_they_mean() -> None:
    table = Words({1: "Delivered"}, "list of orders")
    translation.use(lambda text, meaning, _count: f"{text} ({meaning})")
    assert table[1] == table.get(1) == "Delivered (list of orders)"
    assert table.english(1) == "Delivered"
