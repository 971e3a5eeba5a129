"""The place for a banner between the stepper and the step: one at a time, until it is solved."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import QVBoxLayout, QWidget

from makerapp.errors import EnvironmentProblem, Refused
from makerapp.ui.fulfillment.step import Choice, T
from makerapp.ui.widgets.banner import Banner


class BannerPlace(QWidget):
    """Takes no room while there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.banner: Banner | None = None
        self._from_attempt = False
        # What changes meanwhile is the wizard's own doing.
        self.is_attempting = False
        self.hide()

    def say(self, tone: str, title: str, text: str, *choices: Choice) -> None:
        """Show a banner in place of what stood there, and have it read out."""
        self.unsay()
        self.banner = Banner(tone, title, text, self)
        for choice in choices:
            self.banner.add_button(choice.words, choice.run, choice.icon)
        self._column.addWidget(self.banner)
        self.show()
        self.banner.speak()

    def unsay(self) -> None:
        """Take the banner away."""
        self._from_attempt = False
        if self.banner is not None:
            self.banner.hide()
            self.banner.deleteLater()
            self.banner = None
        self.hide()

    @property
    def words(self) -> str:
        """What stands there, "" for nothing."""
        return self.banner.accessibleName() if self.banner is not None else ""

    @contextmanager
    def own_doing(self) -> Iterator[None]:
        """What is written within is shown by whoever writes it."""
        self.is_attempting = True
        try:
            yield
        finally:
            self.is_attempting = False

    def attempt(self, do: Callable[[], T]) -> T | None:
        """Do it; a refusal or a fault of the machine becomes a banner, which goes when the next attempt succeeds."""
        self.is_attempting = True
        try:
            result = do()
        except Refused as refusal:
            self.say("warn", refusal.what, refusal.why_and_now, Choice(self.tr("OK"), self.unsay))
        except EnvironmentProblem as problem:
            again = Choice(self.tr("Try again"), lambda: self.attempt(do))
            self.say("danger", problem.what, problem.why_and_now, again)
        else:
            if self._from_attempt:
                self.unsay()
            return result
        finally:
            self.is_attempting = False
        self._from_attempt = True
        return None
