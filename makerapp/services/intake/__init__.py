"""Bringing in marketplace files: look first (``preview``), then one press (``apply``)."""

from makerapp.services.intake.run import (
    FilePreview,
    FileResult,
    ImportPreview,
    ImportResult,
    apply,
    preview,
)

__all__ = ["FilePreview", "FileResult", "ImportPreview", "ImportResult", "apply", "preview"]
