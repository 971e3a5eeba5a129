"""Scrolling with a finger: it rolls on by itself, and stops at the ends without bouncing (UX 10, 12: calm motion)."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QScroller, QScrollerProperties

_Metric = QScrollerProperties.ScrollMetric
_NEVER = QScrollerProperties.OvershootPolicy.OvershootAlwaysOff


def scroll_by_finger(area: QAbstractScrollArea) -> None:
    """Let a finger push the content of ``area``; a mouse goes on pressing and selecting as before."""
    if isinstance(area, QAbstractItemView):
        area.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    viewport = area.viewport()
    QScroller.grabGesture(viewport, QScroller.ScrollerGestureType.TouchGesture)
    scroller = QScroller.scroller(viewport)
    how = scroller.scrollerProperties()
    for policy in (_Metric.VerticalOvershootPolicy, _Metric.HorizontalOvershootPolicy):
        how.setScrollMetric(policy, _NEVER)
    scroller.setScrollerProperties(how)
