from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from makerapp import app, cli
from makerapp.models.database import close_database, open_database
from makerapp.paths import DataFolder
from makerapp.services import cancel_fulfillment, fulfillment, orders, sample_shop, shop
from makerapp.services.cancel_fulfillment import Goods

Run = Callable[..., tuple[int, str]]


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def run(data: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs a verb on a data folder of its own; gives the exit code and what was printed."""

    def call(*arguments: object) -> tuple[int, str]:
        capsys.readouterr()
        code = app.main([str(each) for each in arguments] + ["--data", str(data)])
        printed = capsys.readouterr()
        return code, printed.out + printed.err

    return call


def answer(run: Run, *arguments: object) -> Any:
    _, printed = run(*arguments, "--json")
    return json.loads(printed)


@pytest.fixture
def sample(data: Path) -> None:
    folder = DataFolder(data)
    folder.prepare()
    open_database(folder.database, folder.backups)
    sample_shop.add()
    close_database()


def test_import_tells_what_came_in(run: Run, shared_samples: Path) -> None:
    file = shared_samples / "shopify" / "orders_export_zar_75col.csv"
    (first,) = answer(run, "import", file)["files"]
    assert first["format"] == "shopify-orders"
    assert first["orders"] == {"new": 35, "changed": 0, "unchanged": 0}
    assert (first["lines"], first["left_out"]) == (86, [])
    (again,) = answer(run, "import", file)["files"]
    assert again["orders"] == {"new": 0, "changed": 0, "unchanged": 35}


def test_exit_codes_of_import(run: Run, tmp_path: Path) -> None:
    good, part, foreign = tmp_path / "good.csv", tmp_path / "part.csv", tmp_path / "cats.csv"
    head = "Name,Id,Financial Status,Created at,Lineitem quantity,Lineitem name,Lineitem price,Currency,Total,Email"
    head += ",Paid at,Fulfillment Status,Shipping Name,Shipping Zip\n"
    row = "#{n},{n},paid,2026-11-18 10:00:00 +0000,{count},Mug,24.00,GBP,24.00,,,unfulfilled,Maya,BS1\n"
    good.write_text(head + row.format(n=1, count=1), encoding="utf-8")
    part.write_text(head + row.format(n=2, count=1) + row.format(n=3, count="x"), encoding="utf-8")
    foreign.write_text("name,age\nMimi,3\n", encoding="utf-8")
    assert run("import", good)[0] == 0
    code, words = run("import", part)
    assert code == 1
    assert "row 3 was left out" in words
    code, words = run("import", foreign)
    assert code == 2
    assert "This isn't an orders file." in words
    assert run("import", tmp_path / "nowhere.csv")[0] == 2


@pytest.mark.usefixtures("sample")
def test_orders_by_view_search_and_limit(run: Run) -> None:
    found = answer(run, "orders", "--view", "to-pack")
    assert len(found) == 8
    assert found[0]["number"] == "#1001"
    assert set(found[0]) == {
        "number", "channel", "status", "fulfillment", "payment", "buyer", "placed_at", "ship_by", "held_until", "items",
        "total",
    }  # fmt: skip
    assert (found[0]["items"], found[0]["total"]) == (3, {"amount": 7320, "currency": "GBP"})
    assert [each["number"] for each in answer(run, "orders", "--search", "lukasz")] == ["#1013"]
    assert len(answer(run, "orders", "--limit", 5)) == 5
    assert answer(run, "orders", "--view", "to-pack", "--search", "lukasz") == []


@pytest.mark.usefixtures("sample")
def test_show_tells_everything_with_the_timeline(run: Run) -> None:
    found = answer(run, "show", "1001")
    assert found["lines"][0]["personalization"][0]["value"] == "“M + J”, on the base"
    assert [event["kind"] for event in found["timeline"]][-1] == "placed"
    code, words = run("show", "#1001")
    assert code == 0
    assert "Ready to pack" in words
    code, words = run("show", "99999")
    assert code == 2
    assert "There is no order 99999." in words


@pytest.mark.usefixtures("sample")
def test_timeline_tells_old_and_new_values(run: Run, data: Path, tmp_path: Path) -> None:
    folder = DataFolder(data)
    open_database(folder.database, folder.backups)
    (order_id,) = cli.queries.find_by_number("1001")
    orders.set_ship_by(order_id, date(2027, 1, 5), "kiln broke")
    orders.add_note(order_id, "ask about the glaze")
    close_database()
    code, words = run("timeline", "1001")
    assert code == 0
    assert "→ Tue 5 Jan 2027" in words
    assert "ask about the glaze" not in words
    assert "ask about the glaze" in run("timeline", "1001", "--with-notes")[1]
    found = answer(run, "timeline", "#1001")
    assert found["notes_left_out"] is True
    assert found["timeline"][0]["kind"] == "placed"
    (change,) = found["timeline"][-1]["changes"]
    assert (change["field"], change["new"]) == ("Ship-by date", "Tue 5 Jan 2027")
    target = tmp_path / "t.txt"
    assert run("timeline", "1001", "--output", target)[0] == 0
    assert target.read_text(encoding="utf-8").startswith("Order #1001")
    assert run("timeline", "99999")[0] == 2


@pytest.mark.usefixtures("sample")
@pytest.mark.parametrize(("paper", "size"), [("a4", (595, 842)), ("letter", (612, 792)), ("a5", (420, 595))])
def test_print_writes_a_pdf_of_that_paper(run: Run, tmp_path: Path, paper: str, size: tuple[int, int]) -> None:
    target = tmp_path / "slips.pdf"
    code, _ = run("print", "packing-slip", "--orders", "1001,#1002", "--paper", paper, "--output", target)
    assert code == 0
    reader = PdfReader(target)
    assert len(reader.pages) == 2
    box = reader.pages[0].mediabox
    assert (round(float(box.width)), round(float(box.height))) == size
    text = reader.pages[0].extract_text()
    assert "#1001" in text
    assert "Moss stoneware mug" in text
    assert "£" not in text
    assert any(event["kind"] == "saved_pdf" for event in answer(run, "show", "1001")["timeline"])


@pytest.mark.usefixtures("sample")
def test_print_a_whole_view(run: Run, tmp_path: Path) -> None:
    target = tmp_path / "notes.pdf"
    assert run("print", "thank-you-note", "--view", "to-pack", "--output", target)[0] == 0
    assert len(PdfReader(target).pages) == 8
    code, words = run("print", "packing-slip", "--orders", "77777", "--output", target)
    assert code == 2
    assert "There is no order 77777." in words


def test_tracking(run: Run) -> None:
    found = answer(run, "tracking", "RM123456785GB")
    assert found["number"] == "RM123456785GB"
    assert found["carriers"][0]["name"] == "Royal Mail"
    assert found["carriers"][0]["valid"] is True
    ruined = answer(run, "tracking", "9.4E+21")
    assert (ruined["number"], ruined["carriers"]) == ("9.4E+21", [])
    assert "problem" in ruined
    wrong = answer(run, "tracking", "RM123456786GB")
    assert not any(each["valid"] for each in wrong["carriers"])


@pytest.mark.usefixtures("sample")
def test_check_finds_what_is_broken(run: Run, data: Path) -> None:
    assert run("check")[0] == 0
    folder = DataFolder(data)
    open_database(folder.database, folder.backups)
    from makerapp.models.product import Product

    Product.update(on_hand=Product.on_hand + 1).where(Product.title == "Bud vase, tall").execute()
    close_database()
    code, words = run("check")
    assert code == 1
    assert "on hand equals the sum of the stock ledger: Bud vase, tall" in words
    assert answer(run, "check")["ok"] is False


@pytest.mark.usefixtures("sample")
def test_cancel_fulfillment_is_read_in_show(run: Run, data: Path) -> None:
    folder = DataFolder(data)
    open_database(folder.database, folder.backups)
    (order_id,) = cli.queries.find_by_number("1001")
    fulfillment.ship(order_id, fulfillment.Shipment("Evri", "", shop.today(), "H123"))
    cancel_fulfillment.cancel(order_id, None, Goods.SHELF, "wrong box")
    orders.add_note(order_id, "re-pack")
    close_database()
    found = answer(run, "show", "1001")
    assert (found["status"], found["fulfillment"]) == ("confirmed", "unfulfilled")
    assert [(each["state"], each["tracking_number"]) for each in found["fulfillments"]] == [("cancelled", "H123")]
    assert [each["kind"] for each in found["timeline"]][:3] == ["note", "fulfillment_cancelled", "shipped"]


def test_the_data_folder_may_stand_before_the_verb(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert app.main(["--data", str(data), "--json", "orders"]) == 0
    assert json.loads(capsys.readouterr().out) == []
    assert (data / "makerbench.sqlite3").exists()


def test_a_folder_that_cannot_be_is_said_in_words(run: Run, data: Path) -> None:
    data.write_text("a file in the way", encoding="utf-8")
    code, words = run("orders")
    assert code == 2
    assert words.startswith("The data folder can't be used.")


@pytest.mark.usefixtures("sample")
def test_print_takes_several_documents_and_any_sheet_they_fit(run: Run, tmp_path: Path) -> None:
    target = tmp_path / "papers.pdf"
    told = answer(run, "print", "packing-slip", "thank-you-note", "--view", "to-pack", "--output", target)
    assert (told["orders"], told["pages"]) == (8, 16)
    assert told["remarks"] == []
    sheet = ("--paper", "labels-a4-3x7", "--start-label", 20)
    code, words = run("print", "address-label", "--view", "to-pack", *sheet, "--output", target)
    assert (code, words.strip()) == (0, f"{target}: 2 pages for 8 orders")
    told = answer(run, "print", "pick-list", "--orders", "1001,1002", "--output", target)
    assert told["orders"] == 2
    assert "Pick list" in PdfReader(target).pages[0].extract_text()


@pytest.mark.usefixtures("sample")
def test_print_makes_papers_of_the_shop(run: Run, tmp_path: Path) -> None:
    target = tmp_path / "shop.pdf"
    assert run("print", "scanner-cards", "--output", target)[0] == 0
    told = answer(run, "print", "product-labels", "--products", "MUG-MOSS-350=3", "--output", target)
    assert (told["orders"], told["pages"]) == (0, 1)
    code, words = run("print", "manifest", "--day", "2001-01-01", "--output", target)
    assert code == 2
    assert "2001" in words


@pytest.mark.usefixtures("sample")
@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("packing-slip",), "Add --orders or --view."),
        (("scanner-cards", "--view", "to-pack"), "scanner-cards is of no order."),
        (("pick-list", "--view", "to-pack", "--paper", "a6"), "can't be printed on a6. It fits a4, letter, a5."),
        (("product-labels",), "Add --products"),
        (("product-labels", "--products", "NO-SUCH=1"), "There is no product NO-SUCH."),
        (("product-labels", "--products", "MUG-MOSS-350=many"), "many is no number of labels."),
        (("bench-tickets", "--orders", "1001"), "There is nothing to print."),
    ],
)
def test_print_says_what_is_missing(run: Run, tmp_path: Path, arguments: tuple[str, ...], said: str) -> None:
    code, words = run("print", *arguments, "--output", tmp_path / "none.pdf")
    assert code == 2
    assert said in words
    assert not (tmp_path / "none.pdf").exists()
