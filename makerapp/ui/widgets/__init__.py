"""Small widgets every screen is made of. They paint and speak; they know nothing of orders or services."""
