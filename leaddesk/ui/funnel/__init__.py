"""The funnel as bars and figures, each opening its leads."""
