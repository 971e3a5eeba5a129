"""The current look: scheme, density, text size, fonts. One object, ``THEME``; everything painted asks it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from makerapp.paths import ASSETS
from makerapp.ui.theme.metrics import TYPE_ROLES, Density, Metrics
from makerapp.ui.theme.palette import build_palette
from makerapp.ui.theme.style import build_style_sheet
from makerapp.ui.theme.tokens import STATUSES, Scheme, StatusLook, color_table

_FAMILY = "Inter"
_FONTS = ASSETS / "fonts"
_TABULAR = QFont.Tag("tnum")


def load_fonts(folder: Path = _FONTS) -> list[str]:
    """Register the bundled screen fonts with Qt and give back their families. Raises OSError."""
    families: list[str] = []
    for file in sorted(folder.glob("Inter-*.ttf")):
        number = QFontDatabase.addApplicationFontFromData(file.read_bytes())
        families += QFontDatabase.applicationFontFamilies(number)
    return families


class Theme(QObject):
    """The look in use. ``changed`` is emitted after the application wears it; painted widgets refresh on it."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setting = "system"
        self.high_contrast_setting = False
        self.system_font = False
        self.panel_left = False
        self.scheme = Scheme.LIGHT
        self.high_contrast = False
        self.metrics = Metrics()
        self._colors = color_table(Scheme.LIGHT)
        self._qcolors: dict[str, QColor] = {}
        self._fonts: dict[tuple[str, bool], QFont] = {}
        self._fonts_loaded = False
        self._family = _FAMILY
        self._system_family = ""

    # --- reading -----------------------------------------------------------------------------------------

    def color(self, token: str) -> QColor:
        """The color of a token, as a copy the caller may change. KeyError for an unknown token."""
        found = self._qcolors.get(token)
        if found is None:
            found = self._qcolors[token] = QColor(self._colors[token])
        return QColor(found)

    def hex(self, token: str) -> str:
        """The color of a token as ``#RRGGBB``."""
        return self._colors[token]

    def metric(self, name: str) -> int:
        """A size in logical pixels. KeyError for an unknown name."""
        return self.metrics[name]

    def scaled(self, pixels: int) -> int:
        """``pixels`` times the text size setting."""
        return self.metrics.scaled(pixels)

    def font(self, role: str, *, tabular: bool = False) -> QFont:
        """The font of a type role (``metrics.TYPE_ROLES``), as a copy; ``tabular`` for figures in columns."""
        key = (role, tabular)
        found = self._fonts.get(key)
        if found is None:
            spec = TYPE_ROLES[role]
            found = QFont(self._family)
            found.setPixelSize(self.metrics.type_size(role))
            found.setWeight(QFont.Weight(spec.weight))
            if tabular or spec.tabular:
                found.setFeature(_TABULAR, 1)
            self._fonts[key] = found
        return QFont(found)

    def status(self, status: str) -> StatusLook:
        """The look of an order status such as ``"processing"``. KeyError for an unknown one."""
        return STATUSES[status]

    def status_colors(self, status: str) -> tuple[QColor, QColor]:
        """(text, fill) of a status chip."""
        text, fill = STATUSES[status].pair(self.scheme)
        return QColor(text), QColor(fill)

    @property
    def dark(self) -> bool:
        return self.scheme is Scheme.DARK

    @property
    def density(self) -> Density:
        return self.metrics.density

    @property
    def family(self) -> str:
        """The font family in use."""
        return self._family

    # --- changing ----------------------------------------------------------------------------------------

    def apply(
        self,
        app: QApplication,
        *,
        scheme: str | None = None,
        density: str | Density | None = None,
        text_percent: int | None = None,
        high_contrast: bool | None = None,
        system_font: bool | None = None,
        panel_left: bool | None = None,
    ) -> None:
        """Dress the application; what is None stays as it was.

        ``scheme`` is "light", "dark" or "system"; ``density`` "compact", "normal" or "touch"; ``text_percent``
        one of ``metrics.TEXT_SIZES``; ``high_contrast`` True adds to what the system asks for; ``panel_left``
        puts the panel with the green button at the left hand and the sidebar at the right (``ui.widgets.handed``).
        """
        if scheme is not None:
            self.setting = scheme
        if high_contrast is not None:
            self.high_contrast_setting = high_contrast
        if system_font is not None:
            self.system_font = system_font
        if panel_left is not None:
            self.panel_left = panel_left
        wanted = Density(density) if density is not None else self.density
        self.metrics = Metrics(wanted, text_percent if text_percent is not None else self.metrics.text_percent)
        self._dress(app)

    def follow_system(self, app: QApplication) -> None:
        """Dress again when the system switches between light and dark or asks for more contrast."""
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(lambda _scheme: self._system_changed(app))
        hints.accessibility().contrastPreferenceChanged.connect(lambda _preference: self._dress(app))

    def _system_changed(self, app: QApplication) -> None:
        if self.setting == "system":
            self._dress(app)

    def _dress(self, app: QApplication) -> None:
        self._load_fonts_once(app)
        # The palette is still the system's on the first call only; later it is ours, so ask before setting it.
        self.scheme = _decide_scheme(self.setting, app)
        self.high_contrast = self.high_contrast_setting or _system_wants_contrast(app)
        self._colors = color_table(self.scheme, high_contrast=self.high_contrast)
        self._family = self._system_family if self.system_font else _FAMILY
        self._qcolors.clear()
        self._fonts.clear()
        # Order matters: a style sheet set before the style is thrown away, a palette set after it is ignored.
        if not app.property("makerbench_style"):
            app.setStyle(QStyleFactory.create("Fusion"))
            app.setProperty("makerbench_style", True)
        # Taken off first: put on over another one, Qt dresses each widget once for every widget it stands in.
        app.setStyleSheet("")
        app.setPalette(build_palette(self._colors))
        app.setFont(self.font("body"))
        app.setStyleSheet(build_style_sheet(self._colors, self.metrics, self._family))
        self.changed.emit()

    def _load_fonts_once(self, app: QApplication) -> None:
        if not self._fonts_loaded:
            self._system_family = app.font().family()
            load_fonts()
            self._fonts_loaded = True


def _decide_scheme(setting: str, app: QApplication) -> Scheme:
    """The user's choice, else the system's, else what the system's own window color looks like."""
    if setting in (Scheme.LIGHT.value, Scheme.DARK.value):
        return Scheme(setting)
    system = app.styleHints().colorScheme()
    if system is Qt.ColorScheme.Unknown:
        window = QPalette(QGuiApplication.palette()).color(QPalette.ColorRole.Window)
        stored = app.property("makerbench_system_lightness")
        lightness = window.lightness() if stored is None else int(stored)
        app.setProperty("makerbench_system_lightness", lightness)
        return Scheme.DARK if lightness < 128 else Scheme.LIGHT
    return Scheme.DARK if system is Qt.ColorScheme.Dark else Scheme.LIGHT


def _system_wants_contrast(app: QApplication) -> bool:
    # PySide ties the second wrapper to the first: as one expression it would be gone before it is read.
    hints = app.styleHints()
    wish = hints.accessibility()
    return wish.contrastPreference() is Qt.ContrastPreference.HighContrast


THEME = Theme()
