from __future__ import annotations

import pytest

from makerapp.models.database import database
from makerapp.self_check import orders_file
from makerapp.self_check.bench import Bench
from makerapp.self_check.checks import data
from makerapp.self_check.plan import CheckFailed
from makerapp.services import backups, preferences, sample_shop, undo


def test_a_new_database_is_made(bench: Bench) -> None:
    assert "version" in data.database(bench)
    assert bench.folder.data.database.exists()


def test_a_folder_without_write_ahead_logging_is_told(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    bench.open_data()
    database.execute_sql("PRAGMA journal_mode = DELETE")
    with pytest.raises(CheckFailed, match="journal mode delete"):
        data.database(bench)


def test_a_database_without_tables_is_told(bench: Bench) -> None:
    bench.open_data()
    database.execute_sql("PRAGMA user_version = 0")
    with pytest.raises(CheckFailed, match="no tables"):
        data.database(bench)


def test_settings_are_kept_and_put_back(bench: Bench) -> None:
    bench.open_data()
    preferences.put("footer", "Mine")
    data.settings(bench)
    assert preferences.get("footer") == "Mine"


def test_settings_that_are_lost_are_told(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(preferences, "put", lambda _key, _value: None)
    with pytest.raises(CheckFailed, match="came back"):
        data.settings(bench)


def test_every_order_of_the_file_comes_in(bench: Bench) -> None:
    count = len(orders_file.ORDERS)
    assert data.bring_in(bench) == f"{count} of {count} orders came in."


def test_an_order_that_does_not_come_in_is_told(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    written = orders_file.write

    def lose_one(file):
        lines = written(file).read_text(encoding="utf-8").splitlines(keepends=True)
        file.write_text("".join(lines[:-1]), encoding="utf-8")
        return file

    monkeypatch.setattr(orders_file, "write", lose_one)
    with pytest.raises(CheckFailed, match="9 of 10"):
        data.bring_in(bench)


def test_letters_that_change_on_the_way_in_are_told(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    written = orders_file.write

    def garble(file):
        file.write_text(written(file).read_text(encoding="utf-8").replace("محمد علي", "???? ???"), encoding="utf-8")
        return file

    monkeypatch.setattr(orders_file, "write", garble)
    with pytest.raises(CheckFailed, match="9 of 10"):
        data.bring_in(bench)


def test_a_sample_shop_that_stays_empty_is_told(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sample_shop, "add", lambda: None)
    with pytest.raises(CheckFailed, match="0 sample orders"):
        data.sample(bench)


def test_the_shop_is_filled_searched_worked_in_and_copied(shop: Bench) -> None:
    data.bring_in(shop)
    assert data.sample(shop) == "40 sample orders, in every list."
    data.found(shop)
    assert data.fulfill(shop) == "Processing, shipped, and processing again."
    data.backup(shop)
    assert data.rules(shop).endswith("rules hold.")


@pytest.mark.parametrize("answer", [[], [1]])
def test_a_search_that_finds_nothing_or_anything_is_told(
    shop: Bench, monkeypatch: pytest.MonkeyPatch, answer: list[int]
) -> None:
    monkeypatch.setattr(data, "_require_imported", lambda: None)
    monkeypatch.setattr(data, "find", lambda _words: answer)
    with pytest.raises(CheckFailed, match="Searching"):
        data.found(shop)


def test_an_undo_that_does_nothing_is_told(shop: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    really = undo.undo_last
    monkeypatch.setattr(undo, "undo_last", lambda: None)
    with pytest.raises(CheckFailed, match="Undo left the order at shipped"):
        data.fulfill(shop)
    really(), really()


def test_a_backup_that_is_not_there_is_told(shop: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(backups, "last_backup", lambda _folder: None)
    with pytest.raises(CheckFailed, match="isn't found again"):
        data.backup(shop)


def test_data_that_contradicts_itself_is_told(bench: Bench) -> None:
    bench.fill()
    database.execute_sql("UPDATE product SET on_hand = on_hand + 1 WHERE id = (SELECT min(id) FROM product)")
    with pytest.raises(CheckFailed, match="findings, the first"):
        data.rules(bench)
