"""Frozen documents become PDF bytes. No database, no Qt."""
