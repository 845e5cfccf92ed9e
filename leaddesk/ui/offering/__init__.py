"""Products and target markets, put together in dialogs."""
