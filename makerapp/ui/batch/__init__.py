"""Packing several orders together: one page with the steps Review, Pick, Print, Pack & ship, Done."""
