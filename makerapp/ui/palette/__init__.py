"""The command palette: one field that finds views, actions, orders, settings and help by plain words."""
