"""Today: the page the program starts on."""
