"""The texts of the program as translators get them: found, merged, checked, built."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.packaging.loading import load

extract = load("translations/extract.py")
catalog = load("translations/catalog.py")
check = load("translations/check.py")
update = load("translations/update.py")

Entry, Catalog, Message = catalog.Entry, catalog.Catalog, extract.Message

CODE = """
from makerapp.translation import Words, counted, mark, mark_counted, tr
TITLE = mark("Earnings")
NAMES = Words({"a": "First", "b": "Second"})
DONE = mark_counted("{number} confirmed", "{n} orders confirmed")
def words(self, count, urgent):
    said = tr("Late") if urgent else tr("Open", "verb")
    self.tr("Pack" if urgent else "Ship")
    phrase("Packing slip", language)
    QCoreApplication.translate("anything", "No printer")
    tr(TITLE)
    return counted("1 order", "{n} orders", count) + tr("a " "long text")
"""


def found_in(code: str) -> dict[tuple[str, str], str]:
    return {each.key: each.one for each in extract.texts_of(code, "some.py")}


def test_every_way_to_say_a_text_is_found() -> None:
    assert found_in(CODE) == {
        ("Earnings", ""): "",
        ("First", ""): "",
        ("Second", ""): "",
        ("{number} confirmed", ""): "",
        ("{n} orders confirmed", ""): "{n} orders confirmed",
        ("Late", ""): "",
        ("Open", "verb"): "",
        ("Pack", ""): "",
        ("Ship", ""): "",
        ("Packing slip", ""): "",
        ("No printer", ""): "",
        ("{n} orders", ""): "1 order",
        ("a long text", ""): "",
    }


@pytest.mark.parametrize("code", ['tr(f"{n} orders")', 'self.tr("Order " + number)', 'mark("a" + b)'])
def test_a_text_that_is_put_together_first_is_refused(code: str) -> None:
    with pytest.raises(extract.NotConstant, match=r"some\.py:1"):
        list(extract.texts_of(code, "some.py"))


def test_one_text_has_one_singular(tmp_path: Path) -> None:
    (tmp_path / "makerapp").mkdir()
    code = 'counted("1 order", "{n} orders", 1)\ncounted("one order", "{n} orders", 1)\n'
    (tmp_path / "makerapp" / "a.py").write_text(code, encoding="utf-8")
    with pytest.raises(ValueError, match="two singulars: 1 order and one order"):
        extract.messages_of(tmp_path)


def test_a_counted_text_is_asked_for_with_its_count_everywhere(tmp_path: Path) -> None:
    (tmp_path / "makerapp").mkdir()
    code = 'counted("1 order", "{n} orders", 1)\nself.tr("{n} orders")\n'
    (tmp_path / "makerapp" / "a.py").write_text(code, encoding="utf-8")
    with pytest.raises(ValueError, match="without a count"):
        extract.messages_of(tmp_path)


def test_a_table_of_words_may_have_a_meaning() -> None:
    found = list(extract.texts_of('Words({1: "Delivered"}, "list of orders")', "some.py"))
    assert [each.key for each in found] == [("Delivered", "list of orders")]


# --- merging ----------------------------------------------------------------------------------------------------


def test_nothing_translated_is_lost() -> None:
    old = Catalog(
        "de",
        [
            Entry("Late", forms=("Zu spät",), is_finished=True, files=("a.py",)),
            Entry("Print the slip", forms=("Zettel drucken",), is_finished=True, files=("a.py",)),
            Entry("Gone", forms=("Weg",), is_finished=True, files=("b.py",)),
        ],
    )
    messages = [
        Message("Late", files=["b.py"]),
        Message("Print this slip", files=["a.py"]),
        Message("New", files=["c.py"]),
    ]
    late, changed, new = catalog.merged(old, messages).entries
    assert (late.forms, late.is_finished, late.files) == (("Zu spät",), True, ("b.py",))
    assert (changed.forms, changed.is_finished, changed.old_source) == (("Zettel drucken",), False, "Print the slip")
    assert (new.forms, new.is_finished) == ((), False)


def test_a_text_that_is_counted_now_is_translated_anew() -> None:
    old = Catalog("de", [Entry("{n} orders", forms=("{n} Bestellungen",), is_finished=True)])
    (entry,) = catalog.merged(old, [Message("{n} orders", one="1 order")]).entries
    assert (entry.forms, entry.is_finished, entry.one) == ((), False, "1 order")


def test_a_file_is_read_as_it_was_written(tmp_path: Path) -> None:
    entries = [
        Entry('Say "A & B" <here>', forms=("Sag „A & B“ <hier>",), is_finished=True, files=("makerapp/a.py",)),
        Entry("Open", "verb", forms=("Öffnen",), is_finished=True),
        Entry("{n} orders", one="1 order", forms=("{n} Bestellung", "{n} Bestellungen"), is_finished=True),
        Entry("Two\nlines", files=("makerapp/a.py", "makerapp/b.py")),
        Entry("Print this", forms=("Drucken",), old_source="Print that"),
    ]
    path = tmp_path / "x.ts"
    assert catalog.write(Catalog("de", entries), path)
    assert catalog.read(path, "de").entries == entries
    assert not catalog.write(catalog.read(path, "de"), path)


# --- what can be wrong --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("source", "form", "said"),
    [
        ("Order {number}", "Bestellung", "placeholders none instead of {number}"),
        ("Order {number}", "Bestellung {nummer}", "placeholders {nummer} instead of {number}"),
        ("Print…", "Drucken", "ends with"),
        ("Print.", "Drucken!", "ends with"),
        ("Late", " Spät", "other blanks"),
        ("Undo (Ctrl+Z)", "Zurück (Strg+Y)", "other keys"),
        ("Thank you, [First name]!", "Danke, [Vorname]!", "other words in brackets"),
    ],
)
def test_what_cannot_be_right_is_said(source: str, form: str, said: str) -> None:
    (complaint,) = check.complaints(Catalog("de", [Entry(source, forms=(form,), is_finished=True)]))
    assert said in complaint


@pytest.mark.parametrize(
    ("source", "form"),
    [
        ("Undo (Ctrl+Z)", "Zurück (Strg+Z)"),
        ("“Looks right.”", "„Sieht gut aus.“"),
        ("Which one?", "Lequel ?"),
        ("Print…", "Drucken…"),
    ],
)
def test_what_is_right_passes(source: str, form: str) -> None:
    assert list(check.complaints(Catalog("de", [Entry(source, forms=(form,), is_finished=True)]))) == []


def test_plural_forms_are_wanted_as_the_language_has_them() -> None:
    def said(language: str, *forms: str) -> list[str]:
        entry = Entry("{n} orders", one="1 order", forms=forms, is_finished=True)
        return list(check.complaints(Catalog(language, [entry])))

    assert said("de", "Eine Bestellung", "{n} Bestellungen") == []
    assert said("fr", "{n} commande", "{n} commandes") == []
    # French says 0 in the first form.
    assert "placeholders" in said("fr", "1 commande", "{n} commandes")[0]
    assert "2 forms are wanted" in said("es", "{n} pedidos", "")[0]


def test_what_is_not_finished_is_not_judged() -> None:
    unfinished = Catalog("de", [Entry("Order {number}", forms=("Bestellung",))])
    assert list(check.complaints(unfinished)) == []
    assert [each.source for each in check.unfinished(unfinished)] == ["Order {number}"]


# --- the files themselves -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", list(catalog.PLURAL_FORMS))
def test_translations_are_right_as_far_as_a_machine_can_tell(language: str) -> None:
    found = list(check.complaints(catalog.read(catalog.path_of(language), language)))
    assert found == [], "\n".join(found)


@pytest.mark.parametrize("language", list(catalog.PLURAL_FORMS))
def test_translators_have_the_texts_of_today(language: str) -> None:
    """Fails where texts were added or changed since; ``make texts`` brings the .ts files up to date."""
    kept = {each.key for each in catalog.read(catalog.path_of(language), language).entries}
    today = {each.key for each in extract.messages_of(catalog.ROOT)}
    assert (sorted(today - kept), sorted(kept - today)) == ([], [])


def test_catalogs_are_built(tmp_path: Path) -> None:
    assert update.build(tmp_path) == 0
    names = sorted(path.name for path in tmp_path.iterdir())
    assert names == [f"makerbench_{language}.qm" for language in sorted(catalog.PLURAL_FORMS)]
