"""The six steps of the import, each a widget that shows the draft."""
