from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtSvg import QSvgRenderer

from makerapp.ui.theme.metrics import Density, Metrics
from makerapp.ui.theme.style import TEMPLATE, build_style_sheet, style_values, write_pictures
from makerapp.ui.theme.tokens import Scheme, color_table

# Dynamic properties named like one of Qt's own would silently never match.
TAKEN = {"size", "style", "font", "pos", "text", "icon", "value", "enabled", "visible", "palette", "flat", "checked"}


@pytest.mark.parametrize("density", list(Density))
@pytest.mark.parametrize("scheme", list(Scheme))
def test_every_token_is_filled(scheme: Scheme, density: Density) -> None:
    sheet = build_style_sheet(color_table(scheme), Metrics(density), "Inter")
    assert "$" not in sheet
    assert sheet.count("{") == sheet.count("}")


def test_no_color_is_written_into_the_template() -> None:
    rules = re.sub(r"/\*.*?\*/", "", TEMPLATE.read_text(encoding="utf-8"), flags=re.DOTALL)
    assert not re.findall(r":[^;{}]*#[0-9a-fA-F]{3,8}\b", rules)


def test_no_rule_is_named_like_a_property_of_qt() -> None:
    names = set(re.findall(r"\[(\w+)=", TEMPLATE.read_text(encoding="utf-8")))
    assert names
    assert not names & TAKEN


def test_no_bare_widget_and_no_star_rule() -> None:
    rules = re.sub(r"/\*.*?\*/", "", TEMPLATE.read_text(encoding="utf-8"), flags=re.DOTALL)
    selectors = [part.strip() for block in re.findall(r"([^{}]+)\{", rules) for part in block.split(",")]
    assert "QWidget" not in selectors
    assert "*" not in selectors


@pytest.mark.parametrize("scheme", list(Scheme))
def test_pictures_are_files_in_the_colors_of_the_theme(scheme: Scheme) -> None:
    colors = color_table(scheme)
    urls = write_pictures(colors)
    check = Path(urls["url_check"]).read_bytes()
    assert colors["on_accent"].encode() in check
    for url in urls.values():
        assert QSvgRenderer(QByteArray(Path(url).read_bytes())).isValid()


def test_two_themes_never_share_a_picture_of_another_color() -> None:
    light = write_pictures(color_table(Scheme.LIGHT))
    dark = write_pictures(color_table(Scheme.DARK))
    assert light["url_check"] != dark["url_check"]


def test_inner_heights_leave_room_for_the_edge() -> None:
    values = style_values(color_table(Scheme.LIGHT), Metrics(), "Inter")
    assert (values["in_control"], values["in_control_thick"], values["in_main_button"]) == ("34", "32", "46")


@pytest.mark.parametrize("scheme", list(Scheme))
def test_an_empty_progress_bar_is_seen_in_high_contrast(scheme: Scheme) -> None:
    metrics = Metrics()
    plain, sharp = color_table(scheme), color_table(scheme, high_contrast=True)
    assert style_values(plain, metrics, "Inter")["groove_edge"] == "0"
    assert style_values(sharp, metrics, "Inter")["groove_edge"] == f"1px solid {sharp['border_ctl']}"


@pytest.mark.parametrize("scheme", list(Scheme))
def test_what_cannot_be_used_is_told_without_gray_in_high_contrast(scheme: Scheme) -> None:
    sharp = color_table(scheme, high_contrast=True)
    assert sharp["text3"] == sharp["text"]
    sheet = build_style_sheet(sharp, Metrics(), "Inter")
    for widget in ("QPushButton", "QLineEdit", "QComboBox"):
        rule = re.search(rf"^{widget}:disabled \{{(.*?)\}}", sheet, flags=re.DOTALL | re.MULTILINE)
        assert rule is not None
        assert "border-style: dashed" in rule.group(1)
    assert "dashed" not in build_style_sheet(color_table(scheme), Metrics(), "Inter")
