"""About the program: its version, what is new in it, whether it is whole, and the work of others inside it."""
