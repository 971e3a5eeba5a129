"""Dynamic properties that the style sheet matches on, set in a way that takes effect at once."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QWidget


def set_style(widget: QWidget, **properties: str | bool | None) -> None:
    """Set ``kind``, ``tone``, ``t``, ``sz``, ``active`` … and let the style sheet match again.

    None clears a property. Never name one like a property Qt has (size, style, font, pos): Qt would refuse
    it and the rule would silently never match.
    """
    changed = False
    for name, value in properties.items():
        wanted = ("true" if value else "false") if isinstance(value, bool) else value
        if widget.property(name) != wanted:
            widget.setProperty(name, wanted)
            changed = True
    # One that was never polished is yet to be matched, once, when it is first measured or shown.
    if changed and widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        style = widget.style()
        style.unpolish(widget)
        style.polish(widget)
        # Polishing alone leaves a frame with the edge width it had before.
        QApplication.sendEvent(widget, QEvent(QEvent.Type.StyleChange))
        widget.updateGeometry()
        widget.update()
