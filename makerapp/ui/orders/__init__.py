"""The order lists, the panel beside them, and the windows of one order."""
