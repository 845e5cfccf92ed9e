"""Tests of the painted charts."""
