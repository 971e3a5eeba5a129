"""What a barcode scanner types: heard wherever the focus is, handed to the page on show, answered with a sound."""
