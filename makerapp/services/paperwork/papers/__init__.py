"""One module per document: what stands on it, taken from the orders and the shop as they are now."""
