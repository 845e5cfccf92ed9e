"""Data care › duplicates: pairs that may be one, side by side, merged, split, or kept apart."""
