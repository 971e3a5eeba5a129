"""Measures of speed, each beside something known, so that the figures mean the same on every machine."""
