"""What may happen: the only code that writes, one module per concern. No Qt."""
