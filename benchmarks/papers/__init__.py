"""The same packing slip by our layout and by other engines, each in a process of its own."""
