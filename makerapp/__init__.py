"""Makerbench: the order and packing bench of a home maker."""

__version__ = "0.5.0"
PRODUCT_NAME = "Makerbench"
# Reverse domain name, as desktops, AppStream, macOS and the Windows registry know the program.
APP_ID = "org.makerbench.Makerbench"
