"""The checks, by what they look at. Each gives a sentence about what it saw, or raises."""
