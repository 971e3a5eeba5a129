"""What people call what the program calls otherwise. Translated like any text: each language has its own."""

from __future__ import annotations

from makerapp.models.list_rows import View
from makerapp.translation import mark

GREEN = mark("next step continue")
NEW_ORDER = mark("add create type in phone")
BRING_IN = mark("import file csv upload download etsy shopify amazon")
SAVED = mark("saved list view filter bookmark favorite")
UNDO = mark("back mistake wrong revert")
REDO = mark("again forward")
BIGGER = mark("zoom larger increase font")
SMALLER = mark("zoom decrease font")
SEARCH = mark("find look")
SETTINGS = mark("preferences options configure")
HELP = mark("guide manual keys keyboard shortcuts how")
QUIT = mark("exit close end")
PRINT_ALL = mark("paper all packing")

VIEWS = {
    View.TO_CONFIRM: mark("new pending accept received"),
    View.TO_MAKE: mark("confirmed craft produce bench"),
    View.TO_PACK: mark("processing box parcel ready"),
    View.ON_THE_WAY: mark("shipped sent transit carrier waiting"),
    View.DELIVERED: mark("completed done arrived finished"),
    View.CANCELLED: mark("canceled stopped"),
    View.ALL: mark("everything history list"),
}

PLACES = {
    "today": mark("start home overview day"),
    "products": mark("items stock inventory goods shelf"),
    "earnings": mark("money income revenue profit"),
    "reports": mark("charts statistics numbers figures"),
}

# By the words of the order's menu.
ORDER_MENU = {
    "Fulfill…": mark("pack ship send wizard"),
    "Mark some as made…": mark("partly pieces finished"),
    "Bench tickets…": mark("paper make print"),
    "Something is out of stock…": mark("missing gone empty"),
    "Open": mark("window show details"),
    "Edit": mark("change address items correct"),
    "Duplicate": mark("copy again same"),
    "Print slip…": mark("paper packing"),
    "Address label…": mark("sticker print"),
    "Customs form…": mark("cn 22 23 abroad export"),
    "Copy address": mark("clipboard"),
    "Change ship-by date…": mark("deadline later move"),
    "Hold…": mark("pause wait stop"),
    "Take off hold": mark("resume go on"),
    "Payment received…": mark("paid money"),
    "Mark as paid back": mark("refund money"),
    "Refund…": mark("money back pay"),
    "Marketplace fees…": mark("cost commission"),
    "Payment failed": mark("unpaid money"),
    "Return or replace…": mark("came back broken exchange send again"),
    "Reopen order": mark("uncancel again"),
    "Cancel fulfillment…": mark("unship wrong parcel undo"),
    "Cancel order…": mark("stop end"),
    "Delete for good…": mark("remove erase"),
}
