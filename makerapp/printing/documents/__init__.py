"""What is put on paper, frozen: everything a page shows is in these objects and nowhere else.

Every string may hold any script and any character; it is drawn as text, never parsed as markup.
"""
