"""Every setting by its name and by what people call it: for the search in Settings and the command palette.

Words here are those on the screen, so that what is found is what is then seen. A test holds that no field is left out.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from makerapp.services.plain_words import score, typed_words
from makerapp.translation import mark, tr


@dataclass(frozen=True)
class SectionName:
    """A section of the settings: its icon, its name (English), and what else people call what is on it."""

    icon: str
    words: str
    also: str


@dataclass(frozen=True)
class SettingName:
    """One setting: the ``section`` it is in, its name as it stands there (English), and what else people call it."""

    section: str
    words: str
    also: str = ""


SECTIONS: dict[str, SectionName] = {
    "shop": SectionName("store", mark("Shop & logo"), mark("company business brand name")),
    "note": SectionName("heart", mark("Thank-you note"), mark("message letter card greeting")),
    "card": SectionName("sticky-note", mark("Insert card"), mark("coupon discount care marketing")),
    "slip": SectionName("receipt", mark("Packing slip"), mark("delivery note paper print")),
    "gift": SectionName("gift", mark("Gift receipt"), mark("present exchange")),
    "printers": SectionName("printer", mark("Printers & paper"), mark("print sheet label tray")),
    "post": SectionName("truck", mark("Post & customs"), mark("abroad international export")),
    "scanner": SectionName("scan-barcode", mark("Scanner"), mark("barcode code beep")),
    "look": SectionName("palette", mark("Look & size"), mark("theme appearance display screen")),
    "notices": SectionName("bell", mark("Notifications"), mark("tray popup message alert")),
    "language": SectionName("languages", mark("Language"), mark("translation german french spanish english")),
    "days": SectionName("calendar-clock", mark("Days & deadlines"), mark("calendar late time")),
    "packing": SectionName("package", mark("Packing"), mark("checklist quality checks box")),
    "orders": SectionName("list-checks", mark("Orders"), mark("money times")),
    "backup": SectionName("database", mark("Backup"), mark("save copy restore safe")),
    "updates": SectionName("refresh-cw", mark("New versions"), mark("update upgrade")),
}

SETTINGS: tuple[SettingName, ...] = (
    SettingName("shop", mark("Logo"), mark("picture brand image")),
    SettingName("shop", mark("Shop name"), mark("company business brand")),
    SettingName("shop", mark("Your name"), mark("maker owner")),
    SettingName("shop", mark("E-mail on slips"), mark("email mail contact")),
    SettingName("shop", mark("Website"), mark("web page internet address")),
    SettingName("shop", mark("Phone"), mark("telephone number contact")),
    SettingName("shop", mark("Return address"), mark("sender from street town postcode country")),
    SettingName("note", mark("Name of this note")),
    SettingName("note", mark("Goes with"), mark("when gift first order repeat buyer")),
    SettingName("note", mark("Heading"), mark("title")),
    SettingName("note", mark("Text"), mark("words message")),
    SettingName("note", mark("Signed"), mark("signature")),
    SettingName("note", mark("Style"), mark("band top logo")),
    SettingName("note", mark("Letters"), mark("handwriting font")),
    SettingName("note", mark("Written as if by hand"), mark("handwriting font")),
    SettingName("note", mark("Picture"), mark("photo image")),
    SettingName("note", mark("Size of all notes"), mark("paper a6 folded")),
    SettingName("note", mark("No notes and cards in parcels for"), mark("marketplace amazon forbid")),
    SettingName("note", mark("Print a note with each slip"), mark("automatic")),
    SettingName("card", mark("Heading"), mark("title")),
    SettingName("card", mark("Coupon code"), mark("discount voucher")),
    SettingName("card", mark("Words above the coupon code"), mark("discount voucher text")),
    SettingName("card", mark("Size"), mark("paper")),
    SettingName("card", mark("Print a card with each slip"), mark("automatic")),
    SettingName("slip", mark("Paper"), mark("sheet size a4 letter")),
    SettingName("slip", mark("Pictures of the items"), mark("photos images")),
    SettingName("slip", mark("Where the items lie: their shelf place"), mark("location storage")),
    SettingName("slip", mark("Prices – never on gifts"), mark("amounts money cost")),
    SettingName("slip", mark("Your address, where it goes back to"), mark("return sender")),
    SettingName("slip", mark("Where the address stands"), mark("envelope window din fold")),
    SettingName("slip", mark("Second language"), mark("translate german french spanish")),
    SettingName("slip", mark("Line at the bottom"), mark("footer contact")),
    SettingName("gift", mark("How to exchange it"), mark("return words")),
    SettingName("gift", mark("Paper"), mark("sheet size")),
    SettingName("printers", mark("Usual printer"), mark("default")),
    SettingName("printers", mark("Usual paper"), mark("default sheet size a4 letter")),
    SettingName("printers", mark("Show a preview while packing"), mark("look first pages")),
    SettingName("printers", mark("Show a preview of slips printed from Today and lists"), mark("look first pages")),
    SettingName("printers", mark("Print a thank-you note with each slip"), mark("automatic")),
    SettingName("printers", mark("How each paper is printed"), mark("tray copies sides color duplex label dpi")),
    SettingName("post", mark("Small customs form (CN 22) up to"), mark("worth value sdr cn 23")),
    SettingName("post", mark("Your number at customs"), mark("eori ioss tax")),
    SettingName("scanner", mark("Scan anything now"), mark("try test barcode")),
    SettingName("scanner", mark("Beep at each scan"), mark("sound noise quiet mute")),
    SettingName("look", mark("Colors"), mark("light dark theme night black")),
    SettingName("look", mark("Rows and buttons"), mark("compact normal touch density bigger")),
    SettingName("look", mark("Text size"), mark("font letters zoom bigger smaller")),
    SettingName("notices", mark("Show notifications"), mark("tray popup message alert off quiet")),
    SettingName("notices", mark("Morning reminder at"), mark("alarm time wake daily")),
    SettingName("notices", mark("Keep Makerbench open when its window is closed"), mark("tray background hide quit")),
    SettingName("look", mark("High contrast: stronger lines, no gray text"), mark("eyes easier read")),
    SettingName("look", mark("Use my system's font"), mark("letters typeface")),
    SettingName("look", mark("Green button"), mark("left right hand panel side")),
    SettingName("language", mark("Makerbench speaks"), mark("german french spanish english")),
    SettingName("language", mark("Papers are in"), mark("language slips")),
    SettingName("days", mark("Working days"), mark("week weekend open")),
    SettingName("days", mark("Working days to make an order"), mark("production time")),
    SettingName("days", mark("The day's post leaves at"), mark("cutoff pickup collection time")),
    SettingName("days", mark("The post office closes at"), mark("opening hours time today")),
    SettingName("days", mark("Hours to confirm an order"), mark("accept")),
    SettingName("days", mark("Working days to start on it"), mark("process begin")),
    SettingName("days", mark("Closed days"), mark("vacation holiday public away off")),
    SettingName("days", mark("Marketplaces that cancel by themselves"), mark("amazon automatic rule")),
    SettingName("orders", mark("Currency"), mark("money euro pound dollar")),
    SettingName("orders", mark("Time zone"), mark("clock local")),
    SettingName("orders", mark("Usual carrier"), mark("default post shipping")),
    SettingName("orders", mark("Take as delivered after … days"), mark("arrived automatic")),
    SettingName("backup", mark("Back up now"), mark("save copy")),
    SettingName("backup", mark("Restore…"), mark("go back older return")),
    SettingName("updates", mark("Look for new versions once a day"), mark("automatic internet")),
)


def all_names() -> Iterator[tuple[str, str, str]]:
    """(section, words, what else they are called) of every section and setting, in the maker's language."""
    for key, section in SECTIONS.items():
        yield key, tr(section.words), tr(section.also)
    for each in SETTINGS:
        yield each.section, tr(each.words), tr(each.also) if each.also else ""


def find(text: str) -> list[tuple[int, str, str]]:
    """(score, section, words) of what fits ``text``, the best first; the words are in the maker's language."""
    typed = typed_words(text)
    rated = ((score(typed, words, also), section, words) for section, words, also in all_names())
    return sorted((each for each in rated if each[0]), key=lambda each: -each[0])
