"""Marketplace files become canonical orders. Pure: no database, no Qt."""
