"""The look: tokens, metrics, palette, style sheet, icons. Everything outside asks ``THEME``."""

from makerapp.ui.theme.icons import drop_icon, icon, keep_icon, pixmap
from makerapp.ui.theme.metrics import Density
from makerapp.ui.theme.theme import THEME, Theme
from makerapp.ui.theme.tokens import Scheme

__all__ = ["THEME", "Density", "Scheme", "Theme", "drop_icon", "icon", "keep_icon", "pixmap"]
