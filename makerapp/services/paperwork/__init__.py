"""From orders to paper: what is printed, frozen; the PDF; and the record of what became of it."""
