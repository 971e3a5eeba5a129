"""Naming a list, and what can be done with one that has a name: rename, change, delete, each with Undo."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QLineEdit, QWidget

from makerapp.errors import Refused
from makerapp.services import saved_views, words
from makerapp.services.saved_views import LONGEST_NAME, SavedView
from makerapp.ui.refusals import guarded
from makerapp.ui.shortcuts import bind_main
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.buttons import PrimaryButton, SecondaryButton
from makerapp.ui.widgets.dialog_shell import DialogShell
from makerapp.ui.widgets.field import Field
from makerapp.ui.widgets.menu import Menu

if TYPE_CHECKING:
    from makerapp.ui.orders.orders_page import OrdersPage

_WIDTH, _HEIGHT = 440, 260


class NameDialog(DialogShell):
    """Asks what a list is to be called; ``save`` keeps it, or raises Refused, which is told at the field."""

    def __init__(self, title: str, line: str, name: str, save: Callable[[str], object], parent: QWidget) -> None:
        super().__init__(title, _WIDTH, _HEIGHT, parent)
        self._save = save
        self.write_head(title, line)
        self.name = QLineEdit(name, self)
        self.name.setMaxLength(LONGEST_NAME)
        self.name.setPlaceholderText(self.tr("Like “Gifts for today”"))
        self.field = Field(self.tr("Name"), self.name, self.tr("It stands in the sidebar under Saved."), self)
        self.name.textEdited.connect(lambda _text: self.field.clear_error())
        self.body.addWidget(self.field)
        leave = SecondaryButton(self.tr("Cancel"), "", self)
        leave.clicked.connect(self.reject)
        self.save_button = PrimaryButton(self.tr("Save list"), "bookmark", self)
        self.save_button.setDefault(True)
        self.save_button.clicked.connect(lambda _checked=False: self.press())
        bind_main(self, self.save_button)
        self.foot.addStretch(1)
        self.foot.addWidget(leave)
        self.foot.addWidget(self.save_button)
        self.name.selectAll()
        self.name.setFocus()

    def press(self) -> None:
        """Save under the name that stands there."""

        def save() -> bool:
            try:
                self._save(self.name.text())
            except Refused as refusal:
                self.field.set_error(f"{refusal.what} {refusal.why_and_now}")
                self.name.setFocus()
                return False
            return True

        if guarded(self, save):
            self.accept()


class SavedViewMenu(QObject):
    """Belongs to the page of the orders; the bookmark above the list and the sidebar's lines ask it."""

    def __init__(self, page: OrdersPage) -> None:
        super().__init__(page)
        self._page = page
        self._context = page.order_actions.context
        self._window = page.order_actions.window

    def press(self) -> None:
        """The bookmark: name the list; where it has a name, show what can be done with it."""
        saved, button = self._page.choice.saved, self._page.head.saved_button
        if saved is None:
            self.save_as()
        else:
            self.show(saved.key, button.mapToGlobal(QPoint(0, button.height() + THEME.metric("space1"))))

    def save_as(self) -> None:
        """Ask for a name, keep the list under it and open it."""
        now = self._page.choice.as_saved()
        made: list[SavedView] = []
        line = self.tr("{view} with its filters and order").format(view=words.VIEW_WORDS[now.view])
        dialog = NameDialog(
            self.tr("Save this list"), line, "", lambda name: made.append(saved_views.save(name, now)), self._window
        )
        if dialog.exec():
            self._page.saved_wanted.emit(made[0].key)
            self._say(self.tr("“{name}” saved"), made[0], self._without(made[0].key))

    def menu(self, key: str) -> Menu | None:
        """What can be done with a saved view; ``None`` where it is gone."""
        saved = saved_views.find(key)
        if saved is None:
            return None
        menu = Menu(self._window)
        menu.setAccessibleName(saved.name)
        choice = self._page.choice
        if choice.saved is not None and choice.saved.key == key and choice.is_changed:
            menu.add(self.tr("Keep these filters"), partial(self.change, saved), "bookmark")
            menu.add(self.tr("Save as another list…"), self.save_as, "plus")
            menu.addSeparator()
        menu.add(self.tr("Rename…"), partial(self.rename, saved), "pencil")
        menu.add(self.tr("Delete list"), partial(self.delete, saved), "trash-2", danger=True)
        return menu

    def show(self, key: str, place: QPoint) -> None:
        """Pop the menu up at a global position."""
        menu = self.menu(key)
        if menu is not None:
            menu.aboutToHide.connect(menu.deleteLater)
            menu.popup(place)

    def change(self, saved: SavedView) -> None:
        """From now on it opens with the filters and the order that are on."""
        before = saved_views.all_views()
        now = self._page.choice.as_saved()
        if self._do(lambda: saved_views.change(saved.key, now)):
            self._page.choice.take_over(saved_views.find(saved.key))
            self._page.reload()
            self._say(self.tr("“{name}” changed"), saved, before)

    def rename(self, saved: SavedView) -> None:
        """Ask for another name."""
        before = saved_views.all_views()
        dialog = NameDialog(
            self.tr("Rename list"), saved.name, saved.name, partial(saved_views.rename, saved.key), self._window
        )
        renamed = saved_views.find(saved.key) if dialog.exec() else None
        if renamed is not None and renamed.name != saved.name:
            self._follow(renamed.key)
            self._say(self.tr("Renamed to “{name}”"), renamed, before)

    def delete(self, saved: SavedView) -> None:
        """Take it out of the sidebar; its orders stay where they are."""
        before = saved_views.all_views()
        if self._do(lambda: saved_views.delete(saved.key)):
            self._follow(saved.key)
            self._say(self.tr("“{name}” deleted"), saved, before)

    def _say(self, text: str, saved: SavedView, before: tuple[SavedView, ...]) -> None:
        """What was done, with a button that puts back what there was before."""

        def undo() -> None:
            if self._do(lambda: saved_views.put_all(before)):
                self._follow(saved.key)

        self._context.show_toast(text.format(name=saved.name), action=self.tr("Undo"), run=undo)

    def _follow(self, key: str) -> None:
        """The list on show may be the one that changed: show it as it is now, or the view it was of."""
        choice = self._page.choice
        if choice.saved is None or choice.saved.key != key:
            return
        now = saved_views.find(key)
        if now is None:
            self._page.view_wanted.emit(choice.view)
        else:
            self._page.saved_wanted.emit(key)

    def _without(self, key: str) -> tuple[SavedView, ...]:
        return tuple(each for each in saved_views.all_views() if each.key != key)

    def _do(self, fn: Callable[[], None]) -> bool:
        def call() -> bool:
            fn()
            return True

        return bool(guarded(self._window, call))
