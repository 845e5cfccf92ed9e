"""The leads: list, columns, selection, export, new leads."""
