"""Help: the contents, the reader of the guide, the keys, and where one begins."""
