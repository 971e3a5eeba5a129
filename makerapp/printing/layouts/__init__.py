"""One module per document: how its blocks stand on a page."""
