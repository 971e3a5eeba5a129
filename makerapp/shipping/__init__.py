"""Carriers and tracking numbers. Pure: no database, no Qt."""
