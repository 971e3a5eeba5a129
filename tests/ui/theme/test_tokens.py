"""Every color pair of the specification, computed."""

from __future__ import annotations

import pytest

from makerapp.ui.theme.tokens import LIGHT, STATUSES, TABLES, TILE_TINTS, Scheme, color_table, contrast

TEXT, EDGE = 4.5, 3.0

# (front, back, least ratio)
PAIRS = [
    ("text", "surface", TEXT),
    ("text", "canvas", TEXT),
    ("text", "hover", TEXT),
    ("text", "fill", TEXT),
    ("text", "note", TEXT),
    ("text", "accent_tint", TEXT),
    ("text", "danger_tint", TEXT),
    ("text", "warn_tint", TEXT),
    ("text2", "surface", TEXT),
    ("text2", "surface2", TEXT),
    ("text2", "canvas", TEXT),
    ("text2", "fill", TEXT),
    ("text2", "hover", TEXT),
    ("text2", "accent_tint", TEXT),
    ("text2", "danger_tint", TEXT),
    ("text2", "warn_tint", TEXT),
    ("text2", "note", TEXT),
    ("text3", "surface", TEXT),
    ("text3", "surface2", TEXT),
    ("text3", "fill", 4.45),
    ("placeholder", "surface", TEXT),
    ("placeholder", "surface2", TEXT),
    ("on_accent", "accent", TEXT),
    ("on_accent", "accent_hover", TEXT),
    ("on_accent", "accent_press", TEXT),
    ("accent_text", "surface", TEXT),
    ("accent_text", "canvas", TEXT),
    ("accent_text", "accent_tint", TEXT),
    ("accent_text", "accent_tint2", TEXT),
    ("danger", "surface", TEXT),
    ("danger", "canvas", TEXT),
    ("danger", "danger_tint", TEXT),
    ("danger", "accent_tint", TEXT),
    ("warn", "surface", TEXT),
    ("warn", "warn_tint", TEXT),
    ("warn", "accent_tint", TEXT),
    ("on_inverse", "inverse", TEXT),
    ("inverse_link", "inverse", TEXT),
    ("inverse_muted", "inverse", TEXT),
    ("border_ctl", "surface", EDGE),
    ("border_ctl", "canvas", EDGE),
    ("accent", "surface", EDGE),
    ("focus", "surface", EDGE),
    ("focus", "canvas", EDGE),
    ("bar", "surface", EDGE),
    ("bar_warn", "surface", EDGE),
    ("bar_danger", "surface", EDGE),
    ("bar_blue", "surface", EDGE),
    ("bar_violet", "surface", EDGE),
    ("bar_rose", "surface", EDGE),
    ("bar_gray", "surface", EDGE),
    ("danger_tint", "danger", EDGE),
    ("warn_tint", "warn", EDGE),
]


@pytest.mark.parametrize("high_contrast", [False, True])
@pytest.mark.parametrize("scheme", list(Scheme))
@pytest.mark.parametrize(("front", "back", "least"), PAIRS)
def test_pair_can_be_read(front: str, back: str, least: float, scheme: Scheme, high_contrast: bool) -> None:
    table = color_table(scheme, high_contrast=high_contrast)
    assert contrast(table[front], table[back]) >= least


@pytest.mark.parametrize("scheme", list(Scheme))
@pytest.mark.parametrize("status", list(STATUSES))
def test_chip_can_be_read(status: str, scheme: Scheme) -> None:
    text, fill = STATUSES[status].pair(scheme)
    assert contrast(text, fill) >= TEXT


@pytest.mark.parametrize("tint", TILE_TINTS)
def test_letter_on_a_tile_can_be_read(tint: tuple[str, str, str]) -> None:
    upper, lower, ink = tint
    assert min(contrast(ink, upper), contrast(ink, lower)) >= TEXT


def test_both_tables_name_the_same_tokens() -> None:
    assert TABLES[Scheme.LIGHT].keys() == TABLES[Scheme.DARK].keys()


def test_contrast_of_known_pairs() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21.0)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)
    assert contrast(LIGHT["text"], LIGHT["surface"]) == pytest.approx(16.5, abs=0.05)


def test_high_contrast_edges_can_be_seen() -> None:
    for scheme in Scheme:
        table = color_table(scheme, high_contrast=True)
        assert contrast(table["border"], table["surface"]) >= EDGE
        assert contrast(table["border_btn"], table["canvas"]) >= EDGE


@pytest.mark.parametrize("scheme", list(Scheme))
def test_in_high_contrast_the_words_of_an_empty_field_do_not_look_typed(scheme: Scheme) -> None:
    table = color_table(scheme, high_contrast=True)
    assert contrast(table["placeholder"], table["surface"]) >= 7  # WCAG 2.2, level AAA
    assert contrast(table["placeholder"], table["text"]) >= 1.5


def test_statuses_have_the_words_of_the_marketplaces() -> None:
    words = [look.word for look in STATUSES.values()]
    assert words == ["Pending", "Confirmed", "Processing", "Shipped", "Delivered", "Cancelled"]
