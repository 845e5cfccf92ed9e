"""Runs that are too long for the tests: what must never be lost, tried until it hurts."""
