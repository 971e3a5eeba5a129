"""Bringing in orders files: reading, looking, bringing in, saying what became of it."""
