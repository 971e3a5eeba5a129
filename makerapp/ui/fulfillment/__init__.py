"""The fulfillment wizard: Review, Pick & pack, Print, Ship, Done."""
