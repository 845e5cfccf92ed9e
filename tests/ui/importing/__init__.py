"""The import wizard, as a person uses it."""
