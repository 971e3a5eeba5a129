from __future__ import annotations

import pytest

from makerapp.ui.theme.metrics import TEXT_SIZES, TYPE_ROLES, Density, Metrics


@pytest.mark.parametrize(
    ("density", "row", "control", "main", "chip"),
    [(Density.COMPACT, 44, 32, 36, 22), (Density.NORMAL, 60, 36, 48, 24), (Density.TOUCH, 72, 48, 56, 28)],
)
def test_sizes_of_a_density(density: Density, row: int, control: int, main: int, chip: int) -> None:
    metrics = Metrics(density)
    assert [metrics[name] for name in ("row", "control", "main_button", "chip")] == [row, control, main, chip]


@pytest.mark.parametrize("percent", TEXT_SIZES)
def test_no_target_is_under_its_smallest(percent: int) -> None:
    touch = Metrics(Density.TOUCH, max(100, percent))
    for name in ("control", "main_button", "pill", "small_button", "sidebar_item", "target", "header"):
        assert touch[name] >= 44
        assert Metrics(Density.COMPACT, percent)[name] >= 21


@pytest.mark.parametrize("percent", TEXT_SIZES)
def test_no_type_is_under_11_px(percent: int) -> None:
    metrics = Metrics(text_percent=percent)
    assert all(metrics.type_size(role) >= 11 for role in TYPE_ROLES)


def test_text_size_grows_rows_and_controls_but_not_gaps() -> None:
    large = Metrics(Density.NORMAL, 130)
    assert large["row"] == 78
    assert large["control"] == 47
    assert large.type_size("body") == 18
    assert large["gap"] == 12
    assert large["panel"] == 372


def test_unknown_size_is_a_mistake() -> None:
    with pytest.raises(KeyError):
        Metrics()["no_such_size"]
