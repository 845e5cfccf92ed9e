"""Giving leads to people: what would happen, the pools, the rules, and the shares."""
