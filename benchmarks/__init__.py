"""Figures: what the program needs for its work, beside the least that this work can need."""
