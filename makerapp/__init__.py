"""Makerbench: the order and packing bench of a home maker."""

__version__ = "0.3.0"
PRODUCT_NAME = "Makerbench"
