"""Reports: charts of the shop, each with its numbers."""
