"""Products: what the shop makes, what is on the shelf, and how long making takes."""
