"""Earnings: what came in, what it cost, and what stayed."""
