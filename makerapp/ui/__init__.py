"""The window: shows rows, calls services. Never imports a table class."""
